import { Injectable } from '@nestjs/common';
import {
  Acts,
  type ConstraintFault,
  loadPractitioner,
  once,
  type OwnCredentials,
  SecondSignature,
} from '@cairn/access';
import { type Actor, Database, type Tx } from '@cairn/database';
import { Clock, refuse, Refused } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';
import {
  type CountPhase,
  decideCount,
  dispensers,
  mayReplace,
  type Measured,
  quantityOf,
  type Refusal,
  refuseSecond,
  withoutRounding,
} from '@cairn/rules';
import { dayOf, requireLicence } from '../outside/outside-scene';
import { stopped } from '../outside/external-dose.service';
import { type CountNow, insertCount, insertSignature, loadCount, loadStanding } from './count.queries';
import { move, whyNotMoved } from './ledger';
import { loadShift, loadShiftContainers, lockCounting } from './shift.queries';
import { countView, type CountView, type ShiftScene } from './shift-view';

export interface CountAttempt {
  readonly shiftId: string;
  readonly phase: CountPhase;
  readonly containerId: string;
  readonly measured: Measured;
  /** Another count in place of one that nobody signed in time, that differs, or after which something moved. */
  readonly again?: { readonly reason: string };
}

/** one counts, another signs; inside tolerance the ledger follows, outside it an incident has to. */
@Injectable()
export class CountService {
  constructor(
    private readonly acts: Acts,
    private readonly seconds: SecondSignature,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Writes a count down, under the client's id. It waits for its second signature. Refuses 'count.counted' with who and when
   * while another one stands for this container, 'count.invalid' for what is not open in this shift or cannot be measured so.
   */
  count(actor: Actor, id: string, attempt: CountAttempt): Promise<CountView> {
    const act = 'count.write' as const;
    const explain = (fault: ConstraintFault) => this.whoCounted(actor, attempt, fault);
    return this.acts.perform(actor, { act, recordType: 'stock_count', recordId: id, explain }, (tx) =>
      once(
        tx,
        { id, act, body: attempt },
        () => this.scene(tx),
        async (scene) => {
          const { shiftId, phase, containerId, measured } = attempt;
          await requireLicence(tx, dispensers, scene.today, 'Counting');
          await lockCounting(tx);
          const shift = await loadShift(tx, shiftId);
          if (shift === undefined) refuse('not-found', 'There is no such shift in this program.');
          if (shift.closedAt !== null) refuse('shift.closed', 'This shift is closed: count in the next one (R-224).');
          const [container] = await loadShiftContainers(tx, shift, containerId);
          if (container === undefined)
            refuse('count.invalid', 'This container is not open in this shift: an inventory counts it (R-221).');
          const replaces = await this.replaced(tx, attempt);
          const quantity = quantityOf(measured, container);
          if (typeof quantity !== 'number') throw new Refused(quantity);
          const counted = withoutRounding(quantity, container.ledger, container);
          const { ledger, dispensed } = container;
          const found = decideCount({ thing: container, ledger, counted, dispensed, policy: scene.policy });
          await insertCount(tx, { id, shiftId, phase, container, measured, counted, found, replaces, at: scene.now });
          tx.notify('stock', shiftId);
          return this.view(tx, scene, id);
        },
      ),
    );
  }

  /** The second person signs: from their own session, or here with their own e-mail and password. */
  sign(actor: Actor, id: string, credentials?: OwnCredentials): Promise<CountView> {
    const act = {
      act: 'count.sign' as const,
      recordType: 'stock_count',
      recordId: id,
      explain: async (fault: ConstraintFault) => whyNotMoved(fault),
    };
    return this.seconds.perform(actor, credentials, act, async (tx, { inPlace }) => {
      const [scene] = await Promise.all([this.scene(tx), lockCounting(tx)]);
      const count = await this.find(tx, id);
      if (count.signed !== null)
        refuse('count.signed', 'This count was signed before. Look at it again.', {
          by: count.signed.by,
          at: count.signed.at,
        });
      if (!count.standing || !count.shiftOpen)
        refuse('count.invalid', 'It was counted again since: sign the newer count (R-224).');
      if (count.variancesNow !== count.variancesBefore)
        refuse('count.invalid', 'The ledger was adjusted since: count again (R-224).');
      await this.mayBeSecond(tx, count, scene);
      await insertSignature(tx, 'stock_count_signature', {
        id,
        countedBy: count.countedBy.id,
        inPlace,
        at: scene.now,
      });
      if (count.within) await this.adjust(tx, count, scene, 'Inside tolerance (R-224)');
      tx.notify('stock', count.shiftId);
      return this.view(tx, scene, id);
    });
  }

  private async replaced(tx: Tx, { again, ...of }: CountAttempt): Promise<{ id: string; reason: string } | null> {
    const before = await loadStanding(tx, of);
    if (before === undefined) return null;
    const now = await this.find(tx, before.id);
    const { movedOn } = countView(now, now.ledgerNow, await this.scene(tx));
    const stuck =
      again === undefined ||
      !mayReplace({
        ...{ signed: before.signed !== null, movedOn, within: before.within },
        incidentNumber: before.incident?.number ?? null,
      });
    if (stuck) throw new Refused(counted(before.countedBy.name, before.countedAt, again !== undefined));
    return { id: before.id, reason: again.reason };
  }

  private async mayBeSecond(
    tx: Tx,
    { countedBy, countedAt }: CountNow,
    { today, now, policy }: ShiftScene,
  ): Promise<void> {
    const second = await loadPractitioner(tx);
    const firstAt = new Date(countedAt);
    const facts = { firstBy: countedBy.id, firstAt, second, day: today, now, withinMinutes: policy.witness_minutes };
    stopped(refuseSecond(facts, 'count.second'));
  }

  /** The ledger says from now on what was counted. */
  private adjust(tx: Tx, count: CountNow, { now }: ShiftScene, reason: string): Promise<void> {
    const { containerId, counted: there, ledger, countedBy, id } = count;
    const missing = ledger - there;
    const [stock, variance] = [
      { containerId, account: 'stock' as const },
      { containerId, account: 'variance' as const },
    ];
    if (missing === 0) return Promise.resolve();
    return move(tx, [
      {
        kind: 'variance',
        from: missing > 0 ? stock : variance,
        to: missing > 0 ? variance : stock,
        quantity: Math.abs(missing),
        occurredAt: now,
        witnessId: countedBy.id,
        reason,
        source: { type: 'count', id },
      },
    ]);
  }

  private async scene(tx: Tx): Promise<ShiftScene> {
    return dayOf(await loadProgramme(tx), this.clock);
  }

  private async find(tx: Tx, id: string): Promise<CountNow> {
    const count = await loadCount(tx, id);
    if (count === undefined) refuse('not-found', 'There is no such count in this program.');
    return count;
  }

  private async view(tx: Tx, scene: ShiftScene, id: string): Promise<CountView> {
    const { ledgerNow, variancesNow: _v, standing: _s, shiftOpen: _o, serial: _c, ...count } = await this.find(tx, id);
    return countView(count, ledgerNow, scene);
  }

  /** Two at once counted the same container: say who was first. */
  private async whoCounted(
    actor: Actor,
    attempt: CountAttempt,
    { constraint }: ConstraintFault,
  ): Promise<Refusal | undefined> {
    if (constraint !== 'pk_stock_count_slot' && constraint !== 'uq_stock_count_replaces_id') return undefined;
    const before = await this.database.transaction(actor, (tx) => loadStanding(tx, attempt));
    return counted(before?.countedBy.name ?? null, before?.countedAt ?? null, false);
  }
}

function counted(by: string | null, at: string | null, signed: boolean): Refusal {
  const who = by ?? 'Somebody';
  return {
    code: 'count.counted',
    says: signed
      ? `${who} counted this container, and it was signed: it stands (R-224).`
      : `${who} counted this container in this shift already: sign that count, or count again with a reason (R-224).`,
    facts: { by, at: at === null ? null : new Date(at).toISOString() },
  };
}
