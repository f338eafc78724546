import type { Paper } from './pdf';

/** What stands above a printed page of a programme. */
export interface Letterhead {
  readonly name: string;
  readonly organisation?: string;
  readonly address?: string;
  readonly phone?: string;
  /** Own lines of the programme; where there are some, they stand in place of address and phone. */
  readonly letterhead?: readonly string[];
  /** A demo's people are made up, and its paper says so. */
  readonly invented?: boolean;
}

/** Draws it at the top left of where the page stands and leaves the pen below. */
export function letterhead(doc: Paper, programme: Letterhead): void {
  const { left, right } = doc.page.margins;
  const width = doc.page.width - left - right;
  const lines = programme.letterhead ?? [];
  const own = lines.length > 0 ? lines : [programme.organisation, programme.address, programme.phone];
  doc.fillColor('black').font('Helvetica-Bold').fontSize(12).text(programme.name, left, doc.y, { width });
  doc.font('Helvetica').fontSize(8);
  for (const line of own) if (line !== undefined && line.trim() !== '') doc.text(line, { width });
  if (programme.invented === true)
    doc.font('Helvetica-Bold').text('Invented data: these people do not exist.', { width });
  const y = doc.y + 3;
  doc
    .moveTo(left, y)
    .lineTo(left + width, y)
    .lineWidth(0.8)
    .strokeColor('black')
    .stroke();
  doc.font('Helvetica').fontSize(9);
  doc.y = y + 8;
}
