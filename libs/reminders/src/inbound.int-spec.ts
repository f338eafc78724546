import '@cairn/patient'; // its entities: others point at them by name
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { newId } from '@cairn/platform';
import { InboundService } from './inbound.service';
import { ReminderScene } from './testing';

jest.setTimeout(20_000);

describe('what people answer', () => {
  let db: TestDatabase;
  let now = new Date('2030-10-13T15:00:00Z');
  let service: InboundService;
  let scene: ReminderScene;
  let number = 5550100000;
  let from: string;

  beforeAll(async () => {
    db = await testDatabase();
    service = new InboundService(db.database, { now: () => now });
  });
  afterAll(() => db.close());
  beforeEach(async () => {
    number += 1;
    from = `+1${number}`;
    now = new Date(now.getTime() + 60_000);
    scene = await new ReminderScene(db).programme();
  });

  const receive = (text: string, providerId: string = newId()) =>
    service.receive({ channel: 'sms', from, text, providerId });
  const rows = async (sql: string, programmeId = scene.programmeId) =>
    (await db.owner.query(sql, [programmeId])).rows as Record<string, unknown>[];
  const messages = (programmeId?: string) =>
    rows(
      'select patient_id, meaning, urgent, reply from inbound_message where programme_id = $1 order by id',
      programmeId,
    );
  const stops = (programmeId?: string) =>
    rows(
      'select channel, reason, scope, address_key from contact_stop where programme_id = $1 order by channel',
      programmeId,
    );

  it('STOP stands at once against the number, however the consent was typed, and is on record (R-432)', async () => {
    const patientId = await scene.person([['sms', `(${from.slice(2, 5)}) ${from.slice(5, 8)}-${from.slice(8)}`]]);
    expect((await receive('Stop!')).reply).toContain('no more messages');
    expect(await stops()).toEqual([{ channel: 'sms', reason: 'opt-out', scope: 'all', address_key: from.slice(2) }]);
    expect(await messages()).toMatchObject([{ patient_id: patientId, meaning: 'opt-out', urgent: false }]);
    expect(
      await rows(`select act, facts from audit_event where programme_id = $1 and act = 'inbound.receive'`),
    ).toEqual([
      { act: 'inbound.receive', facts: { meaning: 'opt-out', urgent: false, stops: 'opt-out', answered: true } },
    ]);
  });

  it('is confirmed once, also when two come at the same moment (R-432)', async () => {
    await scene.person([['sms', from]]);
    const replies = await Promise.all([receive('STOP'), receive('stop'), receive('quit')]);
    expect(replies.filter(({ reply }) => reply !== null)).toHaveLength(1);
    expect(await messages()).toHaveLength(3);
  });

  it('the same message told twice is one, and is answered the same', async () => {
    await scene.person([['sms', from]]);
    const id = newId();
    const [first, second] = await Promise.all([receive('STOP', id), receive('STOP', id)]);
    expect(second).toEqual(first);
    expect(await messages()).toHaveLength(1);
    expect(await stops()).toHaveLength(1);
  });

  it('every programme that knows the number hears of it, each inside its own wall', async () => {
    const other = await new ReminderScene(db).programme();
    const [here, there] = [await scene.person([['sms', from]]), await other.person([['sms', from]])];
    await receive('STOP');
    expect(await messages()).toMatchObject([{ patient_id: here }]);
    expect(await messages(other.programmeId)).toMatchObject([{ patient_id: there }]);
    expect(await stops(other.programmeId)).toHaveLength(1);
  });

  it('a wrong number is neither written to nor called, and is told nothing (R-442)', async () => {
    await scene.person([['sms', from]]);
    expect(await receive('who is this?')).toEqual({ reply: null });
    expect((await stops()).map(({ channel, reason }) => [channel, reason])).toEqual([
      ['sms', 'wrong-number'],
      ['voice', 'wrong-number'],
    ]);
  });

  it('urgent words are marked beside an opt-out, and the emergency number is said (R-441)', async () => {
    await scene.person([['sms', from]]);
    expect((await receive('STOP. I took an overdose')).reply).toContain('911');
    expect(await messages()).toMatchObject([{ meaning: 'opt-out', urgent: true }]);
  });

  it('START lifts nothing: consent is given anew with the office (R-432)', async () => {
    await scene.person([['sms', from]]);
    await receive('STOP');
    expect((await receive('START')).reply).toContain('please call 555-0100');
    expect(await stops()).toHaveLength(1);
  });

  it('a number that two people gave names nobody, and one that nobody gave is not kept', async () => {
    await scene.person([['sms', from]]);
    await scene.person([['sms', from]]);
    await receive('hello');
    expect(await messages()).toMatchObject([{ patient_id: null, meaning: 'other' }]);
    from = '+15559999999';
    expect(await receive('hello')).toEqual({ reply: null });
    expect((await db.owner.query(`select 1 from inbound_message where address_key = '5559999999'`)).rows).toEqual([]);
  });
});
