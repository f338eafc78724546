import { dayAndTime } from '../kit/format';
import { StatusMark } from '../kit/status-mark';
import type { Meaning } from '../kit/theme';
import type { Loss } from './loss-api';
import { useNow } from './use-now';
import { dueInWords } from './waste-amount';
import styles from './waste.module.css';

type Clock = Loss['clocks'][number];
const meanings: Readonly<Record<Clock['state'], Meaning>> = {
  running: 'info',
  soon: 'soon',
  overdue: 'needs',
  done: 'fine',
  'done-late': 'info',
};

/** The clocks of a loss in words: until when, or when it was done. */
export function LossClocks({ clocks }: Pick<Loss, 'clocks'>) {
  const now = useNow(60_000);
  if (clocks.length === 0) return null;
  return (
    <div className={styles.clocks}>
      {clocks.map((one) => (
        <div key={one.clock} className={styles.clock}>
          <strong className="small">{one.label}</strong>
          <StatusMark meaning={meanings[one.state]} quiet>
            {clockWords(one, now)}
          </StatusMark>
          {one.dueAt !== null && one.doneAt === null && <span className="dim small">by {dayAndTime(one.dueAt)}</span>}
        </div>
      ))}
    </div>
  );
}

export function clockWords({ state, dueAt, doneAt }: Clock, now: number): string {
  if (doneAt !== null) return `${state === 'done-late' ? 'Done late' : 'Done'}, ${dayAndTime(doneAt)}`;
  return dueAt === null ? 'Before it is closed' : capital(dueInWords(dueAt, now));
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
