import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@cairn/database';
import { Clock } from '@cairn/platform';
import { clearList, endList, keptDays } from './list-import.queries';
import { ListCheckService } from './list-check.service';
import { ListRunService } from './list-run.service';

/** A batch takes a second at most: a list that nobody has touched for so long is nobody's. */
const stuckMs = 20_000;
const mostTries = 5;

/** Takes up lists that stand still, because their worker ended or the queue lost them, and forgets those that are too old. */
@Injectable()
export class ListSweepService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly checks: ListCheckService,
    private readonly runs: ListRunService,
  ) {}

  async sweep(programmeId: string): Promise<void> {
    const actor: Actor = { programmeId, staffId: null, roles: [], requestId: 'job office.sweep-lists', address: null };
    const now = this.clock.now();
    const stuck = await this.database.transaction(actor, async (tx) => {
      const old = await tx.query<{ id: string; state: string }>(
        `select id, state from list_import where programme_id = $1 and cleared_at is null and uploaded_at < $2
           and state not in ('checking', 'running') for update`,
        [programmeId, new Date(now.getTime() - keptDays * 86_400_000)],
      );
      const says = `It was not imported within ${keptDays} days.`;
      for (const { id, state } of old) {
        if (state === 'uploaded' || state === 'checked') await endList(tx, id, { state: 'cancelled', says, at: now });
        else await clearList(tx, id, now);
      }
      const taken = await tx.query<{ id: string; state: string; tries: number }>(
        `update list_import set touched_at = $2, tries = tries + 1 where id in (
           select id from list_import where programme_id = $1 and state in ('checking', 'running') and touched_at < $3
           for update skip locked)
         returning id, state, tries`,
        [programmeId, now, new Date(now.getTime() - stuckMs)],
      );
      for (const { id } of taken.filter(({ tries }) => tries > mostTries)) {
        const gaveUp = 'Cairn could not bring this list to its end. What is done stays done; upload the rest again.';
        await endList(tx, id, { state: 'failed', says: gaveUp, at: now });
      }
      return taken.filter(({ tries }) => tries <= mostTries);
    });
    for (const { id, state } of stuck) {
      if (state === 'checking') await this.checks.check(programmeId, id);
      else await this.runs.run(programmeId, id);
    }
  }
}
