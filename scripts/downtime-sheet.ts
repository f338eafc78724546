import 'reflect-metadata';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { localVaultOf } from '@cairn/files';
import { downtimeFolder } from '@cairn/mat';
import { loadConfig } from '@cairn/platform';

const help = `Takes the newest downtime sheet of each programme out of the data folder, while nothing else runs: no database, no network.

  npm run downtime-sheet -- FOLDER

Writes FOLDER/downtime-sheet-1.pdf and so on, readable for this account only. Print them and delete them: they tell who is treated here.
Needs CAIRN_DATA_DIR and, where one is configured, CAIRN_FILE_KEY or CAIRN_FILE_KEY_FILE.`;

/** Answers the files that it wrote. */
export async function writeSheets(folder: string, env = process.env): Promise<string[]> {
  // The database is not asked; its address is only there because a configuration has one.
  const config = loadConfig({ APP_DATABASE_URL: 'postgres://nobody@127.0.0.1/none', ...env });
  const vault = localVaultOf(config, downtimeFolder);
  const written: string[] = [];
  for (const programmeId of programmesIn(join(config.dataDir, downtimeFolder, 'files'))) {
    let newest: { key: string; at: Date } | undefined;
    for await (const sheet of vault.list(programmeId))
      if (!sheet.key.endsWith('.part') && (newest === undefined || sheet.at > newest.at)) newest = sheet;
    if (newest === undefined) continue;
    const file = join(folder, `downtime-sheet-${written.length + 1}.pdf`);
    writeFileSync(file, await vault.readWhole(newest.key), { mode: 0o600 });
    written.push(`${file} (made ${newest.at.toISOString()})`);
  }
  return written;
}

function programmesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

async function main(args: readonly string[]): Promise<number> {
  const [folder, ...more] = args;
  if (args.includes('--help') || args.includes('-h')) {
    console.log(help);
    return 0;
  }
  if (folder === undefined || more.length > 0 || folder.startsWith('-')) {
    console.error(help);
    return 2;
  }
  const written = await writeSheets(folder);
  for (const file of written) console.log(file);
  if (written.length === 0) console.error('There is no downtime sheet in the data folder.');
  return written.length === 0 ? 1 : 0;
}

if (require.main === module)
  main(process.argv.slice(2)).then(
    (code) => (process.exitCode = code),
    (error: Error) => {
      console.error(error.message);
      process.exitCode = 1;
    },
  );
