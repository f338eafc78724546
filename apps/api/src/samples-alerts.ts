import { randomUUID } from 'node:crypto';
import type { Samples } from './samples-shape';

const of = (patientId: string) => `/api/v1/patients/${patientId}`;

/** Alerts and due work. What is answered here is an overdose that nobody has looked at. */
export const alertSamples: Samples = {
  'GET /api/v1/alerts': () => ({ path: '/api/v1/alerts' }),
  'GET /api/v1/due-work': () => ({ path: '/api/v1/due-work' }),
  'GET /api/v1/patients/{id}/alerts': ({ patientId }) => ({ path: `${of(patientId)}/alerts` }),
  'PUT /api/v1/patients/{id}/alerts/answers/{answerId}': async ({ patientId }, make) => ({
    path: `${of(patientId)}/alerts/answers/${randomUUID()}`,
    body: {
      alert: 'A04',
      cause: await make.overdose(patientId),
      severity: 'high',
      answer: 'acknowledged',
      reason: 'I call this afternoon',
    },
  }),
};
