import { choice, onlyIf, text, yesOrNo } from './asks';
import type { IntakeSection } from './section-kit';

export const identity: IntakeSection = {
  label: 'Identity and contact',
  hint: 'Name, birth and addresses stand in the person’s record; here is what that record does not hold.',
  before: () => 'admission',
  elsewhere: ['person', 'contact', 'emergency-contact'],
  fields: {
    gender: choice('Gender', {
      woman: 'Woman',
      man: 'Man',
      'non-binary': 'Non-binary',
      'trans-woman': 'Transgender woman',
      'trans-man': 'Transgender man',
      other: 'In other words',
      declined: 'Declined to say',
    }),
    genderWords: text('In the person’s words', 80, onlyIf('gender', ['other'])),
    pronouns: choice('Pronouns', {
      she: 'She, her',
      he: 'He, him',
      they: 'They, them',
      other: 'Other',
      declined: 'Declined to say',
    }),
    pronounsWords: text('Which pronouns', 40, onlyIf('pronouns', ['other'])),
    messages: choice('Messages left by staff', {
      'as-agreed': 'As the contact consents allow',
      'name-only': 'A name and a number only',
      none: 'No messages anywhere',
    }),
    safeContact: choice('Is it safe to call or write?', {
      yes: 'Yes',
      'as-said': 'Only as the person says',
      no: 'No',
    }),
    safeContactWords: text('How to reach the person safely', 500, {
      lines: 2,
      ...onlyIf('safeContact', ['as-said', 'no']),
    }),
    interpreter: yesOrNo('Needs an interpreter', { usual: false }),
  },
};
