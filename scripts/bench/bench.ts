import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Client } from 'pg';
import { generate } from '../generate/generate';
import { type Clinic, openClinic } from './clinic';
import type { BenchDatabase, Databases } from './databases';
import { addChartPeople, type ChartPeople } from './people';
import { dist, type Program, type Programs } from './programs';
import type { Slots } from './slots';

/** The database that most rows share: a large clinic, clinics of a real size, and the imported data if there are any. */
export interface Main {
  readonly database: BenchDatabase;
  readonly clinic: Clinic;
  readonly chart: ChartPeople;
  /** A generated programme of 1,000 people. */
  readonly usualProgramme: string;
  /** The same in another database, in which nothing is behind a wall. */
  readonly withoutWalls: BenchDatabase;
}

export interface Options {
  readonly slots: Slots;
  /** A ctn0094 folder. */
  readonly data: string | null;
  readonly say: (line: string) => void;
}

const people = 20_000;
const usual = { patients: 2000, years: 0.5, programmes: 2, seed: 1 };

/** What the rows measure with. Each part is made when a row first asks for it. */
export class Bench {
  private main_: Promise<Main> | null = null;
  private api_: Promise<Program> | null = null;
  private doses = 0;

  constructor(
    readonly databases: Databases,
    readonly programs: Programs,
    readonly options: Options,
  ) {}

  main(): Promise<Main> {
    this.main_ ??= this.fill();
    return this.main_;
  }

  /** The shared database, if a row has needed it and it could be made. */
  async mainIfMade(): Promise<Main | null> {
    return this.main_?.catch(() => null) ?? null;
  }

  /** The API over the main database. */
  api(): Promise<Program> {
    this.api_ ??= this.main().then(({ database }) => this.programs.api(database.appUrl));
    return this.api_;
  }

  /** The number of a dose that nobody has had yet, from 0. */
  nextDose(): number {
    this.doses += 1;
    return this.doses - 1;
  }

  /** Everything is there and nothing is left over from before: what follows is measured. */
  async ready(): Promise<Program> {
    const api = await this.api();
    await this.databases.settle();
    return api;
  }

  say(line: string): void {
    this.options.say(line);
  }

  private async fill(): Promise<Main> {
    const database = await this.databases.empty();
    const { owner } = database;
    if (this.options.data !== null) {
      this.say(`importing ${this.options.data}`);
      await importInto(database, this.options.data);
    }
    this.say('generating clinics of 1,000 people');
    await generate(database.ownerUrl, { ...usual, until: new Date().toISOString().slice(0, 10) }, () => undefined);
    const usualProgramme = await newestProgramme(owner);
    this.say(`opening a clinic of ${people.toLocaleString('en-US')} people`);
    const clinic = await openClinic(owner, people);
    const chart = await addChartPeople(owner, clinic);
    await owner.query('vacuum analyze');
    const withoutWalls = await this.databases.cloneOf(database);
    await takeWallsDown(withoutWalls.owner);
    return { database, clinic, chart, usualProgramme, withoutWalls };
  }
}

/** `npm run import` as it is, into one of our databases. Answers how long it took, in milliseconds. */
export function importInto({ ownerUrl }: BenchDatabase, folder: string): Promise<number> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const args = [join(dist, 'scripts', 'import.js'), 'ctn0094', folder];
    const env = { ...process.env, OWNER_DATABASE_URL: ownerUrl };
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve(performance.now() - began) : reject(new Error(`The import failed: ${said.slice(0, 1000)}`)),
    );
  });
}

export async function newestProgramme(owner: Client): Promise<string> {
  const { rows } = await owner.query<{ id: string }>('select id from programme order by created_at desc, id limit 1');
  return rows[0]?.id as string;
}

async function takeWallsDown(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(
    `select oid::regclass::text as name from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity`,
  );
  for (const { name } of rows) await owner.query(`alter table ${name} disable row level security`);
}
