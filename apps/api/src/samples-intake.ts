import { randomUUID } from 'node:crypto';
import type { Samples } from './samples-shape';

/** One good request for each route of the intake. */
export const intakeSamples: Samples = {
  'GET /api/v1/patients/{id}/intake': ({ patientId }) => ({ path: `/api/v1/patients/${patientId}/intake` }),
  'GET /api/v1/patients/{id}/intake/versions': ({ patientId }) => ({
    path: `/api/v1/patients/${patientId}/intake/versions?section=strengths`,
  }),
  // Of somebody new each time: a section is signed first once.
  'PUT /api/v1/patients/{id}/intake/versions/{versionId}': async (_, make) => ({
    path: `/api/v1/patients/${await make.patient()}/intake/versions/${randomUUID()}`,
    body: {
      section: 'presenting-problem',
      data: { ownWords: 'I want to see my daughter again', goals: 'Sleep', helpedBefore: 'Walking' },
      basedOn: null,
    },
  }),
  'GET /api/v1/reports/teds-admissions': ({ today }) => ({
    path: `/api/v1/reports/teds-admissions?from=${today}&to=${today}`,
  }),
};
