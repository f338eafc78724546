import { writeFile } from 'node:fs/promises';
import { Client } from 'pg';
import { readCompareArgs, usage, WrongUsage } from './compare/args';
import { compareFolder, comparisonText } from './compare/compare-folder';
import { FolderFault } from './import/csv-table';

/** `npm run compare`: exit 0 all equal, 1 something differs or it failed, 2 wrong usage. The runner gives the owner's address. */
async function main(): Promise<void> {
  const args = readCompareArgs(process.argv.slice(2));
  if (args === 'help') return console.log(usage);
  const url = process.env['OWNER_DATABASE_URL'] ?? process.env['DATABASE_URL'];
  if (!url) throw new FolderFault('No database: start this with `npm run compare`, or set DATABASE_URL.');
  const client = new Client({ connectionString: url, application_name: 'cairn-compare' });
  await client.connect();
  try {
    const comparisons = await compareFolder(client, args.folder);
    console.log(comparisonText(comparisons));
    if (args.json !== null) await writeFile(args.json, `${JSON.stringify(comparisons, null, 2)}\n`);
    if (Object.values(comparisons).some(({ different, withoutAnswer }) => different + withoutAnswer > 0))
      process.exitCode = 1;
  } finally {
    await client.end();
  }
}

main().catch((error: Error) => {
  console.error(error instanceof WrongUsage ? `${error.message}\n\n${usage}` : error.message);
  process.exitCode = error instanceof WrongUsage ? 2 : 1;
});
