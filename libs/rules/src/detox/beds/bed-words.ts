/** Beds in the words of the unit. Levels are those of section 2.3 that have beds. */
export const bedLevels = {
  wm_res: 'Residential withdrawal management',
  wm_hosp: 'Hospital withdrawal management',
  res: 'Residential',
} as const;
export type BedLevel = keyof typeof bedLevels;

export const closureReasons = {
  cleaning: 'Cleaning',
  repair: 'Repair',
  infection: 'Infection control',
  staffing: 'Too few staff for this bed',
  other: 'Other',
} as const;
export type ClosureReason = keyof typeof closureReasons;

/** Why somebody is away for a while with the bed kept. */
export const leaveKinds = {
  hospital: 'In hospital',
  pass: 'On a pass',
  appointment: 'At an appointment',
  court: 'In court',
  other: 'Away',
} as const;
export type LeaveKind = keyof typeof leaveKinds;

export const leaveOutcomes = { returned: 'Came back', 'did-not-return': 'Did not come back' } as const;
export type LeaveOutcome = keyof typeof leaveOutcomes;

/** How a stay in a bed ends. Moving to another bed ends one and begins the next. One recorded in error holds nothing. */
export const bedEndReasons = {
  moved: 'Moved to another bed',
  completed: 'Stay completed',
  left: 'Left before completion',
  transferred: 'Transferred',
  medical: 'Moved to medical care',
  error: 'Recorded in error',
} as const;
export type BedEndReason = keyof typeof bedEndReasons;

export const reservationEnds = { arrived: 'Arrived', released: 'Released' } as const;
export type ReservationEnd = keyof typeof reservationEnds;

/** Where a belonging is kept. Nothing is taken without a word about it. */
export const keptWhere = {
  'with-person': 'With the person',
  locker: 'In the locker',
  safe: 'In the safe',
  'medication-room': 'In the medication room',
  family: 'Sent home with family',
  disposed: 'Disposed of with consent',
} as const;
export type KeptWhere = keyof typeof keptWhere;

/** What the person said to a search of belongings. Declining is recorded, never held against anybody. */
export const searchAnswers = {
  consented: 'Consented',
  'in-part': 'Consented in part',
  declined: 'Declined',
  'not-asked': 'Not asked',
} as const;
export type SearchAnswer = keyof typeof searchAnswers;

export interface Belonging {
  readonly item: string;
  readonly count: number;
  readonly kept: KeptWhere;
}
