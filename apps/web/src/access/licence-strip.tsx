import { CloseButton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useSession } from '../api/session';
import { count } from '../kit/format';
import { StatusMark } from '../kit/status-mark';
import styles from './access.module.css';

/** Closed for this sign-in: a new session, with its own token, says it again. */
let closedFor: string | null = null;

export function licenceSentence(warning: { type: string; daysLeft: number }): string {
  if (warning.daysLeft < 0) return `Your ${warning.type} license on record has ended.`;
  if (warning.daysLeft === 0) return `Your ${warning.type} license ends today.`;
  return `Your ${warning.type} license ends in ${count(warning.daysLeft, 'day')}.`;
}

/** One's own licence is about to end, or has: said quietly and early, because acts at the window will be refused. */
export function LicenceStrip() {
  const session = useSession();
  const [, close] = useState(false);
  const warnings = session.licenceWarnings ?? [];
  if (warnings.length === 0 || closedFor === session.csrfToken) return null;
  const over = warnings.some(({ daysLeft }) => daysLeft < 0);
  return (
    <div className={`${styles.strip} no-print`} role="note">
      <StatusMark meaning={over ? 'needs' : 'soon'} quiet>
        {warnings.map(licenceSentence).join(' ')}
      </StatusMark>
      <span>
        {over ? 'Acts that need it are refused. ' : ''}An administrator enters the renewed one;{' '}
        <Link to="/account">see your licenses</Link>.
      </span>
      <CloseButton
        className={styles.push ?? ''}
        aria-label="Close until the next sign-in"
        onClick={() => {
          closedFor = session.csrfToken;
          close(true);
        }}
      />
    </div>
  );
}
