import { licenceFor } from '../../access/licences';
import { failed, type Finding, passed, type Rule } from '../../rule';
import { addDays } from '../../time';
import type { DoseFacts } from '../dose/dose-facts';
import type { KnownOrder } from '../medication-chart';
import { cosignDueAt } from '../order-standing';
import { doseOn } from '../order/order-plan';
import type { OrderAttempt, OrderFacts } from '../order/order-facts';
import { firstDayDose } from '../order/planned-levels';
import { productFacts, type ProductClass } from '../product';
import { protocolStands } from '../protocol';
import { prescribers } from './hands';
import { isMethadone } from './methadone-start-orders';

/** what was said on the telephone, and what a named protocol stands behind. */
export const verbalAtTheWindow: readonly Rule<DoseFacts>[] = [
  {
    id: 'R-203',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Co-signature of a telephone order; states say 24 to 72 hours',
    verified: 'no',
    policy: ['verbal_cosign_hours'],
    appliesTo: ({ order }) => order !== undefined && order.verbal !== null && order.verbal.cosignedAt === null,
    asks: ({ order, attempt, policy, now }) => {
      const dueAt = order && cosignDueAt(order, policy);
      const at = attempt.occurredAt ?? now;
      const inputs = { dueAt: dueAt?.toISOString() ?? null, hours: policy.verbal_cosign_hours };
      return dueAt && at > dueAt
        ? failed('The telephone order was not co-signed in time: the prescriber co-signs first', inputs)
        : passed('A telephone order within the time for its co-signature', inputs);
    },
  },
];

export const verbalOrders: readonly Rule<OrderFacts>[] = [
  {
    id: 'R-203',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Telephone orders',
    verified: 'no',
    appliesTo: ({ attempt: { verbal } }) => verbal !== undefined,
    asks: telephoneOrder,
  },
  {
    id: 'R-204',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Standing orders and protocols',
    verified: 'no',
    policy: ['standing_order_days'],
    appliesTo: ({ attempt: { protocolId } }) => protocolId !== undefined,
    asks: underProtocol,
  },
];

function telephoneOrder(facts: OrderFacts): Finding {
  const { attempt, prescriber, signer, chart, isStart } = facts;
  const { verbal } = attempt;
  if (verbal === undefined) return passed('Signed, not telephoned', {});
  const named = prescriber ? licenceFor(prescriber, prescribers, chart.today) : undefined;
  const inputs = { readBack: verbal.readBack, bridge: verbal.bridge, isStart, prescriberLicence: named?.type ?? null };
  if (named === undefined) return failed('Name the prescriber who gave the order, with a valid license', inputs);
  if (verbal.prescriberId === signer.staffId)
    return failed('Your own order is signed, not taken down as a telephone order', inputs);
  if (!verbal.readBack) return failed('Read the order back to the prescriber before it is saved', inputs);
  if (verbal.reason.trim() === '') return failed('Say why the prescriber could not sign', inputs);
  return isMethadone(facts) && isStart
    ? failed('Methadone is not started by telephone: the prescriber signs the first order', inputs)
    : passed('Read back to the prescriber, who co-signs', inputs);
}

function underProtocol({ attempt, protocol, policy, judgedOn, chart: { today } }: OrderFacts): Finding {
  const inputs = {
    name: protocol?.name ?? null,
    approvedOn: protocol?.approvedOn ?? null,
    expiresOn: protocol?.expiresOn ?? null,
    conditionsMet: attempt.conditionsMet ?? false,
  };
  if (!protocol) return failed('There is no such protocol: choose one that the medical director approved', inputs);
  const longUntil = addDays(protocol.approvedOn, policy.standing_order_days);
  if (!protocolStands(protocol, today) || !protocolStands(protocol, judgedOn) || judgedOn > longUntil)
    return failed('The protocol is not in force: the medical director renews it', { ...inputs, longUntil });
  if (!fits(protocol.kind, productFacts(attempt.product).productClass))
    return failed('The protocol is for another medication', inputs);
  return attempt.conditionsMet === true
    ? passed('The protocol is in force and its conditions are met', inputs)
    : failed('Look at the conditions of the protocol and say that they are met', inputs);
}

function fits(kind: NonNullable<OrderFacts['protocol']>['kind'], productClass: ProductClass): boolean {
  if (kind === 'accelerated-titration') return productClass === 'methadone';
  if (kind === 'low-dose-start' || kind === 'high-dose-start') return productClass === 'buprenorphine';
  return productClass !== 'naltrexone';
}

/**
 * no order is renewed on the telephone. When one has run out a single day may be bridged, once, with no more than it
 * said; anything longer the prescriber signs. Answers what is wrong with it, or null.
 */
export function renewalFault({ attempt, chart }: Pick<OrderFacts, 'attempt' | 'chart'>): string | null {
  const { verbal, startsOn, expiresOn } = attempt;
  if (verbal === undefined) return null;
  const { productClass } = productFacts(attempt.product);
  const alike = chart.orders.filter((order) => productFacts(order.product).productClass === productClass);
  if (!verbal.bridge)
    return alike.some((order) => renews(attempt, order))
      ? 'An order is not renewed by telephone: take one bridge day, the prescriber signs the next order'
      : null;
  if (startsOn !== expiresOn) return 'A bridge is one day: its first day is its last';
  const ranOut = alike.find(
    (order) =>
      order.verbal?.bridge !== true && order.expiresOn < startsOn && (order.endsOn ?? '9999') > order.expiresOn,
  );
  if (ranOut === undefined) return 'There is no order that ran out before this day, so there is nothing to bridge';
  if (alike.some((order) => order.verbal?.bridge === true && order.startsOn > ranOut.expiresOn))
    return 'One bridge day was given already: the prescriber signs the next order';
  return firstDayDose(attempt) > doseOn(ranOut, ranOut.expiresOn)
    ? 'A bridge day is not more than the order that ran out'
    : null;
}

function renews(attempt: OrderAttempt, order: KnownOrder): boolean {
  const stopped = order.endsOn !== null && order.endsOn <= order.expiresOn;
  return !stopped && attempt.expiresOn > order.expiresOn && firstDayDose(attempt) === doseOn(order, order.expiresOn);
}
