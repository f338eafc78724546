import { failed, passed, type Rule } from '../../rule';
import { daysBetween } from '../../time';
import { assessors, said, signedBy } from '../signed-record';
import {
  atOnce,
  isBelow,
  neededParts,
  type RiskFacts,
  riskLevels,
  riskQuestionNames,
  safetyPlanParts,
  triagePointsTo,
} from './risk-facts';

const of = { version: 1, citation: 'clinical reference 3.3 and 6.7, A02', verified: 'design' } as const;
const isUrgent = ({ attempt: { level } }: RiskFacts) => level === 'high' || level === 'imminent';
const isModerate = ({ attempt: { level } }: RiskFacts) => level !== 'low';

/** Clinical reference 3.3 and 6.7 (A02): what a risk assessment holds before it answers a positive screen. */
export const riskRules: readonly Rule<RiskFacts>[] = [
  {
    ...of,
    id: 'RISK-LEVEL-1',
    severity: 'HARD_STOP',
    asks: ({ attempt: { level, found, note } }) => {
      const points = triagePointsTo(found);
      const inputs = { level, points };
      if (points === null || !isBelow(level, points)) return passed('The level fits what was found', inputs);
      return said(note)
        ? passed('The note says why the level is lower', inputs)
        : failed(
            `What was found points to ${riskLevels[points].toLowerCase()}: say in the note why it is lower`,
            inputs,
          );
    },
  },
  {
    ...of,
    id: 'RISK-DONE-1',
    severity: 'HARD_STOP',
    asks: (facts) => {
      const { done, level } = facts.attempt;
      const inputs = { level, done: done.length };
      if (isUrgent(facts) && !done.some((one) => atOnce.includes(one)))
        return failed('Say what was done at once: stay, evaluation today, hospital or 911', inputs);
      return done.length > 0
        ? passed('What was done is said', inputs)
        : failed('Choose what was done, if only that the crisis line was given', inputs);
    },
  },
  {
    ...of,
    id: 'RISK-TOLD-1',
    severity: 'HARD_STOP',
    appliesTo: isUrgent,
    asks: ({ attempt: { told, level } }) =>
      said(told)
        ? passed('Somebody was told', { level })
        : failed('Say who was told, such as the prescriber or the supervisor', { level }),
  },
  {
    ...of,
    id: 'RISK-MEANS-1',
    severity: 'HARD_STOP',
    asks: ({ attempt: { means, meansWords } }) =>
      said(meansWords) || means === 'none_in_reach'
        ? passed('Means safety is said', { means })
        : failed('Say in words what was agreed about means, or why it was not', { means }),
  },
  {
    ...of,
    id: 'RISK-PLAN-1',
    severity: 'HARD_STOP',
    appliesTo: isModerate,
    asks: ({ attempt: { safetyPlan = {}, noPlanReason, level } }) => {
      const left = neededParts.filter((part) => !said(safetyPlan[part]));
      const inputs = { level, left: left.length };
      const [first] = left;
      if (first === undefined) return passed('The safety plan has its parts', inputs);
      return said(noPlanReason)
        ? passed('Why there is no whole safety plan is said', inputs)
        : failed(
            `The safety plan lacks “${safetyPlanParts[first].label}”: fill it in, or say why there is no plan`,
            inputs,
          );
    },
  },
  {
    ...of,
    id: 'RISK-FOLLOW-UP-1',
    severity: 'HARD_STOP',
    appliesTo: isModerate,
    asks: ({ attempt: { followUpOn, level }, on }) => {
      if (followUpOn === undefined) return failed('Enter the day of the next contact', { level });
      return followUpOn < on
        ? failed('The day of the next contact has passed: enter one from today on', { level })
        : passed('The next contact has its day', { level });
    },
  },
  {
    ...of,
    id: 'RISK-FOLLOW-UP-2',
    severity: 'WARN',
    policy: ['risk_follow_up_high_days', 'risk_follow_up_moderate_days'],
    appliesTo: (facts) => isModerate(facts) && facts.attempt.followUpOn !== undefined,
    asks: (facts) => {
      const { policy, attempt, on } = facts;
      const within = isUrgent(facts) ? policy.risk_follow_up_high_days : policy.risk_follow_up_moderate_days;
      const inDays = daysBetween(on, attempt.followUpOn ?? on);
      return inDays <= within
        ? passed('The next contact is in time', { inDays, within })
        : failed(`At this level the next contact is within ${within} ${within === 1 ? 'day' : 'days'}`, {
            inDays,
            within,
          });
    },
  },
  {
    ...of,
    id: 'RISK-ASKED-1',
    severity: 'WARN',
    asks: ({ attempt: { found } }) => {
      const open = riskQuestionNames.filter((name) => found[name] === 'unknown');
      return open.length === 0
        ? passed('Everything could be asked', { open: 0 })
        : failed('Ask again what is not known: it is not a no', { open: open.length });
    },
  },
  {
    ...of,
    id: 'RISK-NEVER-1',
    severity: 'REPORT',
    citation: 'R-408 and clinical rule R1',
    asks: () => passed('No medication, dose or place in care depends on this answer'),
  },
  signedBy<RiskFacts['attempt']>('RISK-SIGN-1', of.citation, assessors),
];
