import { count, dayAndTime } from '../kit/format';
import styles from './programme.module.css';
import type { TouchedSession } from './settings-api';

/** Booked sessions that a decision touches, for somebody to act on; names only where the server gave them. */
export function TouchedSessions({ items, total }: { items: readonly TouchedSession[]; total: number }) {
  if (items.length === 0) return null;
  return (
    <>
      <ul className={styles.rows}>
        {items.map((session) => (
          <li key={session.id}>
            <span className="tabular">{dayAndTime(session.startsAt)}</span>, {session.minutes} min,{' '}
            {session.staffName ?? 'nobody named'}
            {session.patientName !== null && (
              <>
                {' '}
                with {session.patientName} <span className="dim tabular">No. {session.patientNumber}</span>
              </>
            )}
          </li>
        ))}
      </ul>
      {total > items.length && <p className="dim">And {count(total - items.length, 'more session')}.</p>}
    </>
  );
}
