import { randomUUID } from 'node:crypto';
import { criteria } from '@cairn/rules';
import type { Samples } from './samples-shape';

export const aTakeHomeDecision = (days = 3) => ({
  productClass: 'methadone',
  days,
  criteria: Object.fromEntries(criteria.map((one) => [one, { answer: 'yes' }])),
  rationale: 'Comes every day, keeps the doses in a lockbox',
  reasonCode: 'step-by-step',
});
export const anException = (today: string) => ({
  from: today,
  to: today,
  days: 21,
  doseMcg: 60_000,
  reason: 'Works on a fishing boat for three weeks in the season',
});
const of = (patientId: string) => `/api/v1/patients/${patientId}`;

/** The ladder of take-home doses: decisions, requests, exceptions. */
export const takeHomeDecisionSamples: Samples = {
  'GET /api/v1/patients/{id}/take-homes': ({ patientId }) => ({ path: `${of(patientId)}/take-homes` }),
  'POST /api/v1/patients/{id}/take-home-decisions/check': ({ patientId }) => ({
    path: `${of(patientId)}/take-home-decisions/check`,
    body: aTakeHomeDecision(),
  }),
  'PUT /api/v1/patients/{id}/take-home-decisions/{decisionId}': ({ patientId }) => ({
    path: `${of(patientId)}/take-home-decisions/${randomUUID()}`,
    body: aTakeHomeDecision(),
  }),
  'PUT /api/v1/patients/{id}/take-home-requests/{requestId}': ({ patientId }) => ({
    path: `${of(patientId)}/take-home-requests/${randomUUID()}`,
    body: { days: 3, says: 'Starts a new job on Monday, the shift begins at six' },
  }),
  'PUT /api/v1/patients/{id}/take-home-exceptions/{exceptionId}': ({ patientId, today }) => ({
    path: `${of(patientId)}/take-home-exceptions/${randomUUID()}`,
    body: anException(today),
  }),
  'PUT /api/v1/patients/{id}/take-home-exceptions/{exceptionId}/steps/{stepId}': async ({ patientId }, make) => ({
    path: `${of(patientId)}/take-home-exceptions/${await make.takeHomeException(patientId)}/steps/${randomUUID()}`,
    body: { step: 'submitted', reference: 'SMA-168 of today' },
  }),
};
