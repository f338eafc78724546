import { parseArgs } from 'node:util';
import { type FigureId, figureIds, figures } from './figures';

export const usage = `npm run bench -- [names] [--json FILE] [--data FOLDER] [--rounds N]

Measures Cairn against a floor in the same seconds on the same machine, and prints a line for each figure. It works in databases
of its own on the configured server and drops them afterwards; the clinic's data are not touched.

  names          only these figures, or groups by their first word ("growth", "memory"); all without a name
  --json FILE    also write machine, versions, sizes and figures to FILE
  --data FOLDER  import this ctn0094 folder first; needed for "import"
  --rounds N     so many pairs of slots for each figure (default 9)
  --help         this text

${figureIds.map((id) => `  ${id.padEnd(18)} ${figures[id].title}`).join('\n')}`;

export interface BenchArgs {
  readonly ids: readonly FigureId[];
  readonly json: string | null;
  readonly data: string | null;
  readonly rounds: number;
}

/** The command line was wrong: exit 2. */
export class WrongUsage extends Error {}

export function readBenchArgs(argv: readonly string[]): BenchArgs | 'help' {
  const { values, positionals } = parse(argv);
  if (values.help) return 'help';
  const ids = figureIds.filter(
    (id) => positionals.length === 0 || positionals.some((name) => id === name || id.startsWith(`${name}-`)),
  );
  const unknown = positionals.find((name) => !figureIds.some((id) => id === name || id.startsWith(`${name}-`)));
  if (unknown !== undefined) throw new WrongUsage(`There is no figure "${unknown}".`);
  const rounds = Number(values.rounds ?? '9');
  if (!Number.isInteger(rounds) || rounds < 1 || rounds > 999)
    throw new WrongUsage('--rounds needs a number from 1 to 999.');
  return { ids, json: values.json ?? null, data: values.data ?? null, rounds };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: 'string' },
        data: { type: 'string' },
        rounds: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new WrongUsage((error as Error).message, { cause: error });
  }
}
