import { Button } from '@mantine/core';
import { comfortSymptoms } from '@cairn/rules';
import { useMay } from '../api/session';
import type { ChartDesk } from '../chart/chart-parts';
import { StatusMark } from '../kit/status-mark';
import { effectWords } from './effect-form';
import styles from './detox.module.css';
import { effectForm, voidComfortForm } from './forms';
import type { Administration, Flowsheet } from './withdrawal-api';
import { amount, drugLabel, momentWords } from './words';

/** What was given, held and declined, newest first, with what it did. */
export function GivenList({ sheet, show }: { sheet: Flowsheet; show: ChartDesk['show'] }) {
  const may = useMay();
  if (sheet.administrations.length === 0) return null;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Given</th>
          <th scope="col">When and by</th>
          <th scope="col">Effect</th>
          <th scope="col" className="no-print">
            <span className="visually-hidden">Acts</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {sheet.administrations.slice(0, 60).map((one) => (
          <tr key={one.id}>
            <th scope="row">
              <What one={one} />
            </th>
            <td className="tabular">
              {momentWords(one.at, sheet.now)} <span className="dim small">{one.by?.displayName ?? ''}</span>
              {one.systolic !== null && (
                <div className="dim small">
                  {one.systolic}/{one.diastolic}, pulse {one.pulse}
                </div>
              )}
            </td>
            <td>
              <Effect one={one} now={sheet.now} />
            </td>
            <td className={`${styles.end} no-print`}>
              {may('comfort.give') && one.outcome === 'given' && one.effect === null && one.voided === null && (
                <Button
                  size="compact-xs"
                  variant="default"
                  onClick={() => show(effectForm, { administrationId: one.id })}
                >
                  Effect
                </Button>
              )}{' '}
              {may('comfort.void') && one.voided === null && (
                <Button
                  size="compact-xs"
                  variant="subtle"
                  onClick={() =>
                    show(voidComfortForm, { administrationId: one.id, drug: one.drug, doseMcg: one.doseMcg })
                  }
                >
                  Void
                </Button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function What({ one }: { one: Administration }) {
  const words = `${drugLabel(one.drug)} ${one.outcome === 'given' ? amount(one.doseMcg ?? 0) : one.outcome}`;
  return (
    <>
      {one.voided === null ? words : <s>{words}</s>}
      {one.symptom !== null && (
        <span className="dim small"> for {comfortSymptoms[one.symptom].label.toLowerCase()}</span>
      )}
      {one.reason !== null && <div className="dim small">{one.reason}</div>}
      {one.voided !== null && <div className="dim small">Voided: {one.voided.reason}</div>}
    </>
  );
}

function Effect({ one, now }: { one: Administration; now: string }) {
  if (one.effect !== null)
    return (
      <>
        {effectWords[one.effect.result]}
        <span className="dim small">
          {' '}
          {momentWords(one.effect.at, now)}
          {one.effect.systolic === null ? '' : `, ${one.effect.systolic}/${one.effect.diastolic}`}
        </span>
      </>
    );
  if (one.outcome !== 'given' || one.voided !== null || one.effectDueAt === null) return null;
  const isDue = Date.parse(one.effectDueAt) <= Date.parse(now);
  return (
    <StatusMark meaning={isDue ? 'soon' : 'info'} quiet>
      {isDue ? 'Look at it now' : `Look at it at ${momentWords(one.effectDueAt, now)}`}
    </StatusMark>
  );
}
