import { Button } from '@mantine/core';
import { contactOutcomes, enquiryChannels } from '@cairn/rules';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useMay, useSession } from '../api/session';
import { DataTable } from '../kit/data-table';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { count, dayAndTime } from '../kit/format';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SegmentedControl } from '../kit/segmented';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { ClockMark } from './clock-mark';
import { type EnquiryLine, useEnquiries } from './enquiries-api';
import styles from './enquiries.module.css';

type Whose = 'all' | 'mine' | 'nobody';

/** Everyone who asked for care and has not been reached or has not come in yet, who is due first at the top. */
export function EnquiriesScreen() {
  const navigate = useNavigate();
  const may = useMay();
  const { staff } = useSession();
  const list = useEnquiries('open');
  const [whose, setWhose] = useState<Whose>('all');
  const write = () => void navigate({ to: '/enquiries/new' });
  useHotkeys('Enquiries', [{ keys: 'n', label: 'New enquiry', run: write }], may('enquiry.write'));
  const rows = (list.data ?? []).filter(({ holder }) =>
    whose === 'mine' ? holder?.id === staff.id : whose === 'nobody' ? holder === null : true,
  );
  const running = (list.data ?? []).filter(({ clock }) => clock.reachedAt === null);
  const late = running.filter(({ clock }) => clock.overdue).length;
  return (
    <>
      <PageHeader
        title="Enquiries"
        meta={
          list.data === undefined
            ? undefined
            : `${count(running.length, 'person', 'people')} to reach${late === 0 ? '' : `, ${late} overdue`}`
        }
        actions={
          <>
            <SegmentedControl<Whose>
              aria-label="Whose"
              value={whose}
              onChange={setWhose}
              data={[
                { value: 'all', label: 'All' },
                { value: 'mine', label: 'Mine' },
                { value: 'nobody', label: 'Nobody’s' },
              ]}
            />
            {may('enquiry.write') && (
              <Button onClick={write} rightSection={<KeyHint keys="n" />}>
                New enquiry
              </Button>
            )}
          </>
        }
      />
      {list.isError ? (
        <ErrorNote error={list.error} onRetry={() => void list.refetch()} />
      ) : list.data === undefined ? (
        <Panel>
          <SkeletonRows rows={6} label="Loading the enquiries" />
        </Panel>
      ) : (
        <Panel flush>
          <EnquiryTable
            rows={rows}
            now={list.dataUpdatedAt}
            empty={
              <EmptyState title={whose === 'all' ? 'Nobody is waiting to be reached.' : 'None here.'}>
                {whose === 'all'
                  ? 'Press N when the telephone rings or somebody comes to the door. What is sent on the web form comes here by itself.'
                  : 'Choose All to see everyone’s.'}
              </EmptyState>
            }
          />
        </Panel>
      )}
    </>
  );
}

function EnquiryTable(props: { rows: readonly EnquiryLine[]; now: number; empty: ReactNode }) {
  const navigate = useNavigate();
  const may = useMay();
  const open = ({ kind, id }: EnquiryLine): void =>
    void (kind === 'enquiry'
      ? navigate({ to: '/enquiries/$id', params: { id } })
      : navigate({ to: may('chart.read') ? '/patients/$id' : '/patients/$id/details', params: { id } }));
  return (
    <DataTable
      label="Enquiries"
      rows={props.rows}
      rowKey={({ id }) => id}
      onOpen={open}
      empty={props.empty}
      columns={[
        {
          key: 'due',
          header: 'First contact',
          width: '11rem',
          render: ({ clock }) => <ClockMark clock={clock} now={props.now} />,
        },
        { key: 'name', header: 'Who', rowHeader: true, render: (row) => <Who row={row} /> },
        {
          key: 'phone',
          header: 'Call',
          render: ({ phone, email, safeToCall, bestTime }) => (
            <>
              <span className="tabular">{phone ?? email ?? <span className="dim">No number</span>}</span>
              {safeToCall === 'no' && <div className={styles.warn}>Asked not to be called</div>}
              {bestTime !== null && (
                <div className="dim small" dir="auto">
                  {bestTime}
                </div>
              )}
            </>
          ),
        },
        {
          key: 'message',
          header: 'Message',
          render: ({ safeToLeaveMessage }) =>
            safeToLeaveMessage === 'yes' ? (
              'Safe'
            ) : safeToLeaveMessage === 'no' ? (
              'None'
            ) : (
              <span className="dim">Ask</span>
            ),
        },
        {
          key: 'tried',
          header: 'Tried',
          render: ({ attempts, lastAttempt }) =>
            lastAttempt === null ? (
              <span className="dim">Not yet</span>
            ) : (
              <>
                {contactOutcomes[lastAttempt.outcome]}
                <div className="dim small">
                  {count(attempts, 'time')}, last {dayAndTime(lastAttempt.at)}
                </div>
              </>
            ),
        },
        {
          key: 'holder',
          header: 'In whose hands',
          render: ({ holder, kind }) =>
            holder?.displayName ?? <span className="dim">{kind === 'person' ? 'On the chart' : 'Nobody'}</span>,
        },
      ]}
    />
  );
}

function Who({ row }: { row: EnquiryLine }) {
  const channel = row.channel === null ? null : (enquiryChannels as Readonly<Record<string, string>>)[row.channel];
  return (
    <>
      {row.kind === 'enquiry' ? (
        <Link to="/enquiries/$id" params={{ id: row.id }} className={styles.name} dir="auto">
          {row.name ?? 'No name'}
        </Link>
      ) : (
        <Link to="/patients/$id" params={{ id: row.id }} className={styles.name}>
          {row.name}
        </Link>
      )}
      <div className="dim small">
        {[
          ...(row.number === null ? [] : [`No. ${row.number}, referred`]),
          ...(channel === null || channel === undefined ? [] : [channel]),
          dayAndTime(row.receivedAt),
          ...(row.waiting ? ['waits for a place'] : []),
        ].join(', ')}
      </div>
      {row.alike > 0 && (
        <StatusMark meaning="soon" quiet>
          May be the same as {count(row.alike, 'other')}
        </StatusMark>
      )}
    </>
  );
}
