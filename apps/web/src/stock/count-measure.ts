import { type Countable, type Measured, quantityOf, withoutRounding } from '@cairn/rules';

/** What somebody typed for one container: a volume in mL, or weights in g, or pieces. */
export interface Typed {
  readonly by: 'volume' | 'weight';
  readonly amount: string;
  readonly gross: string;
  readonly tare: string;
  readonly density: string;
}
export const nothingTyped: Typed = { by: 'volume', amount: '', gross: '', tare: '', density: '1' };

/** `899.5` is 899500 thousandths. No float is multiplied: digits are moved. Null for what is no such number. */
export function thousandths(text: string): number | null {
  const read = /^(\d{1,6})(?:[.,](\d{1,3}))?$/.exec(text.trim());
  if (read === null) return null;
  return Number(read[1]) * 1000 + Number((read[2] ?? '').padEnd(3, '0'));
}

const whole = (text: string): number | null => (/^\d{1,6}$/.test(text.trim()) ? Number(text.trim()) : null);

/** What is sent; null while it is not complete. */
export function measuredOf(typed: Typed, { form }: Pick<Countable, 'form'>): Measured | null {
  if (form === 'powder' || (form === 'liquid' && typed.by === 'weight')) {
    const [grossMg, tareMg] = [thousandths(typed.gross), thousandths(typed.tare)];
    if (grossMg === null || tareMg === null) return null;
    if (form === 'powder') return { grossMg, tareMg };
    const mgPerMl = thousandths(typed.density);
    return mgPerMl === null || mgPerMl === 0 ? null : { grossMg, tareMg, mgPerMl };
  }
  if (form === 'liquid') {
    const volumeUl = thousandths(typed.amount);
    return volumeUl === null ? null : { volumeUl };
  }
  const units = whole(typed.amount);
  return units === null ? null : { units };
}

export interface Compared {
  readonly counted: number;
  readonly variance: number;
  readonly within: boolean;
}

/** The variance, as soon as there is something to compare; words where what was typed cannot be. */
export function compare(
  typed: Typed,
  thing: Countable & { readonly ledger: number; readonly tolerance: number },
): Compared | string | null {
  const measured = measuredOf(typed, thing);
  if (measured === null) return null;
  const quantity = quantityOf(measured, thing);
  if (typeof quantity !== 'number') return quantity.says;
  const counted = withoutRounding(quantity, thing.ledger, thing);
  const variance = counted - thing.ledger;
  return { counted, variance, within: Math.abs(variance) <= thing.tolerance };
}

/** The unit in which this is measured, in one word. */
export function unitOf({ form }: Pick<Countable, 'form'>): string {
  const words = {
    liquid: 'mL',
    tablet: 'tablets',
    film: 'films',
    injection: 'syringes',
    powder: 'g',
    kit: 'kits',
    strip: 'strips',
  } as const;
  return words[form];
}
