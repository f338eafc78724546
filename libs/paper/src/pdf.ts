import { once } from 'node:events';
import { PassThrough, type Readable } from 'node:stream';
import PDFDocument from 'pdfkit';
import { inWinAnsi } from './win-ansi';

export type Paper = PDFKit.PDFDocument;

export interface PaperOptions {
  /** What the document is. It stands in its properties, so it never names a person. */
  readonly title: string;
  readonly size?: 'LETTER' | readonly [width: number, height: number];
  readonly layout?: 'portrait' | 'landscape';
  readonly margin?: number;
  /** Stands at the foot of each page: who may see it. */
  readonly notice?: string;
  /** Who printed it and when, at the foot of each page. */
  readonly printed?: string;
  /** A label has no foot. */
  readonly bare?: boolean;
  /** When it was made, for its properties. */
  readonly at?: Date;
}

const footSize = 7;
const respelledNote =
  'Letters outside the Western European alphabet are written with the nearest ones, or as ?. The chart has the original.';
/** Whether a document had to write a letter differently: its pages then say so. */
const respelled = new WeakSet<Paper>();

/** How much a streamed page may wait for: resolves when the reader has taken what was sent. */
type Room = () => Promise<void>;

/** The whole document, with the number of all pages on each. `draw` begins on its first page. */
export async function pdfOf(
  options: PaperOptions | string,
  draw: (doc: Paper) => void | Promise<void>,
): Promise<Buffer> {
  const about = typeof options === 'string' ? { title: options } : options;
  const doc = open(about, true);
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = once(doc, 'end');
  doc.addPage();
  await draw(doc);
  if (about.bare !== true) {
    const { start, count } = doc.bufferedPageRange();
    for (let page = start; page < start + count; page += 1) {
      doc.switchToPage(page);
      foot(doc, about, `Page ${page + 1} of ${count}`);
    }
  }
  doc.end();
  await ended;
  return Buffer.concat(chunks);
}

/** Pages leave while later ones are drawn, so none can say how many there are: the last one says that it is the last. */
export function streamPdf(options: PaperOptions, draw: (doc: Paper, room: Room) => Promise<void>): Readable {
  const doc = open(options, false);
  const out = doc.pipe(new PassThrough());
  let page = 0;
  const add = doc.addPage.bind(doc);
  doc.addPage = (how) => {
    if (page > 0 && options.bare !== true) foot(doc, options, `Page ${page}`);
    page += 1;
    return add(how);
  };
  const room = async () => {
    if (out.destroyed) throw new Error('Nobody reads this document any more.');
    if (out.writableNeedDrain) await Promise.race([once(out, 'drain'), once(out, 'close')]);
  };
  const drawn = async () => {
    doc.addPage();
    await draw(doc, room);
    if (options.bare !== true) foot(doc, options, `Page ${page}, the last`);
    doc.end();
  };
  drawn().catch((error: unknown) => out.destroy(error instanceof Error ? error : new Error(String(error))));
  return out;
}

function open({ title, size, layout, margin, at }: PaperOptions, buffered: boolean): Paper {
  const doc = new PDFDocument({
    autoFirstPage: false,
    bufferPages: buffered,
    size: size === undefined || size === 'LETTER' ? 'LETTER' : [...size],
    layout: layout ?? 'portrait',
    margin: margin ?? 40,
    info: { Title: title, Producer: 'Cairn', Creator: 'Cairn', ...(at === undefined ? {} : { CreationDate: at }) },
    lang: 'en-US',
    displayTitle: true,
  });
  writeSafely(doc);
  return doc.font('Helvetica').fontSize(9);
}

/** Everything that is drawn or measured goes through the alphabet of the fonts: nobody has to remember it. */
function writeSafely(doc: Paper): void {
  const safe = (text: unknown): string => {
    const one = inWinAnsi(String(text ?? ''));
    if (one.respelled) respelled.add(doc);
    return one.text;
  };
  for (const name of ['text', 'widthOfString', 'heightOfString'] as const) {
    const original = doc[name].bind(doc) as (text: string, ...rest: unknown[]) => unknown;
    Object.defineProperty(doc, name, {
      value: (text: unknown, ...rest: unknown[]) => original(safe(text), ...rest),
    });
  }
}

function foot(doc: Paper, { notice, printed }: PaperOptions, number: string): void {
  const { left, right, bottom } = doc.page.margins;
  const width = doc.page.width - left - right;
  const kept = doc.page.margins.bottom;
  // What stands in the margin would otherwise begin a new page.
  doc.page.margins.bottom = 0;
  const y = doc.page.height - bottom + 4;
  doc.save();
  doc
    .moveTo(left, y)
    .lineTo(left + width, y)
    .lineWidth(0.5)
    .strokeColor('#777777')
    .stroke();
  doc.font('Helvetica').fontSize(footSize).fillColor('#333333');
  doc.text(number, left, y + 4, { width, align: 'right', lineBreak: false });
  const lines = [printed, notice, respelled.has(doc) ? respelledNote : undefined].filter((line) => line !== undefined);
  doc.text(lines.join('\n'), left, y + 4, { width: width - 90, height: bottom - 8, ellipsis: true });
  doc.restore();
  doc.page.margins.bottom = kept;
}
