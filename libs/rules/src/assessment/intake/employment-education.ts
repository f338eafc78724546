import { coded, remark, text } from './asks';
import type { IntakeSection } from './section-kit';
import { tedsLists } from './teds-lists';

export const employmentEducation: IntakeSection = {
  label: 'Work and education',
  hint: 'For the plan, and for the report to the state.',
  before: () => 'reporting',
  elsewhere: [],
  fields: {
    employment: coded('Work', tedsLists.EMPLOY.codes, { fresh: true }),
    occupation: text('Occupation', 120, { optional: true }),
    education: coded('Education', tedsLists.EDUC.codes),
    income: coded('Main income', tedsLists.PRIMINC.codes, { fresh: true }),
    veteran: coded('Veteran', tedsLists.VET.codes),
    words: remark(),
  },
};
