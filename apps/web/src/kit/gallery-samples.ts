import { ApiProblem } from '../api/problem';
import type { DueItem, Evaluation } from '../api/types';
import type { BannerPerson } from './patient-banner';
import type { Meaning } from './theme';

const banner: BannerPerson = {
  number: '10412',
  displayName: 'Manny Alvarez',
  legalName: { given: 'Manuel', family: 'Alvarez' },
  dateOfBirth: '1985-10-14',
  age: 40,
  invented: true,
  order: {
    id: 'sample',
    product: 'methadone-oral-concentrate',
    productClass: 'methadone',
    doseMcg: 80_000,
    portions: 1,
    frequency: 'daily',
    startsOn: '2025-10-01',
    expiresOn: '2026-01-01',
    state: 'active',
  },
  lastDoseDay: '2025-11-19',
  daysSinceLastDose: 4,
  counselor: { id: 'sample', displayName: 'Ana Ruiz' },
  consent: { channels: ['sms'] },
  holds: ['See prescriber before dosing'],
};

const failed: Evaluation = {
  ruleId: 'R-056',
  ruleVersion: 1,
  severity: 'OVERRIDE',
  result: 'failed',
  message: 'Four days were missed. A prescriber decides about the dose.',
  citation: '42 CFR 8.12(h)',
  inputs: { daysSinceLastDose: 4 },
  overridableBy: ['prescriber', 'medical_director'],
};

const due: DueItem[] = [
  {
    label: 'Treatment plan review',
    dueAt: '2025-11-18',
    overdue: true,
    rule: 'The plan is reviewed every 90 days in the first year.',
  },
  { label: 'Consent renewal', dueAt: '2025-11-24', overdue: false, rule: 'Consent ends with its date.' },
  { label: 'Annual physical', dueAt: '2025-12-30', overdue: false, rule: 'Every year.' },
];

const rows: { name: string; number: string; doseMcg: number; use: string; meaning: Meaning; word: string }[] = [
  {
    name: 'Manny Alvarez',
    number: '10412',
    doseMcg: 80_000,
    use: '++*o-_--+---',
    meaning: 'needs',
    word: 'Review overdue',
  },
  {
    name: 'Aisha Brooks',
    number: '10413',
    doseMcg: 112_500,
    use: '------------',
    meaning: 'fine',
    word: 'Nothing waits',
  },
  {
    name: 'Daniel Carter',
    number: '10414',
    doseMcg: 30_000,
    use: 'oo+*++--____',
    meaning: 'soon',
    word: 'Due in 2 days',
  },
];

export const gallery = {
  today: '2025-11-22',
  banner,
  bannerWithoutOrder: {
    ...banner,
    number: '10433',
    displayName: 'Aisha Brooks',
    legalName: { given: 'Aisha', family: 'Brooks' },
    order: null,
    lastDoseDay: null,
    daysSinceLastDose: null,
    counselor: null,
    consent: { channels: [] },
    holds: [],
  } satisfies BannerPerson,
  due,
  rows,
  levels: [
    { label: 'Opioid treatment program', people: 104 },
    { label: 'Intensive outpatient', people: 31 },
    { label: 'Outpatient, medically managed', people: 22 },
  ],
  refused: new ApiProblem({
    status: 422,
    code: 'dose.guard-failed',
    detail: 'This dose may not be given yet.',
    evaluations: [failed],
  }),
  invalid: new ApiProblem({
    status: 400,
    code: 'input.invalid',
    detail: 'One field needs correcting.',
    errors: [{ path: 'dateOfBirth', message: 'The date of birth lies in the future.' }],
  }),
};
