import { Inject, Injectable } from '@nestjs/common';
import { Database } from '@cairn/database';
import { CONFIG, type Config } from '@cairn/platform';
import { auditChain, beforeAll, type Chain, type ChainEvent, chainStart, headOf, sealOf, sealsOf } from './audit-chain';
import { AuditHeads } from './audit-heads';

const atOnce = 2000;

/**
 * Seals records into their programme's hash chains, in the order in which they can no longer be overtaken: audit events, and what
 * else has a chain. Runs in the worker, so that writing a record never makes two writers wait on each other.
 */
@Injectable()
export class AuditSealer {
  private readonly heads: AuditHeads;

  constructor(
    private readonly database: Database,
    @Inject(CONFIG) config: Pick<Config, 'dataDir'>,
  ) {
    this.heads = new AuditHeads(config.dataDir);
  }

  /**
   * Seals what is ready in those of the chains that have something; answers how many records. Whatever writes a record writes an
   * audit event in the same transaction, so the worker looks here when it has sealed one, and now and then for what came otherwise.
   */
  async sealRecords(programmeId: string, chains: readonly Chain[]): Promise<number> {
    const actor = { programmeId, staffId: null, roles: [], requestId: 'audit.seal', address: null };
    const ready = await this.database.transaction(actor, (tx) =>
      tx.query<{ name: string }>(chains.map(unsealedIn).join(' union all '), [programmeId]),
    );
    let sealed = 0;
    for (const { name } of ready) {
      const chain = chains.find((one) => one.name === name);
      if (chain === undefined) continue;
      for (let count = atOnce; count === atOnce; sealed += count) count = await this.seal(programmeId, chain);
    }
    return sealed;
  }

  /** Seals what is ready; answers how many records. Running twice at once is harmless: the second finds the lock taken. */
  async seal(programmeId: string, chain: Chain = auditChain): Promise<number> {
    const actor = { programmeId, staffId: null, roles: [], requestId: 'audit.seal', address: null };
    const { table, id, which, column, value } = sealsOf(chain);
    const sealed = await this.database.transaction(actor, async (tx) => {
      const [[lock], [last]] = await Promise.all([
        tx.query<{ taken: boolean }>(`select pg_try_advisory_xact_lock(hashtextextended('seal' || $1, 0)) as taken`, [
          headOf(programmeId, chain),
        ]),
        tx.query<{ position: string; id: string; written_in: string; hash: Buffer }>(
          `select s.position, s.${id} as id, s.written_in, s.hash from ${table} s where s.programme_id = $1 and ${which}
           order by s.position desc limit 1`,
          [programmeId],
        ),
      ]);
      if (lock?.taken !== true) return null;
      const events = await tx.query<ChainEvent>(
        `select e.${chain.id} as id, e.written_in, ${chain.content} as content from ${chain.table} e
         where e.programme_id = $1 and (e.written_in, e.${chain.id}) > ($2::bigint, $3::${chain.idType})
           and e.written_in < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
         order by e.written_in, e.${chain.id} limit $4`,
        [programmeId, last?.written_in ?? '0', last?.id ?? beforeAll[chain.idType], atOnce],
      );
      if (events.length === 0) return null;
      const first = BigInt(last?.position ?? 0) + 1n;
      let hash = last?.hash ?? chainStart;
      const hashes = events.map((event, index) => (hash = sealOf(hash, first + BigInt(index), event)));
      await tx.query(
        `insert into ${table} (programme_id, ${column}position, ${id}, written_in, hash)
         select $1, ${value}$2::bigint + s.n - 1, s.id, s.written_in, s.hash
         from unnest($3::${chain.idType}[], $4::bigint[], $5::bytea[]) with ordinality as s (id, written_in, hash, n)`,
        [programmeId, first.toString(), events.map((e) => e.id), events.map((e) => e.written_in), hashes],
      );
      return {
        count: events.length,
        position: (first + BigInt(events.length) - 1n).toString(),
        hash: hash.toString('hex'),
      };
    });
    if (sealed === null) return 0;
    this.heads.keep(headOf(programmeId, chain), sealed);
    return sealed.count;
  }
}

/** One look at an index: is there a record behind the last seal of this chain? */
function unsealedIn({ name, table, id }: Chain): string {
  return `select '${name}' as name where exists (
    select 1 from ${table} e where e.programme_id = $1 and (e.written_in, e.${id}) > (
      coalesce((select s.written_in from record_seal s where s.programme_id = $1 and s.ledger = '${name}' order by s.position desc limit 1), 0),
      coalesce((select s.record_id from record_seal s where s.programme_id = $1 and s.ledger = '${name}' order by s.position desc limit 1),
        '${beforeAll.uuid}'::uuid)))`;
}
