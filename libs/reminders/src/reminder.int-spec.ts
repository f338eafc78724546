import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import type { JobQueue } from '@cairn/jobs';
import { MovedClock, newId } from '@cairn/platform';
import { SMTPServer } from 'smtp-server';
import { ChannelHealth } from './channel-health';
import type { Channels, Message, Outcome, OutsideChannel } from './channel';
import { ReminderService } from './reminder.service';
import { ReminderSweep } from './reminder-sweep';
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

  beforeAll(async () => void (db = await testDatabase()));
  afterAll(() => db.close());
  beforeEach(async () => {
    scene = await new ReminderScene(db).programme();
    clock = new MovedClock(twoHoursBefore);
  });

  const service = (channels: Channels = channelsOf(null)): ReminderService =>
    new ReminderService(db.database, channels, new ChannelHealth(() => clock.now().getTime()), clock);
  /** What became of a reminder after all that is due was sent. */
  const send = async (reminderId: string, channels?: Channels): Promise<string> => {
    await service(channels).sendDue(scene.programmeId);
    return (await scene.reminder(reminderId)).state;
  };
  const sweep = (channels: Channels) => {
    const queue = { enqueueAll: () => Promise.resolve() } as unknown as JobQueue;
    return new ReminderSweep(db.database, queue, channels, new ChannelHealth(), clock).sweep(scene.programmeId);
  };
  const planned = async (consents?: readonly ['sms' | 'email', string][]) => {
    const patientId = await scene.person(consents);
    return { patientId, ...(await scene.session(patientId, startsAt, booked)) };
  };
  const outside = (hand: (message: Message) => Promise<Outcome>, honoursKeys = false): Channels => {
    const channel: OutsideChannel = {
      kind: 'outside',
      transport: 'smtp',
      honoursKeys,
      answersWithinMs: 60_000,
      atOnce: 8,
      hand,
    };
    return { for: () => channel };
  };

  it('writes neutral words to the outbox, records the attempt and the act, and is done', async () => {
    const { reminderId } = await planned();
    expect(await send(reminderId)).toBe('sent');
    expect(await scene.outbox()).toEqual([
      {
        reminder_id: reminderId,
        channel: 'sms',
        transport: 'outbox',
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
    const drained = await Promise.all(Array.from({ length: 12 }, () => service().sendDue(scene.programmeId)));
    expect(drained.reduce((sum, { sent }) => sum + sent, 0)).toBe(1);
    expect(await scene.reminder(reminderId)).toMatchObject({ state: 'sent', attempts: 1 });
    expect(await scene.outbox()).toHaveLength(1);
  });

  it('leaves alone what is not due yet, and what another programme planned', async () => {
    const { reminderId } = await planned();
    clock.moveTo(new Date(twoHoursBefore.getTime() - 60_000));
    expect(await send(reminderId)).toBe('planned');
    const other = await new ReminderScene(db).programme();
    clock.moveTo(twoHoursBefore);
    expect(await service().sendDue(other.programmeId)).toEqual({ claimed: 0, sent: 0 });
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
    expect(await send(made.reminderId)).toBe('suppressed');
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
    expect(await send(reminderId)).toBe('planned');
    const nine = new Date('2026-11-23T14:00:00Z');
    expect(await scene.reminder(reminderId)).toMatchObject({ state: 'planned', due_at: nine });
    clock.moveTo(nine);
    expect(await send(reminderId)).toBe('sent');
  });

  it('keeps to one message a day, even for two that fall due at the same moment', async () => {
    const { patientId, reminderId } = await planned();
    const second = await scene.session(patientId, startsAt, booked);
    await Promise.all([service().sendDue(scene.programmeId), service().sendDue(scene.programmeId)]);
    // One that another worker passed over, because the person was in its hands, is taken up with the next turn.
    const answers = [await send(reminderId), await send(second.reminderId)];
    expect(answers.sort()).toEqual(['sent', 'suppressed']);
    expect(await scene.outbox()).toHaveLength(1);
  });

  it('keeps to the cap while an e-mail of the same day is still on its way', async () => {
    const { patientId, reminderId } = await planned([['email', 'ada@example.org']]);
    let arrive: (outcome: Outcome) => void = () => undefined;
    let handed = false;
    const slow = outside(() => ((handed = true), new Promise((resolve) => (arrive = resolve))));
    const first = service(slow).sendDue(scene.programmeId);
    await until(() => handed);
    const second = await scene.session(patientId, startsAt, booked);
    expect(await send(second.reminderId, slow)).toBe('suppressed');
    arrive({ outcome: 'accepted', detail: 'ok' });
    await first;
    expect(await scene.reminder(reminderId)).toMatchObject({ state: 'sent' });
  });

  describe('to another machine', () => {
    it('reaches a real mail server, once, and keeps the words with the way they went', async () => {
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
      await Promise.all([1, 2, 3].map(() => service(channels).sendDue(scene.programmeId)));
      await new Promise<void>((resolve) => server.close(() => resolve()));
      expect(received).toEqual(['ada@example.org']);
      expect(await scene.outbox()).toEqual([expect.objectContaining({ transport: 'smtp', channel: 'email' })]);
      expect(await scene.attempts(reminderId)).toEqual(['accepted']);
      expect(await scene.reminder(reminderId)).toMatchObject({ state: 'sent' });
    });

    it('commits that it is under way before the message leaves, and the outcome after', async () => {
      const { reminderId } = await planned();
      let before: unknown;
      const channel = outside(async ({ reminderId: id }) => {
        before = [(await scene.reminder(id)).state, (await scene.outbox()).length];
        return { outcome: 'accepted', detail: 'ok' };
      });
      expect(await send(reminderId, channel)).toBe('sent');
      expect(before).toEqual(['sending', 1]);
      expect(await scene.attempts(reminderId)).toEqual(['accepted']);
    });

    it('tries again after 1, 5, 30 minutes and gives up when it would be too late, each attempt on record', async () => {
      const { reminderId } = await planned();
      const channel = outside(async () => ({ outcome: 'transient', detail: 'EENVELOPE 452' }));
      const waits: number[] = [];
      for (let state = 'planned'; state === 'planned';) {
        state = await send(reminderId, channel);
        const { due_at } = await scene.reminder(reminderId);
        waits.push(Math.floor((due_at.getTime() - clock.now().getTime()) / 60_000));
        if (state === 'planned') clock.moveTo(due_at);
      }
      expect(waits.slice(0, 2)).toEqual([1, expect.closeTo(5, -1)]);
      expect(await scene.reminder(reminderId)).toMatchObject({ state: 'failed', reason: 'gave-up', attempts: 4 });
      expect(await scene.attempts(reminderId)).toEqual(Array<string>(4).fill('transient'));
    });

    it('does not try again what was refused for good', async () => {
      const { reminderId } = await planned();
      const channel = outside(async () => ({ outcome: 'permanent', detail: 'EENVELOPE 550' }));
      expect(await send(reminderId, channel)).toBe('failed');
      expect(await scene.reminder(reminderId)).toMatchObject({ state: 'failed', reason: 'refused' });
    });

    it('is shown as unknown, and never sent again, after a worker died with the message in its hands', async () => {
      const { reminderId } = await planned();
      let handed = 0;
      const dies = outside(() => (handed++, new Promise(() => undefined)));
      void service(dies).sendDue(scene.programmeId);
      await until(() => handed > 0);
      await sweep(dies);
      expect(await send(reminderId, dies)).toBe('sending');
      clock.moveTo(new Date(twoHoursBefore.getTime() + 61_000));
      expect(await sweep(dies)).toMatchObject({ unknown: 1 });
      expect(await send(reminderId, dies)).toBe('unknown');
      expect(handed).toBe(1);
      expect(await scene.reminder(reminderId)).toMatchObject({ state: 'unknown', reason: 'no-answer' });
      expect(await scene.attempts(reminderId)).toEqual(['unknown']);
    });

    it('is handed over again under the same key where the other side knows the key', async () => {
      const { reminderId } = await planned();
      const keys: string[] = [];
      const answers: Promise<Outcome>[] = [
        new Promise(() => undefined),
        Promise.resolve({ outcome: 'accepted', detail: 'ok' }),
      ];
      const channel = outside(
        ({ key }) => answers[keys.push(key) - 1] ?? Promise.reject(new Error('a third time')),
        true,
      );
      void service(channel).sendDue(scene.programmeId);
      await until(() => keys.length > 0);
      clock.moveTo(new Date(twoHoursBefore.getTime() + 61_000));
      await sweep(channel);
      expect(await send(reminderId, channel)).toBe('sent');
      expect(keys).toEqual([reminderId, reminderId]);
    });

    it('takes a late answer as the truth: what was unknown has arrived', async () => {
      const { reminderId } = await planned();
      let arrive: (outcome: Outcome) => void = () => undefined;
      let handed = false;
      const slow = outside(() => ((handed = true), new Promise((resolve) => (arrive = resolve))));
      const first = service(slow).sendDue(scene.programmeId);
      await until(() => handed);
      clock.moveTo(new Date(twoHoursBefore.getTime() + 61_000));
      await sweep(slow);
      expect(await scene.reminder(reminderId)).toMatchObject({ state: 'unknown' });
      arrive({ outcome: 'accepted', detail: 'ok' });
      await first;
      expect(await scene.reminder(reminderId)).toMatchObject({ state: 'sent' });
    });

    it('does not use up the attempts of everybody while the provider is away, and goes on when it is back', async () => {
      const people = await Promise.all(Array.from({ length: 20 }, () => planned()));
      let up = false;
      let asked = 0;
      const channel = outside(async () => {
        asked += 1;
        return up ? { outcome: 'accepted', detail: 'ok' } : { outcome: 'transient', detail: '503' };
      });
      const health = new ChannelHealth(() => clock.now().getTime());
      const sender = new ReminderService(db.database, channel, health, clock);
      const queue = { enqueueAll: () => Promise.resolve() } as unknown as JobQueue;
      const sweeper = new ReminderSweep(db.database, queue, channel, health, clock);
      await sender.sendDue(scene.programmeId);
      expect(asked).toBeLessThanOrEqual(16); // what was handed over when it went away
      const before = asked;
      await sender.sendDue(scene.programmeId);
      expect(asked).toBe(before);
      clock.moveTo(new Date(clock.now().getTime() + 11_000));
      await sender.sendDue(scene.programmeId);
      expect(asked).toBe(before + 1); // one asks whether it is back
      up = true;
      clock.moveTo(new Date(clock.now().getTime() + 11_000));
      await sender.sendDue(scene.programmeId);
      clock.moveTo(new Date(clock.now().getTime() + 1000));
      await sweeper.sweep(scene.programmeId);
      await sender.sendDue(scene.programmeId);
      const states = await Promise.all(people.map(async ({ reminderId }) => (await scene.reminder(reminderId)).state));
      expect(states).toEqual(Array<string>(20).fill('sent'));
    });

    it('lets what waits for another attempt go with the first answer of a provider that is back', async () => {
      const people = await Promise.all(Array.from({ length: 5 }, () => planned()));
      let up = false;
      const channel = outside(async () =>
        up ? { outcome: 'accepted', detail: 'ok' } : { outcome: 'transient', detail: '503' },
      );
      const sender = service(channel);
      const states = () => Promise.all(people.map(async ({ reminderId }) => (await scene.reminder(reminderId)).state));
      await sender.sendDue(scene.programmeId);
      expect(await states()).toEqual(Array<string>(5).fill('planned'));
      // Later, and before any of them is tried again by itself, somebody new is due.
      const { reminderId } = await planned();
      up = true;
      clock.moveTo(new Date(clock.now().getTime() + 6000));
      await sender.sendDue(scene.programmeId);
      expect((await scene.reminder(reminderId)).state).toBe('sent');
      expect(await states()).toEqual(Array<string>(5).fill('sent'));
    });

    it('lets a channel rest as long as its provider asks (429)', async () => {
      const { reminderId } = await planned();
      const answers: Outcome[] = [
        { outcome: 'transient', detail: '429', retryAfterMs: 120_000 },
        { outcome: 'accepted', detail: 'ok' },
      ];
      const channel = outside(async () => answers.shift() ?? { outcome: 'permanent', detail: 'a third time' });
      expect(await send(reminderId, channel)).toBe('planned');
      const { due_at } = await scene.reminder(reminderId);
      expect(due_at.getTime() - clock.now().getTime()).toBeGreaterThanOrEqual(120_000);
    });

    it('takes another channel of the person when the first refuses for good, and asks for a call in the end (R-445)', async () => {
      const { patientId, reminderId } = await planned([
        ['sms', '+1 555 0123'],
        ['email', 'ada@example.org'],
      ]);
      await db.owner.query(`update reminder set kind = 'session-change', offset_key = 'now' where id = $1`, [
        reminderId,
      ]);
      const tried: string[] = [];
      const refuses = outside(async ({ channel }) => (tried.push(channel), { outcome: 'permanent', detail: 'no' }));
      expect(await send(reminderId, refuses)).toBe('failed');
      expect(tried).toEqual(['sms', 'email']);
      const { rows } = await db.owner.query('select patient_id, reason, role from call_task where reminder_id = $1', [
        reminderId,
      ]);
      expect(rows).toEqual([{ patient_id: patientId, reason: 'refused', role: 'front_desk' }]);
    });

    it('leaves an address alone of which the provider says that it is none, and takes the next channel (R-444)', async () => {
      const both = [
        ['sms', '+1 555 0124'],
        ['email', 'ada@example.org'],
      ] as const;
      const { patientId, reminderId } = await planned(both.map(([channel, address]) => [channel, address]));
      await db.owner.query(`update contact_consent set given_at = '2026-11-01' where patient_id = $1`, [patientId]);
      const tried: string[] = [];
      const landline = outside(async ({ channel }) => {
        tried.push(channel);
        return channel === 'sms'
          ? { outcome: 'permanent', detail: '400 21614', stops: 'undeliverable' }
          : { outcome: 'accepted', detail: 'ok' };
      });
      expect(await send(reminderId, landline)).toBe('sent');
      expect(tried).toEqual(['sms', 'email']);
      const { rows } = await db.owner.query('select channel, reason from contact_stop where programme_id = $1', [
        scene.programmeId,
      ]);
      expect(rows).toEqual([{ channel: 'sms', reason: 'undeliverable' }]);
      // The next message of this person is not tried there any more.
      clock.moveTo(new Date(clock.now().getTime() + 86_400_000));
      const next = await scene.session(patientId, new Date(startsAt.getTime() + 86_400_000), booked);
      expect(await send(next.reminderId, landline)).toBe('sent');
      expect(tried).toEqual(['sms', 'email', 'email']);
    });
  });

  it('a channel that somebody paused waits, and goes on afterwards', async () => {
    const { reminderId } = await planned();
    await db.owner.query(
      `insert into channel_pause (id, programme_id, channel, reason, paused_by, paused_at) values ($1, $2, 'sms', 'Trial', $1, now())`,
      [newId(), scene.programmeId],
    );
    expect(await send(reminderId)).toBe('planned');
    expect(await scene.reminder(reminderId)).toMatchObject({ reason: 'paused', attempts: 0, channel: 'sms' });
    await db.owner.query(
      `update channel_pause set resumed_at = now(), resumed_by = paused_by where programme_id = $1`,
      [scene.programmeId],
    );
    expect(await send(reminderId)).toBe('sent');
  });

  it('one that cannot be put before the rules keeps nobody waiting, and is given up where everybody sees it', async () => {
    const poison = await planned();
    const other = await planned();
    await db.owner.query(`update reminder set kind = 'of-a-later-release' where id = $1`, [poison.reminderId]);
    expect(await send(other.reminderId)).toBe('sent');
    for (let n = 0; n < 5; n++) {
      clock.moveTo(new Date(clock.now().getTime() + 3_600_000));
      await send(poison.reminderId);
    }
    expect((await scene.reminder(poison.reminderId)).state).toMatch(/^(failed|suppressed)$/);
  });

  it.each(['opt-out', 'wrong-number', 'undeliverable'])(
    'an address with a stop is not written to: %s',
    async (reason) => {
      const { patientId, reminderId } = await planned();
      const stop = (at: string) =>
        db.owner.query(
          `insert into contact_stop (id, programme_id, channel, address_key, reason, at)
         select $1, $2, 'sms', contact_address_key('sms', '+1 (555) 0123'), $3, ${at}`,
          [newId(), scene.programmeId, reason],
        );
      await stop('now()');
      expect(await send(reminderId)).toBe('suppressed');
      expect(await scene.reminder(reminderId)).toMatchObject({ reason });
      await db.owner.query(`update contact_consent set given_at = now() + interval '1 minute' where patient_id = $1`, [
        patientId,
      ]);
      await db.owner.query(`update reminder set state = 'planned' where id = $1`, [reminderId]);
      expect(await send(reminderId)).toBe('sent');
    },
  );
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}
