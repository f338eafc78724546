import type { Role } from './roles';

/**
 * Who may do what, in one table: a row is an act, named as it stands in the audit trail.
 *
 * Medication acts follow the role matrix of R-201 (21 CFR 1301.74(i)); the rest gives each role the least that its work
 * needs (R-310, 45 CFR 164.502(b)). Front desk knows who comes and when, not why: no chart. Administrators see figures
 * and messages, auditors figures, neither a chart. Taking orders by telephone comes with verbal orders.
 * A role opens the door only: licences are looked at by the rule of the act, on the day of the act.
 */
const counseling = ['counselor', 'counselor_supervisor'] as const;
const prescribing = ['prescriber', 'medical_director'] as const;
const dispensing = ['nurse', 'pharmacist', ...prescribing] as const;
const bedside = [...counseling, 'nurse', ...prescribing] as const;
const care = [...counseling, ...dispensing] as const;
const management = ['counselor_supervisor', 'medical_director', 'administrator', 'auditor'] as const;
const everyone = [...care, 'front_desk', 'administrator', 'privacy_officer', 'auditor'] as const;

export const permissions = {
  'patient.search': [...care, 'front_desk', 'privacy_officer'],
  'patient.near-duplicates': [...bedside, 'front_desk'],
  'patient.register': [...bedside, 'front_desk'],
  'patient.read': [...care, 'front_desk', 'privacy_officer'],
  'patient.edit': [...bedside, 'front_desk'],
  'consent.write': [...bedside, 'front_desk', 'privacy_officer'],
  'consent.revoke': [...bedside, 'front_desk', 'privacy_officer'],

  'chart.read': care,
  'episode.open': bedside,
  'episode.move': bedside,
  'episode.void-move': ['counselor_supervisor', ...prescribing],
  'assignment.write': ['counselor_supervisor', 'medical_director'],

  'order.read': care,
  'order.write': prescribing,
  'order.stop': prescribing,
  'dosing.read': dispensing,
  'dose.record': dispensing,
  'dose.void': dispensing,
  'specimen.record': [...counseling, 'nurse'],

  'appointment.read': [...bedside, 'front_desk'],
  'appointment.book': [...bedside, 'front_desk'],
  'appointment.attend': [...bedside, 'front_desk'],
  'appointment.cancel': [...bedside, 'front_desk'],
  'schedule.read': [...bedside, 'front_desk'],

  'board.read': bedside,
  'report.caseload': management,
  'report.census': management,
  'reminder.read': [...bedside, 'front_desk', 'administrator', 'privacy_officer'],
  'outbox.read': [...counseling, 'front_desk', 'administrator', 'privacy_officer'],

  'staff.read': [...care, 'front_desk', 'administrator', 'privacy_officer'],
  'events.read': [...care, 'front_desk', 'administrator'],
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
