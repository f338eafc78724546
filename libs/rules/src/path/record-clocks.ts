import type { Role } from '../access/roles';
import { nextReportOn } from '../assessment/face-sheet';
import { diagnosisReview } from '../assessment/diagnosis/remission-review';
import { dueForms } from '../assessment/instruments/due';
import { intakeSections } from '../assessment/intake/sections';
import type { SectionId } from '../assessment/intake/section-kit';
import type { Policy } from '../policy';
import { addDays, type Day, endOfDay, localDay } from '../time';
import type { PathClock } from './path-clock';
import { expiring } from './expiring';
import { counselors, medical } from './guard-kinds';
import { instrumentFactsOf } from './instrument-facts';
import { readmissionStates } from './readmission-list';
import type { PathFacts } from './path-facts';

/**
 * Clocks that records start and stop: examinations, the initial assessment, the sections of the intake,
 * instruments (3.10), the review of a diagnosis (2.1), consents and authorizations that end, reports to courts and days in court (7.4) and the weeks
 * after a birth (7.1). Of history that was imported or generated nobody is asked for what it never had.
 */
type Written = Omit<PathClock, 'overdue' | 'dueAt' | 'track' | 'to'> & {
  readonly on: Day;
  readonly to?: readonly Role[];
};

/** Something that is due again is not shown months before. */
const aheadDays = 14;

const parts: readonly ((facts: PathFacts, policy: Policy) => readonly Written[])[] = [
  examinations,
  assessment,
  instruments,
  diagnosis,
  papers,
  reports,
  courtDays,
  afterBirth,
  readmission,
];

export function recordClocks(facts: PathFacts, now: Date, policy: Policy): readonly PathClock[] {
  const { main } = facts.current;
  if (facts.episode.closedOn !== null || main === null || main.state === 'deceased') return [];
  return parts.flatMap((part) =>
    part(facts, policy).map(({ on, to = counselors, ...clock }) => {
      const dueAt = endOfDay(on, facts.zone);
      return { ...clock, track: 'main' as const, dueAt, overdue: dueAt < now, to };
    }),
  );
}

const isAdmitted = ({ current }: PathFacts): boolean =>
  current.main?.state === 'admitted' || current.main?.state === 'discharge_planned';

/** 5.4: what was copied from before is confirmed, and need assessed anew. */
function readmission(facts: PathFacts, policy: Policy): readonly Written[] {
  const { records, episode } = facts;
  const open = records.ours ? readmissionStates(facts).filter(({ answered }) => answered === null) : [];
  if (open.length === 0) return [];
  return [
    {
      code: 'C-RECONFIRM',
      label: `Came back: ${open.length} to confirm`,
      on: addDays(episode.openedOn, policy.readmission_confirm_days),
      rule: 'clinical reference 5.4',
      why: `Came back on ${episode.openedOn}. Open: ${open.map(({ label }) => label[0]?.toLowerCase() + label.slice(1)).join(', ')}`,
    },
  ];
}

/** The same examinations count as in R-024: full ones of this stay or the month before it, here or verified. */
function examinations(facts: PathFacts, policy: Policy): readonly Written[] {
  const { records, programmeIsOtp, episode, zone, today } = facts;
  if (!programmeIsOtp || records.admittedAt === null || !isAdmitted(facts)) return [];
  const admittedOn = localDay(records.admittedAt, zone);
  const exams = records.findings.examination ?? [];
  const from = addDays(episode.openedOn, -30);
  const full = exams.some(
    ({ on, details }) => on >= from && details.extent === 'full' && (details.place === 'here' || details.verified),
  );
  if (!full)
    return records.ours
      ? [
          {
            code: 'C-EXAM',
            label: 'Full examination',
            on: addDays(admittedOn, policy.full_exam_days),
            rule: 'R-024',
            why: `Admitted on ${admittedOn}, not examined in full`,
            to: medical,
          },
        ]
      : [];
  const last = exams.find(({ details }) => details.extent !== 'screening');
  const due = last && addDays(last.on, policy.annual_exam_days);
  return last !== undefined && due !== undefined && due <= addDays(today, aheadDays)
    ? [
        {
          code: 'C-EXAM-YEARLY',
          label: 'Yearly examination',
          on: due,
          rule: 'R-030',
          why: `Last examined on ${last.on}`,
          to: medical,
        },
      ]
    : [];
}

/** What an admission, and then a plan, waits for (clinical reference 2.4); sections that only show what is kept elsewhere are not signed. */
const beforeAdmission: readonly SectionId[] = ['identity', 'mental-health', 'substance-use', 'consents'];
const beforePlan: readonly SectionId[] = [
  ...beforeAdmission,
  'presenting-problem',
  'prior-treatment',
  'family-social',
  'social-needs',
];

function unsigned({ records }: PathFacts, needed: readonly SectionId[]): readonly string[] {
  return needed
    .filter((section) => Object.keys(intakeSections[section].fields).length > 0 && !records.sections.includes(section))
    .map((section) => intakeSections[section].label.toLowerCase());
}

function assessment(facts: PathFacts, policy: Policy): readonly Written[] {
  const { records, current, zone, programmeIsOtp } = facts;
  if (!records.ours || current.main === null) return [];
  if (current.main.state === 'intake') {
    const missing = unsigned(facts, beforeAdmission);
    const on = addDays(localDay(current.main.since, zone), policy.intake_decision_days);
    const label = `Intake: ${missing.length} ${missing.length === 1 ? 'section' : 'sections'} to sign`;
    return missing.length === 0
      ? []
      : [{ code: 'C-SECTIONS', label, on, rule: 'clinical reference 2.4', why: `Missing: ${missing.join(', ')}` }];
  }
  if (!isAdmitted(facts) || records.admittedAt === null || !programmeIsOtp) return [];
  const missing = [...unsigned(facts, beforePlan), ...(records.dimensionsAt === null ? ['the six dimensions'] : [])];
  return missing.length === 0
    ? []
    : [
        {
          code: 'C-ASSESSMENT',
          label: 'Initial assessment',
          on: addDays(localDay(records.admittedAt, zone), policy.initial_care_plan_days),
          rule: 'R-027',
          why: `Missing: ${missing.join(', ')}`,
        },
      ];
}

