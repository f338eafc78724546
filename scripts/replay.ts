import { writeFile } from 'node:fs/promises';
import { Client } from 'pg';
import { countMissedDoses, missedDosesTable } from './replay/missed-doses';

const help = `Runs the rules over the recorded days of everybody who was imported.

  npm run replay -- missed-doses [--json FILE]

Per arm: gaps between dose days by their length, doses resumed after three or more missed days at the same amount or a higher one,
first-day doses above 30, 40 and 50 mg, and increases of more than 10 mg from one day to the next.`;

class WrongUsage extends Error {}

async function main(args: readonly string[]): Promise<void> {
  if (args.includes('--help') || args.includes('-h')) return console.log(help);
  const [what, flag, file, ...rest] = args;
  if (what !== 'missed-doses' || rest.length > 0 || (flag !== undefined && (flag !== '--json' || !file)))
    throw new WrongUsage('Say what is to be replayed: missed-doses.');
  const client = new Client({ connectionString: process.env['OWNER_DATABASE_URL'], application_name: 'cairn-replay' });
  await client.connect();
  try {
    const arms = await countMissedDoses(client);
    if (arms.length === 0) console.log('Nobody was imported into this database: see npm run import.');
    else console.log(missedDosesTable(arms));
    if (file !== undefined) await writeFile(file, `${JSON.stringify({ arms }, null, 2)}\n`);
  } finally {
    await client.end();
  }
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error instanceof WrongUsage ? `${error.message}\n\n${help}` : error.message);
  process.exitCode = error instanceof WrongUsage ? 2 : 1;
});
