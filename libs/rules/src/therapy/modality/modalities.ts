/**
 * Clinical reference 4.1: what kinds of service there are. Booking, plan and note speak of the same ones. `adjunct` is what goes along
 * with treatment and never counts alone as active treatment.
 */
const list = {
  INDIV: { label: 'Individual counseling', format: 'individual' },
  GROUP: { label: 'Group therapy', format: 'group' },
  CBT: { label: 'Cognitive behavioral therapy', format: 'individual' },
  CM: { label: 'Contingency management', format: 'individual' },
  DBT: { label: 'Dialectical behavior therapy', format: 'individual' },
  FAMILY: { label: 'Family therapy or education', format: 'family' },
  MI: { label: 'Motivational interviewing', format: 'individual' },
  TRAUMA: { label: 'Trauma-focused therapy', format: 'individual' },
  MINDFUL: { label: 'Mindfulness, meditation', format: 'individual', adjunct: true },
  NUTRITION: { label: 'Nutrition counseling', format: 'individual', adjunct: true },
  ACU: { label: 'Acupuncture (ear)', format: 'individual', adjunct: true },
  EDU: { label: 'Education, overdose and naloxone training', format: 'individual' },
  CASE: { label: 'Case management', format: 'individual' },
  PEER: { label: 'Peer support', format: 'individual' },
  RECREATION: { label: 'Expression, exercise, recreation', format: 'group', adjunct: true },
} as const satisfies Record<string, { label: string; format: SessionFormat; adjunct?: true }>;

export type ModalityCode = keyof typeof list;
export const modalityCodes = Object.keys(list) as [ModalityCode, ...ModalityCode[]];
export const modalityLabels = Object.fromEntries(modalityCodes.map((code) => [code, list[code].label])) as {
  readonly [Code in ModalityCode]: (typeof list)[Code]['label'];
};
export const adjuncts: readonly ModalityCode[] = modalityCodes.filter((code) => 'adjunct' in list[code]);

export const sessionFormats = { individual: 'Individual', group: 'Group', family: 'Family', couple: 'Couple' } as const;
export type SessionFormat = keyof typeof sessionFormats;
/** The format that a session of this kind most often has. */
export const usualSessionFormat = (code: ModalityCode): SessionFormat => list[code].format;

/** Codes of the time before there was one list. They stand in the record for good, and may still be sent. */
export const earlierModalities = {
  individual: 'INDIV',
  family: 'FAMILY',
  case_management: 'CASE',
  peer_support: 'PEER',
  education: 'EDU',
} as const satisfies Record<string, ModalityCode>;
export type EarlierModality = keyof typeof earlierModalities;
const earlier: Readonly<Record<string, ModalityCode>> = earlierModalities;

/** The code of today for what was recorded; undefined for what no list has ever had. */
export function modalityOf(code: string): ModalityCode | undefined {
  return modalityCodes.find((one) => one === code) ?? (Object.hasOwn(earlier, code) ? earlier[code] : undefined);
}

/** How people read a code, whichever list it is of. */
export function modalityWords(code: string): string {
  const known = modalityOf(code);
  return known === undefined ? code.replaceAll('_', ' ') : modalityLabels[known];
}
