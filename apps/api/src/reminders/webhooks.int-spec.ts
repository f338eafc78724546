import { setTimeout as pause } from 'node:timers/promises';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { MovedClock, newId } from '@cairn/platform';
import { ChannelHealth, ReminderService, twilioChannel } from '@cairn/reminders';
import { RunningProvider } from '@cairn/reminders/testing';
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks';
import { runApi } from '../running-api';
import { startApi, type TestApi } from '../testing';

jest.setTimeout(60_000);

/** Friday morning in New York; what is sent here is due then. */
const friday = new Date('2026-11-20T15:00:00Z');
const account = { accountSid: 'ACtest', authToken: 'token', from: '+15035550199' };

describe('text messages, with a provider in a process of its own', () => {
  let db: TestDatabase;
  let api: TestApi;
  let provider: RunningProvider;
  const twilio = { ...account, baseUrl: '', publicUrl: '' };
  let number = 5035550100;

  beforeAll(async () => {
    [db, provider] = await Promise.all([testDatabase(), RunningProvider.open()]);
    api = await startApi(db, { twilio }, new MovedClock(friday));
    Object.assign(twilio, { baseUrl: provider.url, publicUrl: api.url });
  });
  afterAll(async () => {
    await api.close();
    await provider.close();
    await db.close();
  });
  beforeEach(() => provider.behave({ mode: 'well', times: 0, repeat: false, backwards: false }));

  const rows = async <Row>(sql: string, values: readonly unknown[]): Promise<Row[]> =>
    (await db.owner.query(sql, [...values])).rows as Row[];

  /** Somebody with a number of their own, and a reminder of a session that is due now. */
  const due = async (to = String((number += 1)), kind = 'session') => {
    const [programmeId, patientId, episodeId, causeId, reminderId] = [
      api.clinic.programmeId,
      ...[1, 2, 3, 4].map(newId),
    ];
    const at = new Date(friday.getTime() + 7_200_000);
    await db.owner.query(
      `insert into patient (id, programme_id, given, family, date_of_birth, sex_at_birth, origin) values ($1, $2, 'Ada', 'Test', '1980-01-01', 'female', 'demo')`,
      [patientId, programmeId],
    );
    await db.owner.query(
      `insert into episode (id, programme_id, patient_id, opened_on, origin) values ($1, $2, $3, '2026-01-01', 'demo')`,
      [episodeId, programmeId, patientId],
    );
    await db.owner.query(
      `insert into episode_span (id, programme_id, patient_id, episode_id, track, state, started_at) values ($1, $2, $3, $4, 'main', 'admitted', '2026-01-01')`,
      [newId(), programmeId, patientId, episodeId],
    );
    await db.owner.query(
      `insert into contact_consent (id, programme_id, patient_id, channel, address, given_at) values ($1, $2, $3, 'sms', $4, '2026-01-01')`,
      [newId(), programmeId, patientId, to],
    );
    await db.owner.query(
      `insert into appointment (id, programme_id, patient_id, starts_local, zone, starts_at, minutes, ends_at, modality, origin)
       values ($1, $2, $3, $4::timestamptz at time zone 'America/New_York', 'America/New_York', $4, 50, $4::timestamptz + interval '50 minutes', 'individual', 'demo')`,
      [causeId, programmeId, patientId, at],
    );
    await db.owner.query(
      `insert into reminder (id, programme_id, patient_id, kind, cause_type, cause_id, offset_key, local_day, due_at, useful_until)
       values ($1, $2, $3, $4, 'appointment', $5, 'shortly-before', '2026-11-20', $6, $7)`,
      [reminderId, programmeId, patientId, kind, causeId, friday, at],
    );
    return { reminderId: reminderId ?? '', patientId: patientId ?? '', to: `+1${to}` };
  };
  const send = async () => {
    const channel = twilioChannel({ ...twilio, silenceMs: 700 });
    const health = new ChannelHealth(() => friday.getTime());
    await new ReminderService(db.database, { for: () => channel }, health, new MovedClock(friday)).sendDue(
      api.clinic.programmeId,
    );
  };
  const sent = async (to?: string) => {
    const made = await due(to);
    await send();
    return made;
  };
  const stateOf = async (reminderId: string) =>
    (
      await rows<{ state: string; reason: string | null; due_at: Date }>(
        'select state, reason, due_at from reminder where id = $1',
        [reminderId],
      )
    )[0];
  const attemptsOf = async (reminderId: string) =>
    (
      await rows<{ outcome: string }>('select outcome from reminder_attempt where reminder_id = $1 order by id', [
        reminderId,
      ])
    ).map(({ outcome }) => outcome);
  /** Waits until the provider has told everything that it tells about a number. */
  const toldAbout = async (to: string, count = 3) => {
    for (const end = Date.now() + 10_000; Date.now() < end; await pause(20)) {
      const text = (await provider.taken()).find((one) => one.to === to);
      if (text !== undefined && text.told.length >= count) return text;
    }
    throw new Error('The provider told less than it should have.');
  };
  const messageOf = async (reminderId: string) =>
    (await rows<{ id: string }>('select id from outbox_message where reminder_id = $1', [reminderId]))[0]?.id ?? '';
  const post = (path: string, fields: Record<string, string>, signature?: string, url = api.url) =>
    fetch(url + path, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: signature === undefined ? {} : { 'x-twilio-signature': signature },
    });
  const webhook = () => `${api.url}/api/v1/webhooks/sms/inbound`;

  it('goes out and arrives, and both are on record', async () => {
    const { reminderId, to } = await sent();
    expect(await stateOf(reminderId)).toMatchObject({ state: 'sent' });
    expect((await toldAbout(to)).told).toEqual([
      { status: 'queued', answered: 204 },
      { status: 'sent', answered: 204 },
      { status: 'delivered', answered: 204 },
    ]);
    expect(await attemptsOf(reminderId)).toEqual(['accepted', 'delivered']);
  });

  it('told twice and the wrong way round, it still ended once', async () => {
    await provider.behave({ repeat: true, backwards: true });
    const { reminderId, to } = await sent();
    expect((await toldAbout(to, 6)).told.map(({ answered }) => answered)).toEqual(Array<number>(6).fill(204));
    expect((await attemptsOf(reminderId)).sort()).toEqual(['accepted', 'delivered']);
    expect(await stateOf(reminderId)).toMatchObject({ state: 'sent' });
  });

  it('a number that takes no messages is stopped, and the message counts as no contact', async () => {
    const { reminderId, to } = await sent('5035550000');
    await toldAbout(to);
    expect(await attemptsOf(reminderId)).toEqual(['accepted', 'undelivered']);
    expect(await stateOf(reminderId)).toMatchObject({ state: 'failed', reason: 'not-delivered' });
    expect(await rows(`select reason from contact_stop where address_key = '5035550000'`, [])).toEqual([
      { reason: 'undeliverable' },
    ]);
    const next = await sent('5035550000');
    expect(await stateOf(next.reminderId)).toMatchObject({ state: 'suppressed', reason: 'undeliverable' });
  });

  it('waits as long as the provider asks, and tries again after its own faults', async () => {
    await provider.behave({ mode: 'too-many', times: 1, retryAfter: 600 });
    const asked = await sent();
    const waiting = await stateOf(asked.reminderId);
    expect(waiting).toMatchObject({ state: 'planned', reason: 'again' });
    expect(waiting?.due_at.getTime()).toBeGreaterThanOrEqual(friday.getTime() + 600_000);
    await provider.behave({ mode: 'fault', times: 1 });
    const faulty = await sent();
    expect(await stateOf(faulty.reminderId)).toMatchObject({ state: 'planned', reason: 'again' });
    expect((await provider.taken()).filter(({ to }) => to === asked.to || to === faulty.to)).toEqual([]);
  });

  it('gives up where the provider refuses for good', async () => {
    await provider.behave({ mode: 'refuse', times: 1, errorCode: 21211 });
    const { reminderId } = await sent();
    expect(await stateOf(reminderId)).toMatchObject({ state: 'failed', reason: 'refused' });
  });

  it.each(['hang', 'reset'])(
    'where the provider took it and did not say so (%s), the receipt says it, and nobody gets two',
    async (mode) => {
      await provider.behave({ mode, times: 1, steps: 1500 });
      const { reminderId, to } = await sent();
      expect(await stateOf(reminderId)).toMatchObject({ state: 'unknown', reason: 'no-answer' });
      await toldAbout(to);
      expect(await stateOf(reminderId)).toMatchObject({ state: 'sent', reason: null });
      await send();
      expect((await provider.taken()).filter((one) => one.to === to)).toHaveLength(1);
      await provider.behave({ steps: 30 });
    },
  );

  it('is not known where the line broke and nothing was taken, and is not sent again by itself', async () => {
    await provider.behave({ mode: 'down', times: 1 });
    const { reminderId, to } = await sent();
    expect(await stateOf(reminderId)).toMatchObject({ state: 'unknown' });
    await send();
    expect((await provider.taken()).filter((one) => one.to === to)).toEqual([]);
  });

  it('a provider that was killed is tried again, and has forgotten nothing', async () => {
    const before = await sent();
    await toldAbout(before.to);
    await provider.kill();
    const { reminderId } = await sent();
    expect(await stateOf(reminderId)).toMatchObject({ state: 'planned', reason: 'again' });
    await provider.start();
    expect((await provider.taken()).filter(({ to }) => to === before.to)).toHaveLength(1);
  });

  it('believes nothing that is not signed, or signed for something else', async () => {
    const { reminderId, to } = await sent();
    await toldAbout(to);
    const path = `/api/v1/webhooks/sms/status/${await messageOf(reminderId)}`;
    const fields = { MessageSid: 'SM1', MessageStatus: 'delivered' };
    const good = getExpectedTwilioSignature(account.authToken, api.url + path, fields);
    expect((await post(path, fields, good)).status).toBe(204);
    const bad: [Record<string, string>, string | undefined][] = [
      [fields, undefined],
      [fields, ''],
      [fields, getExpectedTwilioSignature('another', api.url + path, fields)],
      [{ ...fields, MessageStatus: 'undelivered', ErrorCode: '30005' }, good],
      [fields, getExpectedTwilioSignature(account.authToken, `${api.url}/api/v1/webhooks/sms/inbound`, fields)],
    ];
    for (const [sentFields, signature] of bad) {
      const answer = await post(path, sentFields, signature);
      expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([403, 'permission.denied']);
    }
    expect(await attemptsOf(reminderId)).toEqual(['accepted', 'delivered']);
  });

  it('knows no message that nobody sent, and reads no receipt that says nothing', async () => {
    const path = `/api/v1/webhooks/sms/status/${newId()}`;
    const fields = { MessageSid: 'SM1', MessageStatus: 'delivered' };
    const signed = (given: Record<string, string>) =>
      post(path, given, getExpectedTwilioSignature(account.authToken, api.url + path, given));
    expect((await signed(fields)).status).toBe(404);
    expect((await signed({ MessageSid: 'SM1' })).status).toBe(400);
  });

  it('STOP is answered once in words, and stops the number', async () => {
    const { to, patientId } = await sent();
    const sid = 'SMstop';
    const answers = [
      await provider.inbound({ webhook: webhook(), from: to, text: 'STOP', sid }),
      await provider.inbound({ webhook: webhook(), from: to, text: 'STOP', sid }),
    ];
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]).toMatchObject({
      status: 200,
      text: expect.stringMatching(/<Response><Message>.+<\/Message><\/Response>$/),
    });
    expect(await rows('select meaning from inbound_message where patient_id = $1', [patientId])).toEqual([
      { meaning: 'opt-out' },
    ]);
    expect((await provider.inbound({ webhook: webhook(), from: to, text: 'stop' })).text).toContain(
      '<Response></Response>',
    );
    const next = await sent(to.slice(2));
    expect(await stateOf(next.reminderId)).toMatchObject({ state: 'suppressed', reason: 'opt-out' });
  });

  it('writes only what can stand in XML, and nothing where the provider has answered itself', async () => {
    await db.owner.query(`update programme set sender_name = 'Oak & <Street>' where id = $1`, [api.clinic.programmeId]);
    const [one, two] = [await due(), await due()];
    const answer = await provider.inbound({ webhook: webhook(), from: one.to, text: 'HELP' });
    expect(answer.text).toContain('Oak &amp; &lt;Street&gt;');
    const silent = await provider.inbound({
      webhook: webhook(),
      from: two.to,
      text: 'STOP',
      more: { OptOutType: 'STOP' },
    });
    expect(silent).toMatchObject({ status: 200, text: expect.stringContaining('<Response></Response>') });
    expect(await rows('select meaning from inbound_message where patient_id = $1', [two.patientId])).toHaveLength(1);
    await db.owner.query(`update programme set sender_name = 'Oak Street Office' where id = $1`, [
      api.clinic.programmeId,
    ]);
  });

  it('nobody behind the number, an empty text and a NUL are taken without a word', async () => {
    for (const text of ['hello', '', 'a\u0000b']) {
      const answer = await provider.inbound({ webhook: webhook(), from: '+19995550100', text });
      expect(answer).toMatchObject({ status: 200, text: expect.stringContaining('<Response></Response>') });
    }
  });

  it('names no number and no word in its log, and is not there without a provider', async () => {
    const { to, reminderId } = await sent();
    const publicUrl = 'https://cairn.example.org';
    const running = await runApi(db.appUrl, {
      ...{ TWILIO_ACCOUNT_SID: 'ACtest', TWILIO_AUTH_TOKEN: 'token', TWILIO_FROM: account.from },
      ...{ CAIRN_PUBLIC_URL: publicUrl },
    });
    const messageId = await messageOf(reminderId);
    const statusPath = `/api/v1/webhooks/sms/status/${messageId}`;
    const receipt = { MessageSid: 'SMcanary', MessageStatus: 'undelivered', ErrorCode: '30005', To: to };
    const inbound = { MessageSid: 'SMcanary', From: to, Body: 'Canarywords, I took an overdose' };
    const calls: [string, Record<string, string>][] = [
      [statusPath, receipt],
      ['/api/v1/webhooks/sms/inbound', inbound],
    ];
    for (const [path, fields] of calls) {
      const signature = getExpectedTwilioSignature('token', publicUrl + path, fields);
      expect((await post(path, fields, signature, running.url)).status).toBeLessThan(300);
      expect((await post(path, fields, 'wrong', running.url)).status).toBe(403);
    }
    await running.close();
    expect(running.said()).toContain('/api/v1/webhooks/sms/status/:messageId');
    for (const canary of [to.slice(2), 'Canarywords', 'SMcanary', messageId])
      expect(running.said()).not.toContain(canary);
    // The last one: a second api in this process takes the sign-ins of the first.
    const without = await startApi(db);
    const answer = await post('/api/v1/webhooks/sms/inbound', inbound, 'any', without.url);
    await without.close();
    expect(answer.status).toBe(404);
  });
});
