import { failed, passed, type Rule } from '../../rule';
import { assessors, said, signedBy } from '../signed-record';
import { type EmergencyFacts, emergencyNeeds, emergencyQuestionNames } from './emergency-facts';

const of = { version: 1, citation: 'clinical pathway 6.1', verified: 'design' } as const;

/** Clinical pathway 6.1: nobody leaves the first contact with something that cannot wait and nothing done about it. */
export const emergencyRules: readonly Rule<EmergencyFacts>[] = [
  {
    ...of,
    id: 'EMERGENCY-DONE-1',
    severity: 'HARD_STOP',
    asks: ({ attempt: { answers, done, note } }) => {
      const needs = emergencyNeeds(answers);
      const [first] = needs;
      const inputs = { needs: needs.length, done: done.length };
      if (first === undefined) return passed('Nothing asks for action today', inputs);
      return done.length > 0 || said(note)
        ? passed('What was done is said', inputs)
        : failed('Something cannot wait: choose what was done, or say in the note why nothing was', inputs);
    },
  },
  {
    ...of,
    id: 'EMERGENCY-NEEDS-1',
    severity: 'WARN',
    asks: ({ attempt: { answers } }) => {
      const needs = emergencyNeeds(answers);
      return needs.length === 0
        ? passed('Nothing asks for action today', { needs: 0 })
        : failed(needs.map(({ says }) => says).join('; '), { needs: needs.length });
    },
  },
  {
    ...of,
    id: 'EMERGENCY-ASKED-1',
    severity: 'WARN',
    asks: ({ attempt: { answers } }) => {
      const open = emergencyQuestionNames.filter((name) => answers[name] === 'unknown');
      return open.length === 0
        ? passed('Everything could be asked', { open: 0 })
        : failed('Ask again what could not be asked: it is not a no', { open: open.length });
    },
  },
  signedBy<EmergencyFacts['attempt']>('EMERGENCY-SIGN-1', of.citation, assessors),
];
