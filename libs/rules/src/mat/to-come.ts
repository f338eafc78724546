import type { Policy } from '../policy';
import { type Day, daysBetween, weekday } from '../time';
import { coverage, missedBefore, type Supply } from './covered-days';
import type { Course } from './course';
import type { HoldFlag, KnownOrder, MedicationChart } from './medication-chart';
import { missedBand } from './missed-band';
import { cosignDueAt, heldForMissedDays } from './order-standing';
import { orderState } from './order-state';
import { doseOn } from './order/order-plan';
import { productFacts } from './product';

/** What is known of one order and its person when the morning's list is made. */
export interface Expected {
  readonly order: KnownOrder;
  readonly supplies: readonly Supply[];
  readonly flags: readonly Pick<HoldFlag, 'blocks' | 'orderId' | 'expiresOn'>[];
  /** What stands of the day already, under whichever order: taken here, or taken home in a bottle. */
  readonly given: readonly Given[];
  /** a drawn test is due on the day and not collected yet. */
  readonly testDue?: boolean;
}

interface Given {
  readonly orderId: string | null;
  readonly productClass: string;
  readonly at: Date;
  readonly observation: string | null;
  readonly portion?: number;
}

/** What the list says beside a name; each is a reason why somebody has to look before the person stands there. */
export type QueueFlag = 'order-expired' | 'on-hold' | 'missed-3' | 'injection-due' | 'test-due';

export interface ToComeToday {
  /** The next portion that is not given yet. */
  readonly portion: number;
  readonly doseMcg: number;
  readonly missed: number;
  readonly flags: readonly QueueFlag[];
}

/** Is a daily dose of this order still to come on this day? Null where it is not: given, not of this weekday, or ordered for later. */
export function toCome(
  expected: Expected,
  programme: Pick<MedicationChart['programme'], 'zone' | 'dayBoundary'>,
  day: Day,
  policy: Policy,
  now: Date,
): ToComeToday | null {
  const { order, supplies, given, flags } = expected;
  const portion = nextPortion(
    given.filter(({ orderId }) => orderId === order.id),
    order.portions,
  );
  if (portion === null || (order.weekdays !== null && !order.weekdays.includes(weekday(day)))) return null;
  const { productClass } = productFacts(order.product);
  const before = supplies.filter((supply) => supply.productClass === productClass && supply.on < day);
  const missed = missedBefore(coverage(before), day);
  if (given.some((dose) => closesDay(dose, expected, before.length === 0, day))) return null;
  const band = missedBand(productClass, missed, policy);
  const held = heldForMissedDays(order, { programme } as MedicationChart, policy, { day, missed } as Course) !== null;
  const cosignDue = cosignDueAt(order, policy);
  const stopped = flags.some(
    ({ blocks, orderId, expiresOn }) =>
      blocks && (orderId === null || orderId === order.id) && (expiresOn === null || expiresOn >= day),
  );
  const words: QueueFlag[] = [];
  if (orderState(order, day) === 'expired') words.push('order-expired');
  if (held || stopped || (cosignDue !== null && now > cosignDue)) words.push('on-hold');
  if (band !== null) words.push('missed-3');
  if (expected.testDue === true) words.push('test-due');
  return { portion, doseMcg: doseOn(order, day), missed, flags: words };
}

/** The first portion of the day that is neither taken nor at home. Where portions are not told apart, they are counted. */
export function nextPortion(given: readonly { readonly portion?: number }[], portions: number): number | null {
  const told = new Set(given.map(({ portion }, index) => portion ?? index + 1));
  for (let portion = 1; portion <= portions; portion += 1) if (!told.has(portion)) return portion;
  return null;
}

/** A dose under another order closes the day, unless this one was signed after it on a first day or because it was vomited. */
function closesDay(dose: Given, { order }: Expected, isFirst: boolean, day: Day): boolean {
  if (dose.orderId === order.id || dose.productClass !== productFacts(order.product).productClass) return false;
  const anew = order.startsOn === day && order.signedAt > dose.at;
  return !(anew && (isFirst || dose.observation === 'vomited'));
}

/** For the list: days since the last dose of any kind, as the window says it. */
export function daysSince(supplies: readonly Supply[], day: Day): number | null {
  let last: Day | null = null;
  for (const { on, doseMcg } of supplies) if (doseMcg > 0 && on < day && (last === null || on > last)) last = on;
  return last === null ? null : daysBetween(last, day);
}
