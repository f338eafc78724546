import { Injectable } from '@nestjs/common';
import { Acts } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { type Column, heading, letterhead, pdfOf, table } from '@cairn/paper';
import { Clock, refuse } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';
import { addDays, type Day, daysBetween, serviceDay, strengthWords, summaryColumns } from '@cairn/rules';
import { dayWords, type PaperScene, paperScene, spanWords } from './paper-scene';
import { loadSummary, type SummaryLine } from './summary.queries';

export interface Summary {
  readonly from: Day;
  readonly to: Day;
  readonly asOf: string;
  readonly all: boolean;
  readonly items: readonly SummaryLine[];
}

export interface SummaryWish {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly all: boolean;
  readonly format: 'json' | 'csv' | 'pdf';
}

const longest = 366;

/** The dispensing summary (R-216, R-218): by day, product and strength, from the ledger. Nobody's name is in it. */
@Injectable()
export class SummaryService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  async read(actor: Actor, wish: SummaryWish): Promise<Summary> {
    return (await this.load(actor, wish)).summary;
  }

  async pdf(actor: Actor, wish: SummaryWish): Promise<Buffer> {
    const { summary, scene } = await this.load(actor, wish);
    return summaryPdf(summary, scene);
  }

  private load(actor: Actor, { from, to, all, format }: SummaryWish): Promise<{ summary: Summary; scene: PaperScene }> {
    const what = {
      act: 'dispensing-summary.read' as const,
      recordType: 'dispensing_summary',
      describe: ({ summary }: { summary: Summary }) => ({
        facts: { from: summary.from, to: summary.to, format, count: summary.items.length },
      }),
    };
    return this.acts.perform(actor, what, async (tx) => {
      const { zone, dayBoundary } = await loadProgramme(tx);
      const now = this.clock.now();
      const last = to ?? from ?? serviceDay(now, zone, dayBoundary);
      const first = from ?? addDays(last, -6);
      if (last < first) refuse('input.invalid', 'The last day is before the first. Choose a later last day.');
      if (daysBetween(first, last) >= longest) refuse('input.invalid', 'A summary covers one year at most.');
      const [items, scene] = await Promise.all([
        loadSummary(tx, { from: first, to: last, zone, dayBoundary, all }),
        paperScene(tx, now),
      ]);
      return { summary: { from: first, to: last, asOf: now.toISOString(), all, items }, scene };
    });
  }
}

export const summaryTable: readonly Column[] = [
  { head: 'Day', share: 12 },
  { head: 'Product', share: 22 },
  { head: 'Strength', share: 9 },
  { head: 'Opening', share: 10, align: 'right' },
  ...Object.values(summaryColumns).map((head) => ({ head, share: 9, align: 'right' as const })),
  { head: 'Closing', share: 10, align: 'right' },
];

/** In mg, or in pieces; digits are moved, never divided. */
export function summaryCells(line: SummaryLine): readonly string[] {
  const { opening, received, administered, dispensed, wasted, other, closing } = line;
  return [
    dayWords(line.day),
    line.name,
    strengthWords(line) ?? 'Pieces',
    ...[opening, received, administered, dispensed, wasted, other, closing].map((quantity) =>
      shown(quantity, line.unit),
    ),
  ];
}

export function shown(quantity: number, unit: 'mcg' | 'piece'): string {
  if (unit === 'piece') return quantity.toLocaleString('en-US');
  const digits = String(Math.abs(quantity)).padStart(4, '0');
  const [whole, part] = [Number(digits.slice(0, -3)).toLocaleString('en-US'), digits.slice(-3).replace(/0+$/, '')];
  return `${quantity < 0 ? '-' : ''}${whole}${part === '' ? '' : `.${part}`}`;
}

function summaryPdf({ from, to, items }: Summary, scene: PaperScene): Promise<Buffer> {
  const about = {
    title: 'Dispensing summary',
    layout: 'landscape',
    notice: scene.notice,
    printed: scene.printed,
    at: scene.at,
  } as const;
  return pdfOf({ ...about, margin: 44 }, (doc) => {
    letterhead(doc, scene.letterhead);
    heading(doc, `Dispensing summary, ${spanWords(from, to)}`, 13);
    doc.text(
      'Amounts in mg, kits and strips in pieces. Other: first inventory, transfers away, returns, spills, losses, destruction, variance.',
    );
    doc.moveDown(0.5);
    if (items.length === 0) doc.text('Nothing was in stock on these days.');
    else table(doc, summaryTable, items.map(summaryCells));
  });
}
