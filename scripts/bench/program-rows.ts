import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Bench } from './bench';
import { signIn } from './clinic';
import { doseRequests, nursesAt } from './dose-rows';
import { type Measured, ofSpread } from './figures';
import { Clients } from './http-load';
import { clients } from './pgbench';
import { dist, type Program } from './programs';
import { alternate, middleOf, ratioOf } from './slots';

/** From the start of the process to the first good answer. */
export async function startRow(bench: Bench): Promise<Measured[]> {
  const { appUrl } = (await bench.main()).database;
  const readyMs = async (starting: Promise<Program>): Promise<number> => {
    const program = await starting;
    await program.stop();
    return program.readyMs;
  };
  const measured = await alternate(
    {
      api: () => readyMs(bench.programs.api(appUrl)),
      bare: () => readyMs(bench.programs.start('scripts/bench/bare-nest.js', { APP_DATABASE_URL: appUrl }, '/')),
    },
    bench.options.slots,
  );
  const note = `${middleOf(measured, 'api')} ms and ${middleOf(measured, 'bare')} ms`;
  return [ofSpread('start', ratioOf(measured, 'api', 'bare'), note)];
}

const loadSeconds = 10;

/** Memory of an API and a worker of their own, after doses, reads, charts, searches and reports at full speed. */
export async function memoryRows(bench: Bench): Promise<Measured[]> {
  const { database, clinic } = await bench.main();
  const [api, worker] = [await bench.programs.api(database.appUrl), await bench.programs.worker(database.appUrl)];
  const nurses = await nursesAt(bench, api.port);
  const headers = await signIn(database.owner, clinic.programmeId, clinic.staff.counselor_supervisor);
  const readers = await Clients.open(api.port, clients, headers);
  let n = 0;
  const kinds = ['', '/chart', '/timeline?cursor=2200-01-01T00:00:00Z_2200-01-01'];
  const read = () => {
    n += 1;
    if (n % 400 === 0) return { path: '/api/v1/reports/caseload' };
    if (n % 10 === 0) return { path: `/api/v1/patients?search=family${n % clinic.people}` };
    return { path: `/api/v1/patients/${clinic.patientIds[n % clinic.people]}${kinds[n % 3]}` };
  };
  const doses = doseRequests(bench, clinic);
  try {
    const [given, answered] = await Promise.all([
      nurses.load(doses, loadSeconds * 1000),
      readers.load(read, loadSeconds * 1000),
    ]);
    const note = `after ${given.count + answered.count} requests in ${loadSeconds} s`;
    return [
      { id: 'memory-api', value: api.memory(), note },
      { id: 'memory-worker', value: worker.memory(), note: `${note}, sealing them` },
    ];
  } finally {
    nurses.close();
    readers.close();
    await Promise.all([api.stop(), worker.stop()]);
  }
}

/** What a browser loads before the sign-in page stands: the page's own script, what that imports, and the page's area. */
export function webRow(): Measured[] {
  const web = join(dist, 'apps', 'web');
  let page: string;
  try {
    page = readFileSync(join(web, 'index.html'), 'utf8');
  } catch {
    return [{ id: 'web-script', value: null, note: 'the web app is not built' }];
  }
  const chunks = readdirSync(join(web, 'assets')).filter((file) => file.endsWith('.js'));
  const first = [...page.matchAll(/(?:src|href)="\/assets\/([^"]+\.js)"/g)].flatMap(([, file]) => file ?? []);
  const waiting = [...first, ...chunks.filter((file) => file.startsWith('sign-in.screen'))];
  const loaded = new Map<string, number>();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (loaded.has(file)) continue;
    const script = readFileSync(join(web, 'assets', file), 'utf8');
    loaded.set(file, gzipSync(script).length);
    for (const [, other] of script.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g))
      waiting.push(other ?? '');
  }
  const bytes = [...loaded.values()].reduce((sum, size) => sum + size, 0);
  const note = `${loaded.size} of ${chunks.length} files: the entry, what it imports, the sign-in page`;
  return [{ id: 'web-script', value: bytes / 1000, note }];
}
