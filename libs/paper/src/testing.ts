import { inflateSync } from 'node:zlib';

const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const letter = (code: number) =>
  code >= 0x80 && code <= 0x9f ? (high[code - 0x80] ?? '?') : String.fromCharCode(code);

/** The words of a PDF that `paper` drew, page by page, a line for each piece of text. Only for tests: it knows only our own. */
export function pagesOf(pdf: Buffer): string[] {
  const file = pdf.toString('latin1');
  const pages: string[] = [];
  for (const { 1: dictionary = '', index, 0: all } of file.matchAll(/<<([^<>]*\/Length \d+[^<>]*)>>\s*stream\r?\n/g)) {
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1]);
    const start = index + all.length;
    const bytes = pdf.subarray(start, start + length);
    const text = (dictionary.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
    if (text.includes(' cm')) pages.push(linesOf(text).join('\n'));
  }
  return pages;
}

export function textOf(pdf: Buffer): string {
  return pagesOf(pdf).join('\n');
}

function linesOf(content: string): string[] {
  return Array.from(content.matchAll(/\[([^\]]*)\] TJ/g), ([, pieces = '']) =>
    Array.from(pieces.matchAll(/<([0-9a-f]*)>/g), ([, hex = '']) =>
      Array.from(Buffer.from(hex, 'hex'), letter).join(''),
    ).join(''),
  );
}
