import { useEffect } from 'react';
import { ErrorNote } from '../kit/error-note';
import { count, dayAndTime, shortDay } from '../kit/format';
import { StatusMark } from '../kit/status-mark';
import { type Rederivation, useRederivation } from './random-api';
import styles from './random.module.css';

/** Draws a day again from its key and what was kept, and says whether it is the same (R-410). */
export function RandomCheck({ patientId, drawId }: { patientId: string; drawId: string }) {
  const { mutate, data, error } = useRederivation(patientId, drawId);
  useEffect(() => {
    mutate();
  }, [mutate]);
  return (
    <div className={styles.inner} role="status">
      <ErrorNote error={error} onRetry={() => mutate()} />
      {data === undefined ? error === null && <p className="dim">Drawing it again…</p> : <Said check={data} />}
    </div>
  );
}

function Said({ check }: { check: Rederivation }) {
  const { candidates, passedOver, chance } = check;
  return (
    <div className={styles.check}>
      <StatusMark meaning={check.equal ? 'fine' : 'needs'}>
        {check.equal ? `Equal: drawn again, it is ${shortDay(check.day)}` : notEqual(check)}
      </StatusMark>
      <dl className={styles.facts}>
        <dt>Drawn from</dt>
        <dd>
          {chance === null
            ? `${count(candidates.length, 'day')}${passedOver.length > 0 ? `, ${passedOver.length} of them full` : ''}`
            : `A chance of ${(chance / 10_000).toLocaleString('en-US')} in 100 on that day`}
        </dd>
        <dt>Drawn on</dt>
        <dd>{dayAndTime(check.madeAt)}</dd>
        <dt>Seed</dt>
        <dd className={styles.code}>{check.seedId}</dd>
        <dt>Message</dt>
        <dd className={styles.code}>{check.message}</dd>
        <dt>Versions</dt>
        <dd>
          Generator {check.generatorVersion}, policy {check.policyVersion}
        </dd>
      </dl>
      {chance === null && (
        <details>
          <summary>The days it could have been</summary>
          <p className="tabular small">
            {candidates.map((day) => `${shortDay(day)}${passedOver.includes(day) ? ' (full)' : ''}`).join(', ')}
          </p>
        </details>
      )}
    </div>
  );
}

const notEqual = ({ derived }: Rederivation): string =>
  derived === null
    ? 'Not equal: drawn again, there is no day. Tell the privacy officer'
    : `Not equal: drawn again, it is ${shortDay(derived)}. Tell the privacy officer`;
