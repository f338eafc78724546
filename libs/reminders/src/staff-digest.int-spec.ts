import { Acts } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { MovedClock, newId } from '@cairn/platform';
import type { Role } from '@cairn/rules';
import type { Channels, Message, Outcome, OutsideChannel } from './channel';
import { ChannelHealth } from './channel-health';
import { channelsOf } from './reminders.module';
import { StaffDigestRound } from './staff-digest-round';
import { StaffDigestService } from './staff-digest.service';
import { ReminderScene } from './testing';

jest.setTimeout(30_000);

const seven = new Date('2026-11-23T12:00:00Z'); // seven in New York
const url = 'https://cairn.example.org/';

describe('the daily digest of the staff', () => {
  let db: TestDatabase;
  let scene: ReminderScene;
  let clock: MovedClock;
  let handed: Message[];
  let answer: (message: Message) => Promise<Outcome>;

  beforeAll(async () => void (db = await testDatabase()));
  afterAll(() => db.close());
  beforeEach(async () => {
    scene = await new ReminderScene(db).programme();
    clock = new MovedClock(seven);
    handed = [];
    answer = () => Promise.resolve({ outcome: 'accepted', detail: 'accepted' });
  });

  const mail = (more: Partial<OutsideChannel> = {}): Channels => ({
    for: () => ({
      ...({ kind: 'outside', transport: 'smtp', honoursKeys: false, answersWithinMs: 60_000, atOnce: 3 } as const),
      hand: (message) => {
        handed.push(message);
        return answer(message);
      },
      ...more,
    }),
  });
  const digests = (channels: Channels = mail()) =>
    new StaffDigestRound(db.database, channels, new ChannelHealth(() => clock.now().getTime()), clock, {
      publicUrl: url,
    });
  const run = (of: ReminderScene = scene) => digests().run(of.programmeId);

  const staff = async (role: Role, of: ReminderScene = scene, more: { left?: boolean; ended?: boolean } = {}) => {
    const id = newId();
    await db.owner.query(
      `insert into staff (id, display_name, email, deactivated_at) values ($1, 'Someone', $2, case when $3 then now() end)`,
      [id, `${id}@example.org`, more.left === true],
    );
    await db.owner.query(
      `insert into staff_role (id, programme_id, staff_id, role, from_day, ended_at, to_day)
       values ($1, $2, $3, $4, '2026-01-01', case when $5 then timestamptz '2026-11-01' end, case when $5 then date '2026-11-01' end)`,
      [newId(), of.programmeId, id, role, more.ended === true],
    );
    return id;
  };
  /** A certificate of the house that expires on a day: work of the administrators. */
  const certificate = (expiresOn: string, of: ReminderScene = scene) =>
    db.owner.query(
      `insert into rems_certificate (id, programme_id, kind, number, expires_on, recorded_at) values ($1, $2, 'sublocade-rems', '1', $3, now())`,
      [newId(), of.programmeId, expiresOn],
    );
  /** A notice of a clock, as the plan of due work writes it. */
  const notice = async (code: string, dueOn: string, staffId: string | null, role: Role = 'counselor') =>
    db.owner.query(
      `insert into reminder (id, programme_id, patient_id, kind, cause_type, cause_id, offset_key, local_day, due_at, useful_until, state,
         channel, audience, staff_id, role)
       values ($1, $2, $3, 'due-work', 'clock', $3, $4, '2026-11-01', $5, '2027-11-01', 'sent', 'in-app', 'staff', $6, $7)`,
      [newId(), scene.programmeId, await scene.person([]), `${code} ${dueOn}`, `${dueOn}T23:59:00Z`, staffId, role],
    );
  const rows = async (of: ReminderScene = scene) => {
    const { rows: found } = await db.owner.query<{
      staff_id: string;
      state: string;
      reason: string | null;
      counts: object;
    }>(
      'select staff_id, state, reason, counts from staff_digest where programme_id = $1 order by staff_id, local_day',
      [of.programmeId],
    );
    return found;
  };
  const actorOf = (staffId: string, role: Role): Actor => ({ ...scene.actor, staffId, roles: [role] });

  it('tells who has work, once, how much and where, and nobody else', async () => {
    const admin = await staff('administrator');
    await Promise.all([staff('nurse'), staff('administrator', scene, { left: true })]);
    await staff('administrator', scene, { ended: true });
    await certificate('2026-11-30');
    await certificate('2026-11-29'); // six days ahead: not one of its days, and another of the kind lasts longer
    expect(await run()).toEqual({ counted: 1, sent: 1 });
    expect(await run()).toEqual({ counted: 0, sent: 0 });
    expect(handed).toMatchObject([
      {
        ...{ address: `${admin}@example.org`, senderName: 'Oak Street Office', patientId: null },
        ...{ subject: '1 task due', text: `1 task is due today. Sign in: ${url}` },
      },
    ]);
    expect(await rows()).toEqual([
      { staff_id: admin, state: 'sent', reason: null, counts: { 'house-papers': { due: 1, overdue: 0 } } },
    ]);
  });

  it('waits for the hour of policy by the clock on the wall, also after a change of clocks', async () => {
    await staff('administrator');
    await certificate('2026-11-01');
    clock.moveTo(new Date('2026-11-01T11:59:00Z')); // the clocks went back at two: a minute before seven
    expect(await run()).toEqual({ counted: 0, sent: 0 });
    clock.moveTo(new Date('2026-11-01T12:00:00Z'));
    expect(await run()).toEqual({ counted: 1, sent: 1 });
    clock.moveTo(new Date('2026-11-02T11:59:00Z'));
    expect(await run()).toEqual({ counted: 0, sent: 0 });
    clock.moveTo(new Date('2026-11-02T12:00:00Z'));
    expect(await run()).toEqual({ counted: 1, sent: 1 });
    expect(handed.map(({ text }) => text.split('.')[0])).toEqual(['1 task is due today', '1 task is overdue']);
  });

  it('two workers tell everybody once', async () => {
    for (let n = 0; n < 10; n++) await staff('administrator');
    await certificate('2026-11-23');
    answer = () => new Promise((done) => setTimeout(() => done({ outcome: 'accepted', detail: 'accepted' }), 5));
    const both = await Promise.all([run(), run(), run()]);
    expect(both.reduce((all, { counted }) => all + counted, 0)).toBe(10);
    await run();
    expect([handed.length, new Set(handed.map(({ address }) => address)).size]).toEqual([10, 10]);
    expect(new Set((await rows()).map(({ state }) => state))).toEqual(new Set(['sent']));
  });

  it('a worker that dies between leaves one that is unknown and is not sent twice', async () => {
    await staff('administrator');
    await certificate('2026-11-23');
    answer = () => new Promise(() => undefined); // handed over, and never heard of again
    void run();
    while (handed.length === 0) await new Promise((soon) => setTimeout(soon, 5));
    expect((await rows()).map(({ state }) => state)).toEqual(['sending']);
    await run();
    expect((await rows()).map(({ state }) => state)).toEqual(['sending']);
    await db.owner.query('update staff_digest set changed_at = $2 where programme_id = $1', [scene.programmeId, seven]);
    clock.moveTo(new Date(seven.getTime() + 61_000));
    await run();
    expect((await rows()).map(({ state, reason }) => [state, reason])).toEqual([['unknown', 'no-answer']]);
    expect(handed).toHaveLength(1);
  });

  it('with a provider that knows keys the same one is asked again under the same key', async () => {
    await staff('administrator');
    await certificate('2026-11-23');
    await run();
    await db.owner.query(`update staff_digest set state = 'sending', changed_at = $2 where programme_id = $1`, [
      scene.programmeId,
      seven,
    ]);
    clock.moveTo(new Date(seven.getTime() + 61_000));
    await digests(mail({ honoursKeys: true })).run(scene.programmeId);
    expect(new Set(handed.map(({ key }) => key)).size).toBe(1);
    expect([handed.length, (await rows())[0]?.state]).toEqual([2, 'sent']);
  });

  it('what the server will not take now goes later, what it never takes has failed, and a day that is over is over', async () => {
    await staff('administrator');
    await certificate('2026-11-23');
    answer = () => Promise.resolve({ outcome: 'transient', detail: 'EBUSY' });
    await run();
    expect((await rows()).map(({ state, reason }) => [state, reason])).toEqual([['planned', 'again']]);
    clock.moveTo(new Date(seven.getTime() + 120_000));
    answer = () => Promise.resolve({ outcome: 'permanent', detail: '550' });
    await run();
    expect((await rows()).map(({ state, reason }) => [state, reason])).toEqual([['failed', 'refused']]);
    await db.owner.query(`update staff_digest set state = 'planned' where programme_id = $1`, [scene.programmeId]);
    clock.moveTo(new Date('2026-11-24T11:00:00Z'));
    await run();
    expect((await rows()).map(({ state, reason }) => [state, reason])).toEqual([['failed', 'too-late']]);
    expect(handed).toHaveLength(2);
  });

  it('stays in the house for who wants no e-mail, by policy, and where no mail is set up; the numbers are there', async () => {
    const [admin, other] = [await staff('administrator'), await staff('administrator')];
    await certificate('2026-11-22');
    const service = new StaffDigestService(new Acts(db.database), clock);
    const own = actorOf(admin, 'administrator');
    expect(await service.today(own)).toMatchObject({ countedAt: null, due: 0, byEmail: true, programmeSends: true });
    await service.choose(own, true);
    expect((await service.choose(own, false)).byEmail).toBe(false);
    await run();
    expect(handed.map(({ address }) => address)).toEqual([`${other}@example.org`]);
    expect((await rows()).find(({ staff_id: id }) => id === admin)).toMatchObject({
      state: 'kept',
      reason: 'not-wanted',
    });
    expect(await service.today(own)).toMatchObject({
      ...{ day: '2026-11-23', due: 0, overdue: 1, counts: { 'house-papers': { due: 0, overdue: 1 } } },
    });
    clock.moveTo(new Date('2026-11-24T12:00:00Z'));
    await digests(channelsOf(null)).run(scene.programmeId);
    expect((await rows()).filter(({ reason }) => reason === 'outbox')).toHaveLength(2);
    await db.owner.query(
      `insert into programme_policy (id, programme_id, key, value, effective_from, citation, reason) values ($1, $2, 'digest_by_email', 'false', '2026-11-25', 'ours', 'quiet')`,
      [newId(), scene.programmeId],
    );
    clock.moveTo(new Date('2026-11-25T12:00:00Z'));
    await run();
    expect((await rows()).filter(({ reason }) => reason === 'policy')).toHaveLength(2);
  });

  it('counts clocks for the one whose person it is, and a late plan for the supervisor too (R-457)', async () => {
    const [ann, bob, sue] = [await staff('counselor'), await staff('counselor'), await staff('counselor_supervisor')];
    await notice('C-CARE-PLAN-REVIEW', '2026-12-07', ann); // in 14 days
    await notice('C-CARE-PLAN-REVIEW', '2026-12-06', ann); // in 13
    await notice('C-CARE-PLAN-REVIEW', '2026-11-10', ann); // late for 13 days
    await notice(`C-EXPIRES-${newId()}`, '2026-11-26', bob); // in 3 days
    await notice('C-LEVEL', '2026-11-23', null);
    await run();
    const counts = new Map((await rows()).map(({ staff_id: id, counts: of }) => [id, of]));
    expect(counts.get(ann)).toEqual({ 'plan-review': { due: 1, overdue: 1 }, 'path-work': { due: 1, overdue: 0 } });
    expect(counts.get(bob)).toEqual({
      'consent-expiring': { due: 1, overdue: 0 },
      'path-work': { due: 1, overdue: 0 },
    });
    expect(counts.get(sue)).toEqual({ 'plan-review': { due: 0, overdue: 1 } });
    expect(JSON.stringify(handed)).not.toMatch(/plan|consent|\bAda\b|Test/i);
  });

  it('a call that nobody made in time is told to its callers and to the supervisors (R-445)', async () => {
    const [nurse, desk, admin] = [await staff('nurse'), await staff('front_desk'), await staff('administrator')];
    const patientId = await scene.person();
    const { reminderId } = await scene.session(
      patientId,
      new Date('2026-11-27T19:00:00Z'),
      new Date('2026-11-20T15:00:00Z'),
    );
    await db.owner.query(
      `insert into call_task (id, programme_id, patient_id, reminder_id, reason, role, due_at, created_at)
       values ($1, $2, $3, $4, 'gave-up', 'nurse', '2026-11-22T19:00Z', '2026-11-22T15:00Z')`,
      [newId(), scene.programmeId, patientId, reminderId],
    );
    await run();
    const counts = new Map((await rows()).map(({ staff_id: id, counts: of }) => [id, of]));
    expect(counts.get(nurse)).toEqual({ call: { due: 0, overdue: 1 } });
    expect(counts.get(admin)).toEqual({ 'late-call': { due: 0, overdue: 1 } });
    expect(counts.get(desk)).toBeUndefined();
  });

  it('is another programme’s own', async () => {
    const other = await new ReminderScene(db).programme();
    const [here, there] = [await staff('administrator'), await staff('administrator', other)];
    await certificate('2026-11-23', other);
    await Promise.all([run(), run(other)]);
    expect(await rows()).toEqual([]);
    expect((await rows(other)).map(({ staff_id: id }) => id)).toEqual([there]);
    const service = new StaffDigestService(new Acts(db.database), clock);
    expect(await service.today(actorOf(here, 'administrator'))).toMatchObject({ due: 0, overdue: 0, countedAt: null });
    expect(await service.today({ ...actorOf(there, 'administrator') })).toMatchObject({ due: 0, countedAt: null });
  });
});
