import { heading, letterhead, pdfOf, table } from '@cairn/paper';
import { inventoryKinds, inventoryMoments, quantityWords, strengthAndForm } from '@cairn/rules';
import { dayWords, momentWords, type PaperScene } from '../records/paper-scene';
import type { InventoryView } from './inventory-view';

const accounts = {
  stock: 'In the container',
  prepared: 'Taken out, not yet gone',
  quarantine: 'In quarantine',
} as const;

/** the form as an inspector asks for it: name, strength, units or volume, containers, opening or close of business. */
export function inventoryForm(inventory: InventoryView, scene: PaperScene): Promise<Buffer> {
  const { kind, moment, takenOn, lines, countedBy, countedAt, signed, note } = inventory;
  const when = (instant: string) => momentWords(new Date(instant), scene.zone);
  const { printed, at } = scene;
  return pdfOf({ title: inventoryKinds[kind], layout: 'landscape', printed, at }, (doc) => {
    letterhead(doc, scene.letterhead);
    heading(doc, `${inventoryKinds[kind]} of controlled medication, ${dayWords(takenOn)}`);
    doc.text(
      `Taken at: ${inventoryMoments[moment]}.  Counted by ${countedBy.name ?? 'unknown'} on ${when(countedAt)}.`,
    );
    doc.text(
      signed === null
        ? 'Not signed by a second person yet: this is no inventory.'
        : `Signed by ${signed.by ?? 'unknown'} on ${when(signed.at)}.`,
    );
    if (note !== null) doc.text(note);
    doc.moveDown(0.6);
    const columns = [
      { head: 'Schedule', share: 8 },
      { head: 'Name, strength, form', share: 20 },
      { head: 'Container', share: 12 },
      { head: 'Lot, good until', share: 12 },
      { head: 'Where', share: 12 },
      { head: 'Counted', share: 12, align: 'right' },
      { head: 'Ledger', share: 12, align: 'right' },
      { head: 'Difference', share: 12, align: 'right' },
    ] as const;
    const initial = kind === 'initial';
    table(
      doc,
      columns,
      lines.map((line) => {
        const off = line.counted - line.ledger;
        const differs = !initial && off !== 0;
        const cells = [
          line.schedule === 'none' ? '–' : line.schedule,
          `${line.productName}, ${strengthAndForm(line)}`,
          `${line.serial}${line.opened ? ', opened' : ', sealed'}`,
          `${line.lot}, ${dayWords(line.expiresOn)}`,
          [line.placeName, line.account === 'stock' ? null : accounts[line.account]].filter(Boolean).join(', '),
          `${quantityWords(line.counted, line)}${line.estimated ? ' (estimate)' : ''}`,
          initial ? '' : quantityWords(line.ledger, line),
          differs ? `${off > 0 ? '+' : '–'}${quantityWords(Math.abs(off), line)}` : '',
        ];
        const settled = line.settle === 'loss' ? 'Reported as a loss' : 'Written as a variance';
        return differs && line.reason !== null ? { cells, note: `${settled}: ${line.reason}` } : cells;
      }),
    );
    const byProduct = new Map<
      string,
      { words: string; containers: number; counted: number; line: (typeof lines)[number] }
    >();
    for (const line of lines) {
      const sum = byProduct.get(line.productId) ?? { words: line.productName, containers: 0, counted: 0, line };
      byProduct.set(line.productId, { ...sum, containers: sum.containers + 1, counted: sum.counted + line.counted });
    }
    heading(doc, 'Totals');
    table(
      doc,
      [
        { head: 'Name, strength, form', share: 40 },
        { head: 'Entries', share: 15, align: 'right' },
        { head: 'Counted', share: 25, align: 'right' },
      ],
      [...byProduct.values()].map(({ words, containers, counted, line }) => [
        `${words}, ${strengthAndForm(line)}`,
        String(containers),
        quantityWords(counted, line),
      ]),
    );
  });
}
