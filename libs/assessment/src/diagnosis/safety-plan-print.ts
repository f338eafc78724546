import { type Paper, pdfOf } from '@cairn/paper';
import { type SafetyPlan, safetyPlanPartNames, safetyPlanParts } from '@cairn/rules';

interface PlanPaper {
  readonly plan: SafetyPlan;
  /** What the program is called on everything that others may see: never what it treats. */
  readonly programme: string;
  readonly phone: string;
  readonly at: Date;
}

const margin = 54;

/** A person's own safety plan, in plain words and large letters, to carry along. No name and no diagnosis stands on it. */
export function safetyPlanPdf({ plan, programme, phone, at }: PlanPaper): Promise<Buffer> {
  return pdfOf({ title: 'My safety plan', margin, bare: true, at }, (doc) => {
    const width = doc.page.width - 2 * margin;
    doc.font('Helvetica-Bold').fontSize(28).text('My safety plan', margin, margin, { width });
    doc.font('Helvetica').fontSize(15).moveDown(0.2);
    doc.text('I start at the top. If a step does not help, I go on to the next one.', { width });
    let step = 0;
    for (const part of safetyPlanPartNames) {
      const words = plan[part];
      if (words === undefined) continue;
      step += 1;
      drawPart(doc, `${step}. ${safetyPlanParts[part].label}`, words, width);
    }
    drawHelp(doc, width, programme, phone);
  });
}

function drawPart(doc: Paper, title: string, words: string, width: number): void {
  const lines = words.split(/\r?\n/).filter((line) => line.trim() !== '');
  doc.moveDown(0.7);
  doc.font('Helvetica-Bold').fontSize(18);
  // A heading stays with its first line.
  if (doc.y + doc.heightOfString(title, { width }) + 30 > doc.page.height - margin) doc.addPage();
  doc.text(title, margin, doc.y, { width });
  doc.font('Helvetica').fontSize(16);
  for (const line of lines) doc.moveDown(0.15).text(`•  ${line.trim()}`, margin + 8, doc.y, { width: width - 8 });
}

function drawHelp(doc: Paper, width: number, programme: string, phone: string): void {
  const lines = [
    'Call or text 988 at any hour. It is free.',
    'If I am in danger now: call 911.',
    `${programme}: ${phone}`,
  ];
  doc.moveDown(1);
  doc.font('Helvetica-Bold').fontSize(18);
  const height = 24 + 24 * lines.length + 16;
  if (doc.y + height > doc.page.height - margin) doc.addPage();
  const top = doc.y;
  doc.lineWidth(2).strokeColor('black').rect(margin, top, width, height).stroke();
  doc.fillColor('black').text('Help at any hour', margin + 12, top + 12, { width: width - 24 });
  doc.font('Helvetica').fontSize(16);
  for (const line of lines) doc.text(line, margin + 12, doc.y + 4, { width: width - 24 });
}
