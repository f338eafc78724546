import type { Day } from '../../time';
import { adjuncts, type ModalityCode, modalityLabels } from '../modality/modalities';

/**
 * What a treatment plan says (clinical reference 4.5): problem, goal, objective, intervention. Each of them has an id of its own
 * that stays the same from version to version, so that notes and reviews can point to it. R-028 adds the needs and the agreed words.
 */
export const planModalities = modalityLabels;
export type PlanModality = ModalityCode;

/** 4.1: these go along with treatment and never count alone as active treatment. */
export const planAdjuncts: readonly PlanModality[] = adjuncts;

export const planNumbers = ['1', '2', '3', '4', '5', '6'] as const;
export type PlanDimension = (typeof planNumbers)[number];

export const problemStatuses = {
  active: 'Worked on',
  deferred: 'Deferred',
  resolved: 'Resolved',
  referred: 'Referred',
} as const;
export const problemPriorities = { high: 'High', medium: 'Medium', low: 'Low' } as const;
export const goalTerms = { short: 'Short-term', long: 'Long-term' } as const;
export const objectiveStatuses = {
  'not-started': 'Not started',
  'in-progress': 'In progress',
  met: 'Met',
  'partly-met': 'Partly met',
  'not-met': 'Not met',
  revised: 'Revised',
  discontinued: 'Discontinued',
} as const;
export type ObjectiveStatus = keyof typeof objectiveStatuses;
export const frequencyUnits = { day: 'a day', week: 'a week', month: 'a month', once: 'in all' } as const;

/** the needs that a plan answers, each one with words or as not applicable. */
export const planNeeds = {
  education: 'Education',
  vocation: 'Training for work',
  employment: 'Employment',
  medical: 'Medical',
  psychiatric: 'Mental health',
  psychosocial: 'Psychosocial',
  economic: 'Money and benefits',
  legal: 'Legal',
  housing: 'Housing',
  recovery: 'Recovery support',
} as const;
export type PlanNeed = keyof typeof planNeeds;

export interface PlanIntervention {
  readonly id: string;
  readonly modality: PlanModality;
  readonly times: number;
  readonly per: keyof typeof frequencyUnits;
  readonly minutes: number;
  readonly responsible: string;
  readonly site: string;
  readonly startsOn: Day;
  readonly endsOn: Day | null;
}
export interface PlanObjective {
  readonly id: string;
  readonly statement: string;
  readonly baseline: string;
  readonly measure: string;
  readonly target: string;
  readonly targetOn: Day;
  readonly status: ObjectiveStatus;
  readonly percent: number | null;
  readonly interventions: readonly PlanIntervention[];
}
export interface PlanGoal {
  readonly id: string;
  readonly statement: string;
  readonly term: keyof typeof goalTerms;
  readonly objectives: readonly PlanObjective[];
}
export interface PlanProblem {
  readonly id: string;
  readonly dimension: PlanDimension;
  readonly statement: string;
  readonly priority: keyof typeof problemPriorities;
  readonly status: keyof typeof problemStatuses;
  readonly reason: string | null;
  readonly goals: readonly PlanGoal[];
}
export interface TreatmentPlanContent {
  readonly strengths: string;
  readonly barriers: string;
  /** In the person's own words. */
  readonly ownGoals: string;
  readonly dischargeCriteria: string;
  /** what was agreed on to reduce harm, and the section on preventing a return to use. */
  readonly harmReduction: string;
  readonly prevention: string;
  /** Null is "not applicable". One that is absent was never asked. */
  readonly needs: { readonly [Need in PlanNeed]?: string | null | undefined };
  readonly problems: readonly PlanProblem[];
}

export const emptyTreatmentPlan: TreatmentPlanContent = {
  ...{ strengths: '', barriers: '', ownGoals: '', dischargeCriteria: '', harmReduction: '', prevention: '' },
  ...{ needs: {}, problems: [] },
};

/** Every objective with what it hangs on. */
export function objectivesOf(plan: TreatmentPlanContent) {
  return plan.problems.flatMap((problem) =>
    problem.goals.flatMap((goal) => goal.objectives.map((objective) => ({ problem, goal, objective }))),
  );
}

/** Is it still worked on? What is met, or was put aside with the person, asks for nothing more. */
export const isOpenObjective = ({ status }: Pick<PlanObjective, 'status'>): boolean =>
  status === 'not-started' || status === 'in-progress' || status === 'partly-met';

export const openObjectivesOf = (plan: TreatmentPlanContent) =>
  objectivesOf(plan).filter(({ problem, objective }) => problem.status === 'active' && isOpenObjective(objective));

export const modalitiesOf = (plan: TreatmentPlanContent): readonly PlanModality[] => [
  ...new Set(openObjectivesOf(plan).flatMap(({ objective }) => objective.interventions.map((one) => one.modality))),
];
