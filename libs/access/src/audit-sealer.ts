import { Inject, Injectable } from '@nestjs/common';
import { Database } from '@cairn/database';
import { CONFIG, type Config } from '@cairn/platform';
import { type ChainEvent, chainStart, contentOfEvent, sealOf } from './audit-chain';
import { AuditHeads } from './audit-heads';

const atOnce = 2000;

/**
 * Seals audit events into their programme's hash chain, in the order in which they can no longer be overtaken.
 * Runs in the worker, so that appending an event never makes two writers wait on each other.
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

  /** Seals what is ready; answers how many events. Running twice at once is harmless: the second finds the lock taken. */
  async seal(programmeId: string): Promise<number> {
    const actor = { programmeId, staffId: null, roles: [], requestId: 'audit.seal', address: null };
    const sealed = await this.database.transaction(actor, async (tx) => {
      const [[lock], [last]] = await Promise.all([
        tx.query<{ taken: boolean }>(`select pg_try_advisory_xact_lock(hashtextextended('seal' || $1, 0)) as taken`, [
          programmeId,
        ]),
        tx.query<{ position: string; event_id: string; written_in: string; hash: Buffer }>(
          'select position, event_id, written_in, hash from audit_seal where programme_id = $1 order by position desc limit 1',
          [programmeId],
        ),
      ]);
      if (lock?.taken !== true) return null;
      const events = await tx.query<ChainEvent>(
        `select e.id, e.written_in, ${contentOfEvent} as content from audit_event e
         where e.programme_id = $1 and (e.written_in, e.id) > ($2, $3)
           and e.written_in < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
         order by e.written_in, e.id limit $4`,
        [programmeId, last?.written_in ?? '0', last?.event_id ?? '0', atOnce],
      );
      if (events.length === 0) return null;
      const first = BigInt(last?.position ?? 0) + 1n;
      let hash = last?.hash ?? chainStart;
      const hashes = events.map((event, index) => (hash = sealOf(hash, first + BigInt(index), event)));
      await tx.query(
        `insert into audit_seal (programme_id, position, event_id, written_in, hash)
         select $1, $2::bigint + s.n - 1, s.event_id, s.written_in, s.hash
         from unnest($3::bigint[], $4::bigint[], $5::bytea[]) with ordinality as s (event_id, written_in, hash, n)`,
        [programmeId, first.toString(), events.map((e) => e.id), events.map((e) => e.written_in), hashes],
      );
      return {
        count: events.length,
        position: (first + BigInt(events.length) - 1n).toString(),
        hash: hash.toString('hex'),
      };
    });
    if (sealed === null) return 0;
    this.heads.keep(programmeId, sealed);
    return sealed.count;
  }
}
