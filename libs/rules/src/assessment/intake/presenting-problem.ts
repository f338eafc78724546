import { prose, remark } from './asks';
import type { IntakeSection } from './section-kit';

export const presentingProblem: IntakeSection = {
  label: 'What brings the person here',
  hint: 'In the person’s own words; the plan begins from them.',
  before: () => 'plan',
  elsewhere: [],
  fields: {
    ownWords: prose('In the person’s own words'),
    goals: prose('What the person wants'),
    helpedBefore: prose('What has helped before'),
    whyNow: remark('Why now', { fresh: true }),
  },
};
