import { generate } from '../generate/generate';
import { type Bench, newestProgramme } from './bench';
import { boardIds, boardRows } from './board-rows';
import { signIn, staffMember } from './clinic';
import type { BenchDatabase } from './databases';
import { type FigureId, type Measured, ofSpread } from './figures';
import { Clients, type Request } from './http-load';
import { alternate, middleOf, type Side } from './slots';
import { growthExponent, spreadOf } from './statistics';

type What = 'caseload' | 'census' | 'timeline' | 'search' | 'overdue-clocks';
const sizes = [1_000, 10_000, 100_000] as const;
type Size = `${(typeof sizes)[number]}`;
const years = 0.1;

/**
 * One clinic of 1,000 people, alone in its database, among 10 and among 100 of its size. The three databases are there at the
 * same time, each with an API of its own, and are asked in the same second: what is measured is what the neighbours cost.
 */
export async function growthRows(bench: Bench, ids: readonly FigureId[]): Promise<Measured[]> {
  const places = await filled(bench);
  const asked = await Promise.all(places.map((place) => requestsOf(bench, place)));
  await bench.databases.settle();
  try {
    const rows: Measured[] = [];
    for (const what of ['caseload', 'census', 'timeline', 'search', 'overdue-clocks'] as const) {
      const id = `growth-${what}` as const;
      if (!ids.includes(id)) continue;
      const sides = Object.fromEntries(
        sizes.map((size, place): [Size, Side] => {
          const { client, next } = asked[place] as Asked;
          return [`${size}`, async (ms) => (await client.load(next[what], ms)).medianMs];
        }),
      ) as Record<Size, Side>;
      const measured = await alternate(sides, bench.options.slots);
      const exponents = measured.map((times) =>
        growthExponent(sizes.map((size) => ({ size, time: times[`${size}`] }))),
      );
      const times = sizes.map((size) => middleOf(measured, `${size}`, 2)).join(', ');
      rows.push(ofSpread(id, spreadOf(exponents), `median ${times} ms at 1,000, 10,000 and 100,000`));
    }
    if (ids.includes('overdue-clocks')) rows.push(await overdueRow(bench, asked.at(-1) as Asked));
    if (ids.some((id) => boardIds.includes(id))) rows.push(...(await boardRows(bench, places.at(-1) as Place, ids)));
    return rows;
  } finally {
    for (const { client, stop } of asked) {
      client.close();
      await stop();
    }
    for (const place of places) await bench.databases.drop(place.database);
  }
}

/** The list of one clinic of 1,000 people among 100 of its size, asked by one person again and again. */
async function overdueRow(bench: Bench, { client, next }: Asked): Promise<Measured> {
  let median = 0;
  const measured = await alternate(
    {
      p95: async (ms) => {
        const load = await client.load(next['overdue-clocks'], ms);
        median = load.medianMs;
        return load.p95Ms;
      },
    },
    bench.options.slots,
  );
  const note = `median ${median.toFixed(0)} ms; five statements for all 1,000 people`;
  return ofSpread('overdue-clocks', spreadOf(measured.map(({ p95 }) => p95)), note);
}

interface Place {
  readonly database: BenchDatabase;
  readonly programmeId: string;
}

/** Each size is the one before it and more clinics, so the clinic that is measured is the same in all. */
async function filled(bench: Bench): Promise<Place[]> {
  const places: Place[] = [];
  const until = new Date().toISOString().slice(0, 10);
  let there = 0;
  for (const size of sizes) {
    const before = places.at(-1)?.database;
    const database = before === undefined ? await bench.databases.empty() : await bench.databases.cloneOf(before);
    bench.say(`generating ${size.toLocaleString('en-US')} people`);
    const shape = { patients: size - there, programmes: (size - there) / 1000, years, seed: size, until };
    await generate(database.ownerUrl, shape, () => undefined);
    await database.owner.query('vacuum analyze');
    there = size;
    places.push({ database, programmeId: places[0]?.programmeId ?? (await newestProgramme(database.owner)) });
  }
  return places;
}

interface Asked {
  readonly client: Clients;
  readonly next: Readonly<Record<What, () => Request>>;
  readonly stop: () => Promise<void>;
}

async function requestsOf(bench: Bench, { database, programmeId }: Place): Promise<Asked> {
  const { owner, appUrl } = database;
  const reader = await staffMember(owner, programmeId, 'counselor_supervisor');
  await owner.query(`set cairn.programme = '${programmeId}'`);
  const { rows } = await owner.query<{ id: string; family: string }>(
    'select id, lower(family) as family from patient where programme_id = $1 order by id limit 200',
    [programmeId],
  );
  const api = await bench.programs.api(appUrl);
  const client = await Clients.open(api.port, 1, await signIn(owner, programmeId, reader.staffId ?? ''));
  let n = 0;
  const person = () => rows[(n += 1) % rows.length] as { id: string; family: string };
  const fromNow = '2200-01-01T00:00:00Z_2200-01-01';
  return {
    client,
    next: {
      caseload: () => ({ path: '/api/v1/reports/caseload' }),
      census: () => ({ path: '/api/v1/reports/census' }),
      timeline: () => ({ path: `/api/v1/patients/${person().id}/timeline?cursor=${fromNow}` }),
      'overdue-clocks': () => ({ path: '/api/v1/alerts' }),
      search: () => ({ path: `/api/v1/patients?search=${encodeURIComponent(person().family)}` }),
    },
    stop: () => api.stop(),
  };
}
