import { Client } from 'pg';
import { readGenerateArgs, usage, WrongUsage } from './generate/args';
import { generate } from './generate/generate';

/** `npm run generate`: exit 0 done, 1 failed, 2 wrong usage. The runner gives the owner's address. */
async function main(): Promise<void> {
  const shape = readGenerateArgs(process.argv.slice(2), new Date());
  if (shape === 'help') {
    console.log(usage);
    return;
  }
  const url = process.env['OWNER_DATABASE_URL'] ?? process.env['DATABASE_URL'];
  if (!url) throw new Error('No database: start this with `npm run generate`, or set DATABASE_URL.');
  const began = performance.now();
  const { programmes, there } = await generate(url, shape, (line) => console.log(`  ${line}`));
  if (there < programmes) {
    console.log('  counting, for the planner');
    const client = new Client({ connectionString: url });
    await client.connect();
    await client.query('analyze').finally(() => client.end());
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const people = `${shape.patients.toLocaleString('en-US')} people in ${programmes} programmes`;
  console.log(
    `Generated ${people} in ${seconds} s, seed ${shape.seed}${there > 0 ? ` (${there} were there already)` : ''}.`,
  );
}

main().catch((error: Error) => {
  console.error(error instanceof WrongUsage ? `${error.message}\n\n${usage}` : `Generating failed: ${error.message}`);
  process.exitCode = error instanceof WrongUsage ? 2 : 1;
});
