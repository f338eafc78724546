import {
  decideByHand,
  isReminderKind,
  type ReminderDecision,
  reminderDecisions,
  reminderKinds,
  roleLabels,
  suppressReasons,
} from '@cairn/rules';
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
import { clockTime, count, dayAndTime } from '../kit/format';
import { Panel } from '../kit/panel';
import { SegmentedControl } from '../kit/segmented';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import type { Meaning } from '../kit/theme';
import { wordFor } from '../kit/words';
import styles from './outbox.module.css';
import { useDecideReminder } from './queue-api';

const states: Record<ReminderState, { label: string; meaning: Meaning; empty: string }> = {
  planned: {
    label: 'Planned',
    meaning: 'info',
    empty: 'Nothing is planned. A booked session plans its reminders by itself.',
  },
  sending: { label: 'On its way', meaning: 'info', empty: 'Nothing is on its way at this moment.' },
  sent: { label: 'Sent', meaning: 'fine', empty: 'Nothing has been sent yet.' },
  suppressed: { label: 'Not sent on purpose', meaning: 'info', empty: 'Nothing was held back.' },
  failed: { label: 'Failed', meaning: 'needs', empty: 'Nothing failed.' },
  unknown: {
    label: 'Unknown',
    meaning: 'soon',
    empty: 'Nothing is unclear. A message is unknown when no answer came after it was handed over.',
  },
  cancelled: { label: 'Cancelled', meaning: 'info', empty: 'Nothing was cancelled.' },
};

type Audience = Reminder['audience'];
const audiences: Readonly<Record<Audience, string>> = { patient: 'Patient', staff: 'Staff' };

const outcomes: Readonly<Record<string, string>> = {
  started: 'handed over',
  accepted: 'accepted',
  transient: 'no luck, to be tried again',
  permanent: 'turned down for good',
  unknown: 'no answer',
  delivered: 'delivered',
  undelivered: 'not delivered',
};

const moves: Readonly<Record<string, string>> = {
  moved: 'The session was moved',
  'session-moved': 'The session was moved',
  'session-cancelled': 'The session was cancelled',
  'session-attended': 'The session took place',
  'session-missed': 'The session was missed',
  'work-done': 'The work was done, or is another’s',
  policy: 'The program speaks at another time now',
  again: 'It did not get through, and is tried again',
  'second-channel': 'It did not get through, and goes another way',
  'provider-away': 'The provider does not answer; it goes when it is back',
  paused: 'The channel stands still',
  'R-434': 'It waits for the end of the quiet hours',
  'no-answer': 'It was handed over, and no answer came',
  refused: 'The provider turned it down',
  'gave-up': 'Every attempt failed',
  'not-delivered': 'The provider could not deliver it',
  'by-hand-again': 'Somebody sent it again',
  'by-hand-arrived': 'Somebody knows that it arrived',
  'by-hand-given-up': 'Somebody decided to leave it',
};

function reasonWords(reason: string): string {
  const said: Readonly<Record<string, string>> = { ...suppressReasons, ...moves };
  return said[reason] ?? reason.replaceAll('-', ' ');
}

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

function becauseWords(kind: string): string {
  return isReminderKind(kind) ? reminderKinds[kind].because : 'Work falls due';
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

function Attempts({ reminder }: { reminder: Reminder }) {
  if (reminder.attempts.length === 0) return <span className="dim">none</span>;
  return (
    <details>
      <summary>{count(reminder.attempts.length, 'attempt')}</summary>
      <ol className={styles.attempts}>
        {reminder.attempts.map((attempt) => (
          <li key={`${attempt.at} ${attempt.outcome}`}>
            {clockTime(attempt.at)} {attempt.transport === 'smtp' ? 'e-mail' : attempt.transport}:{' '}
            {outcomes[attempt.outcome] ?? attempt.outcome}
            {attempt.detail !== null && ` (${attempt.detail})`}
          </li>
        ))}
      </ol>
    </details>
  );
}
