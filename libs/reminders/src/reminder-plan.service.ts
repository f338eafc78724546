import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@cairn/database';
import { Clock } from '@cairn/platform';
import { loadProgramme, policyOf } from '@cairn/programme';
import { addMinutes, localDay, offsetsOf, patientReminderKinds } from '@cairn/rules';
import { causeSources } from './causes';
import { endOtherOffsets, planKind } from './plan.queries';

/**
 * Plans what is to be reminded of in the days ahead, one statement a kind. Most reminders are planned in the transaction of their cause;
 * this brings what lies further ahead into the plan as time goes on, what no single act causes (a consent that ends, a closed day), and
 * what a change of policy moved. Doing it again changes nothing.
 */
@Injectable()
export class ReminderPlanService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async plan(programmeId: string): Promise<void> {
    const actor: Actor = { programmeId, staffId: null, roles: [], requestId: 'job reminders.plan', address: null };
    for (const kind of patientReminderKinds) {
      const standing = causeSources[kind]?.standing;
      if (standing === undefined) continue;
      // A transaction for each: what one kind locks, the sender waits for no longer than its one statement.
      await this.database.transaction(actor, async (tx) => {
        const now = this.clock.now();
        const programme = await loadProgramme(tx);
        const policy = policyOf(programme, localDay(now, programme.zone));
        const offsets = offsetsOf(kind, policy);
        const until = addMinutes(now, policy.remind_horizon_days * 1440);
        void endOtherOffsets(
          tx,
          kind,
          offsets.map(({ key }) => key),
          now,
        );
        const found = typeof standing === 'string' ? standing : await standing(tx, { now, programme, policy });
        await planKind(tx, kind, found, offsets, { now, until });
      });
    }
  }
}
