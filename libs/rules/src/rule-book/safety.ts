import { held, leftOut, rule, type BookSection } from './entry';

const rules = 'libs/rules/src';

/** Section 5: safety topics that cut across medications. */
export const safety: BookSection = {
  'R-170': rule(
    'Naloxone was offered: at admission, after missed days, every 180 days',
    'At the first take-home and at discharge: those acts come later',
  ),
  'R-171': held('A kit is replaced before it expires and after its use', [`${rules}/mat/naloxone.ts`]),
  'R-172': held('Kits for the neighborhood are counted without a name', ['libs/mat/src/outside/naloxone.service.ts']),
  'R-173': rule('An overdose is recorded; after a death nothing is given or sent'),
  'R-174': rule(
    'After an overdose a prescriber looks before the next dose; contact within a day',
    'The review of the care plan: care plans come later',
  ),
  'R-175': held('The emergency script, in its order, with a log', [`${rules}/mat/incident.ts`]),
  'R-176': held(
    'After a death, a review',
    [`${rules}/mat/overdose-follow-up.ts`],
    'What each state wants reported: state rules are not loaded',
  ),
  'R-180': rule('Pregnancy is asked about every 30 days'),
  'R-181': rule('No taper and no stop of an agonist in pregnancy without the medical director'),
  'R-182': rule('In pregnancy the first day is not above 40 mg'),
  'R-183': rule('A split dose is offered in pregnancy; after birth somebody looks before each dose'),
  'R-184': rule('Naltrexone is not started in pregnancy'),
  'R-185': rule(
    'Advice about the newborn before week 36; buprenorphine begins in mild withdrawal',
    'The plan of safe care as a document: documents come later',
  ),
  'R-186': rule('Consent to drug tests in pregnancy, with notice of what may follow'),
  'R-190': rule('Severe liver or kidney disease: start low, go slowly'),
  'R-191': rule('Breathing at risk: start low', 'The review of take-homes: take-homes are not built yet'),
  'R-192': rule('Older or frail: start low; a review every six months'),
  'R-193': rule('No allergy to anything in the product; an intolerance is said'),
  'R-194': leftOut(
    'Offers of tests, vaccination and contraception',
    'Report only and without bearing on a dose; no record of such offers exists yet',
  ),
  'R-195': rule('Advice on driving in the induction and with a large rise'),
};
