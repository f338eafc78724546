import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { Clock, refuse } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';
import type { Day } from '@cairn/rules';
import { dayOf, insertRow } from '../outside/outside-scene';
import { loadOrderForms } from './order-form.queries';
import { loadProducts, loadSuppliers } from './product.queries';
import { loadReceipts, loadTransitLosses, type TransitLossView } from './receiving.queries';

export interface NewTransitLoss {
  readonly supplierId: string;
  readonly productId: string;
  readonly quantity: number;
  readonly noticedOn: Day;
  /** When the supplier reported it, and the number of its report. */
  readonly reportedOn?: Day;
  readonly reference?: string;
  readonly says: string;
  readonly receiptId?: string;
  readonly orderFormId?: string;
}

/** What was lost before it arrived: the supplier reports it, here it is linked. It never was in stock. */
@Injectable()
export class TransitLossService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor): Promise<TransitLossView[]> {
    return this.acts.perform(actor, { act: 'stock.read', recordType: 'stock_transit_loss' }, (tx) =>
      loadTransitLosses(tx),
    );
  }

  record(actor: Actor, id: string, loss: NewTransitLoss): Promise<TransitLossView> {
    const act = 'stock.receive' as const;
    return this.acts.perform(actor, { act, recordType: 'stock_transit_loss', recordId: id }, (tx) =>
      once(
        tx,
        { id, act: `${act}:loss`, body: loss },
        () => Promise.all([loadProgramme(tx), loadSuppliers(tx, loss.supplierId), loadProducts(tx, [loss.productId])]),
        async ([programme, [supplier], [product]]) => {
          const { today, policy, now } = dayOf(programme, this.clock);
          if (supplier === undefined || product === undefined)
            refuse('not-found', 'There is no such supplier or product in this program.');
          const { receiptId, orderFormId } = loss;
          if (receiptId === undefined && orderFormId === undefined)
            refuse('stock.invalid', 'Say to which delivery or order form the loss belongs (R-236).');
          const [receipt, form] = await Promise.all([
            receiptId === undefined ? undefined : loadReceipts(tx, receiptId),
            orderFormId === undefined ? undefined : loadOrderForms(tx, today, policy, orderFormId),
          ]);
          if (receipt?.length === 0 || form?.length === 0)
            refuse('not-found', 'There is no such delivery or order form in this program.');
          if (loss.noticedOn > today || (loss.reportedOn ?? loss.noticedOn) > today)
            refuse('stock.invalid', 'A loss was noticed and reported today or before: correct the days.');
          await insertRow(tx, 'stock_transit_loss', {
            id,
            supplier_id: loss.supplierId,
            receipt_id: receiptId ?? null,
            order_form_id: orderFormId ?? null,
            product_id: loss.productId,
            quantity: loss.quantity,
            noticed_on: loss.noticedOn,
            reported_on: loss.reportedOn ?? null,
            reference: loss.reference ?? null,
            says: loss.says,
            recorded_by: actor.staffId,
            recorded_at: now,
          });
          const [written] = await loadTransitLosses(tx, id);
          if (written === undefined) throw new Error('What was just written is not there.');
          tx.notify('stock', id);
          return written;
        },
      ),
    );
  }
}
