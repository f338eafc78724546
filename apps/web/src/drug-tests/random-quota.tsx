import { useState } from 'react';
import { useMay } from '../api/session';
import { DataTable } from '../kit/data-table';
import type { Column } from '../kit/data-table';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { count, fullDay } from '../kit/format';
import { Panel } from '../kit/panel';
import { SegmentedControl } from '../kit/segmented';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { type QuotaLine, useQuota } from './random-api';
import { RandomHistory } from './random-history';
import { quotaWords } from './random-words';

const order = { behind: 0, 'under-way': 1, met: 2 } as const;

const columns: readonly Column<QuotaLine>[] = [
  {
    key: 'who',
    header: 'Person',
    rowHeader: true,
    render: ({ displayName, number }) => (
      <>
        {displayName} <span className="dim small tabular">No. {number}</span>
      </>
    ),
  },
  {
    key: 'state',
    header: 'Quota',
    render: ({ quota }) => {
      const { meaning, words } = quotaWords(quota);
      return (
        <StatusMark meaning={meaning} quiet>
          {words}
        </StatusMark>
      );
    },
  },
  { key: 'required', header: 'Required so far', align: 'right', render: ({ quota }) => quota.required },
  { key: 'done', header: 'Done', align: 'right', render: ({ quota }) => quota.done },
  { key: 'days', header: 'Days active in the last year', align: 'right', render: ({ quota }) => quota.activeDays },
  { key: 'counselor', header: 'Counselor', render: ({ counselor }) => counselor ?? <span className="dim">None</span> },
];

/** everybody in medication treatment, who is behind first. A row opens what was drawn up to today. */
export function RandomQuota() {
  const may = useMay();
  const quota = useQuota();
  const [shown, setShown] = useState<string>('behind');
  const [open, setOpen] = useState<QuotaLine | null>(null);
  const { data } = quota;
  if (quota.isError) return <ErrorNote error={quota.error} onRetry={() => void quota.refetch()} />;
  if (data === undefined)
    return (
      <Panel title="Quota">
        <SkeletonRows rows={8} label="Counting the tests" />
      </Panel>
    );
  const behind = data.lines.filter((line) => line.quota.state === 'behind');
  const lines = [...(shown === 'behind' ? behind : data.lines)].sort(
    (one, other) => order[one.quota.state] - order[other.quota.state],
  );
  return (
    <>
      <Panel
        title="Random tests in the last year"
        meta={`${count(behind.length, 'person', 'people')} behind, of ${data.lines.length}, ${fullDay(data.day)}`}
        flush
        actions={
          <SegmentedControl
            size="xs"
            aria-label="Whom to list"
            value={shown}
            onChange={setShown}
            data={[
              { value: 'behind', label: 'Behind' },
              { value: 'all', label: 'Everybody' },
            ]}
          />
        }
      >
        <DataTable
          label="Random tests in the last year"
          columns={columns}
          rows={lines}
          rowKey={({ id }) => id}
          selected={open?.id ?? null}
          {...(may('random-test.read') ? { onOpen: setOpen } : {})}
          empty={
            <EmptyState title={shown === 'behind' ? 'Nobody is behind.' : 'Nobody is in medication treatment.'}>
              {shown === 'behind'
                ? 'One test that is still to come is not behind. Choose Everybody for the whole list.'
                : 'People appear here from their first dose on.'}
            </EmptyState>
          }
        />
      </Panel>
      {open !== null && <RandomHistory key={open.id} person={open} onClose={() => setOpen(null)} />}
    </>
  );
}
