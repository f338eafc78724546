import type { Comparison } from '../api/types';
import { fullDay } from '../kit/format';
import { StatusMark } from '../kit/status-mark';
import { episodeWords, identityLines, recordLines, type ComparedLine } from './compared';
import styles from './corrections.module.css';

/** Two registrations in two columns. A differing line has a shape and the word, not only a colour. */
export function CompareTable({ comparison, stays }: { comparison: Comparison; stays: string }) {
  const [left, right] = comparison.people;
  if (left === undefined || right === undefined) return null;
  const head = (person: typeof left) => (
    <th key={person.id} scope="col" className={person.id === stays ? styles.stays : undefined}>
      <span className={styles.who}>
        No. {person.number} <span className={styles.fate}>{person.id === stays ? 'stays' : 'is joined with it'}</span>
      </span>
      <span className={styles.name}>{person.displayName}</span>
      <span className={`dim small ${styles.since}`}>
        Registered {fullDay(person.registeredOn)}
        {person.registeredBy === null ? '' : ` by ${person.registeredBy}`}
      </span>
    </th>
  );
  return (
    <table className={styles.compare}>
      <caption className="visually-hidden">
        No. {left.number} and No. {right.number} side by side
      </caption>
      <thead>
        <tr>
          <td />
          {head(left)}
          {head(right)}
        </tr>
      </thead>
      <tbody>
        {identityLines(comparison).map((line) => (
          <Line key={line.key} line={line} />
        ))}
        <tr>
          <th scope="row">Episodes</th>
          {[left, right].map((person) => (
            <td key={person.id}>
              {person.episodes.length === 0 ? (
                <span className="dim">None</span>
              ) : (
                person.episodes.map((episode) => <div key={episode.id}>{episodeWords(episode)}</div>)
              )}
            </td>
          ))}
        </tr>
        {recordLines(comparison).map((line) => (
          <Line key={line.key} line={line} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ line }: { line: ComparedLine }) {
  const cell = (value: string | null) => (value === null ? <span className="dim">Not recorded</span> : value);
  return (
    <tr className={line.differs ? styles.differs : undefined}>
      <th scope="row">
        <span className={styles.label}>
          {line.label}
          {line.differs && (
            <StatusMark meaning="soon" quiet>
              Differs
            </StatusMark>
          )}
        </span>
      </th>
      <td>{cell(line.left)}</td>
      <td>{cell(line.right)}</td>
    </tr>
  );
}
