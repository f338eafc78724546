import { Injectable } from '@nestjs/common';
import { Acts, type ConstraintFault } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { Clock, refuse, Refused } from '@cairn/platform';
import { isDeaNumber, isProduct, productFacts, type Refusal, refuseProduct } from '@cairn/rules';
import {
  isPlaceInUse,
  loadPlaces,
  loadProducts,
  loadProductUse,
  loadSuppliers,
  savePlace,
  saveProduct,
  saveSupplier,
  type StockPlaceView,
  type StockProductView,
  type SupplierView,
} from './product.queries';

export interface StockSetUp {
  readonly products: readonly StockProductView[];
  readonly places: readonly StockPlaceView[];
  readonly suppliers: readonly SupplierView[];
}

/** What is kept, where it stands, and from whom it comes. Saving the same again changes nothing. */
@Injectable()
export class StockSetUpService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  read(actor: Actor): Promise<StockSetUp> {
    return this.acts.perform(actor, { act: 'stock.read', recordType: 'stock_product' }, async (tx) => {
      const [products, places, suppliers] = await Promise.all([loadProducts(tx), loadPlaces(tx), loadSuppliers(tx)]);
      return { products, places, suppliers };
    });
  }

  saveProduct(actor: Actor, wanted: StockProductView): Promise<StockProductView> {
    return this.set(actor, 'stock_product', wanted.id, async (tx) => {
      const refusal = refuseProduct(wanted) ?? unlikeItsMedication(wanted);
      if (refusal !== null) throw new Refused(refusal);
      const [[before], use] = await Promise.all([loadProducts(tx, [wanted.id]), loadProductUse(tx, wanted.id)]);
      if (before !== undefined && use.lots > 0 && isOther(before, wanted))
        refuse('stock.refused', 'There are lots of it on file: set up a new product with the other strength (R-218).');
      if (wanted.retired && use.inTheHouse)
        refuse('stock.refused', 'Some of it is still in the house: use it up or have it destroyed first (R-223).');
      await saveProduct(tx, wanted, this.clock.now());
      return one(await loadProducts(tx, [wanted.id]));
    });
  }

  savePlace(actor: Actor, wanted: StockPlaceView): Promise<StockPlaceView> {
    return this.set(actor, 'stock_place', wanted.id, async (tx) => {
      const before = (await loadPlaces(tx)).find(({ id }) => id === wanted.id);
      const changes = wanted.retired || (before !== undefined && before.kind !== wanted.kind);
      if (before !== undefined && changes && (await isPlaceInUse(tx, wanted.id)))
        refuse('stock.refused', 'Containers stand there: move them first (R-223).');
      if (wanted.stationId !== null && wanted.kind !== 'window')
        refuse('stock.invalid', 'Only a window belongs to a dosing window: choose the kind “Window”.');
      await savePlace(tx, wanted, this.clock.now());
      return one((await loadPlaces(tx)).filter(({ id }) => id === wanted.id));
    });
  }

  saveSupplier(actor: Actor, wanted: SupplierView): Promise<SupplierView> {
    return this.set(actor, 'stock_supplier', wanted.id, async (tx) => {
      const registration = wanted.registration?.trim().toUpperCase() ?? null;
      if (registration !== null && !isDeaNumber(registration))
        refuse(
          'stock.invalid',
          'The last digit of the DEA registration does not fit the others: look at it again (R-216).',
        );
      await saveSupplier(tx, { ...wanted, registration }, this.clock.now());
      return one(await loadSuppliers(tx, wanted.id));
    });
  }

  private set<T>(actor: Actor, recordType: string, recordId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    const what = { act: 'stock.set-up' as const, recordType, recordId, explain: taken };
    return this.acts.perform(actor, what, async (tx) => {
      const saved = await work(tx);
      tx.notify('stock', recordId);
      return saved;
    });
  }
}

async function taken({ constraint }: ConstraintFault): Promise<Refusal | undefined> {
  const names = ['uq_stock_product_name', 'uq_stock_place_name', 'uq_stock_supplier_name'];
  if (names.includes(constraint))
    return { code: 'stock.taken', says: 'Another one has this name. Choose another name.' };
  if (constraint === 'fk_stock_place_station')
    return { code: 'not-found', says: 'There is no such dosing window here.' };
  return undefined;
}

/** What lots, labels and the ledger rest on. */
function isOther(before: StockProductView, wanted: StockProductView): boolean {
  const keys = ['product', 'form', 'unit', 'mcgPerMl', 'mcgPerUnit', 'schedule'] as const;
  return keys.some((key) => before[key] !== wanted[key]);
}

/** A product from which doses are given has the form of its medication. */
function unlikeItsMedication({ product, form, unit }: StockProductView): Refusal | null {
  if (product === null) return null;
  if (!isProduct(product)) return { code: 'input.invalid', says: 'This is no medication that Cairn knows.' };
  const { strengthUnit, extendedRelease } = productFacts(product);
  const liquid = strengthUnit === 'mg/mL';
  if (unit !== 'mcg' || liquid !== (form === 'liquid') || extendedRelease !== (form === 'injection'))
    return {
      code: 'stock.invalid',
      says: 'The form does not fit the medication that is given from it: correct one of the two.',
    };
  return null;
}

/** Nothing comes back of an id that another programme uses. */
function one<T>([row]: readonly T[]): T {
  if (row === undefined) refuse('idempotency.body-differs', 'This id is in use. Start again from a fresh form.');
  return row;
}
