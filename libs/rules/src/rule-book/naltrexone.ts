import { held, leftOut, rule, type BookSection } from './entry';

/** Section 4: naltrexone. */
export const naltrexone: BookSection = {
  'R-150': rule('Usually 50 mg a day by mouth'),
  'R-151': rule('Injected: 380 mg into the buttock, sides in turn'),
  'R-152': rule('Free of opioids for long enough, by the class of the last one'),
  'R-153': rule('A negative drug test of the last day before the first dose'),
  'R-154': rule('No dose after a failed naloxone challenge'),
  'R-155': rule('No opioid on the list, no withdrawal, no dependence'),
  'R-156': rule('Liver tests are known; at 3 and 5 times the limit the prescriber decides'),
  'R-157': rule('An injection in its window; after six weeks it starts anew'),
  'R-158': rule('Naloxone is offered with every injection'),
  'R-159': leftOut(
    'Outreach after a missed dose, in neutral words',
    'Outreach and its texts come later; the warning about lost tolerance is said at the window (R-157)',
  ),
  'R-160': rule('Mood and thoughts of suicide are asked about'),
  'R-161': rule('Kidneys and bleeding are weighed'),
  'R-162': rule('Pain treatment and planned surgery are talked about'),
  'R-163': held(
    'Not a controlled substance: no take-home tiers, no rules of an OTP',
    ['libs/rules/src/mat/product.ts'],
    'Where it is stocked comes with stock',
  ),
};
