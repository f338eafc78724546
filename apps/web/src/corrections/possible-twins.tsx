import { Link } from '@tanstack/react-router';
import { useMay } from '../api/session';
import type { Patient } from '../api/types';
import { fullDay } from '../kit/format';
import { Panel } from '../kit/panel';
import { useNearDuplicates } from '../patient/near-duplicates';
import styles from '../patient/patient.module.css';

/** Other registrations that may be this person, for those who may compare and join them. */
export function PossibleTwins({ person }: { person: Patient }) {
  const may = useMay();
  return may('patient.compare') && may('patient.near-duplicates') ? <Twins person={person} /> : null;
}

function Twins({ person }: { person: Patient }) {
  const { given, family } = person.legalName;
  const near = useNearDuplicates({ given, family, dateOfBirth: person.dateOfBirth });
  const others = near.data?.filter(({ id }) => id !== person.id) ?? [];
  if (others.length === 0) return null;
  return (
    <Panel title="Registered twice?">
      <ul className={styles.people}>
        {others.slice(0, 5).map((other) => (
          <li key={other.id} className={styles.person}>
            <Link to="/corrections/compare" search={{ one: person.id, other: other.id }}>
              Compare with No. {other.number} {other.displayName}
            </Link>
            {other.dateOfBirth !== null && <div className="tabular">Born {fullDay(other.dateOfBirth)}</div>}
            <div className="small">{other.why.join('; ')}</div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
