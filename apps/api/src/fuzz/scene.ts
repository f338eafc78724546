import { randomUUID } from 'node:crypto';
import { hashPassword } from '@cairn/access';
import { type Role, roles } from '@cairn/rules';
import type { Client } from 'pg';
import { makersOf, samples } from '../samples';
import type { Makers, SampleScene } from '../samples-shape';
import type { Ask, TestApi } from '../testing';
import { partsOf } from './campaign';
import type { ApiDocument } from './document';
import { canary } from './judge';
import type { Good } from './mutate';
import type { Ids } from './valid';

export interface Scene {
  /** Good requests by route, to begin from. */
  readonly templates: Map<string, Good[]>;
  readonly ids: Ids;
}

/** People, records and passwords of ours, and marked ones of the others. */
export async function setTheScene(document: ApiDocument, api: TestApi, owner: Client): Promise<Scene> {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York' }).format(new Date());
  const foreign = await theOthers(api, owner, today);
  await owner.query(`insert into worker_heartbeat (name, at) values ('worker', now() + interval '1 hour')`);
  const { make, counselorId } = await makersIn(api, api.clinic, today);
  const patientId = await make.patient();
  const scene = { patientId, staffId: counselorId, counselorId, today };
  await fullLife(api, owner, make, scene);
  const templates = new Map<string, Good[]>();
  for (const operation of document.operations) {
    const sample = samples[operation.route];
    if (sample === undefined) throw new Error(`Give ${operation.route} a sample in samples.ts`);
    const goods: Good[] = [];
    for (let n = 0; n < 5; n += 1) goods.push(partsOf(operation, await sample(scene, make)));
    templates.set(operation.route, goods);
  }
  const password = 'a password that is long enough';
  await owner.query('insert into credential (staff_id, password_hash) values ($1, $2)', [
    counselorId,
    await hashPassword(password),
  ]);
  const body = { email: `counselor-${counselorId}@example.org`, password };
  templates.get('POST /api/v1/session')?.splice(0, 2, { params: {}, query: {}, body });
  const chosen = { programmeId: api.clinic.programmeId };
  templates.get('PUT /api/v1/session/programme')?.unshift({ params: {}, query: {}, body: chosen });
  const assigned = templates.get('PUT /api/v1/patients/{id}/assignments/{assignmentId}') ?? [];
  const patients = [...assigned.map(({ params }) => params['id'] ?? ''), patientId, patientId];
  const doses = templates.get('PUT /api/v1/doses/{id}') ?? [];
  const orders = doses.map(({ body: dose }) => (dose as { orderId: string }).orderId);
  const named = {
    id: [...patients, ...orders, randomUUID()],
    patientId: patients,
    orderId: orders,
    staffId: roles.map((role) => api.clinic.actor(role).staffId ?? ''),
    programmeId: [api.clinic.programmeId, api.other.programmeId],
  };
  return { templates, ids: { named, foreign, today } };
}

async function makersIn(api: TestApi, clinic: TestApi['clinic'], today: string) {
  const as = (role: Role) => api.as(role, clinic);
  const counselorId = clinic.actor('counselor').staffId ?? '';
  const people = new Map<Role, Promise<Ask>>();
  const who = (role: Role) => {
    const known = people.get(role) ?? as(role);
    people.set(role, known);
    return known;
  };
  return { make: makersOf({ today, counselorId }, who), counselorId };
}

/** Records of the other programme, everything that could be shown of them marked; answers their ids. */
async function theOthers(api: TestApi, owner: Client, today: string): Promise<string[]> {
  const { make } = await makersIn(api, api.other, today);
  const patientId = await make.patient();
  const order = await make.order(patientId);
  const ids = [patientId, order, await make.dose(order), await make.appointment(patientId), await make.move(patientId)];
  ids.push(await make.file(patientId));
  const { programmeId } = api.other;
  const mark = (sql: string, of: unknown) => owner.query(sql, [of, canary]);
  await mark('update patient set given = $2, preferred_name = $2, family = $2 where programme_id = $1', programmeId);
  await mark('update programme set name = $2, sender_name = $2 where id = $1', programmeId);
  await mark('update stored_file set name = $2 where programme_id = $1', programmeId);
  const staff = roles.map((role) => api.other.actor(role).staffId);
  await mark('update staff set display_name = $2 where id = any($1)', staff);
  return ids;
}

/** One person of whom there is something of everything, so that no part of an answer is always empty. */
async function fullLife(api: TestApi, owner: Client, make: Makers, { patientId, counselorId, today }: SampleScene) {
  await make.move(patientId);
  await make.dose(await make.order(patientId));
  await make.appointment(patientId);
  await make.pastAppointment(patientId);
  await make.consent(patientId);
  const supervisor = await api.as('counselor_supervisor');
  const assignment = { staffId: counselorId, kind: 'primary', fromDay: today };
  await supervisor('PUT', `/api/v1/patients/${patientId}/assignments/${randomUUID()}`, assignment);
  const of = [api.clinic.programmeId, patientId];
  for (const sql of [
    `insert into specimen (id, programme_id, patient_id, collected_on, panel, origin) values (gen_random_uuid(), $1, $2, current_date - 1, '{opioids,cocaine}', 'demo')`,
    `insert into specimen_result (id, programme_id, patient_id, specimen_id, substance, result) select gen_random_uuid(), $1, $2, id, 'opioids', 'positive' from specimen where programme_id = $1 and patient_id = $2`,
    `insert into withdrawal_observation (id, programme_id, patient_id, observed_on, class, moment, origin) values (gen_random_uuid(), $1, $2, current_date - 1, 2, 'pre', 'demo')`,
    `insert into reminder_attempt (id, programme_id, reminder_id, transport, outcome) select gen_random_uuid(), $1, id, 'outbox', 'accepted' from reminder where programme_id = $1 and patient_id = $2`,
    `insert into outbox_message (id, programme_id, patient_id, reminder_id, channel, address, text, template) select gen_random_uuid(), $1, $2, id, 'sms', '+1 555 0123', 'Neutral', 'session-sms-0' from reminder where programme_id = $1 and patient_id = $2`,
  ])
    await owner.query(sql, of);
}
