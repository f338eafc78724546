import { type Column, heading, letterhead, pdfOf, type Row, table } from '@cairn/paper';
import { type Day, milligrams, micrograms, paperRefOf } from '@cairn/rules';
import type { SheetLine } from './downtime.queries';
import { dayWords, momentWords, type PaperScene } from './paper-scene';

/** People who are not on the list are written on these. */
const blankLines = 12;

const columns: readonly Column[] = [
  { head: 'Line', share: 15 },
  { head: 'Patient', share: 24 },
  { head: 'Photo', share: 6 },
  { head: 'Order', share: 20 },
  { head: 'Today', share: 9, align: 'right' },
  { head: 'Next day', share: 9, align: 'right' },
  { head: 'Last dose', share: 14 },
  { head: 'Holds', share: 17 },
  { head: 'Taken home', share: 14 },
  { head: 'Given, mg', share: 11 },
  { head: 'Time', share: 8 },
  { head: 'Initials', share: 8 },
];

/** what the window needs to go on by hand, with a number on each line under which it is entered afterwards. */
export function sheetPdf(lines: readonly SheetLine[], day: Day, scene: PaperScene): Promise<Buffer> {
  const about = {
    title: 'Downtime sheet',
    layout: 'landscape',
    notice: scene.notice,
    printed: scene.printed,
    at: scene.at,
  } as const;
  const ref = (line: number) => paperRefOf(scene.at, scene.zone, line);
  return pdfOf({ ...about, margin: 40 }, (doc) => {
    letterhead(doc, scene.letterhead);
    heading(doc, `Downtime sheet, ${dayWords(day)}`, 13);
    doc.text(
      `As of ${momentWords(scene.at, scene.zone)}. What was given after that is not on it: ask the person and a colleague. ` +
        'Check two identifiers. Write amount, time and initials on the line. When the program is back, open Records, Downtime, ' +
        'and enter or explain each line that was written on, by its number.',
    );
    doc.moveDown(0.5);
    const blanks: Row[] = Array.from({ length: blankLines }, (_, n) => [
      ref(lines.length + n + 1),
      ...columns.slice(1).map(() => ''),
    ]);
    const rows = [...lines.map((line, n) => cellsOf(line, ref(n + 1))), ...blanks];
    table(doc, columns, rows, { size: 7.5, minHeight: 25, ruled: true });
    doc.text(`${lines.length} people in care with an order. End of the sheet.`);
  });
}

function cellsOf({ orders, lastDose, takeHome, ...line }: SheetLine, ref: string): Row {
  const born = line.dateOfBirth === null ? '' : `\nBorn ${line.dateOfBirth}`;
  return [
    ref,
    `${line.name}\nNo. ${line.number}${born}`,
    line.photo ? 'On file' : 'None',
    orders.map(({ words }) => words).join('\n'),
    orders.map(({ today }) => today).join('\n'),
    orders.map(({ tomorrow }) => tomorrow).join('\n'),
    lastDose === null
      ? 'None here'
      : `${line.givenToday ? 'GIVEN TODAY' : dayWords(lastDose.on)}\n${milligrams(micrograms(lastDose.mcg))}`,
    line.holds.length === 0 ? 'None' : `HOLD: ${line.holds.join('; ')}`,
    takeHome === null ? 'None at home' : `${takeHome.bottles} at home, to ${dayWords(takeHome.until)}`,
    '',
    '',
    '',
  ];
}
