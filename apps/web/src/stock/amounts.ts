import type { StockContainer } from './stock-api';

/** What amounts need to know of a product. */
export type Measured = Pick<StockContainer['product'], 'form' | 'unit' | 'mcgPerMl' | 'mcgPerUnit'>;

const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 3 });

/** `1,000 mg`, or `12 pieces` of what has no strength. */
export function amountWords({ unit }: Measured, quantity: number): string {
  if (unit === 'piece') return `${number.format(quantity)} ${quantity === 1 ? 'piece' : 'pieces'}`;
  return `${number.format(quantity / 1000)} mg`;
}

const unitWords: Partial<Record<Measured['form'], readonly [string, string]>> = {
  tablet: ['tablet', 'tablets'],
  film: ['film', 'films'],
  injection: ['syringe', 'syringes'],
};

/** The same as it is measured: `100 mL`, `100 tablets`; nothing where mg or pieces say it all. */
export function measureWords({ form, unit, mcgPerMl, mcgPerUnit }: Measured, quantity: number): string {
  if (unit === 'piece') return '';
  if (mcgPerMl !== null) return `${number.format(quantity / mcgPerMl)} mL`;
  if (mcgPerUnit === null) return '';
  const units = quantity / mcgPerUnit;
  const [one, many] = unitWords[form] ?? ['unit', 'units'];
  return `${number.format(units)} ${units === 1 ? one : many}`;
}

export function bothWords(product: Measured, quantity: number): string {
  const measure = measureWords(product, quantity);
  return measure === '' ? amountWords(product, quantity) : `${amountWords(product, quantity)} (${measure})`;
}

/** In what people type an amount of this product. */
export function typedIn({ form, unit, mcgPerMl, mcgPerUnit }: Measured): string {
  if (unit === 'piece') return 'pieces';
  if (mcgPerMl !== null) return 'mL';
  if (mcgPerUnit === null) return 'mg';
  return (unitWords[form] ?? ['unit', 'units'])[1];
}

/** `1,000.5` in thousandths. No float is multiplied: digits are moved. */
export function thousandths(text: string): number | null {
  const read = /^(\d{1,9})(?:\.(\d{1,3}))?$/.exec(text.trim().replaceAll(',', ''));
  if (read === null) return null;
  return Number(read[1]) * 1000 + Number((read[2] ?? '').padEnd(3, '0'));
}

/** What was typed (mL, tablets, mg, pieces) in micrograms or pieces; null where it is no amount above nothing. */
export function readAmount(product: Measured, text: string): number | null {
  const typed = thousandths(text);
  if (typed === null || typed === 0) return null;
  const { unit, mcgPerMl, mcgPerUnit } = product;
  if (unit === 'mcg' && mcgPerMl !== null) return Math.round((typed * mcgPerMl) / 1000);
  if (unit === 'mcg' && mcgPerUnit === null) return typed;
  if (typed % 1000 !== 0) return null;
  return (typed / 1000) * (unit === 'piece' ? 1 : (mcgPerUnit ?? 1));
}

/** The amount as people type it. */
export function typedAmount({ unit, mcgPerMl, mcgPerUnit }: Measured, quantity: number): string {
  if (unit === 'piece') return String(quantity);
  return String(quantity / (mcgPerMl ?? mcgPerUnit ?? 1000));
}

export function readCount(text: string): number | null {
  return /^\d{1,3}$/.test(text.trim()) ? Number(text.trim()) : null;
}
