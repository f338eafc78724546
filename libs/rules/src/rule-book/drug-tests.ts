import { held, rule, type BookSection } from './entry';

const tests = 'libs/rules/src/mat/drug-test';

/** Section 9: drug tests. They inform a conversation; none of them acts by itself. */
export const drugTests: BookSection = {
  'R-400': rule(
    'Eight random tests a year, two in an interim period, by days active; who is behind is said',
    'Excusing a person from some of them: another day is drawn for each that is taken out',
  ),
  'R-401': rule('A panel says what it can see, version by version; one that is not in use cannot be ordered'),
  'R-402': rule('A screen is no proof: a consequence needs a definitive test or the person’s agreement'),
  'R-403': rule('A specimen is valid, dilute, substituted, adulterated or invalid; dilute is no positive'),
  'R-404': rule(
    'From hand to hand with from, to and time; no result without a specimen and its collector',
    'Rules of forensic testing: a specimen may be marked forensic, clinical tests need the log only',
  ),
  'R-405': rule(
    'Matched by specimen and person, else quarantined; an amended result is a new version',
    'Results by HL7: interfaces to laboratories come later; files and entry by hand stand',
  ),
  'R-406': held('Each substance is expected or not, by what was ordered, taken and prescribed that day', [
    `${tests}/interpret.ts`,
    `${tests}/interpretation-table.ts`,
  ]),
  'R-407': held('For how long each substance is typically seen stands beside it', [`${tests}/analytes.ts`]),
  'R-408': held('No result by itself withholds, lowers or delays medication, or ends anything', [
    `${tests}/interpretation-table.ts`,
    'libs/rules/src/mat/rules/sedatives.ts',
  ]),
  'R-409': held('Declined, missed and unable are statuses of their own, never positives', [`${tests}/test-state.ts`]),
  'R-410': rule(
    'Days are drawn by the program’s key, spaced, of days attended; a second person can check each',
    'Leave without a guest stay: it is seen as absence, and another day is drawn',
  ),
  'R-411': rule('Drawn days are told on the day only; a test that is due never holds a dose'),
  'R-412': rule(
    'A test for cause needs its reason and does not count; who seldom comes is called in, neutrally',
    'Sending the call as a text: a colleague telephones from a list with the words',
  ),
  'R-413': rule('A result of a pregnancy test goes to others only with consent, notice and a basis'),
  'R-414': held(
    'Test strips that people take home are harm-reduction stock, no tests of theirs',
    [`${tests}/test-state.ts`],
    'Handing strips out: they are stock counted in pieces, and leave it as such',
  ),
};
