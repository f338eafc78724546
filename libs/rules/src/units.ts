/**
 * Amounts are whole numbers of the smallest unit: micrograms and microlitres. No fraction of a dose ever exists in
 * memory, in a message or in the database; milligrams and millilitres appear only where a person reads them.
 */
declare const unit: unique symbol;

export type Micrograms = number & { readonly [unit]: 'microgram' };
export type Microlitres = number & { readonly [unit]: 'microlitre' };

/** Takes a whole, non-negative number; anything else is a programming fault, not a refusal. */
export function micrograms(value: number): Micrograms {
  return whole(value, 'micrograms') as Micrograms;
}

/** Takes a whole, non-negative number; anything else is a programming fault, not a refusal. */
export function microlitres(value: number): Microlitres {
  return whole(value, 'microlitres') as Microlitres;
}

/** 62500 µg reads '62.5 mg'. Digits are moved, never divided, so what is shown is exactly what is stored. */
export function milligrams(amount: Micrograms): string {
  return `${thousandths(amount)} mg`;
}

/** 12500 µL reads '12.5 mL'. */
export function millilitres(volume: Microlitres): string {
  return `${thousandths(volume)} mL`;
}

function thousandths(value: number): string {
  const digits = String(value).padStart(4, '0');
  const fraction = digits.slice(-3).replace(/0+$/, '');
  return fraction === '' ? digits.slice(0, -3) : `${digits.slice(0, -3)}.${fraction}`;
}

function whole(value: number, name: string): number {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`${value} is not a whole number of ${name}`);
  return value;
}
