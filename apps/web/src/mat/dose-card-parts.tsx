import { Button } from '@mantine/core';
import type { DosingPatient, SeenEntry } from '../api/types';
import { clockTime, count, milligrams, shortDay } from '../kit/format';
import { KeyHint } from '../kit/key-hint';
import { MeaningShape } from '../kit/status-mark';
import styles from './dose-card.module.css';
import type { Ready } from './key-flow';
import type { Sending } from './use-dose';

/** A dose that stands for this portion already. */
export type Taken = Pick<SeenEntry, 'doseMcg' | 'at' | 'by'>;

export function takenToday({ doseToday }: DosingPatient): Taken | undefined {
  return doseToday === null ? undefined : { doseMcg: doseToday.doseMcg, at: doseToday.occurredAt, by: doseToday.by };
}

export function LastDoses({ card }: { card: DosingPatient }) {
  const days = card.daysSinceLastDose;
  return (
    <dl className={styles.last}>
      <div>
        <dt>Last dose</dt>
        <dd className={days !== null && days > 1 ? styles.away : undefined}>
          {days === null
            ? 'None recorded'
            : days === 0
              ? 'Today'
              : days === 1
                ? 'Yesterday'
                : `${count(days, 'day')} ago`}
        </dd>
      </div>
      <div>
        <dt>Last three</dt>
        <dd>
          {card.lastDoses.length === 0
            ? 'None'
            : card.lastDoses.slice(0, 3).map((dose) => (
                <span key={dose.serviceDay + dose.occurredAt} className={styles.lastDose}>
                  {shortDay(dose.serviceDay)} <strong>{milligrams(dose.doseMcg)} mg</strong>
                </span>
              ))}
        </dd>
      </div>
    </dl>
  );
}

/** Nothing is to be given: it was given before, another window was first, or nothing is ordered. */
export function Closed(props: { taken: Taken | undefined; sending: Sending; onLeave: () => void }) {
  const { taken, sending } = props;
  const words =
    taken !== undefined
      ? `${milligrams(taken.doseMcg)} mg was given today at ${clockTime(taken.at)}${taken.by === null ? '' : ` by ${taken.by}`}.`
      : sending.state === 'taken'
        ? `Another window was first: given${sending.at === null ? '' : ` at ${clockTime(sending.at)}`}${sending.by === null ? '' : ` by ${sending.by}`}. Nothing was recorded here; give nothing.`
        : 'There is nothing to give today.';
  return (
    <div className={taken === undefined && sending.state === 'taken' ? styles.lost : styles.closed} role="status">
      <MeaningShape meaning={sending.state === 'taken' && taken === undefined ? 'needs' : 'info'} />
      <strong>{words}</strong>
      <Button variant="default" onClick={props.onLeave} rightSection={<KeyHint keys="escape" />}>
        Next person
      </Button>
    </div>
  );
}

/** What the button does, in the words of what will be recorded. */
export function giveWords(ready: Ready, amount: number, ordered: number, again: boolean): string {
  const words = {
    observed_complete: `Give ${milligrams(ordered)} mg`,
    vomited: `Record ${milligrams(ordered)} mg given, then vomited`,
    partial: `Record ${milligrams(amount)} of ${milligrams(ordered)} mg taken`,
    declined: 'Record as declined',
  }[ready.observation];
  return again ? `Send again: ${words.charAt(0).toLowerCase()}${words.slice(1)}` : words;
}
