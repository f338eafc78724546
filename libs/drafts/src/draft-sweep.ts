import { Injectable } from '@nestjs/common';
import { Database } from '@cairn/database';
import { Clock, newId } from '@cairn/platform';
import { loadToday } from '@cairn/programme';

const day = 86_400_000;

/** Ends unfinished text that nobody came back to, and discarded text that nobody brought back. */
@Injectable()
export class DraftSweep {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Answers how many were ended. The worker sees no draft: a function of the database removes them by their age. */
  sweep(programmeId: string): Promise<number> {
    const now = this.clock.now();
    const before = (days: number) => new Date(now.getTime() - days * day);
    const actor = { programmeId, staffId: null, roles: [], requestId: newId(), address: null };
    return this.database.transaction(actor, async (tx) => {
      const { policy } = await loadToday(tx, now);
      const [row] = await tx.query<{ ended: number }>('select draft_sweep($1, $2) as ended', [
        before(policy.draft_kept_days),
        before(policy.draft_discarded_days),
      ]);
      return row?.ended ?? 0;
    });
  }
}
