import { severityMarks } from '../alerts/alert-words';
import type { BoardRow } from '../api/types';
import { DueMark } from '../kit/due-mark';
import { fullDay, readable, shortDay } from '../kit/format';
import { KeyHint } from '../kit/key-hint';
import { StatusMark } from '../kit/status-mark';
import { stripWords } from '../kit/strip';
import styles from './board.module.css';

/** The row in focus in words: why it stands where it stands, the rule behind what is due, and the strips read out. */
export function RowWords({ row }: { row: BoardRow }) {
  return (
    <div className={styles.words} role="group" aria-label={`About ${row.displayName}`}>
      <div className={styles.line}>
        <strong>{row.displayName}</strong>
        {row.alert !== null && (
          <span>
            <StatusMark meaning={severityMarks[row.alert.severity].meaning} quiet>
              {severityMarks[row.alert.severity].word}: {row.alert.label}
            </StatusMark>{' '}
            {readable(row.alert.why)}.{row.alerts > 1 && ` ${row.alerts - 1} more.`}
          </span>
        )}
        <span>{readable(row.why)}</span>
        {row.due !== null && (
          <span>
            <DueMark due={row.due} />{' '}
            <span className="dim">
              {shortDay(row.due.dueAt)}, rule {row.due.rule}. {readable(row.due.why)}.
            </span>
          </span>
        )}
        {row.thread !== null && (
          <span>
            <StatusMark meaning="soon" quiet>
              Plan: {row.thread.broken === 1 ? 'a broken link' : `${row.thread.broken} broken links`}
            </StatusMark>{' '}
            {readable(row.thread.says)}. <span className="dim">{row.thread.rule}</span>
          </span>
        )}
        <span className={styles.openHint}>
          <KeyHint keys="enter" /> opens the chart
        </span>
      </div>
      <span className={styles.read}>
        {stripWords('use', row.useStrip)} {stripWords('attendance', row.attendanceStrip)}
        {row.lastContact !== null && ` Last contact ${fullDay(row.lastContact)}.`}
      </span>
    </div>
  );
}
