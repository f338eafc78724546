import { latest, type Findings } from '../../assessment/finding-kinds';
import type { Policy } from '../../policy';
import { addDays, daysBetween, type Day } from '../../time';
import { ageOn } from '../age';
import type { MedicationChart } from '../medication-chart';

/** What the chart says of pregnancy and birth on a day. Until a birth is recorded a pregnancy goes on. */
export function isPregnant(findings: Findings, day: Day): boolean {
  return latest(findings, 'pregnancy', day)?.details.status === 'pregnant';
}

/** Full weeks of pregnancy, counted back from the due date; null while it is not known. */
export function gestationalWeek(findings: Findings, day: Day): number | null {
  const dueOn = latest(findings, 'pregnancy', day)?.details.dueOn ?? null;
  return dueOn === null ? null : Math.floor((280 - daysBetween(day, dueOn)) / 7);
}

/** The day of the last birth that is recorded. */
export function deliveredOn(findings: Findings, day: Day): Day | null {
  const last = latest(findings, 'pregnancy', day)?.details;
  return last?.status === 'delivered' && last.deliveredOn !== null && last.deliveredOn <= day ? last.deliveredOn : null;
}

/** is pregnancy asked about at all? Not of men, nor of somebody of whom it was recorded that it cannot be. */
export function mayBePregnant({ person, findings }: MedicationChart, policy: Policy, day: Day): boolean {
  if (person.sexAtBirth === 'male') return false;
  const age = ageOn(person.dateOfBirth, day);
  if (age < policy.preg_age_from || age > policy.preg_age_to) return false;
  return findings.pregnancy?.some(({ on, details }) => on <= day && details.status === 'cannot-be') !== true;
}

export interface PregnancyDue {
  readonly due: Day;
  readonly ruleId: 'R-180' | 'R-183' | 'R-185';
  readonly says: string;
}

/** The first day of the second and third trimester, as days before the due date. */
const trimesters = [280 - 13 * 7, 280 - 27 * 7] as const;
/** After a birth the dose is looked at after one, two and six weeks. */
const afterBirth = [7, 14, 42] as const;

/**
 * for the round: the next thing to do about pregnancy or the weeks after it; null while nothing is.
 * Signing an order is a look at the dose; so is a recorded review of it.
 */
export function pregnancyDue(chart: MedicationChart, policy: Policy, day: Day): PregnancyDue | null {
  const last = latest(chart.findings, 'pregnancy', day);
  if (last?.details.status === 'pregnant') {
    const { dueOn } = last.details;
    if (dueOn === null) return { due: last.on, ruleId: 'R-180', says: 'Due date of the pregnancy' };
    const begun = trimesters.map((before) => addDays(dueOn, -before)).filter((from) => from <= day);
    const from = begun.at(-1);
    if (from !== undefined && !looked(chart, from, day))
      return { due: addDays(from, 7), ruleId: 'R-183', says: 'Dose in the new trimester: needs often rise' };
    const week = gestationalWeek(chart.findings, day) ?? 0;
    return week >= policy.preg_newborn_advice_week - 4 && !advisedOnNewborn(chart, addDays(dueOn, -280))
      ? {
          due: addDays(dueOn, -(40 - policy.preg_newborn_advice_week) * 7),
          ruleId: 'R-185',
          says: 'Talk about the newborn and the plan of safe care',
        }
      : null;
  }
  const birth = deliveredOn(chart.findings, day);
  if (birth !== null) {
    const due = afterBirth.map((days) => addDays(birth, days)).filter((at) => at <= day);
    const lastDue = due.at(-1);
    if (lastDue !== undefined && !looked(chart, lastDue, day) && daysBetween(lastDue, day) <= 28)
      return { due: lastDue, ruleId: 'R-183', says: 'Dose after the birth: needs often fall' };
  }
  if (!mayBePregnant(chart, policy, day)) return null;
  // Of somebody whose history came with an import nobody here has asked, and nothing is late.
  const { origin = null, admittedOn = null } = chart.episode ?? {};
  if (last === undefined)
    return admittedOn === null || origin === 'imported' || origin === 'generated'
      ? null
      : { due: admittedOn, ruleId: 'R-180', says: 'Pregnancy was not asked about yet' };
  const due = addDays(last.on, policy.preg_check_days);
  return due <= day ? { due, ruleId: 'R-180', says: 'Ask about pregnancy again' } : null;
}

function looked({ orders, findings }: MedicationChart, from: Day, day: Day): boolean {
  if (findings.review?.some(({ on, details }) => on >= from && on <= day && details.about === 'dose')) return true;
  return orders.some(({ startsOn, signedBy, origin }) => {
    const isOurs = signedBy !== null && origin !== 'imported' && origin !== 'generated';
    return isOurs && startsOn >= from && startsOn <= day;
  });
}

export function advisedOnNewborn({ findings }: MedicationChart, since: Day): boolean {
  return findings.advice?.some(({ on, details }) => on >= since && details.topic === 'newborn') === true;
}
