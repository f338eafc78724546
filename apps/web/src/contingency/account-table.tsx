import { awardKinds, contingencyJudgements, judgementReasons, slipKinds } from '@cairn/rules';
import { useMay } from '../api/session';
import { useChartDesk } from '../chart/chart-parts';
import { count, dayAndTime, shortDay } from '../kit/format';
import { StatusMark } from '../kit/status-mark';
import type { AccountDay } from './account';
import type { Enrolment } from './contingency-api';
import styles from './contingency.module.css';
import { correctionForm } from './forms';
import { usd } from './money';

/** The twin of the chart: every result with what it was worth and what came of it, the newest first. */
export function ResultsTable({ enrolment, days }: { enrolment: Enrolment; days: readonly AccountDay[] }) {
  const may = useMay();
  const { show } = useChartDesk();
  const draws = enrolment.program.kind === 'prize';
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label="Results">
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Result</th>
            <th scope="col" className={styles.number}>
              {draws ? 'Draws' : 'Value'}
            </th>
            {!draws && (
              <th scope="col" className={styles.number}>
                Bonus
              </th>
            )}
            <th scope="col" className={styles.number}>
              Earned
            </th>
            <th scope="col" className={styles.number}>
              In a row
            </th>
            <th scope="col">
              <span className="visually-hidden">Act</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {days.toReversed().map((day) => {
            const { result, worth, after, bonusCents, paidCents } = day;
            const met = result.judgement === 'met';
            return (
              <tr key={result.id} data-day={result.day}>
                <th scope="row" className="tabular">
                  {shortDay(result.day)}
                </th>
                <td>
                  <StatusMark meaning={met ? 'fine' : result.judgement === 'excused' ? 'info' : 'soon'} quiet>
                    {contingencyJudgements[result.judgement]}
                  </StatusMark>{' '}
                  <span className="small">{judgementReasons[result.why]}</span>
                  <Happened day={day} />
                </td>
                <td className={styles.number}>{met ? (draws ? worth : usd(worth)) : '–'}</td>
                {!draws && <td className={styles.number}>{bonusCents === 0 ? '–' : usd(bonusCents)}</td>}
                <td className={styles.number}>{usd(paidCents)}</td>
                <td className={styles.number}>{after.streak}</td>
                <td className={styles.number}>
                  {may('contingency.correct') && (
                    <button
                      type="button"
                      className={styles.way}
                      aria-label={`Correct ${shortDay(result.day)}`}
                      onClick={() => show(correctionForm, { enrolmentId: enrolment.id, result })}
                    >
                      Correct
                    </button>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Happened({ day: { reset, restored, result, draws } }: { day: AccountDay }) {
  const words = [
    ...(reset ? ['back to the first value; what was earned stays'] : []),
    ...(restored ? ['the highest value is back'] : []),
    ...(result.replacesId === null ? [] : [`corrected: ${result.reason ?? 'no reason given'}`]),
    ...(draws.length === 0 ? [] : [slipWords(draws)]),
  ];
  return words.length === 0 ? null : <div className="dim small">{words.join('; ')}</div>;
}

function slipWords(draws: AccountDay['draws']): string {
  const prizes = draws.filter(({ kind }) => kind !== 'message');
  const messages = draws.length - prizes.length;
  return [
    ...prizes.map(({ kind, valueCents }) => `${slipKinds[kind].toLowerCase()} ${usd(valueCents)}`),
    ...(messages === 0 ? [] : [count(messages, 'message')]),
  ].join(', ');
}

/** Every row of the account; the balance runs along. */
export function LedgerTable({ ledger }: { ledger: Enrolment['ledger'] }) {
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label="Account">
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">What</th>
            <th scope="col" className={styles.number}>
              Amount
            </th>
            <th scope="col" className={styles.number}>
              Balance
            </th>
            <th scope="col">Who</th>
          </tr>
        </thead>
        <tbody>
          {ledger.toReversed().map((row) => (
            <tr key={row.id}>
              <td className={styles.day}>{shortDay(row.day)}</td>
              <td>
                {awardKinds[row.kind]}
                {row.what !== null && `: ${row.what}`}
                {row.reason !== null && `: ${row.reason}`}
                {row.dueCents !== null && row.dueCents > row.cents && (
                  <span className="dim"> (of {usd(row.dueCents)}: the cap is reached)</span>
                )}
              </td>
              <td className={styles.number}>{usd(row.cents)}</td>
              <td className={styles.number}>{usd(row.balanceCents)}</td>
              <td className="small">
                {row.by ?? 'somebody'}
                {row.checkedBy !== null && `, checked by ${row.checkedBy}`}{' '}
                <span className="dim">{dayAndTime(row.at)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Each slip as it was drawn, and how anybody can check it. */
export function DrawsTable({ draws }: { draws: Enrolment['draws'] }) {
  const keys = [...new Map(draws.map(({ seedId, drawVersion }) => [seedId, drawVersion]))];
  return (
    <>
      <p className="small">
        No slip depends on who draws. Each follows from the text below under a key that was chosen before any result was
        known: HMAC-SHA256 of the text under that key gives the bytes, and the bytes pick one of all slips, each as
        likely as the other. The same text and key give the same slip to whoever checks.
      </p>
      <p className="dim small" style={{ overflowWrap: 'anywhere' }}>
        {keys.map(([key, version]) => `Key ${key}, version ${version} of the draw`).join('; ')}
      </p>
      <div className={styles.scroll}>
        <table className={styles.table} aria-label="Slips that were drawn">
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col" className={styles.number}>
                Draw
              </th>
              <th scope="col">Slip</th>
              <th scope="col" className={styles.number}>
                Value
              </th>
              <th scope="col">Text</th>
            </tr>
          </thead>
          <tbody>
            {draws.toReversed().map((draw) => (
              <tr key={draw.id}>
                <td className={styles.day}>{shortDay(draw.day)}</td>
                <td className={styles.number}>{draw.number}</td>
                <td>
                  {slipKinds[draw.kind]} <span className="dim">(no. {draw.slip})</span>
                </td>
                <td className={styles.number}>{usd(draw.valueCents)}</td>
                <td className="small" style={{ overflowWrap: 'anywhere' }}>
                  {draw.message}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
