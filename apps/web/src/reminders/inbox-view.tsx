import { Button, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMay } from '../api/session';
import type { InboxMessage } from '../api/types';
import { useDraftFields } from '../chart/draft-fields';
import { DraftMark } from '../drafts/draft-mark';
import { useAnnounce } from '../kit/announce';
import { type Column, DataTable } from '../kit/data-table';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { dayAndTime } from '../kit/format';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { useHandleMessage, useInbox } from './queue-api';
import styles from './outbox.module.css';

const meanings: Readonly<Record<InboxMessage['meaning'], string>> = {
  'opt-out': 'Wants no more messages; nothing is sent there any more',
  'opt-in': 'Wants messages again: ask for a new consent',
  help: 'Asked who writes',
  'wrong-number': 'Not the person’s number; nothing is sent there any more',
  urgent: 'May be an emergency',
  other: 'Read and answer',
};

/** What people wrote back. Urgent words stand first; each stays until somebody says what was done about it. */
export function InboxView() {
  const [handled, setHandled] = useState(false);
  const inbox = useInbox(handled);
  const may = useMay();
  if (inbox.isError) return <ErrorNote error={inbox.error} onRetry={() => void inbox.refetch()} />;
  if (inbox.data === undefined) return <SkeletonRows label="Loading answers" />;
  const columns: Column<InboxMessage>[] = [
    {
      key: 'person',
      header: 'Person',
      rowHeader: true,
      render: (one) => <Who message={one} opens={may('chart.read')} />,
    },
    { key: 'at', header: 'Written', render: ({ at }) => dayAndTime(at) },
    {
      key: 'text',
      header: 'Words',
      render: ({ text, meaning, urgent, reply }) => (
        <>
          {urgent && <StatusMark meaning="needs">Urgent words</StatusMark>}
          <div>{text ?? <span className="dim">Kept from you: the chart is restricted</span>}</div>
          <div className="dim small">{meanings[meaning]}</div>
          {reply !== null && <div className="dim small">Answered by itself: {reply}</div>}
        </>
      ),
    },
    {
      key: 'done',
      header: 'What was done',
      render: (one) =>
        one.handled !== null ? (
          <>
            {one.handled.note}
            <div className="dim small">
              {one.handled.by ?? 'A colleague'}, {dayAndTime(one.handled.at)}
            </div>
          </>
        ) : (
          may('inbox.handle') && <HandleForm message={one} />
        ),
    },
  ];
  return (
    <>
      <p className="dim">
        Call back from here; what you write as a text is never about care.{' '}
        <Button variant="subtle" size="compact-xs" onClick={() => setHandled(!handled)}>
          {handled ? 'Show what is open' : 'Show what was seen to'}
        </Button>
      </p>
      <Panel flush>
        <DataTable
          label={handled ? 'Answers that were seen to' : 'Answers to read'}
          columns={columns}
          rows={inbox.data.items}
          rowKey={({ id }) => id}
          empty={
            <EmptyState title={handled ? 'Nothing was seen to yet.' : 'Nobody has written.'}>
              What people answer to messages appears here.
            </EmptyState>
          }
        />
      </Panel>
    </>
  );
}

function Who({ message: { patientId, patientName }, opens }: { message: InboxMessage; opens: boolean }) {
  if (patientId === null) return <span className="dim">Several people gave this number</span>;
  return opens ? (
    <Link to="/patients/$id" params={{ id: patientId }}>
      {patientName}
    </Link>
  ) : (
    patientName
  );
}

function HandleForm({ message }: { message: InboxMessage }) {
  const announce = useAnnounce();
  const { field, forget } = useDraftFields('inbox-handle', message.id, () => ({ note: '' }));
  const [note, setNote] = field('note');
  const handle = useHandleMessage();
  return (
    <form
      className={styles.outcomes}
      onSubmit={(event) => {
        event.preventDefault();
        handle.mutate(
          { id: message.id, note: note.trim() },
          {
            onSuccess: () => {
              forget();
              announce('Seen to.');
            },
          },
        );
      }}
    >
      <TextInput
        size="xs"
        required
        maxLength={1000}
        aria-label="What was done"
        placeholder="Called back"
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Button type="submit" size="xs" variant="default" loading={handle.isPending} disabled={note.trim() === ''}>
        Seen to
      </Button>
      <DraftMark of={forget} />
      <ErrorNote error={handle.error} />
    </form>
  );
}
