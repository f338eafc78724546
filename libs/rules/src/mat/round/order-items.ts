import { isOnMedication } from '../../path/guard-kinds';
import { addDays, daysBetween, localDay } from '../../time';
import { milligrams } from '../../units';
import { holdKinds, holdsBack, holdsOn } from '../hold-flag';
import type { KnownOrder } from '../medication-chart';
import { doseOn } from '../order/order-plan';
import { proposalAfterGap } from '../order/proposal';
import { cosignDueAt, heldForMissedDays } from '../order-standing';
import { type MissedBand, missedBand } from '../missed-band';
import { orderState } from '../order-state';
import { productFacts } from '../product';
import { roundItem, type RoundFacts, type RoundItem } from './round-item';

/** orders that end within the warning days and have no successor, and the one that ran out under a person in care. */
export function expiringItems({ chart, policy }: RoundFacts): readonly RoundItem[] {
  const { today, orders, episode } = chart;
  const standing = orders.filter((order) => orderState(order, today) === 'active');
  if (standing.length === 0) return ranOut(orders, { chart, policy });
  return standing.flatMap((order) => {
    const left = daysBetween(today, order.expiresOn);
    if (left > policy.order_expiry_warning_days || hasSuccessor(order, orders)) return [];
    const when = left === 0 ? 'today is its last day' : left === 1 ? 'tomorrow is its last day' : `${left} days left`;
    return roundItem({
      kind: 'expiring',
      ruleId: 'R-205',
      says: `${doseWords(order, today)}: ${when}`,
      // Half of the warning time is over: whoever comes rarely is not seen again before the end.
      severity: left <= 1 ? 'now' : left <= policy.order_expiry_warning_days / 2 ? 'soon' : 'info',
      due: order.expiresOn,
      about: order.id,
      acts: episode === null ? [] : [{ act: 'renew', id: order.id }],
    });
  });
}

function hasSuccessor(order: KnownOrder, orders: readonly KnownOrder[]): boolean {
  const { productClass } = productFacts(order.product);
  return orders.some(
    (other) =>
      other.id !== order.id &&
      productFacts(other.product).productClass === productClass &&
      other.expiresOn > order.expiresOn &&
      (other.endsOn === null || other.endsOn > order.expiresOn) &&
      other.startsOn <= addDays(order.expiresOn, 1),
  );
}

function ranOut(
  orders: readonly KnownOrder[],
  { chart, policy }: Pick<RoundFacts, 'chart' | 'policy'>,
): readonly RoundItem[] {
  const { today, episode } = chart;
  if (episode === null || !isOnMedication(episode.moud ?? undefined)) return [];
  if (orders.some((order) => orderState(order, today) === 'upcoming')) return [];
  const [last] = orders.filter((order) => orderState(order, today) === 'expired').sort(byEnd);
  if (last === undefined || last.expiresOn < addDays(today, -policy.moud_paused_max_days)) return [];
  return [
    roundItem({
      kind: 'expiring',
      ruleId: 'R-205',
      says: `${doseWords(last, last.expiresOn)} ran out: no dose can be given`,
      // Who paused on purpose is not at the window today.
      severity: episode.moud === 'paused' ? 'info' : 'now',
      due: last.expiresOn,
      about: last.id,
      acts: [{ act: 'renew', id: last.id }],
    }),
  ];
}

const byEnd = (one: KnownOrder, other: KnownOrder) => (one.expiresOn < other.expiresOn ? 1 : -1);

/** orders taken by telephone until the prescriber co-signed them; after the deadline they give no dose. */
export function cosignItems({ chart, policy, now }: RoundFacts): readonly RoundItem[] {
  const { today, orders, programme } = chart;
  return orders.flatMap((order) => {
    const dueAt = cosignDueAt(order, policy);
    if (dueAt === null) return [];
    const late = now > dueAt;
    const held = late && orderState(order, today) === 'active';
    return roundItem({
      kind: 'cosign',
      ruleId: 'R-203',
      says: `Telephone order, ${doseWords(order, order.startsOn)}${held ? ': on hold until it is co-signed' : ''}`,
      severity: late || localDay(dueAt, programme.zone) <= addDays(today, 1) ? 'now' : 'soon',
      due: localDay(dueAt, programme.zone),
      dueAt,
      about: order.id,
      acts: [{ act: 'cosign', id: order.id }],
    });
  });
}

