import { randomUUID } from 'node:crypto';
import type { Samples } from './samples-shape';

export const aReport = (today: string) => ({
  productClass: 'methadone',
  source: 'hospital',
  facility: 'St. Ann',
  telephone: '555-0190',
  method: 'patient_says',
  doses: [{ on: today, doseMcg: 60_000 }],
});
export const callBack = { outcome: 'verified', method: 'call_back', spokeWith: 'Lee Ortiz', spokeWithRole: 'nurse' };
export const aStay = (direction: 'in' | 'out', today: string) => ({
  direction,
  otherProgramme: 'Harbor Clinic',
  telephone: '555-0191',
  reason: 'travel',
  from: today,
  to: today,
  productClass: 'methadone',
  doseMcg: 60_000,
});
export const anOverdose = (today: string) => ({
  on: today,
  place: 'home',
  substances: ['fentanyl'],
  intent: 'unintentional',
  survived: true,
  source: 'patient',
});
export const anIncident = (patientId: string | null) => ({
  kind: 'overdose-at-window',
  patientId,
  beganAt: new Date().toISOString(),
  steps: [{ id: randomUUID(), step: 'call', at: new Date().toISOString() }],
});
const kit = (today: string) => ({ on: today, product: 'Naloxone nasal 4 mg', quantity: 1 });
const of = (patientId: string) => `/api/v1/patients/${patientId}`;

/** Doses elsewhere, guests, naloxone, overdoses, incidents. */
export const outsideSamples: Samples = {
  'GET /api/v1/patients/{id}/external-doses': ({ patientId }) => ({ path: `${of(patientId)}/external-doses` }),
  'PUT /api/v1/patients/{id}/external-doses/{reportId}': ({ patientId, today }) => ({
    path: `${of(patientId)}/external-doses/${randomUUID()}`,
    body: aReport(today),
  }),
  'PUT /api/v1/patients/{id}/external-doses/{reportId}/decisions/{decisionId}': async ({ patientId }, make) => ({
    path: `${of(patientId)}/external-doses/${await make.externalReport(patientId)}/decisions/${randomUUID()}`,
    body: callBack,
  }),
  'PUT /api/v1/patients/{id}/carry-over/{carryOverId}': async ({ patientId }, make) => ({
    path: `${of(patientId)}/carry-over/${randomUUID()}`,
    body: {
      reportId: await make.verifiedReport(patientId),
      days: 90,
      reason: 'Seen on the letter of the other program',
    },
  }),
  'GET /api/v1/patients/{id}/guest-stays': ({ patientId }) => ({ path: `${of(patientId)}/guest-stays` }),
  'PUT /api/v1/patients/{id}/guest-stays/{stayId}': ({ patientId, today }) => ({
    path: `${of(patientId)}/guest-stays/${randomUUID()}`,
    body: aStay('out', today),
  }),
  'POST /api/v1/patients/{id}/guest-stays/{stayId}/approve': async ({ patientId }, make) => ({
    path: `${of(patientId)}/guest-stays/${await make.guestStay(patientId, 'out')}/approve`,
  }),
  'POST /api/v1/patients/{id}/guest-stays/{stayId}/steps': async ({ patientId }, make) => ({
    path: `${of(patientId)}/guest-stays/${await make.guestStay(patientId, 'out')}/steps`,
    body: { state: 'closed', note: 'Stays at home after all' },
  }),
  'PUT /api/v1/patients/{id}/guest-stays/{stayId}/calls/{callId}': async ({ patientId, today }, make) => ({
    path: `${of(patientId)}/guest-stays/${await make.guestStay(patientId, 'in')}/calls/${randomUUID()}`,
    body: { verifier: 'Lee Ortiz', lastDoseOn: today, doseMcg: 60_000, photoIdSeen: true },
  }),
  'GET /api/v1/patients/{id}/guest-stays/{stayId}/letter': async ({ patientId }, make) => ({
    path: `${of(patientId)}/guest-stays/${await make.guestStay(patientId, 'out')}/letter`,
  }),
  'GET /api/v1/patients/{id}/last-dose-letter': ({ patientId }) => ({ path: `${of(patientId)}/last-dose-letter` }),
  'GET /api/v1/patients/{id}/naloxone': ({ patientId }) => ({ path: `${of(patientId)}/naloxone` }),
  'PUT /api/v1/patients/{id}/naloxone/{offerId}': ({ patientId, today }) => ({
    path: `${of(patientId)}/naloxone/${randomUUID()}`,
    body: { ...kit(today), occasion: 'periodic', outcome: 'accepted', trained: true },
  }),
  'PUT /api/v1/patients/{id}/naloxone-uses/{useId}': ({ patientId, today }) => ({
    path: `${of(patientId)}/naloxone-uses/${randomUUID()}`,
    body: { on: today, what: 'used_for_another', doses: 2 },
  }),
  'PUT /api/v1/naloxone/{offerId}': ({ today }) => ({
    path: `/api/v1/naloxone/${randomUUID()}`,
    body: kit(today),
  }),
  'GET /api/v1/patients/{id}/overdoses': ({ patientId }) => ({ path: `${of(patientId)}/overdoses` }),
  'PUT /api/v1/patients/{id}/overdoses/{eventId}': ({ patientId, today }) => ({
    path: `${of(patientId)}/overdoses/${randomUUID()}`,
    body: anOverdose(today),
  }),
  'PUT /api/v1/patients/{id}/overdoses/{eventId}/contacts/{contactId}': async ({ patientId }, make) => ({
    path: `${of(patientId)}/overdoses/${await make.overdose(patientId)}/contacts/${randomUUID()}`,
    body: { how: 'telephone', reached: false },
  }),
  'PUT /api/v1/patients/{id}/overdoses/{eventId}/reviews/{reviewId}': async ({ patientId }, make) => ({
    path: `${of(patientId)}/overdoses/${await make.overdose(patientId)}/reviews/${randomUUID()}`,
    body: { says: 'Seen today; the dose stays as it is' },
  }),
  'POST /api/v1/patients/{id}/overdoses/{eventId}/void': async ({ patientId }, make) => ({
    path: `${of(patientId)}/overdoses/${await make.overdose(patientId)}/void`,
    body: { reason: 'Written in the wrong chart' },
  }),
  'GET /api/v1/incidents': () => ({ path: '/api/v1/incidents' }),
  'GET /api/v1/incidents/{id}': async ({ patientId }, make) => ({
    path: `/api/v1/incidents/${await make.incident(patientId)}`,
  }),
  'PUT /api/v1/incidents/{id}': ({ patientId }) => ({
    path: `/api/v1/incidents/${randomUUID()}`,
    body: anIncident(patientId),
  }),
  'PUT /api/v1/incidents/{id}/reports/{reportId}': async ({ patientId }, make) => ({
    path: `/api/v1/incidents/${await make.incident(patientId)}/reports/${randomUUID()}`,
    body: { outcome: 'no_harm', says: 'Alarm of a smoke detector; nobody was hurt' },
  }),
};
