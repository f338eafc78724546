import { analyteOf, isOpioid } from '../../mat/drug-test/analytes';
import type { Refusal } from '../../refusal';
import { type ContingencyPolicy, capsOf } from './caps';
import { slipsIn } from './draws';
import { dollars } from './ledger';
import type { ContingencyTerms, PrizeTerms, SchedulePhase, TargetTerms, VoucherTerms } from './terms';

/** May a version be like this? Refuses with 'contingency.terms', with the way out. */
export function refuseTerms(terms: ContingencyTerms, policy: ContingencyPolicy): Refusal | null {
  const fault =
    targetFault(terms.target) ??
    scheduleFault(terms.schedule) ??
    (terms.pay.kind === 'voucher' ? voucherFault(terms.pay) : prizeFault(terms.pay)) ??
    capFault(terms, policy);
  return fault === null ? null : { code: 'contingency.terms', says: fault };
}

/**
 * Clinical reference 4.3: abstinence from opioids is not the target that is offered first, since a lost tolerance raises the risk of
 * overdose. Whoever chooses it all the same writes down why.
 */
export function refuseOpioidTarget({ behavior, analytes }: TargetTerms, reason: string | null): Refusal | null {
  if (behavior !== 'negative-test' || !analytes.some(isOpioid) || (reason ?? '').trim().length >= 5) return null;
  return {
    code: 'contingency.opioid-target',
    says: 'A lost tolerance raises the risk of overdose: choose sessions, medication or stimulants, or write down why opioids',
  };
}

function targetFault({ behavior, analytes, modalities }: TargetTerms): string | null {
  if (behavior === 'negative-test') {
    if (analytes.length === 0) return 'Choose the substances that are looked for';
    const unknown = analytes.find((analyte) => analyteOf(analyte) === undefined);
    if (unknown !== undefined) return `Choose substances from the list: ${unknown} is not in it`;
  } else if (analytes.length > 0) return 'Substances belong to a negative test only: leave them out';
  return behavior !== 'attendance' && modalities.length > 0
    ? 'Kinds of session belong to attendance only: leave them out'
    : null;
}

function scheduleFault(schedule: readonly SchedulePhase[]): string | null {
  for (const { weeks, weekdays } of schedule) {
    if (!whole(weeks, 1, 104)) return 'A part of the schedule lasts 1 to 104 weeks';
    if (weekdays.length === 0 || !weekdays.every((one) => whole(one, 1, 7)))
      return 'Choose at least one day of the week for each part of the schedule';
    if (new Set(weekdays).size < weekdays.length) return 'Name each day of the week once';
  }
  return null;
}

function voucherFault(pay: VoucherTerms): string | null {
  const { startCents, stepCents, ceilingCents, bonusCents, bonusEvery, restoreAfter } = pay;
  if (!whole(startCents, 1, most)) return `The first value is above nothing and at most ${dollars(most)}`;
  if (!whole(stepCents, 0, most)) return `The value rises by nothing or more, at most by ${dollars(most)}`;
  if (ceilingCents !== null && !whole(ceilingCents, startCents, most))
    return `The highest value is at least the first one, ${dollars(startCents)}`;
  if (!whole(bonusCents, 0, most)) return `A bonus is nothing or more, at most ${dollars(most)}`;
  if (!whole(bonusEvery, 1, 60)) return 'A bonus comes with every 1 to 60 results in a row';
  return whole(restoreAfter, 1, 60) ? null : 'The highest value comes back after 1 to 60 results in a row';
}

function prizeFault({ startDraws, stepDraws, maxDraws, bowl }: PrizeTerms): string | null {
  if (!whole(startDraws, 1, mostDraws)) return `A person begins with 1 to ${mostDraws} draws`;
  if (!whole(stepDraws, 0, mostDraws)) return `Draws grow by 0 to ${mostDraws}`;
  if (!whole(maxDraws, startDraws, mostDraws)) return `There are at most ${startDraws} to ${mostDraws} draws on a day`;
  if (!bowl.every(({ count, valueCents }) => whole(count, 0, 10_000) && whole(valueCents, 0, most)))
    return `A kind of slip is there 0 to 10,000 times and worth at most ${dollars(most)}`;
  if (bowl.some(({ kind, valueCents }) => (kind === 'message') !== (valueCents === 0)))
    return 'A message is worth nothing, and a prize is worth something';
  if (slipsIn(bowl) === 0) return 'Put slips in the bowl';
  return new Set(bowl.map(({ kind }) => kind)).size < bowl.length ? 'Name each kind of slip once' : null;
}

function capFault(terms: ContingencyTerms, policy: ContingencyPolicy): string | null {
  const { annualCapCents, totalCapCents, expiresAfterDays } = terms;
  const { annualCents } = capsOf({ ...terms, annualCapCents: null }, policy);
  if (annualCapCents !== null && !whole(annualCapCents, 1, annualCents))
    return `The policy allows ${dollars(annualCents)} a person and year: choose that or less`;
  if (totalCapCents !== null && !whole(totalCapCents, 1, 1_000_000)) return 'A cap for everything is above nothing';
  return expiresAfterDays !== null && !whole(expiresAfterDays, 30, 1000)
    ? 'What is left lapses after 30 to 1,000 days, or never'
    : null;
}

/** Beyond these an amount is a slip of the finger: the cap of a year is reached with a few results. */
const most = 100_000;
const mostDraws = 50;

function whole(value: number, least: number, largest: number): boolean {
  return Number.isInteger(value) && value >= least && value <= largest;
}
