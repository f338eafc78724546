import { roleLabels } from '@cairn/rules';
import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import type { StaffReminder } from '../api/types';
import { type Column, DataTable } from '../kit/data-table';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';

type Roles = StaffReminder['to'];
const named = (roles: Roles): string => roles.map((role) => roleLabels[role]).join(', ');

const columns: Column<StaffReminder>[] = [
  {
    key: 'kind',
    header: 'About',
    rowHeader: true,
    render: ({ label, rule }) => (
      <>
        {label}
        <div className="dim">{rule}</div>
      </>
    ),
  },
  { key: 'when', header: 'When', render: ({ when }) => sentence(when) },
  {
    key: 'to',
    header: 'Who is told',
    render: ({ to, supervisors }) => (
      <>
        {named(to)}
        {supervisors !== null && (
          <div className="dim">
            {named(supervisors.to)} when it is {supervisors.afterDays} {supervisors.afterDays === 1 ? 'day' : 'days'}{' '}
            late
          </div>
        )}
      </>
    ),
  },
  { key: 'ends', header: 'Until', render: ({ endsWhen }) => endsWhen },
];

/** What the staff is told, when, and until when. The times themselves are policies of the program. */
export function StaffKinds() {
  const kinds = useQuery({
    queryKey: ['reminders', 'staff-kinds'],
    queryFn: async ({ signal }) => (await api.get<{ items: StaffReminder[] }>('/staff-reminders', {}, signal)).items,
  });
  if (kinds.isError) return <ErrorNote error={kinds.error} onRetry={() => void kinds.refetch()} />;
  if (kinds.data === undefined) return <SkeletonRows label="Loading what the staff is told" />;
  return (
    <Panel title="What the staff is told" flush>
      <DataTable
        label="What the staff is told"
        columns={columns}
        rows={kinds.data}
        rowKey={({ kind }) => kind}
        empty={<EmptyState title="The staff is told nothing.">Each kind of work appears here.</EmptyState>}
      />
    </Panel>
  );
}

const sentence = (words: string): string => `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`;
