import { Injectable } from '@nestjs/common';
import { Acts, type ConstraintFault, once } from '@cairn/access';
import { type Actor, Database, type Tx } from '@cairn/database';
import { Clock, refuse, Refused } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';
import { type ClosingFacts, dispensers, type Refusal, refuseClose } from '@cairn/rules';
import { dayOf, requireLicence } from '../outside/outside-scene';
import { isStillEmpty, openPaper } from './shift-paper';
import {
  closeShift,
  insertShift,
  loadLoose,
  loadOpenShift,
  loadShift,
  loadShiftContainers,
  loadShifts,
  lockCounting,
} from './shift.queries';
import { closingFacts, type ShiftScene, shiftView, type ShiftView, type ShiftSummary } from './shift-view';

/** a shift from its opening to its close. What is open is counted by two; nothing is closed around. */
@Injectable()
export class ShiftService {
  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The shift that is open, with everything that is still to be done, and the last ones. */
  list(actor: Actor): Promise<{ readonly current: ShiftView | null; readonly items: readonly ShiftSummary[] }> {
    return this.acts.perform(actor, { act: 'shift.read', recordType: 'stock_shift' }, async (tx) => {
      const [scene, current, items] = await Promise.all([this.scene(tx), loadOpenShift(tx), loadShifts(tx, 30)]);
      return { current: current === undefined ? null : await this.view(tx, scene, current.id), items };
    });
  }

  one(actor: Actor, id: string): Promise<ShiftView> {
    const what = { act: 'shift.read' as const, recordType: 'stock_shift', recordId: id };
    return this.acts.perform(actor, what, async (tx) => this.view(tx, await this.scene(tx), id));
  }

  /** Opens a shift of today, under the client's id. Refuses 'shift.open' with who and when while another one is open. */
  open(actor: Actor, id: string): Promise<ShiftView> {
    const act = 'shift.write' as const;
    const explain = (fault: ConstraintFault) => this.whoOpened(actor, fault);
    return this.acts.perform(actor, { act, recordType: 'stock_shift', recordId: id, explain }, (tx) =>
      once(
        tx,
        { id, act, body: {} },
        () => this.scene(tx),
        async (scene) => {
          await requireLicence(tx, dispensers, scene.today, 'Opening a shift');
          await lockCounting(tx);
          if (await isStillEmpty(tx))
            refuse('not-found', 'No stock ledger is kept in this program yet: take the first inventory first (R-221).');
          await insertShift(tx, { id, forDay: scene.today, at: scene.now });
          tx.notify('stock', id);
          return this.view(tx, scene, id);
        },
      ),
    );
  }

  /** Closes it. Refuses 'shift.blocked' with everything that still stands in the way, 'shift.closed' when somebody did. */
  close(actor: Actor, id: string): Promise<ShiftView> {
    const what = { act: 'shift.write' as const, recordType: 'stock_shift', recordId: id };
    return this.acts.perform(actor, what, async (tx) => {
      const [scene] = await Promise.all([this.scene(tx), lockCounting(tx)]);
      await requireLicence(tx, dispensers, scene.today, 'Closing a shift');
      const shift = await loadShift(tx, id);
      if (shift === undefined) refuse('not-found', 'There is no such shift in this program.');
      if (shift.closedAt !== null)
        refuse('shift.closed', 'This shift was closed before. Look at it again.', {
          by: shift.closedBy,
          at: shift.closedAt,
        });
      const refusal = refuseClose(await this.facts(tx, scene, id));
      if (refusal !== null) throw new Refused(refusal);
      await closeShift(tx, { id, at: scene.now });
      tx.notify('stock', id);
      return this.view(tx, scene, id);
    });
  }

  private async scene(tx: Tx): Promise<ShiftScene> {
    return dayOf(await loadProgramme(tx), this.clock);
  }

  private async facts(tx: Tx, scene: ShiftScene, id: string): Promise<ClosingFacts> {
    const shift = await loadShift(tx, id);
    if (shift === undefined) refuse('not-found', 'There is no such shift in this program.');
    const [containers, loose, paperLines] = await Promise.all([
      loadShiftContainers(tx, shift),
      loadLoose(tx),
      openPaper(tx),
    ]);
    return closingFacts(containers, { ...loose, paperLines }, scene);
  }

  private async view(tx: Tx, scene: ShiftScene, id: string): Promise<ShiftView> {
    const shift = await loadShift(tx, id);
    if (shift === undefined) refuse('not-found', 'There is no such shift in this program.');
    const [containers, loose, paperLines] = await Promise.all([
      loadShiftContainers(tx, shift),
      loadLoose(tx),
      openPaper(tx),
    ]);
    return shiftView(shift, containers, { ...loose, paperLines }, scene);
  }

  private async whoOpened(actor: Actor, { constraint }: ConstraintFault): Promise<Refusal | undefined> {
    if (constraint !== 'pk_open_shift_slot') return undefined;
    const open = await this.database.transaction(actor, (tx) => loadOpenShift(tx));
    return {
      code: 'shift.open',
      says: `The shift of ${open?.forDay ?? 'before'} is still open: close it first (R-224).`,
      facts: { by: open?.openedBy ?? null, at: open?.openedAt ?? null, shiftId: open?.id ?? null },
    };
  }
}
