import type { Role } from './roles';

/**
 * Who may do what, in one table: a row is an act, named as it stands in the audit trail.
 *
 * Medication acts follow the role matrix of R-201 (21 CFR 1301.74(i)); the rest gives each role the least that its work
 * needs (R-310, 45 CFR 164.502(b)). Front desk knows who comes and when, not why: no chart. Administrators see figures
 * and messages, auditors figures, neither a chart. Nurses and pharmacists take orders down by telephone.
 * A role opens the door only: licences are looked at by the rule of the act, on the day of the act.
 */
const counseling = ['counselor', 'counselor_supervisor'] as const;
const prescribing = ['prescriber', 'medical_director'] as const;
const dispensing = ['nurse', 'pharmacist', ...prescribing] as const;
const bedside = [...counseling, 'nurse', ...prescribing] as const;
const care = [...counseling, ...dispensing] as const;
const management = ['counselor_supervisor', 'medical_director', 'administrator', 'auditor'] as const;
/** Who may say that two registrations are one person: identity and contact side by side, nothing clinical. */
const joining = ['administrator', 'privacy_officer', 'counselor_supervisor', 'medical_director'] as const;
/** Whoever fills in a form: an auditor has none. */
const writing = [...care, 'front_desk', 'administrator', 'privacy_officer'] as const;
const everyone = [...writing, 'auditor'] as const;

