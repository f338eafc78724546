import { parseArgs } from 'node:util';
import { mostPatients, type Shape } from './shape';

export const usage = `npm run generate -- --patients N --years Y [--programmes P] [--seed S]

Fills the database with invented programmes: staff, people, episodes, orders, doses, sessions and specimens up to today.
The same numbers and seed give the same people; a programme that is there already is left alone, so it can be run again.

  --patients N    how many people in all
  --years Y       how many years back (up to 5; 0.5 is half a year)
  --programmes P  among how many programmes (default: one for each 1,000 people)
  --seed S        a whole number (default 1)
  --help          this text`;

/** The command line was wrong: exit 2. */
export class WrongUsage extends Error {}

export function readGenerateArgs(argv: readonly string[], today: Date): Shape | 'help' {
  const values = parse(argv);
  if (values.help) return 'help';
  const patients = whole('patients', values.patients, 1, 10_000_000);
  const years = Number(values.years ?? Number.NaN);
  if (!(years > 0 && years <= 5)) throw new WrongUsage('--years needs a number above 0, up to 5.');
  const programmes = whole(
    'programmes',
    values.programmes ?? String(Math.ceil(patients / 1000)),
    1,
    Math.min(patients, 65_535),
  );
  if (Math.ceil(patients / programmes) > mostPatients)
    throw new WrongUsage(`A programme has at most ${mostPatients} people: use more --programmes.`);
  const seed = whole('seed', values.seed ?? '1', 0, Number.MAX_SAFE_INTEGER);
  return { patients, years, programmes, seed, until: today.toISOString().slice(0, 10) };
}

function whole(name: string, text: string | undefined, least: number, most: number): number {
  const number = /^\d{1,16}$/.test(text ?? '') ? Number(text) : Number.NaN;
  if (!(number >= least && number <= most))
    throw new WrongUsage(`--${name} needs a whole number from ${least} to ${most}.`);
  return number;
}

function parse(argv: readonly string[]) {
  try {
    const text = { type: 'string' } as const;
    return parseArgs({
      args: [...argv],
      options: { patients: text, years: text, programmes: text, seed: text, help: { type: 'boolean', short: 'h' } },
    }).values;
  } catch (error) {
    throw new WrongUsage((error as Error).message, { cause: error });
  }
}
