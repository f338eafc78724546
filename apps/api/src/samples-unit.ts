import { randomUUID } from 'node:crypto';
import { policyFrom, shiftAt } from '@cairn/rules';
import type { Samples } from './samples-shape';

/** The test clinics keep the time of New York. */
const zone = 'America/New_York';
const running = () => shiftAt(new Date(), zone, policyFrom([], '2026-01-01'));
const soon = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

export const aBed = (placeId: string) => ({ placeId, roomId: null, label: randomUUID().slice(0, 8), level: 'wm_res' });
export const aClosure = (bedId: string) => ({ bedId, reason: 'cleaning', note: 'Deep cleaning' });
export const aDetoxStay = { level: 'wm_res', method: 'buprenorphine' };
export const aHandover = (placeId: string) => ({ placeId, startsAt: running().startsAt.toISOString() });

const of = (patientId: string, what: string) => `/api/v1/patients/${patientId}/${what}`;

/** Beds, stays, notes of the shift, handovers and offers. */
export const unitSamples: Samples = {
  'GET /api/v1/unit': () => ({ path: '/api/v1/unit' }),
  'GET /api/v1/unit/census': ({ today }) => ({ path: `/api/v1/unit/census?from=${today}&to=${today}` }),
  'GET /api/v1/unit/beds': () => ({ path: '/api/v1/unit/beds' }),
  'PUT /api/v1/unit/beds/{bedId}': async (_scene, make) => ({
    path: `/api/v1/unit/beds/${randomUUID()}`,
    body: aBed(await make.place()),
  }),
  'POST /api/v1/unit/beds/{bedId}/retire': async (_scene, make) => ({
    path: `/api/v1/unit/beds/${await make.bed()}/retire`,
    body: {},
  }),
  'PUT /api/v1/unit/closures/{closureId}': async (_scene, make) => ({
    path: `/api/v1/unit/closures/${randomUUID()}`,
    body: aClosure(await make.bed()),
  }),
  'POST /api/v1/unit/closures/{closureId}/end': async (_scene, make) => ({
    path: `/api/v1/unit/closures/${await make.bedClosure()}/end`,
    body: {},
  }),
  'PUT /api/v1/patients/{id}/reservations/{reservationId}': async ({ patientId }, make) => ({
    path: of(patientId, `reservations/${randomUUID()}`),
    body: { bedId: await make.bed(), until: soon(4) },
  }),
  'POST /api/v1/patients/{id}/reservations/{reservationId}/end': async ({ patientId }, make) => ({
    path: of(patientId, `reservations/${await make.reservation(patientId)}/end`),
    body: {},
  }),
  'PUT /api/v1/patients/{id}/bed-stays/{stayId}': async (_scene, make) => ({
    path: of(await make.patient(), `bed-stays/${randomUUID()}`),
    body: { bedId: await make.bed() },
  }),
  'POST /api/v1/patients/{id}/bed-stays/{stayId}/end': async (_scene, make) => {
    const patientId = await make.patient();
    return {
      path: of(patientId, `bed-stays/${await make.bedStay(patientId)}/end`),
      body: { reason: 'completed' },
    };
  },
  'PUT /api/v1/patients/{id}/leaves/{leaveId}': async (_scene, make) => {
    const patientId = await make.patient();
    await make.bedStay(patientId);
    return { path: of(patientId, `leaves/${randomUUID()}`), body: { kind: 'pass', expectedAt: soon(4) } };
  },
  'POST /api/v1/patients/{id}/leaves/{leaveId}/end': async (_scene, make) => {
    const patientId = await make.patient();
    return {
      path: of(patientId, `leaves/${await make.leave(patientId)}/end`),
      body: { outcome: 'returned' },
    };
  },
  'PUT /api/v1/patients/{id}/unit-arrivals/{arrivalId}': async (_scene, make) => {
    const patientId = await make.patient();
    return {
      path: of(patientId, `unit-arrivals/${randomUUID()}`),
      body: {
        bedStayId: await make.bedStay(patientId),
        belongings: [{ item: 'A phone', count: 1, kept: 'locker' }],
        search: 'consented',
      },
    };
  },
  'GET /api/v1/patients/{id}/stays': ({ patientId }) => ({ path: of(patientId, 'stays') }),
  'PUT /api/v1/patients/{id}/stays/{stayId}': async (_scene, make) => ({
    path: of(await make.patient(), `stays/${randomUUID()}`),
    body: aDetoxStay,
  }),
  'PUT /api/v1/patients/{id}/stays/{stayId}/methods/{changeId}': async (_scene, make) => {
    const patientId = await make.patient();
    return {
      path: of(patientId, `stays/${await make.detoxStay(patientId)}/methods/${randomUUID()}`),
      body: { method: 'symptoms', reason: 'The person asked for it' },
    };
  },
  'POST /api/v1/patients/{id}/stays/{stayId}/void': async (_scene, make) => {
    const patientId = await make.patient();
    return { path: of(patientId, `stays/${await make.detoxStay(patientId)}/void`), body: {} };
  },
  'PUT /api/v1/patients/{id}/stays/{stayId}/endings/{endingId}': async (_scene, make) => {
    const patientId = await make.patient();
    return {
      path: of(patientId, `stays/${await make.detoxStay(patientId)}/endings/${randomUUID()}`),
      body: {
        ...{ outcome: 'completed', naloxone: 'given', riskTalk: 'done', nextStep: 'outpatient', leavesBed: true },
        appointment: { at: soon(48), where: 'The clinic' },
      },
    };
  },
  'GET /api/v1/patients/{id}/care-notes': ({ patientId }) => ({ path: of(patientId, 'care-notes?days=3') }),
  'PUT /api/v1/patients/{id}/care-notes/{noteId}': ({ patientId }) => ({
    path: of(patientId, `care-notes/${randomUUID()}`),
    body: { content: { kind: 'fluid', data: { direction: 'in', ml: 250, what: 'drink' } }, note: 'Water' },
  }),
  'GET /api/v1/patients/{id}/offers': ({ patientId }) => ({ path: of(patientId, 'offers') }),
  'PUT /api/v1/patients/{id}/offers/{offerId}': ({ patientId }) => ({
    path: of(patientId, `offers/${randomUUID()}`),
    body: { products: ['buprenorphine'], informed: true, decision: 'declined', reason: 'Wants to wait' },
  }),
  'GET /api/v1/unit/handovers': () => ({ path: '/api/v1/unit/handovers' }),
  'GET /api/v1/unit/handovers/{handoverId}': async (_scene, make) => ({
    path: `/api/v1/unit/handovers/${await make.handover()}`,
  }),
  'GET /api/v1/unit/handovers/{handoverId}/print': async (_scene, make) => ({
    path: `/api/v1/unit/handovers/${await make.handover()}/print`,
  }),
  'PUT /api/v1/unit/handovers/{handoverId}': async (_scene, make) => ({
    path: `/api/v1/unit/handovers/${randomUUID()}`,
    body: aHandover(await make.place()),
  }),
  // Nobody lies in a bed of this place: who is asked about is looked at before.
  'PUT /api/v1/unit/handovers/{handoverId}/notes/{noteId}': async (_scene, make) => ({
    path: `/api/v1/unit/handovers/${await make.handover()}/notes/${randomUUID()}`,
    body: { patientId: await make.patient(), text: 'Slept little', watch: false },
  }),
  'POST /api/v1/unit/handovers/{handoverId}/sign': async (_scene, make) => ({
    path: `/api/v1/unit/handovers/${await make.handover()}/sign`,
    body: {},
  }),
  'POST /api/v1/unit/handovers/{handoverId}/take': async (_scene, make) => ({
    path: `/api/v1/unit/handovers/${await make.handover()}/take`,
    body: {},
  }),
};
