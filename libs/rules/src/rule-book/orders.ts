import { held, rule, type BookSection } from './entry';

const rules = 'libs/rules/src';
/** Section 6.1. */
export const orders: BookSection = {
  'R-200': rule('A dose is given under one order that covers the day, in its amount'),
  'R-201': rule('Whose hands may order, give, place and clear'),
  'R-202': rule('Who signed the order does not also give the dose'),
  'R-203': rule('A telephone order is read back and co-signed within 72 hours'),
  'R-204': rule('A protocol is approved by the medical director, for a year'),
  'R-205': rule('An order has an end; one bridge day by telephone'),
  'R-206': rule('One agonist order at a time: a new one ends the old one'),
  'R-207': rule('Flags: only clinical ones may hold a dose back'),
  'R-208': rule('Two identifiers, one of them the photo'),
  'R-209': rule('A similar name asks for the date of birth'),
  'R-210': rule('What was taken and what was poured away add up'),
  'R-211': rule('The container was scanned when it was opened, and each bottle when it is handed out'),
  'R-212': rule('A poured dose is resolved before the next one; a repeat gives the first answer'),
};

/** Rules of other sections that the dosing window keeps. */
export const alsoKept: BookSection = {
  'R-223': rule('No dose without stock that may be used; the ledger is double-entry and never below nothing'),
  'R-360': held('One function says which days a dose covers', [`${rules}/mat/covered-days.ts`]),
  'R-383': held('Overrides are listed with who, role, reason and review', [`${rules}/reports/overrides.ts`]),
};

/** Rules of the house: they have no number in the reference. */
export const ours: BookSection = {
  'DOSE-BOTTLE-1': rule('No dose here for a day whose bottle is at home'),
  'BOTTLE-DATES-1': rule('One bottle for a day and portion, none for a day that was dosed or is over'),
  'DOSE-EPISODE-1': rule('The episode is open and the person alive'),
  'ORDER-EPISODE-1': rule('There is an open episode; before admission the prescriber says that it cannot wait'),
  'ORDER-OTP-1': rule('Methadone is ordered by an opioid treatment program only'),
  'ORDER-AMOUNT-1': rule('The amount is plausible: no slip of the unit'),
  'ORDER-STEPS-1': rule('Steps follow each other within the order'),
  'ORDER-WEEKDAYS-1': rule('The weekdays of an order are weekdays, and fit the product'),
  'ORDER-SYRINGE-1': rule('An injection exists in this strength'),
  'ORDER-AGE-1': rule('Buprenorphine is not ordered below the age of its label without a reason'),
  'ORDER-AGE-2': rule('Injected naltrexone is not ordered below the age of its label without a reason'),
};
