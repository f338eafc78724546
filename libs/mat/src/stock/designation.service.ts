import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { Clock, refuse, Refused } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';
import { type Day, type NewDesignation, refuseDesignation, type Role } from '@cairn/rules';
import { dayOf, insertRow } from '../outside/outside-scene';
import { type DesignationView, loadDesignations } from './designation.queries';

/** Who may accept deliveries and who signs order forms, in writing. */
@Injectable()
export class DesignationService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor): Promise<DesignationView[]> {
    return this.acts.perform(actor, { act: 'stock.read', recordType: 'stock_designation' }, (tx) =>
      loadDesignations(tx),
    );
  }

  designate(actor: Actor, id: string, given: NewDesignation): Promise<DesignationView> {
    const act = 'stock.designate' as const;
    return this.acts.perform(actor, { act, recordType: 'stock_designation', recordId: id }, (tx) =>
      once(
        tx,
        { id, act, body: given },
        () => Promise.all([loadProgramme(tx), loadRoles(tx, given.staffId)]),
        async ([programme, roles]) => {
          const { today, now } = dayOf(programme, this.clock);
          if (roles.length === 0) refuse('not-found', 'There is no such colleague in this program.');
          const refusal = refuseDesignation(given, { today, by: actor.staffId, roles });
          if (refusal !== null) throw new Refused(refusal);
          await insertRow(tx, 'stock_designation', {
            id,
            staff_id: given.staffId,
            kind: given.kind,
            starts_on: given.startsOn,
            ends_on: given.endsOn ?? null,
            reference: given.reference,
            witnesses: given.witnesses ?? null,
            not_excluded: given.notExcluded,
            granted_by: actor.staffId,
            granted_at: now,
          });
          return this.changed(tx, id);
        },
      ),
    );
  }

  /** Ends it with today, or a day to come. What was received before stays as it was. */
  end(actor: Actor, id: string, given: { readonly endsOn: Day; readonly reason: string }): Promise<DesignationView> {
    const what = { act: 'stock.designate' as const, recordType: 'stock_designation', recordId: id };
    return this.acts.perform(actor, what, async (tx) => {
      const [[before], programme] = await Promise.all([loadDesignations(tx, id), loadProgramme(tx)]);
      if (before === undefined) refuse('not-found', 'There is no such designation in this program.');
      const { today, now } = dayOf(programme, this.clock);
      if (given.endsOn < today)
        refuse('stock.invalid', 'A designation ends today or later: it is not written back (R-227).');
      const row = { designation_id: id, ends_on: given.endsOn, reason: given.reason, ended_by: actor.staffId };
      if (before.ended !== null) refuse('stock.step', 'This designation was ended before. Look at the list again.');
      await insertRow(tx, 'stock_designation_end', { ...row, ended_at: now });
      return this.changed(tx, id);
    });
  }

  private async changed(tx: Tx, id: string): Promise<DesignationView> {
    const [written] = await loadDesignations(tx, id);
    if (written === undefined) throw new Error('What was just written is not there.');
    tx.notify('stock', id);
    return written;
  }
}

async function loadRoles(tx: Tx, staffId: string): Promise<readonly Role[]> {
  const rows = await tx.query<{ role: Role }>(
    'select role from staff_role where programme_id = $1 and staff_id = $2 and ended_at is null',
    [tx.actor.programmeId, staffId],
  );
  return rows.map(({ role }) => role);
}
