import { sheetDueWords, sheetVitalsWords, trendWords } from '@cairn/rules';
import { clockTime, dayAndTime, dayIn } from '../kit/format';
import { StatusMark } from '../kit/status-mark';
import type { Meaning } from '../kit/theme';
import type { BoardPerson } from './unit-api';
import styles from './unit.module.css';

type Round = BoardPerson['due'][number];

const meanings: Readonly<Record<Round['state'], Meaning>> = {
  late: 'needs',
  due: 'soon',
  ahead: 'info',
  'with-event': 'info',
};

/** Today the time is enough. */
export const moment = (at: string): string =>
  dayIn(undefined, new Date(at)) === dayIn(undefined) ? clockTime(at) : dayAndTime(at);

/** What is due and when; what is late says so in a word. */
export function DueList({ due }: { due: readonly Round[] }) {
  if (due.length === 0) return <span className={styles.empty}>Nothing ordered</span>;
  return (
    <span className={styles.words}>
      {due.map((one) => (
        <StatusMark
          key={`${one.what} ${one.why} ${one.drug ?? ''} ${one.dueAt ?? ''}`}
          meaning={meanings[one.state]}
          quiet
        >
          {sheetDueWords(one, moment)}
        </StatusMark>
      ))}
    </span>
  );
}

/** The last score with its trend, and the last vital signs. */
export function LastLook({ person }: { person: Pick<BoardPerson, 'cows' | 'trend' | 'vitals'> }) {
  const [last] = person.cows;
  return (
    <span className={styles.words}>
      <span>
        {last === undefined ? (
          <span className={styles.empty}>No COWS yet</span>
        ) : (
          <>
            <strong className="tabular">COWS {last.total}</strong>
            {person.trend !== null && `, ${trendWords[person.trend]}`} <span className="dim">{moment(last.at)}</span>
          </>
        )}
      </span>
      <span className="dim small">{sheetVitalsWords(person.vitals, moment)}</span>
    </span>
  );
}
