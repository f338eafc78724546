import { randomUUID } from 'node:crypto';
import type { Ask } from './testing';

/** A request that a person who may do it gets through with: what the matrix and the fuzz begin from. */
export interface Sample {
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

/** People and records in one programme that requests can be about. */
export interface SampleScene {
  readonly patientId: string;
  readonly staffId: string;
  readonly counselorId: string;
  readonly today: string;
}

/** Ways to a fresh record of each kind, made over HTTP by the people whose work it is. */
export interface Makers {
  patient(): Promise<string>;
  order(patientId: string): Promise<string>;
  dose(orderId: string): Promise<string>;
  move(patientId: string): Promise<string>;
  appointment(patientId: string): Promise<string>;
  /** Of yesterday, so that it can be said what became of it. */
  pastAppointment(patientId: string): Promise<string>;
  /** Someone whose episode has ended. */
  formerPatient(): Promise<string>;
  consent(patientId: string): Promise<string>;
}

const person = () => ({
  legalName: { given: 'Ada', family: `Sample ${randomUUID().slice(0, 6)}` },
  dateOfBirth: '1984-05-06',
  sexAtBirth: 'female',
});

const plusDays = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

const order = (patientId: string, today: string) => ({
  patientId,
  product: 'methadone-oral-concentrate',
  doseMcg: 30_000,
  frequency: 'daily',
  portions: 1,
  startsOn: today,
  expiresOn: plusDays(today, 30),
});

const dose = (orderId: string, today: string) => ({
  orderId,
  serviceDay: today,
  portion: 1,
  doseMcg: 30_000,
  observation: 'observed_complete',
  checks: { identifiers: ['photo', 'date_of_birth'], impairment: 'none_seen' },
});

let slot = 0;
const appointment = (patientId: string, staffId: string, today: string) => {
  slot += 1;
  const [days, hour] = [1 + Math.floor(slot / 12), 7 + (slot % 12)];
  const startsAt = `${plusDays(today, days)}T${String(hour).padStart(2, '0')}:00`;
  return { patientId, staffId, startsAt, minutes: 30, modality: 'individual' };
};

let pastSlot = 0;
const yesterdays = (patientId: string, staffId: string, today: string) => {
  pastSlot = (pastSlot + 1) % 144;
  const at = new Date(pastSlot * 600_000).toISOString().slice(11, 16);
  return {
    patientId,
    staffId,
    startsAt: `${plusDays(today, -1)}T${at}`,
    zone: 'Etc/UTC',
    minutes: 10,
    modality: 'individual',
  };
};

const firstStep = (id: string) => ({
  id,
  track: 'main',
  to: 'screened',
  reason: 'Reached by telephone',
  attestations: [{ guard: 'PATH-SCREENED-1', reasonCode: 'telephone', text: 'Spoke with the person' }],
});

const consent = { channel: 'sms', address: '+1 555 0123', level: 1 };

async function made(ask: Ask, method: string, path: string, body: unknown): Promise<void> {
  const answer = await ask(method, path, body);
  if (answer.status !== 201) throw new Error(`${method} ${path} answered ${answer.status}: ${answer.text}`);
}

export function makersOf(
  scene: Pick<SampleScene, 'today' | 'counselorId'>,
  desk: Ask,
  prescriber: Ask,
  nurse: Ask,
  counselor: Ask,
): Makers {
  const { today, counselorId } = scene;
  const put = async (ask: Ask, path: string, body: unknown) => {
    const id = randomUUID();
    await made(ask, 'PUT', `${path}/${id}`, body);
    return id;
  };
  return {
    patient: () => put(desk, '/api/v1/patients', person()),
    order: (patientId) => put(prescriber, '/api/v1/medication-orders', order(patientId, today)),
    dose: (orderId) => put(nurse, '/api/v1/doses', dose(orderId, today)),
    appointment: (patientId) => put(counselor, '/api/v1/appointments', appointment(patientId, counselorId, today)),
    pastAppointment: (patientId) => put(counselor, '/api/v1/appointments', yesterdays(patientId, counselorId, today)),
    formerPatient: async () => {
      const patientId = await put(desk, '/api/v1/patients', person());
      const ended = { id: randomUUID(), track: 'main', to: 'declined_service', reason: 'Does not want to begin' };
      await made(counselor, 'POST', `/api/v1/patients/${patientId}/episode/moves`, ended);
      return patientId;
    },
    consent: (patientId) => put(desk, `/api/v1/patients/${patientId}/consents`, consent),
    move: async (patientId) => {
      const id = randomUUID();
      await made(counselor, 'POST', `/api/v1/patients/${patientId}/episode/moves`, firstStep(id));
      return id;
    },
  };
}

/** For every route of the API one request that is good. A route that is missing here fails the matrix. */
export const samples: Record<string, (scene: SampleScene, make: Makers) => Promise<Sample> | Sample> = {
  'GET /health': () => ({ path: '/health' }),
  'GET /api/v1/openapi.json': () => ({ path: '/api/v1/openapi.json' }),
  'POST /api/v1/session': () => ({
    path: '/api/v1/session',
    body: { email: 'nobody@example.org', password: 'no such password' },
  }),
  'GET /api/v1/session': () => ({ path: '/api/v1/session' }),
  'PUT /api/v1/session/programme': () => ({ path: '/api/v1/session/programme', body: { programmeId: randomUUID() } }),
  'DELETE /api/v1/session': () => ({ path: '/api/v1/session' }),
  'GET /api/v1/staff': () => ({ path: '/api/v1/staff?role=nurse' }),
  'GET /api/v1/events': () => ({ path: '/api/v1/events' }),
  'GET /api/v1/patients': () => ({ path: '/api/v1/patients?search=sample' }),
  'POST /api/v1/patients/near-duplicates': () => {
    const { legalName, dateOfBirth } = person();
    return { path: '/api/v1/patients/near-duplicates', body: { legalName, dateOfBirth } };
  },
  'PUT /api/v1/patients/{id}': () => ({ path: `/api/v1/patients/${randomUUID()}`, body: person() }),
  'GET /api/v1/patients/{id}': ({ patientId }) => ({ path: `/api/v1/patients/${patientId}` }),
  'PUT /api/v1/patients/{id}/consents/{consentId}': ({ patientId }) => ({
    path: `/api/v1/patients/${patientId}/consents/${randomUUID()}`,
    body: consent,
  }),
  'POST /api/v1/patients/{id}/consents/{consentId}/revoke': async ({ patientId }, make) => ({
    path: `/api/v1/patients/${patientId}/consents/${await make.consent(patientId)}/revoke`,
    body: { reason: 'Asked to stop' },
  }),
  'PUT /api/v1/patients/{id}/assignments/{assignmentId}': async ({ counselorId, today }, make) => ({
    path: `/api/v1/patients/${await make.patient()}/assignments/${randomUUID()}`,
    body: { staffId: counselorId, kind: 'primary', fromDay: today },
  }),
  'GET /api/v1/patients/{id}/chart': ({ patientId }) => ({ path: `/api/v1/patients/${patientId}/chart` }),
  'GET /api/v1/patients/{id}/timeline': ({ patientId }) => ({
    path: `/api/v1/patients/${patientId}/timeline?cursor=2100-01-01T00:00:00Z_2100-01-01`,
  }),
  'POST /api/v1/patients/{id}/episodes': async (_scene, make) => ({
    path: `/api/v1/patients/${await make.formerPatient()}/episodes`,
    body: { id: randomUUID(), reason: 'Came back' },
  }),
  'POST /api/v1/patients/{id}/episode/moves': async (_scene, make) => ({
    path: `/api/v1/patients/${await make.patient()}/episode/moves`,
    body: firstStep(randomUUID()),
  }),
  'POST /api/v1/patients/{id}/episode/moves/{moveId}/void': async (_scene, make) => {
    const patientId = await make.patient();
    return {
      path: `/api/v1/patients/${patientId}/episode/moves/${await make.move(patientId)}/void`,
      body: { reason: 'The wrong person' },
    };
  },
  'GET /api/v1/medication-orders': ({ patientId }) => ({ path: `/api/v1/medication-orders?patientId=${patientId}` }),
  'PUT /api/v1/medication-orders/{id}': async ({ today }, make) => ({
    path: `/api/v1/medication-orders/${randomUUID()}`,
    body: order(await make.patient(), today),
  }),
  'POST /api/v1/medication-orders/{id}/stop': async (_scene, make) => ({
    path: `/api/v1/medication-orders/${await make.order(await make.patient())}/stop`,
    body: { reason: 'Patient asked' },
  }),
  'GET /api/v1/dosing/queue': ({ today }) => ({ path: `/api/v1/dosing/queue?day=${today}` }),
  'GET /api/v1/dosing/patients/{id}': ({ patientId }) => ({ path: `/api/v1/dosing/patients/${patientId}` }),
  'PUT /api/v1/doses/{id}': async ({ today }, make) => ({
    path: `/api/v1/doses/${randomUUID()}`,
    body: dose(await make.order(await make.patient()), today),
  }),
  'POST /api/v1/doses/{id}/void': async (_scene, make) => ({
    path: `/api/v1/doses/${await make.dose(await make.order(await make.patient()))}/void`,
    body: { reason: 'The wrong person' },
  }),
  'PUT /api/v1/appointments/{id}': ({ patientId, counselorId, today }) => ({
    path: `/api/v1/appointments/${randomUUID()}`,
    body: appointment(patientId, counselorId, today),
  }),
  'GET /api/v1/appointments/{id}': async ({ patientId }, make) => ({
    path: `/api/v1/appointments/${await make.appointment(patientId)}`,
  }),
  'POST /api/v1/appointments/{id}/attendance': async ({ patientId }, make) => ({
    path: `/api/v1/appointments/${await make.pastAppointment(patientId)}/attendance`,
    body: { state: 'missed', reason: 'Called in sick' },
  }),
  'POST /api/v1/appointments/{id}/cancel': async ({ patientId }, make) => ({
    path: `/api/v1/appointments/${await make.appointment(patientId)}/cancel`,
    body: { reason: 'Clinic closed' },
  }),
  'GET /api/v1/schedule': ({ today }) => ({ path: `/api/v1/schedule?day=${today}` }),
  'GET /api/v1/board': () => ({ path: '/api/v1/board' }),
  'GET /api/v1/reports/caseload': ({ today }) => ({ path: `/api/v1/reports/caseload?asOf=${today}` }),
  'GET /api/v1/reports/census': ({ today }) => ({ path: `/api/v1/reports/census?asOf=${today}` }),
  'GET /api/v1/reminders': () => ({ path: '/api/v1/reminders' }),
  'GET /api/v1/outbox': () => ({ path: '/api/v1/outbox' }),
};
