import { assessmentKinds } from '@cairn/rules';
import { dayAndTime } from '../kit/format';
import type { AnySigned } from './api';
import styles from './diagnosis.module.css';
import { recordWords } from './words';

/** Everything that was judged of the person, newest first, also what was replaced and why. */
export function History({ items }: { items: readonly AnySigned[] }) {
  const sorted = [...items].sort((one, other) => (one.at < other.at ? 1 : -1));
  if (sorted.length === 0) return null;
  return (
    <details className={styles.history}>
      <summary>History ({sorted.length})</summary>
      <div className={styles.scrolls}>
        <table>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">What</th>
              <th scope="col">Result</th>
              <th scope="col">By</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map((record) => (
              <tr key={record.id}>
                <td>{dayAndTime(record.at)}</td>
                <td>{assessmentKinds[record.kind]}</td>
                <td>
                  <span className={record.replacedBy === null && !record.takenBack ? undefined : styles.gone}>
                    {recordWords(record)}
                  </span>{' '}
                  <Became record={record} />
                </td>
                <td>{(record.signed?.by ?? record.by)?.displayName ?? 'Imported'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function Became({ record: { replacedBy, takenBack, replaces, signed } }: { record: AnySigned }) {
  if (takenBack) return <span className="dim small">taken back: {replaces?.reason}</span>;
  if (replacedBy === null) return signed === null ? <span className="dim small">draft, not signed</span> : null;
  const how = replacedBy.takenBack ? 'taken back' : replacedBy.reason === 'Signed' ? 'signed' : 'replaced';
  return (
    <span className="dim small">
      {how} by {replacedBy.by?.displayName ?? 'Cairn'}
      {replacedBy.reason === 'Signed' ? '' : `: ${replacedBy.reason}`}
    </span>
  );
}
