import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { faults, rulesDocument } from '../libs/rules/src/rule-book/document';
import type { Source } from '../libs/rules/src/rule-book/scan';

export const rulesFile = join('libs', 'rules', 'RULES.md');

/** Every source file in which a rule may be declared or tested, from the folder that the command runs in. */
export function ruleSources(root = '.'): readonly Source[] {
  return ['libs', 'apps', 'scripts'].flatMap((folder) => filesIn(root, folder));
}

const skipped = new Set(['node_modules', 'dist', 'public', '.data']);

function filesIn(root: string, folder: string): Source[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !skipped.has(name))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const file = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return filesIn(root, file);
      return /\.tsx?$/.test(entry.name) ? [{ file, text: readFileSync(join(root, file), 'utf8') }] : [];
    });
}

const help = `Usage: npm run rules [-- --check]

Writes the table of all rules of medication to ${rulesFile}: what each asks, how hard it is, which
policies it reads, where it comes from, and the file and tests. --check writes nothing and fails when the file
is not what the code says, or when a rule has no test.`;

function main(args: readonly string[]): number {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(help);
    return 0;
  }
  if (args.some((arg) => arg !== '--check')) {
    console.error(help);
    return 2;
  }
  const sources = ruleSources();
  const found = faults(sources);
  for (const fault of found) console.error(fault);
  const text = rulesDocument(sources);
  const stale = text !== readIfThere(rulesFile);
  if (args.includes('--check')) {
    if (stale) console.error(`${rulesFile} is not what the code says. Run: npm run rules`);
    return stale || found.length > 0 ? 1 : 0;
  }
  if (stale) writeFileSync(rulesFile, text);
  console.log(stale ? `Wrote ${rulesFile}.` : `${rulesFile} is up to date.`);
  return found.length > 0 ? 1 : 0;
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

if (require.main === module) process.exitCode = main(process.argv.slice(2));
