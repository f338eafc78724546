import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { UnusualLook } from '../api/types';
import { DataTable } from '../kit/data-table';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { dayAndTime, shortDay } from '../kit/format';
import { SkeletonRows } from '../kit/skeletons';
import styles from './audit.module.css';
import { unusualQuery } from './audit-queries';

const kinds: Record<UnusualLook['kind'], string> = {
  own: 'Tried to open their own chart',
  restricted: 'Was turned away from a restricted chart',
  'same-name': 'Looked at someone with the same family name',
  'after-hours': 'Looked at records between 21:00 and 05:00',
};

/** Looks of the last seven days that a privacy officer may want to ask about. None of them is wrong by itself. */
export function UnusualList() {
  const looks = useQuery(unusualQuery);
  if (looks.isError) return <ErrorNote error={looks.error} onRetry={() => void looks.refetch()} />;
  if (looks.data === undefined) return <SkeletonRows label="Looking for what is unusual" />;
  return (
    <>
      <p className="dim">
        Since {shortDay(looks.data.since)}. None of this is wrong by itself: it is worth a question (R-309).
      </p>
      <div className={styles.found}>
        <DataTable<UnusualLook>
          label="Looks worth a question"
          rows={looks.data.items}
          rowKey={(look) => `${look.kind} ${look.staff.id} ${look.patient?.id ?? ''}`}
          columns={[
            { key: 'staff', header: 'Who', rowHeader: true, render: (look) => look.staff.displayName },
            { key: 'kind', header: 'What', render: (look) => kinds[look.kind] },
            {
              key: 'patient',
              header: 'Whose record',
              render: (look) =>
                look.patient === null ? (
                  <span className="dim">Several</span>
                ) : (
                  <Link to="/patients/$id/who-looked" params={{ id: look.patient.id }}>
                    {look.patient.displayName} <span className="dim tabular">No. {look.patient.number}</span>
                  </Link>
                ),
            },
            { key: 'times', header: 'Times', align: 'right', render: (look) => look.times },
            { key: 'last', header: 'Last', render: (look) => dayAndTime(look.lastAt) },
          ]}
          empty={
            <EmptyState title="Nothing unusual in the last seven days.">
              Tries at a closed chart, people with a colleague’s family name and looks at night would stand here.
            </EmptyState>
          }
        />
      </div>
    </>
  );
}
