import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import type { JobQueue } from '@cairn/jobs';
import { MovedClock } from '@cairn/platform';
import { SMTPServer } from 'smtp-server';
import type { Channels, Message, Outcome, OutsideChannel } from './channel';
import { ReminderService } from './reminder.service';
import { channelsOf } from './reminders.module';
import { ReminderScene } from './testing';

jest.setTimeout(20_000);

const booked = new Date('2026-11-20T15:00:00Z');
/** Monday 14:00 in New York; its reminders speak on Sunday 17:00 and on Monday 12:00. */
const startsAt = new Date('2026-11-23T19:00:00Z');
const twoHoursBefore = new Date('2026-11-23T17:00:00Z');

describe('sending a reminder', () => {
  let db: TestDatabase;
  let scene: ReminderScene;
  let clock: MovedClock;
  const enqueued: unknown[] = [];
  const queue = { enqueue: async (job: unknown) => void enqueued.push(job) } as unknown as JobQueue;

  beforeAll(async () => void (db = await testDatabase()));
  afterAll(() => db.close());
  beforeEach(async () => {
    scene = await new ReminderScene(db).programme();
    clock = new MovedClock(twoHoursBefore);
    enqueued.length = 0;
  });

  const service = (channels: Channels = channelsOf(null)): ReminderService =>
    new ReminderService(db.database, channels, queue, clock);
  const planned = async (consents?: readonly ['sms' | 'email', string][]) => {
    const patientId = await scene.person(consents);
    return { patientId, ...(await scene.session(patientId, startsAt, booked)) };
  };
  const outside = (hand: (message: Message) => Promise<Outcome>, honoursKeys = false): Channels => {
    const channel: OutsideChannel = { kind: 'outside', transport: 'smtp', honoursKeys, answersWithinMs: 60_000, hand };
    return { for: () => channel };
  };

  it('writes neutral words to the outbox, records the attempt and the act, and is done', async () => {
    const { reminderId } = await planned();
    expect(await service().send(scene.programmeId, reminderId)).toBe('sent');
    expect(await scene.outbox()).toEqual([
      {
        reminder_id: reminderId,
        channel: 'sms',
        address: '+1 555 0123',
        text: 'Oak Street Office: Mon 23 Nov 14:00. Call 555-0100. Reply STOP to end.',
        template: 'session.en.1.v1',
      },
    ]);
    expect(await scene.reminder(reminderId)).toMatchObject({
      state: 'sent',
      reason: null,
      attempts: 1,
      channel: 'sms',
    });
    expect(await scene.attempts(reminderId)).toEqual(['accepted']);
    const { rows } = await db.owner.query('select outcome, facts from audit_event where record_id = $1', [reminderId]);
    expect(rows).toEqual([
      { outcome: 'done', facts: expect.objectContaining({ transport: 'outbox', template: 'session.en.1.v1' }) },
    ]);
  });

  it('goes out once, however many workers are asked to send it at the same moment', async () => {
    const { reminderId } = await planned();
    const answers = await Promise.all(Array.from({ length: 12 }, () => service().send(scene.programmeId, reminderId)));
    expect(answers.sort()).toEqual([...Array<string>(11).fill('not-planned'), 'sent']);
    expect(await scene.outbox()).toHaveLength(1);
  });

  it('leaves alone what is not due yet, and what another programme planned', async () => {
    const { reminderId } = await planned();
    clock.moveTo(new Date(twoHoursBefore.getTime() - 60_000));
    expect(await service().send(scene.programmeId, reminderId)).toBe('not-due');
    const other = await new ReminderScene(db).programme();
    clock.moveTo(twoHoursBefore);
    expect(await service().send(other.programmeId, reminderId)).toBe('not-planned');
    expect(await scene.reminder(reminderId)).toMatchObject({ state: 'planned', attempts: 0 });
  });

  it.each([
    ['the session was cancelled', 'cause-cancelled', `update appointment set state = 'cancelled' where id = $1`, 'id'],
    ['the session has taken place', 'cause-over', `update appointment set state = 'attended' where id = $1`, 'id'],
    [
      'the session begins at another time',
      'cause-moved',
      `update appointment set starts_at = starts_at + interval '30 minutes', ends_at = ends_at + interval '30 minutes' where id = $1`,
      'id',
    ],
    [
      'the consent was revoked',
      'consent-revoked',
      'update contact_consent set revoked_at = now() where patient_id = $1',
      'patientId',
    ],
    ['there never was a consent', 'no-consent', 'delete from contact_consent where patient_id = $1', 'patientId'],
    [
      'the person must not be contacted',
      'do-not-contact',
      'update patient set do_not_contact = true where id = $1',
      'patientId',
    ],
    [
      'the person died',
      'patient-died',
      `update episode_span set state = 'deceased' where patient_id = $1`,
      'patientId',
    ],
    [
      'the person is in hospital or away',
      'away',
      `update episode_span set state = 'suspended' where patient_id = $1`,
      'patientId',
    ],
    [
      'the episode is over',
      'not-in-care',
      `update episode_span set state = 'discharged' where patient_id = $1`,
      'patientId',
    ],
    [
      'the sender name would tell',
      'not-neutral',
      `update programme set sender_name = 'Methadone Clinic' where id = (select programme_id from patient where id = $1)`,
      'patientId',
    ],
  ] as const)('sends nothing when %s since it was planned', async (_, reason, change, about) => {
    const made = await planned();
    await db.owner.query(change, [made[about]]);
    expect(await service().send(scene.programmeId, made.reminderId)).toBe('suppressed');
    expect(await scene.reminder(made.reminderId)).toMatchObject({ state: 'suppressed', reason });
    expect(await scene.outbox()).toEqual([]);
    const { rows } = await db.owner.query('select outcome, facts from audit_event where record_id = $1', [
      made.reminderId,
    ]);
    expect(rows).toEqual([
      { outcome: 'refused', facts: expect.objectContaining({ reason, rule: expect.stringMatching(/^R-4/) }) },
    ]);
  });

  it('waits for the end of the quiet hours', async () => {
    const patientId = await scene.person();
    const early = new Date('2026-11-23T15:30:00Z'); // Monday 10:30, so two hours before is 08:30
    const { reminderId } = await scene.session(patientId, early, booked);
    clock.moveTo(new Date('2026-11-23T13:30:00Z'));
    expect(await service().send(scene.programmeId, reminderId)).toBe('postponed');
    const nine = new Date('2026-11-23T14:00:00Z');
    expect(await scene.reminder(reminderId)).toMatchObject({ state: 'planned', due_at: nine });
    clock.moveTo(nine);
    expect(await service().send(scene.programmeId, reminderId)).toBe('sent');
  });

  it('keeps to one message a day, even for two that fall due at the same moment', async () => {
    const { patientId, reminderId } = await planned();
    const second = await scene.session(patientId, startsAt, booked);
    const answers = await Promise.all(
      [reminderId, second.reminderId].map((id) => service().send(scene.programmeId, id)),
    );
    expect(answers.sort()).toEqual(['sent', 'suppressed']);
    expect(await scene.outbox()).toHaveLength(1);
  });

  it('keeps to the cap while an e-mail of the same day is still on its way', async () => {
    const { patientId, reminderId } = await planned([['email', 'ada@example.org']]);
    const second = await scene.session(patientId, startsAt, booked);
    let arrive: (outcome: Outcome) => void = () => undefined;
    const slow = outside(() => new Promise((resolve) => (arrive = resolve)));
    const first = service(slow).send(scene.programmeId, reminderId);
    while ((await scene.attempts(reminderId)).length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await service(slow).send(scene.programmeId, second.reminderId)).toBe('suppressed');
    arrive({ outcome: 'accepted', detail: 'ok' });
    expect(await first).toBe('sent');
  });

  describe('to another machine', () => {
    it('reaches a real mail server, once, and leaves no copy in the outbox', async () => {
      const { reminderId } = await planned([['email', 'ada@example.org']]);
      const received: string[] = [];
      const server = new SMTPServer({
        authOptional: true,
        disabledCommands: ['STARTTLS'],
        onData: (stream, session, done) => {
          received.push(session.envelope.rcptTo.map(({ address }) => address).join());
          stream.resume();
          stream.on('end', () => done());
        },
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const { port } = server.server.address() as { port: number };
      const channels = channelsOf({ url: `smtp://127.0.0.1:${port}`, from: 'office@oak.example' });
      const answers = await Promise.all([1, 2, 3].map(() => service(channels).send(scene.programmeId, reminderId)));
      await new Promise<void>((resolve) => server.close(() => resolve()));
      expect(answers.filter((answer) => answer === 'sent')).toHaveLength(1);
      expect(received).toEqual(['ada@example.org']);
      expect(await scene.outbox()).toEqual([]);
      expect(await scene.attempts(reminderId)).toEqual(['started', 'accepted']);
    });

    it('commits the attempt before the message leaves, and the outcome after', async () => {
      const { reminderId } = await planned();
      let before: string[] = [];
      const channel = outside(async ({ reminderId: key }) => {
        before = await scene.attempts(key);
        return { outcome: 'accepted', detail: 'ok' };
      });
      expect(await service(channel).send(scene.programmeId, reminderId)).toBe('sent');
      expect(before).toEqual(['started']);
      expect(await scene.attempts(reminderId)).toEqual(['started', 'accepted']);
    });

    it('tries again after 1, 5, 30 minutes and gives up when it would be too late, each attempt on record', async () => {
      const { reminderId } = await planned();
      const channel = outside(async () => ({ outcome: 'transient', detail: 'EENVELOPE 452' }));
      const waits: number[] = [];
      for (let answer = 'again'; answer === 'again';) {
        answer = await service(channel).send(scene.programmeId, reminderId);
        const { due_at } = await scene.reminder(reminderId);
        waits.push(Math.floor((due_at.getTime() - clock.now().getTime()) / 60_000));
        if (answer === 'again') clock.moveTo(due_at);
        else expect(answer).toBe('failed');
      }
      expect(waits).toEqual([1, expect.closeTo(5, -1), expect.any(Number), 0]);
      expect(await scene.reminder(reminderId)).toMatchObject({ state: 'failed', reason: 'gave-up', attempts: 4 });
      expect(await scene.attempts(reminderId)).toEqual(Array<string[]>(4).fill(['started', 'transient']).flat());
      expect(enqueued).toHaveLength(3);
    });

    it('does not try again what was refused for good', async () => {
      const { reminderId } = await planned();
      const channel = outside(async () => ({ outcome: 'permanent', detail: 'EENVELOPE 550' }));
      expect(await service(channel).send(scene.programmeId, reminderId)).toBe('failed');
      expect(await scene.reminder(reminderId)).toMatchObject({ state: 'failed', reason: 'refused' });
    });

    it('is shown as unknown, and never sent again, after a worker died with the message in its hands', async () => {
      const { reminderId } = await planned();
      let handed = 0;
      const dies = outside(() => (handed++, new Promise(() => undefined)));
      void service(dies).send(scene.programmeId, reminderId);
      while (handed === 0) await new Promise((resolve) => setTimeout(resolve, 5));
      expect(await service(dies).send(scene.programmeId, reminderId)).toBe('in-hand');
      clock.moveTo(new Date(twoHoursBefore.getTime() + 61_000));
      expect(await service(dies).send(scene.programmeId, reminderId)).toBe('unknown');
      expect(await service(dies).send(scene.programmeId, reminderId)).toBe('not-planned');
      expect(handed).toBe(1);
      expect(await scene.reminder(reminderId)).toMatchObject({ state: 'unknown', reason: 'no-answer' });
      expect(await scene.attempts(reminderId)).toEqual(['started', 'unknown']);
    });

    it('is handed over again under the same key where the other side knows the key', async () => {
      const { reminderId } = await planned();
      const keys: string[] = [];
      const answers: Promise<Outcome>[] = [
        new Promise(() => undefined),
        Promise.resolve({ outcome: 'accepted', detail: 'ok' }),
      ];
      const channel = outside(
        ({ reminderId: key }) => answers[keys.push(key) - 1] ?? Promise.reject(new Error('a third time')),
        true,
      );
      void service(channel).send(scene.programmeId, reminderId);
      while (keys.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
      clock.moveTo(new Date(twoHoursBefore.getTime() + 61_000));
      expect(await service(channel).send(scene.programmeId, reminderId)).toBe('sent');
      expect(keys).toEqual([reminderId, reminderId]);
    });

    it('takes a late answer as the truth: what was unknown has arrived', async () => {
      const { reminderId } = await planned();
      let arrive: (outcome: Outcome) => void = () => undefined;
      let handed = false;
      const slow = outside(() => ((handed = true), new Promise((resolve) => (arrive = resolve))));
      const first = service(slow).send(scene.programmeId, reminderId);
      while (!handed) await new Promise((resolve) => setTimeout(resolve, 5));
      clock.moveTo(new Date(twoHoursBefore.getTime() + 61_000));
      expect(await service(slow).send(scene.programmeId, reminderId)).toBe('unknown');
      arrive({ outcome: 'accepted', detail: 'ok' });
      expect(await first).toBe('sent');
      expect(await scene.reminder(reminderId)).toMatchObject({ state: 'sent' });
    });

    it('leaves a session that was cancelled meanwhile cancelled', async () => {
      const { id, reminderId } = await planned();
      const channel = outside(async () => {
        await db.owner.query(
          `update reminder set state = 'cancelled', reason = 'session-cancelled' where cause_id = $1`,
          [id],
        );
        return { outcome: 'transient', detail: 'later' };
      });
      await service(channel).send(scene.programmeId, reminderId);
      expect(await scene.reminder(reminderId)).toMatchObject({ state: 'cancelled' });
    });
  });
});
