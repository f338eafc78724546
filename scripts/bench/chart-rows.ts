import { Acts } from '@cairn/access';
import { Database, dataSourceOf } from '@cairn/database';
import { ChartService } from '@cairn/path';
import { SystemClock } from '@cairn/platform';
import type { Bench, Main } from './bench';
import { signIn } from './clinic';
import { type Measured, ofSpread } from './figures';
import { Clients } from './http-load';
import { recording } from './recording';
import { alternate, middleOf, ratioOf } from './slots';

/** The chart of people with three years behind them beside that of people with ten doses, one reader at a time. */
export async function chartRows(bench: Bench): Promise<Measured[]> {
  const main = await bench.main();
  const { database, clinic, chart } = main;
  const headers = await signIn(database.owner, clinic.programmeId, clinic.staff.counselor_supervisor);
  const reader = await Clients.open((await bench.ready()).port, 1, headers);
  const p95 = (patientIds: readonly string[]) => {
    let n = 0;
    const next = () => ({ path: `/api/v1/patients/${patientIds[(n += 1) % patientIds.length]}/chart` });
    return async (ms: number) => (await reader.load(next, ms)).p95Ms;
  };
  try {
    const measured = await alternate({ long: p95(chart.long), short: p95(chart.short) }, bench.options.slots);
    const note = `p95 ${middleOf(measured, 'long', 1)} ms and ${middleOf(measured, 'short', 1)} ms`;
    return [ofSpread('chart', ratioOf(measured, 'long', 'short'), note), await statements(main)];
  } finally {
    reader.close();
  }
}

/** Counted while the service reads both; a chart that asks more for a longer history is not bounded. */
async function statements({ database, clinic, chart }: Main): Promise<Measured> {
  const source = dataSourceOf({ url: database.appUrl, poolSize: 2, name: 'cairn-bench' });
  await source.initialize();
  try {
    const service = new ChartService(new Acts(new Database(source)), new SystemClock());
    const reader = {
      ...clinic.nurse,
      staffId: clinic.staff.counselor_supervisor,
      roles: ['counselor_supervisor' as const],
    };
    const count = async (patientId = '') => {
      const sent = await recording(() => service.read(reader, patientId));
      return sent.filter(({ text }) => !/^(BEGIN|COMMIT)/.test(text)).length;
    };
    const [long, short] = [await count(chart.long[0]), await count(chart.short[0])];
    const note = `${long} for three years, ${short} for ten doses, with the line in the audit`;
    return { id: 'chart-statements', value: long === short ? long : null, note };
  } finally {
    await source.destroy();
  }
}
