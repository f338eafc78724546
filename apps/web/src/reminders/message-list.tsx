import { Button } from '@mantine/core';
import { useOutbox } from '../api/hooks';
import type { OutboxMessage } from '../api/types';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { clockTime, dayIn, shortDay } from '../kit/format';
import { SkeletonRows } from '../kit/skeletons';
import { wordFor } from '../kit/words';
import styles from './outbox.module.css';

/** Messages as the other side would read them, newest first, by the day they would have left. */
export function MessageList() {
  const outbox = useOutbox();
  if (outbox.isError) return <ErrorNote error={outbox.error} onRetry={() => void outbox.refetch()} />;
  if (outbox.data === undefined) return <SkeletonRows label="Loading messages" />;
  const messages = outbox.data.pages.flatMap((page) => page.items);
  if (messages.length === 0)
    return (
      <EmptyState title="No message yet.">
        A reminder is written here when a session is near and the person has consented to a channel. To send e-mail in
        earnest, start Cairn with <code>SMTP_URL</code> (for example smtp://user:password@host:587) and{' '}
        <code>SMTP_FROM</code>; text messages stay here.
      </EmptyState>
    );
  return (
    <>
      {byDay(messages).map(([day, list]) => (
        <section key={day} aria-label={shortDay(day)}>
          <h2 className={styles.day}>{shortDay(day)}</h2>
          <ul className={styles.messages}>
            {list.map((message) => (
              <li key={message.id} className={styles.message}>
                <div className={styles.to}>
                  <strong>{message.patientName}</strong>
                  <time className="dim" dateTime={message.at}>
                    {clockTime(message.at)}
                  </time>
                  <span className={styles.address}>
                    {wordFor('channel', message.channel)} to {message.address}
                  </span>
                </div>
                <blockquote className={styles.text}>{message.text}</blockquote>
                <div className={styles.foot}>
                  {message.text.length} characters, template {message.template}
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {outbox.hasNextPage && (
        <Button variant="default" loading={outbox.isFetchingNextPage} onClick={() => void outbox.fetchNextPage()}>
          Load older
        </Button>
      )}
    </>
  );
}

export function byDay(messages: readonly OutboxMessage[]): [string, OutboxMessage[]][] {
  const days = new Map<string, OutboxMessage[]>();
  for (const message of messages) {
    const day = dayIn(undefined, new Date(message.at));
    days.set(day, [...(days.get(day) ?? []), message]);
  }
  return [...days];
}
