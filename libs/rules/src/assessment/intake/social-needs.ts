import { choice, coded, remark, several } from './asks';
import type { IntakeSection } from './section-kit';
import { tedsLists } from './teds-lists';

const need = (label: string) =>
  choice(
    label,
    { none: 'No need', need: 'Need', help: 'Need, wants help', declined: 'Declined to say' },
    { fresh: true },
  );

/** The domains of a health-related social needs screen, in our own wording: its questions are not embedded (licence unverified). */
export const socialNeeds: IntakeSection = {
  label: 'Social needs',
  hint: 'What is lacking, and where help is wanted. Safety with others is asked under Family and household.',
  before: () => 'plan',
  elsewhere: ['coverage'],
  fields: {
    living: coded('Where the person lives', tedsLists.LIVARAG.codes, { fresh: true }),
    housing: need('Keeping a place to live'),
    food: need('Enough to eat'),
    transport: need('Getting around'),
    utilities: need('Heat, water and power'),
    further: several(
      'Further needs',
      {
        none: 'None of these',
        finances: 'Money',
        employment: 'Work',
        education: 'School or training',
        community: 'Family and community support',
        activity: 'Physical activity',
        'substance-use': 'Substance use of others at home',
        'mental-health': 'Stress and mental health',
        disabilities: 'Disability',
      },
      { alone: 'none', fresh: true },
    ),
    words: remark('What was agreed'),
  },
};
