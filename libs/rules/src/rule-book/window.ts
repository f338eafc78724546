import { held, rule, type BookSection } from './entry';

const rules = 'libs/rules/src';

/** Sections 2.6 and 2.7: at the window; guests, transfers, doses elsewhere. */
export const window: BookSection = {
  'R-071': rule('Impairment is looked for; nobody who is sedated gets an agonist'),
  'R-072': rule('Breath alcohol: between the limits the prescriber decides, above them no dose'),
  'R-073': rule('Too few breaths or too little oxygen: no dose, the emergency script'),
  'R-074': rule('Depressants are talked through with naloxone at hand; they never withhold a dose'),
  'R-075': rule('An ECG at the start and above 100 mg; the clocks of the round follow it'),
  'R-076': rule(
    'A long QTc is weighed; from 500 ms nothing goes up without the medical director',
    'A flag of its own for men and women: optional in the source',
  ),
  'R-077': rule('Risks of the heart are asked about once a year'),
  'R-078': rule(
    'The medication list is read for interactions; after a start or stop somebody looks again',
    'At a change of the list itself: it is read with the next order and the next dose',
  ),
  'R-079': rule('Antagonist and agonist, methadone and buprenorphine do not go together'),
  'R-080': held('Why a person doses elsewhere is recorded', [`${rules}/mat/guest-stay.ts`]),
  'R-081': rule('While a person is a guest elsewhere, nothing is given here'),
  'R-082': rule('A guest here was verified by telephone on the day of the first dose, at that dose'),
  'R-083': rule('Only a verified dose elsewhere counts'),
  'R-084': held(
    'After a transfer a verified dose of the last day goes on',
    [`${rules}/mat/transfer.ts`],
    'The notice to a registry: exchange with registries comes later',
  ),
  'R-085': rule('A three-day supply covers three days and is not renewed'),
  'R-086': held(
    'Units and vehicles are stock locations of their own',
    [`${rules}/mat/stock/supplier.ts`, `${rules}/mat/stock/transfer-move.ts`],
    'Vehicles with a schedule and patients of their own: the dosing rules are the same everywhere',
  ),
  'R-087': rule('Only licensed hands give medication'),
};
