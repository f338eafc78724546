import type { Actor } from '@cairn/database';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { newId } from '@cairn/platform';
import { cancelReminders, type Cause, planReminders, type PlannedReminder } from './reminders';

const at = new Date('2026-11-20T15:00:00Z');
const one = (offsetKey: string, dueAt: string, localDay = dueAt.slice(0, 10)): PlannedReminder => ({
  offsetKey,
  localDay,
  dueAt: new Date(dueAt),
  usefulUntil: new Date(Date.parse(dueAt) + 7_200_000),
});
const dayBefore = one('day-before', '2026-11-22T22:00:00Z');
const twoHours = one('shortly-before', '2026-11-23T17:00:00Z');

jest.setTimeout(20_000);

describe('planned reminders', () => {
  let db: TestDatabase;
  let actor: Actor;
  let cause: Cause;

  beforeAll(async () => void (db = await testDatabase()));
  afterAll(() => db.close());
  beforeEach(async () => {
    actor = { programmeId: newId(), staffId: null, roles: [], requestId: 'test', address: null };
    const patientId = newId();
    await db.owner.query(
      `insert into programme (id, name, sender_name, phone, time_zone) values ($1, 'Oak', 'Oak Street Office', '555-0100', 'America/New_York')`,
      [actor.programmeId],
    );
    await db.owner.query(
      `insert into patient (id, programme_id, given, family, date_of_birth, sex_at_birth, origin) values ($1, $2, 'A', 'B', '1980-01-01', 'female', 'demo')`,
      [patientId, actor.programmeId],
    );
    cause = { kind: 'session', causeType: 'appointment', causeId: newId(), patientId };
  });

  const plan = (reminders: readonly PlannedReminder[]): Promise<void> =>
    db.database.transaction(actor, (tx) => planReminders(tx, cause, reminders, at));
  const rows = async () => {
    const { rows: found } = await db.owner.query<{
      offset_key: string;
      due_at: Date;
      state: string;
      reason: string | null;
    }>('select offset_key, due_at, state, reason from reminder where cause_id = $1 order by due_at', [cause.causeId]);
    return found.map(({ offset_key, due_at, state, reason }) => [offset_key, due_at.toISOString(), state, reason]);
  };
  const mark = (offsetKey: string, state: string): Promise<unknown> =>
    db.owner.query('update reminder set state = $3 where cause_id = $1 and offset_key = $2', [
      cause.causeId,
      offsetKey,
      state,
    ]);

  it('appear with their cause and not without it', async () => {
    const failing = db.database.transaction(actor, async (tx) => {
      await planReminders(tx, cause, [twoHours], at);
      throw new Error('the booking was refused');
    });
    await expect(failing).rejects.toThrow('refused');
    expect(await rows()).toEqual([]);
    await plan([dayBefore, twoHours]);
    expect(await rows()).toEqual([
      ['day-before', '2026-11-22T22:00:00.000Z', 'planned', null],
      ['shortly-before', '2026-11-23T17:00:00.000Z', 'planned', null],
    ]);
  });

  it('are the same ones when planned again', async () => {
    await plan([dayBefore, twoHours]);
    await plan([dayBefore, twoHours]);
    expect(await rows()).toHaveLength(2);
  });

  it('move with their cause: within the day the same one, to another day a new one', async () => {
    await plan([dayBefore, twoHours]);
    await plan([one('day-before', '2026-11-22T22:00:00Z'), one('shortly-before', '2026-11-23T19:30:00Z')]);
    expect(await rows()).toEqual([
      ['day-before', '2026-11-22T22:00:00.000Z', 'planned', null],
      ['shortly-before', '2026-11-23T19:30:00.000Z', 'planned', null],
    ]);
    await plan([one('shortly-before', '2026-11-30T17:00:00Z')]);
    expect(await rows()).toEqual([
      ['day-before', '2026-11-22T22:00:00.000Z', 'cancelled', 'moved'],
      ['shortly-before', '2026-11-23T19:30:00.000Z', 'cancelled', 'moved'],
      ['shortly-before', '2026-11-30T17:00:00.000Z', 'planned', null],
    ]);
  });

  it('come back when a session is moved back', async () => {
    await plan([twoHours]);
    await plan([one('shortly-before', '2026-11-30T17:00:00Z')]);
    await plan([twoHours]);
    expect((await rows())[0]).toEqual(['shortly-before', '2026-11-23T17:00:00.000Z', 'planned', null]);
  });

  it.each(['sent', 'unknown'])('are not told again the same day once %s', async (state) => {
    await plan([twoHours]);
    await mark('shortly-before', state);
    await plan([one('shortly-before', '2026-11-23T19:30:00Z')]);
    expect(await rows()).toEqual([['shortly-before', '2026-11-23T17:00:00.000Z', state, null]]);
  });

  it('end with their cause, but what was sent stays sent', async () => {
    await plan([dayBefore, twoHours]);
    await mark('day-before', 'sent');
    await db.database.transaction(actor, (tx) => cancelReminders(tx, cause.causeId, 'session-cancelled', at));
    expect((await rows()).map(([, , state, reason]) => [state, reason])).toEqual([
      ['sent', null],
      ['cancelled', 'session-cancelled'],
    ]);
  });

  it('planned by two transactions at once are still one of each', async () => {
    await Promise.all(Array.from({ length: 6 }, () => plan([dayBefore, twoHours])));
    expect((await rows()).map(([key, , state]) => [key, state])).toEqual([
      ['day-before', 'planned'],
      ['shortly-before', 'planned'],
    ]);
  });
});
