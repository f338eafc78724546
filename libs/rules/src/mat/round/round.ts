import type { Policy } from '../../policy';
import { courseOf } from '../course';
import type { KnownProtocol, MedicationChart } from '../medication-chart';
import { orderState } from '../order-state';
import { productFacts, type ProductClass } from '../product';
import { addDays, type Day, daysBetween } from '../../time';
import {
  examItems,
  heartItems,
  injectionItems,
  interimItems,
  naloxoneItems,
  overdoseItems,
  pregnancyItems,
} from './clock-items';
import { cosignItems, expiringItems, holdItems, missedItems } from './order-items';
import { takeHomeItems } from './take-home-items';
import { testItems } from './test-items';
import { roundKinds, type RoundFacts, type RoundItem, type RoundSeverity } from './round-item';

/**
 * The prescriber's round: what of a person waits for a prescriber today, and why.,
 * Everything is worked out from the same
 * chart as the dosing window's checks, so that list and window never say two things. Nobody is listed for a return to use or a
 * missed session (R6).
 */
const parts: readonly ((facts: RoundFacts) => readonly RoundItem[])[] = [
  holdItems,
  missedItems,
  cosignItems,
  expiringItems,
  overdoseItems,
  injectionItems,
  heartItems,
  examItems,
  interimItems,
  naloxoneItems,
  pregnancyItems,
  takeHomeItems,
  testItems,
];

export function roundOf(chart: MedicationChart, policy: Policy, now: Date): readonly RoundItem[] {
  if (chart.person.deceased || chart.episode?.open !== true) return [];
  const facts = {
    chart,
    policy,
    now,
    course: courseOf(chart, classOf(chart), chart.today, policy.treatment_day_anchor),
  };
  return parts.flatMap((part) => part(facts));
}

/** The medication that is ordered today; without one the last that was. */
function classOf({ orders, doses, today }: MedicationChart): ProductClass {
  const standing = orders.find((order) => orderState(order, today) === 'active') ?? orders[0];
  return standing === undefined ? (doses[0]?.productClass ?? 'methadone') : productFacts(standing.product).productClass;
}

const severities: readonly RoundSeverity[] = ['now', 'soon', 'info'];
const kinds = Object.keys(roundKinds);

/** Who needs me today: what stands in the way first, then what is due first; what is said of one kind stays together. */
export function byNeed(one: RoundItem, other: RoundItem): number {
  return (
    severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
    compare(one.due ?? '9999', other.due ?? '9999') ||
    kinds.indexOf(one.kind) - kinds.indexOf(other.kind)
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** protocols that run out within the warning days, or did lately, and have no newer version. */
export interface ExpiringProtocol {
  readonly id: string;
  readonly name: string;
  readonly expiresOn: Day;
  readonly severity: RoundSeverity;
}

export function expiringProtocols(
  protocols: readonly KnownProtocol[],
  policy: Policy,
  today: Day,
): readonly ExpiringProtocol[] {
  const days = policy.order_expiry_warning_days;
  return protocols
    .filter(({ expiresOn }) => expiresOn <= addDays(today, days) && expiresOn >= addDays(today, -days))
    .map(({ id, name, expiresOn }) => ({
      id,
      name,
      expiresOn,
      severity: daysBetween(today, expiresOn) <= 1 ? 'now' : 'soon',
    }));
}
