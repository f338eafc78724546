import 'reflect-metadata';
import { loadConfig, Refused } from '@cairn/platform';
import { seedDemo } from './demo/seed-demo';

const help = `Fills an empty database with two invented clinics and the stories of about 185 invented people.

  npm run demo

Does nothing where there is a programme already. A demo that was broken off is made anew.
The sign-ins are written to demo-sign-ins.json in the data folder.`;

async function main(): Promise<void> {
  if (process.argv.includes('--help')) return console.log(help);
  const ownerUrl = process.env['OWNER_DATABASE_URL'];
  if (!ownerUrl) throw new Error('OWNER_DATABASE_URL is not set: the address of the database, as its owner.');
  const config = loadConfig();
  const began = performance.now();
  const acts = await seedDemo({ ownerUrl, config, now: new Date(), say: (line) => console.log(`  ${line}`) });
  if (acts === 0) return;
  console.log(`The demo is told: ${acts} acts in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
}

main().catch((error: Error) => {
  const why = error instanceof Refused ? `${error.refusal.says} (${error.message})` : error.message;
  console.error(`The demo could not be made: ${why}`);
  process.exit(1);
});
