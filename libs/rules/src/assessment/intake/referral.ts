import type { IntakeSection } from './section-kit';

/** Wholly kept with the enquiry: who referred, whether it was ordered, when, and when first contact was made. */
export const referral: IntakeSection = {
  label: 'Referral',
  hint: 'Taken over from the enquiry: who referred, whether it was ordered, and how long the person waited.',
  before: () => 'admission',
  elsewhere: ['referral'],
  fields: {},
};
