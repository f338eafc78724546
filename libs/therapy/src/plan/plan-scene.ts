import { type PlanObjective, type TreatmentPlanContent } from '@cairn/rules';

/** For specs only: a whole plan of somebody with one problem. */
export const anObjective = (change: Partial<PlanObjective> = {}): PlanObjective => ({
  ...{ id: 'o1', statement: 'Names 3 triggers and tries 1 answer a week', baseline: '0 known', measure: 'Diary' },
  ...{ target: '3 triggers, 8 tries', targetOn: '2026-08-01', status: 'in-progress', percent: 20 },
  interventions: [
    {
      ...{ id: 'i1', modality: 'CBT', times: 1, per: 'week', minutes: 50 },
      ...{ responsible: 'Counselor', site: 'Clinic', startsOn: '2026-06-05', endsOn: null },
    },
  ],
  ...change,
});

export function aTreatmentPlan(objectives: readonly PlanObjective[] = [anObjective()]): TreatmentPlanContent {
  return {
    ...{ strengths: 'Works hard', barriers: 'No car', ownGoals: 'See my children' },
    ...{
      dischargeCriteria: 'Stable for 6 months',
      harmReduction: 'Never alone',
      prevention: 'See the prevention plan',
    },
    needs: {
      ...{ education: null, vocation: null, employment: 'Wants more hours', medical: null, psychiatric: null },
      ...{ psychosocial: null, economic: null, legal: null, housing: null, recovery: 'A group on Mondays' },
    },
    problems: [
      {
        ...{ id: 'p1', dimension: '4', statement: 'Uses when alone', priority: 'high', status: 'active', reason: null },
        goals: [{ id: 'g1', statement: 'I know what makes me want to use', term: 'short', objectives }],
      },
    ],
  };
}
