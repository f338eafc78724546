import { barsOf } from './barcode';
import { barcode, heading, inWinAnsi, letterhead, pdfOf, streamPdf, table, tableFrom } from './index';
import { pagesOf, textOf } from './testing';

const columns = [
  { head: 'Number', share: 1 },
  { head: 'Amount, mg', share: 1, align: 'right' as const },
];
const rows = Array.from({ length: 120 }, (_, n) => [`P-${n}`, `${n}.5 mg`]);

describe('a document', () => {
  it('says page x of y, its notice and the head of the table on every page', async () => {
    const pdf = await pdfOf({ title: 'A list', notice: 'Confidential.', printed: 'Printed 8:00' }, (doc) => {
      letterhead(doc, { name: 'Harbor', letterhead: ['1 Main Street'], invented: true });
      heading(doc, 'Every row');
      table(doc, columns, rows);
    });
    const pages = pagesOf(pdf);
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach((page, n) => {
      expect(page).toContain(`Page ${n + 1} of ${pages.length}`);
      expect(page).toContain('Confidential.');
      expect(page).toContain('Amount, mg');
    });
    for (const [number, amount] of rows) expect(textOf(pdf)).toContain(`${number}\n${amount}`);
    expect(pages[0]).toContain('Invented data');
    expect(pages[0]).toContain('1 Main Street');
  });

  it('writes names that the fonts cannot show with the nearest letters and says so', async () => {
    const pdf = await pdfOf('Names', (doc) => {
      table(doc, [{ head: 'Name', share: 1 }], [['Łukasz Đặng'], ['Жанна Щукина'], ['Ελένη'], ['李'], ['Zoë Peña']]);
    });
    const text = textOf(pdf);
    for (const name of ['Lukasz Dang', 'Zhanna Shchukina', 'Eleni', '?', 'Zoë Peña']) expect(text).toContain(name);
    expect(text).toContain('nearest ones');
    expect(inWinAnsi('Zoë “Peña” – 5 €')).toEqual({ text: 'Zoë “Peña” – 5 €', respelled: false });
    expect(inWinAnsi('a\u202fb\t1\u2212')).toEqual({ text: 'a b 1-', respelled: false });
  });

  it('has nothing but its title and the time in its properties', async () => {
    const pdf = await pdfOf({ title: 'Labels', at: new Date('2026-03-02T12:00:00Z') }, (doc) => {
      doc.text('Anna Berg');
    });
    const file = pdf.toString('latin1');
    expect(file).toContain('(Labels)');
    expect(file).toContain('20260302120000Z');
    expect(file).not.toContain('Anna');
  });

  it('draws a struck row with its reason and a cell longer than a page without looping', async () => {
    const pdf = await pdfOf('Voided', (doc) => {
      table(doc, columns, [
        { cells: ['P-1', '80 mg'], struck: true, note: 'Taken back: wrong person' },
        ['long '.repeat(4000), '1 mg'],
      ]);
    });
    expect(textOf(pdf)).toContain('Taken back: wrong person');
    expect(pagesOf(pdf).length).toBeLessThan(4);
  });

  it('of a label has no foot and takes the size of the label', async () => {
    const pdf = await pdfOf({ title: 'Label', size: [216, 144], margin: 6, bare: true }, (doc) => {
      barcode(doc, 'TH-000123-7', 6, 6, { width: 204, height: 40 });
      doc.text('TH-000123-7', 6, 50);
    });
    expect(textOf(pdf)).toBe('TH-000123-7');
    expect(pdf.toString('latin1')).toContain('/MediaBox [0 0 216 144]');
  });
});

describe('a streamed document', () => {
  it('has the same rows, and its last page says that it is the last', async () => {
    const batches = async function* () {
      yield rows.slice(0, 60);
      yield rows.slice(60);
    };
    const chunks: Buffer[] = [];
    const stream = streamPdf({ title: 'Log', notice: 'Confidential.' }, (doc, room) =>
      tableFrom(doc, columns, batches(), { room }),
    );
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    const pages = pagesOf(Buffer.concat(chunks));
    expect(pages.at(-1)).toContain(`Page ${pages.length}, the last`);
    expect(pages[0]).toContain('Page 1');
    for (const [number] of rows) expect(pages.join('\n')).toContain(number);
  });

  it('ends with the error of its drawing', async () => {
    const stream = streamPdf({ title: 'Log' }, async () => {
      throw new Error('the database went away');
    });
    await expect(stream.toArray()).rejects.toThrow('the database went away');
  });
});

describe('a barcode', () => {
  it('is Code 128 with its check digit and stop', () => {
    // Start B, "A" (33), check (104 + 33) mod 103 = 34, stop.
    expect(barsOf('A').join('')).toBe(['211214', '111323', '131123', '2331112'].join(''));
  });

  it('refuses what it cannot hold', async () => {
    await expect(
      pdfOf('x', (doc) => {
        barcode(doc, 'Ł', 0, 0, { width: 100, height: 20 });
      }),
    ).rejects.toThrow('plain ASCII');
  });
});
