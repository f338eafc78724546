import { randomUUID } from 'node:crypto';
import { ownDatabase, type OwnDatabase } from '../harness/own-database';
import { emptyQueues, testRedisUrl } from '@cairn/jobs/testing';
import { Clinic, noonZone, type Person } from '../harness/clinic';
import { Program, until } from '../harness/program';

jest.setTimeout(150_000);
const redisUrl = testRedisUrl();
const sessions = 300;
/** At which share of reminders sent what happens. */
const breaks = [
  [0.1, 'killed'],
  [0.3, 'emptied'],
  [0.5, 'killed'],
  [0.7, 'killed and emptied'],
] as const;

/** Sessions are booked as people book them; then the worker dies again and again, and its queue is emptied under it. */
describe.each(['postgres', 'redis'] as const)('reminders, with the queue on %s', (kind) => {
  const there = kind === 'postgres' || redisUrl !== null;
  const promise = there ? it : it.skip;
  const title = (text: string) => (there ? text : `${text} [skipped: no Redis is installed]`);
  let db: OwnDatabase;
  let api: Program;
  let worker: Program | undefined;
  const queue = kind === 'redis' ? redisUrl : null;

  const count = async (sql: string): Promise<number> => {
    const { rows } = await db.owner.query<{ n: number }>(`select count(*)::int as n from ${sql}`);
    return rows[0]?.n ?? 0;
  };
  // What is due to the staff stands there as well, and is shown rather than sent.
  const sent = () => count(`reminder where state = 'sent' and audience = 'patient'`);

  beforeAll(async () => {
    if (!there) return;
    db = await ownDatabase();
    if (queue !== null) await emptyQueues(queue, db.owner);
    api = await Program.api(db.appUrl, queue === null ? {} : { REDIS_URL: queue });
  });
  afterAll(async () => {
    if (!there) return;
    await Promise.all([api.stop(), worker?.stop()]);
    await db?.close();
  });

  /** Someone with consent, and a session in a little more than two hours, each on a minute and with a counselor of its own. */
  async function book(clinic: Clinic, counselor: Person): Promise<void> {
    const people = (await clinic.ordered(sessions)).map(({ patientId }) => patientId);
    await db.owner.query(
      `insert into contact_consent (id, programme_id, patient_id, channel, address)
       select gen_random_uuid(), $1, id, 'sms', '+1 555 0100' from unnest($2::uuid[]) id`,
      [clinic.staff.programmeId, people],
    );
    const staffId = clinic.staff.actor('counselor').staffId;
    const zone = noonZone();
    const first = Date.now() + 150 * 60_000;
    const local = (ms: number) =>
      new Date(ms).toLocaleString('sv-SE', { timeZone: zone }).slice(0, 16).replace(' ', 'T');
    await Promise.all(
      Array.from({ length: 8 }, async (_, client) => {
        for (let n = client; n < sessions; n += 8) {
          const startsAt = local(first + n * 15 * 60_000);
          const body = { patientId: people[n], staffId, startsAt, zone, minutes: 15, modality: 'individual' };
          const answer = await counselor.ask(api.url, 'PUT', `/api/v1/appointments/${randomUUID()}`, body);
          if (answer.status !== 201) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
        }
      }),
    );
  }

  promise(title('go out once each, though the worker is killed three times and the queue emptied twice'), async () => {
    const clinic = await Clinic.open(db.owner);
    await book(clinic, await clinic.signIn(api.url, 'counselor'));
    // Their time has come for all at once; only the rows know.
    await db.owner.query(`delete from reminder where offset_key <> 'two-hours'`);
    await db.owner.query(`update reminder set due_at = now()`);
    expect(await count('reminder')).toBe(sessions);
    worker = Program.worker(db.appUrl, queue);
    const begun = Date.now();
    const seen: number[] = [];
    for (const [share, what] of breaks) {
      await until(`a share of ${share} is sent`, 40_000, async () => (await sent()) >= sessions * share);
      if (what !== 'emptied') worker.kill();
      if (what !== 'killed') await emptyQueues(queue, db.owner);
      seen.push(await sent());
    }
    await until('all are sent', 60_000, async () => (await sent()) === sessions);
    console.info(
      `${kind}: ${sessions} reminders in ${Date.now() - begun} ms; ${seen.join(', ')} were out at the breaks`,
    );
    expect(Math.max(...seen)).toBeLessThan(sessions);
    expect(worker.starts).toBe(1 + breaks.filter(([, what]) => what !== 'emptied').length);
    expect(await count('outbox_message')).toBe(sessions);
    expect(await count('(select distinct reminder_id from outbox_message) m')).toBe(sessions);
    expect(await count(`reminder_attempt where outcome = 'accepted'`)).toBe(sessions);
    expect(await count(`audit_event where act = 'reminder.send' and outcome = 'done'`)).toBe(sessions);
  });
});
