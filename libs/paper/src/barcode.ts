import { raw } from 'bwip-js/node';
import type { Paper } from './pdf';

export interface BarcodeSize {
  /** The quiet zone on both sides is inside. */
  readonly width: number;
  readonly height: number;
}

/** What Code 128 asks for on both sides, in widths of its narrowest bar. */
const quiet = 10;

/** Code 128 as filled paths, sharp at any resolution. The text under it is the caller's. The pen stays where it was. */
export function barcode(doc: Paper, text: string, x: number, y: number, { width, height }: BarcodeSize): void {
  if (!/^[\x20-\x7e]{1,80}$/.test(text)) throw new Error('A barcode has 1 to 80 characters of plain ASCII.');
  const bars = barsOf(text);
  const unit = width / (bars.reduce((sum, bar) => sum + bar, 0) + 2 * quiet);
  let at = x + quiet * unit;
  doc.save().fillColor('black');
  bars.forEach((bar, n) => {
    if (n % 2 === 0) doc.rect(at, y, bar * unit, height);
    at += bar * unit;
  });
  doc.fill().restore();
}

/** Widths of bar, space, bar, space and so on. */
export function barsOf(text: string): readonly number[] {
  const [symbol] = raw('code128', text, {});
  if (symbol === undefined || !('sbs' in symbol)) throw new Error('This text has no Code 128.');
  return symbol.sbs;
}
