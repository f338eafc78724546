import { useState } from 'react';
import { usePatientReminders } from '../api/hooks';
import { useMay } from '../api/session';
import { ErrorNote } from '../kit/error-note';
import { dayAndTime } from '../kit/format';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { Attempts, becauseWords, reasonWords, states } from '../reminders/reminder-words';
import styles from './patient.module.css';

/** What this person was told, would have been told, and will be: why, when, in which words, and what happened to it. */
export function MessagesPanel({ patientId }: { patientId: string }) {
  const may = useMay();
  const [open, setOpen] = useState(false);
  const reminders = usePatientReminders(patientId, open);
  if (!may('reminder.read')) return null;
  return (
    <Panel title="Messages">
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>Reminders and messages to this person</summary>
        {reminders.isError && <ErrorNote error={reminders.error} onRetry={() => void reminders.refetch()} />}
        {open && reminders.isPending && <SkeletonRows label="Loading messages" />}
        {reminders.data?.items.length === 0 && <p className="dim">Nothing was planned, and nothing was sent.</p>}
        <ul className={styles.told} aria-label="Messages to this person">
          {reminders.data?.items.map((one) => (
            <li key={one.id}>
              <div>
                <StatusMark meaning={states[one.state].meaning} quiet>
                  {states[one.state].label}
                </StatusMark>{' '}
                <span className="tabular">{dayAndTime(one.dueAt)}</span>
              </div>
              <div className="dim small">
                {becauseWords(one.kind)}
                {one.reason !== null && `. ${reasonWords(one.reason)}`}
              </div>
              {one.text !== null && <blockquote className={styles.wording}>{one.text}</blockquote>}
              {one.attempts.length > 0 && <Attempts reminder={one} />}
            </li>
          ))}
        </ul>
        {reminders.data !== undefined && reminders.data.next !== null && (
          <p className="dim">Older ones stand in the outbox.</p>
        )}
      </details>
    </Panel>
  );
}
