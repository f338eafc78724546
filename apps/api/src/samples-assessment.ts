import { randomUUID } from 'node:crypto';
import type { Samples } from './samples-shape';

/** Referred by a court; the person agreed that it is told of attendance and the level of care. */
export const aJusticeCase = {
  kind: 'justice-case',
  details: {
    ...{ agency: 'County court', officer: null, caseNumber: '26-114', orderedOn: '2026-01-05', endsOn: null },
    ...{ services: null, conditions: null, nextCourtOn: null, reportEveryDays: 30, lastReportOn: null },
    ...{ consentSignedOn: '2026-01-05', consentEndsOn: null },
    ...{ tellsAttendance: true, tellsLevel: true, tellsTests: false, tellsPlan: false },
  },
};

/** One good request for each route of the clinical record. */
export const assessmentSamples: Samples = {
  'GET /api/v1/patients/{id}/findings': ({ patientId }) => ({ path: `/api/v1/patients/${patientId}/findings` }),
  'PUT /api/v1/patients/{id}/findings/{findingId}': ({ patientId }) => ({
    path: `/api/v1/patients/${patientId}/findings/${randomUUID()}`,
    body: { kind: 'registry-check', details: { result: 'not-enrolled' } },
  }),
  'GET /api/v1/patients/{id}/use-calendar': ({ patientId }) => ({ path: `/api/v1/patients/${patientId}/use-calendar` }),
  'PUT /api/v1/patients/{id}/use-calendar/{interviewId}': ({ patientId }) => ({
    path: `/api/v1/patients/${patientId}/use-calendar/${randomUUID()}`,
    body: { fromDay: '2026-01-01', toDay: '2026-01-07', uses: [{ day: '2026-01-02', substance: 'Heroin' }] },
  }),
  'GET /api/v1/patients/{id}/face-sheet': ({ patientId }) => ({ path: `/api/v1/patients/${patientId}/face-sheet` }),
  'PUT /api/v1/patients/{id}/face-sheet/{entryId}': ({ patientId }) => ({
    path: `/api/v1/patients/${patientId}/face-sheet/${randomUUID()}`,
    body: {
      kind: 'coverage',
      details: {
        payer: 'State Medicaid',
        kind: 'medicaid',
        memberId: null,
        groupNumber: null,
        holder: 'self',
        rank: 'primary',
        fromDay: '2026-01-01',
        toDay: null,
        copayCents: null,
      },
    },
  }),
  'GET /api/v1/patients/{id}/face-sheet/{entryId}/report': async ({ patientId }, make) => ({
    path: `/api/v1/patients/${patientId}/face-sheet/${await make.justiceCase(patientId)}/report`,
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
