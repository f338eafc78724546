import { Button } from '@mantine/core';
import type { SeenEntry } from '../api/types';
import { clockTime, milligrams } from '../kit/format';
import { KeyHint } from '../kit/key-hint';
import { MeaningShape } from '../kit/status-mark';
import type { Card } from './card';
import styles from './dose-card.module.css';
import type { Sending } from './use-dose';

/** A dose that stands for this portion already. */
export type Taken = Pick<SeenEntry, 'doseMcg' | 'at' | 'by'>;

export function takenToday({ doseToday }: Card): Taken | undefined {
  return doseToday === null ? undefined : { doseMcg: doseToday.doseMcg, at: doseToday.occurredAt, by: doseToday.by };
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
