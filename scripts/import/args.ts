import { parseArgs } from 'node:util';

export const usage = `npm run import -- ctn0094 <folder> [--summary FILE] [--day0 YYYY-MM-DD] [--demo-staff]

Imports a folder of CSV tables of the public data set CTN-0094 (any of its trials). Run it again at any time: what is there
stays as it is, and nothing is doubled.

  --summary FILE     also write the counts (read, placed, kept, reported) per table to FILE, as JSON
  --day0 YYYY-MM-DD  the calendar day on which day 0 (consent) falls; without it the Monday 52 weeks ago,
                     or the day of an earlier import
  --demo-staff       the staff of the demo clinic may enter the imported programmes
  --help             this text`;

export interface ImportArgs {
  readonly folder: string;
  readonly summary: string | null;
  readonly dayZero: string | null;
  readonly demoStaff: boolean;
}

/** The command line was wrong: exit 2. */
export class WrongUsage extends Error {}

export function readImportArgs(argv: readonly string[]): ImportArgs | 'help' {
  const { values, positionals } = parse(argv);
  if (values.help) return 'help';
  const [dataSet, folder, ...more] = positionals;
  if (dataSet === undefined) throw new WrongUsage('Which data set? The only one is ctn0094.');
  if (dataSet !== 'ctn0094') throw new WrongUsage(`Unknown data set "${dataSet}". The only one is ctn0094.`);
  if (folder === undefined || folder === '') throw new WrongUsage('Which folder?');
  if (more.length > 0) throw new WrongUsage(`What is "${more[0]}"? One folder at a time.`);
  if (values.day0 !== undefined && !isDay(values.day0))
    throw new WrongUsage(`--day0 ${values.day0} is not a day (YYYY-MM-DD).`);
  if (values.summary === '') throw new WrongUsage('--summary needs a file.');
  return {
    folder,
    summary: values.summary ?? null,
    dayZero: values.day0 ?? null,
    demoStaff: values['demo-staff'] ?? false,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        summary: { type: 'string' },
        day0: { type: 'string' },
        'demo-staff': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new WrongUsage((error as Error).message, { cause: error });
  }
}

/** A real calendar day between 1970 and 2100, which leaves room for days before and after it. */
export function isDay(text: string): boolean {
  if (!/^(19[7-9]\d|20\d\d)-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