/** what waits for a prescriber; the other flags are the window's. */
export function holdItems({ chart: { flags, today } }: RoundFacts): readonly RoundItem[] {
  return flags
    .filter((flag) => holdKinds[flag.kind].mayBlock && holdsOn(flag, today))
    .map((flag) =>
      roundItem({
        kind: 'hold',
        ruleId: 'R-207',
        says: `${holdKinds[flag.kind].label}: ${flag.says}`,
        severity: holdsBack(flag, flag.orderId, today) ? 'now' : 'soon',
        due: flag.placedOn,
        about: flag.id,
        acts: [{ act: 'release', id: flag.id }],
      }),
    );
}

/** days missed before today under a daily order, and what the gap asks of the prescriber. */
export function missedItems({ chart, policy, course }: RoundFacts): readonly RoundItem[] {
  const { today } = chart;
  const { missed, lastDose, productClass } = course;
  if (missed === 0 || lastDose === null || course.givenThisDayMcg > 0) return [];
  const order = chart.orders.find(
    (one) =>
      orderState(one, today) === 'active' &&
      productFacts(one.product).productClass === productClass &&
      productFacts(one.product).agonist &&
      !productFacts(one.product).extendedRelease,
  );
  if (order === undefined) return [];
  const held = heldForMissedDays(order, chart, policy, course);
  const days = missed === 1 ? '1 missed day' : `${missed} missed days`;
  const said = `${days}, last dose ${milligrams(lastDose.doseMcg)} on ${lastDose.on}`;
  const line = { kind: 'missed', due: addDays(lastDose.on, 1), about: order.id } as const;
  const chartAct = { act: 'chart' } as const;
  if (held === null) {
    const early = productClass === 'methadone' && course.treatmentDay <= policy.md_induction_days;
    // More were missed than the usual dose stands for: then this order was signed in the knowledge of it.
    const known = missedBand(productClass, missed, policy);
    const words = early ? `${said}, in induction: increases wait` : said;
    return [
      roundItem({
        ...line,
        ruleId: early ? 'R-055' : productClass === 'buprenorphine' ? 'R-110' : ruleOfGap(known, missed),
        says: known === null || early ? words : `${said}: the order was signed since`,
        severity: early ? 'soon' : 'info',
        acts: [chartAct],
      }),
    ];
  }
  const ruleId = productClass === 'buprenorphine' ? 'R-110' : bandRules[held];
  const ended = held === 'new-start' ? 'the order has ended' : 'on hold';
  const proposed = proposalAfterGap(course, policy)?.says.replace(/^\d+ days missed: /, '');
  const words = proposed === undefined ? ended : `${ended}. Proposal: ${proposed}`;
  const reviewed = { act: 'review', about: 'missed-days', id: order.id } as const;
  return [
    roundItem({
      ...line,
      ruleId,
      says: `${said}: ${words}`,
      severity: 'now',
      acts: held === 'visit' ? [{ act: 'order' }, reviewed, chartAct] : [{ act: 'order' }, chartAct],
    }),
  ];
}

const bandRules = { 'new-order': 'R-052', visit: 'R-053', 'new-start': 'R-054' } as const;

function ruleOfGap(known: MissedBand | null, missed: number): string {
  if (known !== null) return bandRules[known];
  return missed === 1 ? 'R-050' : 'R-051';
}

export function doseWords(order: KnownOrder, day: string): string {
  return `${productFacts(order.product).label}, ${milligrams(doseOn(order, day))}`;
}
