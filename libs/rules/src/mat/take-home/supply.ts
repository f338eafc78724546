import { addDays, type Day, weekday } from '../../time';
import type { KnownBottle, MedicationChart } from '../medication-chart';
import type { ProductClass } from '../product';
import type { BatchAttempt, ClosedDay } from './take-home-facts';

/**
 * days of supply. A day counts once, in however many portions; a day on which the clinic is closed does not
 * count; what is still in hand counts together with what is new.
 */
export interface HomeSupply {
  /** Days of released bottles that lie ahead and were not touched. */
  readonly inHand: readonly Day[];
  /** Days of the new bottles. */
  readonly fresh: readonly Day[];
  /** Days among them that do not count because the clinic is closed. */
  readonly closure: readonly Day[];
  /** In hand and new together, as a number of days. */
  readonly days: number;
}

/** Bottles that the person has at home for days to come. */
export function bottlesInHand(
  { takeHomes }: Pick<MedicationChart, 'takeHomes'>,
  today: Day,
  productClass: ProductClass,
): readonly KnownBottle[] {
  return takeHomes.filter(
    (bottle) => bottle.state === 'released' && bottle.on > today && bottle.productClass === productClass,
  );
}

export function supplyOf(
  chart: Pick<MedicationChart, 'takeHomes'>,
  today: Day,
  productClass: ProductClass,
  bottles: BatchAttempt['bottles'],
  closedDays: readonly ClosedDay[],
): HomeSupply {
  const held = bottlesInHand(chart, today, productClass);
  const all = [...held, ...bottles];
  const closure = closureDays(
    all.map(({ on }) => on),
    closedDays,
  );
  const counted = (list: readonly { readonly on: Day }[]) =>
    [...new Set(list.map(({ on }) => on))].filter((on) => !closure.has(on)).sort();
  // Two bottles for the same portion of the same day are two doses: the second is a day more.
  const portions = new Set(all.map(({ on, portion }) => `${on} ${portion}`));
  const twice = all.length - portions.size;
  return {
    inHand: counted(held),
    fresh: counted(bottles),
    closure: [...closure].sort(),
    days: counted(all).length + twice,
  };
}

/**
 * which of these days are closure days. A day of the closure calendar is one; of the weekend days on which the
 * programme's hours leave the window shut, one a week is, the later where both are asked for.
 */
export function closureDays(days: readonly Day[], closedDays: readonly ClosedDay[]): ReadonlySet<Day> {
  const kinds = new Map(closedDays.map(({ on, kind }) => [on, kind]));
  for (const { on, kind } of closedDays) if (kind !== 'hours') kinds.set(on, kind);
  const closed = new Set<Day>();
  const weekends = new Set<Day>();
  for (const day of [...new Set(days)].sort().reverse()) {
    const kind = kinds.get(day);
    if (kind === undefined) continue;
    if (kind !== 'hours') closed.add(day);
    else if (weekday(day) >= 6 && !weekends.has(sundayOf(day))) {
      weekends.add(sundayOf(day));
      closed.add(day);
    }
  }
  return closed;
}

const sundayOf = (day: Day): Day => addDays(day, 7 - weekday(day));
