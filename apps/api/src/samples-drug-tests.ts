import { randomUUID } from 'node:crypto';
import type { Samples } from './samples-shape';

const aLabel = (): string => `S-${randomUUID().slice(0, 12)}`;

export const aTestPanel = (today: string) => ({
  code: `sample-${randomUUID().slice(0, 12)}`,
  version: 1,
  name: 'Sample panel',
  matrix: 'urine',
  stage: 'presumptive',
  method: 'point-of-care',
  laboratory: 'In house',
  fdaStatus: 'waived',
  fdaNote: null,
  routine: false,
  analytes: [{ analyte: 'fentanyl', cutoff: 1, units: 'ng/mL' }],
  validFrom: today,
});
export const aTestOrder = (today: string) => ({ reason: 'clinical', panelId: null, dueOn: today });
export const aCollection = () => ({
  barcode: aLabel(),
  matrix: 'urine',
  identifiers: ['photo', 'date_of_birth'],
  observed: 'unobserved',
});
export const aTestReport = () => ({
  stage: 'presumptive',
  laboratory: 'In house',
  reportedAt: new Date().toISOString(),
  source: 'point-of-care',
  validity: { creatinineMgDl: 80, ph: 6, specificGravity: null, oxidants: null },
  findings: [{ analyte: 'fentanyl', result: 'negative', value: null, units: null }],
  amendsId: null,
  amendReason: null,
});
/** A file whose only result fits nobody here. */
export const aResultFile = () =>
  Buffer.from(
    `specimen_id,date_of_birth,analyte,result,stage,laboratory,reported_at\n${aLabel()},1984-05-06,fentanyl,negative,presumptive,North,2026-03-02\n`,
  );
export const aFileAddress = () => `/api/v1/specimens/results?id=${randomUUID()}&mode=file`;
const asBytes = { 'content-type': 'application/octet-stream' };
const of = (patientId: string) => `/api/v1/patients/${patientId}`;

/** Drug tests from the panel to the consequence. */
export const drugTestSamples: Samples = {
  'GET /api/v1/test-panels': () => ({ path: '/api/v1/test-panels' }),
  'PUT /api/v1/test-panels/{id}': ({ today }) => ({
    path: `/api/v1/test-panels/${randomUUID()}`,
    body: aTestPanel(today),
  }),
  'POST /api/v1/test-panels/{id}/end': async ({ today }, make) => ({
    path: `/api/v1/test-panels/${await make.testPanel()}/end`,
    body: { endsOn: today, reason: 'Another laboratory' },
  }),
  'GET /api/v1/drug-tests': () => ({ path: '/api/v1/drug-tests' }),
  'GET /api/v1/patients/{id}/drug-tests': ({ patientId }) => ({ path: `${of(patientId)}/drug-tests` }),
  'PUT /api/v1/patients/{id}/test-orders/{orderId}': ({ patientId, today }) => ({
    path: `${of(patientId)}/test-orders/${randomUUID()}`,
    body: aTestOrder(today),
  }),
  'POST /api/v1/patients/{id}/test-orders/{orderId}/cancel': async ({ patientId }, make) => ({
    path: `${of(patientId)}/test-orders/${await make.testOrder(patientId)}/cancel`,
    body: { reason: 'Ordered twice' },
  }),
  'PUT /api/v1/patients/{id}/test-orders/{orderId}/outcomes/{outcomeId}': async ({ patientId }, make) => ({
    path: `${of(patientId)}/test-orders/${await make.testOrder(patientId)}/outcomes/${randomUUID()}`,
    body: { outcome: 'refused', oralFluidOffered: true },
  }),
  'PUT /api/v1/patients/{id}/test-orders/{orderId}/specimens/{specimenId}': async ({ patientId }, make) => ({
    path: `${of(patientId)}/test-orders/${await make.testOrder(patientId)}/specimens/${randomUUID()}`,
    body: aCollection(),
  }),
  'PUT /api/v1/patients/{id}/specimens/{specimenId}/custody/{stepId}': async ({ patientId }, make) => ({
    path: `${of(patientId)}/specimens/${await make.testSpecimen(patientId)}/custody/${randomUUID()}`,
    body: { kind: 'handed-over', from: 'Nurse', to: 'Courier', at: new Date().toISOString() },
  }),
  'PUT /api/v1/patients/{id}/specimens/{specimenId}/reports/{reportId}': async ({ patientId }, make) => ({
    path: `${of(patientId)}/specimens/${await make.testSpecimen(patientId)}/reports/${randomUUID()}`,
    body: aTestReport(),
  }),
  'PUT /api/v1/patients/{id}/specimens/{specimenId}/readings/{readingId}': async ({ patientId }, make) => {
    const { specimenId, reportId } = await make.testReport(patientId);
    const body = { reportId, outcome: 'agreed', patientSays: 'not-asked' };
    return { path: `${of(patientId)}/specimens/${specimenId}/readings/${randomUUID()}`, body };
  },
  'PUT /api/v1/patients/{id}/test-consequences/{consequenceId}': async ({ patientId }, make) => ({
    path: `${of(patientId)}/test-consequences/${randomUUID()}`,
    body: {
      specimenId: (await make.testReport(patientId)).specimenId,
      kind: 'take-home-change',
      rationale: 'Talked with the person',
      overrides: [{ ruleId: 'R-402', reasonCode: 'clinical', reasonText: 'Safety of the children at home' }],
    },
  }),
  'POST /api/v1/specimens/results': () => ({ path: aFileAddress(), body: aResultFile(), headers: asBytes }),
  'GET /api/v1/specimens/results': () => ({ path: '/api/v1/specimens/results' }),
  'GET /api/v1/specimens/results/{id}': async (_scene, make) => ({
    path: `/api/v1/specimens/results/${await make.resultImport()}`,
  }),
  'GET /api/v1/specimens/quarantine': () => ({ path: '/api/v1/specimens/quarantine' }),
  'POST /api/v1/specimens/quarantine/{id}/end': async (_scene, make) => ({
    path: `/api/v1/specimens/quarantine/${await make.quarantined()}/end`,
    body: { outcome: 'discarded', reason: 'Belongs to another program' },
  }),
};
