import { latest } from '../../assessment/finding-kinds';
import type { Role } from '../../access/roles';
import { isReasonLongEnough } from '../../override';
import type { Refusal } from '../../refusal';
import { failed, passed, type Finding, type Rule } from '../../rule';
import { addDays, daysBetween } from '../../time';
import type { DoseFacts } from '../dose/dose-facts';
import type { OrderFacts } from '../order/order-facts';
import type { MedicationChart } from '../medication-chart';
import { type Product, productFacts } from '../product';
import { lowest } from './dose-change';
import { advisedOnNewborn, deliveredOn, gestationalWeek, isPregnant, mayBePregnant } from './pregnancy-facts';

/** pregnancy and the time after birth. Medication goes on (ASAM 2020; NYS guideline). */
export const pregnancyAtTheWindow: readonly Rule<DoseFacts>[] = [
  {
    id: 'R-183',
    version: 1,
    severity: 'WARN',
    citation: 'ASAM 2020; how often is a design choice',
    verified: 'design',
    policy: ['birth_check_days'],
    appliesTo: ({ chart, course, order, policy }) => {
      if (chart.findings.pregnancy === undefined || order === undefined) return false;
      const birth = deliveredOn(chart.findings, course.day);
      return (
        birth !== null &&
        productFacts(order.product).agonist &&
        daysBetween(birth, course.day) <= policy.birth_check_days
      );
    },
    asks: ({ chart: { findings }, course: { day } }) => {
      const assessed = latest(findings, 'dose-assessment', day)?.on ?? null;
      const inputs = { deliveredOn: deliveredOn(findings, day), assessedOn: assessed };
      return assessed === day
        ? passed('Looked at before the dose, in the days after the birth', inputs)
        : failed('In the days after a birth needs fall: look for sedation and record it', inputs);
    },
  },
];

export const pregnancyOrders: readonly Rule<OrderFacts>[] = [
  {
    id: 'R-034',
    version: 1,
    severity: 'WARN',
    citation: '42 CFR 8.12(f)(3)',
    verified: 'secondary',
    appliesTo: expecting,
    asks: ({ chart: { findings }, course: { day } }) => {
      const provider = latest(findings, 'pregnancy', day)?.details.obstetricProvider ?? null;
      const inputs = { prenatalCare: (provider ?? '').trim() !== '' };
      return inputs.prenatalCare
        ? passed('Prenatal care is on file', inputs)
        : failed('No prenatal care is on file: give it or refer, and record where', inputs);
    },
  },
  {
    id: 'R-180',
    version: 1,
    severity: 'WARN',
    citation: '42 CFR 8.12(f)(3)',
    verified: 'no',
    policy: ['preg_check_days', 'preg_age_from', 'preg_age_to'],
    appliesTo: ({ chart, course: { day }, policy }) => mayBePregnant(chart, policy, day),
    asks: pregnancyKnown,
  },
  {
    id: 'R-181',
    version: 1,
    severity: 'OVERRIDE',
    citation: 'ASAM 2020 and NYS guideline: no withdrawal from an agonist in pregnancy',
    verified: 'yes',
    overridableBy: ['medical_director'],
    appliesTo: (facts) => expecting(facts) && productFacts(facts.attempt.product).agonist,
    asks: taperInPregnancy,
  },
  {
    id: 'R-183',
    version: 1,
    severity: 'WARN',
    citation: 'ASAM 2020; how often is a design choice',
    verified: 'design',
    appliesTo: (facts) => expecting(facts) && facts.course.productClass === 'methadone',
    asks: ({ attempt: { frequency }, chart: { findings }, course: { day } }) => {
      const inputs = { frequency, week: gestationalWeek(findings, day) };
      return frequency === 'split'
        ? passed('A split dose, as levels fall in pregnancy', inputs)
        : failed('Pregnant: ask about withdrawal before the next dose and offer a split dose', inputs);
    },
  },
  {
    id: 'R-184',
    version: 1,
    severity: 'OVERRIDE',
    citation: 'NYS guideline on pregnancy',
    verified: 'yes',
    overridableBy: ['prescriber', 'medical_director'],
    appliesTo: (facts) => expecting(facts) && facts.course.productClass === 'naltrexone',
    asks: ({ chart: { findings }, course: { day, lastDose, isFirstDay } }) => {
      const talkedOn =
        findings.advice?.find(({ on, details }) => on <= day && details.topic === 'naltrexone-in-pregnancy')?.on ??
        null;
      const isOnIt = lastDose !== null && !isFirstDay;
      const inputs = { isOnIt, talkedOn };
      if (!isOnIt) return failed('Pregnant: naltrexone is not started; offer methadone or buprenorphine', inputs);
      return talkedOn === null
        ? failed('Pregnant and on naltrexone: talk the risk through and record it', inputs)
        : passed('On naltrexone before, and the risk was talked through', inputs);
    },
  },
  {
    id: 'R-185',
    version: 1,
    severity: 'WARN',
    citation: 'ASAM 2020; the week is a policy',
    verified: 'no',
    policy: ['preg_newborn_advice_week'],
    appliesTo: (facts) => expecting(facts) && productFacts(facts.attempt.product).agonist,
    asks: ({ chart, course: { day, productClass }, isStart, policy }) => {
      const week = gestationalWeek(chart.findings, day);
      const dueOn = latest(chart.findings, 'pregnancy', day)?.details.dueOn ?? null;
      const advised = advisedOnNewborn(chart, dueOn === null ? addDays(day, -280) : addDays(dueOn, -280));
      const inputs = { week, advised, byWeek: policy.preg_newborn_advice_week, isStart };
      if (isStart && productClass === 'buprenorphine')
        return failed('Pregnant: begin in at least mild withdrawal, and with experienced advice', inputs);
      return !advised && (week === null || week >= policy.preg_newborn_advice_week)
        ? failed('Talk about feeding, the newborn and the plan of safe care, and record it', inputs)
        : passed('Advice about the newborn is given or not yet due', inputs);
    },
  },
];

