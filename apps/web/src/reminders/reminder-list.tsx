import { decideByHand, type ReminderDecision, reminderDecisions, roleLabels } from '@cairn/rules';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useReminders } from '../api/hooks';
import { useMay } from '../api/session';
import type { Reminder, ReminderState } from '../api/types';
import { DataTable } from '../kit/data-table';
import type { Column } from '../kit/data-table';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { dayAndTime } from '../kit/format';
import { Panel } from '../kit/panel';
import { SegmentedControl } from '../kit/segmented';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { wordFor } from '../kit/words';
import styles from './outbox.module.css';
import { useDecideReminder } from './queue-api';
import { Attempts, type Audience, audiences, becauseWords, reasonWords, states } from './reminder-words';

/** Every reminder with its state, the reason and each attempt. */
export function ReminderList() {
  const [state, setState] = useState<ReminderState | 'all'>('all');
  const [audience, setAudience] = useState<Audience | 'all'>('all');
  const reminders = useReminders(state === 'all' ? undefined : state, audience === 'all' ? undefined : audience);
  const may = useMay();
  const opens = may('chart.read');
  const items = reminders.data?.pages.flatMap((page) => page.items) ?? [];
  const columns: Column<Reminder>[] = [
    {
      key: 'person',
      header: 'Person',
      rowHeader: true,
      render: (row) =>
        opens ? (
          <Link to="/patients/$id" params={{ id: row.patientId }}>
            {row.patientName}
          </Link>
        ) : (
          row.patientName
        ),
    },
    { key: 'about', header: 'Planned because', render: ({ kind }) => becauseWords(kind) },
    { key: 'audience', header: 'Goes to', render: audienceWords },
    { key: 'due', header: 'Due', render: (row) => dayAndTime(row.dueAt) },
    {
      key: 'state',
      header: 'State',
      render: (row) => (
        <StatusMark meaning={states[row.state].meaning} quiet>
          {states[row.state].label}
        </StatusMark>
      ),
    },
    {
      key: 'channel',
      header: 'Channel',
      render: (row) => (row.channel === null ? <span className="dim">none</span> : wordFor('channel', row.channel)),
    },
    {
      key: 'reason',
      header: 'Reason',
      render: (row) => (row.reason === null ? <span className="dim">as planned</span> : reasonWords(row.reason)),
    },
    { key: 'attempts', header: 'Attempts', render: (row) => <Attempts reminder={row} /> },
    ...(may('reminder.decide')
      ? [{ key: 'decide', header: 'Decide', render: (row: Reminder) => <Decide reminder={row} /> }]
      : []),
  ];
  return (
    <>
      <div className={styles.filters}>
        <SegmentedControl
          className={styles.states ?? ''}
          aria-label="State"
          value={state}
          onChange={(value) => setState(value as ReminderState | 'all')}
          data={[
            { value: 'all', label: 'All' },
            ...Object.entries(states).map(([value, { label }]) => ({ value, label })),
          ]}
        />
        <SegmentedControl
          className={styles.states ?? ''}
          aria-label="Goes to"
          value={audience}
          onChange={(value) => setAudience(value as Audience | 'all')}
          data={[
            { value: 'all', label: 'Everybody' },
            ...Object.entries(audiences).map(([value, label]) => ({ value, label })),
          ]}
        />
      </div>
      {reminders.isError ? (
        <ErrorNote error={reminders.error} onRetry={() => void reminders.refetch()} />
      ) : reminders.data === undefined ? (
        <SkeletonRows label="Loading reminders" />
      ) : (
        <Panel flush>
          <DataTable
            label="Reminders"
            columns={columns}
            rows={items}
            rowKey={(row) => row.id}
            empty={
              <EmptyState title={emptyWords(state, audience)}>
                {state === 'all' &&
                  audience !== 'staff' &&
                  'Book a session on the schedule: its reminders are planned with it.'}
              </EmptyState>
            }
          />
        </Panel>
      )}
      {reminders.hasNextPage && (
        <Button variant="default" loading={reminders.isFetchingNextPage} onClick={() => void reminders.fetchNextPage()}>
          Load more
        </Button>
      )}
    </>
  );
}

/** What is unknown or was given up waits for a person's word. */
function Decide({ reminder: { id, state, audience } }: { reminder: Reminder }) {
  const decide = useDecideReminder();
  if (audience !== 'patient' || (state !== 'unknown' && state !== 'failed')) return null;
  const choices = (Object.keys(reminderDecisions) as ReminderDecision[]).filter(
    (choice) => decideByHand(state, choice) === null,
  );
  return (
    <div className={styles.decisions}>
      {choices.map((decision) => (
        <Button
          key={decision}
          size="compact-xs"
          variant="default"
          loading={decide.isPending}
          title={reminderDecisions[decision].says}
          onClick={() => decide.mutate({ id, decision })}
        >
          {reminderDecisions[decision].label}
        </Button>
      ))}
      <ErrorNote error={decide.error} />
    </div>
  );
}

/** To the person, or to a colleague: by name, else whoever has the role. */
function audienceWords({ audience, role, staffName }: Reminder): string {
  if (audience === 'patient') return audiences.patient;
  return `${audiences.staff}: ${staffName ?? (role === null ? 'nobody yet' : `every ${roleLabels[role].toLowerCase()}`)}`;
}

function emptyWords(state: ReminderState | 'all', audience: Audience | 'all'): string {
  if (audience === 'staff') return 'No notice to staff here. Work that falls due tells whoever does it by itself.';
  return state === 'all' ? 'No reminder yet.' : states[state].empty;
}
