import { Button } from '@mantine/core';
import { cowsBands, cowsReasons } from '@cairn/rules';
import { useMay } from '../api/session';
import { ErrorNote } from '../kit/error-note';
import { dayAndTime } from '../kit/format';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { type Cows, useCows } from './api';
import styles from './assessment.module.css';

const shown = 5;

/** The last withdrawal scales, newest first, with what was corrected and why. */
export function CowsPanel(props: { patientId: string; onRecord: () => void; onCorrect: (cows: Cows) => void }) {
  const may = useMay();
  const cows = useCows(props.patientId, may('cows.read'));
  if (!may('cows.read')) return null;
  const all = cows.data ?? [];
  const correct = may('cows.write') ? props.onCorrect : null;
  return (
    <Panel
      title="COWS"
      meta="clinical opiate withdrawal scale"
      flush
      actions={
        may('cows.write') && (
          <Button variant="default" size="xs" onClick={props.onRecord}>
            Take a scale
          </Button>
        )
      }
    >
      {cows.isError && <ErrorNote error={cows.error} onRetry={() => void cows.refetch()} />}
      {cows.isPending && <SkeletonRows rows={2} />}
      {cows.isSuccess && all.length === 0 && (
        <p className={styles.fold}>No scale was taken yet. A start with buprenorphine asks for one within the hour.</p>
      )}
      {all.length > 0 && <Scales cows={all.slice(0, shown)} onCorrect={correct} />}
      {all.length > shown && (
        <details className={styles.fold}>
          <summary>Earlier ({all.length - shown})</summary>
          <Scales cows={all.slice(shown)} onCorrect={correct} />
        </details>
      )}
    </Panel>
  );
}

function Scales({ cows, onCorrect }: { cows: readonly Cows[]; onCorrect: ((cows: Cows) => void) | null }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Total</th>
          <th scope="col">Withdrawal</th>
          <th scope="col">Signs seen</th>
          <th scope="col">When and why</th>
          <th scope="col">By</th>
          <th scope="col">
            <span className="visually-hidden">Act</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {cows.map((one) => (
          <tr key={one.id}>
            <th scope="row" className="tabular">
              <span className={one.replacedBy === null ? undefined : styles.gone}>{one.total ?? 'Incomplete'}</span>
            </th>
            <td>
              {one.band === null ? <span className="dim">No total</span> : cowsBands[one.band]}
              {one.precipitated && one.replacedBy === null && (
                <StatusMark meaning="needs" quiet>
                  Steep rise after buprenorphine
                </StatusMark>
              )}
              {one.replacedBy !== null && <span className="dim small"> corrected: {one.replacedBy.reason}</span>}
              {one.note !== null && <div className="dim small">{one.note}</div>}
            </td>
            <td className="tabular">{one.objectiveSigns}</td>
            <td className="tabular">
              {dayAndTime(one.at)} <span className="dim small">{cowsReasons[one.reason].toLowerCase()}</span>
            </td>
            <td>{one.by?.displayName ?? <span className="dim">history</span>}</td>
            <td>
              {onCorrect !== null && one.replacedBy === null && (
                <button
                  type="button"
                  className={styles.correct}
                  aria-label={`Correct the scale of ${dayAndTime(one.at)}`}
                  onClick={() => onCorrect(one)}
                >
                  Correct
                </button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
