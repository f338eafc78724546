import { randomUUID } from 'node:crypto';
import { type ContingencyTerms, standardTerms } from '@cairn/rules';
import type { Makers, Samples } from './samples-shape';

const terms: ContingencyTerms = { ...standardTerms.voucher, schedule: [] };
export const aContingencyProgram = () => ({ name: `Steps ${randomUUID().slice(0, 6)}`, terms, open: true });

export const anEnrolment = (programId: string, today: string) => ({
  programId,
  startsOn: new Date(Date.parse(today) - 7 * 86_400_000).toISOString().slice(0, 10),
});
export const aRedemption = { cents: 100, form: 'goods', what: 'Bus pass' };

const of = (patientId: string, rest = '') => `/api/v1/patients/${patientId}/contingency${rest}`;

/** Contingency management: a person comes to a session of yesterday, and it earns something. */
export const contingencySamples: Samples = {
  'GET /api/v1/contingency-programs': () => ({ path: '/api/v1/contingency-programs' }),
  'PUT /api/v1/contingency-programs/{programId}': () => ({
    path: `/api/v1/contingency-programs/${randomUUID()}`,
    body: aContingencyProgram(),
  }),
  'GET /api/v1/patients/{id}/contingency': ({ patientId }) => ({ path: of(patientId) }),
  'GET /api/v1/patients/{id}/contingency/replay': async ({ patientId, today }, make) => ({
    path: of(patientId, `/replay?programId=${await make.contingencyProgram()}&startsOn=${today}`),
  }),
  'GET /api/v1/patients/{id}/contingency/{enrolmentId}/statement': async ({ patientId }, make) => ({
    path: of(patientId, `/${await make.contingency(patientId)}/statement`),
  }),
  'PUT /api/v1/patients/{id}/contingency/{enrolmentId}': async ({ patientId, today }, make) => ({
    path: of(patientId, `/${randomUUID()}`),
    body: anEnrolment(await make.contingencyProgram(), today),
  }),
  'POST /api/v1/patients/{id}/contingency/{enrolmentId}/end': async ({ patientId, today }, make) => ({
    path: of(patientId, `/${await make.contingency(patientId)}/end`),
    body: { why: 'completed', on: today },
  }),
  'PUT /api/v1/patients/{id}/contingency/{enrolmentId}/results/{resultId}': async ({ patientId }, make) => ({
    path: of(patientId, `/${await make.contingency(patientId)}/results/${randomUUID()}`),
    body: { day: await make.sessionDay(patientId, 'attended') },
  }),
  'PUT /api/v1/patients/{id}/contingency/{enrolmentId}/results/{resultId}/corrections/{correctionId}': async (
    _scene,
    make,
  ) => {
    const patientId = await make.patient();
    const { enrolmentId, resultId } = await make.contingencyResult(patientId, 'missed');
    return {
      path: of(patientId, `/${enrolmentId}/results/${resultId}/corrections/${randomUUID()}`),
      body: { reason: 'Was away on a trip that was arranged', excuse: 'arranged-travel' },
    };
  },
  // Somebody of whom nothing else is known: another session of the day would decide it too.
  'PUT /api/v1/patients/{id}/contingency/{enrolmentId}/redemptions/{redemptionId}': async (_scene, make) => {
    const patientId = await make.patient();
    const { enrolmentId } = await make.contingencyResult(patientId);
    return { path: of(patientId, `/${enrolmentId}/redemptions/${randomUUID()}`), body: aRedemption };
  },
  'POST /api/v1/patients/{id}/contingency/{enrolmentId}/redemptions/{redemptionId}/hand-over': async (_scene, make) => {
    const patientId = await make.patient();
    return { path: of(patientId, `/${await redemption(make, patientId)}/hand-over`), body: {} };
  },
  'POST /api/v1/patients/{id}/contingency/{enrolmentId}/redemptions/{redemptionId}/drop': async (_scene, make) => {
    const patientId = await make.patient();
    const body = { reason: 'Changed their mind' };
    return { path: of(patientId, `/${await redemption(make, patientId)}/drop`), body };
  },
  'POST /api/v1/patients/{id}/contingency/{enrolmentId}/lapse': async ({ patientId }, make) => ({
    path: of(patientId, `/${await make.contingency(patientId)}/lapse`),
    body: { reason: 'The days after the end are over' },
  }),
};

async function redemption(make: Makers, patientId: string): Promise<string> {
  const { enrolmentId, redemptionId } = await make.redemption(patientId);
  return `${enrolmentId}/redemptions/${redemptionId}`;
}
