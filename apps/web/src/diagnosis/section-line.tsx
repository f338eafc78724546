import type { ReactNode } from 'react';
import { shortDay } from '../kit/format';
import type { AnySigned, Assessments } from './api';
import styles from './diagnosis.module.css';

export interface LineProps {
  readonly data: Assessments;
  readonly write: boolean;
}

interface Act {
  readonly label: string;
  /** For who cannot see which line it belongs to. */
  readonly says: string;
  readonly run: () => void;
}

/** One line of the summary: what it is, what is known, and what may be done next. */
export function Line(props: { name: string; acts: readonly Act[]; write: boolean; children: ReactNode }) {
  return (
    <div className={styles.line}>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
      {props.write && (
        <dd className={styles.acts}>
          {props.acts.map(({ label, says, run }) => (
            <button key={label} type="button" className={styles.act} aria-label={says} onClick={run}>
              {label}
            </button>
          ))}
        </dd>
      )}
    </div>
  );
}

export function None() {
  return <span className="dim">Not recorded</span>;
}

/** When, by whom, and whether it is of another episode. */
export function Signed({ record, alone = false }: { record: AnySigned; alone?: boolean }) {
  const who = (record.signed?.by ?? record.by)?.displayName ?? 'imported';
  return (
    <span className={styles.when}>
      {alone ? '' : '· '}
      {shortDay(record.on)}, {who}
      {!record.current && ', earlier episode'}
    </span>
  );
}
