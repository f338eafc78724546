import { randomUUID } from 'node:crypto';
import type { Samples } from './samples-shape';

/** A risk assessment with a safety plan, as it comes in. */
export const aRiskAssessment = {
  record: {
    kind: 'risk',
    level: 'low',
    found: { thoughts: 'wish', method: 'no', intent: 'no', plan: 'no', behavior: 'none', access: 'no' },
    done: ['crisis_line', 'safety_plan'],
    means: 'none_in_reach',
    safetyPlan: { signs: 'Cannot sleep', help: 'Sister, 555 0100' },
  },
};

/** What a clinician judges and signs. */
export const signedSamples: Samples = {
  'GET /api/v1/patients/{id}/assessments': ({ patientId }) => ({ path: `/api/v1/patients/${patientId}/assessments` }),
  'PUT /api/v1/patients/{id}/assessments/{recordId}': ({ patientId }) => ({
    path: `/api/v1/patients/${patientId}/assessments/${randomUUID()}`,
    body: {
      record: {
        kind: 'emergency',
        answers: { withdrawal: 'none', dangerousWithdrawal: 'no', overdose: 'none', pregnancy: 'cannot-be' },
        done: [],
      },
    },
  }),
  'GET /api/v1/patients/{id}/assessments/{recordId}/handout': async ({ patientId }, make) => ({
    path: `/api/v1/patients/${patientId}/assessments/${await make.safetyPlan(patientId)}/handout`,
  }),
};
