import { randomUUID } from 'node:crypto';
import { addDays } from '@cairn/rules';
import type { Samples } from './samples-shape';

/** A whole plan with one objective: nothing in it keeps it from being signed. */
export function aTreatmentPlan(today: string, objectiveId: string = randomUUID()) {
  const intervention = {
    ...{ id: randomUUID(), modality: 'CBT', times: 1, per: 'week', minutes: 50, responsible: 'Counselor' },
    ...{ site: 'Clinic', startsOn: today, endsOn: null },
  };
  const objective = {
    ...{ id: objectiveId, statement: 'Names 3 triggers', baseline: '0 known', measure: 'Diary', target: '3 known' },
    ...{ targetOn: addDays(today, 60), status: 'not-started', percent: null, interventions: [intervention] },
  };
  const goal = {
    id: randomUUID(),
    statement: 'Know what makes me want to use',
    term: 'short',
    objectives: [objective],
  };
  const problem = {
    ...{ id: randomUUID(), dimension: '4', statement: 'Uses when alone', priority: 'high', status: 'active' },
    ...{ reason: null, goals: [goal] },
  };
  const none = ['education', 'vocation', 'employment', 'medical', 'psychiatric', 'psychosocial', 'economic', 'legal'];
  return {
    content: {
      ...{ strengths: 'Works hard', barriers: 'No car', ownGoals: 'See my children', dischargeCriteria: 'Stable' },
      ...{ harmReduction: 'Never alone', prevention: 'See the prevention plan', problems: [problem] },
      needs: Object.fromEntries([...none, 'housing', 'recovery'].map((need) => [need, null])),
    },
    ...{ effectiveOn: today, nextReviewOn: addDays(today, 2), consent: 'unable', consentReason: 'By phone' },
    follows: null,
  };
}

const of = (patientId: string, what = '') => `/api/v1/patients/${patientId}/treatment-plans${what}`;

/** Treatment plans, who signs them, how it goes, and the words to begin with. */
export const treatmentPlanSamples: Samples = {
  'GET /api/v1/patients/{id}/treatment-plans': ({ patientId }) => ({ path: of(patientId) }),
  'PUT /api/v1/patients/{id}/treatment-plans/{planId}': async ({ today }, make) => ({
    path: of(await make.patient(), `/${randomUUID()}`),
    body: aTreatmentPlan(today),
  }),
  'PUT /api/v1/patients/{id}/treatment-plans/{planId}/signatures/{signatureId}': async (_scene, make) => {
    const { patientId, planId } = await make.treatmentPlan();
    return {
      path: of(patientId, `/${planId}/signatures/${randomUUID()}`),
      body: { kind: 'patient', comment: '' },
    };
  },
  'PUT /api/v1/patients/{id}/treatment-plans/{planId}/reviews/{reviewId}': async ({ today }, make) => {
    const { patientId, planId, objectiveId } = await make.treatmentPlan();
    return {
      path: of(patientId, `/${planId}/reviews/${randomUUID()}`),
      body: {
        ...{ reviewedOn: today, participants: 'The person', levelFits: true, levelWords: '', changes: '' },
        nextReviewOn: addDays(today, 2),
        progress: [{ objectiveId, status: 'in-progress', percent: 20, words: '' }],
      },
    };
  },
  'GET /api/v1/patients/{id}/treatment-plans/{planId}/print': async (_scene, make) => {
    const { patientId, planId } = await make.treatmentPlan();
    return { path: of(patientId, `/${planId}/print`) };
  },
  'GET /api/v1/plan-phrases': () => ({ path: '/api/v1/plan-phrases' }),
  'PUT /api/v1/plan-phrases/{phraseId}': () => ({
    path: `/api/v1/plan-phrases/${randomUUID()}`,
    body: { starter: null, kind: 'goal', dimension: '5', text: 'I sleep at home', retired: false, replacesId: null },
  }),
};
