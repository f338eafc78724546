import { coded, prose, remark } from './asks';
import type { IntakeSection } from './section-kit';
import { tedsLists } from './teds-lists';

export const strengths: IntakeSection = {
  label: 'Strengths and recovery',
  hint: 'What carries the person. BARC-10 has its own form.',
  before: () => 'plan',
  elsewhere: ['recovery-capital', 'support'],
  fields: {
    supports: prose('Who and what supports the person'),
    skills: prose('Skills and what the person is proud of'),
    culture: remark('Culture and community'),
    faith: remark('Faith or spirituality'),
    groups30: coded('Recovery support groups in the last 30 days', tedsLists.FREQ_ATND_SELF_HELP.codes, {
      fresh: true,
    }),
  },
};
