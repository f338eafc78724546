import { takeAlongPdf } from '@cairn/aftercare';
import { letterhead, type Paper, pdfOf } from '@cairn/paper';
import type { PaperScene } from '@cairn/programme';
import {
  continuingCarePartNames,
  continuingCareParts,
  dayInWords,
  dischargeTypes,
  summaryWordNames,
  summaryWords,
} from '@cairn/rules';
import type { ContinuingCareView, SummaryView } from './discharge.queries';

interface SummaryPaper {
  readonly summary: SummaryView;
  readonly person: string;
  readonly paper: PaperScene;
}
const margin = 54;

/** The summary as it goes to the chart, or to whom the person lets it go: who wrote it, what the record held, and the words. */
export function dischargeSummaryPdf({ summary, person, paper }: SummaryPaper): Promise<Buffer> {
  const { signed, by, type, endsOn, words, record, version } = summary;
  const { notice, printed, at } = paper;
  return pdfOf({ title: 'Discharge summary', margin, notice, printed, at }, (doc) => {
    letterhead(doc, paper.letterhead);
    doc.font('Helvetica-Bold').fontSize(18).text('Discharge summary');
    doc.font('Helvetica').fontSize(10);
    doc.text(`${person}. ${dischargeTypes[type].label}, ${dayInWords(endsOn)}.`);
    const state = signed ? 'Signed' : 'Still in work, last written';
    doc.text(`Version ${version}. ${state} by ${by ?? 'somebody'}, ${dayInWords(summary.at.slice(0, 10))}.`);
    for (const word of summaryWordNames) part(doc, summaryWords[word], [words[word] ?? '']);
    doc.moveDown(0.8).font('Helvetica-Bold').fontSize(13).text('From the record');
    for (const { label, lines } of record) part(doc, label, lines);
  });
}

function part(doc: Paper, label: string, lines: readonly string[]): void {
  doc.moveDown(0.5).font('Helvetica-Bold').fontSize(11);
  // A heading stays with its first line.
  if (doc.y + 40 > doc.page.height - margin) doc.addPage();
  doc.text(label).font('Helvetica').fontSize(10);
  for (const line of lines) doc.text(line.trim() === '' ? 'Nothing is written here.' : line);
}

interface CarePaper {
  readonly plan: ContinuingCareView;
  readonly programme: string;
  readonly phone: string;
  readonly at: Date;
}

/** The continuing-care plan as the person takes it along. */
export function continuingCarePdf({ plan, programme, phone, at }: CarePaper): Promise<Buffer> {
  const { next, medication } = plan;
  const parts = continuingCarePartNames.map((name) => ({
    label: continuingCareParts[name],
    lines: (plan.parts[name] ?? '').split('\n').filter((line) => line.trim() !== ''),
  }));
  return takeAlongPdf({
    ...{ title: 'My plan', heading: 'My plan for the time after', programme, phone, at },
    intro: `Made on ${dayInWords(plan.on)}. The door stays open: you can come back at any time, whatever happened.`,
    parts: [
      {
        label: 'My next appointment',
        lines: next === null ? [] : [`${dayInWords(next.on)}: ${next.where}`],
      },
      { label: 'My medication', lines: medication === null ? [] : medicationLines(medication) },
      ...parts,
    ],
  });
}

/** By no name: whoever finds the paper learns nothing. */
function medicationLines(medication: NonNullable<ContinuingCareView['medication']>): readonly string[] {
  const { supplyUntil, receiver, guestDosing } = medication;
  return [
    `It goes on with: ${receiver}`,
    ...(supplyUntil === null ? [] : [`What I have lasts until ${dayInWords(supplyUntil)}`]),
    ...(guestDosing ? ['On the way I can get it as a guest: call us'] : []),
  ];
}
