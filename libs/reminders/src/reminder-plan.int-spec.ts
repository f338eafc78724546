import '@cairn/access';
import '@cairn/patient';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { MovedClock, newId } from '@cairn/platform';
import { instantOf, localTime, planReminderTimes, standardPolicy } from '@cairn/rules';
import fc from 'fast-check';
import { ReminderPlanService } from './reminder-plan.service';
import { ReminderScene } from './testing';

jest.setTimeout(60_000);

const now = new Date('2026-10-20T15:00:00Z');

describe('planning the days ahead', () => {
  let db: TestDatabase;
  let scene: ReminderScene;
  let clock: MovedClock;
  beforeAll(async () => void (db = await testDatabase()));
  afterAll(() => db.close());
  beforeEach(async () => {
    scene = await new ReminderScene(db).programme();
    clock = new MovedClock(now);
  });

  const plan = (): Promise<void> => new ReminderPlanService(db.database, clock).plan(scene.programmeId);
  const rows = async (kind: string) => {
    const { rows: found } = await db.owner.query(
      `select patient_id, cause_id, offset_key as key, local_day::text as day, due_at as "dueAt", useful_until as "usefulUntil", state, reason
       from reminder where programme_id = $1 and kind = $2 order by due_at, offset_key`,
      [scene.programmeId, kind],
    );
    return found;
  };
  const policy = (key: string, value: string): Promise<unknown> =>
    db.owner.query(
      `insert into programme_policy (id, programme_id, key, value, effective_from, citation) values ($1, $2, $3, $4, '2026-01-01', 'test')
       on conflict (programme_id, key, effective_from) where withdrawn_at is null do update set value = excluded.value`,
      [newId(), scene.programmeId, key, JSON.stringify(value)],
    );
  const bookedAt = async (patientId: string, startsAt: Date): Promise<string> => {
    const id = newId();
    await db.owner.query(
      `insert into appointment (id, programme_id, patient_id, starts_local, zone, starts_at, minutes, ends_at, modality, origin)
       values ($1, $2, $3, $4::timestamptz at time zone $5, $5, $4, 50, $4::timestamptz + interval '50 minutes', 'individual', 'demo')`,
      [id, scene.programmeId, patientId, startsAt, 'America/New_York'],
    );
    return id;
  };

  it('instant_of in the database is instantOf of the rules, in every zone, over every change of clocks', async () => {
    const zones = [
      'America/New_York',
      'America/Los_Angeles',
      'Europe/Berlin',
      'Australia/Lord_Howe',
      'America/Phoenix',
      'Asia/Kolkata',
    ];
    const cases = fc.sample(
      fc.record({
        zone: fc.constantFrom(...zones),
        at: fc.integer({ min: Date.parse('2024-01-01'), max: Date.parse('2030-01-01') }),
      }),
      3000,
    );
    // Half of them near a change of clocks, where it is hard.
    const near = zones.flatMap((zone) =>
      ['2026-03-08', '2026-11-01', '2026-03-29', '2026-10-25', '2026-04-05', '2026-10-04'].flatMap((day) =>
        Array.from({ length: 60 }, (_, n) => ({
          zone,
          local: `${day}T${String(Math.floor(n / 12)).padStart(2, '0')}:${String((n % 12) * 5).padStart(2, '0')}`,
        })),
      ),
    );
    const all = [...cases.map(({ zone, at }) => ({ zone, local: localTime(new Date(at), zone) })), ...near];
    const { rows: found } = await db.owner.query<{ at: Date }>(
      `select instant_of(local, zone) as at from unnest($1::timestamp[], $2::text[]) with ordinality as t (local, zone, n) order by n`,
      [all.map(({ local }) => local), all.map(({ zone }) => zone)],
    );
    const wrong = all.filter(({ local, zone }, n) => instantOf(local, zone).getTime() !== found[n]?.at.getTime());
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  it('plans a session at the moments of the rule, and doing it again changes nothing', async () => {
    const patientId = await scene.person();
    const starts = fc
      .sample(fc.integer({ min: 1, max: 16 * 1440 }), 40)
      .map((minutes) => new Date(now.getTime() + minutes * 60_000));
    const ids = new Map<string, Date>();
    for (const startsAt of starts) ids.set(await bookedAt(patientId, startsAt), startsAt);
    await plan();
    const planned = await rows('session');
    for (const [id, at] of ids) {
      const expected = planReminderTimes('session', { at, zone: 'America/New_York' }, now, standardPolicy);
      const found = planned.filter(({ cause_id: causeId }) => causeId === id);
      expect(
        found.map(({ key, day, dueAt, usefulUntil }) => ({ offsetKey: key, localDay: day, dueAt, usefulUntil })),
      ).toEqual(expected);
    }
    await plan();
    expect(await rows('session')).toEqual(planned);
  });

  it('what lies beyond the horizon comes into the plan as time goes on', async () => {
    const id = await bookedAt(await scene.person(), new Date(now.getTime() + 50 * 86_400_000));
    await plan();
    expect(await rows('session')).toEqual([]);
    clock.moveTo(new Date(now.getTime() + 30 * 86_400_000));
    await plan();
    expect((await rows('session')).map(({ cause_id: causeId }) => causeId)).toEqual([id, id]);
  });

  it('another hour moves what is planned and was not touched; a moment that is not named any more ends', async () => {
    const patientId = await scene.person();
    await bookedAt(patientId, new Date('2026-10-23T18:00:00Z'));
    await plan();
    await policy('remind_session', '1d 18:30');
    await plan();
    expect(
      (await rows('session')).map(({ key, dueAt, state, reason }) => [key, dueAt.toISOString(), state, reason]),
    ).toEqual([
      ['day-before', '2026-10-22T22:30:00.000Z', 'planned', null],
      ['shortly-before', '2026-10-23T16:00:00.000Z', 'cancelled', 'policy'],
    ]);
  });

  it('what was sent is not planned again when the hour changes', async () => {
    await bookedAt(await scene.person(), new Date('2026-10-23T18:00:00Z'));
    await plan();
    await db.owner.query(`update reminder set state = 'sent' where programme_id = $1`, [scene.programmeId]);
    await policy('remind_session', '1d 18:30, 3h');
    await plan();
    expect((await rows('session')).map(({ state }) => state)).toEqual(['sent', 'sent']);
  });

  it('tells everybody in care of a closed day, each once, and nobody who left', async () => {
    const people = [await scene.person(), await scene.person(), await scene.person()];
    await db.owner.query(`update episode set closed_on = '2026-10-01' where patient_id = $1`, [people[2]]);
    await db.owner.query(
      `insert into closure (id, programme_id, from_day, to_day, kind, name, dosing) values ($1, $2, '2026-10-30', '2026-10-30', 'closure', 'Works', false)`,
      [newId(), scene.programmeId],
    );
    await plan();
    await plan();
    const planned = await rows('closure');
    expect(planned.map(({ key }) => key)).toEqual(['days-before-7', 'days-before-7', 'day-before', 'day-before']);
    expect(new Set(planned.map(({ patient_id: id }) => id))).toEqual(new Set(people.slice(0, 2)));
  });
});
