import { Button } from '@mantine/core';
import { spillKinds } from '@cairn/rules';
import { useMutation } from '@tanstack/react-query';
import { DataTable } from '../kit/data-table';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { count, dayAndTime, milligrams } from '../kit/format';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { download, type Spill, type Spills, useSpills } from './loss-api';
import { amountOf } from './waste-amount';
import styles from './waste.module.css';

/** Spills of the last month, and what came up more than once in it. */
export function SpillList() {
  const spills = useSpills();
  const print = useMutation({
    mutationFn: (id: string) => download(`/stock/spills/${id}/report`, 'pdf', 'spill-report'),
  });
  return (
    <Panel
      title="Spills and breakage"
      flush
      {...(spills.data === undefined ? {} : { meta: `The last ${count(spills.data.reviewDays, 'day')}` })}
    >
      {print.isError && <ErrorNote error={print.error} />}
      {spills.isError ? (
        <ErrorNote error={spills.error} onRetry={() => void spills.refetch()} />
      ) : spills.data === undefined ? (
        <SkeletonRows rows={2} label="Loading the spills" />
      ) : (
        <>
          <Patterns patterns={spills.data.patterns} />
          <DataTable<Spill>
            label="Spills and breakage"
            rows={spills.data.items}
            rowKey={({ id }) => id}
            empty={<EmptyState title="No spill in these days.">“Spill” above records one.</EmptyState>}
            columns={[
              { key: 'at', header: 'When', render: ({ occurredAt }) => dayAndTime(occurredAt) },
              { key: 'kind', header: 'What', rowHeader: true, render: ({ kind }) => spillKinds[kind] },
              { key: 'gone', header: 'Gone', align: 'right', render: (one) => amountOf(one.spilled, one.container) },
              {
                key: 'kept',
                header: 'Gathered',
                align: 'right',
                render: (one) => (one.recovered === 0 ? '' : amountOf(one.recovered, one.container)),
              },
              { key: 'how', header: 'How it happened', render: ({ circumstances }) => circumstances },
              { key: 'by', header: 'Employee', render: ({ enteredBy }) => enteredBy.name ?? '' },
              {
                key: 'signed',
                header: 'Supervisor',
                render: ({ signed }) =>
                  signed === null ? (
                    <StatusMark meaning="needs" quiet>
                      Not signed yet
                    </StatusMark>
                  ) : (
                    <StatusMark meaning="fine" quiet>
                      {signed.by}
                    </StatusMark>
                  ),
              },
              {
                key: 'report',
                header: '',
                render: ({ id }) => (
                  <Button size="compact-xs" variant="default" onClick={() => print.mutate(id)}>
                    Report
                  </Button>
                ),
              },
            ]}
          />
        </>
      )}
    </Panel>
  );
}

const words = { person: 'Employee', product: 'Medication', place: 'Place' } as const;

/** Nobody is judged by it: it says where to look. */
function Patterns({ patterns }: Pick<Spills, 'patterns'>) {
  if (patterns.length === 0) return null;
  return (
    <ul className={styles.list} aria-label="What came up more than once">
      {patterns.map(({ of, name, times, quantity }) => (
        <li key={`${of} ${name}`} className={styles.pattern}>
          <StatusMark meaning="info" quiet>
            {words[of]}: {name}
          </StatusMark>{' '}
          <span className="dim small">
            {times} times, {milligrams(quantity)} mg in all. Look for the reason together.
          </span>
        </li>
      ))}
    </ul>
  );
}
