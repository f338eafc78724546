import { cannotTell, failed, passed, type Rule } from '../../rule';
import { micrograms, milligrams } from '../../units';
import type { ComfortDoseScene, KnownComfortOrder } from './comfort-dose-facts';
import { comfortLimits, maximumKeys } from './limits';
import { most24h } from './rolling-day';
import type { ComfortPerson } from './comfort-order-facts';
import type { Policy } from '../../policy';

/** Clinical reference 1.5: how much and how often, at the bedside. */
const isGiven = ({ attempt: { outcome }, order }: ComfortDoseScene) => outcome === 'given' && order !== null;
const shown = (mcg: number) => milligrams(micrograms(mcg));

/** The most in 24 hours: what was ordered, and not above the program's maximum unless the prescriber gave a reason. */
export function maximumOf(
  order: Pick<KnownComfortOrder, 'drug' | 'maxDayMcg' | 'maximumOverridden'>,
  policy: Policy,
  childPugh: ComfortPerson['childPugh'],
): number {
  if (order.maximumOverridden) return order.maxDayMcg;
  return Math.min(order.maxDayMcg, comfortLimits(order.drug, policy, childPugh).maxDayMcg);
}

export const comfortAmountRules: readonly Rule<ComfortDoseScene>[] = [
  {
    id: 'clinical reference 1.5 dose',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'The order; amounts are whole micrograms',
    verified: 'design',
    appliesTo: isGiven,
    asks: ({ order, attempt: { doseMcg } }) => {
      if (order === null || doseMcg === undefined) return cannotTell('the dose');
      const { doseMinMcg: least, doseMaxMcg: most } = order;
      const inputs = { doseMcg, least, most };
      if (!Number.isSafeInteger(doseMcg) || doseMcg <= 0)
        return failed('A dose is a whole number of micrograms above 0: correct the amount', inputs);
      const range = least === most ? shown(most) : `${shown(least)} to ${shown(most)}`;
      if (doseMcg >= least && doseMcg <= most) return passed(`As ordered, ${range}`, inputs);
      const within = (amount: number) => amount >= least && amount <= most;
      return within(doseMcg / 1000) || within(doseMcg * 1000)
        ? failed(
            `Ordered are ${range}, and this is a thousand times off: milligrams and micrograms are mixed up`,
            inputs,
          )
        : failed(`Ordered are ${range}: correct the amount or ask the prescriber`, inputs);
    },
  },
  {
    id: 'clinical reference 1.5 interval',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'The order’s interval',
    verified: 'design',
    appliesTo: isGiven,
    asks: ({ order, given, at }) => {
      if (order === null) return cannotTell('the order');
      const minutes = order.intervalMinutes;
      const near = given.some((dose) => Math.abs(dose.at.getTime() - at.getTime()) < minutes * 60_000);
      return near
        ? failed(`Given less than ${minutes} minutes ago: wait, or ask the prescriber for another order`, { minutes })
        : passed('Far enough from other doses', { minutes });
    },
  },
  {
    id: 'clinical reference 1.5 maximum',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Clinical reference 1.5; alert A30',
    verified: 'secondary',
    policy: maximumKeys,
    appliesTo: isGiven,
    asks: ({ order, given, at, attempt: { doseMcg = 0 }, person, policy }) => {
      if (order === null) return cannotTell('the order');
      const most = maximumOf(order, policy, person.childPugh);
      const total = most24h(given, { at, doseMcg });
      const inputs = { total, most, overridden: order.maximumOverridden };
      return total <= most
        ? passed(`${shown(Math.round(total))} of ${shown(most)} in 24 hours`, inputs)
        : failed(`Above ${shown(most)} in 24 hours: ask the prescriber for an order with a reason`, inputs);
    },
  },
];
