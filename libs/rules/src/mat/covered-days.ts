import { type Day, dayNumber, dayOf, weekday } from '../time';
import type { KnownBottle, KnownDose, MedicationChart } from './medication-chart';
import { type Product, type ProductClass, productFacts } from './product';
import { bottleCovers } from './take-home/bottle';

/**
 * R-360, section 8.3: the days that some dose covers. The one function behind the window, the reports and the reminders.
 * A dose covers its day; an injection covers the days of its product, and what overlaps an injection of the same product is
 * pushed forward; a dose of some weekdays covers up to the next of them; a verified dose elsewhere covers its day
 * a bottle that was taken home covers its date unless it was brought back full, called in or lost by then. A closed day
 * is covered by nothing but a dose: being closed gives nobody medication.
 */
export interface Supply {
  readonly on: Day;
  readonly doseMcg: number;
  readonly productClass: ProductClass;
  /** Null of a dose that was recorded before products were. */
  readonly product: Product | null;
  /** Of an order of some weekdays only. */
  readonly weekdays: readonly number[] | null;
}

/** Days from one to another, both covered, as `dayNumber` counts them. */
export interface CoveredSpan {
  readonly from: number;
  readonly to: number;
}

/** The covered days as spans that do not touch, earliest first, in whatever order the supplies were entered. */
export function coverage(supplies: readonly Supply[]): readonly CoveredSpan[] {
  const spans: CoveredSpan[] = [];
  const injectedUntil = new Map<Product, number>();
  for (const supply of supplies.toSorted(byDay)) {
    if (supply.doseMcg <= 0) continue;
    const { product } = supply;
    let from = dayNumber(supply.on);
    const days = daysOf(supply);
    if (product !== null && productFacts(product).extendedRelease) {
      const until = injectedUntil.get(product);
      if (until !== undefined && until >= from) from = until + 1;
      injectedUntil.set(product, from + days - 1);
    }
    spans.push({ from, to: from + days - 1 });
  }
  return merged(spans);
}

/** How many days one supply lasts, the day itself included. */
export function daysOf({ on, product, weekdays }: Pick<Supply, 'on' | 'product' | 'weekdays'>): number {
  if (weekdays !== null && weekdays.length > 0) {
    const today = weekday(on);
    let next = 7;
    for (const day of weekdays) {
      const ahead = (day - today + 7) % 7;
      if (ahead > 0 && ahead < next) next = ahead;
    }
    return next;
  }
  return product === null ? 1 : productFacts(product).coversDays;
}

/** The covered days between two days, both included: of one class of medication, or of any. */
export function coveredDays(chart: Supplied, from: Day, to: Day, productClass?: ProductClass): Set<Day> {
  return daysWithin(coverage(suppliesOf(chart, productClass)), from, to);
}

/** What a chart holds that covers days. Of a chart without orders the schedules of weekdays are not known. */
export type Supplied = Pick<MedicationChart, 'doses' | 'externalDoses'> &
  Partial<Pick<MedicationChart, 'orders' | 'takeHomes'>>;

export function suppliesOf(
  { doses, externalDoses, orders, takeHomes = [] }: Supplied,
  productClass?: ProductClass,
): readonly Supply[] {
  const supplies: Supply[] = [];
  for (const dose of doses)
    if (productClass === undefined || dose.productClass === productClass)
      supplies.push({
        on: dose.serviceDay,
        doseMcg: dose.doseMcg,
        productClass: dose.productClass,
        product: dose.product,
        weekdays: weekdaysOf(dose, orders),
      });
  for (const { on, doseMcg, productClass: itsClass, state } of externalDoses)
    if (state === 'verified' && (productClass === undefined || itsClass === productClass))
      supplies.push({ on, doseMcg, productClass: itsClass, product: null, weekdays: null });
  for (const bottle of takeHomes)
    if (bottleCovers(bottle) && (productClass === undefined || bottle.productClass === productClass))
      supplies.push(supplyOfBottle(bottle));
  return supplies;
}

/** A bottle is one portion of one day, of a weekday order too. */
export function supplyOfBottle({
  on,
  doseMcg,
  productClass,
}: Pick<KnownBottle, 'on' | 'doseMcg' | 'productClass'>): Supply {
  return { on, doseMcg, productClass, product: null, weekdays: null };
}

export function daysWithin(spans: readonly CoveredSpan[], from: Day, to: Day): Set<Day> {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const covered = new Set<Day>();
  for (const span of spans)
    for (let day = Math.max(first, span.from); day <= Math.min(last, span.to); day += 1) covered.add(dayOf(day));
  return covered;
}

/** Is any day between two days covered? Both are included. */
export function coversAny(spans: readonly CoveredSpan[], from: Day, to: Day): boolean {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  return spans.some((span) => span.from <= last && span.to >= first);
}

/** how many days in a row up to the day before are not covered; 0 of somebody who was never dosed before. */
export function missedBefore(spans: readonly CoveredSpan[], day: Day): number {
  const yesterday = dayNumber(day) - 1;
  for (let index = spans.length - 1; index >= 0; index -= 1) {
    const span = spans[index] as CoveredSpan;
    if (span.from <= yesterday) return Math.max(0, yesterday - span.to);
  }
  return 0;
}

function weekdaysOf({ orderId }: KnownDose, orders: MedicationChart['orders'] | undefined): readonly number[] | null {
  if (orderId === null || orders === undefined) return null;
  for (const { id, weekdays } of orders) if (id === orderId) return weekdays;
  return null;
}

function byDay(one: Supply, other: Supply): number {
  return one.on < other.on ? -1 : one.on > other.on ? 1 : 0;
}

function merged(spans: CoveredSpan[]): readonly CoveredSpan[] {
  spans.sort((one, other) => one.from - other.from);
  const apart: { from: number; to: number }[] = [];
  for (const { from, to } of spans) {
    const last = apart.at(-1);
    if (last !== undefined && from <= last.to + 1) last.to = Math.max(last.to, to);
    else apart.push({ from, to });
  }
  return apart;
}
