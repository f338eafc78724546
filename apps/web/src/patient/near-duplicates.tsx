import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '../api/client';
import type { NearDuplicate } from '../api/types';
import { fullDay } from '../kit/format';
import { useSettled } from '../kit/settled';
import { wordFor } from '../kit/words';
import type { PatientForm } from './draft';
import styles from './patient.module.css';

type Asked = Pick<PatientForm, 'given' | 'family' | 'dateOfBirth'>;

export async function findNearDuplicates(asked: Asked): Promise<NearDuplicate[]> {
  const { items } = await api.post<{ items: NearDuplicate[] }>('/patients/near-duplicates', {
    legalName: { given: asked.given.trim(), family: asked.family.trim() },
    dateOfBirth: asked.dateOfBirth,
  });
  return items;
}

/** People who may be the one being registered, found while the form is still being filled in. */
export function useNearDuplicates(form: Asked) {
  const asked = useSettled(`${form.given.trim()}|${form.family.trim()}|${form.dateOfBirth}`, 350);
  const ready = /^[^|]+\|[^|]+\|\d{4}-\d{2}-\d{2}$/.test(asked);
  return useQuery({
    queryKey: ['patients', 'near', asked],
    queryFn: () => findNearDuplicates(form),
    enabled: ready,
    staleTime: 5000,
  });
}

export function NearDuplicateList({ people }: { people: readonly NearDuplicate[] }) {
  return (
    <ul className={styles.people}>
      {people.map((person) => (
        <li key={person.id} className={styles.person}>
          <Link to="/patients/$id" params={{ id: person.id }}>
            {person.displayName}
          </Link>
          {person.dateOfBirth !== null && (
            <div className="tabular">
              No. {person.number}, born {fullDay(person.dateOfBirth)}, {wordFor('main', person.stage).toLowerCase()}
            </div>
          )}
          <div className="small">{person.why.join('; ')}</div>
        </li>
      ))}
    </ul>
  );
}
