import { guardsInto, type Attestation, type Role, type Track } from '@cairn/rules';
import type { Step } from './acts';

/** What colleagues say at the gates of the path while Cairn holds no record of it. Person-first, and no more than needed. */
const said: Readonly<Record<string, string>> = {
  'PATH-SCREENED-1': 'Reached by telephone, first talk held.',
  'PATH-INTAKE-1': 'Agreed to the assessment, form signed on paper.',
  'PATH-ADMITTED-1': 'Opioid use disorder, checklist signed in the paper record.',
  'PATH-ADMITTED-2': 'Level discussed with the team and the person.',
  'PATH-ADMITTED-3': 'Consents signed on paper, copies handed out.',
  'PATH-SUSPENDED-1': 'Expected back within the month, contact plan agreed.',
  'PATH-DISCHARGE-PLANNED-1': 'Goals reviewed together, date agreed.',
  'PATH-TRANSFERRED-1': 'Accepted by telephone and fax, first visit is booked there.',
  'PATH-DECEASED-1': 'Confirmed with the family and the hospital.',
  'PATH-DISCHARGED-1': 'Talked through with the team.',
  'PATH-DISCHARGED-2': 'Offered in person and in writing.',
  'PATH-DISCHARGED-3': 'Tasks handed over, notes signed.',
  'PATH-DISCHARGED-4': 'Recovery and return-to-use prevention plan is with the person.',
  'PATH-DISCHARGED-5': 'Naloxone kit handed out, use practised.',
  'PATH-DISCHARGED-6': 'Summary drafted in the paper record.',
  'PATH-DISCHARGED-7': 'Appointment is booked with the next provider.',
  'PATH-DISCHARGED-9': 'Letter handed over with the reason, and whom to write to.',
  'PATH-DISCHARGED-10': 'Three calls, a letter and the review of the team; nobody was reached.',
  'PATH-DISCHARGED-11': 'Notes of the last sessions are on paper and signed.',
  'PATH-DISCHARGED-8': 'Three calls and a letter; naloxone, MOUD and the open door named in it.',
  'PATH-LEVEL-2': 'Level decided in the team meeting.',
  'PATH-WM-1': 'COWS done today, on paper.',
  'PATH-WM-2': 'Order set signed today.',
  'PATH-WM-3': 'Vital signs taken, in the nursing sheet.',
  'PATH-WM-4': 'Test done or not needed; result in the paper record.',
  'PATH-OTP-2': 'Criteria checked at the intake visit.',
  'PATH-REM-1': 'No criteria met for months, reviewed with the person.',
  'PATH-OFFERED-DECLINED-1': 'Choices explained with the decision aid; offer stays open.',
  'PATH-ELIGIBILITY-1': 'Consent to medication signed on paper.',
  'PATH-ELIGIBILITY-2': 'Checked today, printout filed.',
  'PATH-ELIGIBILITY-3': 'Known, in the paper record.',
  'PATH-INDUCTION-2': 'Withdrawal today, risk of overdose: it cannot wait for admission.',
  'PATH-INDUCTION-5': 'COWS 13 before the first dose.',
  'PATH-INDUCTION-6': 'Alert, no sedation, breathing normal.',
  'PATH-INDUCTION-7': 'Ten days without opioids, test negative.',
  'PATH-STABILISATION-1': 'Same amount, comfortable through the day.',
  'PATH-MAINTENANCE-1': 'Stable, no withdrawal, low craving.',
  'PATH-TAPER-1': 'The person asked for it; plan agreed together.',
  'PATH-TAPER-2': 'Risks talked through, restart agreed at any time.',
  'PATH-TAPER-3': 'Not pregnant.',
  'PATH-ENDED-1': 'Loss of tolerance explained, naloxone handed out.',
  'PATH-THERAPY-DECLINED-1': 'Does not want sessions now. Medication goes on as before.',
  'PATH-THERAPY-ACTIVE-1': 'Plan names individual sessions with CBT.',
  'PATH-THERAPY-COMPLETED-1': 'Goals reviewed together and met.',
  'PATH-AFTERCARE-2': 'Plan is active, copy with the person.',
  'PATH-AFTERCARE-3': 'Naloxone kit handed out.',
  'PATH-LAPSED-CONTACT-1': 'Two check-ups missed, no answer by telephone.',
};

/** The word of a colleague with this role for every gate of the step that may take it. */
export function wordsAtGates(step: Step, from: string | null, role: Role): readonly Attestation[] {
  const { track, to, chosen = {} } = step;
  return guardsInto(track, to, from).flatMap(({ id, label, attestableBy, choices, askedWhen }) => {
    if (!attestableBy.includes(role)) return [];
    const given = askedWhen && chosen[askedWhen.guard];
    if (askedWhen && (given === undefined || !askedWhen.codes.includes(given))) return [];
    const reasonCode = choices ? chosen[id] : 'on-paper';
    if (reasonCode === undefined) throw new Error(`The step to ${to} has to choose at ${id}`);
    return [{ guard: id, reasonCode, text: said[id] ?? `${label}.` }];
  });
}

/** For steps that must say why: a reason when the story has none of its own. */
export const plainReason = (track: Track, to: string): string => ordinary[`${track}/${to}`] ?? '';

const ordinary: Readonly<Record<string, string>> = {
  'placement/otp': 'Daily observed dosing suits the person best',
  'placement/op': 'Stable enough for weekly sessions',
  'placement/op_med': 'Medication with visits, sessions as wanted',
  'placement/iop': 'Needs nine hours a week at first',
  'placement/iop_med': 'Nine hours a week together with medication visits',
  'placement/php': 'Needs support every day',
  'placement/res': 'No safe place to live at present',
  'placement/rem': 'Well for months, quarterly check-ups agreed',
  'placement/wm_amb': 'Mild to moderate withdrawal, support at home',
  'placement/wm_res': 'Withdrawal with no support at home',
  'placement/wm_hosp': 'Withdrawal with another acute illness',
  'placement/discharged': 'Course completed at this level',
  'moud/offered_declined': 'Wants to think about it',
  'moud/taper': 'Patient-led, slowly, may stop at any time',
  'moud/paused': 'Away from the clinic',
  'moud/ended': 'By own choice, door stays open',
  'therapy/declined': 'No sessions for now',
  'therapy/paused': 'Work shifts changed, to be reviewed',
  'therapy/ended': 'Prefers medication visits only',
  'aftercare/declined': 'Does not want check-ups now',
  'aftercare/closed': 'By own choice, thanked for the contact',
};
