import { type Paper, pdfOf } from '@cairn/paper';

/** A paper that the person takes along: plain words, large letters, no name and no diagnosis. What is empty is left out by its writer. */
export interface TakeAlong {
  /** In the properties of the document. */
  readonly title: string;
  readonly heading: string;
  readonly intro: string;
  readonly parts: readonly { readonly label: string; readonly lines: readonly string[] }[];
  /** What the program is called on everything that others may see: never what it treats. */
  readonly programme: string;
  readonly phone: string;
  readonly at: Date;
}

const margin = 54;

export function takeAlongPdf({ title, heading, intro, parts, programme, phone, at }: TakeAlong): Promise<Buffer> {
  return pdfOf({ title, margin, bare: true, at }, (doc) => {
    const width = doc.page.width - 2 * margin;
    doc.font('Helvetica-Bold').fontSize(28).text(heading, margin, margin, { width });
    doc.font('Helvetica').fontSize(14).moveDown(0.2);
    doc.text(intro, { width });
    drawHelp(doc, width, programme, phone);
    for (const { label, lines } of parts) if (lines.length > 0) drawPart(doc, label, lines, width);
  });
}

function drawPart(doc: Paper, title: string, lines: readonly string[], width: number): void {
  doc.moveDown(0.7);
  doc.font('Helvetica-Bold').fontSize(18);
  // A heading stays with its first line.
  if (doc.y + doc.heightOfString(title, { width }) + 44 > doc.page.height - margin) doc.addPage();
  doc.text(title, margin, doc.y, { width });
  doc.font('Helvetica').fontSize(16);
  for (const line of lines) doc.moveDown(0.15).text(`•  ${line.trim()}`, margin + 8, doc.y, { width: width - 8 });
}

/** On top: whoever needs it has no time to turn pages. */
function drawHelp(doc: Paper, width: number, programme: string, phone: string): void {
  const lines = [
    'In danger now, or somebody does not wake up: call 911.',
    'At any hour: call or text 988. It is free.',
  ];
  lines.push(`${programme}: ${phone}`);
  doc.moveDown(0.6);
  const top = doc.y;
  const height = 24 + 24 * lines.length + 12;
  doc.lineWidth(2).strokeColor('black').rect(margin, top, width, height).stroke();
  doc
    .font('Helvetica-Bold')
    .fontSize(18)
    .fillColor('black')
    .text('Help', margin + 12, top + 10, { width: width - 24 });
  doc.font('Helvetica').fontSize(16);
  for (const line of lines) doc.text(line, margin + 12, doc.y + 3, { width: width - 24 });
  doc.y = top + height;
}
