import { isNdc, readPackage } from '@cairn/rules';
import { readAmount, readCount, typedAmount } from './amounts';
import type { OrderForm, StockProduct } from './stock-api';

/** A line of the form, as typed. */
export interface TypedLine {
  readonly key: number;
  readonly productId: string;
  readonly lot: string;
  readonly expiresOn: string;
  readonly size: string;
  readonly invoiced: string;
  readonly counted: string;
  readonly discrepancy: string;
  readonly placeId: string;
}

let keys = 0;

export function emptyLine(placeId = ''): TypedLine {
  keys += 1;
  return {
    key: keys,
    productId: '',
    lot: '',
    expiresOn: '',
    size: '',
    invoiced: '',
    counted: '',
    discrepancy: '',
    placeId,
  };
}

export function isUntouched({ productId, lot, counted, invoiced }: TypedLine): boolean {
  return productId === '' && lot === '' && counted === '' && invoiced === '';
}

export function differs({ invoiced, counted }: TypedLine): boolean {
  const [named, there] = [readCount(invoiced), readCount(counted)];
  return named !== null && there !== null && named !== there;
}

/** A line as it is sent; null while something of it is missing. */
export function lineOf(line: TypedLine, products: readonly StockProduct[]) {
  const product = products.find(({ id }) => id === line.productId);
  const [invoiced, counted] = [readCount(line.invoiced), readCount(line.counted)];
  const containerQuantity = product === undefined ? null : readAmount(product, line.size);
  const { productId, expiresOn, placeId } = line;
  const [lot, discrepancy] = [line.lot.trim(), line.discrepancy.trim()];
  if (invoiced === null || counted === null || containerQuantity === null) return null;
  if (lot === '' || expiresOn === '' || placeId === '' || (differs(line) && discrepancy === '')) return null;
  const said = differs(line) ? { discrepancy } : {};
  return { productId, lot, expiresOn, invoiced, counted, containerQuantity, placeId, ...said };
}

/** What a line still needs, in words. */
export function missingOf(line: TypedLine, products: readonly StockProduct[]): readonly string[] {
  const product = products.find(({ id }) => id === line.productId);
  const needed: readonly (readonly [string, boolean])[] = [
    ['the product', product !== undefined],
    ['the lot', line.lot.trim() !== ''],
    ['when it expires', line.expiresOn !== ''],
    ['how much is in one', product !== undefined && readAmount(product, line.size) !== null],
    ['how many the invoice has', readCount(line.invoiced) !== null],
    ['how many you count', readCount(line.counted) !== null],
    ['what differs', !differs(line) || line.discrepancy.trim() !== ''],
    ['where it goes', line.placeId !== ''],
  ];
  return needed.filter(([, filled]) => !filled).map(([name]) => name);
}

/** How much is in one container of a product, as it was ordered. */
export function sizeFrom(order: OrderForm | undefined, product: StockProduct | undefined): string {
  const line = order?.lines.find(({ productId }) => productId === product?.id);
  return line === undefined || product === undefined ? '' : typedAmount(product, line.containerQuantity);
}

export type Scanned =
  { readonly lines: readonly TypedLine[]; readonly says: string } | { readonly lines: null; readonly says: string };

/**
 * A scanned package: one more of a lot that is on the list, or a line of its own. Each package is scanned once; what the invoice
 * says is still typed, so that the two can differ.
 */
export function scanned(
  code: string,
  lines: readonly TypedLine[],
  { products, placeId, order }: { products: readonly StockProduct[]; placeId: string; order: OrderForm | undefined },
): Scanned {
  const read = readPackage(code);
  if (read === null) return { lines: null, says: 'This is no code of a package: choose the product by hand.' };
  const product = products.find(({ ndc }) => ndc !== null && read.ndc !== null && isNdc(ndc, read.ndc));
  if (product === undefined)
    return {
      lines: null,
      says: 'No product here has this drug code: add the code to the product, or choose it by hand.',
    };
  const same = lines.find(
    (line) => line.productId === product.id && line.lot.toLowerCase() === (read.lot ?? '').toLowerCase(),
  );
  if (same !== undefined) {
    const counted = String((readCount(same.counted) ?? 0) + 1);
    return {
      lines: lines.map((line) => (line.key === same.key ? { ...line, counted } : line)),
      says: `${product.name}, lot ${same.lot}: ${counted} counted`,
    };
  }
  const line: TypedLine = {
    ...emptyLine(placeId),
    productId: product.id,
    lot: read.lot ?? '',
    expiresOn: read.expiresOn ?? '',
    size: sizeFrom(order, product),
    counted: '1',
  };
  return {
    lines: [...lines.filter((one) => !isUntouched(one)), line],
    says: `${product.name}, lot ${line.lot}: 1 counted`,
  };
}
