import { parseArgs } from 'node:util';

export const usage = `npm run compare -- ctn0094 <folder> [--json FILE]

Works out, for everybody who was imported from the folder, the weekly opioid pattern of each phase and the days from
assignment to the first dose, and compares them with what the authors of the data set published in its derived/ tables.
Works for any of its trials. Ends with 0 when everything is equal and 1 when something differs or nothing could be compared.

  --json FILE  also write the counts and every difference to FILE
  --help       this text`;

export interface CompareArgs {
  readonly folder: string;
  readonly json: string | null;
}

/** The command line was wrong: exit 2. */
export class WrongUsage extends Error {}

export function readCompareArgs(argv: readonly string[]): CompareArgs | 'help' {
  const { values, positionals } = parse(argv);
  if (values.help) return 'help';
  const [dataSet, folder, ...more] = positionals;
  if (dataSet === undefined) throw new WrongUsage('Which data set? The only one is ctn0094.');
  if (dataSet !== 'ctn0094') throw new WrongUsage(`Unknown data set "${dataSet}". The only one is ctn0094.`);
  if (folder === undefined || folder === '') throw new WrongUsage('Which folder?');
  if (more.length > 0) throw new WrongUsage(`What is "${more[0]}"? One folder at a time.`);
  if (values.json === '') throw new WrongUsage('--json needs a file.');
  return { folder, json: values.json ?? null };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { json: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    throw new WrongUsage((error as Error).message, { cause: error });
  }
}
