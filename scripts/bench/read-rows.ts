import type { Bench } from './bench';
import { signIn } from './clinic';
import { type Measured, ofSpread } from './figures';
import { Clients, rateOf, type Request } from './http-load';
import { clients } from './pgbench';
import { alternate, middleOf, ratioOf } from './slots';

const patientReads = (patientIds: readonly string[]): (() => Request) => {
  let n = 0;
  return () => ({ path: `/api/v1/patients/${patientIds[(n += 1) % patientIds.length]}` });
};

/** A person read over HTTP, beside a bare Express GET that answers the same. */
export async function readRow(bench: Bench): Promise<Measured[]> {
  const { database, clinic } = await bench.main();
  const headers = await signIn(database.owner, clinic.programmeId, clinic.staff.counselor_supervisor);
  const api = await bench.ready();
  const { port } = api;
  const first = `http://127.0.0.1:${port}/api/v1/patients/${clinic.patientIds[0]}`;
  const record = await (await fetch(first, { headers })).text();
  const floor = await bench.programs.start('scripts/bench/floor.js', { FLOOR_RECORD: record }, '/');
  const readers = await Clients.open(port, clients, headers);
  const visitors = await Clients.open(floor.port, clients);
  const next = patientReads(clinic.patientIds);
  try {
    const [read, bare] = [rateOf(readers, next, api), rateOf(visitors, () => ({ path: '/' }), floor)];
    const measured = await alternate({ api: read.side, floor: bare.side }, bench.options.slots);
    const note = `${middleOf(measured, 'api')}/s and ${middleOf(measured, 'floor')}/s, ${read.cost()} and ${bare.cost()}`;
    return [ofSpread('patient-read', ratioOf(measured, 'api', 'floor'), note)];
  } finally {
    readers.close();
    visitors.close();
    await floor.stop();
  }
}

/** The same request answered by the API as it is, and by one without transaction, context and policies. */
export async function wallsRow(bench: Bench): Promise<Measured[]> {
  const { database, clinic, withoutWalls } = await bench.main();
  const open = await bench.programs.start(
    'scripts/bench/api-without-walls.js',
    bench.programs.settings(withoutWalls.appUrl),
    '/api/v1/session',
    401,
  );
  const clientsAt = async (port: number, owner: typeof database.owner) =>
    Clients.open(port, clients, await signIn(owner, clinic.programmeId, clinic.staff.counselor_supervisor));
  const behind = await clientsAt((await bench.ready()).port, database.owner);
  const before = await clientsAt(open.port, withoutWalls.owner);
  const next = patientReads(clinic.patientIds);
  try {
    const measured = await alternate(
      {
        on: async (ms) => (await behind.load(next, ms)).perSecond,
        off: async (ms) => (await before.load(next, ms)).perSecond,
      },
      bench.options.slots,
    );
    const note = `${middleOf(measured, 'on')}/s and ${middleOf(measured, 'off')}/s; off: no transaction, no context, no policy`;
    return [ofSpread('row-security', ratioOf(measured, 'on', 'off'), note)];
  } finally {
    behind.close();
    before.close();
    await open.stop();
  }
}
