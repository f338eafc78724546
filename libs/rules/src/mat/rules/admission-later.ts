import { latest, type Known } from '../../assessment/finding-kinds';
import { failed, passed, type Finding, type Rule } from '../../rule';
import { addDays, daysBetween, type Day } from '../../time';
import type { Policy } from '../../policy';
import type { DoseFacts } from '../dose/dose-facts';
import type { MedicationChart } from '../medication-chart';
import type { OrderFacts } from '../order/order-facts';
import { admits } from './admission-papers';
import { raises } from './dose-change';
import { prescribers } from './hands';

/** examinations and checks that go on after the first dose, or beside it. */
type Facts = Pick<DoseFacts, 'chart' | 'course' | 'policy'>;
type Examination = Known<'examination'>;

/** The newest full examination that belongs to this stay; one that was verified elsewhere counts. */
function fullExamination({ findings, episode }: MedicationChart, day: Day): Examination | undefined {
  const from = addDays(episode?.openedOn ?? day, -freshDays);
  return findings.examination?.find(
    ({ on, details }) =>
      on <= day && on >= from && details.extent === 'full' && (details.place === 'here' || details.verified),
  );
}
const freshDays = 30;

export interface DueExamination {
  readonly due: Day;
  readonly ruleId: 'R-024' | 'R-030';
  readonly says: string;
}

/** for the round: the examination that is due next, in good time; null while nothing is. */
export function examinationDue(chart: MedicationChart, policy: Policy, day: Day): DueExamination | null {
  const admittedOn = chart.episode?.admittedOn ?? null;
  if (admittedOn === null || !admits(chart, day)) return null;
  const last = lastExamination(chart, day);
  if (fullExamination(chart, day) === undefined) {
    const task = addDays(admittedOn, policy.full_exam_task_day);
    const due = addDays(admittedOn, policy.full_exam_days);
    return day < task ? null : { due, ruleId: 'R-024', says: 'Full examination after admission' };
  }
  if (last === undefined) return null;
  const due = addDays(last.on, policy.annual_exam_days);
  return day < addDays(due, -freshDays) ? null : { due, ruleId: 'R-030', says: 'Yearly examination' };
}

function lastExamination({ findings }: MedicationChart, day: Day): Examination | undefined {
  return findings.examination?.find(({ on, details }) => on <= day && details.extent !== 'screening');
}

/** Overdue, it never stops a dose; a higher dose then asks for a reason. */
export const dueExamination: Rule<OrderFacts> = {
  id: 'R-024',
  version: 1,
  severity: 'OVERRIDE',
  citation: '42 CFR 8.12(f)(2)(iii); what follows when overdue is a design choice',
  verified: 'secondary',
  policy: ['full_exam_days', 'full_exam_warn_day'],
  overridableBy: prescribers,
  appliesTo: ({ chart, course: { day } }) =>
    chart.programme.isOtp && chart.episode?.admittedOn != null && admits(chart, day),
  asks: (facts) => {
    const { chart, course, policy } = facts;
    const admittedOn = chart.episode?.admittedOn ?? course.day;
    const exam = fullExamination(chart, course.day);
    const since = daysBetween(admittedOn, course.day);
    const inputs = {
      admittedOn,
      examinedOn: exam?.on ?? null,
      daysSinceAdmission: since,
      limit: policy.full_exam_days,
    };
    if (exam !== undefined) return passed('Examined in full', inputs);
    if (since > policy.full_exam_days)
      return raises(facts)
        ? failed('The full examination is overdue: examine before the dose goes up', inputs)
        : failed('The full examination is overdue: the medical director follows it up', inputs, 'WARN');
    const dueBy = `The full examination is due by ${addDays(admittedOn, policy.full_exam_days)}`;
    return since >= policy.full_exam_warn_day ? failed(dueBy, inputs, 'WARN') : passed(dueBy, inputs);
  },
};

/** Declining tests bars nobody from treatment; it is only known. Asked while tests of before admission count. */
export const laboratoryTests: Rule<OrderFacts> = {
  id: 'R-025',
  version: 1,
  severity: 'WARN',
  citation: '42 CFR 8.12(f)(2)(iv)',
  verified: 'no',
  policy: ['exam_labs_days'],
  appliesTo: ({ chart, course: { day }, policy }) => {
    const admittedOn = chart.episode?.admittedOn ?? null;
    if (!chart.programme.isOtp || admittedOn === null || !admits(chart, day)) return false;
    return daysBetween(admittedOn, day) <= policy.exam_labs_days && fullExamination(chart, day) !== undefined;
  },
  asks: ({ chart, course: { day }, policy }) => {
    const admittedOn = chart.episode?.admittedOn ?? day;
    const { labsDrawnOn = null, labsRefused = false } = fullExamination(chart, day)?.details ?? {};
    const inputs = { labsDrawnOn, labsRefused, admittedOn, allowedDays: policy.exam_labs_days };
    if (labsRefused) return passed('Laboratory tests were declined, which bars nothing', inputs);
    if (labsDrawnOn === null) return failed('No laboratory tests are named with the examination: draw them', inputs);
    return daysBetween(labsDrawnOn, admittedOn) > policy.exam_labs_days
      ? failed(`The tests are more than ${policy.exam_labs_days} days older than the admission: draw them anew`, inputs)
      : passed('The laboratory tests are of that time', inputs);
  },
};

