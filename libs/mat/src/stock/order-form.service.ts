import { Injectable } from '@nestjs/common';
import { Acts, type ConstraintFault, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { Clock, newId, refuse, Refused } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';
import {
  checkOrderForm,
  designatedAs,
  type Evaluation,
  type OrderFormAttempt,
  type Refusal,
  stops,
} from '@cairn/rules';
import { dayOf, insertRow } from '../outside/outside-scene';
import { loadDesignations } from './designation.queries';
import { loadOrderForms, lockOrderForm, type OrderFormView } from './order-form.queries';
import { loadProducts, loadSuppliers } from './product.queries';

/** Orders for schedule II: DEA Form 222 and CSOS. */
@Injectable()
export class OrderFormService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor): Promise<OrderFormView[]> {
    return this.acts.perform(actor, { act: 'stock.read', recordType: 'stock_order_form' }, async (tx) => {
      const { today, policy } = dayOf(await loadProgramme(tx), this.clock);
      return loadOrderForms(tx, today, policy);
    });
  }

  /** Records a signed form, under the client's id. */
  record(actor: Actor, id: string, attempt: OrderFormAttempt): Promise<OrderFormView> {
    const act = 'stock.order' as const;
    const what = { act, recordType: 'stock_order_form', recordId: id, explain: taken };
    return this.acts.perform(actor, what, (tx) =>
      once(
        tx,
        { id, act, body: attempt },
        () =>
          Promise.all([
            loadProgramme(tx),
            loadSuppliers(tx, attempt.supplierId),
            loadProducts(tx),
            loadDesignations(tx),
          ]),
        async ([programme, [supplier], products, designations]) => {
          const { today, policy, now } = dayOf(programme, this.clock);
          const kept = new Set(products.map((one) => one.id));
          if (supplier === undefined || attempt.lines.some(({ productId }) => !kept.has(productId)))
            refuse('not-found', 'There is no such supplier or product in this program: set it up first.');
          const facts = { attempt, supplier, designations, today, policy };
          const evaluations = checkOrderForm({ ...facts, products: new Map(products.map((one) => [one.id, one])) });
          stopAt(evaluations, 'The order form cannot be recorded like this.');
          const signer = designatedAs(designations, attempt.signedBy, ['registrant', 'attorney'], attempt.executedOn);
          if (signer === undefined) throw new Error('A rule let pass what it asks for.');
          await insertRow(tx, 'stock_order_form', {
            id,
            kind: attempt.kind,
            number: attempt.number,
            supplier_id: supplier.id,
            supplier_name: supplier.name,
            supplier_address: supplier.address,
            supplier_registration: supplier.registration,
            executed_on: attempt.executedOn,
            signed_by: attempt.signedBy,
            designation_id: signer.id,
            evaluations: JSON.stringify(evaluations),
            recorded_by: actor.staffId,
            recorded_at: now,
          });
          await Promise.all(
            attempt.lines.map((line, index) =>
              insertRow(tx, 'stock_order_line', {
                id: newId(),
                order_form_id: id,
                line_no: index + 1,
                product_id: line.productId,
                containers: line.containers,
                container_quantity: line.containerQuantity,
              }),
            ),
          );
          return this.changed(tx, id);
        },
      ),
    );
  }

  /** Voids a form; it stays on file with its reason. What arrived under it stays received. */
  void(actor: Actor, id: string, reason: string): Promise<OrderFormView> {
    const what = { act: 'stock.order' as const, recordType: 'stock_order_form', recordId: id };
    return this.acts.perform(actor, what, async (tx) => {
      await lockOrderForm(tx, id);
      const { today, policy, now } = dayOf(await loadProgramme(tx), this.clock);
      const [form] = await loadOrderForms(tx, today, policy, id);
      if (form === undefined) refuse('not-found', 'There is no such order form in this program.');
      if (form.voided !== null) refuse('stock.step', 'This order form was voided before.');
      if (form.state === 'complete')
        refuse('stock.step', 'Everything on this form has arrived: there is nothing to void.');
      await insertRow(tx, 'stock_order_void', { order_form_id: id, reason, voided_by: actor.staffId, voided_at: now });
      return this.changed(tx, id);
    });
  }

  private async changed(tx: Tx, id: string): Promise<OrderFormView> {
    const { today, policy } = dayOf(await loadProgramme(tx), this.clock);
    const [written] = await loadOrderForms(tx, today, policy, id);
    if (written === undefined) throw new Error('What was just written is not there.');
    tx.notify('stock', id);
    return written;
  }
}

/** Refuses with everything that stands in the way at once. */
export function stopAt(evaluations: readonly Evaluation[], says: string): void {
  if (evaluations.some(stops)) throw new Refused({ code: 'stock.refused', says, evaluations });
}

async function taken({ constraint }: ConstraintFault): Promise<Refusal | undefined> {
  return constraint === 'uq_stock_order_form_number'
    ? { code: 'stock.taken', says: 'An order form with this number is on file. Look for it in the list.' }
    : undefined;
}
