import './reminders.module'; // its entities: others point at them by name
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { MovedClock, newId } from '@cairn/platform';
import { ChannelHealth } from './channel-health';
import type { Channels, Outcome, OutsideChannel } from './channel';
import { ReceiptService } from './receipt.service';
import { ReminderService } from './reminder.service';
import { ReminderScene } from './testing';

jest.setTimeout(20_000);

/** Monday 14:00 in New York; one reminder speaks two hours before. */
const startsAt = new Date('2026-11-23T19:00:00Z');
const due = new Date('2026-11-23T17:00:00Z');
const both = [
  ['sms', '(555) 555-0123'],
  ['email', 'ada@example.org'],
] as const;

describe('what became of a message', () => {
  let db: TestDatabase;
  let scene: ReminderScene;
  let clock: MovedClock;
  let receipts: ReceiptService;

  beforeAll(async () => void (db = await testDatabase()));
  afterAll(() => db.close());
  beforeEach(async () => {
    scene = await new ReminderScene(db).programme();
    clock = new MovedClock(due);
    receipts = new ReceiptService(db.database, clock);
  });

  const provider = (outcome: Outcome['outcome']): Channels => {
    const channel: OutsideChannel = {
      kind: 'outside',
      transport: 'twilio',
      honoursKeys: false,
      answersWithinMs: 60_000,
      atOnce: 8,
      hand: async () => ({ outcome, detail: outcome, ...(outcome === 'accepted' ? { providerId: 'SM1' } : {}) }),
    };
    return { for: () => channel };
  };
  /** A reminder that was handed over; answers its ids and that of its message. */
  const handed = async (
    outcome: Outcome['outcome'] = 'accepted',
    { kind = 'session', consents = both.slice(0, 1) as readonly (readonly ['sms' | 'email', string])[] } = {},
  ) => {
    const patientId = await scene.person(consents as ['sms' | 'email', string][]);
    // Stops hold against what was agreed to before them.
    await db.owner.query(`update contact_consent set given_at = '2026-11-01' where patient_id = $1`, [patientId]);
    const { id: causeId, reminderId } = await scene.session(patientId, startsAt, new Date('2026-11-20T15:00:00Z'));
    if (kind !== 'session')
      await db.owner.query(`update reminder set kind = $2, offset_key = 'now' where id = $1`, [reminderId, kind]);
    await new ReminderService(db.database, provider(outcome), new ChannelHealth(), clock).sendDue(scene.programmeId);
    return { patientId, causeId, reminderId, messageId: await latestMessage(reminderId) };
  };
  const latestMessage = async (reminderId: string): Promise<string> => {
    const sql = 'select id from outbox_message where reminder_id = $1 order by id desc limit 1';
    return (await db.owner.query(sql, [reminderId])).rows[0].id;
  };
  const tell = (messageId: string, status: string, errorCode: string | null = null) =>
    receipts.receive({ messageId, providerId: 'SM1', status, errorCode });
  const stops = async () =>
    (
      await db.owner.query(
        'select channel, address_key, reason, message_id from contact_stop where programme_id = $1',
        [scene.programmeId],
      )
    ).rows;
  const calls = async () =>
    (await db.owner.query('select reason, role from call_task where programme_id = $1', [scene.programmeId])).rows;
  const told = async (reminderId: string) =>
    (
      await db.owner.query(`select facts from audit_event where act = 'receipt.receive' and record_id = $1`, [
        reminderId,
      ])
    ).rows.map(({ facts }) => facts as object);

  it('is on record once, whatever is told again or comes late', async () => {
    const { reminderId, messageId } = await handed();
    for (const status of ['queued', 'sent', 'delivered', 'delivered', 'sent', 'undelivered'])
      expect(await tell(messageId, status, status === 'undelivered' ? '30005' : null)).toBe(true);
    expect(await scene.attempts(reminderId)).toEqual(['accepted', 'delivered']);
    expect(await scene.reminder(reminderId)).toMatchObject({ state: 'sent', reason: null });
    expect(await stops()).toEqual([]);
    expect(await told(reminderId)).toEqual([{ outcome: 'delivered', code: null }]);
  });

  it('is on record once, also when it is told many times in the same moment', async () => {
    const { reminderId, messageId } = await handed();
    await Promise.all(Array.from({ length: 8 }, () => tell(messageId, 'undelivered', '30005')));
    expect(await scene.attempts(reminderId)).toEqual(['accepted', 'undelivered']);
    expect(await stops()).toHaveLength(1);
  });

  it('a message that did not arrive was no contact; a dead number is not written to again (R-444, R-445)', async () => {
    const { reminderId, messageId } = await handed();
    await tell(messageId, 'undelivered', '30006');
    expect(await scene.reminder(reminderId)).toMatchObject({ state: 'failed', reason: 'not-delivered' });
    expect(await stops()).toEqual([
      { channel: 'sms', address_key: '5555550123', reason: 'undeliverable', message_id: messageId },
    ]);
    expect(await told(reminderId)).toEqual([{ outcome: 'undelivered', code: '30006', follows: 'missed', next: 'end' }]);
  });

  it('a network that failed says nothing about the number', async () => {
    const { reminderId, messageId } = await handed();
    await tell(messageId, 'failed', '30008');
    expect(await scene.reminder(reminderId)).toMatchObject({ state: 'failed', reason: 'not-delivered' });
    expect(await stops()).toEqual([]);
  });

  it.each(['30005', '30008'])(
    'after %s another channel of the person is tried, then somebody calls (R-445)',
    async (code) => {
      const { reminderId, messageId } = await handed('accepted', { kind: 'session-change', consents: both });
      await tell(messageId, 'undelivered', code);
      expect(await scene.reminder(reminderId)).toMatchObject({ state: 'planned', reason: 'second-channel' });
      const { rows } = await db.owner.query('select step, attempts from reminder where id = $1', [reminderId]);
      expect(rows).toEqual([{ step: 2, attempts: 0 }]);
      await new ReminderService(db.database, provider('accepted'), new ChannelHealth(), clock).sendDue(
        scene.programmeId,
      );
      expect(await scene.reminder(reminderId)).toMatchObject({ state: 'sent', channel: 'email' });
      await tell(await latestMessage(reminderId), 'undelivered');
      expect(await scene.reminder(reminderId)).toMatchObject({ state: 'failed', reason: 'not-delivered' });
      expect(await calls()).toEqual([{ reason: 'not-delivered', role: 'front_desk' }]);
    },
  );

  it('settles what nobody knew: it arrived', async () => {
    const { reminderId, messageId } = await handed('unknown');
    expect(await scene.reminder(reminderId)).toMatchObject({ state: 'unknown' });
    await tell(messageId, 'delivered');
    expect(await scene.reminder(reminderId)).toMatchObject({ state: 'sent', reason: null });
    expect(await scene.attempts(reminderId)).toEqual(['unknown', 'delivered']);
  });

  it('spares the person a second message where the first had arrived after all', async () => {
    const { reminderId, messageId } = await handed('transient');
    expect(await scene.reminder(reminderId)).toMatchObject({ state: 'planned', reason: 'again' });
    await tell(messageId, 'delivered');
    expect(await scene.reminder(reminderId)).toMatchObject({ state: 'sent' });
  });

  it('leaves alone what was planned anew after the session moved', async () => {
    const { patientId, causeId, reminderId, messageId } = await handed('transient');
    await scene.plan(causeId, patientId, new Date(startsAt.getTime() + 1_800_000), due);
    await tell(messageId, 'delivered');
    expect(await scene.reminder(reminderId)).toMatchObject({ state: 'planned', reason: null });
  });

  it('knows no message of nobody’s, and nothing that never left the house', async () => {
    expect(await tell(newId(), 'delivered')).toBe(false);
    const { reminderId, messageId } = await handed();
    await db.owner.query(`update outbox_message set transport = 'outbox' where id = $1`, [messageId]);
    expect(await tell(messageId, 'undelivered', '30005')).toBe(true);
    expect(await scene.attempts(reminderId)).toEqual(['accepted']);
  });
});
