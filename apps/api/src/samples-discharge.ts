import { randomUUID } from 'node:crypto';
import { continuingCarePartNames, summaryWordNames } from '@cairn/rules';
import type { Samples } from './samples-shape';

/** In work: nothing has to be filled in yet. */
export const aSummary = (today: string) => ({
  ...{ type: 'completed', endsOn: today, sign: false, follows: null },
  words: Object.fromEntries(summaryWordNames.map((word) => [word, word === 'reason' ? 'Goals are met' : null])),
});

export const aCarePlan = {
  parts: Object.fromEntries(continuingCarePartNames.map((part) => [part, 'As talked through'])),
  ...{ medication: null, next: null, consent: 'agreed', consentReason: null, copy: 'given', follows: null },
};

const of = (patientId: string, what = '') => `/api/v1/patients/${patientId}/discharge${what}`;

/** Discharge, and coming back. */
export const dischargeSamples: Samples = {
  'GET /api/v1/patients/{id}/readmission': ({ patientId }) => ({ path: `/api/v1/patients/${patientId}/readmission` }),
  'PUT /api/v1/patients/{id}/readmission/{confirmationId}': async (_scene, make) => ({
    path: `/api/v1/patients/${await make.returned(await make.formerPatient())}/readmission/${randomUUID()}`,
    body: { item: 'people', note: 'Asked for all of it' },
  }),
  'GET /api/v1/patients/{id}/discharge': ({ patientId }) => ({ path: of(patientId) }),
  'PUT /api/v1/patients/{id}/discharge/summaries/{summaryId}': async ({ today }, make) => ({
    path: of(await make.patient(), `/summaries/${randomUUID()}`),
    body: aSummary(today),
  }),
  'GET /api/v1/patients/{id}/discharge/summaries/{summaryId}/print': async (_scene, make) => {
    const patientId = await make.patient();
    return { path: of(patientId, `/summaries/${await make.dischargeSummary(patientId)}/print`) };
  },
  'PUT /api/v1/patients/{id}/discharge/plans/{planId}': async (_scene, make) => ({
    path: of(await make.patient(), `/plans/${randomUUID()}`),
    body: aCarePlan,
  }),
  'GET /api/v1/patients/{id}/discharge/plans/{planId}/print': async (_scene, make) => {
    const patientId = await make.patient();
    return { path: of(patientId, `/plans/${await make.continuingCare(patientId)}/print`) };
  },
};