export const yearlyExamination: Rule<OrderFacts> = {
  id: 'R-030',
  version: 1,
  severity: 'WARN',
  citation: '42 CFR 8.12(f)(4)(ii)',
  verified: 'no',
  policy: ['annual_exam_days'],
  appliesTo: ({ chart, course: { day } }) =>
    chart.programme.isOtp && admits(chart, day) && lastExamination(chart, day) !== undefined,
  asks: ({ chart, course: { day }, policy }) => {
    const last = lastExamination(chart, day);
    const due = last === undefined ? day : addDays(last.on, policy.annual_exam_days);
    const inputs = { examinedOn: last?.on ?? null, due };
    return due < day
      ? failed(`The yearly examination was due on ${due}: the prescriber plans it`, inputs)
      : passed(`The next examination is due by ${due}`, inputs);
  },
};

/** by video, or by sound alone where a practitioner sits with the person; always judged adequate. */
export const telehealth = {
  concerns({ chart, course: { day } }: Pick<DoseFacts, 'chart' | 'course'>, since: Date | null): boolean {
    const exam = remote(chart, day);
    return exam !== undefined && (since === null || exam.at > since);
  },
  asks({ chart, course: { day, productClass } }: Facts): Finding {
    const exam = remote(chart, day);
    if (exam === undefined) return passed('Examined in person', {});
    const { modality, adequate, practitionerWithPatient } = exam.details;
    const inputs = { modality, adequate, practitionerWithPatient, productClass };
    if (!adequate) return failed('Examined remotely: the practitioner has not said that this was adequate', inputs);
    return modality === 'audio-only' && productClass === 'methadone' && !practitionerWithPatient
      ? failed('For methadone an examination by sound alone needs a practitioner beside the person', inputs)
      : passed('Examined remotely, judged adequate', inputs);
  },
};

/** The examination that stands for the admission, if it was remote. */
function remote({ findings }: MedicationChart, day: Day): Examination | undefined {
  const exam = latest(findings, 'examination', day);
  return exam?.details.modality === 'in-person' ? undefined : exam;
}

export function registryAsked({ chart, course: { day } }: Facts): Finding {
  const check = latest(chart.findings, 'registry-check', day);
  const inputs = { checkedOn: check?.on ?? null, result: check?.details.result ?? null };
  if (check === undefined || (chart.episode !== null && check.on < chart.episode.openedOn))
    return failed('Enrollment in another program was not checked: ask the registry and record the answer', inputs);
  return check.details.result === 'enrolled-elsewhere'
    ? failed('Enrolled in another program: arrange a transfer or guest dosing', inputs)
    : passed('Enrollment in another program was checked', inputs);
}

/** the days of interim treatment in the twelve months that end on this day. */
export const interimDays = {
  concerns: ({ chart, course: { day } }: Pick<DoseFacts, 'chart' | 'course'>): boolean =>
    chart.findings['interim-treatment']?.some((spell) => covers(spell, day)) === true,
  asks({ chart, course: { day }, policy }: Facts): Finding {
    const limit = policy.interim_max_days_per_12_months;
    const days = daysOf(chart.findings['interim-treatment'] ?? [], day);
    const { interim_plan_day: planDay, interim_tests_min: tests, interim_warn_day: warnDay } = policy;
    const inputs = { days, limit, planDay, warnDay, testsAsked: tests };
    if (days > limit)
      return failed(`More than ${limit} days of interim treatment: admit to full treatment or transfer`, inputs);
    if (days < warnDay) return passed(`Day ${days} of interim treatment`, inputs);
    const plan = days >= planDay ? 'the plan for what follows is due now' : `plan what follows by day ${planDay}`;
    return failed(`Day ${days} of interim treatment: ${plan}, with ${tests} drug tests`, inputs, 'WARN');
  },
};

function covers({ on, details: { endedOn } }: Known<'interim-treatment'>, day: Day): boolean {
  return on <= day && (endedOn === null || endedOn >= day);
}

function daysOf(spells: readonly Known<'interim-treatment'>[], day: Day): number {
  const from = addDays(day, -364);
  return spells.reduce((sum, { on, details: { endedOn } }) => {
    const first = on < from ? from : on;
    const last = endedOn === null || endedOn > day ? day : endedOn;
    return last < first ? sum : sum + daysBetween(first, last) + 1;
  }, 0);
}
