import { randomUUID } from 'node:crypto';
import type { Sample, SampleScene } from './samples-shape';

/** One good request for each route of the clinical record. */
export const assessmentSamples: Record<string, (scene: SampleScene) => Sample> = {
  'GET /api/v1/patients/{id}/findings': ({ patientId }) => ({ path: `/api/v1/patients/${patientId}/findings` }),
  'PUT /api/v1/patients/{id}/findings/{findingId}': ({ patientId }) => ({
    path: `/api/v1/patients/${patientId}/findings/${randomUUID()}`,
    body: { kind: 'registry-check', details: { result: 'not-enrolled' } },
  }),
  'GET /api/v1/patients/{id}/cows': ({ patientId }) => ({ path: `/api/v1/patients/${patientId}/cows` }),
  'PUT /api/v1/patients/{id}/cows/{cowsId}': ({ patientId }) => ({
    path: `/api/v1/patients/${patientId}/cows/${randomUUID()}`,
    body: {
      pulseBpm: 96,
      items: {
        sweating: 2,
        restlessness: 1,
        pupils: 1,
        aches: 2,
        noseTears: 2,
        gi: 2,
        tremor: 1,
        yawning: 1,
        anxiety: 2,
        gooseflesh: 3,
      },
      reason: 'pre-dose',
    },
  }),
};
