import { Injectable } from '@nestjs/common';
import {
  Acts,
  type ConstraintFault,
  loadPractitioner,
  once,
  type OwnCredentials,
  SecondSignature,
} from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { Clock, refuse, Refused } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';
import {
  dispensers,
  type InventoryKind,
  type InventoryMoment,
  mayEstimate,
  refuseInventory,
  refuseSecond,
  type Refusal,
} from '@cairn/rules';
import { stopped } from '../outside/external-dose.service';
import { dayOf, insertRow, requireLicence } from '../outside/outside-scene';
import { paperScene } from '../records/paper-scene';
import { insertSignature } from './count.queries';
import { inventoryForm } from './inventory-form';
import { type EnteredLine, type FoundContainer, foundLines, sheetLines } from './inventory-lines';
import {
  type CountedLine,
  type FormLine,
  insertLines,
  loadInventories,
  loadInventoryLines,
  loadSheet,
} from './inventory.queries';
import { settleInventory } from './inventory-settle';
import { type InventorySummary, inventorySummary, type InventoryView } from './inventory-view';
import { whyNotMoved } from './ledger';
import { isStillEmpty } from './shift-paper';
import { lockCounting } from './shift.queries';
import type { ShiftScene } from './shift-view';

export interface InventoryAttempt {
  readonly kind: InventoryKind;
  readonly moment: InventoryMoment;
  readonly takenOn: string;
  readonly note?: string;
  /** What the ledger holds, counted. */
  readonly lines: readonly EnteredLine[];
  /** Of a first inventory: the containers that were found. */
  readonly found: readonly FoundContainer[];
}

/** Physical inventories: counted by one, signed by another, and then the ledger says what was found. */
@Injectable()
export class InventoryService {
  constructor(
    private readonly acts: Acts,
    private readonly seconds: SecondSignature,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor): Promise<readonly InventorySummary[]> {
    return this.acts.perform(actor, { act: 'inventory.read', recordType: 'stock_inventory' }, async (tx) => {
      const [scene, rows] = await Promise.all([this.scene(tx), loadInventories(tx)]);
      return rows.map((row) => inventorySummary(row, scene));
    });
  }

  /** What there is to count, as the ledger has it, and which of it may be estimated. */
  sheet(actor: Actor): Promise<{
    readonly day: string;
    readonly kept: boolean;
    readonly lines: readonly (FormLine & { readonly mayEstimate: boolean })[];
  }> {
    return this.acts.perform(actor, { act: 'inventory.read', recordType: 'stock_inventory' }, async (tx) => {
      const [scene, lines, empty] = await Promise.all([this.scene(tx), loadSheet(tx), isStillEmpty(tx)]);
      return {
        day: scene.today,
        kept: !empty,
        lines: lines.map((line) => ({
          ...line,
          mayEstimate: mayEstimate({ ...line, full: line.fullQuantity, thing: line }),
        })),
      };
    });
  }

  one(actor: Actor, id: string): Promise<InventoryView> {
    const what = { act: 'inventory.read' as const, recordType: 'stock_inventory', recordId: id };
    return this.acts.perform(actor, what, async (tx) => this.view(tx, await this.scene(tx), id));
  }

  /** The form on paper, with room for two signatures that were given here. */
  form(actor: Actor, id: string): Promise<Buffer> {
    const what = { act: 'inventory.read' as const, recordType: 'stock_inventory', recordId: id };
    return this.acts.perform(actor, what, async (tx) => {
      const scene = await this.scene(tx);
      return inventoryForm(await this.view(tx, scene, id), await paperScene(tx, scene.now));
    });
  }

  /** Writes the form down, under the client's id. It stands once a second person has signed it; nothing moves before. */
  take(actor: Actor, id: string, attempt: InventoryAttempt): Promise<InventoryView> {
    const act = 'inventory.write' as const;
    return this.acts.perform(actor, { act, recordType: 'stock_inventory', recordId: id }, (tx) =>
      once(
        tx,
        { id, act, body: attempt },
        () => Promise.all([this.scene(tx), lockCounting(tx)]),
        async ([scene]) => {
          await requireLicence(tx, dispensers, scene.today, 'Taking an inventory');
          const [sheet, empty] = await Promise.all([loadSheet(tx), isStillEmpty(tx)]);
          const found = await foundLines(tx, attempt.found);
          const lines = [...(await sheetLines(tx, attempt.lines, sheet)), ...found];
          this.check(attempt, lines, sheet, { today: scene.today, kept: !empty });
          const { kind, moment, takenOn, note } = attempt;
          await insertRow(tx, 'stock_inventory', {
            ...{ id, kind, moment, taken_on: takenOn, note: note ?? null },
            ...{ counted_by: actor.staffId, counted_at: scene.now },
          });
          await insertLines(tx, id, lines);
          tx.notify('stock', id);
          return this.view(tx, scene, id);
        },
      ),
    );
  }

