import { type SkipReason, skipWords } from '@cairn/rules';
import { clockTime, shortDay } from '../kit/format';
import { StatusMark } from '../kit/status-mark';
import styles from './schedule.module.css';

export interface DateLine {
  startsAt: string;
  isShifted?: boolean;
  reason: SkipReason | 'by-hand' | null;
}

export function reasonWords(reason: SkipReason | 'by-hand'): string {
  return reason === 'by-hand' ? 'Was changed on its own before' : skipWords[reason];
}

/** Dates in order, each with what stands in its way. */
export function SeriesDates(props: { title: string; dates: readonly DateLine[]; more?: boolean }) {
  return (
    <div>
      <strong>{props.title}</strong>
      <ul className={styles.dates}>
        {props.dates.map(({ startsAt, isShifted, reason }) => (
          <li key={startsAt}>
            <span className="tabular">
              {shortDay(startsAt.slice(0, 10))}, {clockTime(startsAt)}
            </span>
            {reason !== null && <StatusMark meaning="soon">{reasonWords(reason)}</StatusMark>}
            {isShifted === true && <span className="dim">The clocks skip the usual time that night</span>}
          </li>
        ))}
      </ul>
      {props.more === true && <p className="dim">Later ones are booked as time goes on, some weeks ahead.</p>}
    </div>
  );
}
