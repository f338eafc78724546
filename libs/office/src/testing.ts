import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Acts, StaffInviteService } from '@cairn/access';
import { openClinic, type TestClinic } from '@cairn/access/testing';
import type { Actor, Database } from '@cairn/database';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import type { JobQueue } from '@cairn/jobs';
import { newId, type Refused, SystemClock } from '@cairn/platform';
import { addDays } from '@cairn/rules';
import { ListCheckService } from './list-check.service';
import type { ListImportView } from './list-import.queries';
import { ListImportService } from './list-import.service';
import { ListRunService } from './list-run.service';
import { ListSweepService } from './list-sweep.service';

export const header = 'external_number,given_name,family_name,date_of_birth,sex_at_birth';

/** Names that are like no other. */
const nameOf = (seed: string) =>
  createHash('sha256')
    .update(seed)
    .digest('hex')
    .slice(0, 10)
    .replaceAll(/\d/g, (digit) => 'klmnoprstu'.charAt(Number(digit)));

export const personLine = (n: number) =>
  `P-${n},${nameOf(`given ${n}`)},${nameOf(`family ${n}`)},${addDays('1930-01-01', (n * 7919) % 29_000)},female`;

export const listOf = (count: number, from = 0) =>
  [header, ...Array.from({ length: count }, (_, index) => personLine(from + index))].join('\n');

type Kind = 'patients' | 'staff';

/** Lists in a clinic of its own, with a queue that is away: the test does the worker's part. */
export class ListScene {
  readonly clock = new SystemClock();
  readonly lists: ListImportService;
  readonly checks: ListCheckService;
  readonly runs: ListRunService;
  readonly sweep: ListSweepService;
  readonly admin: Actor;

  private constructor(
    readonly db: TestDatabase,
    readonly clinic: TestClinic,
  ) {
    const queue = { enqueue: () => Promise.reject(new Error('The queue is away.')) } as unknown as JobQueue;
    this.lists = new ListImportService(new Acts(db.database), db.database, this.clock, queue);
    this.checks = new ListCheckService(db.database, this.clock);
    this.runs = this.runsOn(db.database);
    this.sweep = new ListSweepService(db.database, this.clock, this.checks, this.runs);
    this.admin = clinic.actor('administrator');
  }

  static async open(db?: TestDatabase): Promise<ListScene> {
    const on = db ?? (await testDatabase());
    return new ListScene(on, await openClinic(on.owner));
  }

  runsOn(database: Database): ListRunService {
    return new ListRunService(database, this.clock, new StaffInviteService(new Acts(this.db.database), this.clock));
  }

  upload(content: string | Buffer | Buffer[], { id = newId(), kind = 'patients' }: { id?: string; kind?: Kind } = {}) {
    const pieces = Array.isArray(content) ? content : [Buffer.from(content)];
    return this.lists.upload(this.admin, id, { kind, name: 'people.csv' }, Readable.from(pieces));
  }

  async checked(content: string | Buffer, kind: Kind = 'patients') {
    const { id } = await this.upload(content, { kind });
    await this.lists.check(this.admin, id);
    await this.checks.check(this.clinic.programmeId, id);
    return this.lists.read(this.admin, id);
  }

  async done(content: string) {
    const { id } = await this.checked(content);
    await this.lists.run(this.admin, id);
    await this.runs.run(this.clinic.programmeId, id);
    return this.lists.read(this.admin, id);
  }

  async count(table: string): Promise<number> {
    const { rows } = await this.db.owner.query<{ n: number }>(
      `select count(*)::int as n from ${table} where programme_id = $1`,
      [this.clinic.programmeId],
    );
    return rows[0]?.n ?? 0;
  }

  async faultsOf({ id }: ListImportView): Promise<string[]> {
    const { items } = await this.lists.faults(this.admin, id, { after: 0 });
    return items.flatMap(({ line, faults }) => faults.map(({ field, says }) => `${line} ${field}: ${says}`));
  }
}

export const refusalOf = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: Refused) => error.refusal,
  );

/** A database whose worker is killed: after some transactions every further one fails before it commits. */
export function cutAfter(database: Database, transactions: number): Database {
  let left = transactions;
  return {
    transaction: (actor: Actor, work: Parameters<Database['transaction']>[1]) =>
      database.transaction(actor, async (tx) => {
        const result = await work(tx);
        left -= 1;
        if (left < 0) throw new Error('cut off');
        return result;
      }),
  } as unknown as Database;
}
