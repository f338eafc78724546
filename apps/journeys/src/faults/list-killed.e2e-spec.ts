import { randomUUID } from 'node:crypto';
import { Clinic, type Person } from '../harness/clinic';
import { ownDatabase, type OwnDatabase } from '../harness/own-database';
import { Program, until } from '../harness/program';

jest.setTimeout(150_000);

const people = 2000;
/** Names that nobody takes for each other: the list is not about likeness. */
const letters = 'bcdfghjklmnpqrstvwz';
const syllable = (n: number) => `${letters[n % 19]}${'aeiou'[Math.floor(n / 19) % 5]}`;
const nameOf = (n: number) => `X${syllable(n)}${syllable(Math.floor(n / 95))}${syllable(n * 7 + 3)}`;
const list = [
  'given_name,family_name,date_of_birth,sex_at_birth,external_number',
  ...Array.from({ length: people }, (_, n) => {
    const day = new Date(Date.UTC(1940, 0, 1) + n * 9 * 86_400_000).toISOString().slice(0, 10);
    return `${nameOf(n)},${nameOf(n * 31 + 5)},${day},female,L-${n}`;
  }),
].join('\r\n');

/** A list of people from the system before; the worker dies again and again, in the check and in the run. */
describe('the worker is killed while it imports a list', () => {
  let db: OwnDatabase;
  let api: Program;
  let worker: Program | undefined;
  let administrator: Person;
  const id = randomUUID();

  beforeAll(async () => {
    db = await ownDatabase();
    api = await Program.api(db.appUrl);
    const clinic = await Clinic.open(db.owner);
    administrator = await clinic.signIn(api.url, 'administrator');
    worker = Program.worker(db.appUrl, null);
    const answer = await fetch(`${api.url}/api/v1/list-imports/${id}?kind=patients`, {
      method: 'PUT',
      headers: { ...administrator.headers, 'content-type': 'text/csv' },
      body: list,
    });
    if (answer.status !== 201) throw new Error(await answer.text());
  });
  afterAll(async () => {
    await Promise.all([api?.stop(), worker?.stop()]);
    await db?.close();
  });

  interface State {
    readonly state: string;
    readonly read: number;
    readonly good: number;
    readonly faulty: number;
    readonly done: number;
  }
  const look = async (): Promise<State> => {
    const { rows } = await db.owner.query<State>(
      'select state, rows_read as read, rows_good as good, rows_faulty as faulty, rows_done as done from list_import where id = $1',
      [id],
    );
    if (rows[0] === undefined) throw new Error('There is no list.');
    return rows[0];
  };
  const ask = (verb: 'check' | 'run') => administrator.ask(api.url, 'POST', `/api/v1/list-imports/${id}/${verb}`);

  /** Dies; and twenty seconds without a sign, after which another takes the list up, go by at once. */
  async function die(): Promise<void> {
    worker?.kill();
    await db.owner.query(`update list_import set touched_at = touched_at - interval '1 minute' where id = $1`, [id]);
  }

  it('each row is checked once and each person registered once', async () => {
    expect((await ask('check')).status).toBe(200);
    await until(
      'the check has begun',
      30_000,
      async () => (await look()).state !== 'checking' || (await look()).read > 0,
    );
    await die();
    await until('all of it is checked', 60_000, async () => (await look()).state === 'checked');
    expect(await look()).toMatchObject({ read: people, good: people, faulty: 0 });

    expect((await ask('run')).status).toBe(200);
    const seen: number[] = [];
    for (const share of [0.1, 0.5]) {
      await until(`a share of ${share} is done`, 60_000, async () => (await look()).done >= people * share);
      await die();
      seen.push((await look()).done);
    }
    await until('all of it is done', 90_000, async () => (await look()).state === 'done');
    console.info(`${people} people; ${seen.join(', ')} were registered when the worker died`);
    expect(Math.min(...seen)).toBeGreaterThan(0);
    expect(seen[0]).toBeLessThan(people);
    expect(worker?.starts).toBe(4);
    expect(await look()).toMatchObject({ good: people, faulty: 0, done: people });

    const { rows } = await db.owner.query(
      `select (select count(*)::int from patient) as people,
         (select count(distinct (family, given, date_of_birth))::int from patient) as different,
         (select count(distinct number)::int from patient) as numbers,
         (select count(*)::int from episode where closed_on is null) as episodes,
         (select count(*)::int from audit_event where act = 'list.run' and outcome = 'done' and record_type = 'patient') as lines,
         (select count(distinct patient_id)::int from list_import_row where import_id = $1 and done_at is not null) as marked`,
      [id],
    );
    const all = people;
    expect(rows).toEqual([{ people: all, different: all, numbers: all, episodes: all, lines: all, marked: all }]);
  });
});
