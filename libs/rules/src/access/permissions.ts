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
const everyone = [...care, 'front_desk', 'administrator', 'privacy_officer', 'auditor'] as const;

export const permissions = {
  'patient.search': [...care, 'front_desk', 'privacy_officer'],
  'patient.near-duplicates': [...bedside, 'front_desk'],
  'patient.register': [...bedside, 'front_desk'],
  'patient.read': [...care, 'front_desk', 'privacy_officer'],
  'patient.edit': [...bedside, 'front_desk'],
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
  'cows.read': care,
  'cows.write': dispensing,
  'specimen.record': [...counseling, 'nurse'],

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

  'appointment.read': [...bedside, 'front_desk'],
  'appointment.book': [...bedside, 'front_desk'],
  'appointment.attend': [...bedside, 'front_desk'],
  'appointment.cancel': [...bedside, 'front_desk'],
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
  'report.caseload': management,
  'report.census': management,
  'report.overrides': ['medical_director', 'administrator', 'privacy_officer', 'auditor'],
  'override.review': ['medical_director', 'privacy_officer'],
  'reminder.read': [...bedside, 'front_desk', 'administrator', 'privacy_officer'],
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
