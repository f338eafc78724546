import { type Countable, type Measured, quantityOf } from '@cairn/rules';
import { measuredOf, nothingTyped, thousandths } from './count-measure';

/** One container of a first inventory, as it is typed. */
export interface FoundDraft {
  readonly id: string;
  /** Shared by the containers of one lot. */
  readonly lotId: string;
  readonly productId: string;
  readonly lot: string;
  readonly expiresOn: string;
  readonly serial: string;
  readonly placeId: string;
  readonly full: string;
  readonly opened: boolean;
  /** Of an opened one; a sealed one is full. */
  readonly counted: string;
}

export const emptyFound = (id: string, lotId: string): FoundDraft => ({
  ...{
    id,
    lotId,
    productId: '',
    lot: '',
    expiresOn: '',
    serial: '',
    placeId: '',
    full: '',
    opened: false,
    counted: '',
  },
});

/** The next container is usually of the same lot: only its serial is another one. */
export function nextFound(before: FoundDraft, id: string, _lotId: string): FoundDraft {
  return { ...before, id, serial: nextSerial(before.serial), opened: false, counted: '' };
}

/** `MC-009` is followed by `MC-010`; what ends in no number is typed. */
export function nextSerial(serial: string): string {
  const read = /^(.*?)(\d+)$/.exec(serial);
  if (read === null) return '';
  const [, head = '', digits = ''] = read;
  return `${head}${String(Number(digits) + 1).padStart(digits.length, '0')}`;
}

const amountOf = (text: string, thing: Countable): Measured | null =>
  thing.form === 'powder'
    ? ((grossMg) => (grossMg === null ? null : { grossMg, tareMg: 0 }))(thousandths(text))
    : measuredOf({ ...nothingTyped, amount: text }, thing);

export function isComplete(row: FoundDraft, product: Countable | undefined): boolean {
  if (product === undefined || row.lot.trim() === '' || row.expiresOn === '' || row.serial.trim() === '') return false;
  const full = amountOf(row.full, product);
  const counted = amountOf(row.opened ? row.counted : row.full, product);
  if (full === null || counted === null) return false;
  const [most, there] = [quantityOf(full, product), quantityOf(counted, product)];
  return typeof most === 'number' && typeof there === 'number' && most > 0 && there <= most;
}

/** What is sent: containers of one product with the same lot share it. */
export function foundBody(
  rows: readonly FoundDraft[],
  productOf: (row: FoundDraft) => Countable | undefined,
): readonly object[] {
  const lots = new Map<string, string>();
  return rows.flatMap((row) => {
    const product = productOf(row);
    if (product === undefined) return [];
    const key = `${row.productId} ${row.lot.trim().toLowerCase()}`;
    // Each lot keeps the id of the first container that was typed of it.
    const lotId = lots.get(key) ?? ([...lots.values()].includes(row.lotId) ? row.id : row.lotId);
    lots.set(key, lotId);
    return {
      ...{ id: row.id, productId: row.productId, lotId, lot: row.lot.trim(), expiresOn: row.expiresOn },
      ...{ serial: row.serial.trim(), opened: row.opened },
      ...(row.placeId === '' ? {} : { placeId: row.placeId }),
      full: amountOf(row.full, product),
      measured: amountOf(row.opened ? row.counted : row.full, product),
    };
  });
}
