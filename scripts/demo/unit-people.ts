import type { Stay } from './detox';

/** Who is on the withdrawal unit today. */
export const onTheUnit: readonly Stay[] = [
  { day: -1, level: 'wm_hosp', bed: 'H1', peak: 0.48, offer: 'accepted' },
  { day: -3, level: 'wm_res', bed: 'A1', peak: 0.45, offer: 'accepted' },
  { day: -2, level: 'wm_res', bed: 'A2', peak: 0.68, offer: 'undecided' },
  { day: -1, level: 'wm_res', bed: 'A3', peak: 0.4, offer: 'accepted' },
  { day: -4, level: 'wm_res', bed: 'B1', peak: 0.5, offer: 'declined' },
  { day: -2, level: 'wm_amb', peak: 0.3, offer: 'accepted' },
];

const wellAgain = 'Comfortable for two days, next step agreed together';

/** Who was there in the last weeks, and how it ended: all but one were offered medication (R3). */
export const wasOnTheUnit: readonly Stay[] = [
  {
    ...{ day: -13, level: 'wm_res', bed: 'A4', peak: 0.5, offer: 'accepted' },
    ends: { days: 5, outcome: 'completed', next: 'residential', to: 'res', bed: 'R3', note: wellAgain },
  },
  {
    ...{ day: -18, level: 'wm_res', bed: 'B2', peak: 0.45, offer: 'accepted' },
    ends: { days: 4, outcome: 'completed', next: 'day', to: 'iop', note: wellAgain },
  },
  {
    ...{ day: -23, level: 'wm_hosp', bed: 'H2', peak: 0.55, offer: 'accepted' },
    ends: { days: 6, outcome: 'completed', next: 'moud', to: 'op', note: wellAgain },
  },
  {
    ...{ day: -9, level: 'wm_res', bed: 'B3', peak: 0.5, offer: 'declined' },
    ends: {
      days: 2,
      outcome: 'left-earlier-than-advised',
      next: 'outpatient',
      to: 'op',
      note: 'Wanted to be home; door stays open',
    },
  },
  {
    ...{ day: -7, level: 'wm_res', bed: 'B4', peak: 0.4, offer: null },
    ends: {
      days: 4,
      outcome: 'completed',
      next: 'outpatient',
      to: 'op',
      note: 'Went home at noon, appointment to follow',
    },
  },
];
