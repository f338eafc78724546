import type { SummaryWords } from '@cairn/rules';

/** What a counselor of the demo writes into a discharge summary. */
export const summaryOf = (reason: string): SummaryWords => ({
  reason,
  needsAtAdmission: 'Daily use with withdrawal, little support at home, no steady work',
  needsDuring: 'A place to live came first; sleep and mood got better with time',
  needsAtDischarge: 'Company in the evenings, somebody to call when it gets hard',
  progress: 'Came to sessions, kept the medication, knows what helps when craving comes',
  overdoseRisk: 'Tolerance is lower after a break; never alone; naloxone at home and somebody who knows how to use it',
  referrals: 'Family doctor, support group of their own choice, help with housing',
  followUp: 'We call after three days, one week and two weeks; the door stays open',
});
