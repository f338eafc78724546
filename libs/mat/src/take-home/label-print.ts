import { barcode, type Paper, pdfOf } from '@cairn/paper';
import { addDays, type BottleLabel, dayWords, micrograms, milligrams, shortDay, weekday } from '@cairn/rules';

/** A label printer's roll, or a sheet of ten such labels on letter paper. */
export type LabelFormat = 'roll' | 'sheet';

const inch = 72;
/** 4 by 2 inches: what a bottle of a dose takes around it. */
const size = { width: 4 * inch, height: 2 * inch } as const;
const sheet = { columns: 2, rows: 5, left: 0.1875 * inch, top: 0.5 * inch, gap: 0.125 * inch } as const;

/** The labels of a batch, one for each bottle. No name stands in the title or the properties. */
export function labelsPdf(labels: readonly BottleLabel[], format: LabelFormat, at: Date): Promise<Buffer> {
  if (format === 'roll')
    return pdfOf({ title: 'Bottle labels', size: [size.width, size.height], margin: 0, bare: true, at }, (doc) =>
      labels.forEach((label, index) => {
        if (index > 0) doc.addPage();
        drawLabel(doc, label, 0, 0);
      }),
    );
  return pdfOf({ title: 'Bottle labels', margin: 0, bare: true, at }, (doc) => {
    const each = sheet.columns * sheet.rows;
    labels.forEach((label, index) => {
      if (index > 0 && index % each === 0) doc.addPage();
      const place = index % each;
      const x = sheet.left + (place % sheet.columns) * (size.width + sheet.gap);
      drawLabel(doc, label, x, sheet.top + Math.floor(place / sheet.columns) * size.height);
    });
  });
}

/** One label at a place. Every line has its box: what does not fit is made smaller, never cut off. */
function drawLabel(doc: Paper, label: BottleLabel, x: number, y: number): void {
  const left = x + 8;
  const width = size.width - 16;
  const [name = '', ...contact] = label.programme;
  doc.save().fillColor('black');
  line(doc, name, left, y + 6, { width, size: 8, bold: true });
  line(doc, contact.join(' · '), left, y + 16, { width, size: 6.5 });
  line(doc, label.person, left, y + 26, { width, size: 9, bold: true });
  line(doc, label.take, left, y + 38, { width: width * 0.66, size: 15, bold: true });
  if (label.portion !== null)
    line(doc, label.portion, left + width * 0.66, y + 42, { width: width * 0.34, size: 9, bold: true, right: true });
  line(doc, label.drug, left, y + 57, { width: width * 0.5, size: 8 });
  line(doc, label.amount, left + width * 0.5, y + 55, { width: width * 0.5, size: 11, bold: true, right: true });
  line(doc, label.lot, left, y + 69, { width: width * 0.66, size: 6.5 });
  line(doc, label.place, left + width * 0.66, y + 69, { width: width * 0.34, size: 6.5, right: true });
  label.warnings.forEach((warning, index) =>
    line(doc, warning, left, y + 79 + index * 9, { width, size: 7, bold: warning.startsWith('KEEP') }),
  );
  barcode(doc, label.barcode, left, y + 108, { width, height: 22 });
  line(doc, label.serial, left, y + 132, { width, size: 7, bold: true, middle: true });
  doc.restore();
}

interface Line {
  readonly width: number;
  readonly size: number;
  readonly bold?: boolean;
  readonly right?: boolean;
  readonly middle?: boolean;
}

function line(doc: Paper, text: string, x: number, y: number, { width, size: most, bold, right, middle }: Line): void {
  doc.font(bold === true ? 'Helvetica-Bold' : 'Helvetica').fontSize(most);
  const wide = doc.widthOfString(text);
  if (wide > width) doc.fontSize((most * width) / wide);
  const spare = Math.max(0, width - doc.widthOfString(text));
  const at = right === true ? spare : middle === true ? spare / 2 : 0;
  doc.text(text, x + at, y, { lineBreak: false });
}

export interface CalendarDay {
  readonly on: string;
  readonly portion: number;
  readonly portions: number;
  readonly doseMcg: number;
}

/** A person's own calendar: which bottle on which day, in plain words and large letters. */
export function calendarPdf(
  days: readonly CalendarDay[],
  { programme, phone, nextVisit, at }: { programme: string; phone: string; nextVisit: string | null; at: Date },
): Promise<Buffer> {
  return pdfOf({ title: 'Take-home calendar', margin: 45, bare: true, at }, (doc) => {
    const width = doc.page.width - 90;
    doc.font('Helvetica-Bold').fontSize(24).text('Your doses at home', 45, 45, { width });
    doc.font('Helvetica').fontSize(13).moveDown(0.2);
    doc.text('One bottle for each day. Take only the bottle with today’s date on it.', { width });
    doc.text('Keep all bottles locked away from children. Bring the empty bottles back.', { width });
    doc.moveDown(0.6);
    for (const week of weeksOf(days)) drawWeek(doc, week, days);
    if (doc.y > doc.page.height - 130) doc.addPage();
    doc.x = 45;
    doc.font('Helvetica-Bold').fontSize(15);
    if (nextVisit !== null) doc.text(`Come back on ${dayWords(nextVisit)}`, { width });
    doc.font('Helvetica').fontSize(13).moveDown(0.3);
    doc.text(`Questions, or a bottle is lost or spilled: call ${programme}, ${phone}.`, { width });
    doc.text('If somebody cannot be woken or hardly breathes: call 911 and give naloxone.', { width });
  });
}

/** Mondays of the weeks that have a bottle. */
function weeksOf(days: readonly CalendarDay[]): readonly string[] {
  return [...new Set(days.map(({ on }) => addDays(on, 1 - weekday(on))))].sort();
}

const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

function drawWeek(doc: Paper, monday: string, days: readonly CalendarDay[]): void {
  const each = (doc.page.width - 90) / 7;
  const portions = Math.max(...days.map((day) => day.portions));
  const height = 50 + portions * 18;
  if (doc.y + height > doc.page.height - 60) doc.addPage();
  const top = doc.y;
  names.forEach((name, index) => {
    const day = addDays(monday, index);
    const x = 45 + index * each;
    const taken = days.filter(({ on }) => on === day);
    doc
      .lineWidth(taken.length > 0 ? 1.6 : 0.4)
      .rect(x, top, each, height)
      .strokeColor('black')
      .stroke();
    doc.fillColor('black');
    doc
      .font('Helvetica-Bold')
      .fontSize(13)
      .text(`${name} ${Number(day.slice(8))}`, x + 5, top + 6, { lineBreak: false });
    doc
      .font('Helvetica')
      .fontSize(8)
      .text(shortDay(day).split(' ')[0] ?? '', x + 5, top + 22, { lineBreak: false });
    taken.forEach(({ portion, portions: of, doseMcg }, nth) => {
      const words = milligrams(micrograms(doseMcg));
      doc.font('Helvetica-Bold').fontSize(14);
      doc.text(of > 1 ? `${portion}: ${words}` : words, x + 5, top + 36 + nth * 18, { lineBreak: false });
    });
    // A box to tick: it is the person's own paper.
    if (taken.length > 0)
      doc
        .lineWidth(0.8)
        .rect(x + each - 17, top + 6, 11, 11)
        .stroke();
  });
  doc.x = 45;
  doc.y = top + height + 10;
}
