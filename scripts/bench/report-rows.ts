import { Acts } from '@cairn/access';
import { type Actor, Database, dataSourceOf } from '@cairn/database';
import { SystemClock } from '@cairn/platform';
import { ReportService } from '@cairn/reports';
import type { Bench, Main } from './bench';
import { signIn, staffMember } from './clinic';
import { type Measured, ofSpread } from './figures';
import { Clients } from './http-load';
import { recording, type Sent } from './recording';
import { alternate, middleOf, ratioOf } from './slots';
import { median } from './statistics';

/** The reports of a clinic of 1,000 people, served, beside the statement that each consists of. */
export async function reportRow(bench: Bench, id: 'caseload' | 'census'): Promise<Measured[]> {
  const main = await bench.main();
  const { database, usualProgramme } = main;
  const { owner } = database;
  const reader = await staffMember(owner, usualProgramme, 'counselor_supervisor');
  const headers = await signIn(owner, usualProgramme, reader.staffId ?? '');
  const client = await Clients.open((await bench.ready()).port, 1, headers);
  const { text, values } = await statementOf(main, reader, id);
  await owner.query(`set cairn.programme = '${usualProgramme}'`);
  const bare = async (ms: number): Promise<number> => {
    const times: number[] = [];
    for (const until = performance.now() + ms; performance.now() < until;) {
      const began = performance.now();
      await owner.query(text, [...values]);
      times.push(performance.now() - began);
    }
    return median(times);
  };
  try {
    const measured = await alternate(
      { served: async (ms) => (await client.load(() => ({ path: `/api/v1/reports/${id}` }), ms)).medianMs, bare },
      bench.options.slots,
    );
    const note = `${middleOf(measured, 'served', 1)} ms and ${middleOf(measured, 'bare', 1)} ms; one statement, 1,000 people`;
    return [ofSpread(id, ratioOf(measured, 'served', 'bare'), note)];
  } finally {
    client.close();
  }
}

const around = /^BEGIN|^COMMIT|^set local|from programme p where|insert into audit_event/i;

/** The one statement that the report asks the record; throws when there are more. */
async function statementOf({ database }: Main, reader: Actor, id: 'caseload' | 'census'): Promise<Sent> {
  const source = dataSourceOf({ url: database.appUrl, poolSize: 2, name: 'cairn-bench' });
  await source.initialize();
  try {
    const service = new ReportService(new Acts(new Database(source)), new SystemClock());
    const sent = await recording(() => service[id](reader, null));
    const [statement, ...more] = sent.filter(({ text }) => !around.test(text.trim()));
    if (statement === undefined || more.length > 0)
      throw new Error(`The ${id} asks ${more.length + 1} statements and not one.`);
    return statement;
  } finally {
    await source.destroy();
  }
}
