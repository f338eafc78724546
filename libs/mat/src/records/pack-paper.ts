import { createHash } from 'node:crypto';
import { heading, letterhead, type Paper, pdfOf, table } from '@cairn/paper';
import { packApproverWords, packBases, packParts } from '@cairn/rules';
import { csvLines } from './csv-lines';
import type { PackChapter, PackPart } from './pack-part';
import type { PackRow } from './pack.queries';
import { momentWords, type PaperScene, spanWords } from './paper-scene';

export interface LoadedPart {
  readonly key: PackPart['key'];
  readonly chapter: PackChapter;
}

/** The pack as one document: who asked, who agreed, what is in it, and a chapter for each part. */
export async function packPdf(
  pack: PackRow,
  parts: readonly LoadedPart[],
  scene: PaperScene,
): Promise<{ pdf: Buffer; sha256: Buffer }> {
  const about = {
    title: 'Inspection pack',
    layout: 'landscape',
    notice: scene.notice,
    printed: scene.printed,
    at: scene.at,
  } as const;
  const pdf = await pdfOf({ ...about, margin: 44 }, (doc) => {
    const contents = cover(doc, pack, scene);
    parts.forEach(({ key, chapter }, n) => {
      doc.addPage();
      const page = doc.bufferedPageRange().count;
      drawChapter(doc, `${n + 1}. ${packParts[key]}`, chapter);
      doc.switchToPage(0);
      doc.text(`${n + 1}. ${packParts[key]}`, contents.x, contents.y + n * 14, { continued: false });
      doc.text(`page ${page}`, contents.x, contents.y + n * 14, { width: 320, align: 'right' });
      doc.switchToPage(doc.bufferedPageRange().count - 1);
    });
  });
  return { pdf, sha256: createHash('sha256').update(pdf).digest() };
}

function cover(doc: Paper, pack: PackRow, { letterhead: lines, zone }: PaperScene): { x: number; y: number } {
  letterhead(doc, lines);
  heading(doc, 'Inspection pack', 15);
  const said = pack.approvals.map(
    ({ as, by, at }) => `${packApproverWords[as]}: ${by ?? ''}, ${momentWords(new Date(at), zone)}`,
  );
  for (const line of [
    `Records of controlled medication, ${spanWords(pack.from, pack.to)}`,
    `For: ${pack.inspector}, ${pack.agency}`,
    `Legal basis: ${packBases[pack.basis]}. ${pack.basisSays}`,
    `Asked for by ${pack.askedBy ?? ''}, ${momentWords(new Date(pack.askedAt), zone)}`,
    ...said.map((one) => `Approved by ${one}`),
  ])
    doc.text(line).moveDown(0.2);
  doc.moveDown();
  heading(doc, 'Contents');
  return { x: doc.x, y: doc.y };
}

function drawChapter(doc: Paper, title: string, { says, tables }: PackChapter): void {
  heading(doc, title, 14);
  if (says !== undefined) doc.text(says).moveDown(0.5);
  for (const one of tables) {
    heading(doc, one.title);
    if (one.rows.length === 0) doc.text('None on these days.').moveDown();
    else
      table(
        doc,
        one.columns,
        one.rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
        { size: 7 },
      );
  }
}

/** One part for a spreadsheet: its lists under each other, each with its title. */
export function partCsv(pack: PackRow, { key, chapter }: LoadedPart, scene: PaperScene): Buffer {
  const lists = chapter.tables.flatMap(({ title, columns, rows }) => [
    [title],
    columns.map(({ head }) => head),
    ...rows,
    [],
  ]);
  const about = `${packParts[key]}, ${spanWords(pack.from, pack.to)}. ${packBases[pack.basis]}. ${scene.printed}. ${scene.notice}`;
  return Buffer.from(csvLines([[about], ...lists]));
}
