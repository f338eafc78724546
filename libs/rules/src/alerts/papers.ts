import { nextReportOn } from '../assessment/face-sheet';
import { flagsOf } from '../assessment/instruments/flags';
import type { Policy } from '../policy';
import { expiring } from '../path/expiring';
import { addDays, addMinutes, daysBetween, endOfDay, localDay } from '../time';
import type { Raised } from './alert';
import { type AlertFacts, type ClinicAlert, counseling, isOpen } from './alert-facts';

/** A20, A22, A23, A26, A27, A29: what has to be asked, examined, renewed, reviewed or sent. Clinical reference 6.7. */
const citation = 'clinical reference 6.7';
const noon = (day: string) => new Date(`${day}T12:00:00Z`);

export const instrumentDue: ClinicAlert = {
  id: 'A20',
  label: 'Instruments due',
  citation: `${citation}, 3.10`,
  verified: 'design',
  policy: [],
  to: counseling,
  clearsWhen: 'The forms are filled',
  endedBy: ['overridden'],
  raises: ({ facts }) =>
    !isOpen(facts)
      ? []
      : facts.clocks
          .filter(({ code, overdue }) => overdue && code === 'C-INSTRUMENTS')
          .map(({ label, why, dueAt }) => ({
            cause: `${label}: ${why}`.slice(0, 200),
            severity: 'warn',
            raisedAt: dueAt,
            due: dueAt,
            why: `${label}: ${why}`,
          })),
};

export const examinationLate: ClinicAlert = {
  id: 'A22',
  label: 'Examination and first assessment',
  citation: `${citation}, 2.4, R-024, R-027`,
  verified: 'design',
  policy: ['alert_paper_days'],
  to: ['nurse', ...counseling],
  clearsWhen: 'It is on record',
  endedBy: [],
  raises: ({ facts, policy, now }) =>
    !isOpen(facts)
      ? []
      : facts.clocks
          .filter(({ code, dueAt }) => paper.has(code) && dueAt <= addMinutes(now, policy.alert_paper_days * 1440))
          .map(({ code, label, dueAt, overdue }) => ({
            cause: `${code} ${localDay(dueAt, facts.path.zone)}`,
            severity: 'warn',
            raisedAt: addMinutes(dueAt, -policy.alert_paper_days * 1440),
            due: dueAt,
            why: `${label}, ${overdue ? 'was due' : 'due'} ${localDay(dueAt, facts.path.zone)}`,
          })),
};
const paper: ReadonlySet<string> = new Set(['C-EXAM', 'C-ASSESSMENT']);

export const paperExpires: ClinicAlert = {
  id: 'A23',
  label: 'Consent or authorization runs out',
  citation,
  verified: 'design',
  policy: ['alert_expiry_days'],
  to: ['front_desk', ...counseling],
  clearsWhen: 'It is renewed',
  endedBy: ['overridden'],
  raises: ({ facts, policy }) =>
    !isOpen(facts)
      ? []
      : expiring(facts.path.records).flatMap(({ id, what, endsOn }): Raised[] => {
          if (Math.abs(daysBetween(facts.path.today, endsOn)) > policy.alert_expiry_days) return [];
          const over = endsOn < facts.path.today;
          return [
            {
              cause: id,
              severity: 'warn',
              raisedAt: noon(addDays(endsOn, -policy.alert_expiry_days)),
              due: endOfDay(endsOn, facts.path.zone),
              why: `${what} ${over ? 'ended' : 'ends'} on ${endsOn}`,
            },
          ];
        }),
};

export const scoreHigh: ClinicAlert = {
  id: 'A26',
  label: 'Scores to review',
  citation: `${citation}, 3.1, 3.2, 3.4`,
  verified: 'design',
  policy: [
    'alert_review_days',
    'alert_score_days',
    'phq9_flag',
    'gad7_flag',
    'bam_use_flag',
    'bam_risk_flag',
    'bam_protective_flag',
  ],
  to: counseling,
  clearsWhen: 'Somebody reviews it with the person within 7 days, or the next form is below the limits',
  endedBy: ['resolved'],
  raises: ({ facts, policy, now }) => (!isOpen(facts) ? [] : scoresOf(facts, policy, now)),
};

/** One alert for all forms above a limit: whoever reviews them does it in one talk. A new form above a limit is a new cause. */
function scoresOf({ path }: AlertFacts, policy: Policy, now: Date): readonly Raised[] {
  const since = addMinutes(now, -policy.alert_score_days * 1440);
  const flagged = path.records.instruments
    .filter(({ takenAt }) => takenAt >= since)
    .map((form) => ({
      form,
      flags: flagsOf({ instrument: form.instrument, scores: form.scores, complete: true }, policy),
    }))
    .filter(({ flags }) => flags.length > 0)
    .sort((one, other) => (one.form.id < other.form.id ? -1 : 1));
  const [first] = [...flagged].sort((one, other) => one.form.takenAt.getTime() - other.form.takenAt.getTime());
  if (first === undefined) return [];
  return [
    {
      cause: flagged.map(({ form }) => form.id).join(' '),
      severity: 'high',
      raisedAt: first.form.takenAt,
      due: endOfDay(addDays(first.form.takenOn, policy.alert_review_days), path.zone),
      why: flagged.flatMap(({ flags }) => flags.map(({ label, value }) => `${label} ${value}`)).join(', '),
    },
  ];
}

export const reportDue: ClinicAlert = {
  id: 'A27',
  label: 'Report to a court or agency due',
  citation: `${citation}, 7.4`,
  verified: 'design',
  policy: ['alert_report_days'],
  to: counseling,
  clearsWhen: 'The report is recorded as sent',
  endedBy: ['resolved'],
  raises: ({ facts: { path }, policy }) =>
    path.records.faceSheet.flatMap((entry): Raised[] => {
      if (entry.kind !== 'justice-case') return [];
      const due = nextReportOn(entry.details, path.today);
      if (due === null || due > addDays(path.today, policy.alert_report_days)) return [];
      return [
        {
          cause: `${entry.id} ${due}`,
          severity: 'high',
          raisedAt: noon(addDays(due, -policy.alert_report_days)),
          due: endOfDay(due, path.zone),
          why: `${entry.details.agency}: report due ${due}`,
        },
      ];
    }),
};

export const noFollowUp: ClinicAlert = {
  id: 'A29',
  label: 'No follow-up since discharge',
  citation: `${citation}, 5.2`,
  verified: 'yes',
  policy: ['discharge_follow_up_days', 'discharge_second_follow_up_days', 'alert_follow_up_end_days'],
  to: counseling,
  clearsWhen: 'A visit after discharge',
  endedBy: ['resolved', 'overridden'],
  raises: ({ facts: { path }, policy }) => {
    const { main } = path.current;
    if (main?.state !== 'discharged' || !path.records.ours) return [];
    const left = localDay(main.since, path.zone);
    const days = daysBetween(left, path.today);
    const seen = path.sessions.lastAttendedAt;
    if (seen !== null && localDay(seen, path.zone) > left) return [];
    if (days <= policy.discharge_follow_up_days || days > policy.alert_follow_up_end_days) return [];
    return [
      {
        cause: `discharged ${left}`,
        severity: days > policy.discharge_second_follow_up_days ? 'high' : 'warn',
        raisedAt: endOfDay(addDays(left, policy.discharge_follow_up_days), path.zone),
        why: `Discharged on ${left}, no visit in ${days} days`,
      },
    ];
  },
};
