import { rename, writeFile } from 'node:fs/promises';
import { Client } from 'pg';
import { readImportArgs, usage, WrongUsage } from './import/args';
import { FolderFault } from './import/csv-table';
import { importFolder } from './import/import-folder';
import { summaryOf, summaryText } from './import/summary';

/** `npm run import`: exit 0 done, 1 failed, 2 wrong usage. The runner gives the owner's address. */
async function main(): Promise<void> {
  const args = readImportArgs(process.argv.slice(2));
  if (args === 'help') {
    console.log(usage);
    return;
  }
  const url = process.env['OWNER_DATABASE_URL'] ?? process.env['DATABASE_URL'];
  if (!url) throw new FolderFault('No database: start this with `npm run import`, or set DATABASE_URL.');
  // Written early, so that a place where nothing can be written is known before the work and not after it.
  if (args.summary) await writeSummary(args.summary, { tables: {} });
  const client = new Client({ connectionString: url, application_name: 'cairn-import' });
  await client.connect();
  const began = performance.now();
  try {
    const { placings, dayZero, written, demoStaff, afterToday } = await importFolder(client, {
      ...args,
      today: new Date(),
      progress: (line) => console.log(`  ${line}`),
    });
    if (written > 0) await client.query('analyze');
    console.log(`\n${summaryText(placings)}\n`);
    if (args.summary) await writeSummary(args.summary, summaryOf(placings));
    if (demoStaff === 0) console.log('--demo-staff: nobody of a demo clinic can sign in here, so nobody was let in.');
    else if (demoStaff !== null)
      console.log(`${demoStaff} people of the demo clinic may enter the imported programmes.`);
    if (afterToday > 0)
      console.log(
        `${afterToday.toLocaleString('en-US')} rows lie after today by this calendar; --day0 sets an earlier one.`,
      );
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`Imported in ${seconds} s, ${written.toLocaleString('en-US')} new records. Day 0 is ${dayZero}.`);
  } finally {
    await client.end();
  }
}

async function writeSummary(file: string, summary: object): Promise<void> {
  try {
    await writeFile(`${file}.part`, `${JSON.stringify(summary, null, 2)}\n`);
    await rename(`${file}.part`, file);
  } catch (error) {
    throw new FolderFault(`The summary cannot be written to ${file}: ${(error as Error).message}`, { cause: error });
  }
}

main().catch((error: Error) => {
  if (error instanceof WrongUsage) console.error(`${error.message}\n\n${usage}`);
  else
    console.error(
      error instanceof FolderFault ? error.message : `The import failed and changed nothing: ${error.message}`,
    );
  process.exitCode = error instanceof WrongUsage ? 2 : 1;
});
