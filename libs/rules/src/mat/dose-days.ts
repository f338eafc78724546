import { type Day, dayNumber, dayOf, weekday } from '../time';
import { type CoveredSpan, missedBefore } from './covered-days';
import { orderState, type OrderSpan } from './order-state';
import { doseOn, type DaySchedule } from './order/order-plan';

/** What became of a day in the history of somebody's doses. A missed day is a gap; it is never drawn over. */
export type DayState =
  'given' | 'partial' | 'declined' | 'missed' | 'covered' | 'take-home' | 'external' | 'none' | 'closed';

export interface HistoryDay {
  readonly day: Day;
  readonly doseMcg: number | null;
  readonly product: string | null;
  readonly state: DayState;
  readonly orderedMcg: number | null;
}

export interface DoseRecords {
  /** Standing doses, also declined ones. */
  readonly doses: readonly {
    readonly day: Day;
    readonly doseMcg: number;
    readonly product: string | null;
    readonly observation: string | null;
    readonly orderId: string | null;
  }[];
  /** Bottles that cover their day. */
  readonly takeHomes: readonly { readonly day: Day; readonly doseMcg: number; readonly product: string | null }[];
  /** Verified ones. */
  readonly externalDoses: readonly { readonly day: Day; readonly doseMcg: number }[];
  readonly orders: readonly (OrderSpan & DaySchedule & { readonly id: string })[];
  readonly spans: readonly CoveredSpan[];
  readonly closedDays: readonly Day[];
}

/**
 * Day by day, oldest first. Missed is a day before today that nothing covers and on which an order asked for a dose, or
 * that belongs to the gap that is still open: the same days that the window counts.
 */
export function doseDays(records: DoseRecords, from: Day, to: Day, today: Day): readonly HistoryDay[] {
  const given = byDay(records.doses);
  const external = byDay(records.externalDoses);
  const atHome = byDay(records.takeHomes);
  const closed = new Set(records.closedDays);
  const now = dayNumber(today);
  const open = missedBefore(records.spans, today);
  const days: HistoryDay[] = [];
  let span = 0;
  for (let number = dayNumber(from); number <= dayNumber(to); number += 1) {
    const day = dayOf(number);
    while ((records.spans[span]?.to ?? Number.POSITIVE_INFINITY) < number) span += 1;
    const covered = (records.spans[span]?.from ?? Number.POSITIVE_INFINITY) <= number;
    const doses = given.get(day) ?? [];
    const active = records.orders.find((order) => orderState(order, day) === 'active');
    const orderedMcg = orderedOn(records.orders, doses, active, day);
    const taken = doses.filter(({ doseMcg }) => doseMcg > 0);
    const elsewhere = external.get(day);
    const bottles = atHome.get(day) ?? [];
    if (taken.length > 0) {
      // The rest of a split day is in a bottle at home.
      const doseMcg = [...taken, ...bottles].reduce((sum, dose) => sum + dose.doseMcg, 0);
      const isPart = doses.some(({ observation }) => observation === 'partial');
      days.push({ day, doseMcg, product: taken[0]?.product ?? null, state: isPart ? 'partial' : 'given', orderedMcg });
    } else if (bottles.length > 0) {
      const doseMcg = bottles.reduce((sum, bottle) => sum + bottle.doseMcg, 0);
      days.push({ day, doseMcg, product: bottles[0]?.product ?? null, state: 'take-home', orderedMcg });
    } else if (elsewhere !== undefined) {
      const doseMcg = elsewhere.reduce((sum, dose) => sum + dose.doseMcg, 0);
      days.push({ day, doseMcg, product: null, state: 'external', orderedMcg });
    } else {
      const asked = active !== undefined && asksFor(active, day);
      const isMissed = number < now && (asked || number >= now - open) && records.spans.length > 0;
      const state: DayState = covered
        ? 'covered'
        : doses.length > 0
          ? 'declined'
          : closed.has(day)
            ? 'closed'
            : isMissed
              ? 'missed'
              : 'none';
      days.push({ day, doseMcg: doses.length > 0 ? 0 : null, product: null, state, orderedMcg });
    }
  }
  return days;
}

function asksFor({ weekdays, frequency }: DaySchedule, day: Day): boolean {
  if (frequency === 'weekly' || frequency === 'monthly') return false;
  return weekdays === null || weekdays.includes(weekday(day));
}

/** What was ordered for the day: of every order that was dosed on it, since a first day may have two. */
function orderedOn(
  orders: DoseRecords['orders'],
  doses: readonly { readonly orderId: string | null }[],
  active: DoseRecords['orders'][number] | undefined,
  day: Day,
): number | null {
  const dosed = orders.filter(({ id }) => doses.some(({ orderId }) => orderId === id));
  if (dosed.length > 0) return dosed.reduce((sum, order) => sum + doseOn(order, day), 0);
  return active !== undefined && asksFor(active, day) ? doseOn(active, day) : null;
}

function byDay<T extends { readonly day: Day }>(items: readonly T[]): ReadonlyMap<Day, readonly T[]> {
  const days = new Map<Day, T[]>();
  for (const item of items) {
    const list = days.get(item.day);
    if (list === undefined) days.set(item.day, [item]);
    else list.push(item);
  }
  return days;
}
