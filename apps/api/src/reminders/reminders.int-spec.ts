import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { MovedClock, newId } from '@cairn/platform';
import { ChannelHealth, channelsOf, ReminderService } from '@cairn/reminders';
import { type Ask, startApi, type TestApi } from '../testing';

jest.setTimeout(60_000);

/** Friday morning in New York. */
const friday = new Date('2026-11-20T15:00:00Z');

describe('a session is booked, and its reminders follow it', () => {
  let db: TestDatabase;
  let api: TestApi;
  let desk: Ask;
  const patientId = newId();
  const appointmentId = newId();

  beforeAll(async () => {
    db = await testDatabase();
    api = await startApi(db, {}, new MovedClock(friday));
    desk = await api.as('front_desk');
    await db.owner.query(
      `update programme set time_zone = 'America/New_York', sender_name = 'Oak Street Office', phone = '555-0100' where id = $1`,
      [api.clinic.programmeId],
    );
    const registered = await desk('PUT', `/api/v1/patients/${patientId}`, {
      legalName: { given: 'Ada', family: 'Test' },
      dateOfBirth: '1980-01-01',
      sexAtBirth: 'female',
      consents: [{ id: newId(), channel: 'sms', address: '+1 555 0123', level: 1 }],
    });
    expect(registered.status).toBe(201);
  });
  afterAll(async () => {
    await api.close();
    await db.close();
  });

  const book = (startsAt: string, headers: Record<string, string> = {}) =>
    desk(
      'PUT',
      `/api/v1/appointments/${appointmentId}`,
      { patientId, staffId: api.clinic.actor('counselor').staffId, startsAt, minutes: 50, modality: 'individual' },
      headers,
    );
  const reminders = async (
    state: string,
  ): Promise<{ id: string; dueAt: string; patientName: string; reason: string | null }[]> => {
    const answer = await desk('GET', `/api/v1/reminders?state=${state}`);
    expect(answer.status).toBe(200);
    return answer.body.items;
  };
  const dueTimes = async (state: string): Promise<string[]> =>
    (await reminders(state)).map(({ dueAt }) => new Date(dueAt).toISOString()).sort();

  it('plans two of them with the booking', async () => {
    expect((await book('2026-11-23T14:00')).status).toBe(201);
    expect(await dueTimes('planned')).toEqual(['2026-11-22T22:00:00.000Z', '2026-11-23T17:00:00.000Z']);
    expect((await reminders('planned'))[0]?.patientName).toBe('Ada Test');
  });

  it('moves them with the session', async () => {
    expect((await book('2026-11-24T15:00', { 'if-match': '"v1"' })).status).toBe(200);
    expect(await dueTimes('planned')).toEqual([
      '2026-11-20T15:00:00.000Z',
      '2026-11-23T22:00:00.000Z',
      '2026-11-24T18:00:00.000Z',
    ]);
    expect(await dueTimes('cancelled')).toEqual(['2026-11-22T22:00:00.000Z', '2026-11-23T17:00:00.000Z']);
  });

  const sendAt = async (at: string): Promise<void> => {
    const clock = new MovedClock(new Date(at));
    const service = new ReminderService(db.database, channelsOf(null), new ChannelHealth(), clock);
    await Promise.all([1, 2, 3].map(() => service.sendDue(api.clinic.programmeId)));
  };

  it('tells of the move at once, then sends the one that is due, each once, in neutral words, and shows them in the outbox', async () => {
    await sendAt('2026-11-20T15:01:00Z');
    await sendAt('2026-11-23T22:00:00Z');
    const { body } = await desk('GET', '/api/v1/outbox');
    const sms = { channel: 'sms', address: '+1 555 0123', patientName: 'Ada Test' };
    expect(body).toMatchObject({
      items: [
        { ...sms, text: 'Oak Street Office: Tue 24 Nov 15:00. Call 555-0100. Reply STOP to end.' },
        { ...sms, text: 'Oak Street Office: moved to Tue 24 Nov 15:00. Call 555-0100. Reply STOP to end.' },
      ],
      next: null,
    });
  });

  it('ends the other one with the session', async () => {
    const said = { reason: 'asked to', by: 'by_patient' };
    expect((await desk('POST', `/api/v1/appointments/${appointmentId}/cancel`, said)).status).toBe(200);
    expect(await reminders('planned')).toEqual([]);
    expect((await reminders('cancelled')).map(({ reason }) => reason)).toContain('session-cancelled');
    expect(await reminders('sent')).toHaveLength(2);
  });

  it('a message that got stuck is decided about by a person, and a call is made, each once', async () => {
    const admin = await api.as('administrator');
    const stuck = (await reminders('sent')).find(({ dueAt }) => dueAt.startsWith('2026-11-23'));
    const id = stuck?.id ?? '';
    await db.owner.query(`update reminder set state = 'unknown', reason = 'no-answer' where id = $1`, [id]);
    await db.owner.query(
      `insert into call_task (id, programme_id, patient_id, reminder_id, reason, role, due_at, created_at)
       values ($1, $2, $3, $4, 'gave-up', 'front_desk', now(), now())`,
      [newId(), api.clinic.programmeId, patientId, id],
    );
    const queue = await admin('GET', '/api/v1/message-queue');
    expect(queue.body).toMatchObject({ lines: [{ kind: 'session', unknown: 1 }], backend: 'postgres' });
    const decide = () => desk('POST', `/api/v1/reminders/${id}/decision`, { decision: 'arrived' });
    expect((await decide()).status).toBe(204);
    expect(await decide()).toMatchObject({ status: 409, body: { code: 'reminder.settled' } });
    const { body } = await desk('GET', '/api/v1/call-tasks');
    expect(body.items).toMatchObject([{ patientName: 'Ada Test', number: '+1 555 0123', leaveMessage: false }]);
    const end = () => desk('POST', `/api/v1/call-tasks/${body.items[0].id}/end`, { outcome: 'reached', note: '' });
    expect((await end()).status).toBe(204);
    expect(await end()).toMatchObject({ status: 409, body: { code: 'call-task.done' } });
  });

  it('a channel is paused and goes on again over HTTP, by who may', async () => {
    const admin = await api.as('administrator');
    const pause = (by: Ask) => by('POST', '/api/v1/message-channels/sms/pause', { reason: 'Wrong wording' });
    expect((await pause(desk)).status).toBe(403);
    const paused = (await pause(admin)).body.channels.find(({ channel }: { channel: string }) => channel === 'sms');
    expect(paused.paused).toMatchObject({ reason: 'Wrong wording' });
    const { body } = await admin('POST', '/api/v1/message-channels/sms/resume', {});
    expect(body.channels.map(({ paused: standing }: { paused: unknown }) => standing)).toEqual([null, null, null]);
  });

  it('refuses what is not a state, not a cursor, and a field it does not know', async () => {
    for (const query of ['state=lost', 'cursor=1', 'x=1']) {
      expect((await desk('GET', `/api/v1/reminders?${query}`)).status).toBe(400);
    }
    expect((await (await api.as('front_desk', api.other))('GET', '/api/v1/reminders')).body).toEqual({
      items: [],
      next: null,
    });
  });
});
