import 'reflect-metadata';
import { migrate } from '@cairn/database';

/** Brings DATABASE_URL (the owner) to the newest schema; the last line says which address the programs are to use. */
async function main(): Promise<void> {
  const ownerUrl = process.env['DATABASE_URL'];
  if (!ownerUrl) throw new Error('DATABASE_URL is not set: the address of the database, as its owner.');
  const appDatabaseUrl = await migrate(ownerUrl);
  const { migrateJobs } = await import('@cairn/jobs');
  await migrateJobs(ownerUrl);
  console.log(JSON.stringify({ appDatabaseUrl }));
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
