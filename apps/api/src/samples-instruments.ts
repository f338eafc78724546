import { randomUUID } from 'node:crypto';
import type { Sample, SampleScene } from './samples-shape';

/** One good request for each route of the scored forms. */
export const instrumentSamples: Record<string, (scene: SampleScene) => Sample> = {
  'GET /api/v1/patients/{id}/responses': ({ patientId }) => ({ path: `/api/v1/patients/${patientId}/responses` }),
  'PUT /api/v1/patients/{id}/responses/{responseId}': ({ patientId }) => ({
    path: `/api/v1/patients/${patientId}/responses/${randomUUID()}`,
    body: {
      instrument: 'gad-7',
      version: 1,
      mode: 'interview',
      answers: { '1': 2, '2': 2, '3': 2, '4': 1, '5': 1, '6': 1, '7': 1 },
    },
  }),
};