export const permissions = {
  'patient.search': [...care, 'front_desk', 'privacy_officer'],
  'patient.near-duplicates': [...bedside, 'front_desk'],
  'patient.register': [...bedside, 'front_desk'],
  'patient.read': [...care, 'front_desk', 'privacy_officer'],
  'patient.edit': [...bedside, 'front_desk'],
  'consent.wording': [...bedside, 'front_desk', 'privacy_officer'],
  'consent.write': [...bedside, 'front_desk', 'privacy_officer'],
  'consent.revoke': [...bedside, 'front_desk', 'privacy_officer'],

  'photo.read': [...care, 'front_desk'],
  'photo.write': [...bedside, 'front_desk'],
  'file.read': care,
  'file.write': [...bedside, 'front_desk'],
  'file.remove': bedside,

  'patient.compare': joining,
  'patient.merge': joining,
  'patient.unmerge': joining,
  'merge.read': joining,
  'record.misfiled': [...care, 'front_desk', 'privacy_officer'],
  'record.re-enter': dispensing,

  'chart.read': care,
  'episode.open': bedside,
  'episode.move': bedside,
  'episode.void': ['counselor_supervisor', ...prescribing],
  'episode.void-move': ['counselor_supervisor', ...prescribing],
  'readmission.read': care,
  'readmission.confirm': bedside,
  'discharge.read': care,
  // A qualified counselor signs the summary (clinical reference 5.5); medical staff write theirs as notes.
  'discharge.summarise': counseling,
  'discharge.plan': bedside,
  'discharge.print': bedside,
  'assignment.write': ['counselor_supervisor', 'medical_director'],

  'order.read': care,
  'order.write': prescribing,
  // Whoever may sign may also be asked whether something may be ordered; who takes down a telephone order R-201 decides.
  'order.verbal': dispensing,
  'order.check': dispensing,
  'order.cosign': prescribing,
  'order.stop': prescribing,
  'dosing.read': dispensing,
  'dose.read': care,
  'dose.record': dispensing,
  'dose.void': dispensing,
  'dose.prepare': dispensing,
  'dose.resolve': dispensing,
  'station.read': dispensing,
  'station.write': ['pharmacist', 'medical_director', 'administrator'],
  'station.open-container': dispensing,
  'flag.read': care,
  'flag.place': [...care, 'front_desk', 'administrator'],
  'flag.clear': [...care, 'front_desk', 'administrator'],
  'protocol.read': [...care, 'administrator'],
  'protocol.write': ['medical_director'],
  'certificate.read': [...care, 'administrator'],
  'certificate.write': ['pharmacist', 'medical_director', 'administrator'],
  'round.read': dispensing,
  'finding.read': care,
  'finding.write': care,
  'use-calendar.read': care,
  'use-calendar.write': bedside,
  // Coverage, family and guardians are the desk's work too; a court's papers are not shown there.
  'face-sheet.read': [...bedside, 'front_desk'],
  'face-sheet.write': [...bedside, 'front_desk'],
  'court-report.print': [...counseling, ...prescribing],
  // Who writes and who signs is for the rule of each kind to say.
  'assessment.read': care,
  'assessment.write': bedside,
  'assessment.print': bedside,
  // Clinical reference 3: forms, whoever asks them; what is on them is the chart's.
  'response.read': care,
  'response.write': bedside,
  'intake.read': care,
  'intake.write': bedside,
  'cows.read': care,
  'cows.write': dispensing,
  // The unit: who lies in which bed, how withdrawal is managed, notes and handover of the shifts.
  'unit.read': bedside,
  'unit.write': ['nurse', ...prescribing],
  'bed.read': [...bedside, 'administrator'],
  'bed.set-up': ['nurse', 'medical_director', 'administrator'],
  'bed.reserve': bedside,
  'unit-stay.read': bedside,
  'unit-stay.write': ['nurse', ...prescribing],
  'care-note.read': bedside,
  'care-note.write': bedside,
  'handover.read': bedside,
  'handover.write': ['nurse', ...prescribing],
  'handover.take': ['nurse', ...prescribing],
  // Clinical reference 5.3: anybody of the care team opens an event; who answers a step, the rule of the step says.
  // Clinical reference 4.5: whose signature it needs the rule says.
  'treatment-plan.read': care,
  'treatment-plan.sign': [...counseling, ...prescribing],
  'treatment-plan.countersign': [...counseling, ...prescribing],
  'treatment-plan.review': [...counseling, ...prescribing],
  'treatment-plan.print': bedside,
  'plan-phrase.read': [...care, 'administrator'],
  'plan-phrase.write': ['counselor_supervisor', 'medical_director', 'administrator'],
  'prevention-plan.read': care,
  'prevention-plan.write': bedside,
  'prevention-plan.print': bedside,
  'outreach.read': care,
  'outreach.write': bedside,
  'support-group.read': care,
  'support-group.write': bedside,
  'support-meeting.read': care,
  'support-meeting.write': bedside,
  'check-up.read': care,
  'check-up.write': bedside,
  'use-event.read': care,
  'use-event.write': care,
  'use-event.step': bedside,
  'moud-offer.read': care,
  'moud-offer.write': bedside,
  // prescribers order; who may sign may also be asked, and who takes down a telephone order the rule decides.
  'withdrawal.read': care,
  'withdrawal.check': dispensing,
  'withdrawal.call': dispensing,
  'withdrawal.order': dispensing,
  'withdrawal.end': prescribing,
  'withdrawal.sign': prescribing,
  'withdrawal.rounds': dispensing,
  'comfort.give': dispensing,
  'comfort.void': dispensing,
  'specimen.record': [...counseling, 'nurse'],
  'test-panel.read': care,
  'test-panel.write': prescribing,
  'drug-test.read': care,
  'drug-test.order': bedside,
  'specimen.collect': bedside,
  'specimen.custody': bedside,
  'drug-test.result': bedside,
  'drug-test.import': ['nurse', ...prescribing],
  'drug-test.confirm': ['nurse', ...prescribing],
  'drug-test.consequence': prescribing,
  // names on the day only, numbers ahead for those who run the house; R-410: a counselor takes no drawn day out.
  'random-test.read': care,
  'random-test.counts': ['nurse', 'medical_director', 'administrator'],
  'random-test.key': ['medical_director', 'administrator'],
  'random-test.remove': ['counselor_supervisor', 'nurse', ...prescribing],
  'random-test.rederive': [...care, 'privacy_officer'],
  'call-in.read': bedside,
  'call-in.write': bedside,

  'shift.read': [...dispensing, 'administrator'],
  'shift.write': dispensing,
  'count.write': dispensing,
  'count.sign': dispensing,
  // A nurse only when in charge: the rule of the act looks at that.
  'count.supervise': ['nurse', 'pharmacist', 'medical_director'],
  'calibration.read': [...dispensing, 'administrator'],
  'calibration.write': dispensing,
  'inventory.read': [...dispensing, 'administrator'],
  'inventory.write': dispensing,
  'inventory.sign': dispensing,
  'inventory.schedule': ['pharmacist', 'medical_director', 'administrator'],
  'variance.read': ['pharmacist', 'medical_director', 'administrator'],
  'variance.review': ['medical_director', 'administrator'],

  'external-dose.read': care,
  'external-dose.write': care,
  'external-dose.verify': dispensing,
  'carry-over.write': prescribing,
  'guest-stay.read': care,
  'guest-stay.write': care,
  'guest-stay.approve': prescribing,
  'guest-stay.verify': dispensing,
  'letter.read': dispensing,
  'naloxone.read': care,
  'naloxone.write': care,
  'naloxone.community': [...care, 'front_desk'],
  'overdose.read': care,
  'overdose.write': care,
  'overdose.review': prescribing,
  'overdose.void': prescribing,
  'incident.read': care,
  'incident.write': care,

  'stock.read': [...dispensing, 'administrator'],
  'stock.set-up': ['pharmacist', 'medical_director', 'administrator'],
  // The role opens the door; whether this person may accept a delivery is for R-227 to say.
  'stock.receive': [...dispensing, 'administrator'],
  'stock.order': [...dispensing, 'administrator'],
  'stock.designate': ['medical_director', 'administrator'],
  'stock.move': dispensing,
  'stock.block': dispensing,
  'stock.release': ['pharmacist', 'medical_director'],
  'stock.transfer': dispensing,
  'stock.compound': dispensing,
  'stock.label': dispensing,

  'contingency.programs': [...care, 'administrator'],
  'contingency.set-up': ['counselor_supervisor', 'medical_director', 'administrator'],
  'contingency.read': care,
  'contingency.enrol': [...counseling, ...prescribing],
  'contingency.end': [...counseling, ...prescribing],
  'contingency.record': bedside,
  'contingency.correct': [...counseling, ...prescribing],
  'contingency.redeem': bedside,
  // The role opens the door; that it is not the person who asked the rule says.
  'contingency.check': care,
  'contingency.lapse': ['counselor_supervisor', 'medical_director'],

  'waste.read': [...dispensing, 'administrator'],
  'waste.record': dispensing,
  // The role opens the door; whether this person may be the second one R-231 says, with the program's policy.
  'waste.witness': [...care, 'administrator'],
  'spill.record': dispensing,
  'spill.sign': [...dispensing, 'administrator'],
  'quarantine.write': dispensing,
  'destruction.record': [...dispensing, 'administrator'],
  'destruction.witness': [...care, 'administrator'],
  'loss.read': [...dispensing, 'administrator'],
  'loss.record': [...dispensing, 'administrator'],
  'loss.decide': ['pharmacist', 'medical_director', 'administrator'],

  // nurses and counselors ask, a practitioner decides.
  'take-home.read': care,
  'take-home.check': prescribing,
  'take-home.decide': prescribing,
  'take-home.request': care,
  'take-home.exception': care,
  'take-home.exception-step': prescribing,
  'bottle.read': dispensing,
  'bottle.prepare': dispensing,
  'bottle.label': dispensing,
  'bottle.print': dispensing,
  'bottle.release': dispensing,
  'bottle.void': dispensing,
  'bottle.return': dispensing,
  // Whoever is told of a loss writes it down.
  'bottle.report-lost': care,
  'call-back.read': care,
  'call-back.write': care,
  'call-back.close': dispensing,
  'designee.write': prescribing,
  'designee.end': care,

  // Records of controlled medication: the log names patients, the summary and the pack do not.
  'dispensing-log.read': dispensing,
  'dispensing-summary.read': [...dispensing, 'administrator', 'auditor'],
  'downtime.read': dispensing,
  'downtime.write': dispensing,
  'inspection-pack.read': ['pharmacist', 'medical_director', 'administrator', 'privacy_officer'],
  'inspection-pack.write': ['pharmacist', 'medical_director', 'administrator'],
  'inspection-pack.approve': ['medical_director', 'administrator'],
  'inspection-pack.export': ['pharmacist', 'medical_director', 'administrator'],
  'snapshot.read': ['pharmacist', 'medical_director', 'administrator', 'privacy_officer'],
  'snapshot.verify': ['pharmacist', 'medical_director', 'administrator', 'privacy_officer'],
  'security-profile.read': ['pharmacist', 'medical_director', 'administrator', 'auditor'],
  'security-profile.write': ['pharmacist', 'medical_director', 'administrator'],

  // Whoever may open a form may write in it; what is kept is seen by its author only.
  'draft.read': writing,
  'draft.write': writing,
  'draft.end': writing,
  'draft.discard': writing,

  // Whoever answers the telephone writes down an enquiry, calls back and ends it. Front desk sees name, number, what is safe and
  // when it is due, since it calls back; what somebody else wrote down in the caller's words, and why it is urgent
  // (pregnancy, overdose, injection use), it sees only where it wrote it itself ('enquiry.said' opens the rest).
  'enquiry.read': [...bedside, 'front_desk'],
  'enquiry.said': bedside,
  'enquiry.write': [...bedside, 'front_desk'],
  'enquiry.end': [...bedside, 'front_desk'],
  // Registering is the desk's work too; opening an episode of someone who comes back asks for 'episode.open' as well.
  'enquiry.convert': [...bedside, 'front_desk'],
  'contact.read': [...bedside, 'front_desk'],
  'contact.write': [...bedside, 'front_desk'],
  'referral.write': bedside,
  // The order of the waiting list tells why someone is first: not for the desk.
  'waiting-list.read': bedside,
  'waiting-list.write': bedside,
  'enquiry-form.read': ['administrator'],
  'enquiry-form.write': ['administrator'],

  'appointment.read': [...bedside, 'front_desk'],
  'appointment.book': [...bedside, 'front_desk'],
  'appointment.attend': [...bedside, 'front_desk'],
  'appointment.cancel': [...bedside, 'front_desk'],

  // What was said in therapy is for those who treat; the front desk and the administration do not read it.
  'group.read': bedside,
  'group.write': bedside,
  'group.sign': bedside,
  'note.read': bedside,
  'note.sign': bedside,
  'note.amend': bedside,
  'note.review': ['counselor_supervisor', 'medical_director'],
  'note.waiting': ['counselor_supervisor', 'medical_director'],
  'schedule.read': [...bedside, 'front_desk'],

  'desk.read': [...care, 'front_desk'],
  'desk.check-in': [...care, 'front_desk'],
  'desk.call': [...care, 'front_desk'],
  'desk.seen': [...care, 'front_desk'],
  'desk.leave': [...care, 'front_desk'],
  'desk.undo': [...care, 'front_desk'],
  'priority.read': care,
  'priority.write': bedside,
  'priority.end': bedside,

  'board.read': bedside,
  'alert.read': care,
  // The desk sees what goes to the desk: consents and guardians, nothing of what anybody is treated for.
  'alert.list': [...care, 'front_desk'],
  'alert.answer': [...care, 'front_desk'],
  'due-work.read': [...care, 'front_desk'],
  'report.caseload': management,
  'report.census': management,
  'report.random-tests': management,
  // A row of codes for each admission, for the state: no name, but of one person each.
  'report.teds': ['medical_director', 'administrator'],
  'report.overrides': ['medical_director', 'administrator', 'privacy_officer', 'auditor'],
  'override.review': ['medical_director', 'privacy_officer'],
  'reminder.read': [...bedside, 'front_desk', 'administrator', 'privacy_officer'],
  'queue.read': ['administrator', 'privacy_officer', 'medical_director'],
  'channel.pause': ['administrator', 'medical_director'],
  'channel.resume': ['administrator', 'medical_director'],
  'reminder.decide': [...counseling, 'nurse', 'front_desk', 'administrator'],
  'inbox.read': [...bedside, 'front_desk'],
  'inbox.handle': [...bedside, 'front_desk'],
  'call-task.read': [...bedside, 'front_desk', 'administrator'],
  'call-task.end': [...bedside, 'front_desk'],
  'template.read': ['counselor_supervisor', 'administrator', 'privacy_officer'],
  'template.write': ['administrator'],
  'template.publish': ['privacy_officer'],
  'template.withdraw': ['administrator', 'privacy_officer'],
  'outbox.read': [...counseling, 'front_desk', 'administrator', 'privacy_officer'],

  'staff.members': ['administrator', 'privacy_officer'],
  'staff.write': ['administrator'],
  'staff.depart': ['administrator'],
  'account.read': everyone,
  'account.write': everyone,
  'staff.read': [...care, 'front_desk', 'administrator', 'privacy_officer'],
  'settings.read': everyone,
  'settings.write': ['administrator'],
  'closure.write': ['counselor_supervisor', 'medical_director', 'administrator'],
  'policy.read': [...prescribing, 'counselor_supervisor', 'administrator', 'privacy_officer', 'auditor'],
  'policy.preview': ['medical_director', 'administrator'],
  'policy.write': ['medical_director', 'administrator'],
  'events.read': [...care, 'front_desk', 'administrator', 'privacy_officer'],
  'chart.open': [...care, 'front_desk', 'privacy_officer'],
  'restriction.read': ['counselor_supervisor', 'medical_director', 'privacy_officer'],
  'restriction.write': ['counselor_supervisor', 'medical_director', 'privacy_officer'],
  'restriction.lift': ['privacy_officer'],
  'opening.read': ['privacy_officer'],
  'opening.review': ['privacy_officer'],
  'audit.read': ['privacy_officer'],
  'audit.verify': ['privacy_officer'],
  'access-report.read': ['privacy_officer'],
  'list.read': ['administrator'],
  'list.import': ['administrator'],
  'list.run': ['administrator'],

  'session.read': everyone,
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof permissions;

export function may(held: readonly Role[], permission: Permission): boolean {
  const allowed: readonly Role[] = permissions[permission];
  return held.some((role) => allowed.includes(role));
}

/** What the web needs to know to draw the menu: the acts that these roles may do. */
export function permissionsOf(held: readonly Role[]): readonly Permission[] {
  return (Object.keys(permissions) as Permission[]).filter((permission) => may(held, permission));
}