function expecting({ chart: { findings }, course: { day } }: OrderFacts): boolean {
  return isPregnant(findings, day);
}

function pregnancyKnown({ chart: { findings }, course: { day }, policy }: OrderFacts): Finding {
  const last = latest(findings, 'pregnancy', day);
  const { status = null, dueOn = null } = last?.details ?? {};
  const inputs = { status, askedOn: last?.on ?? null, dueOn, everyDays: policy.preg_check_days };
  if (status === 'pregnant')
    return dueOn === null
      ? failed('Pregnant: the due date is not on file, record it', inputs)
      : passed('Pregnant, with a due date on file', inputs);
  return last === undefined || daysBetween(last.on, day) > policy.preg_check_days
    ? failed(`Pregnancy was not asked about in the last ${policy.preg_check_days} days: ask and record it`, inputs)
    : passed('Pregnancy was asked about', inputs);
}

/** A first lower dose after missed days is no taper, and a lower dose without a taper is only asked about. */
function taperInPregnancy({
  attempt,
  chart: { findings },
  course: { day, missed },
  history,
  isStart,
}: OrderFacts): Finding {
  const reviewedOn =
    findings.review?.find(({ on, details }) => on <= day && details.about === 'taper-in-pregnancy')?.on ?? null;
  const least = lowest(attempt);
  const falls = least < attempt.doseMcg || attempt.taper !== undefined;
  const inputs = { taper: attempt.taper ?? null, leastMcg: least, levelMcg: history.levelMcg, reviewedOn };
  if (falls)
    return failed(
      reviewedOn === null
        ? 'No taper in pregnancy without the medical director, and obstetric advice that is on file'
        : 'No taper in pregnancy without the medical director',
      inputs,
    );
  return !isStart && missed === 0 && history.levelMcg !== null && least < history.levelMcg
    ? failed('A lower dose in pregnancy: is it a taper? Then the medical director decides', inputs, 'WARN')
    : passed('The dose does not fall', inputs);
}

/**
 * R-181 for a stop with nothing to follow it. Null where the order may be stopped; in pregnancy that is for the medical
 * director to do, with a reason in words. A flag can hold a dose meanwhile: this keeps nobody from acting at once.
 */
export function refuseStop(
  { findings, today }: Pick<MedicationChart, 'findings' | 'today'>,
  { product }: { readonly product: Product },
  { roles, reason }: { readonly roles: readonly Role[]; readonly reason: string },
): Refusal | null {
  if (!productFacts(product).agonist || !isPregnant(findings, today)) return null;
  if (roles.includes('medical_director') && isReasonLongEnough(reason)) return null;
  const says = 'In pregnancy only the medical director stops this, and says why in 15 characters or more (R-181)';
  return { code: 'order.invalid', says, facts: { rule: 'R-181' } };
}
