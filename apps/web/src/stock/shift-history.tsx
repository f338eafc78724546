import { DataTable } from '../kit/data-table';
import { clockTime, dayAndTime, shortDay } from '../kit/format';
import { Panel } from '../kit/panel';
import { StatusMark } from '../kit/status-mark';
import type { Shifts } from './count-api';

/** The last shifts. Enter shows the counts of one. */
export function ShiftHistory(props: {
  items: Shifts['items'];
  chosen: string | null;
  onChoose: (id: string | null) => void;
}) {
  const closed = props.items.filter(({ closedAt }) => closedAt !== null);
  if (closed.length === 0) return null;
  return (
    <Panel title="Shifts before" flush>
      <DataTable
        label="Shifts before"
        rows={closed}
        rowKey={({ id }) => id}
        selected={props.chosen}
        onOpen={({ id }) => {
          props.onChoose(id);
          window.scrollTo({ top: 0 });
        }}
        columns={[
          { key: 'day', header: 'Day', rowHeader: true, render: ({ forDay }) => shortDay(forDay) },
          {
            key: 'opened',
            header: 'Opened',
            render: ({ openedAt, openedBy }) => `${clockTime(openedAt)}, ${openedBy ?? ''}`,
          },
          {
            key: 'closed',
            header: 'Closed',
            render: ({ closedAt, closedBy }) => (closedAt === null ? '' : `${dayAndTime(closedAt)}, ${closedBy ?? ''}`),
          },
          {
            key: 'state',
            header: 'State',
            render: () => (
              <StatusMark meaning="fine" quiet>
                Closed
              </StatusMark>
            ),
          },
        ]}
      />
    </Panel>
  );
}
