import { randomUUID } from 'node:crypto';
import type { Samples } from './samples-shape';

export const aFlag = () => ({ kind: 'message', says: 'New shuttle times at the desk', reasonCode: 'other' });
export const aProtocol = () => ({
  name: `Faster start ${randomUUID().slice(0, 8)}`,
  kind: 'accelerated-titration',
  conditions: 'Fentanyl every day, seen by the prescriber on days 1, 2 and 4',
  limits: { maxIncreaseMg: 10, everyDays: 2 },
});
export const aCertificate = () => ({
  kind: 'sublocade-rems',
  number: `R-${randomUUID().slice(0, 8)}`,
  expiresOn: '2099-12-31',
});

/** Flags, protocols, certificates, the prescriber's round and the override report. */
export const holdSamples: Samples = {
  'GET /api/v1/patients/{id}/flags': ({ patientId }) => ({ path: `/api/v1/patients/${patientId}/flags` }),
  'PUT /api/v1/patients/{id}/flags/{flagId}': ({ patientId }) => ({
    path: `/api/v1/patients/${patientId}/flags/${randomUUID()}`,
    body: aFlag(),
  }),
  'POST /api/v1/patients/{id}/flags/{flagId}/clear': async ({ patientId }, make) => ({
    path: `/api/v1/patients/${patientId}/flags/${await make.flag(patientId)}/clear`,
    body: { reason: 'Told the person' },
  }),
  'GET /api/v1/dosing/round': () => ({ path: '/api/v1/dosing/round' }),
  'GET /api/v1/protocols': () => ({ path: '/api/v1/protocols' }),
  'PUT /api/v1/protocols/{id}': () => ({ path: `/api/v1/protocols/${randomUUID()}`, body: aProtocol() }),
  'POST /api/v1/protocols/{id}/end': async (_scene, make) => ({
    path: `/api/v1/protocols/${await make.protocol()}/end`,
    body: { reason: 'A newer guideline' },
  }),
  'GET /api/v1/rems-certificates': () => ({ path: '/api/v1/rems-certificates' }),
  'PUT /api/v1/rems-certificates/{id}': () => ({
    path: `/api/v1/rems-certificates/${randomUUID()}`,
    body: aCertificate(),
  }),
  'POST /api/v1/rems-certificates/{id}/end': async (_scene, make) => ({
    path: `/api/v1/rems-certificates/${await make.certificate()}/end`,
    body: { reason: 'Entered twice' },
  }),
  'GET /api/v1/reports/overrides': ({ today }) => ({ path: `/api/v1/reports/overrides?to=${today}` }),
  'PUT /api/v1/override-reviews/{id}': () => ({
    path: `/api/v1/override-reviews/${randomUUID()}`,
    body: { upTo: '2026-01-01T00:00:00Z' },
  }),
};
