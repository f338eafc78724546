import { prescribers } from '../../mat/rules/hands';
import { ingredientKey } from '../../mat/ingredients';
import { failed, type Finding, passed, type Rule } from '../../rule';
import { milligrams, micrograms } from '../../units';
import { orderHands } from '../order-hands';
import { comfortCautions } from './comfort-cautions';
import type { ComfortOrderFacts } from './comfort-order-facts';
import { comfortDrug, type ComfortDrugName } from './formulary';
import { comfortLimits, intervalKeys, limitKeys, maximumKeys, singleKeys } from './limits';

/** Clinical reference 1.5, when comfort medication is ordered. What passes a maximum goes on with a reason (A30). */
const shown = (mcg: number) => milligrams(micrograms(mcg));
const limitsOf = ({ attempt, policy, person }: ComfortOrderFacts) =>
  comfortLimits(attempt.drug, policy, person.childPugh);

export const comfortOrderRules: readonly Rule<ComfortOrderFacts>[] = [
  ...orderHands,
  {
    id: 'clinical reference 1.5 amount',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Amounts are whole micrograms',
    verified: 'design',
    asks: ({ attempt: { doseMinMcg, doseMaxMcg, maxDayMcg, intervalMinutes, symptoms, drug } }) => {
      const inputs = { doseMinMcg, doseMaxMcg, maxDayMcg };
      const amounts = [doseMinMcg, doseMaxMcg, maxDayMcg];
      if (amounts.some((one) => !Number.isSafeInteger(one) || one <= 0))
        return failed('A dose is a whole number of micrograms above 0: correct the amount', inputs);
      if (doseMaxMcg < doseMinMcg) return failed('The larger dose is below the smaller one: correct the range', inputs);
      if (maxDayMcg < doseMaxMcg) return failed('The most in 24 hours is below one dose: correct the maximum', inputs);
      if (!Number.isSafeInteger(intervalMinutes) || intervalMinutes < 0)
        return failed('The time between doses is a whole number of minutes: correct it', inputs);
      const known: readonly string[] = comfortDrug(drug).symptoms;
      return symptoms.length > 0 && symptoms.every((one) => known.includes(one))
        ? passed('Amounts fit together', inputs)
        : failed(`Choose what ${comfortDrug(drug).label.toLowerCase()} is for`, inputs);
    },
  },
  {
    id: 'clinical reference 1.5 one order',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'One order of a drug at a time',
    verified: 'design',
    asks: ({ standing, attempt: { replacesId, drug } }) =>
      standing === null ? replacesNothing(replacesId) : replaces(standing.id, replacesId, drug),
  },
  {
    id: 'clinical reference 1.5 single dose',
    version: 1,
    severity: 'OVERRIDE',
    overridableBy: prescribers,
    citation: 'Clinical reference 1.5',
    verified: 'secondary',
    policy: singleKeys,
    asks: (facts) => {
      const { singleMcg } = limitsOf(facts);
      const { doseMaxMcg } = facts.attempt;
      const inputs = { doseMaxMcg, singleMcg };
      return doseMaxMcg <= singleMcg
        ? passed(`Not above ${shown(singleMcg)} at once`, inputs)
        : failed(`Above ${shown(singleMcg)} at once: lower it, or the prescriber gives a reason`, inputs);
    },
  },
  {
    id: 'clinical reference 1.5 maximum',
    version: 1,
    severity: 'OVERRIDE',
    overridableBy: prescribers,
    citation: 'Clinical reference 1.5; alert A30',
    verified: 'secondary',
    policy: maximumKeys,
    asks: (facts) => {
      const { maxDayMcg: allowed } = limitsOf(facts);
      const { maxDayMcg } = facts.attempt;
      const inputs = { maxDayMcg, allowed, childPugh: facts.person.childPugh };
      return maxDayMcg <= allowed
        ? passed(`Not above ${shown(allowed)} in 24 hours`, inputs)
        : failed(`Above ${shown(allowed)} in 24 hours: lower it, or the prescriber gives a reason`, inputs);
    },
  },
  {
    id: 'clinical reference 1.5 interval',
    version: 1,
    severity: 'OVERRIDE',
    overridableBy: prescribers,
    citation: 'Clinical reference 1.5',
    verified: 'secondary',
    policy: intervalKeys,
    asks: (facts) => {
      const { intervalMinutes: least } = limitsOf(facts);
      const { intervalMinutes } = facts.attempt;
      const inputs = { intervalMinutes, least };
      return intervalMinutes >= least
        ? passed('Far enough apart', inputs)
        : failed(`Closer together than ${least} minutes: lengthen it, or the prescriber gives a reason`, inputs);
    },
  },
  {
    id: 'clinical reference 1.5 length',
    version: 1,
    severity: 'OVERRIDE',
    overridableBy: prescribers,
    citation: 'Clinical reference 1.5; lofexidine label, clonidine re-evaluated after 3 to 7 days',
    verified: 'secondary',
    policy: limitKeys.filter((key) => key.endsWith('_max_days')),
    asks: (facts) => {
      const { attempt, startsAt, courseSince } = facts;
      const { maxDays } = limitsOf(facts);
      const from = courseSince ?? startsAt;
      const days = Math.ceil((attempt.endsAt.getTime() - from.getTime()) / 86_400_000);
      const inputs = { days, maxDays, continued: courseSince !== null };
      return days <= maxDays
        ? passed(`A course of ${days} days`, inputs)
        : failed(`A course of ${days} days, longer than ${maxDays}: end it sooner, or give a reason`, inputs);
    },
  },
  {
    id: 'R-193',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Allergy list',
    verified: 'design',
    asks: ({ attempt: { drug }, person: { allergies } }) => allergicTo(drug, allergies),
  },
  ...comfortCautions,
];

const replacesNothing = (replacesId: string | undefined): Finding =>
  replacesId === undefined
    ? passed('No other order of this drug stands')
    : failed('The order that this one replaces does not stand: load the chart again');

const replaces = (standingId: string, replacesId: string | undefined, drug: ComfortDrugName): Finding =>
  standingId === replacesId
    ? passed('Takes the place of the order that stands')
    : failed(`${comfortDrug(drug).label} is ordered already: change that order or stop it first`);

/** An allergy stops, an intolerance is said. */
export function allergicTo(drug: ComfortDrugName, allergies: ComfortOrderFacts['person']['allergies']): Finding {
  const { label, ingredients } = comfortDrug(drug);
  const match = (reaction: string) =>
    allergies.some((one) => one.reaction === reaction && ingredients.includes(ingredientKey(one.ingredient)));
  if (match('allergy'))
    return failed(`Allergy to ${label.toLowerCase()}: the prescriber chooses another drug or corrects the list`);
  return match('intolerance')
    ? failed(`${label} was not tolerated before: ask how it was taken`, {}, 'WARN')
    : passed('No allergy to it');
}
