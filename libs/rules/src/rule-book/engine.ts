import { held, leftOut, rule, type BookSection } from './entry';

const rules = 'libs/rules/src';

/** Section 1: how every rule works. */
export const engine: BookSection = {
  'R-001': held('A value looser than its federal floor is refused when it is saved, and never applied', [
    `${rules}/policy.ts`,
    `${rules}/programme/policy-change.ts`,
  ]),
  'R-002': held('Every answer is kept with what it was asked for, also when it passed', [
    `${rules}/rule.ts`,
    `${rules}/refusal.ts`,
  ]),
  'R-003': held('Policy is dated rows; the one of the event’s own day applies; what has begun is never edited', [
    `${rules}/policy.ts`,
    `${rules}/programme/policy-change.ts`,
  ]),
  'R-004': held('A clinical day is the service day of the place, in its zone and with its boundary', [
    `${rules}/mat/service-day.ts`,
    `${rules}/time.ts`,
  ]),
  'R-005': held('Day 1 is the first dose of the episode, or the admission where policy says so', [
    `${rules}/mat/course.ts`,
    `${rules}/mat/transfer.ts`,
  ]),
  'R-006': rule('Milligrams and milliliters agree by the concentration in use; amounts are whole micrograms'),
  'R-007': held('No machine writes, raises or resumes a dose: a proposal is text, a signed order is a dose', [
    `${rules}/mat/order/order.ts`,
    `${rules}/mat/order/proposal.ts`,
  ]),
  'R-008': held('What a hard stop needs and cannot see counts as failed, and is named', [`${rules}/rule.ts`]),
  'R-009': held('Each rule names who may override it; nobody reviews their own override alone', [
    `${rules}/override.ts`,
    `${rules}/reports/overrides.ts`,
  ]),
  'R-010': held('Message, source and inputs are shown, so that the answer can be checked', [`${rules}/refusal.ts`]),
  'R-011': rule('What is entered late needs a reason and keeps both times'),
  'R-012': held('What keeps history is never edited: a correction points to what it replaces', [
    `${rules}/assessment/finding.ts`,
    `${rules}/corrections/record-kinds.ts`,
  ]),
};

/** Section 2.1: admission, consent, examination, plan. */
export const admission: BookSection = {
  'R-020': rule('Moderate to severe opioid use disorder is on file, with its basis'),
  'R-021': rule('Consent to treatment is on file'),
  'R-022': rule('Under age, a parent or guardian consented, unless the state lets the person consent'),
  'R-023': rule('Examined before the first dose; an examination elsewhere is fresh and verified'),
  'R-024': rule(
    'Full examination in time; overdue, a higher dose needs a reason and no dose stops',
    'The override for new take-homes: take-homes are not built yet',
  ),
  'R-025': rule('Laboratory tests are of the time of admission; declining them bars nothing'),
  'R-026': rule('An examination by video or telephone was judged adequate and suits the medication'),
  'R-027': held('First assessment and plan within 14 days; no medication ever waits for one', [
    `${rules}/path/record-clocks.ts`,
    `${rules}/path/plan-clocks.ts`,
  ]),
  'R-028': held('A plan has all its sections, and the signature of the person or a reason', [
    `${rules}/therapy/plan/faults.ts`,
    `${rules}/therapy/plan/signing.ts`,
  ]),
  'R-029': held('A plan is reviewed, by level of care and after events', [`${rules}/path/plan-clocks.ts`]),
  'R-030': rule('Examined once a year; late, it is said and stops nothing'),
  'R-031': rule('Missed counseling is no reason for a hold'),
  'R-032': rule('Enrollment in another program was checked before the first dose'),
  'R-033': rule(
    'Interim treatment ends after 180 days in twelve months',
    'Tests in the period are named, not counted: the chart looks back 60 days',
  ),
  'R-034': rule('Pregnant people are offered a place first; in pregnancy prenatal care is given or referred'),
  'R-035': leftOut('Program notice and diversion agreement before the first take-home', 'Take-homes are not built yet'),
};
