import { randomUUID } from 'node:crypto';
import type { Samples } from './samples-shape';

export const anAttempt = { kind: 'attempt', channel: 'phone', outcome: 'no-answer' };

/** Steps after a missed session, and the log of attempts to reach a person. */
export const outreachSamples: Samples = {
  'GET /api/v1/patients/{id}/outreach': ({ patientId }) => ({ path: `/api/v1/patients/${patientId}/outreach` }),
  'PUT /api/v1/patients/{id}/outreach/{entryId}': async (_scene, make) => ({
    path: `/api/v1/patients/${await make.patient()}/outreach/${randomUUID()}`,
    body: anAttempt,
  }),
};
