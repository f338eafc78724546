import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { refuse, Refused } from '@cairn/platform';
import { closedChart, refuseChange, refuseRestriction } from '@cairn/rules';
import {
  endRestriction,
  insertRestriction,
  loadColleagues,
  loadRestriction,
  lockChart,
  type NewRestriction,
  type RestrictionView,
} from './restriction.queries';

/** Who may read a chart that is not for everyone: staff, their relatives, well-known people, whoever asked for it. */
@Injectable()
export class RestrictionService {
  constructor(private readonly acts: Acts) {}

  read(actor: Actor, patientId: string): Promise<RestrictionView> {
    const what = { act: 'restriction.read' as const, patientId, recordType: 'chart_restriction' };
    return this.acts.perform(actor, what, async (tx) => {
      const { closed } = await lockChart(tx, patientId);
      if (closed === 'own') throw new Refused(closedChart('own', patientId));
      return loadRestriction(tx, patientId);
    });
  }

  /** Restricts the chart from this moment; what stood before ends with it. Refuses as `refuseRestriction` does. */
  restrict(actor: Actor, patientId: string, restriction: NewRestriction): Promise<RestrictionView> {
    const act = 'restriction.write' as const;
    const { id, ownStaffId, readerIds } = restriction;
    const what = { act, patientId, recordType: 'chart_restriction', recordId: id };
    return this.acts.perform(actor, { ...what, describe: () => ({ facts: { kind: restriction.kind } }) }, (tx) =>
      once(
        tx,
        { id, act, body: { patientId, ...restriction } },
        () =>
          Promise.all([
            lockChart(tx, patientId),
            loadColleagues(tx, ownStaffId === null ? readerIds : [...readerIds, ownStaffId]),
          ]),
        async ([chart, colleagues]) => {
          const facts = { ...chart, patientId, colleagues, isPrivacyOfficer: actor.roles.includes('privacy_officer') };
          const refusal = refuseRestriction(restriction, facts);
          if (refusal !== null) throw new Refused(refusal);
          if (chart.standing) await endRestriction(tx, patientId, 'Replaced by another restriction');
          await insertRestriction(tx, patientId, restriction);
          tx.notify('patient', patientId);
          return loadRestriction(tx, patientId);
        },
      ),
    );
  }

  /** The chart is open again to everyone whose role reads charts. Refuses where nothing stands. */
  lift(actor: Actor, patientId: string, reason: string): Promise<RestrictionView> {
    const what = { act: 'restriction.lift' as const, patientId, recordType: 'chart_restriction' };
    return this.acts.perform(actor, what, async (tx) => {
      const chart = await lockChart(tx, patientId);
      const refusal = refuseChange({ ...chart, patientId, isPrivacyOfficer: actor.roles.includes('privacy_officer') });
      if (refusal !== null) throw new Refused(refusal);
      if (!chart.standing) refuse('restriction.invalid', 'This chart is not restricted. There is nothing to end.');
      await endRestriction(tx, patientId, reason);
      tx.notify('patient', patientId);
      return loadRestriction(tx, patientId);
    });
  }
}
