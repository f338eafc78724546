import type { Day } from '../../time';

/** The closed lists of drug testing, with the words that people read. */
export const testReasons = {
  random: 'Random',
  'for-cause': 'For a clinical reason',
  'call-in': 'Call-in',
  clinical: 'Clinical',
  pregnancy: 'In pregnancy',
  repeat: 'Repeat',
  definitive: 'Definitive test of a result',
} as const;
export type TestReason = keyof typeof testReasons;

export const testMatrices = {
  urine: 'Urine',
  'oral-fluid': 'Oral fluid',
  breath: 'Breath',
  blood: 'Blood',
  hair: 'Hair',
} as const;
export type TestMatrix = keyof typeof testMatrices;

/** a presumptive result is a screen; only a definitive one names the substance. */
export const testStages = { presumptive: 'Presumptive', definitive: 'Definitive' } as const;
export type TestStage = keyof typeof testStages;

export const testMethods = {
  'point-of-care': 'Point-of-care immunoassay',
  immunoassay: 'Laboratory immunoassay',
  'gc-ms': 'GC-MS',
  'lc-ms-ms': 'LC-MS/MS',
  breath: 'Breath test',
} as const;
export type TestMethod = keyof typeof testMethods;

export const fdaStatuses = {
  cleared: 'FDA cleared',
  waived: 'FDA cleared, CLIA waived',
  'laboratory-developed': 'Laboratory-developed test',
} as const;
export type FdaStatus = keyof typeof fdaStatuses;

/** watched directly only by an order that says why. */
export const observedKinds = {
  unobserved: 'Not observed',
  temperature: 'Not observed, temperature read',
  'oral-fluid': 'Oral fluid, in sight',
  observed: 'Directly observed',
} as const;
export type ObservedKind = keyof typeof observedKinds;

export const custodyKinds = {
  sealed: 'Sealed',
  'handed-over': 'Handed over',
  received: 'Received',
  tested: 'Tested',
  stored: 'Stored',
  disposed: 'Disposed of',
} as const;
export type CustodyKind = keyof typeof custodyKinds;

/** no specimen. Each is a status of its own, never a positive. */
export const testOutcomes = {
  refused: 'Declined',
  missed: 'Missed',
  unable: 'Unable to provide',
  excused: 'Excused',
} as const;
export type TestOutcomeKind = keyof typeof testOutcomes;

/** */
export const validityStatuses = {
  valid: 'Valid',
  dilute: 'Dilute',
  substituted: 'Not consistent with urine',
  adulterated: 'Adulterated',
  invalid: 'Invalid',
  'not-checked': 'Validity not checked',
} as const;
export type ValidityStatus = keyof typeof validityStatuses;

export const patientWords = {
  'not-asked': 'Not asked yet',
  agrees: 'Agrees that it is correct',
  disputes: 'Says that it is not correct',
} as const;
export type PatientSays = keyof typeof patientWords;

/** what goes beyond a conversation. */
export const consequenceKinds = {
  'take-home-change': 'Change of take-home doses',
  'level-change': 'Change of level of care',
  'report-to-others': 'Report to somebody outside',
} as const;
export type ConsequenceKind = keyof typeof consequenceKinds;

/** consent of a pregnant person to a test, and that the consequences in this state were explained. */
export interface PregnancyTestConsent {
  readonly consentedOn: Day;
  readonly noticeGiven: boolean;
}
