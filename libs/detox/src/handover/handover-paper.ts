import { type Column, heading, letterhead, type Paper, pdfOf, type Row, table } from '@cairn/paper';
import { clockWords, dayWords, momentWords, type PaperScene } from '@cairn/programme';
import { leaveKinds, shiftNames, type StayLevel } from '@cairn/rules';
import type { HandoverView } from './handover-view';
import type { SheetLine, SheetNote } from './sheet';
import {
  sheetCareWords,
  sheetComfortWords,
  sheetCowsWords,
  sheetDoseWords,
  sheetDueWords,
  marksOf,
  sheetVitalsWords,
} from './sheet-words';

const columns: readonly Column[] = [
  { head: 'Bed', share: 7 },
  { head: 'Person', share: 17 },
  { head: 'Day', share: 5, align: 'right' },
  { head: 'Last COWS and vital signs', share: 19 },
  { head: 'Medication and calls in the shift', share: 18 },
  { head: 'Sleep, fluids, meals', share: 13 },
  { head: 'Due next, alerts', share: 21 },
];

/** One line a person; what the outgoing nurse added stands under it. */
export function handoverPdf(scene: PaperScene, view: HandoverView): Promise<Buffer> {
  const title = `Handover, ${shiftNames[view.shift].toLowerCase()}`;
  const { notice, printed, at } = scene;
  return pdfOf({ title, layout: 'landscape', notice, printed, at, margin: 36 }, (doc) => {
    letterhead(doc, scene.letterhead);
    heading(doc, `${title}, ${dayWords(view.forDay)}, ${view.place.name}`, 13);
    said(doc, spanOf(scene, view));
    const { lines, notes } = view.sheet;
    if (lines.length === 0) said(doc, 'Nobody lay in a bed of this place in this shift.');
    else
      table(
        doc,
        columns,
        lines.map((line) => rowOf(scene, line, notes)),
        { size: 7.5 },
      );
    signatures(doc, scene, view);
  });
}

function rowOf(scene: PaperScene, line: SheetLine, notes: readonly SheetNote[]): Row {
  const own = notes.filter(({ patientId }) => patientId === line.patientId);
  const time = (at: string) => clockWords(new Date(at), scene.zone);
  const moment = (at: string) => momentWords(new Date(at), scene.zone);
  const cells = [
    line.room === null ? line.bed : `${line.room}, ${line.bed}`,
    [
      line.name,
      line.number,
      line.dateOfBirth && `born ${line.dateOfBirth}`,
      line.away && `${leaveKinds[line.away.kind]}, back ${moment(line.away.expectedAt)}`,
      ...marksOf(line),
    ]
      .filter(Boolean)
      .join('\n'),
    `${line.day}\n${line.level === null || line.level === 'res' ? '' : shortLevel[line.level]}`,
    [sheetCowsWords(line, moment), sheetVitalsWords(line.vitals, moment)].join('\n'),
    [
      ...line.doses.map((dose) => sheetDoseWords(dose, time)),
      ...line.comfort.map((one) => sheetComfortWords(one, time)),
      ...line.escalations.map(
        ({ at, told, causes }) => `${time(at)} ${told} called: ${causes.join(', ').replaceAll('-', ' ')}`,
      ),
    ].join('\n') || 'None',
    sheetCareWords(line.care).join('\n') || 'Nothing written',
    [...line.due.map((one) => sheetDueWords(one, time)), ...line.alerts.map(({ label }) => label)].join('\n') ||
      'Nothing',
  ];
  const said = own.map(({ text, watch, by }) => `${watch ? 'LOOK FIRST: ' : ''}${text} (${by ?? ''})`);
  return { cells, strong: own.some(({ watch }) => watch), ...(said.length > 0 ? { note: said.join('\n') } : {}) };
}

const shortLevel: Readonly<Record<StayLevel, string>> = {
  wm_amb: 'amb.',
  wm_res: 'res.',
  wm_hosp: 'hosp.',
};

function spanOf({ zone }: PaperScene, { startsAt, endsAt }: HandoverView): string {
  return `${momentWords(new Date(startsAt), zone)} to ${momentWords(new Date(endsAt), zone)}`;
}

function signatures(doc: Paper, scene: PaperScene, { signed, taken }: HandoverView): void {
  doc.moveDown(0.8);
  const when = (at: string) => momentWords(new Date(at), scene.zone);
  said(
    doc,
    signed ? `Handed over by ${signed.by ?? ''}, ${when(signed.at)}` : 'NOT SIGNED YET: what stands here may change.',
  );
  if (signed && !taken) said(doc, 'NOT TAKEN OVER YET.');
  if (taken) said(doc, `Taken over by ${taken.by ?? ''}, ${when(taken.at)}${taken.note ? `: ${taken.note}` : ''}`);
}

function said(doc: Paper, text: string): void {
  const { left, right } = doc.page.margins;
  doc
    .font('Helvetica')
    .fontSize(9)
    .text(text, left, doc.y, { width: doc.page.width - left - right });
  doc.moveDown(0.3);
}
