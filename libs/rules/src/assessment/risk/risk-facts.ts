import type { Day } from '../../time';
import type { AssessmentFacts, AssessmentGiven } from '../signed-record';

/** The levels that a clinician chooses from. None is worked out from the answers. */
export const riskLevels = {
  low: 'Low',
  moderate: 'Moderate',
  high: 'High',
  imminent: 'Imminent: not to be left alone',
} as const;
export type RiskLevel = keyof typeof riskLevels;

const yesNoUnknown = { no: 'No', yes: 'Yes', unknown: 'Not known' } as const;

/** What a clinician asks about. Topics in our own words. */
export const riskQuestions = {
  thoughts: {
    label: 'Thoughts of suicide',
    options: { none: 'None', wish: 'Wish not to be alive', thoughts: 'Thoughts of suicide', unknown: 'Not known' },
  },
  method: { label: 'Has thought of a way', options: yesNoUnknown },
  intent: { label: 'Means to act on it', options: yesNoUnknown },
  plan: { label: 'Has a plan', options: yesNoUnknown },
  behavior: {
    label: 'Attempt or preparation',
    options: {
      none: 'Never',
      earlier: 'Longer ago than 3 months',
      recent: 'In the last 3 months',
      unknown: 'Not known',
    },
  },
  access: {
    label: 'Reach of means',
    hint: 'Firearms, stored medication or drugs',
    options: { no: 'No', yes: 'Yes', unknown: 'Not known' },
  },
} as const;

export type RiskQuestion = keyof typeof riskQuestions;
export const riskQuestionNames = Object.keys(riskQuestions) as readonly RiskQuestion[];
export type RiskAnswers = { readonly [Name in RiskQuestion]: keyof (typeof riskQuestions)[Name]['options'] };

export interface RiskFound extends RiskAnswers {
  /** What makes it worse, and what holds the person. */
  readonly factors?: string;
  readonly protective?: string;
}

export const riskActions = {
  stayed: 'Somebody stayed with the person',
  emergency_services: 'Called 911',
  hospital: 'Sent to a hospital for evaluation',
  evaluation_today: 'Evaluated today by a prescriber or crisis team',
  safety_plan: 'Made a safety plan together',
  crisis_line: 'Gave the crisis line: call or text 988',
  contact_more: 'Agreed on closer contact',
  treatment: 'Changed or began treatment',
  family: 'Involved family or a friend, with consent',
} as const;
export type RiskAction = keyof typeof riskActions;

/** What is done at once when somebody is at high risk. */
export const atOnce: readonly RiskAction[] = ['stayed', 'emergency_services', 'hospital', 'evaluation_today'];

export const meansSafety = {
  made_safe: 'Made safe: out of reach, locked or given away',
  talked_through: 'Talked through, steps agreed',
  none_in_reach: 'Nothing in reach',
  declined: 'Declined to talk about it',
  not_possible: 'Could not be talked about today',
} as const;
export type MeansSafety = keyof typeof meansSafety;

/** The parts of a safety plan, in the order in which a person goes through it. */
export const safetyPlanParts = {
  signs: { label: 'How I know that a crisis is coming', hint: 'Thoughts, moods, places, times' },
  alone: { label: 'What I can do by myself', hint: 'Things that take my mind off it' },
  company: { label: 'People and places that do me good', hint: 'Where I am not alone' },
  help: { label: 'People I can ask for help', hint: 'Name and phone number, one a line' },
  professionals: { label: 'Professionals I can call', hint: 'Name and phone number, one a line' },
  safer: { label: 'How I make my surroundings safer', hint: 'What is locked away, and who keeps it' },
  reasons: { label: 'What is worth living for to me', hint: 'The most important first' },
} as const;
export type SafetyPlanPart = keyof typeof safetyPlanParts;
export const safetyPlanPartNames = Object.keys(safetyPlanParts) as readonly SafetyPlanPart[];
export type SafetyPlan = { readonly [Part in SafetyPlanPart]?: string };

/** A plan without these is none. */
export const neededParts: readonly SafetyPlanPart[] = ['signs', 'alone', 'help', 'professionals', 'safer'];

export interface RiskAttempt extends AssessmentGiven {
  /** The positive screen that it answers, where there was one. */
  readonly answers?: string;
  readonly level: RiskLevel;
  readonly found: RiskFound;
  readonly done: readonly RiskAction[];
  readonly means: MeansSafety;
  readonly meansWords?: string;
  /** Who was told, in words: the prescriber, a supervisor, family. */
  readonly told?: string;
  readonly safetyPlan?: SafetyPlan;
  readonly noPlanReason?: string;
  readonly followUpOn?: Day;
  readonly note?: string;
}

export type RiskFacts = AssessmentFacts<RiskAttempt>;

/** What the answers point to by the usual triage, for the clinician to look at beside the level that was chosen. */
export function triagePointsTo(found: RiskAnswers): Exclude<RiskLevel, 'imminent'> | null {
  if (found.intent === 'yes' || found.plan === 'yes' || found.behavior === 'recent') return 'high';
  if (found.method === 'yes' || found.behavior === 'earlier') return 'moderate';
  return found.thoughts === 'wish' || found.thoughts === 'thoughts' ? 'low' : null;
}

const order: readonly RiskLevel[] = ['low', 'moderate', 'high', 'imminent'];

export function isBelow(level: RiskLevel, other: RiskLevel): boolean {
  return order.indexOf(level) < order.indexOf(other);
}

/** A positive screen that A02 is raised for. */
export interface PositiveScreen {
  readonly id: string;
  readonly takenAt: Date;
}

/**
 * A02 is cleared by a signed risk assessment that names the screen, or for which the person was seen after it was taken. One
 * from before says nothing about it.
 */
export function isScreenAnswered(
  screen: PositiveScreen,
  assessments: readonly { readonly answersResponseId: string | null; readonly at: Date }[],
): boolean {
  return assessments.some(({ answersResponseId, at }) => answersResponseId === screen.id || at >= screen.takenAt);
}
