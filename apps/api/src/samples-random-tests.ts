import { randomUUID } from 'node:crypto';
import type { Samples } from './samples-shape';

const of = (patientId: string) => `/api/v1/patients/${patientId}`;
export const aCallIn = { cause: 'for-cause', reason: 'Very sleepy at the window this morning' };

/** Random drug tests and calls to come by. A draw of today cannot be made by asking: those routes are tried with one that is not there. */
export const randomTestSamples: Samples = {
  'GET /api/v1/random-tests': () => ({ path: '/api/v1/random-tests' }),
  'GET /api/v1/random-tests/plan': () => ({ path: '/api/v1/random-tests/plan' }),
  'GET /api/v1/random-tests/quota': () => ({ path: '/api/v1/random-tests/quota' }),
  'PUT /api/v1/random-tests/keys/{id}': () => ({
    path: `/api/v1/random-tests/keys/${randomUUID()}`,
    body: { reason: 'Begins with the new year' },
  }),
  'GET /api/v1/patients/{id}/random-tests': ({ patientId }) => ({ path: `${of(patientId)}/random-tests` }),
  'POST /api/v1/patients/{id}/random-tests/{drawId}/remove': ({ patientId }) => ({
    path: `${of(patientId)}/random-tests/${randomUUID()}/remove`,
    body: { reasonCode: 'hospital', reason: 'Admitted this morning' },
  }),
  'GET /api/v1/patients/{id}/random-tests/{drawId}/re-derivation': ({ patientId }) => ({
    path: `${of(patientId)}/random-tests/${randomUUID()}/re-derivation`,
  }),
  'GET /api/v1/call-ins': () => ({ path: '/api/v1/call-ins' }),
  'PUT /api/v1/patients/{id}/call-ins/{callInId}': ({ patientId }) => ({
    path: `${of(patientId)}/call-ins/${randomUUID()}`,
    body: aCallIn,
  }),
  'PUT /api/v1/patients/{id}/call-ins/{callInId}/steps/{stepId}': async ({ patientId }, make) => ({
    path: `${of(patientId)}/call-ins/${await make.callIn(patientId)}/steps/${randomUUID()}`,
    body: { outcome: 'reached', note: 'Comes by this afternoon' },
  }),
  'GET /api/v1/reports/random-tests': () => ({ path: '/api/v1/reports/random-tests' }),
};
