import type { Reading } from '@cairn/database';
import { refuse, Refused } from '@cairn/platform';
import { type Countable, type CountedAccount, type Measured, quantityOf, withoutRounding } from '@cairn/rules';
import { type CountedLine, type FormLine, loadEmpty } from './inventory.queries';
import { loadPlaces, loadProducts } from './product.queries';

/** What somebody counted of one container of the ledger. */
export interface EnteredLine {
  readonly containerId: string;
  readonly account: CountedAccount;
  readonly measured: Measured;
  readonly estimated?: boolean | undefined;
  readonly settle?: 'variance' | 'loss' | undefined;
  readonly reason?: string | undefined;
}

/** A container that was found, with what is in it: a first inventory puts it into the ledger. */
export interface FoundContainer {
  readonly id: string;
  readonly productId: string;
  readonly lotId: string;
  readonly lot: string;
  readonly expiresOn: string;
  readonly serial: string;
  readonly placeId?: string | undefined;
  readonly opened: boolean;
  /** What it holds when it is full. */
  readonly full: Measured;
  readonly measured: Measured;
  readonly estimated?: boolean | undefined;
}

/** Entered lines with what the ledger knows of their containers. One that holds nothing there may still be counted. */
export async function sheetLines(
  tx: Reading,
  entered: readonly EnteredLine[],
  sheet: readonly FormLine[],
): Promise<CountedLine[]> {
  const known = new Map(sheet.map((line) => [`${line.containerId} ${line.account}`, line]));
  const unknown = entered.filter(({ containerId, account }) => !known.has(`${containerId} ${account}`));
  for (const line of unknown.length === 0
    ? []
    : await loadEmpty(
        tx,
        unknown.map(({ containerId }) => containerId),
      ))
    known.set(`${line.containerId} stock`, line);
  return entered.map(({ containerId, account, measured, estimated = false, settle = null, reason = null }) => {
    const line = known.get(`${containerId} ${account}`);
    if (line === undefined)
      refuse('inventory.refused', 'A container of the form is not in the ledger: load the sheet again (R-221).');
    const counted = withoutRounding(amountOf(measured, line, line.serial), line.ledger, line);
    const differs = counted !== line.ledger;
    return { ...line, counted, estimated, settle: differs ? settle : null, reason: differs ? reason : null };
  });
}

/** Found containers as lines of a form. Their products and places are on the lists of the programme. */
export async function foundLines(tx: Reading, found: readonly FoundContainer[]): Promise<CountedLine[]> {
  if (found.length === 0) return [];
  const [products, places] = await Promise.all([
    loadProducts(tx, [...new Set(found.map(({ productId }) => productId))]),
    loadPlaces(tx),
  ]);
  const serials = new Set<string>();
  return found.map(({ id, productId, lotId, lot, expiresOn, serial, placeId, opened, full, measured, estimated }) => {
    const product = products.find((one) => one.id === productId);
    if (product === undefined) refuse('not-found', 'There is no such product on the list: add it under Stock, Set up.');
    const place = places.find((one) => one.id === placeId);
    if (placeId !== undefined && place === undefined)
      refuse('not-found', 'There is no such place on the list: add it under Stock, Set up.');
    if (serials.has(serial))
      refuse('inventory.refused', `Serial ${serial} is entered twice: each container has its own (R-221).`);
    serials.add(serial);
    const counted = amountOf(measured, product, serial);
    const fullQuantity = amountOf(full, product, serial);
    if (fullQuantity <= 0 || counted > fullQuantity)
      refuse('inventory.refused', `${serial}: a container holds at most what it holds when it is full (R-221).`);
    const { name: productName, form, unit, mcgPerMl, mcgPerUnit, schedule, ndc } = product;
    return {
      ...{ containerId: id, account: 'stock', productId, productName, product: product.product, form, unit },
      ...{ mcgPerMl, mcgPerUnit, schedule, ndc, lotId, lot, expiresOn, serial },
      ...{ placeId: place?.id ?? null, placeName: place?.name ?? null, fullQuantity, opened },
      ...{ ledger: 0, counted, estimated: estimated ?? false, settle: null, reason: null },
    } as const;
  });
}

function amountOf(measured: Measured, thing: Countable, serial: string): number {
  const amount = quantityOf(measured, thing);
  if (typeof amount === 'number') return amount;
  throw new Refused({ ...amount, code: 'inventory.refused', says: `${serial}: ${amount.says} (R-221)` });
}
