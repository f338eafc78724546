import { randomUUID } from 'node:crypto';
import type { Samples } from './samples-shape';

export const injectionSamples: Samples = {
  'GET /api/v1/dosing/injections': ({ today }) => ({ path: `/api/v1/dosing/injections?from=${today}&to=${today}` }),
  'PUT /api/v1/patients/{id}/specimens/{specimenId}': ({ patientId, today }) => ({
    path: `/api/v1/patients/${patientId}/specimens/${randomUUID()}`,
    body: { collectedOn: today, panel: ['opiates', 'fentanyl'], positives: [] },
  }),
};
