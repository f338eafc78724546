import { builtScript } from '../../../../scripts/lib/build.mjs';
import { migrate } from '../../../../scripts/lib/database.mjs';
import { createDatabase, openPostgres } from '../../../../scripts/lib/postgres.mjs';

/**
 * `open <folder>` starts (or starts again) Cairn's own PostgreSQL there, as `npm start` does, and leaves it running;
 * `stop <folder>` ends it. In a process of its own, so that a test may kill what it started.
 */
const [verb, dataDir] = process.argv.slice(2);
const server = await openPostgres({ dataDir, what: 'a test' });
if (verb === 'stop') {
  await server.stop();
} else {
  const isNew = await createDatabase(server.url(), 'cairn');
  if (isNew && builtScript('migrate') === undefined) throw new Error('Build first: npm run build');
  const appUrl = isNew ? (await migrate(server.url('cairn'), { quiet: true })).appUrl : undefined;
  console.log(JSON.stringify({ ownerUrl: server.url('cairn'), appUrl, pid: server.pid }));
  process.exit(0);
}
