/** The sections of an intake (clinical reference 2.4), in the order in which they are offered. */
export const sectionIds = [
  'identity',
  'referral',
  'presenting-problem',
  'substance-use',
  'overdose-history',
  'withdrawal-history',
  'prior-treatment',
  'medical',
  'pregnancy',
  'mental-health',
  'family-social',
  'social-needs',
  'legal',
  'strengths',
  'employment-education',
  'consents',
] as const;
export type SectionId = (typeof sectionIds)[number];