/** One clock for all of them, with their names: eight lines that say the same are read by nobody. */
function instruments(facts: PathFacts, policy: Policy): readonly Written[] {
  const asked = instrumentFactsOf(facts);
  if (asked === null) return [];
  const due = dueForms(asked, policy, facts.today).filter(
    ({ dueOn, reason }) => dueOn <= facts.today && (facts.records.ours || reason !== 'intake'),
  );
  const [first, ...more] = due;
  if (first === undefined) return [];
  const on = due.reduce((soonest, { lateAfter }) => (lateAfter < soonest ? lateAfter : soonest), first.lateAfter);
  const names = due.map(({ title }) => title).join(', ');
  const label = more.length === 0 ? first.title : `${due.length} forms to fill`;
  return [
    {
      code: 'C-INSTRUMENTS',
      label,
      on,
      rule: 'clinical reference 3.10',
      why: more.length === 0 ? first.why : names,
    },
  ];
}

const reviewWords = {
  early: 'Look again: is it in early remission?',
  sustained: 'Look again: is the remission sustained?',
  provisional: 'Make the diagnosis final',
} as const;

function diagnosis({ records, today }: PathFacts, policy: Policy): readonly Written[] {
  const due = diagnosisReview(records.diagnosis, policy);
  return due === null || due.dueOn > addDays(today, aheadDays)
    ? []
    : [
        {
          code: 'C-DIAGNOSIS',
          label: reviewWords[due.stage],
          on: due.lateAfter,
          rule: 'clinical reference 2.1',
          why: due.why,
          to: [...counselors, 'prescriber'],
        },
      ];
}

function papers({ records, today }: PathFacts, policy: Policy): readonly Written[] {
  return expiring(records)
    .filter(
      ({ endsOn }) =>
        endsOn >= addDays(today, -policy.alert_expiry_days) && endsOn <= addDays(today, policy.alert_expiry_days),
    )
    .map(({ id, what, endsOn }) => ({
      code: `C-EXPIRES-${id}`,
      label: `Renew. ${what}`,
      on: endsOn,
      rule: 'clinical reference 6.7, A23',
      why: endsOn < today ? 'It has ended' : 'It ends on this day',
      to: ['front_desk', ...counselors],
    }));
}

function reports({ records, today }: PathFacts): readonly Written[] {
  return records.faceSheet.flatMap((entry) => {
    const due = entry.kind === 'justice-case' ? nextReportOn(entry.details, today) : null;
    if (entry.kind !== 'justice-case' || due === null || due > addDays(today, aheadDays)) return [];
    const { agency, reportEveryDays } = entry.details;
    return [
      {
        code: `C-REPORT-${entry.id}`,
        label: `Report to ${agency}`,
        on: due,
        rule: 'clinical reference 7.4',
        why: `Every ${reportEveryDays} days`,
      },
    ];
  });
}

/** 7.4: a day in court is told ahead, and stays until somebody writes down what comes next, for as long as a paper that ended would. */
function courtDays({ records, today }: PathFacts, policy: Policy): readonly Written[] {
  return records.faceSheet.flatMap((entry) => {
    if (entry.kind !== 'justice-case') return [];
    const { agency, nextCourtOn, endsOn } = entry.details;
    if (nextCourtOn === null || nextCourtOn > addDays(today, aheadDays)) return [];
    if (today > addDays(nextCourtOn, policy.alert_expiry_days) || (endsOn !== null && endsOn < nextCourtOn)) return [];
    return [
      {
        code: `C-COURT-${entry.id}`,
        label: `Day in court, ${agency}`,
        on: nextCourtOn,
        rule: 'clinical reference 7.4',
        why: nextCourtOn < today ? 'It has passed: write down what was decided, and the next day' : 'It is on this day',
      },
    ];
  });
}

/** 7.1: two looks after a pregnancy, however it ended. Each is met by a prescriber's review near it, and lapses four weeks later. */
function afterBirth({ records, today, lastPrescriberReviewAt, zone }: PathFacts, policy: Policy): readonly Written[] {
  const [last] = records.findings.pregnancy ?? [];
  const birth = last?.details.status === 'delivered';
  const over = birth ? last.details.deliveredOn : last?.details.status === 'ended' ? last.details.endedOn : null;
  if (over === null || over === undefined) return [];
  const looks = [policy.pregnancy_after_first_weeks, policy.pregnancy_after_second_weeks];
  return looks.flatMap((weeks) => {
    const on = addDays(over, weeks * 7);
    const near = addDays(on, -14);
    const seen = lastPrescriberReviewAt !== null && localDay(lastPrescriberReviewAt, zone) >= near;
    const reviewed = records.findings.review?.some((review) => review.on >= near) === true;
    if (seen || reviewed || on > addDays(today, aheadDays) || today > addDays(on, 28)) return [];
    return [
      {
        code: `C-AFTER-BIRTH-${weeks}`,
        label: `${weeks} weeks after the ${birth ? 'birth' : 'pregnancy'}: look at dose and mood`,
        on,
        rule: 'clinical reference 7.1',
        why: birth ? `Born on ${over}` : `It ended on ${over}`,
        to: medical,
      },
    ];
  });
}
