/** The ten ways in which a person works in a programme. One person may hold several, and others in another programme. */
export const roleLabels = {
  counselor: 'Counselor',
  counselor_supervisor: 'Counselor supervisor',
  nurse: 'Nurse',
  pharmacist: 'Pharmacist',
  prescriber: 'Prescriber',
  medical_director: 'Medical director',
  front_desk: 'Front desk',
  administrator: 'Administrator',
  privacy_officer: 'Privacy officer',
  auditor: 'Auditor',
} as const satisfies Record<string, string>;

export type Role = keyof typeof roleLabels;

export const roles = Object.keys(roleLabels) as readonly Role[];

export function isRole(value: string): value is Role {
  return Object.hasOwn(roleLabels, value);
}
