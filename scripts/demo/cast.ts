import type { Role } from '@cairn/rules';

/** Who works in the invented clinics. `signsIn`: the one person of their role whose password is written down. */
export interface Colleague {
  readonly key: string;
  readonly name: string;
  readonly role: Role;
  readonly clinics: readonly ClinicKey[];
  readonly licence?: { readonly type: string; readonly number: string; readonly dea?: string };
  readonly signsIn?: true;
  /** In charge of the shift. */
  readonly charge?: true;
}

export type ClinicKey = 'cedar' | 'juniper';

export interface Clinic {
  readonly key: ClinicKey;
  readonly name: string;
  /** What it is called while its stories are being told: the last act of the demo gives it its own name. */
  readonly nameInTheMaking: string;
  readonly senderName: string;
  readonly phone: string;
  readonly isOtp: boolean;
}

export const inTheMaking = '(demo, being made)';
export const zone = 'America/New_York';

const clinic = (key: ClinicKey, name: string, more: Pick<Clinic, 'senderName' | 'phone' | 'isOtp'>): Clinic => ({
  key,
  name: `${name} (demo, invented)`,
  nameInTheMaking: `${name} ${inTheMaking}`,
  ...more,
});

export const clinics: readonly Clinic[] = [
  clinic('cedar', 'Cedar Hollow Clinic', { senderName: 'Cedar Street Office', phone: '617-555-0142', isOtp: true }),
  clinic('juniper', 'Juniper Ridge', { senderName: 'Juniper Street Office', phone: '413-555-0117', isOtp: false }),
];

const inCedar = ['cedar'] as const;
const inBoth = ['cedar', 'juniper'] as const;

export const cast = [
  {
    key: 'counselor',
    name: 'Dana Whitlock',
    role: 'counselor',
    clinics: inCedar,
    signsIn: true,
    licence: { type: 'LADC', number: 'DEMO-C-1041' },
  },
  {
    key: 'counselor2',
    name: 'Imran Qadri',
    role: 'counselor',
    clinics: inCedar,
    licence: { type: 'LADC', number: 'DEMO-C-1042' },
  },
  {
    key: 'counselor3',
    name: 'Luz Villanueva',
    role: 'counselor',
    clinics: inCedar,
    licence: { type: 'LADC', number: 'DEMO-C-1043' },
  },
  {
    key: 'counselor4',
    name: 'Ben Achterberg',
    role: 'counselor',
    clinics: inCedar,
    licence: { type: 'LADC', number: 'DEMO-C-1044' },
  },
  {
    key: 'supervisor',
    name: 'Ruth Okonjo',
    role: 'counselor_supervisor',
    clinics: inCedar,
    signsIn: true,
    licence: { type: 'LADC', number: 'DEMO-C-1007' },
  },
  {
    key: 'nurse',
    name: 'Tomasz Lindgren',
    role: 'nurse',
    clinics: inCedar,
    signsIn: true,
    licence: { type: 'RN', number: 'DEMO-N-2210' },
  },
  {
    key: 'nurse2',
    name: 'Gloria Mbatha',
    role: 'nurse',
    charge: true,
    clinics: inCedar,
    licence: { type: 'RN', number: 'DEMO-N-2211' },
  },
  {
    key: 'nurse3',
    name: 'Kieran Doyle',
    role: 'nurse',
    clinics: inCedar,
    licence: { type: 'LPN', number: 'DEMO-N-3305' },
  },
  {
    key: 'pharmacist',
    name: 'Sunita Rao',
    role: 'pharmacist',
    clinics: inCedar,
    signsIn: true,
    licence: { type: 'RPH', number: 'DEMO-P-0418' },
  },
  {
    key: 'prescriber',
    name: 'Helen Marchetti',
    role: 'prescriber',
    clinics: inCedar,
    signsIn: true,
    licence: { type: 'NP', number: 'DEMO-M-5120', dea: 'DEMO-D-5120' },
  },
  {
    key: 'director',
    name: 'Samuel Adjei',
    role: 'medical_director',
    clinics: inBoth,
    signsIn: true,
    licence: { type: 'MD', number: 'DEMO-M-5001', dea: 'DEMO-D-5001' },
  },
  { key: 'desk', name: 'Marisol Peña', role: 'front_desk', clinics: inCedar, signsIn: true },
  { key: 'administrator', name: 'Greta Holloway', role: 'administrator', clinics: inBoth, signsIn: true },
  { key: 'privacy', name: 'Arthur Nakagawa', role: 'privacy_officer', clinics: inBoth, signsIn: true },
  { key: 'auditor', name: 'Joanna Feld', role: 'auditor', clinics: inCedar, signsIn: true },
  {
    key: 'juniper-counselor',
    name: 'Owen Castellanos',
    role: 'counselor',
    clinics: ['juniper'],
    licence: { type: 'LADC', number: 'DEMO-C-1090' },
  },
  {
    key: 'juniper-supervisor',
    name: 'Bettina Crowe',
    role: 'counselor_supervisor',
    clinics: ['juniper'],
    licence: { type: 'LADC', number: 'DEMO-C-1088' },
  },
  {
    key: 'juniper-nurse',
    name: 'Femi Adebayo',
    role: 'nurse',
    clinics: ['juniper'],
    licence: { type: 'RN', number: 'DEMO-N-2290' },
  },
  { key: 'juniper-desk', name: 'Caitlin Byrne', role: 'front_desk', clinics: ['juniper'] },
] as const satisfies readonly Colleague[];

export type StaffKey = (typeof cast)[number]['key'];

export const roleOf = (key: StaffKey): Role => (cast.find((one) => one.key === key) as Colleague).role;
