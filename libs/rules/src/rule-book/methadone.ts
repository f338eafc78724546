import { held, rule, type BookSection } from './entry';

const rules = 'libs/rules/src';

/** Sections 2.2 to 2.5: first dose and titration, missed doses, split doses, take-homes. */
export const methadone: BookSection = {
  'R-040': rule('Methadone for opioid use disorder is taken by mouth'),
  'R-041': rule('More than 50 mg on the first day carries a stated reason; a transferred dose is verified'),
  'R-042': rule('A first dose is usually 10 to 30 mg'),
  'R-043': rule('Where tolerance may be low, a low first dose is suggested'),
  'R-044': rule('A further dose on the first day only after a new look, and a small one'),
  'R-045': rule('The first day is usually not above 40 mg'),
  'R-046': rule('No first dose to a person who is sedated or intoxicated'),
  'R-047': rule('Not up by more than 10 mg, nor sooner than after 5 days, outside a protocol'),
  'R-048': rule('In the induction a short look before every dose'),
  'R-049': rule('Above 120 mg a review, above 200 mg the medical director; no federal maximum'),
  'R-050': rule('One missed day: the usual dose, and the reason is asked'),
  'R-051': rule('Two missed days: the usual dose only after a look'),
  'R-052': rule('Three missed days: on hold until a new order; half is proposed'),
  'R-053': rule('Four missed days: the prescriber sees the person; the lower of half and 40 mg is proposed'),
  'R-054': rule('Five missed days: the order has ended, a new one starts anew, take-homes are reviewed'),
  'R-055': rule('A missed day in the first two weeks: no step up before the prescriber has been asked'),
  'R-056': held(
    'Missed days bring somebody up the board and onto the round',
    [`${rules}/reports/who-needs-me.ts`, `${rules}/mat/round/order-items.ts`],
    'Tasks of outreach with deadlines, and the proposal to discharge after 30 days, come with outreach; nothing is automatic',
  ),
  'R-057': rule('The last verified dose, the missed days and who may act are shown'),
  'R-058': rule('A vomited dose is replaced only by a new order'),
  'R-059': rule('One dose a day, with some hours between the doses of two days'),
  'R-060': rule('The portions of a split dose add up to the day’s dose'),
  'R-061': rule('A split dose names why'),
  'R-062': rule('The portion that nobody watches is a bottle of the same day'),
  'R-088': rule('A taper is voluntary and slow; an involuntary one is the medical director’s'),
  'R-089': rule('Going past a limit of methadone leaves a note in the chart'),
};
