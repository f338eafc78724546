import {
  type CallOutcome,
  callOutcomes,
  isReminderKind,
  reminderKinds,
  roleLabels,
  suppressReasons,
} from '@cairn/rules';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMay } from '../api/session';
import type { CallTask } from '../api/types';
import { useAnnounce } from '../kit/announce';
import { type Column, DataTable } from '../kit/data-table';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { dayAndTime } from '../kit/format';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { SegmentedControl } from '../kit/segmented';
import styles from './outbox.module.css';
import { type CallListName, useCalls, useEndCall } from './queue-api';

const reasons: Readonly<Record<string, string>> = {
  ...suppressReasons,
  voice: 'The person chose calls',
  'first-step': 'A call comes before any message',
  refused: 'The message was turned down',
  'gave-up': 'The message did not get through',
  'not-delivered': 'The message was not delivered',
};

/** Calls that somebody has to make: what a message could not tell, or what the person wants to be told by telephone. */
export function CallsView() {
  const [list, setList] = useState<CallListName>('open');
  const calls = useCalls(list);
  const may = useMay();
  const end = useEndCall();
  const announce = useAnnounce();
  const opens = may('chart.read');
  if (calls.isError) return <ErrorNote error={calls.error} onRetry={() => void calls.refetch()} />;
  if (calls.data === undefined) return <SkeletonRows label="Loading calls" />;
  const ended = (call: CallTask, outcome: CallOutcome): void =>
    end.mutate(
      { id: call.id, outcome },
      { onSuccess: () => announce(`${call.patientName}: ${callOutcomes[outcome].label}.`) },
    );
  const columns: Column<CallTask>[] = [
    {
      key: 'person',
      header: 'Person',
      rowHeader: true,
      render: (call) =>
        opens ? (
          <Link to="/patients/$id" params={{ id: call.patientId }}>
            {call.patientName}
          </Link>
        ) : (
          call.patientName
        ),
    },
    {
      key: 'number',
      header: 'Number',
      render: ({ number, leaveMessage }) => (
        <>
          {number ?? <span className="dim">none is known</span>}
          <div className="dim">{leaveMessage ? 'A neutral message may be left' : 'Leave no message'}</div>
        </>
      ),
    },
    {
      key: 'why',
      header: 'Why',
      render: ({ kind, reason }) => (
        <>
          {isReminderKind(kind) ? reminderKinds[kind].label : kind}
          <div className="dim">{reasons[reason] ?? reason}</div>
        </>
      ),
    },
    { key: 'role', header: 'Who calls', render: ({ role }) => roleLabels[role] },
    {
      key: 'due',
      header: 'By',
      render: ({ dueAt, late }) =>
        late ? <StatusMark meaning="needs">{dayAndTime(dueAt)}, a supervisor sees it</StatusMark> : dayAndTime(dueAt),
    },
    {
      key: 'end',
      header: 'How it went',
      render: (call) =>
        may('call-task.end') && (
          <div className={styles.outcomes} role="group" aria-label={`Call to ${call.patientName}`}>
            {(Object.keys(callOutcomes) as CallOutcome[])
              .filter((outcome) => outcome !== 'message-left' || call.leaveMessage)
              .map((outcome) => (
                <Button key={outcome} size="compact-xs" variant="default" onClick={() => ended(call, outcome)}>
                  {callOutcomes[outcome].label}
                </Button>
              ))}
          </div>
        ),
    },
  ];
  return (
    <>
      <SegmentedControl
        size="xs"
        aria-label="Which calls"
        value={list}
        onChange={setList}
        data={[
          { value: 'open', label: 'All' },
          { value: 'late', label: `Late (${calls.data.late})` },
        ]}
      />
      <p className="dim">
        Ask who answers to say their date of birth before you say anything. Say nothing to anybody else.
      </p>
      <ErrorNote error={end.error} />
      <Panel flush>
        <DataTable
          label="Calls to make"
          columns={columns}
          rows={calls.data.items}
          rowKey={(call) => call.id}
          empty={
            list === 'late' ? (
              <EmptyState title="No call is late.">What nobody made in time appears here.</EmptyState>
            ) : (
              <EmptyState title="Nobody has to be called.">Who cannot be reached by message appears here.</EmptyState>
            )
          }
        />
      </Panel>
    </>
  );
}
