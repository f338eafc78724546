import { choice, day, number, onlyIf, remark, rows, text, told } from './asks';
import type { Faults, IntakeSection, SectionData } from './section-kit';

export const mentalHealth: IntakeSection = {
  label: 'Mental health',
  hint: 'What is known of earlier; the suicide risk screen has its own form.',
  before: () => 'admission',
  elsewhere: ['suicide-screen'],
  fields: {
    coOccurring: told('A mental health condition was diagnosed'),
    diagnoses: rows(
      'Diagnoses',
      'diagnosis',
      20,
      {
        diagnosis: text('Diagnosis', 160),
        since: text('Since', 40, { optional: true }),
        treatedBy: text('Treated by', 120, { optional: true }),
      },
      onlyIf('coOccurring', ['yes']),
    ),
    hospitalStays: number('Psychiatric hospital stays', 'stays', 0, 99),
    lastStayOn: day('The last one ended on', 'past', { optional: true }),
    trauma: told('Trauma that still weighs'),
    traumaWords: remark('As far as the person wants to tell', onlyIf('trauma', ['yes'])),
    selfHarm: choice('Self-harm', {
      never: 'Never',
      past: 'Earlier',
      year: 'In the last year',
      declined: 'Declined to say',
    }),
    suicideAttempts: number('Suicide attempts', 'attempts', 0, 99),
    lastAttemptOn: day('The last one', 'past', { optional: true }),
    suicideInFamily: told('Somebody close died by suicide', { optional: true }),
    cognition: choice(
      'Memory and attention',
      {
        'no-concern': 'No concern',
        'some-concern': 'Some concern',
        assess: 'To be assessed',
      },
      { fresh: true },
    ),
    words: remark(),
  },
  amiss: (data) => amissNumbers(data),
};

function amissNumbers({ hospitalStays, lastStayOn, suicideAttempts, lastAttemptOn }: SectionData): Faults {
  return {
    ...(hospitalStays === 0 && lastStayOn !== null ? { lastStayOn: 'The last one ended on: no stay is counted' } : {}),
    ...(suicideAttempts === 0 && lastAttemptOn !== null
      ? { lastAttemptOn: 'The last one: no attempt is counted' }
      : {}),
  };
}
