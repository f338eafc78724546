import { randomUUID } from 'node:crypto';
import type { Samples } from './samples-shape';

export const aMonitoringOrder = { setting: 'residential', induction: false };

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
export const aComfortOrder = (drug = 'loperamide') => ({
  drug,
  symptoms: ['diarrhea'],
  doseMinMcg: 2_000,
  doseMaxMcg: 4_000,
  intervalMinutes: 0,
  asNeeded: true,
  maxDayMcg: 16_000,
  endsAt: inDays(3),
});
export const aComfortDose = { outcome: 'given', doseMcg: 2_000, symptom: 'diarrhea' };

export const aWithdrawalCheck = {
  pulse: 88,
  cows: {
    items: {
      sweating: 1,
      restlessness: 1,
      pupils: 1,
      aches: 1,
      noseTears: 1,
      gi: 1,
      tremor: 1,
      yawning: 1,
      anxiety: 1,
      gooseflesh: 0,
    },
    reason: 'scheduled',
  },
  vitals: { systolic: 124, diastolic: 78, respiratoryRate: 14, oxygenSaturation: 98, temperatureTenths: 368 },
  sedation: 0,
};
const of = (patientId: string) => `/api/v1/patients/${patientId}`;

/** Withdrawal: the flowsheet, checks, calls, orders and comfort medication. */
export const withdrawalSamples: Samples = {
  'GET /api/v1/withdrawal/rounds': () => ({ path: '/api/v1/withdrawal/rounds' }),
  'GET /api/v1/patients/{id}/withdrawal': ({ patientId }) => ({ path: `${of(patientId)}/withdrawal` }),
  'PUT /api/v1/patients/{id}/withdrawal/checks/{checkId}': ({ patientId }) => ({
    path: `${of(patientId)}/withdrawal/checks/${randomUUID()}`,
    body: aWithdrawalCheck,
  }),
  'PUT /api/v1/patients/{id}/withdrawal/calls/{callId}': async ({ patientId }, make) => ({
    path: `${of(patientId)}/withdrawal/calls/${randomUUID()}`,
    body: {
      aboutIds: [await make.withdrawalCheck(patientId)],
      causes: ['cows-high'],
      toldName: 'Dr. Sample',
      outcome: 'reached',
      ordered: 'Looks at the person within the hour',
    },
  }),
  'PUT /api/v1/patients/{id}/withdrawal/monitoring/{orderId}': async (_, make) => ({
    path: `${of(await make.patient())}/withdrawal/monitoring/${randomUUID()}`,
    body: aMonitoringOrder,
  }),
  'POST /api/v1/patients/{id}/withdrawal/monitoring/{orderId}/end': async (_, make) => {
    const patientId = await make.patient();
    const path = `${of(patientId)}/withdrawal/monitoring/${await make.monitoringOrder(patientId)}/end`;
    return { path, body: { reason: 'Withdrawal management is complete' } };
  },
  'POST /api/v1/patients/{id}/withdrawal/monitoring/{orderId}/signature': async (_, make) => {
    const patientId = await make.patient();
    const path = `${of(patientId)}/withdrawal/monitoring/${await make.monitoringOrder(patientId)}/signature`;
    return { path, body: {} };
  },
  'PUT /api/v1/patients/{id}/comfort-orders/{orderId}': async (_, make) => ({
    path: `${of(await make.patient())}/comfort-orders/${randomUUID()}`,
    body: aComfortOrder(),
  }),
  'POST /api/v1/patients/{id}/comfort-orders/{orderId}/stop': async (_, make) => {
    const patientId = await make.patient();
    const path = `${of(patientId)}/comfort-orders/${await make.comfortOrder(patientId)}/stop`;
    return { path, body: { reason: 'No longer needed' } };
  },
  'POST /api/v1/patients/{id}/comfort-orders/{orderId}/signature': async (_, make) => {
    const patientId = await make.patient();
    return { path: `${of(patientId)}/comfort-orders/${await make.comfortOrder(patientId)}/signature`, body: {} };
  },
  'PUT /api/v1/patients/{id}/comfort-orders/{orderId}/administrations/{administrationId}': async (_, make) => {
    const patientId = await make.patient();
    const orderId = await make.comfortOrder(patientId);
    return {
      path: `${of(patientId)}/comfort-orders/${orderId}/administrations/${randomUUID()}`,
      body: aComfortDose,
    };
  },
  'PUT /api/v1/patients/{id}/comfort-administrations/{administrationId}/effects/{effectId}': async (_, make) => {
    const patientId = await make.patient();
    const path = `${of(patientId)}/comfort-administrations/${await make.comfortDose(patientId)}/effects/${randomUUID()}`;
    return { path, body: { result: 'better' } };
  },
  'POST /api/v1/patients/{id}/comfort-administrations/{administrationId}/void': async (_, make) => {
    const patientId = await make.patient();
    const path = `${of(patientId)}/comfort-administrations/${await make.comfortDose(patientId)}/void`;
    return { path, body: { reason: 'Entered on the wrong line' } };
  },
};
