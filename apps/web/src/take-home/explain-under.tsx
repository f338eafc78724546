import { useState } from 'react';
import { fullDay } from '../kit/format';
import { SegmentedControl } from '../kit/segmented';
import { CriterionMark } from './criteria-list';
import { Rungs } from './ladder';
import type { TakeHomes } from './take-home-api';
import styles from './take-home.module.css';
import { rungWords } from './words';

/** The same person under another version of the rule. It says plainly that it decides nothing. */
export function ExplainUnder({ homes }: { homes: TakeHomes }) {
  const [chosen, setChosen] = useState<string>('state-and-program');
  const shown = homes.under.find(({ id }) => id === chosen) ?? homes.under[0];
  if (shown === undefined) return null;
  return (
    <>
      <h3 className={styles.sub}>Explain under</h3>
      <SegmentedControl
        size="xs"
        aria-label="Explain under which version of the rule"
        value={shown.id as string}
        onChange={setChosen}
        data={homes.under.map(({ id, label }) => ({ value: id as string, label }))}
      />
      <section className={styles.explain} aria-label={`Explained: ${shown.label}`}>
        <p className={styles.decidesNothing}>
          {shown.inForce
            ? 'This is what holds today. Reading it here changes nothing.'
            : `For comparison only: this decides nothing. Decisions today follow the rule in force.`}
        </p>
        <p>
          {shown.says}.{' '}
          <span className="dim small">
            {shown.citation}
            {shown.effectiveFrom !== null && `, in force from ${fullDay(shown.effectiveFrom)}`}
          </span>
        </p>
        {shown.applies && shown.maxDays !== null && (
          <>
            <p>
              On treatment day {homes.treatmentDay}:{' '}
              <strong>{rungWords({ maxDays: shown.maxDays, counts: shown.counts })}</strong>.
            </p>
            <Rungs rungs={shown.rungs} dated={shown.inForce && homes.firstDoseOn !== null} />
          </>
        )}
        <details>
          <summary>{shown.criteria.length} criteria of this version</summary>
          <ul className={styles.criteria}>
            {shown.criteria.map(({ says, answer }) => (
              <li key={says} className={styles.criterion}>
                {answer === null && !shown.inForce ? (
                  <span className="dim small">Not asked today</span>
                ) : (
                  <CriterionMark answer={answer} />
                )}
                <span>{says}</span>
              </li>
            ))}
          </ul>
        </details>
      </section>
    </>
  );
}
