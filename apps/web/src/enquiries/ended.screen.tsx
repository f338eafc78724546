import { enquiryChannels, enquiryOutcomes } from '@cairn/rules';
import { Link, useNavigate } from '@tanstack/react-router';
import { DataTable } from '../kit/data-table';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { dayAndTime } from '../kit/format';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { useEnquiries } from './enquiries-api';
import styles from './enquiries.module.css';

const words = { ...enquiryChannels, ...enquiryOutcomes } as Readonly<Record<string, string>>;

/** The last hundred that ended, with how: someone may call again. */
export function EndedEnquiriesScreen() {
  const navigate = useNavigate();
  const list = useEnquiries('ended');
  return (
    <>
      <PageHeader title="Ended enquiries" meta="the last hundred" />
      {list.isError ? (
        <ErrorNote error={list.error} onRetry={() => void list.refetch()} />
      ) : (
        <Panel flush={list.data !== undefined}>
          {list.data === undefined ? (
            <SkeletonRows rows={6} label="Loading the ended enquiries" />
          ) : (
            <DataTable
              label="Ended enquiries"
              rows={list.data}
              rowKey={({ id }) => id}
              onOpen={({ id }) => void navigate({ to: '/enquiries/$id', params: { id } })}
              empty={
                <EmptyState title="None has ended yet.">They come here once somebody says how they ended.</EmptyState>
              }
              columns={[
                {
                  key: 'name',
                  header: 'Who',
                  rowHeader: true,
                  render: ({ id, name }) => (
                    <Link to="/enquiries/$id" params={{ id }} className={styles.name} dir="auto">
                      {name ?? 'No name'}
                    </Link>
                  ),
                },
                { key: 'how', header: 'How it ended', render: ({ outcome }) => words[outcome ?? ''] ?? '' },
                { key: 'when', header: 'When', render: ({ endedAt }) => (endedAt === null ? '' : dayAndTime(endedAt)) },
                { key: 'from', header: 'Came', render: ({ channel }) => words[channel ?? ''] ?? '' },
                { key: 'in', header: 'On', render: ({ receivedAt }) => dayAndTime(receivedAt) },
              ]}
            />
          )}
        </Panel>
      )}
    </>
  );
}
