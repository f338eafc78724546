/**
 * The levels of care (clinical reference 2.3). Hours and durations are what a form begins with and what "longer than typical"
 * means in a report; none is a limit, and none ends a stay (R4). The codes of the editions are labels, nothing is derived from them.
 */
export const careLevels = {
  early: { label: 'Early intervention', third: '0.5', fourth: null },
  wm_amb: {
    label: 'Ambulatory withdrawal management',
    third: '1-WM, 2-WM',
    fourth: 'inside 1.7 and 2.7',
    days: { from: 5, to: 10 },
  },
  wm_res: {
    label: 'Residential withdrawal management',
    third: '3.2-WM, 3.7-WM',
    fourth: 'inside 3.7',
    days: { from: 5, to: 10 },
  },
  wm_hosp: { label: 'Hospital withdrawal management', third: '4-WM', fourth: '4' },
  res: {
    label: 'Residential',
    third: '3.1, 3.3, 3.5, 3.7',
    fourth: '3.1, 3.5, 3.7',
    hours: { from: 5, usual: 20 },
    days: { from: 30, to: 90 },
  },
  php: {
    label: 'Partial hospitalization',
    third: '2.5',
    fourth: '2.5',
    hours: { from: 20, usual: 30 },
    days: { from: 14, to: 28 },
  },
  iop: {
    label: 'Intensive outpatient',
    third: '2.1',
    fourth: '2.1',
    hours: { from: 9, usual: 9, to: 19, minorFrom: 6 },
    days: { from: 56, to: 84 },
  },
  iop_med: {
    label: 'Medically managed intensive outpatient',
    third: null,
    fourth: '2.7',
    hours: { from: 9, usual: 9, to: 19, minorFrom: 6 },
    days: { from: 56, to: 84 },
  },
  op: {
    label: 'Outpatient',
    third: '1',
    fourth: '1.5',
    hours: { from: 1, usual: 2, to: 8, minorTo: 5 },
    days: { from: 90, to: 180 },
  },
  op_med: { label: 'Medically managed outpatient', third: '1 (office-based)', fourth: '1.7' },
  otp: { label: 'Opioid treatment program', third: 'OTP', fourth: 'OTP service within levels' },
  rem: { label: 'Remission monitoring', third: null, fourth: '1.0' },
  hosp: { label: 'Hospital', third: '4', fourth: '4' },
} as const satisfies Record<string, CareLevelFacts>;

interface CareLevelFacts {
  readonly label: string;
  readonly third: string | null;
  readonly fourth: string | null;
  readonly hours?: HoursFacts;
  /** What is typical. A level without it has no usual length. */
  readonly days?: { readonly from: number; readonly to: number };
}

interface HoursFacts {
  readonly from: number;
  readonly usual: number;
  readonly to?: number;
  readonly minorFrom?: number;
  readonly minorTo?: number;
}

export type CareLevel = keyof typeof careLevels;
export const careLevelNames = Object.keys(careLevels) as readonly CareLevel[];

export function careLevelFacts(level: CareLevel): CareLevelFacts {
  return careLevels[level];
}

export function careLevelLabel(level: CareLevel): string {
  return careLevels[level].label;
}

/** Clinical hours a week that the level usually has, for someone of this age; null where none are known. */
export function usualHours(
  level: CareLevel,
  age: number,
): { readonly from: number; readonly to: number | null } | null {
  const { hours } = careLevelFacts(level);
  if (hours === undefined) return null;
  const minor = age < 18;
  return {
    from: (minor ? hours.minorFrom : undefined) ?? hours.from,
    to: (minor ? hours.minorTo : undefined) ?? hours.to ?? null,
  };
}

/** What the form begins with, for someone of this age. */
export function levelDefaults(
  level: CareLevel,
  age: number,
): {
  readonly hoursPerWeek: number | null;
  readonly expectedDays: number | null;
} {
  const { hours, days } = careLevelFacts(level);
  const usual = (age < 18 ? hours?.minorFrom : undefined) ?? hours?.usual;
  return { hoursPerWeek: usual ?? null, expectedDays: days?.to ?? null };
}

export const differenceReasons = {
  no_bed: 'No bed or place free',
  patient_preference: 'The person prefers it',
  payer: 'The payer does not cover it',
  transport: 'Travel or transport',
  legal: 'Legal reasons',
  other: 'Another reason',
} as const;
export type DifferenceReason = keyof typeof differenceReasons;

/** Modifiers of a level in the fourth edition, by their letters. */
export const levelModifiers = {
  COE: 'Co-occurring enhanced',
  BIO: 'Biomedically enhanced',
} as const;
export type LevelModifier = keyof typeof levelModifiers;
