import { isReminderKind, reminderKinds } from '@cairn/rules';
import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../api/session';
import type { MessageQueue } from '../api/types';
import { type Column, DataTable } from '../kit/data-table';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { count, dayAndTime } from '../kit/format';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { wordFor } from '../kit/words';
import styles from './outbox.module.css';
import { useMessageQueue, usePauseChannel } from './queue-api';

type Line = MessageQueue['lines'][number];
type Channel = MessageQueue['channels'][number];

const pauseReasons = [
  'The wording is wrong',
  'The provider has trouble',
  'Numbers are being checked',
  'The office asked for it',
];
/** R-444: after so long without a sign of life nothing is being sent. */
const silentMs = 5 * 60_000;
/** Longer than this nothing may wait while a worker is alive. */
const lateMs = 60_000;

/** What waits, what is on its way and what got stuck; and the channels, each of which can be made to wait. */
export function QueueView() {
  const queue = useMessageQueue();
  if (queue.isError) return <ErrorNote error={queue.error} onRetry={() => void queue.refetch()} />;
  if (queue.data === undefined) return <SkeletonRows label="Loading what is on its way" />;
  const { lines, channels } = queue.data;
  return (
    <>
      <Pulse queue={queue.data} />
      <Panel title="Reminders by kind" flush>
        <DataTable
          label="Reminders by kind"
          columns={lineColumns}
          rows={lines}
          rowKey={(line) => line.kind}
          empty={<EmptyState title="Nothing is planned.">Reminders are planned with their sessions.</EmptyState>}
        />
      </Panel>
      <Panel title="Channels">
        <ul className={styles.channels}>
          {channels.map((channel) => (
            <ChannelRow key={channel.channel} channel={channel} />
          ))}
        </ul>
      </Panel>
    </>
  );
}

/** Is a worker alive, and how far is it behind? */
function Pulse({ queue }: { queue: MessageQueue }) {
  const now = Date.parse(queue.asOf);
  const silent = queue.lastBeatAt === null || now - Date.parse(queue.lastBeatAt) > silentMs;
  const oldest = queue.lines
    .map((line) => line.oldest)
    .filter((at) => at !== null)
    .sort()[0];
  const lag = oldest === undefined ? 0 : Math.max(0, now - Date.parse(oldest));
  return (
    <p className={styles.pulse}>
      <StatusMark meaning={silent ? 'needs' : 'fine'}>
        {silent
          ? `No worker has been heard of${queue.lastBeatAt === null ? '' : ` since ${dayAndTime(queue.lastBeatAt)}`}: nothing is sent`
          : 'A worker is sending'}
      </StatusMark>
      <StatusMark meaning={lag > lateMs ? 'soon' : 'fine'} quiet>
        {lag === 0 ? 'Nothing is late' : `The oldest waits for ${Math.ceil(lag / 60_000)} min`}
      </StatusMark>
      <span className="dim">
        {queue.jobs === null
          ? 'The queue does not answer'
          : `${count(queue.jobs.waiting + queue.jobs.delayed, 'job')} on the queue`}{' '}
        ({queue.backend === 'redis' ? 'Redis' : 'Postgres'})
      </span>
    </p>
  );
}

const number = (n: number) => (n === 0 ? <span className="dim">0</span> : n.toLocaleString('en-US'));

const lineColumns: Column<Line>[] = [
  {
    key: 'kind',
    header: 'Kind',
    rowHeader: true,
    render: ({ kind }) => (isReminderKind(kind) ? reminderKinds[kind].label : kind),
  },
  { key: 'waiting', header: 'Due now', render: (line) => number(line.waiting) },
  { key: 'delayed', header: 'Later', render: (line) => number(line.delayed) },
  { key: 'active', header: 'On its way', render: (line) => number(line.active) },
  {
    key: 'stuck',
    header: 'Failed',
    render: (line) => (line.failed === 0 ? number(0) : <StatusMark meaning="needs">{line.failed}</StatusMark>),
  },
  {
    key: 'unknown',
    header: 'Unknown',
    render: (line) => (line.unknown === 0 ? number(0) : <StatusMark meaning="soon">{line.unknown}</StatusMark>),
  },
  {
    key: 'oldest',
    header: 'Oldest due',
    render: ({ oldest }) => (oldest === null ? <span className="dim">none</span> : dayAndTime(oldest)),
  },
];

function ChannelRow({ channel: { channel, paused, waits, away, lastSentAt } }: { channel: Channel }) {
  const may = useMay();
  const change = usePauseChannel();
  const [reason, setReason] = useState(pauseReasons[0] ?? '');
  const name = wordFor('channel', channel);
  return (
    <li className={styles.channel}>
      <div>
        <strong>{name}</strong>{' '}
        {paused !== null ? (
          <StatusMark meaning="soon">
            Paused since {dayAndTime(paused.at)}: {paused.reason}
          </StatusMark>
        ) : away > 0 ? (
          <StatusMark meaning="needs">The provider does not answer; {count(away, 'message')} wait</StatusMark>
        ) : (
          <StatusMark meaning="fine" quiet>
            Open
          </StatusMark>
        )}
        <div className="dim">
          {waits > 0 && `${count(waits, 'message')} wait. `}
          {lastSentAt === null ? 'Nothing has been sent yet.' : `Last sent ${dayAndTime(lastSentAt)}.`}
        </div>
      </div>
      {may('channel.pause') &&
        (paused === null ? (
          <div className={styles.pause}>
            <NativeSelect
              aria-label={`Why ${name} is paused`}
              size="xs"
              data={pauseReasons}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
            <Button
              size="xs"
              variant="default"
              loading={change.isPending}
              aria-label={`Pause ${name}`}
              onClick={() => change.mutate({ channel, reason })}
            >
              Pause
            </Button>
          </div>
        ) : (
          <Button
            size="xs"
            loading={change.isPending}
            aria-label={`Let ${name} go on`}
            onClick={() => change.mutate({ channel, reason: null })}
          >
            Go on
          </Button>
        ))}
      <ErrorNote error={change.error} />
    </li>
  );
}
