import { readSerial, serialInWords } from '@cairn/rules';
import { scannerGap } from '../mat/key-flow';

/** A code in the box, and whether a scanner wrote it: between its keys lie a few milliseconds, a hand needs more. */
export interface Keyed {
  readonly text: string;
  /** When the last key came. */
  readonly at: number;
  /** The longest time between two keys. */
  readonly gap: number;
}

export const nothingKeyed: Keyed = { text: '', at: 0, gap: 0 };

export function keyed(before: Keyed, text: string, at: number): Keyed {
  if (text === '') return nothingKeyed;
  if (before.text === '') return { text, at, gap: text.length === 1 ? 0 : Number.POSITIVE_INFINITY };
  return { text, at, gap: Math.max(before.gap, at - before.at) };
}

export interface Read {
  readonly text: string;
  readonly how: 'scanned' | 'typed';
}

export const readingOf = ({ text, gap }: Keyed): Read => ({
  text: text.trim(),
  how: gap <= scannerGap ? 'scanned' : 'typed',
});

/** What a code is to the bottles that are to be handed out. */
export function judge(
  text: string,
  bottles: readonly { readonly serial: string }[],
): { readonly serial: string } | { readonly says: string } {
  const serial = readSerial(text);
  if (serial === null) return { says: `“${text.slice(0, 20)}” is not the code of a bottle. Scan it again.` };
  return bottles.some((bottle) => bottle.serial === serial)
    ? { serial }
    : { says: `Bottle ${serialInWords(serial)} is not of this batch. Put it back and scan the right one.` };
}
