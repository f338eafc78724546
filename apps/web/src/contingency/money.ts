/** Whole cents as people read them. */
export function usd(cents: number): string {
  return `${cents < 0 ? '−' : ''}$${(Math.abs(cents) / 100).toFixed(2)}`;
}

/** Dollars as somebody types them, in cents; null where it is no amount. */
export function readDollars(text: string): number | null {
  const plain = text.trim().replace(/^\$/, '').replaceAll(',', '');
  if (!/^\d{1,6}(\.\d{1,2})?$/.test(plain)) return null;
  return Math.round(Number(plain) * 100);
}

/** Cents as a field holds them. */
export const asTyped = (cents: number | null): string => (cents === null ? '' : (cents / 100).toFixed(2));

export function readWhole(text: string): number | null {
  return /^\d{1,5}$/.test(text.trim()) ? Number(text) : null;
}
