import { failed, passed, type Rule } from '../../rule';
import { stateFacts } from '../../path/tracks';
import { assessors, said, signedBy } from '../signed-record';
import { careLevelLabel, levelModifiers, usualHours } from './care-levels';
import type { LevelFacts } from './level-facts';

const of = { version: 1, citation: 'clinical reference 2.3', verified: 'design' } as const;
const isDecided = ({ attempt }: LevelFacts) => attempt.actual !== undefined;

/** Clinical reference 2.3: the level is a clinician's recommendation; the one decided stands beside it with its reason. */
export const levelRules: readonly Rule<LevelFacts>[] = [
  {
    ...of,
    id: 'LEVEL-RATIONALE-1',
    severity: 'HARD_STOP',
    asks: ({ attempt }) =>
      said(attempt.rationale)
        ? passed('The recommendation has its rationale', { recommended: attempt.recommended })
        : failed('Say why this level is recommended', { recommended: attempt.recommended }),
  },
  {
    ...of,
    id: 'LEVEL-DIFFERENCE-1',
    severity: 'HARD_STOP',
    appliesTo: isDecided,
    asks: ({ attempt: { recommended, actual, difference, differenceWords } }) => {
      const inputs = { recommended, actual, difference: difference ?? null };
      if (actual === recommended)
        return difference === undefined
          ? passed('The level decided is the one recommended', inputs)
          : failed('The levels are the same: take the reason for a difference out', inputs);
      if (difference === undefined) return failed('Say why the level decided is not the one recommended', inputs);
      return difference === 'other' && !said(differenceWords)
        ? failed('Say in words what the other reason is', inputs)
        : passed('The difference has its reason', inputs);
    },
  },
  {
    ...of,
    id: 'LEVEL-REASON-1',
    severity: 'HARD_STOP',
    citation: 'clinical pathway 6.2',
    appliesTo: isDecided,
    asks: ({ attempt }) =>
      said(attempt.startReason)
        ? passed('Why the level begins now is said', { actual: attempt.actual })
        : failed('Say why this level begins now: a step up and a step down both need a reason', {
            actual: attempt.actual,
          }),
  },
  {
    ...of,
    id: 'LEVEL-NUMBERS-1',
    severity: 'HARD_STOP',
    asks: ({ attempt: { hoursPerWeek = null, expectedDays = null } }) => {
      const inputs = { hoursPerWeek, expectedDays };
      if (hoursPerWeek !== null && (hoursPerWeek < 0 || hoursPerWeek > 168))
        return failed('A week has 168 hours: correct the hours per week', inputs);
      if (expectedDays !== null && (expectedDays < 1 || expectedDays > 3660))
        return failed('Enter an expected duration of 1 to 3660 days, or leave it out', inputs);
      return passed('Hours and duration can be', inputs);
    },
  },
  {
    ...of,
    id: 'LEVEL-HOURS-1',
    severity: 'WARN',
    citation: 'clinical reference 2.3 and 7.3',
    verified: 'secondary',
    appliesTo: ({ attempt, age }) => attempt.hoursPerWeek !== undefined && usualHours(levelOf(attempt), age) !== null,
    asks: ({ attempt, age }) => {
      const level = levelOf(attempt);
      const { from, to } = usualHours(level, age) ?? { from: 0, to: null };
      const hours = attempt.hoursPerWeek ?? 0;
      const inputs = { hours, from, to, level };
      return hours >= from && (to === null || hours <= to)
        ? passed('The hours are those of the level', inputs)
        : failed(
            `${careLevelLabel(level)} usually has ${from}${to === null ? ' or more' : ` to ${to}`} hours a week${age < 18 ? ' under 18' : ''}`,
            inputs,
          );
    },
  },
  {
    ...of,
    id: 'LEVEL-DIMENSIONS-1',
    severity: 'WARN',
    citation: 'clinical reference 2.3, clinical rule R1',
    asks: ({ known: { hasDimensions } }) =>
      hasDimensions
        ? passed('The six dimensions are assessed', { hasDimensions })
        : failed('The six dimensions are not assessed yet: it may follow, medication does not wait for it', {
            hasDimensions,
          }),
  },
  {
    ...of,
    id: 'LEVEL-CO-OCCURRING-1',
    severity: 'WARN',
    citation: 'clinical reference 7.2',
    asks: ({ attempt: { modifiers, coOccurring }, known }) => {
      const found = known.coOccurring.join(', ');
      if (known.coOccurring.length === 0) return passed('No screen asks for more', { found });
      return modifiers.includes('COE') || said(coOccurring)
        ? passed(`${levelModifiers.COE}, or why not, is said`, { found })
        : failed(
            `The screen of ${found} asks for more: mark the level as co-occurring enhanced and take it into the plan, or say why not`,
            { found },
          );
    },
  },
  {
    ...of,
    id: 'LEVEL-OFFERED-1',
    severity: 'WARN',
    citation: 'What the program says of itself under Program, Details',
    appliesTo: isDecided,
    asks: ({ attempt: { actual = '' }, known: { levelsOffered } }) => {
      const here = stateFacts('placement', actual) !== undefined;
      return here && (levelsOffered.length === 0 || levelsOffered.includes(actual))
        ? passed('The program offers this level of care', { actual })
        : failed('The program does not list this level among those it offers: plan the referral', { actual });
    },
  },
  signedBy<LevelFacts['attempt']>('LEVEL-SIGN-1', of.citation, assessors),
];

function levelOf({ actual, recommended }: LevelFacts['attempt']) {
  return actual ?? recommended;
}
