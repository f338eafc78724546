import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';

/** Sends one transaction again and again, statement by statement, with 10 clients. */
export interface Reference {
  readonly name: string;
  /** Transactions a second, measured for a second after one to warm up. */
  perSecond(): Promise<number>;
  close(): Promise<void>;
}

export const clients = 10;
/** No slot uses the numbers of another. */
const numbersOfSlot = 1_000_000;

/** The newest pgbench of Debian's, or the one on the path. */
function findPgbench(): string | null {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((one, other) => Number(other) - Number(one)) : [];
  const candidates = [...versions.map((version) => join(debian, version, 'bin', 'pgbench')), 'pgbench'];
  return candidates.find((program) => versionOf(program) !== null) ?? null;
}

function versionOf(program: string): string | null {
  try {
    return execFileSync(program, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return null;
  }
}

/** `statements` may name `:n`, which is another number in every transaction. `url` is that of the application's role. */
export async function referenceFor(url: string, statements: readonly string[], folder: string): Promise<Reference> {
  const program = findPgbench();
  return program === null ? barePg(url, statements) : pgbench(program, url, statements, folder);
}

function pgbench(program: string, url: string, statements: readonly string[], folder: string): Reference {
  const script = join(folder, 'transaction.sql');
  const number = `\\set i :i + 1\n\\set n :slot + :i * ${clients} + :client_id\n`;
  writeFileSync(script, number + statements.map((statement) => `${statement};\n`).join(''));
  let slot = 0;
  return {
    name: versionOf(program) ?? program,
    perSecond: () => {
      slot += 1;
      const variables = ['-D', 'i=0', '-D', `slot=${slot * numbersOfSlot}`];
      const args = ['-n', '-M', 'prepared', '-c', String(clients), '-j', '1', '-T', '20', '-P', '1', '-f', script];
      return secondSecond(program, [...args, ...variables, url]);
    },
    close: async () => undefined,
  };
}

/** New connections know no table and no statement yet: the first second is theirs, and the second one counts. */
function secondSecond(program: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    let answer: number | null = null;
    child.stderr.setEncoding('utf8');
    child.stderr.on('data', (text: string) => {
      said += text;
      const seconds = [...said.matchAll(/^progress: [\d.]+ s, ([\d.]+) tps/gm)];
      if (answer !== null || seconds.length < 2) return;
      answer = Number(seconds[1]?.[1]);
      child.kill('SIGTERM');
    });
    child.once('error', reject);
    child.once('close', () => {
      if (answer === null || /error|ERROR/.test(said)) reject(new Error(`pgbench failed:\n${said.slice(0, 2000)}`));
      else resolve(answer);
    });
  });
}

/** Where there is no pgbench: the same with the driver of Node, each statement prepared and awaited. */
async function barePg(url: string, statements: readonly string[]): Promise<Reference> {
  const lines = await Promise.all(
    Array.from({ length: clients }, async () => {
      const client = new Client({ connectionString: url, application_name: 'cairn-bench-reference' });
      await client.connect();
      return client;
    }),
  );
  const prepared = statements.map((statement, place) => ({
    name: `s${place}`,
    text: statement.replaceAll(/:n\b/g, '$1'),
    takesNumber: /:n\b/.test(statement),
  }));
  let n = numbersOfSlot;
  const run = async (ms: number): Promise<number> => {
    const began = performance.now();
    let done = 0;
    await Promise.all(
      lines.map(async (client) => {
        while (performance.now() - began < ms) {
          n += 1;
          const values = [n];
          for (const { takesNumber, ...statement } of prepared)
            await client.query({ ...statement, values: takesNumber ? values : [] });
          done += 1;
        }
      }),
    );
    return done / ((performance.now() - began) / 1000);
  };
  await run(500);
  return {
    name: 'no pgbench here: a bare pg program',
    perSecond: () => run(1000),
    close: async () => void (await Promise.all(lines.map((client) => client.end()))),
  };
}
