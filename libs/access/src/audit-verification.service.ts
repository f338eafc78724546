import { Inject, Injectable } from '@nestjs/common';
import { type Actor, Database, type Tx } from '@cairn/database';
import { JobQueue } from '@cairn/jobs';
import { CONFIG, type Config } from '@cairn/platform';
import { Acts } from './acts';
import type { Chain } from './audit-chain';
import { AuditHeads } from './audit-heads';
import { type Reader, type Verdict, verifyChains } from './audit-verifier';
import { once } from './once';

/** A question whether the trail is whole. Without `doneAt` the worker is still reading; `events` is how far it came. */
export interface Verification {
  readonly id: string;
  readonly askedBy: string | null;
  readonly askedAt: string;
  readonly takenAt: string | null;
  readonly doneAt: string | null;
  readonly events: number | null;
  readonly broken: Verdict['broken'];
  readonly headKnown: boolean | null;
}

const view = `v.id, (select s.display_name from staff s where s.id = v.asked_by) as "askedBy",
  to_jsonb(v.asked_at) #>> '{}' as "askedAt", to_jsonb(v.taken_at) #>> '{}' as "takenAt",
  to_jsonb(v.done_at) #>> '{}' as "doneAt", v.events::float8 as events, v.broken, v.head_known as "headKnown"
  from audit_verification v`;

/** Asks the verifier, in the worker, whether a programme's audit trail is whole; keeps what it said. */
@Injectable()
export class AuditVerificationService {
  private readonly heads: AuditHeads;

  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
    private readonly queue: JobQueue,
    @Inject(CONFIG) config: Pick<Config, 'dataDir'>,
  ) {
    this.heads = new AuditHeads(config.dataDir);
  }

  ask(actor: Actor, id: string): Promise<Verification> {
    const act = 'audit.verify' as const;
    const { programmeId } = actor;
    return this.acts.perform(actor, { act, recordType: 'audit_verification', recordId: id }, (tx) =>
      once(
        tx,
        { id, act, body: {} },
        async () => undefined,
        async () => {
          await tx.query('insert into audit_verification (id, programme_id, asked_by) values ($1, $2, $3)', [
            id,
            programmeId,
            actor.staffId,
          ]);
          // If the queue is away the worker's round finds the row.
          tx.afterCommit(() =>
            this.queue
              .enqueue({ name: 'audit.verify', payload: { programmeId, verificationId: id } })
              .catch(() => undefined),
          );
          const [asked] = await this.load(tx, id);
          if (asked === undefined) throw new Error('It was written a moment ago.');
          return asked;
        },
      ),
    );
  }

  /** The latest questions with their answers, newest first. */
  list(actor: Actor): Promise<Verification[]> {
    return this.acts.perform(actor, { act: 'audit.read', recordType: 'audit_verification' }, (tx) => this.load(tx));
  }

  /**
   * Reads the whole trail of a programme, and the other chains given, and writes the answer down: the first that is broken. Does nothing where a worker said within the last
   * minute that it is at it; after one that died the next begins from the start.
   */
  async run(programmeId: string, verificationId: string, chains: readonly Chain[]): Promise<void> {
    const actor: Actor = { programmeId, staffId: null, roles: [], requestId: 'audit.verify', address: null };
    const taken = await this.database.transaction(actor, (tx) =>
      tx.query(
        `update audit_verification set taken_at = clock_timestamp() where programme_id = $1 and id = $2 and done_at is null
           and (taken_at is null or taken_at < clock_timestamp() - interval '1 minute') returning id`,
        [programmeId, verificationId],
      ),
    );
    if (taken.length === 0) return;
    // Each page says "still at it", so that the round does not hand the question to somebody else.
    const read: Reader = <Row>(sql: string, values: readonly unknown[]) =>
      this.database.transaction(actor, async (tx) => {
        const rows = await tx.query<Row>(sql, values);
        void tx.query(
          'update audit_verification set taken_at = clock_timestamp() where programme_id = $1 and id = $2',
          [programmeId, verificationId],
        );
        return rows;
      });
    const { events, broken, headKnown } = await verifyChains(read, this.heads, programmeId, chains);
    await this.database.transaction(actor, async (tx) => {
      await tx.query(
        `update audit_verification set events = $3, broken = $4, head_known = $5, done_at = clock_timestamp()
         where programme_id = $1 and id = $2 and done_at is null`,
        [programmeId, verificationId, events, broken === null ? null : JSON.stringify(broken), headKnown],
      );
      tx.notify('audit-verification', verificationId);
    });
  }

  /** Answers what nobody is at: never taken up, or taken up by a worker that died. */
  async sweep(programmeId: string, chains: readonly Chain[]): Promise<void> {
    const actor: Actor = { programmeId, staffId: null, roles: [], requestId: 'audit.verify', address: null };
    const waiting = await this.database.transaction(actor, (tx) =>
      tx.query<{ id: string }>(
        `select id from audit_verification where programme_id = $1 and done_at is null
           and coalesce(taken_at, asked_at) < clock_timestamp() - interval '1 minute' order by asked_at`,
        [programmeId],
      ),
    );
    for (const { id } of waiting) await this.run(programmeId, id, chains);
  }

  private load(tx: Tx, id: string | null = null): Promise<Verification[]> {
    return tx.query<Verification>(
      `select ${view} where v.programme_id = $1 and ($2::uuid is null or v.id = $2) order by v.asked_at desc, v.id limit 20`,
      [tx.actor.programmeId, id],
    );
  }
}
