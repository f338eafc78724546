import 'reflect-metadata';
import { writeFile } from 'node:fs/promises';
import { type BenchArgs, readBenchArgs, usage, WrongUsage } from './bench/args';
import { Bench } from './bench/bench';
import { chartRows } from './bench/chart-rows';
import { eventfulRow } from './bench/eventful-row';
import { Databases } from './bench/databases';
import { chainRow, doseRow, doseTailRow } from './bench/dose-rows';
import { type FigureId, judged, type Measured, type Row } from './bench/figures';
import { draftRow } from './bench/draft-row';
import { growthRows } from './bench/growth-rows';
import { importRow } from './bench/import-row';
import { memoryRows, startRow, webRow } from './bench/program-rows';
import { pharmacyRows } from './bench/pharmacy-rows';
import { Programs } from './bench/programs';
import { readRow, wallsRow } from './bench/read-rows';
import { cairnVersion, type Circumstances, circumstancesText, loadNow, machine, sizesOf, table } from './bench/report';
import { reminderRows } from './bench/reminder-rows';
import { reportRow } from './bench/report-rows';
import { rulesRow } from './bench/rules-row';
import { scoringRow } from './bench/scoring-row';
import { auditSearchRows, deskRow, listRow, mergeRow } from './bench/running-rows';
import { ledgerRows, stockDoseRow } from './bench/stock-rows';
import { morningRows, windowLongRow } from './bench/window-rows';

const slotMs = 1000;

/** In this order, and those of one line together. */
const lines: readonly (readonly [
  ids: readonly FigureId[],
  run: (bench: Bench, ids: readonly FigureId[]) => Promise<Measured[]>,
])[] = [
  [['web-script'], async () => webRow()],
  [['rules'], async () => rulesRow()],
  [['scoring'], async () => scoringRow()],
  [['dose'], doseRow],
  [['dose-tail'], doseTailRow],
  [['stock-dose'], stockDoseRow],
  [['ledger-balance', 'chain-verify'], ledgerRows],
  [['bottles-28', 'log-first'], pharmacyRows],
  [['window-long'], windowLongRow],
  [['draft-save'], draftRow],
  [['patient-read'], readRow],
  [['row-security'], wallsRow],
  [['audit-chain'], chainRow],
  [['chart', 'chart-statements'], chartRows],
  [['caseload'], (bench) => reportRow(bench, 'caseload')],
  [['census'], (bench) => reportRow(bench, 'census')],
  [['start'], startRow],
  [['memory-api', 'memory-worker'], memoryRows],
  [['import'], importRow],
  [
    [
      ...(['growth-caseload', 'growth-census', 'growth-timeline', 'growth-search'] as const),
      ...(['overdue-clocks', 'growth-overdue-clocks', 'board', 'golden-thread', 'group-note'] as const),
      ...(['board-statements'] as const),
    ],
    growthRows,
  ],
  [
    [
      ...(['reminders', 'reminders-redis', 'reminder-lateness', 'reminder-lateness-redis'] as const),
      ...(['reminder-rebuild', 'reminder-rebuild-redis', 'reminder-planning'] as const),
    ],
    reminderRows,
  ],
  // Last: what these write stays in the shared database.
  [['morning-ready', 'morning-commit', 'morning-seen'], morningRows],
  [['desk-live'], deskRow],
  [['chart-10k'], eventfulRow],
  [['merge'], mergeRow],
  [['list-import'], listRow],
  [['audit-by-patient', 'audit-by-person'], auditSearchRows],
];

/** Exit 0 measured (met or not), 1 could not measure, 2 wrong usage. The runner gives the owner's address. */
async function main(): Promise<void> {
  const args = readBenchArgs(process.argv.slice(2));
  if (args === 'help') {
    console.log(usage);
    return;
  }
  const url = process.env['OWNER_DATABASE_URL'] ?? process.env['DATABASE_URL'];
  if (!url) throw new Error('No database: start this with `npm run bench`, or set DATABASE_URL.');
  const databases = await Databases.open(url);
  const programs = new Programs();
  const clear = async () => {
    await programs.close();
    await databases.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void clear().finally(() => process.exit(1));
    });
  }
  try {
    const began = { at: new Date().toISOString(), clock: performance.now(), load: loadNow() };
    const bench = new Bench(databases, programs, {
      slots: { rounds: args.rounds, ms: slotMs },
      data: args.data,
      say: (line) => console.error(`  ${line}`),
    });
    const { rows, sizes, faults } = await measure(bench, args);
    const circumstances: Circumstances = {
      at: began.at,
      machine: machine(),
      load: { before: began.load, after: loadNow() },
      versions: { ...cairnVersion(), node: process.version, postgres: await databases.version() },
      rounds: args.rounds,
      minutes: Math.round((performance.now() - began.clock) / 6000) / 10,
      sizes,
    };
    console.log(`\n${circumstancesText(circumstances)}\n\n${table(rows)}`);
    if (args.json) await writeFile(args.json, `${JSON.stringify({ ...circumstances, figures: rows }, null, 2)}\n`);
    if (faults > 0) process.exitCode = 1;
  } finally {
    await clear();
  }
}

/** A line that fails is reported as not measured; the others go on. */
async function measure(
  bench: Bench,
  { ids }: BenchArgs,
): Promise<{ rows: Row[]; sizes: Record<string, number>; faults: number }> {
  const rows: Row[] = [];
  let faults = 0;
  for (const [lineIds, run] of lines) {
    const wanted = lineIds.filter((id) => ids.includes(id));
    if (wanted.length === 0) continue;
    bench.say(wanted.join(', '));
    try {
      const measured = await run(bench, wanted);
      rows.push(...measured.filter(({ id }) => wanted.includes(id)).map(judged));
    } catch (error) {
      faults += 1;
      console.error(`  ${wanted.join(', ')} could not be measured: ${(error as Error).stack}`);
      rows.push(
        ...wanted.map((id) => judged({ id, value: null, note: `could not be measured: ${(error as Error).message}` })),
      );
    }
  }
  const made = await bench.mainIfMade();
  const sizes = made === null ? {} : await sizesOf(made.database.owner);
  return { rows, sizes, faults };
}

main().catch((error: Error) => {
  console.error(
    error instanceof WrongUsage ? `${error.message}\n\n${usage}` : `The bench could not run: ${error.message}`,
  );
  process.exitCode = error instanceof WrongUsage ? 2 : 1;
});