  /** The second person signs: from their own session, or here as themself. With it the ledger follows. */
  sign(actor: Actor, id: string, credentials?: OwnCredentials): Promise<InventoryView> {
    const act = {
      act: 'inventory.sign' as const,
      recordType: 'stock_inventory',
      recordId: id,
      explain: async (fault: ConstraintFault) => whyNotSettled(fault),
    };
    return this.seconds.perform(actor, credentials, act, async (tx, { inPlace }) => {
      const [scene] = await Promise.all([this.scene(tx), lockCounting(tx)]);
      const inventory = await this.view(tx, scene, id);
      const { signed, countedBy } = inventory;
      if (signed !== null)
        refuse('inventory.done', 'This inventory was signed before. Look at it again.', {
          by: signed.by,
          at: signed.at,
        });
      const firstAt = new Date(inventory.countedAt);
      const withinMinutes = scene.policy.inventory_sign_hours * 60;
      const who = { firstBy: countedBy.id, firstAt, second: await loadPractitioner(tx) };
      stopped(refuseSecond({ ...who, day: scene.today, now: scene.now, withinMinutes }, 'inventory.second'));
      if (inventory.kind === 'initial' && !(await isStillEmpty(tx)))
        refuse('inventory.done', 'The ledger was opened since by another first inventory (R-221).');
      await insertSignature(tx, 'stock_inventory_signature', {
        ...{ id, countedBy: countedBy.id },
        ...{ inPlace, at: scene.now },
      });
      await settleInventory(tx, inventory, scene.now);
      tx.notify('stock', id);
      return this.view(tx, scene, id);
    });
  }

  private check(
    { kind, takenOn, found }: InventoryAttempt,
    lines: readonly CountedLine[],
    sheet: readonly FormLine[],
    { today, kept }: { readonly today: string; readonly kept: boolean },
  ): void {
    if (kind !== 'initial' && found.length > 0)
      refuse(
        'inventory.refused',
        'What was found and is not in the ledger is received, not counted: record where it came from (R-221).',
      );
    const seen = new Set(lines.map(({ containerId, account }) => `${containerId} ${account}`));
    const uncounted = sheet.filter(({ containerId, account }) => !seen.has(`${containerId} ${account}`));
    const isFound = new Set(found.map(({ id }) => id));
    const compared = lines.map((line) => ({
      ...line,
      thing: line,
      full: line.fullQuantity,
      // What is found for the first time has no ledger to differ from; what was received before has.
      ledger: isFound.has(line.containerId) ? line.counted : line.ledger,
    }));
    const facts = { kind, takenOn, today, kept, lines: compared, uncounted: uncounted.map(({ serial }) => serial) };
    const refusal = refuseInventory(facts);
    if (refusal !== null) throw new Refused(refusal);
  }

  private async scene(tx: Tx): Promise<ShiftScene> {
    return dayOf(await loadProgramme(tx), this.clock);
  }

  private async view(tx: Tx, scene: ShiftScene, id: string): Promise<InventoryView> {
    const [[row], lines] = await Promise.all([loadInventories(tx, id), loadInventoryLines(tx, id)]);
    if (row === undefined) refuse('not-found', 'There is no such inventory in this program.');
    return { ...inventorySummary(row, scene), lines };
  }
}

function whyNotSettled(fault: ConstraintFault): Refusal | undefined {
  if (fault.constraint === 'uq_stock_container_programme_id_serial')
    return {
      code: 'inventory.refused',
      says: 'A container with one of these serials is in the ledger already: count again (R-221).',
    };
  if (fault.constraint === 'uq_stock_lot_product_id_lot')
    return {
      code: 'inventory.refused',
      says: 'One of these lots is in the ledger already under another entry: count again (R-221).',
    };
  if (fault.constraint === 'pk_stock_opening')
    return { code: 'inventory.done', says: 'The ledger was opened since by another first inventory (R-221).' };
  return whyNotMoved(fault);
}
