import { Acts } from '@cairn/access';
import { Database, dataSourceOf } from '@cairn/database';
import { DosingService } from '@cairn/mat';
import { newId, SystemClock } from '@cairn/platform';
import type { Bench, Main } from './bench';
import { type Clinic, idSql, orderId, portionsADay, signIn } from './clinic';
import { type Measured, ofSpread } from './figures';
import { Clients, rateOf, type Request } from './http-load';
import { clients, referenceFor } from './pgbench';
import { recording, withValues } from './recording';
import { alternate, middleOf, ratioOf } from './slots';
import { spreadOf } from './statistics';

/** A dose that nobody has had yet, as a nurse's screen sends it. */
export function doseRequests(bench: Bench, clinic: Clinic): () => Request {
  return () => {
    const n = bench.nextDose();
    if (n >= clinic.people * portionsADay) throw new Error('Everybody has had their dose: the clinic is too small.');
    // The people of the chart rows keep the history that they have.
    const body = attempt(clinic, n % clinic.people, Math.floor(n / clinic.people) + 1);
    return { method: 'PUT', path: `/api/v1/doses/${newId()}`, body: JSON.stringify(body), expect: 201 };
  };
}

const attempt = (clinic: Clinic, person: number, portion: number) => ({
  orderId: orderId(clinic.people - 1 - person),
  serviceDay: clinic.today,
  portion,
  doseMcg: clinic.portionMcg,
  observation: 'observed_complete' as const,
  checks: { identifiers: ['programme_card', 'date_of_birth'] as [string, string], impairment: 'none_seen' as const },
});

export async function nursesAt(bench: Bench, port: number): Promise<Clients> {
  const { database, clinic } = await bench.main();
  return Clients.open(port, clients, await signIn(database.owner, clinic.programmeId, clinic.staff.nurse));
}

/** The dose over HTTP beside pgbench with the statements of the same dose, one by one. */
export async function doseRow(bench: Bench): Promise<Measured[]> {
  const main = await bench.main();
  const statements = await statementsOfDose(bench, main);
  const reference = await referenceFor(main.database.appUrl, statements, bench.programs.folder);
  const api = await bench.ready();
  const nurses = await nursesAt(bench, api.port);
  const { side, cost } = rateOf(nurses, doseRequests(bench, main.clinic), api);
  try {
    const measured = await alternate({ api: side, pgbench: () => reference.perSecond() }, bench.options.slots);
    const rates = `${middleOf(measured, 'api')}/s and ${middleOf(measured, 'pgbench')}/s, ${cost()} in the api`;
    return [
      ofSpread(
        'dose',
        ratioOf(measured, 'api', 'pgbench'),
        `${rates}; ${statements.length} statements, ${reference.name}`,
      ),
    ];
  } finally {
    nurses.close();
    await reference.close();
  }
}

/** How long the slowest doses take beside the usual one, ten clients at once. */
export async function doseTailRow(bench: Bench): Promise<Measured[]> {
  const { clinic } = await bench.main();
  const nurses = await nursesAt(bench, (await bench.ready()).port);
  const next = doseRequests(bench, clinic);
  try {
    await nurses.load(next, 1000);
    const loads = [];
    for (let round = 0; round < bench.options.slots.rounds; round += 1)
      loads.push(await nurses.load(next, bench.options.slots.ms * 2));
    const spread = spreadOf(loads.map(({ p99Ms, medianMs }) => p99Ms / medianMs));
    const note = `p50 ${spreadOf(loads.map(({ medianMs }) => medianMs)).median.toFixed(1)} ms, p99 ${spreadOf(loads.map(({ p99Ms }) => p99Ms)).median.toFixed(1)} ms`;
    return [ofSpread('dose-tail', spread, note)];
  } finally {
    nurses.close();
  }
}

/**
 * What the service sends for a dose, listened to while it records one, for a person that `:n` counts out. Every person has
 * a dose on each of the days after today, so that no transaction meets another's row.
 */
async function statementsOfDose(bench: Bench, { database, clinic }: Main): Promise<string[]> {
  const source = dataSourceOf({ url: database.appUrl, poolSize: 2, name: 'cairn-bench' });
  await source.initialize();
  try {
    const own = new Database(source);
    const service = new DosingService(new Acts(own), own, new SystemClock());
    const id = newId();
    const n = bench.nextDose();
    const person = clinic.people - 1 - (n % clinic.people);
    const given = attempt(clinic, n % clinic.people, Math.floor(n / clinic.people) + 1);
    const sent = await recording(() => service.recordDose(clinic.nurse, id, given));
    const { rows } = await database.owner.query<{ episode_id: string }>(
      'select episode_id from medication_order where id = $1',
      [given.orderId],
    );
    const who = `((:n)::bigint % ${clinic.people})`;
    const varied = new Map([
      [id, idSql.dose(':n')],
      [given.orderId, idSql.order(who)],
      [clinic.patientIds[person] as string, idSql.patient(who)],
      [rows[0]?.episode_id as string, idSql.episode(who)],
      [clinic.today, `(date '${clinic.today}' + 1 + ((:n)::bigint / ${clinic.people})::int)`],
    ]);
    const statements: string[] = [];
    for (const statement of sent) statements.push(await withValues(database.owner, statement, varied));
    return statements;
  } finally {
    await source.destroy();
  }
}

/** The dose rate of one clinic while the worker seals its audit trail, and while it stands still. */
export async function chainRow(bench: Bench): Promise<Measured[]> {
  const { database, clinic } = await bench.main();
  const nurses = await nursesAt(bench, (await bench.ready()).port);
  const next = doseRequests(bench, clinic);
  const worker = await bench.programs.worker(database.appUrl);
  const unsealed = async (): Promise<number> => {
    const { rows } = await database.owner.query<{ waiting: number }>(
      `select (select count(*) from audit_event where programme_id = $1)::int
         - coalesce((select max(position) from audit_seal where programme_id = $1), 0)::int as waiting`,
      [clinic.programmeId],
    );
    return rows[0]?.waiting ?? 0;
  };
  // Each slot begins with everything sealed, so that no side works off what the other left.
  const settle = async () => {
    worker.resume();
    const until = performance.now() + 60_000;
    while ((await unsealed()) > 0) {
      if (performance.now() > until) throw new Error('The worker does not seal.');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  const longer = (ms: number) => Math.max(ms, 1000) * 2;
  let sealed = 0;
  try {
    const measured = await alternate(
      {
        on: async (ms) => {
          await settle();
          const load = await nurses.load(next, longer(ms));
          sealed = Math.max(0, 1 - (await unsealed()) / load.count);
          return load.perSecond;
        },
        off: async (ms) => {
          await settle();
          worker.pause();
          return (await nurses.load(next, longer(ms))).perSecond;
        },
      },
      bench.options.slots,
    );
    const note = `${middleOf(measured, 'on')}/s and ${middleOf(measured, 'off')}/s; ${(sealed * 100).toFixed(0)} % sealed when the slot ended`;
    return [ofSpread('audit-chain', ratioOf(measured, 'on', 'off'), note)];
  } finally {
    nurses.close();
    await worker.stop();
  }
}
