import { licenceFor } from '../access/licences';
import type { Role } from '../access/roles';
import { cannotTell, failed, notInForce, passed, type Rule } from '../rule';
import { attemptedOrder, isAgonist, onceADay, underOrder, type DoseFacts } from './dose-findings';
import type { OrderToDose } from './dosing-chart';
import { orderState } from './order-state';
import { products } from './product';

const prescribers: readonly Role[] = ['prescriber', 'medical_director'];
const dispensers: readonly Role[] = ['nurse', 'pharmacist', ...prescribers];

/** In the order of section 11, the checks at the dosing window. */
export const doseRules: readonly Rule<DoseFacts>[] = [
  {
    id: 'R-201',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'R-087, 21 CFR 1301.74(i)',
    asks: ({ attempt: { serviceDay }, chart: { giver } }) => {
      const licence = licenceFor(giver, dispensers, serviceDay);
      const inputs = { roles: giver.roles, licence: licence?.type ?? null, day: serviceDay };
      return licence
        ? passed('Given by someone licensed to give medication', inputs)
        : failed('Only a nurse, pharmacist or prescriber whose license is valid on the day may give a dose', inputs);
    },
  },
  {
    id: 'R-208',
    version: 1,
    severity: 'HARD_STOP',
    citation: '21 CFR 1304.24(a)(5)',
    asks: ({ attempt: { checks } }) => {
      const [first, second] = checks.identifiers.map((identifier) => identifier.trim().toLowerCase());
      const inputs = { identifiers: checks.identifiers };
      return first && second && first !== second
        ? passed('Two identifiers were checked', inputs)
        : failed('Check two different identifiers before the dose', inputs);
    },
  },
  {
    id: 'DOSE-EPISODE-1',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Order of checks, section 11 step 3',
    asks: ({ chart: { episodeOpen } }) =>
      episodeOpen
        ? passed('The episode is open', { episodeOpen })
        : failed('There is no open episode', { episodeOpen }),
  },
  awaited('R-021', 'Consent to treatment', '42 CFR 8.12(e)(1)'),
  awaited('R-023', 'Screening examination', '42 CFR 8.12(f)(2)(ii)'),
  awaited('R-207', 'Hold flags', 'Medication is not contingent on counselling'),
  {
    id: 'R-200',
    version: 1,
    severity: 'HARD_STOP',
    citation: '42 CFR 8.12(h)(1) and (h)(3)',
    asks: (facts) => {
      const order = attemptedOrder(facts);
      return order
        ? underOrder(order, facts)
        : failed('No order is in force for this day', { orderId: facts.attempt.orderId });
    },
  },
  {
    id: 'R-206',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'One active agonist order for a person',
    asks: ({ attempt: { serviceDay }, chart: { orders } }) => {
      const active = orders.filter((order) => isAgonist(order) && orderState(order, serviceDay) === 'active');
      const inputs = { active: active.map(({ id, product }) => ({ id, product })) };
      return active.length > 1
        ? failed('Two agonist orders are in force on this day: the prescriber has to end one', inputs)
        : passed('No second agonist order is in force', inputs);
    },
  },
  {
    id: 'R-202',
    version: 1,
    severity: 'OVERRIDE',
    citation: 'Separation of duty',
    overridableBy: prescribers,
    asks: (facts) => {
      const order = attemptedOrder(facts);
      if (!order) return cannotTell('the order');
      const inputs = { signedBy: order.signedBy, givenBy: facts.chart.giver.staffId, origin: order.origin };
      if (order.signedBy === null)
        return isHistory(order)
          ? passed('The order comes from history, signed by nobody here', inputs)
          : { ...cannotTell('the signature of the order'), inputs };
      return order.signedBy === facts.chart.giver.staffId
        ? failed('The person who signed the order does not also give the dose', inputs)
        : passed('Someone else signed the order', inputs);
    },
  },
  awaited('R-203', 'Co-signature of a telephone order', 'Verbal orders'),
  awaited('R-050', 'Missed days', 'R-050 to R-057'),
  {
    id: 'R-059',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Once a day',
    overridableBy: prescribers,
    asks: onceADay,
  },
  {
    id: 'R-011',
    version: 1,
    severity: 'OVERRIDE',
    citation: 'Late entry',
    overridableBy: dispensers,
    asks: ({ attempt: { serviceDay, occurredAt }, chart: { today }, policy, now }) => {
      const inputs = { serviceDay, today, occurredAt: occurredAt ?? null, allowedMinutes: policy.late_entry_minutes };
      if (serviceDay > today || (occurredAt && occurredAt > now))
        return failed('A dose cannot be recorded before it is given', inputs, 'HARD_STOP');
      const minutesLate = occurredAt ? (now.getTime() - occurredAt.getTime()) / 60_000 : 0;
      return serviceDay < today || minutesLate > policy.late_entry_minutes
        ? failed('This dose is entered late', inputs)
        : passed('Recorded as it is given', inputs);
    },
  },
  awaited('R-157', 'Time since the last injection', 'R-123, R-157'),
  awaited('R-041', 'Limits of the first day and of increases', 'R-041 to R-049'),
  {
    id: 'R-079',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Product labels: an antagonist and an agonist are not given together',
    asks: (facts) => {
      const order = attemptedOrder(facts);
      if (!order) return cannotTell('the order');
      const { serviceDay } = facts.attempt;
      const opposite = facts.chart.orders.find(
        (other) => isAgonist(other) !== isAgonist(order) && orderState(other, serviceDay) === 'active',
      );
      const inputs = { product: order.product, opposite: opposite?.product ?? null };
      return opposite
        ? failed(`${products[opposite.product].label} is ordered too: call the prescriber`, inputs)
        : passed('No opposite medication is ordered', inputs);
    },
  },
  {
    id: 'R-071',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'No dose to a person who is sedated or intoxicated',
    asks: (facts) => {
      const { checks, observation } = facts.attempt;
      const order = attemptedOrder(facts);
      const inputs = { impairment: checks.impairment, observation, product: order?.product ?? null };
      if (checks.impairment === 'none_seen') return passed('No impairment was seen', inputs);
      if (observation === 'declined') return passed('Impairment was seen and nothing was given', inputs);
      const severity = order && !isAgonist(order) ? 'WARN' : 'HARD_STOP';
      return failed('Impairment was seen: take vital signs and call the prescriber', inputs, severity);
    },
  },
  awaited('R-072', 'Breath alcohol', 'R-072'),
  awaited('R-073', 'Vital signs', 'R-073'),
  awaited('R-211', 'Scan of the container', 'Stock, section 11 step 11'),
  awaited('R-223', 'Lot within its date', 'Stock, section 11 step 11'),
  awaited('R-224', 'Pump calibrated', 'Stock, section 11 step 11'),
  awaited('R-225', 'Enough in stock and shift open', 'Stock, section 11 step 11'),
];

function isHistory({ origin }: OrderToDose): boolean {
  return origin === 'imported' || origin === 'generated';
}

/** A rule that waits for its facts to have a home in Cairn. */
function awaited(id: string, what: string, citation: string): Rule<DoseFacts> {
  const finding = notInForce(`${what}: not recorded in Cairn yet, check by hand`);
  return { id, version: 1, severity: 'HARD_STOP', citation, asks: () => finding };
}
