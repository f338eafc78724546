import { Button } from '@mantine/core';
import { StatusMark } from '../kit/status-mark';
import styles from './detox.module.css';
import type { Flowsheet } from './withdrawal-api';
import { momentWords } from './words';

/** What stands past a limit, whether anybody was reached about it, and the way to say so. */
export function EscalationBar({ sheet, onCall }: { sheet: Flowsheet; onCall: (() => void) | null }) {
  const { escalations, calls, now } = sheet;
  if (escalations.length === 0) return null;
  const uncalled = escalations.filter((one) => one.uncalled);
  const [call] = calls;
  return (
    <div className={styles.call} role={uncalled.length > 0 ? 'alert' : 'status'}>
      <StatusMark meaning="needs">
        {uncalled.length > 0 ? 'Past the limit: call the prescriber' : 'Past the limit, the prescriber knows'}
      </StatusMark>
      <ul>
        {escalations.map(({ cause, says, at }) => (
          <li key={cause}>
            {says} <span className="dim small tabular">{momentWords(at, now)}</span>
          </li>
        ))}
      </ul>
      {call !== undefined && (
        <p className="small">
          {call.told}, {momentWords(call.toldAt, now)}:{' '}
          {{ reached: 'reached', 'no-answer': 'no answer', emergency: 'emergency services' }[call.outcome]}
          {call.ordered === null ? '' : `. ${call.ordered}`}
        </p>
      )}
      <p className="small">It ends when a later check of the same sign is within its limits.</p>
      {uncalled.length > 0 && onCall !== null && (
        <Button size="xs" className="no-print" onClick={onCall}>
          Record the call
        </Button>
      )}
    </div>
  );
}
