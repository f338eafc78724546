import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { Clock, newId, refuse, Refused } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';
import { type BlockReason, dispensers, refuseDecant, refuseHandOut, refuseMove } from '@cairn/rules';
import { dayOf, insertRow, requireLicence } from '../outside/outside-scene';
import { move, whyNotMoved } from './ledger';
import { insertStock } from './open-container.queries';
import { loadContainers, lockContainers, type StockContainerView } from './overview.queries';
import { loadPlaces } from './product.queries';
import { lockNamed } from './receiving-lock';
import { insertStays, takeSerials } from './receiving.queries';
import { loadLotBlocks, type LotBlockView } from './transfer.queries';

export interface NewStay {
  readonly containerId: string;
  readonly placeId: string;
  readonly reason?: string;
}
export interface NewDecant {
  readonly fromId: string;
  /** Without it a new container is labelled. */
  readonly toId?: string;
  readonly quantity: number;
  readonly reason: string;
}
export interface NewHandOut {
  readonly containerId: string;
  readonly quantity: number;
  readonly note?: string;
}
export interface NewLotBlock {
  readonly lotId: string;
  readonly blocks: boolean;
  readonly reason: BlockReason;
  readonly says: string;
}

/** Inside the house: where a container stands, what is decanted, which lot may not be used. */
@Injectable()
export class StockMoveService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  /** Puts a container somewhere else. */
  stay(actor: Actor, id: string, stay: NewStay): Promise<StockContainerView> {
    const act = 'stock.move' as const;
    return this.acts.perform(actor, { act, recordType: 'stock_container', recordId: stay.containerId }, (tx) =>
      once(
        tx,
        { id, act, body: stay },
        () => Promise.all([loadProgramme(tx), loadPlaces(tx)]),
        async ([programme, places]) => {
          const { today, now } = dayOf(programme, this.clock);
          const place = places.find((one) => one.id === stay.placeId && !one.retired);
          const [container] = await lockContainers(tx, today, [stay.containerId]);
          if (place === undefined || container === undefined)
            refuse('not-found', 'There is no such container or place in this program.');
          const refusal = refuseMove({ ...container, from: container.place?.kind ?? null, to: place.kind });
          if (refusal !== null) throw new Refused(refusal);
          await insertStays(tx, [{ id, ...stay }], { reason: stay.reason ?? null, at: now });
          return this.changed(tx, stay.containerId, today);
        },
      ),
    );
  }

  /** Pours or counts over into another container of the same lot; answers the one that was filled. */
  decant(actor: Actor, id: string, decant: NewDecant): Promise<StockContainerView> {
    const act = 'stock.move' as const;
    const explain = async (fault: Parameters<typeof whyNotMoved>[0]) => whyNotMoved(fault);
    const what = { act, recordType: 'stock_container', recordId: decant.fromId, explain };
    return this.acts.perform(actor, what, (tx) =>
      once(
        tx,
        { id, act: `${act}:decant`, body: decant },
        () => loadProgramme(tx),
        async (programme) => {
          const { today, now } = dayOf(programme, this.clock);
          const { fromId, toId, quantity } = decant;
          const both = await lockContainers(tx, today, toId === undefined ? [fromId] : [fromId, toId]);
          const from = both.find((one) => one.id === fromId);
          const to = both.find((one) => one.id === toId);
          if (from === undefined || (toId !== undefined && to === undefined))
            refuse('not-found', 'There is no such container in this program.');
          await requireLicence(tx, dispensers, today, 'Decanting');
          const refusal = refuseDecant({
            from: { ...from, place: from.place?.kind ?? null },
            to: to === undefined ? null : { ...to, place: to.place?.kind ?? null },
            same: toId === fromId,
            quantity,
            mcgPerUnit: from.product.mcgPerUnit,
          });
          if (refusal !== null) throw new Refused(refusal);
          const filled = to?.id ?? (await this.newContainer(tx, from, quantity, now));
          await move(tx, [
            {
              kind: 'decant',
              from: { containerId: fromId, account: 'stock' },
              to: { containerId: filled, account: 'stock' },
              quantity,
              occurredAt: now,
              reason: decant.reason,
              source: { type: 'decant', id },
            },
          ]);
          return this.changed(tx, filled, today);
        },
      ),
    );
  }

  /** Kits and strips that people take with them, counted and without a name. */
  handOut(actor: Actor, id: string, given: NewHandOut): Promise<StockContainerView> {
    const act = 'stock.move' as const;
    const { containerId, quantity } = given;
    const explain = async (fault: Parameters<typeof whyNotMoved>[0]) => whyNotMoved(fault);
    return this.acts.perform(actor, { act, recordType: 'stock_container', recordId: containerId, explain }, (tx) =>
      once(
        tx,
        { id, act: `${act}:hand-out`, body: given },
        () => loadProgramme(tx),
        async (programme) => {
          const { today, now } = dayOf(programme, this.clock);
          const [container] = await lockContainers(tx, today, [containerId]);
          if (container === undefined) refuse('not-found', 'There is no such container in this program.');
          const refusal = refuseHandOut(container, quantity);
          if (refusal !== null) throw new Refused(refusal);
          const common = {
            quantity,
            occurredAt: now,
            reason: given.note ?? null,
            source: { type: 'hand-out', id },
          } as const;
          const at = (account: 'stock' | 'prepared' | 'dispensed') => ({ containerId, account });
          await move(tx, [
            { kind: 'prepare', from: at('stock'), to: at('prepared'), ...common },
            { kind: 'dispense', from: at('prepared'), to: at('dispensed'), ...common },
          ]);
          return this.changed(tx, containerId, today);
        },
      ),
    );
  }

  /** Blocks a lot from this moment on, at every window. */
  block(actor: Actor, id: string, given: NewLotBlock): Promise<LotBlockView> {
    const act = given.blocks ? ('stock.block' as const) : ('stock.release' as const);
    return this.acts.perform(actor, { act, recordType: 'stock_lot', recordId: given.lotId }, (tx) =>
      once(
        tx,
        { id, act, body: given },
        () => loadBlockedLot(tx, given.lotId),
        async (lot) => {
          if (lot === undefined) refuse('not-found', 'There is no such lot in this program.');
          if (given.blocks === (given.reason === 'released'))
            refuse(
              'stock.invalid',
              'Say why: a recall, damage or doubt about its quality; “released” only lets it be used again.',
            );
          if (!given.blocks && lot.uncheckedBatch)
            refuse('stock.refused', 'This batch is released by its check: have a second person check it (R-217).');
          if (!given.blocks && !lot.blocked) refuse('stock.step', 'This lot is not blocked. Look at the list again.');
          const row = { id, lot_id: given.lotId, blocks: given.blocks, reason: given.reason, says: given.says };
          await insertRow(tx, 'stock_lot_block', { ...row, recorded_by: actor.staffId, recorded_at: this.clock.now() });
          const [written] = await loadLotBlocks(tx, id);
          if (written === undefined) throw new Error('What was just written is not there.');
          tx.notify('stock', given.lotId);
          return written;
        },
      ),
    );
  }

  blocks(actor: Actor): Promise<LotBlockView[]> {
    return this.acts.perform(actor, { act: 'stock.read', recordType: 'stock_lot' }, (tx) => loadLotBlocks(tx));
  }

  private async newContainer(tx: Tx, from: StockContainerView, quantity: number, at: Date): Promise<string> {
    const id = newId();
    const [serial = ''] = await takeSerials(tx, 1);
    await insertStock(tx, {
      productId: from.product.id,
      lotId: from.lotId,
      lot: from.lot,
      expiresOn: from.expiresOn,
      containers: [{ id, serial, quantity }],
    });
    if (from.place !== null)
      await insertStays(tx, [{ id: newId(), containerId: id, placeId: from.place.id }], { reason: null, at });
    return id;
  }

  private async changed(tx: Tx, id: string, today: string): Promise<StockContainerView> {
    const [written] = await loadContainers(tx, today, { ids: [id] });
    if (written === undefined) throw new Error('What was just written is not there.');
    tx.notify('stock', id);
    return written;
  }
}

/** Two words about a lot at once wait for each other. */
async function loadBlockedLot(tx: Tx, id: string) {
  await lockNamed(tx, 'lot', [id]);
  const [row] = await tx.query<{ blocked: boolean; uncheckedBatch: boolean }>(
    `select coalesce((select k.blocks from stock_lot_block k where k.lot_id = l.id order by k.recorded_at desc, k.id desc limit 1),
         false) as blocked,
       exists (select 1 from stock_batch b where b.lot_id = l.id and not exists (
         select 1 from stock_batch_check c where c.batch_id = b.id and c.outcome = 'passed')) as "uncheckedBatch"
     from stock_lot l where l.programme_id = $1 and l.id = $2`,
    [tx.actor.programmeId, id],
  );
  return row;
}
