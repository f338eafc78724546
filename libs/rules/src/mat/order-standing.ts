import type { Policy } from '../policy';
import { addDays, type Day, daysBetween } from '../time';
import { type Course, courseOf } from './course';
import { holdsBack } from './hold-flag';
import type { KnownOrder, MedicationChart } from './medication-chart';
import { asksMore, missedBand, type MissedBand } from './missed-band';
import { orderState, type OrderState } from './order-state';
import { productFacts } from './product';
import { serviceDay } from './service-day';

/** An order as it stands now: what its days say, and what keeps it from being dosed although they would allow it. */
export type OrderStanding = OrderState | 'on_hold' | 'on_hold_missed' | 'pending_cosign' | 'discontinued_missed';

/**
 * Worked out from facts each time it is read, so that it is right also when no worker
 * ran for two days. The hardest reason is named.
 */
export function orderStanding(order: KnownOrder, chart: MedicationChart, policy: Policy, now: Date): OrderStanding {
  const state = orderState(order, chart.today);
  if (state !== 'active') return state;
  const held = heldForMissedDays(order, chart, policy);
  if (held !== null) return held === 'new-start' ? 'discontinued_missed' : 'on_hold_missed';
  if (chart.flags.some((flag) => holdsBack(flag, order.id, chart.today))) return 'on_hold';
  const dueAt = cosignDueAt(order, policy);
  if (dueAt !== null) return now > dueAt ? 'on_hold' : 'pending_cosign';
  return 'active';
}

/**
 * What the missed days up to today ask of this order, or null. Those that its prescriber knew of when signing it were
 * judged then (`missedDaysOfOrders`); only what was missed since can hold it again.
 */
export function heldForMissedDays(
  order: KnownOrder,
  chart: MedicationChart,
  policy: Policy,
  course: Course = courseOf(chart, productFacts(order.product).productClass, chart.today, policy.treatment_day_anchor),
): MissedBand | null {
  const { productClass, extendedRelease } = productFacts(order.product);
  if (extendedRelease) return null;
  const now = missedBand(productClass, course.missed, policy);
  if (now === null) return null;
  const { zone, dayBoundary } = chart.programme;
  const signedOn = serviceDay(order.signedAt, zone, dayBoundary);
  return asksMore(now, missedBand(productClass, missedBefore(signedOn, course), policy)) ? now : null;
}

/** Of the missed days that end yesterday, how many lie before a day. */
function missedBefore(day: Day, course: Course): number {
  const known = daysBetween(addDays(course.day, -course.missed), day);
  return Math.min(Math.max(known, 0), course.missed);
}

/** until when the prescriber co-signs; null for an order that was signed, or co-signed, by the prescriber. */
export function cosignDueAt({ verbal }: Pick<KnownOrder, 'verbal'>, policy: Policy): Date | null {
  if (verbal === null || verbal.cosignedAt !== null) return null;
  return new Date(verbal.receivedAt.getTime() + policy.verbal_cosign_hours * 3_600_000);
}
