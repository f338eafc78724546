import { type CountedIn, quantityInWords } from '@cairn/rules';
import type { InTheHouse, NamedContainer } from './loss-api';

/** '12.5 mg (1.25 mL)': both, always with their units. */
export const amountOf = (quantity: number, { product }: { product: CountedIn }): string =>
  quantityInWords(quantity, product);

/** `62.5` mg is 62500 micrograms; pieces are whole. Digits are moved, no float is multiplied. */
export function readQuantity(text: string, { unit }: Pick<CountedIn, 'unit'>): number | null {
  const read = (unit === 'piece' ? /^(\d{1,6})$/ : /^(\d{1,9})(?:\.(\d{1,3}))?$/).exec(text.trim());
  if (read?.[1] === undefined) return null;
  return unit === 'piece' ? Number(read[1]) : Number(read[1]) * 1000 + Number((read[2] ?? '').padEnd(3, '0'));
}

/** As it is typed: mg without a unit, or pieces. */
export function typedQuantity(quantity: number, { unit }: Pick<CountedIn, 'unit'>): string {
  if (unit === 'piece') return String(quantity);
  const rest = quantity % 1000;
  const whole = String(Math.trunc(quantity / 1000));
  return rest === 0 ? whole : `${whole}.${String(rest).padStart(3, '0').replace(/0+$/, '')}`;
}

export const nameOf = ({ product, lot, serial }: NamedContainer): string => `${product.name}, lot ${lot}, ${serial}`;

/** A line of a list to choose from: what it is, and how much is there. */
export const choiceOf = (one: InTheHouse, account: 'stock' | 'quarantine'): string =>
  `${one.product.name} · lot ${one.lot} · ${one.serial} · ${amountOf(one[account], one)}`;

/** '4 min ago', '2 h ago', '3 days ago'. */
export function ago(at: string, now: number): string {
  const minutes = Math.max(0, Math.floor((now - Date.parse(at)) / 60_000));
  if (minutes < 1) return 'just now';
  if (minutes < 60) return `${minutes} min ago`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return `${hours} h ago`;
  return `${Math.floor(hours / 24)} days ago`;
}

/** How long is left, in words: '8 min left to sign', 'less than a minute left to sign', 'the time is over'. */
export function leftToSign(signBy: string, now: number): string {
  const seconds = Math.floor((Date.parse(signBy) - now) / 1000);
  if (seconds < 0) return 'the time to sign is over';
  if (seconds < 60) return 'less than a minute left to sign';
  return `${Math.floor(seconds / 60)} min left to sign`;
}

/** Until a deadline, in words: 'due in 5 h', 'due in 12 days', 'overdue since 3 h'. */
export function dueInWords(dueAt: string, now: number): string {
  const hours = (Date.parse(dueAt) - now) / 3_600_000;
  const words = (h: number): string =>
    h < 1 ? 'less than an hour' : h < 48 ? `${Math.floor(h)} h` : `${Math.floor(h / 24)} days`;
  return hours >= 0 ? `due in ${words(hours)}` : `overdue by ${words(-hours)}`;
}
