import type { Paper } from './pdf';

export interface Column {
  readonly head: string;
  /** Parts of the width that the columns share. */
  readonly share: number;
  /** Numbers stand to the right, under each other. */
  readonly align?: 'left' | 'right';
}

export type Cells = readonly string[];

/** A row, or one that was taken back (struck through, with the reason under it), or one that is to be seen first. */
export type Row =
  Cells | { readonly cells: Cells; readonly struck?: boolean; readonly strong?: boolean; readonly note?: string };

const padding = 3;

/** A heading that is never left alone at the foot of a page. */
export function heading(doc: Paper, text: string, size = 11): void {
  const { left, right, bottom } = doc.page.margins;
  if (doc.y + size + 60 > doc.page.height - bottom) doc.addPage();
  const width = doc.page.width - left - right;
  doc.fillColor('black').font('Helvetica-Bold').fontSize(size).text(text, left, doc.y, { width });
  doc.font('Helvetica').fontSize(9).moveDown(0.3);
}

export interface TableLook {
  readonly size?: number;
  /** Room for handwriting. */
  readonly minHeight?: number;
  /** Lines between the columns, so that what is written by hand stays in its cell. */
  readonly ruled?: boolean;
}

/** Draws the rows from where the pen is; the head stands again on each page. */
export function table(doc: Paper, columns: readonly Column[], rows: Iterable<Row>, look: TableLook = {}): void {
  const lines = new Lines(doc, columns, look);
  lines.head();
  for (const row of rows) lines.row(row);
  lines.end();
}

/** The same of rows that come bit by bit; `room` waits for a slow reader. */
export async function tableFrom(
  doc: Paper,
  columns: readonly Column[],
  rows: AsyncIterable<readonly Row[]>,
  { room, ...look }: TableLook & { room?: () => Promise<void> } = {},
): Promise<void> {
  const lines = new Lines(doc, columns, look);
  lines.head();
  for await (const batch of rows) {
    for (const row of batch) lines.row(row);
    await room?.();
  }
  lines.end();
}

class Lines {
  private readonly size: number;
  private readonly left: number;
  private readonly width: number;
  private readonly widths: readonly number[];

  constructor(
    private readonly doc: Paper,
    private readonly columns: readonly Column[],
    private readonly look: TableLook,
  ) {
    this.size = look.size ?? 8;
    const { left, right } = doc.page.margins;
    this.left = left;
    this.width = doc.page.width - left - right;
    const shares = columns.reduce((sum, { share }) => sum + share, 0);
    this.widths = columns.map(({ share }) => (this.width * share) / shares);
  }

  head(): void {
    this.doc.font('Helvetica-Bold').fontSize(this.size);
    const cells = this.columns.map(({ head }) => head);
    const height = this.heightOf(cells);
    this.breakBefore(height * 3, false);
    this.doc.rect(this.left, this.doc.y, this.width, height).fill('#eeeeee');
    this.draw(cells, height, false);
    this.rule('#555555', 0.8);
    this.doc.font('Helvetica');
  }

  row(row: Row): void {
    const { cells, struck = false, strong = false, note } = 'cells' in row ? row : { cells: row };
    const font = strong ? 'Helvetica-Bold' : 'Helvetica';
    this.doc.font(font).fontSize(this.size);
    const height = Math.max(this.heightOf(cells), this.look.minHeight ?? 0);
    const noteHeight =
      note === undefined ? 0 : this.doc.heightOfString(note, { width: this.width - 2 * padding }) + padding;
    this.breakBefore(height + noteHeight, true);
    this.doc.font(font).fontSize(this.size);
    this.draw(cells, height, struck);
    if (this.look.ruled === true) this.columnRules(height);
    if (note !== undefined) {
      this.doc.font('Helvetica-Oblique');
      this.doc.text(note, this.left + padding, this.doc.y, { width: this.width - 2 * padding });
      this.doc.font('Helvetica').y += padding;
    }
    this.rule('#bbbbbb', 0.4);
  }

  end(): void {
    this.doc.x = this.left;
    this.doc.font('Helvetica').fontSize(9).moveDown(0.8);
  }

  private get bottom(): number {
    return this.doc.page.height - this.doc.page.margins.bottom;
  }

  private heightOf(cells: Cells): number {
    const tallest = cells.reduce((most, cell, n) => {
      const width = (this.widths[n] ?? 0) - 2 * padding;
      // Most cells are one line, and measuring that is much cheaper than breaking lines.
      const plain = !cell.includes('\n') && this.doc.widthOfString(cell) <= width;
      return Math.max(most, plain ? this.doc.currentLineHeight() : this.doc.heightOfString(cell, { width }));
    }, this.doc.currentLineHeight());
    // A cell longer than a page is cut with dots: it must not loop over pages.
    return Math.min(tallest + 2 * padding, this.bottom - this.doc.page.margins.top - 60);
  }

  private breakBefore(height: number, withHead: boolean): void {
    if (this.doc.y + height <= this.bottom) return;
    this.doc.addPage();
    if (withHead) this.head();
  }

  private draw(cells: Cells, height: number, struck: boolean): void {
    const y = this.doc.y;
    let x = this.left;
    this.doc.fillColor(struck ? '#555555' : 'black');
    cells.forEach((cell, n) => {
      const width = this.widths[n] ?? 0;
      const align = this.columns[n]?.align ?? 'left';
      const inner = {
        width: width - 2 * padding,
        height: height - 2 * padding + 1,
        align,
        strike: struck,
        ellipsis: true,
      };
      if (cell !== '') this.doc.text(cell, x + padding, y + padding, inner);
      x += width;
    });
    this.doc.fillColor('black');
    this.doc.x = this.left;
    this.doc.y = y + height;
  }

  private columnRules(height: number): void {
    let x = this.left;
    for (const width of this.widths.slice(0, -1)) {
      x += width;
      this.doc.moveTo(x, this.doc.y - height).lineTo(x, this.doc.y);
    }
    this.doc.lineWidth(0.4).strokeColor('#bbbbbb').stroke();
  }

  private rule(colour: string, thickness: number): void {
    const y = this.doc.y;
    this.doc
      .moveTo(this.left, y)
      .lineTo(this.left + this.width, y)
      .lineWidth(thickness)
      .strokeColor(colour)
      .stroke();
  }
}
