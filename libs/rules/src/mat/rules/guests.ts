import { cannotTell, failed, passed, type Rule } from '../../rule';
import type { Day } from '../../time';
import { milligrams } from '../../units';
import type { DoseFacts } from '../dose/dose-facts';
import { guestAway, guestHere, guestState, isTooLong } from '../guest-stay';
import type { ExternalDose, GuestStay, MedicationChart } from '../medication-chart';
import { doseOn } from '../order/order-plan';
import type { OrderFacts } from '../order/order-facts';
import { productFacts } from '../product';
import { prescribers } from './hands';

/**
 * dosing away from home, guests here, doses that somebody else gave today (42 CFR 8.12(g)(2)). R-080 is held by
 * the record itself, which has no stay without a reason; R-084 by `transfer.ts` and R-041; R-085 by `external-doses.ts`.
 */
export const guestsAtTheWindow: readonly Rule<DoseFacts>[] = [
  {
    id: 'R-081',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Guest dosing elsewhere; 42 CFR 8.12(g)(2)',
    verified: 'no',
    appliesTo: ({ chart, attempt }) => guestAway(chart, attempt.serviceDay) !== null,
    asks: ({ chart, attempt: { serviceDay } }) => {
      const stay = guestAway(chart, serviceDay);
      if (stay === null) return passed('Nobody else doses this person today');
      const inputs = { from: stay.from, to: stay.to, state: guestState(stay, serviceDay) };
      return inputs.state === 'active'
        ? failed(`Dosed as a guest elsewhere until ${stay.to}: call there, and close the stay when back`, inputs)
        : failed('A guest letter is out and not confirmed: call there before giving a dose here', inputs, 'WARN');
    },
  },
  {
    id: 'R-082',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Guest dosing here; 42 CFR 8.12(g)(2)',
    verified: 'no',
    policy: ['guest_max_days'],
    appliesTo: ({ chart, attempt }) => guestHere(chart, attempt.serviceDay) !== null,
    asks: ({ chart, attempt: { serviceDay }, order, policy }) => {
      const stay = guestHere(chart, serviceDay);
      if (stay === null) return cannotTell('the guest stay');
      const { from, to, state, verifiedOn, verifiedDoseMcg } = stay;
      const inputs = { from, to, state, verifiedOn, verifiedDoseMcg, maxDays: policy.guest_max_days };
      if (serviceDay < from || serviceDay > to)
        return failed(`Guest from ${from} to ${to}: extend with the home program, or close the stay`, inputs);
      if (isTooLong(stay, policy))
        return failed(`A guest stays at most ${policy.guest_max_days} days: ask for a transfer`, inputs);
      if (state === 'requested') return failed('A prescriber approves the guest stay first', inputs);
      if (verifiedOn === null || verifiedDoseMcg === null)
        return failed('Call the home program and record the verified last dose first', inputs);
      if (isFirstGuestDay(chart, stay, serviceDay) && verifiedOn !== serviceDay)
        return failed('On the first day the home program is called the same day: record the call', inputs);
      if (order !== undefined && doseOn(order, serviceDay) !== verifiedDoseMcg)
        return failed(
          `The home program verified ${milligrams(verifiedDoseMcg)}: order that, or call its prescriber`,
          inputs,
        );
      return passed(`Guest until ${to}, dose verified by the home program`, inputs);
    },
  },
  {
    id: 'R-083',
    version: 1,
    severity: 'OVERRIDE',
    citation: 'Doses given elsewhere are verified',
    verified: 'no',
    overridableBy: prescribers,
    appliesTo: ({ chart, attempt }) => elsewhereOn(chart, attempt.serviceDay) !== null,
    asks: ({ chart, attempt: { serviceDay } }) => {
      const dose = elsewhereOn(chart, serviceDay);
      if (dose === null) return passed('No dose elsewhere today');
      const inputs = { on: dose.on, doseMcg: dose.doseMcg, productClass: dose.productClass, state: dose.state };
      return dose.state === 'verified'
        ? failed('A dose was given elsewhere today: the prescriber decides on more', inputs)
        : failed('A dose elsewhere today was reported: call there and verify or reject it', inputs);
    },
  },
];

/** a guest is ordered what the home program gives, for the days of the stay and no longer. */
export const guestOrders: readonly Rule<OrderFacts>[] = [
  {
    id: 'R-082',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Guest dosing here; 42 CFR 8.12(g)(2)',
    verified: 'no',
    policy: ['guest_max_days'],
    appliesTo: ({ chart, attempt }) => guestHere(chart, attempt.startsOn) !== null,
    asks: ({ chart, attempt: { startsOn, expiresOn, product, doseMcg, steps = [] }, policy }) => {
      const stay = guestHere(chart, startsOn);
      if (stay === null) return cannotTell('the guest stay');
      const { from, to, verifiedDoseMcg, productClass } = stay;
      const inputs = { from, to, startsOn, expiresOn, doseMcg, verifiedDoseMcg, maxDays: policy.guest_max_days };
      if (startsOn < from || expiresOn > to)
        return failed(`A guest order lies within the stay, ${from} to ${to}`, inputs);
      if (isTooLong(stay, policy))
        return failed(`A guest stays at most ${policy.guest_max_days} days: ask for a transfer`, inputs);
      if (verifiedDoseMcg === null) return failed('Call the home program and record the verified dose first', inputs);
      if (productFacts(product).productClass !== productClass)
        return failed(`The home program gives ${productClass}: a change is its prescriber’s to make`, inputs);
      const changed = doseMcg !== verifiedDoseMcg || steps.some((step) => step.doseMcg !== verifiedDoseMcg);
      return changed
        ? failed(`A guest is ordered the verified ${milligrams(verifiedDoseMcg)}, unchanged`, inputs)
        : passed('As the home program verified', inputs);
    },
  },
];

/** No dose of this stay was given here before this day. */
function isFirstGuestDay({ doses }: MedicationChart, { from }: GuestStay, day: Day): boolean {
  return !doses.some(({ serviceDay, doseMcg }) => serviceDay >= from && serviceDay < day && doseMcg > 0);
}

/** A dose that somebody else gave, or is said to have given, on this very day; a verified one before a reported one. */
function elsewhereOn({ externalDoses }: MedicationChart, day: Day): ExternalDose | null {
  let found: ExternalDose | null = null;
  for (const dose of externalDoses)
    if (dose.on === day && dose.state !== 'rejected' && (found === null || dose.state === 'verified')) found = dose;
  return found;
}
