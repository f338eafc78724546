import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AuditHeads, AuditSealer, verifyAudit } from '@cairn/access';
import { Database, dataSourceOf } from '@cairn/database';
import { recordChains } from '@cairn/mat';
import { newId } from '@cairn/platform';
import type { Bench } from './bench';
import { type Clinic, openClinic, orderId, portionsADay, signIn } from './clinic';
import type { BenchDatabase } from './databases';
import { type FigureId, type Measured, ofSpread } from './figures';
import { Clients, type Request } from './http-load';
import { clients } from './pgbench';
import { alternate, middleOf, ratioOf } from './slots';
import { spreadOf } from './statistics';
import { manyMovements, stockUp } from './stock-setting';

const people = 5000;
const windows = 4;
const rows = 1_000_000;

interface Side {
  readonly database: BenchDatabase;
  readonly clinic: Clinic;
}

/** A dose that draws on stock, beside the same in a build without those rules, where no ledger is kept. */
export async function stockDoseRow(bench: Bench): Promise<Measured[]> {
  const database = await bench.databases.empty();
  const clinic = await openClinic(database.owner, people);
  await database.owner.query('vacuum analyze');
  const without = await bench.databases.cloneOf(database);
  const stationIds = await stockUp(database.owner, clinic, windows);
  const api = await bench.programs.api(database.appUrl);
  const bare = await bench.programs.start(
    'scripts/bench/api-without-stock.js',
    bench.programs.settings(without.appUrl),
    '/api/v1/session',
    401,
  );
  const nurses = async (port: number, side: Side) =>
    Clients.open(port, clients, await signIn(side.database.owner, clinic.programmeId, clinic.staff.nurse));
  const on = await nurses(api.port, { database, clinic });
  const off = await nurses(bare.port, { database: without, clinic });
  try {
    const [nextOn, nextOff] = [doses(clinic, stationIds), doses(clinic, [])];
    const measured = await alternate(
      {
        on: async (ms) => (await on.load(nextOn, ms)).perSecond,
        off: async (ms) => (await off.load(nextOff, ms)).perSecond,
      },
      bench.options.slots,
    );
    const note = `${middleOf(measured, 'on')}/s and ${middleOf(measured, 'off')}/s; ${windows} windows, one bottle at each`;
    return [ofSpread('stock-dose', ratioOf(measured, 'on', 'off'), note)];
  } finally {
    on.close();
    off.close();
    await api.stop();
    await bare.stop();
    await bench.databases.drop(without);
    await bench.databases.drop(database);
  }
}

function doses(clinic: Clinic, stationIds: readonly string[]): () => Request {
  let n = -1;
  return () => {
    n += 1;
    if (n >= clinic.people * portionsADay) throw new Error('Everybody has had their dose: the clinic is too small.');
    const stationId = stationIds[n % stationIds.length];
    const body = {
      orderId: orderId(n % clinic.people),
      serviceDay: clinic.today,
      portion: Math.floor(n / clinic.people) + 1,
      doseMcg: clinic.portionMcg,
      observation: 'observed_complete',
      checks: { identifiers: ['programme_card', 'date_of_birth'], impairment: 'none_seen' },
      ...(stationId === undefined ? {} : { stationId }),
    };
    return { method: 'PUT', path: `/api/v1/doses/${newId()}`, body: JSON.stringify(body), expect: 201 };
  };
}

/** A bottle with a million movements: how soon its balance is known, and how long it takes to verify them all. */
export async function ledgerRows(bench: Bench, ids: readonly FigureId[]): Promise<Measured[]> {
  const database = await bench.databases.empty();
  try {
    const clinic = await openClinic(database.owner, 10);
    await stockUp(database.owner, clinic, 1);
    bench.say(`writing ${rows.toLocaleString('en-US')} movements of one bottle`);
    const containerId = await manyMovements(database.owner, clinic, rows);
    const measured: Measured[] = [];
    if (ids.includes('ledger-balance')) measured.push(await balanceRow(bench, { database, clinic }, containerId));
    if (ids.includes('chain-verify')) measured.push(await verifyRow(bench, { database, clinic }));
    return measured;
  } finally {
    await bench.databases.drop(database);
  }
}

async function balanceRow(bench: Bench, { database, clinic }: Side, containerId: string): Promise<Measured> {
  const api = await bench.programs.api(database.appUrl);
  const headers = await signIn(database.owner, clinic.programmeId, clinic.staff.nurse);
  const times: number[] = [];
  try {
    for (let n = 0; n < 220; n += 1) {
      const began = performance.now();
      const answer = await fetch(`http://127.0.0.1:${api.port}/api/v1/stock/containers/${containerId}`, { headers });
      if (answer.status !== 200) throw new Error(`The container: ${answer.status} ${await answer.text()}`);
      await answer.text();
      if (n >= 20) times.push(performance.now() - began);
    }
  } finally {
    await api.stop();
  }
  times.sort((one, other) => one - other);
  const p95 = times[Math.floor(times.length * 0.95)] ?? 0;
  const note = `the container with its balance over HTTP, p50 ${(times[times.length >> 1] ?? 0).toFixed(1)} ms`;
  return { id: 'ledger-balance', value: p95, note };
}

async function verifyRow(bench: Bench, { database, clinic }: Side): Promise<Measured> {
  const dataDir = mkdtempSync(join(tmpdir(), 'cairn-bench-chain-'));
  const source = dataSourceOf({ url: database.appUrl, poolSize: 2, name: 'cairn-bench' });
  await source.initialize();
  const chain = recordChains.find(({ name }) => name === 'stock_movement');
  if (chain === undefined) throw new Error('There is no chain over the stock ledger.');
  try {
    bench.say('sealing them');
    const sealer = new AuditSealer(new Database(source), { dataDir });
    while ((await sealer.seal(clinic.programmeId, chain)) > 0);
    const heads = new AuditHeads(dataDir);
    const read = async <Row>(sql: string, values: readonly unknown[]) =>
      (await database.owner.query(sql, [...values])).rows as Row[];
    const seconds: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      const began = performance.now();
      const { broken, events } = await verifyAudit(read, heads, clinic.programmeId, chain);
      if (broken !== null || events < rows) throw new Error(`The chain: ${events} records, ${broken?.why ?? 'whole'}`);
      seconds.push((performance.now() - began) / 1000);
    }
    return ofSpread('chain-verify', spreadOf(seconds), `${rows.toLocaleString('en-US')} movements read and hashed`);
  } finally {
    await source.destroy();
    rmSync(dataDir, { recursive: true });
  }
}
