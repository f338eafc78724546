import { isDay } from '../../time';
import { objectivesOf, planNeeds, type PlanIntervention, type TreatmentPlanContent } from './content';

/** A field of a plan that keeps it from being signed, and how to mend it. `at` is the id of the element; null is the plan itself. */
export interface PlanFault {
  readonly at: string | null;
  readonly field: string;
  readonly says: string;
}

const parts = {
  strengths: 'Write the person’s strengths',
  barriers: 'Write what stands in the way; “none” is an answer',
  ownGoals: 'Write the goals in the person’s own words',
  dischargeCriteria: 'Write when this level of care is finished',
  harmReduction: 'Write what was agreed to reduce harm',
  prevention: 'Write how a return to use is prevented, or that the prevention plan says it',
} as const;

/** The required fields of 4.5 and the sections of R-028, all of them at once. */
export function planFaults(plan: TreatmentPlanContent): readonly PlanFault[] {
  const faults: PlanFault[] = [];
  const need = (at: string | null, field: string, fits: boolean, says: string): void => {
    if (!fits) faults.push({ at, field, says });
  };
  for (const [field, says] of Object.entries(parts)) need(null, field, has(plan[field as keyof typeof parts]), says);
  for (const [key, label] of Object.entries(planNeeds)) {
    const said = plan.needs[key as keyof typeof planNeeds];
    need(null, `needs.${key}`, said === null || has(said), `${label}: write the need, or “not applicable”`);
  }
  need(null, 'problems', plan.problems.length > 0, 'Name at least one problem');
  for (const { id, statement, status, reason, goals } of plan.problems) {
    need(id, 'statement', has(statement), 'Say what the problem is');
    const asksWhy = status === 'deferred' || status === 'referred';
    need(id, 'reason', !asksWhy || has(reason), `Say why, or to whom, it is ${status}`);
    for (const goal of goals) need(goal.id, 'statement', has(goal.statement), 'Say what the goal is');
  }
  for (const { objective } of objectivesOf(plan)) {
    const { id, statement, baseline, measure, target, targetOn, percent } = objective;
    need(id, 'statement', has(statement), 'Say what the person will do');
    need(id, 'baseline', has(baseline), 'Say where it begins');
    need(id, 'measure', has(measure), 'Say how it is measured');
    need(id, 'target', has(target), 'Say what is to be reached');
    need(id, 'targetOn', isDay(targetOn), 'Give the day by which it is reached');
    need(id, 'percent', percent === null || (percent >= 0 && percent <= 100), 'Progress is 0 to 100 percent');
    for (const one of objective.interventions) interventionFaults(one, need);
  }
  const ids = idsOf(plan);
  need(
    null,
    'problems',
    new Set(ids).size === ids.length,
    'Two elements of the plan share an id: write one of them anew',
  );
  return faults;
}

function interventionFaults(
  one: PlanIntervention,
  need: (at: string, field: string, fits: boolean, says: string) => void,
): void {
  const { id, times, minutes, responsible, site, startsOn, endsOn } = one;
  need(id, 'times', Number.isInteger(times) && times > 0, 'Say how often');
  need(id, 'minutes', Number.isInteger(minutes) && minutes > 0, 'Say how long it lasts');
  need(id, 'responsible', has(responsible), 'Name who is responsible');
  need(id, 'site', has(site), 'Say where');
  need(id, 'startsOn', isDay(startsOn), 'Say from when');
  need(id, 'endsOn', endsOn === null || (isDay(endsOn) && endsOn >= startsOn), 'It ends after it begins');
}

const has = (text: string | null | undefined): boolean => (text ?? '').trim() !== '';

/** Ids of everything in the tree: what notes and reviews may point to. */
export const idsOf = ({ problems }: TreatmentPlanContent): readonly string[] =>
  problems.flatMap(({ id, goals }) => [
    id,
    ...goals.flatMap((goal) => [
      goal.id,
      ...goal.objectives.flatMap((objective) => [objective.id, ...objective.interventions.map((one) => one.id)]),
    ]),
  ]);
