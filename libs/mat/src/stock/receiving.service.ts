import { Injectable } from '@nestjs/common';
import { Acts, loadPractitioner, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { Clock, newId, refuse } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';
import {
  checkReceipt,
  type Evaluation,
  instantOf,
  isControlled,
  mayReceive,
  type ReceiptAttempt,
  type ReceiptFacts,
} from '@cairn/rules';
import { dayOf, insertRow } from '../outside/outside-scene';
import { loadDesignations } from './designation.queries';
import { move, type NewMovement } from './ledger';
import { insertStock } from './open-container.queries';
import { loadOrderForms, lockOrderForm } from './order-form.queries';
import { stopAt } from './order-form.service';
import { loadPlaces, loadProducts, loadSuppliers } from './product.queries';
import { insertStays, loadLots, loadReceipts, lockIncoming, type ReceiptView, takeSerials } from './receiving.queries';

type Scene = Awaited<ReturnType<ReceivingService['sceneOf']>>;

/** Deliveries: what arrived, counted, signed for and in the ledger, in one act. */
@Injectable()
export class ReceivingService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor): Promise<ReceiptView[]> {
    return this.acts.perform(actor, { act: 'stock.read', recordType: 'stock_receipt' }, (tx) => loadReceipts(tx));
  }

  /** What the rules say of a delivery, before it is signed for. Nothing is written. */
  check(actor: Actor, attempt: ReceiptAttempt): Promise<readonly Evaluation[]> {
    return this.acts.perform(actor, { act: 'stock.receive', recordType: 'stock_receipt' }, async (tx) => {
      const { facts } = await this.sceneOf(tx, attempt);
      return checkReceipt(facts);
    });
  }

  /** Lots, containers, movements out of the supplier's hands and where everything stands: all of it or nothing. */
  receive(actor: Actor, id: string, attempt: ReceiptAttempt): Promise<ReceiptView> {
    const act = 'stock.receive' as const;
    const what = { act, recordType: 'stock_receipt', recordId: id };
    return this.acts.perform(actor, what, (tx) =>
      once(
        tx,
        { id, act, body: attempt },
        async () => {
          await lockIncoming(tx);
          if (attempt.orderFormId !== undefined) await lockOrderForm(tx, attempt.orderFormId);
          return this.sceneOf(tx, attempt);
        },
        async (scene) => {
          const evaluations = checkReceipt(scene.facts);
          stopAt(evaluations, 'The delivery cannot be accepted like this.');
          await this.insertReceipt(tx, id, scene, evaluations);
          await this.insertLines(tx, id, scene);
          const [written] = await loadReceipts(tx, id);
          if (written === undefined) throw new Error('What was just written is not there.');
          tx.notify('stock', id);
          return written;
        },
      ),
    );
  }

  async sceneOf(tx: Tx, attempt: ReceiptAttempt) {
    const productIds = [...new Set(attempt.lines.map(({ productId }) => productId))];
    const [programme, [supplier], products, places, lots, receiver, designations] = await Promise.all([
      loadProgramme(tx),
      loadSuppliers(tx, attempt.supplierId),
      loadProducts(tx, productIds),
      loadPlaces(tx),
      loadLots(tx, productIds),
      loadPractitioner(tx),
      loadDesignations(tx),
    ]);
    const { today, policy, now } = dayOf(programme, this.clock);
    const { orderFormId } = attempt;
    const [form] = orderFormId === undefined ? [] : await loadOrderForms(tx, today, policy, orderFormId);
    if (products.length < productIds.length)
      refuse('not-found', 'A product of this delivery is not kept here: set it up first.');
    if (products.some(({ retired }) => retired))
      refuse('stock.refused', 'A product of this delivery is no longer kept: set it up again first.');
    if (supplier === undefined) refuse('not-found', 'There is no such supplier in this program: set it up first.');
    if (orderFormId !== undefined && form === undefined)
      refuse('not-found', 'There is no such order form in this program.');
    const known = new Set(places.filter(({ retired }) => !retired).map(({ id }) => id));
    if (attempt.lines.some(({ placeId }) => !known.has(placeId)))
      refuse('not-found', 'There is no such place in this program: choose where it goes.');
    const facts: ReceiptFacts = {
      attempt,
      supplier,
      products: new Map(products.map((one) => [one.id, one])),
      places: new Map(places.map(({ id, kind }) => [id, kind])),
      order: form === undefined ? null : { ...form, voided: form.voided !== null },
      receiver,
      designations,
      lots,
      today,
      policy,
    };
    // Of a delivery that is recorded on a later day the ledger keeps the day on which it came.
    const at = attempt.receivedOn === today ? now : instantOf(`${attempt.receivedOn}T12:00`, programme.zone);
    return { facts, supplier, lots, now, at };
  }

  private insertReceipt(tx: Tx, id: string, scene: Scene, evaluations: readonly Evaluation[]): Promise<unknown> {
    const { facts, supplier, now } = scene;
    const { attempt, receiver, designations } = facts;
    const controlled = [...facts.products.values()].some(isControlled);
    const authority = controlled ? mayReceive(receiver, designations, attempt.receivedOn) : null;
    return insertRow(tx, 'stock_receipt', {
      id,
      supplier_id: supplier.id,
      supplier_kind: supplier.kind,
      supplier_name: supplier.name,
      supplier_address: supplier.address,
      supplier_registration: supplier.registration,
      order_form_id: attempt.orderFormId ?? null,
      invoice_number: attempt.invoiceNumber ?? null,
      invoice_on: attempt.invoiceOn ?? null,
      received_on: attempt.receivedOn,
      late_reason: attempt.lateReason ?? null,
      title: attempt.title,
      authority: authority?.by ?? 'not-controlled',
      designation_id: authority?.by === 'designated' ? authority.designationId : null,
      note: attempt.note ?? null,
      evaluations: JSON.stringify(evaluations),
      received_by: tx.actor.staffId,
      recorded_at: now,
    });
  }

  private async insertLines(tx: Tx, receiptId: string, { facts, supplier, lots, now, at }: Scene): Promise<void> {
    const { lines } = facts.attempt;
    const serials = await takeSerials(
      tx,
      lines.reduce((sum, { counted }) => sum + counted, 0),
    );
    const lotIds = new Map(lots.map(({ id, productId, lot }) => [`${productId} ${lot.toLowerCase()}`, id]));
    const kind = supplier.kind === 'site' ? 'transfer_in' : 'receipt';
    const account = supplier.kind === 'site' ? 'elsewhere' : 'supplier';
    const movements: NewMovement[] = [];
    const stays: { id: string; containerId: string; placeId: string }[] = [];
    for (const [index, line] of lines.entries()) {
      const key = `${line.productId} ${line.lot.toLowerCase()}`;
      const lotId = lotIds.get(key) ?? newId();
      lotIds.set(key, lotId);
      const containers = Array.from({ length: line.counted }, () => ({
        id: newId(),
        serial: serials.shift() ?? '',
        quantity: line.containerQuantity,
      }));
      await insertStock(tx, { productId: line.productId, lotId, lot: line.lot, expiresOn: line.expiresOn, containers });
      const ordered = facts.order?.lines.find(
        (one) => one.productId === line.productId && one.containerQuantity === line.containerQuantity,
      );
      await insertRow(tx, 'stock_receipt_line', {
        id: newId(),
        receipt_id: receiptId,
        line_no: index + 1,
        product_id: line.productId,
        lot_id: lotId,
        order_line_id: ordered?.id ?? null,
        invoiced: line.invoiced,
        counted: line.counted,
        container_quantity: line.containerQuantity,
        discrepancy: line.discrepancy ?? null,
      });
      for (const { id: containerId, quantity } of containers) {
        const source = { type: 'receipt', id: receiptId } as const;
        movements.push({
          kind,
          from: { containerId, account },
          to: { containerId, account: 'stock' },
          quantity,
          occurredAt: at,
          source,
        });
        stays.push({ id: newId(), containerId, placeId: line.placeId });
      }
    }
    await Promise.all([move(tx, movements), insertStays(tx, stays, { reason: null, at: now })]);
  }
}
