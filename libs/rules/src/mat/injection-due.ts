import type { Policy } from '../policy';
import { addDays, type Day, daysBetween } from '../time';
import type { MedicationChart } from './medication-chart';
import { type Product, productFacts, type ProductClass } from './product';

/**
 * when the next injection opens, is due, is late, and when it has to be started anew. Worked out from
 * the injections that were given whenever it is read; the window, the prescriber's round, the queue and the chart all ask here.
 */
export interface InjectionDue {
  /** The first day on which it may be given. */
  readonly opensOn: Day;
  readonly dueOn: Day;
  /** The last day that is still in time. */
  readonly lateAfter: Day;
  /** The last day before it counts as a new start; null where being late never means starting anew. */
  readonly restartAfter: Day | null;
}

/** An injection that was given, here or verified elsewhere. */
export interface Injection {
  readonly product: Product;
  readonly on: Day;
  /** Null where only the day is known. */
  readonly at: Date | null;
  readonly doseMcg: number;
  readonly site: string | null;
  /** one dose for two months of travel. */
  readonly travel: boolean;
}

export type InjectionTiming = 'not-yet' | 'early' | 'due' | 'late' | 'restart';

/** What a list says of each. */
export const injectionTimingWords: Readonly<Record<InjectionTiming, string>> = {
  'not-yet': 'not yet',
  early: 'early',
  due: 'due',
  late: 'late',
  restart: 'restart needed',
};

/** Injections before a day, newest first. */
export function injectionsBefore(
  { doses, externalDoses, orders }: Pick<MedicationChart, 'doses' | 'externalDoses' | 'orders'>,
  day: Day,
): readonly Injection[] {
  const injections: Injection[] = [];
  for (const { product, serviceDay, doseMcg, occurredAt, lateEntry, site, orderId } of doses)
    if (product !== null && serviceDay < day && doseMcg > 0 && productFacts(product).extendedRelease) {
      const travel = orders.find(({ id }) => id === orderId)?.indication === extendedTravel;
      injections.push({ product, on: serviceDay, at: lateEntry ? null : occurredAt, doseMcg, site, travel });
    }
  for (const { state, on, productClass, doseMcg } of externalDoses) {
    const product = state === 'verified' && on < day ? injectedElsewhere(productClass, doseMcg) : null;
    if (product !== null) injections.push({ product, on, at: null, doseMcg, site: null, travel: false });
  }
  return externalDoses.length === 0 ? injections : injections.sort((one, other) => (one.on < other.on ? 1 : -1));
}

/** The same for an order that is signed today: an injection of this day is behind it. */
export function injectionsUntil(
  chart: Pick<MedicationChart, 'doses' | 'externalDoses' | 'orders'>,
  day: Day,
): readonly Injection[] {
  return injectionsBefore(chart, addDays(day, 1));
}

/** the indication that an order names. */
export const extendedTravel = 'extended_travel';

/** A dose elsewhere names its class and amount only; these amounts are those of a monthly syringe and of nothing else. */
function injectedElsewhere(productClass: ProductClass, doseMcg: number): Product | null {
  for (const product of monthly) {
    const { injection, productClass: ofClass } = productFacts(product);
    if (ofClass === productClass && injection?.syringes.some(({ mcg }) => mcg === doseMcg)) return product;
  }
  return null;
}

const monthly = ['buprenorphine-xr-sublocade', 'buprenorphine-xr-brixadi-monthly', 'naltrexone-xr'] as const;

/** The place of the next one in its series, 1 for the first. Of a long series it is enough to know that it is long. */
export function nextPlace(product: Product, before: readonly Injection[]): number {
  const { productClass } = productFacts(product);
  let place = 1;
  for (const one of before) {
    if (productFacts(one.product).productClass !== productClass) continue;
    if (one.product !== product) break;
    place += 1;
  }
  return place;
}

/** Days after the last injection: from when, due, until when in time, from when anew. */
type DaysAfter = readonly [opens: number, due: number, late: number, restart: number | null];

const daysAfter: Partial<Record<Product, (policy: Policy, isSecond: boolean, travel: boolean) => DaysAfter>> = {
  'buprenorphine-xr-sublocade': (policy, isSecond, travel) => {
    const due = travel ? 2 * policy.sublocade_due_days : policy.sublocade_due_days;
    const opens = isSecond ? policy.sublocade_second_min_days : policy.sublocade_min_days;
    return [opens, due, due + policy.sublocade_late_review_days, null];
  },
  'buprenorphine-xr-brixadi-weekly': ({ brixadi_weekly_window: window }) => [7 - window, 7, 7 + window, null],
  'buprenorphine-xr-brixadi-monthly': ({ brixadi_monthly_window: window }) => [28 - window, 28, 28 + window, null],
  'naltrexone-xr': (policy) => [
    policy.ntx_xr_early_days,
    policy.ntx_xr_due_days,
    policy.ntx_xr_late_days,
    policy.ntx_xr_restart_days - 1,
  ],
};

/**
 * When the next injection is due after the one before it. `number` is its place in the series of this product, 1 for the first.
 * After another product it is that one's time that has to run out first.
 */
export function injectionDue(
  product: Product,
  last: Pick<Injection, 'product' | 'on' | 'travel'>,
  number: number,
  policy: Policy,
): InjectionDue | null {
  const days = daysAfter[last.product]?.(policy, number === 2 && product === last.product, last.travel);
  if (days === undefined) return null;
  const [opens, due, late, restart] = days;
  return {
    opensOn: addDays(last.on, opens),
    dueOn: addDays(last.on, due),
    lateAfter: addDays(last.on, late),
    restartAfter: restart === null ? null : addDays(last.on, restart),
  };
}

/** The next injection of a product for this person: the one it follows, its place in the series, and its days. */
export interface NextInjection {
  readonly last: Injection | null;
  readonly number: number;
  readonly due: InjectionDue | null;
}

export function nextInjection(product: Product, before: readonly Injection[], policy: Policy): NextInjection {
  const { productClass } = productFacts(product);
  const injections = before.filter((one) => productFacts(one.product).productClass === productClass);
  const number = nextPlace(product, injections);
  const last = injections[0] ?? null;
  const from = last === null ? null : weekOf(injections, policy);
  return { last, number, due: from && injectionDue(product, from, number, policy) };
}

/**
 * The injection from which the next one is counted. Additional doses in the first week of weekly Brixadi belong to that
 * week: the second week begins seven days after the first dose, not after the last addition.
 */
export function weekOf(injections: readonly Injection[], policy: Policy): Injection | null {
  let index = 0;
  for (; index < injections.length - 1; index += 1) {
    const [one, before] = [injections[index], injections[index + 1]];
    if (one?.product !== weekly || before?.product !== weekly) break;
    if (daysBetween(before.on, one.on) >= everyWeek - policy.brixadi_weekly_window) break;
  }
  return injections[index] ?? null;
}

const weekly = 'buprenorphine-xr-brixadi-weekly';
const everyWeek = 7;

/** Where a day stands against the due days. */
export function injectionTiming({ opensOn, dueOn, lateAfter, restartAfter }: InjectionDue, day: Day): InjectionTiming {
  if (restartAfter !== null && day > restartAfter) return 'restart';
  if (day > lateAfter) return 'late';
  if (day >= dueOn) return 'due';
  return day >= opensOn ? 'early' : 'not-yet';
}
