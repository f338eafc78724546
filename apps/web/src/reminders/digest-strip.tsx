import { CloseButton } from '@mantine/core';
import { useState } from 'react';
import { useSession } from '../api/session';
import type { OwnDigest } from '../api/types';
import { count } from '../kit/format';
import { StatusMark } from '../kit/status-mark';
import { useDigest } from './digest-api';
import styles from './digest.module.css';

/** Closed for this sign-in and day: the next morning says it again. */
let closedFor: string | null = null;

/** '3 tasks are due today, 1 is overdue.' */
export function digestSentence({ due, overdue }: Pick<OwnDigest, 'due' | 'overdue'>): string {
  const is = (n: number): string => (n === 1 ? 'is' : 'are');
  if (overdue === 0) return `${count(due, 'task')} ${is(due)} due today.`;
  if (due === 0) return `${count(overdue, 'task')} ${is(overdue)} overdue.`;
  return `${count(due, 'task')} ${is(due)} due today, ${overdue} ${is(overdue)} overdue.`;
}

/** After signing in: how much work the morning's count found for me, the same as in the e-mail, and of what kind. */
export function DigestStrip() {
  const session = useSession();
  const digest = useDigest().data;
  const [, close] = useState(false);
  if (digest === undefined || digest.due + digest.overdue === 0) return null;
  const key = `${session.csrfToken} ${digest.day}`;
  if (closedFor === key) return null;
  return (
    <div className={`${styles.strip} no-print`} role="note" aria-label="Work of today">
      <StatusMark meaning={digest.overdue > 0 ? 'needs' : 'info'} quiet>
        {digestSentence(digest)}
      </StatusMark>
      <span className="dim">
        {digest.kinds.map(({ label, due, overdue }) => `${label}: ${due + overdue}`).join(', ')}
      </span>
      <CloseButton
        className={styles.push ?? ''}
        aria-label="Close until tomorrow"
        onClick={() => {
          closedFor = key;
          close(true);
        }}
      />
    </div>
  );
}
