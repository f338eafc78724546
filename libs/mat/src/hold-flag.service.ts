import { Injectable } from '@nestjs/common';
import { Acts, loadPractitioner, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { loadPatient } from '@cairn/patient';
import { Clock, refuse, Refused } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';
import { decideClear, decideFlag, type FlagAttempt, holdsOn, isRefusal, mayClear, serviceDay } from '@cairn/rules';
import { type FlagView, insertClear, insertFlag, loadFlag, loadFlags, lockOrderOf } from './hold-flag.queries';

export type ShownFlag = FlagView & {
  /** It was not cleared, and its days are not over. */
  readonly standing: boolean;
  /** Whoever looks may clear it. */
  readonly mayClear: boolean;
};

/** flags on the chart. Placing and clearing are rows of their own; a flag that runs out needs nobody. */
@Injectable()
export class HoldFlagService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, patientId: string): Promise<ShownFlag[]> {
    return this.acts.perform(actor, { act: 'flag.read', patientId, recordType: 'hold_flag' }, async (tx) => {
      const [today] = await Promise.all([this.today(tx), loadPatient(tx, patientId)]);
      const [flags, person] = await Promise.all([loadFlags(tx, patientId, today), loadPractitioner(tx)]);
      return flags.map((flag) => shown(flag, today, mayClear(placed(flag), person, today)));
    });
  }

  /** Places a flag under the client's id. Refuses 'flag.refused' as `decideFlag` does. */
  place(actor: Actor, patientId: string, id: string, attempt: FlagAttempt): Promise<ShownFlag> {
    const act = 'flag.place' as const;
    return this.acts.perform(actor, { act, patientId, recordType: 'hold_flag', recordId: id }, (tx) =>
      once(
        tx,
        { id, act, body: { patientId, ...attempt } },
        () => Promise.all([this.today(tx), loadPractitioner(tx), loadPatient(tx, patientId)]),
        async ([today, placer]) => {
          const { kind, says, reasonCode, orderId = null } = attempt;
          if (orderId !== null) await lockOrderOf(tx, patientId, orderId);
          const decided = decideFlag(attempt, placer, today);
          if (isRefusal(decided)) throw new Refused(decided);
          const placedAt = this.clock.now();
          await insertFlag(tx, {
            ...decided,
            id,
            patientId,
            kind,
            says,
            reasonCode,
            orderId,
            placedOn: today,
            placedAt,
          });
          tellAll(tx, patientId);
          const flag = await loadFlag(tx, patientId, id);
          return shown(flag, today, mayClear(placed(flag), placer, today));
        },
      ),
    );
  }

  /** Clears a flag; it stays readable. Refuses 'flag.cleared' (who, when) the second time. */
  clear(actor: Actor, patientId: string, id: string, reason: string): Promise<ShownFlag> {
    const what = {
      act: 'flag.clear' as const,
      patientId,
      recordType: 'hold_flag',
      recordId: id,
      explain: async ({ constraint }: { constraint: string }) =>
        constraint === 'pk_hold_flag_clear'
          ? ({ code: 'flag.cleared', says: 'This flag was cleared a moment ago.' } as const)
          : undefined,
    };
    return this.acts.perform(actor, what, async (tx) => {
      const [today, clearer, flag] = await Promise.all([
        this.today(tx),
        loadPractitioner(tx),
        loadFlag(tx, patientId, id),
      ]);
      if (flag.cleared !== null) {
        const { by, at } = flag.cleared;
        refuse('flag.cleared', `${by ?? 'Someone'} cleared this flag already.`, { by, at });
      }
      const refusal = decideClear(placed(flag), clearer, today);
      if (refusal !== null) throw new Refused(refusal);
      if (flag.orderId !== null) await lockOrderOf(tx, patientId, flag.orderId);
      await insertClear(tx, patientId, id, reason, this.clock.now());
      tellAll(tx, patientId);
      return shown(await loadFlag(tx, patientId, id), today, false);
    });
  }

  private async today(tx: Tx): Promise<string> {
    const { zone, dayBoundary } = await loadProgramme(tx);
    return serviceDay(this.clock.now(), zone, dayBoundary);
  }
}

const placed = ({ kind, blocks, placedBy }: FlagView) => ({ kind, blocks, placedBy: placedBy?.id ?? null });

function shown(flag: FlagView, today: string, clearable: boolean): ShownFlag {
  const standing = flag.cleared === null && holdsOn(flag, today);
  return { ...flag, standing, mayClear: standing && clearable };
}

/** A flag changes what every window and the round say. */
function tellAll(tx: Tx, patientId: string): void {
  tx.notify('flag', patientId);
}
