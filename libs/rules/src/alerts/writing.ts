import { cosignDue, noteDue } from '../therapy/note/note-state';
import { addDays, addMinutes, endOfDay, localDay } from '../time';
import { type ClinicAlert, counseling, isOpen } from './alert-facts';

/** A14, A15, A16: what is to be written, reviewed and signed about care. Clinical reference 6.7, 4.5 and 4.6. */
const citation = 'clinical reference 6.7';

export const planReview: ClinicAlert = {
  id: 'A14',
  label: 'Review of the treatment plan',
  citation: `${citation}, 4.5`,
  verified: 'design',
  policy: [],
  to: counseling,
  clearsWhen: 'The review is signed',
  endedBy: [],
  raises: ({ facts }) =>
    !isOpen(facts)
      ? []
      : facts.clocks
          .filter(({ code }) => code === 'C-CARE-PLAN-REVIEW')
          .map(({ dueAt, overdue, why }) => ({
            cause: localDay(dueAt, facts.path.zone),
            severity: overdue ? ('high' as const) : ('warn' as const),
            raisedAt: dueAt,
            due: dueAt,
            why: `${overdue ? 'Was due' : 'Due'} ${localDay(dueAt, facts.path.zone)}. ${why}`,
          })),
};

/** One alert for all of them, about the oldest that can still be written: whoever writes that one is told of the next. */
export const noteUnsigned: ClinicAlert = {
  id: 'A15',
  label: 'Session without a signed note',
  citation: `${citation}, 4.6`,
  verified: 'design',
  policy: ['note_due_hours', 'note_late_hours', 'late_entry_max_days'],
  to: counseling,
  clearsWhen: 'The note is signed',
  endedBy: ['resolved'],
  raises: ({ facts, policy, now }) => {
    const since = addMinutes(now, -policy.late_entry_max_days * 1440);
    const late = facts.unwrittenSessions.filter(
      ({ endedAt }) => endedAt >= since && noteDue(endedAt, policy).dueAt <= now,
    );
    const [oldest] = late.toSorted((one, other) => one.endedAt.getTime() - other.endedAt.getTime());
    if (oldest === undefined) return [];
    const { dueAt, lateAt } = noteDue(oldest.endedAt, policy);
    const on = localDay(oldest.endedAt, facts.path.zone);
    return [
      {
        cause: oldest.id,
        severity: lateAt <= now ? 'high' : 'warn',
        raisedAt: dueAt,
        due: lateAt,
        why: late.length === 1 ? `Session of ${on}` : `${late.length} sessions, the first of ${on}`,
      },
    ];
  },
};

export const cosignatureWaits: ClinicAlert = {
  id: 'A16',
  label: 'Note waits for a second signature',
  citation: `${citation}, 4.6`,
  verified: 'design',
  policy: ['note_cosign_soon_days', 'note_cosign_days'],
  to: ['counselor_supervisor'],
  clearsWhen: 'A supervisor signed it or sent it back',
  endedBy: [],
  raises: ({ facts: { path, unreviewedNotes }, policy }) => {
    const waiting = unreviewedNotes.filter(({ signedOn }) => cosignDue(signedOn, policy).soonOn < path.today);
    const [oldest] = waiting.toSorted((one, other) => (one.signedOn < other.signedOn ? -1 : 1));
    if (oldest === undefined) return [];
    const { soonOn, lateAfter } = cosignDue(oldest.signedOn, policy);
    return [
      {
        cause: oldest.id,
        severity: lateAfter < path.today ? 'high' : 'warn',
        raisedAt: endOfDay(soonOn, path.zone),
        due: endOfDay(lateAfter, path.zone),
        why: `${waiting.length === 1 ? 'One note' : `${waiting.length} notes`}, the first signed on ${oldest.signedOn}`,
      },
    ];
  },
};

/** Section 5.5 asks for it and 6.7 has no number for it. */
export const summaryUnsigned: ClinicAlert = {
  id: 'A33',
  label: 'Discharge summary not signed',
  citation: 'clinical reference 5.5',
  verified: 'design',
  policy: ['discharge_summary_days', 'discharge_summary_alert_days'],
  to: counseling,
  clearsWhen: 'The summary is signed',
  endedBy: [],
  raises: ({ facts: { path }, policy, now }) => {
    const { main } = path.current;
    const { ours, dischargeSummary } = path.records;
    if (main?.state !== 'discharged' || !ours || dischargeSummary?.signed === true) return [];
    const left = localDay(main.since, path.zone);
    const raisedAt = endOfDay(addDays(left, policy.discharge_summary_alert_days), path.zone);
    const due = endOfDay(addDays(left, policy.discharge_summary_days), path.zone);
    if (raisedAt > now) return [];
    const state = dischargeSummary === null ? 'no summary yet' : 'its summary is in work';
    return [
      {
        cause: `discharged ${left}`,
        severity: due < now ? 'high' : 'warn',
        raisedAt,
        due,
        why: `Discharged on ${left}, ${state}`,
      },
    ];
  },
};
