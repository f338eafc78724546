import { known, number, onlyIf, remark } from './asks';
import type { IntakeSection } from './section-kit';

export const withdrawalHistory: IntakeSection = {
  label: 'Withdrawal history',
  hint: 'What happened when the person stopped before: it decides where withdrawal is safe.',
  before: () => 'moud',
  elsewhere: ['cows', 'opioid-use'],
  fields: {
    severeWithdrawal: known('Severe withdrawal before'),
    seizures: known('Seizures in withdrawal'),
    seizuresFrom: remark('From which substance', onlyIf('seizures', ['yes'])),
    delirium: known('Delirium in withdrawal'),
    precipitated: known('Withdrawal brought on by a medication'),
    precipitatedWords: remark('By which one, and how long after the last use', onlyIf('precipitated', ['yes'])),
    managedTimes: number('Times in withdrawal management', 'times', 0, 99, { optional: true }),
    words: remark(),
  },
};
