import { addDays, type Day, weekday } from '../../time';
import type { OrderSpan } from '../order-state';
import type { Frequency } from '../product';

export interface AttendanceOrder extends OrderSpan {
  readonly frequency: Frequency;
  /** the weekdays of a dose; null for every day. */
  readonly weekdays: readonly number[] | null;
}

/** What is known of the days on which a person comes. */
export interface AttendanceFacts {
  readonly orders: readonly AttendanceOrder[];
  /** Days for which bottles are at home or prepared: no dose at the window. */
  readonly bottleDays: readonly Day[];
  /** Days on which bottles are handed out, and of appointments. */
  readonly comesOn: readonly Day[];
  /** Of who takes doses home: the weekdays on which they came these last weeks. Null where they come for every dose. */
  readonly habit: readonly number[] | null;
  /** Guest stays elsewhere. */
  readonly away: readonly { readonly from: Day; readonly to: Day }[];
}

/** The days on which nobody is tested: closed by the calendar or by the hours. */
export type OpenOn = (day: Day) => boolean;

/**
 * is the person expected at the clinic on a day? An order that runs out by itself is expected to be renewed as it was, or nobody's
 * tests could be planned past it; one that was stopped is over.
 */
export function expectedOn(facts: AttendanceFacts, isOpen: OpenOn): (day: Day) => boolean {
  const [bottles, comes] = [new Set(facts.bottleDays), new Set(facts.comesOn)];
  const renewed = lastRenewable(facts.orders);
  const orderFor = (day: Day) =>
    facts.orders.find((order) => inForce(order, day)) ?? (renewed !== null && day > renewed.expiresOn ? renewed : null);
  return (day) => {
    if (!isOpen(day) || isAway(facts, day)) return false;
    if (comes.has(day)) return true;
    const order = orderFor(day);
    if (order === null || (order.frequency !== 'daily' && order.frequency !== 'split')) return false;
    if (order.weekdays !== null && !order.weekdays.includes(weekday(day))) return false;
    return !bottles.has(day) && (facts.habit === null || facts.habit.includes(weekday(day)));
  };
}

export function isAway({ away }: Pick<AttendanceFacts, 'away'>, day: Day): boolean {
  return away.some(({ from, to }) => from <= day && to >= day);
}

/** Somebody whose order ran out long ago has left in all but name: nobody expects them, and nobody calls them in. */
const renewalDays = 30;

/** Is medication ordered for this person, or was it until lately? */
export function isInTreatment({ orders }: Pick<AttendanceFacts, 'orders'>, today: Day): boolean {
  if (orders.some((order) => inForce(order, today))) return true;
  const last = lastRenewable(orders);
  return last !== null && last.startsOn <= today && last.expiresOn >= addDays(today, -renewalDays);
}

function inForce({ startsOn, expiresOn, endsOn }: OrderSpan, day: Day): boolean {
  return startsOn <= day && expiresOn >= day && (endsOn === null || endsOn > day);
}

function lastRenewable(orders: readonly AttendanceOrder[]): AttendanceOrder | null {
  let last: AttendanceOrder | null = null;
  for (const order of orders) if (last === null || order.expiresOn > last.expiresOn) last = order;
  return last === null || (last.endsOn !== null && last.endsOn <= last.expiresOn) ? null : last;
}
