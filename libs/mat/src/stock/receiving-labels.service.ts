import { Injectable } from '@nestjs/common';
import { Acts } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { barcode, inWinAnsi, pdfOf, type Paper } from '@cairn/paper';
import { Clock, refuse } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';
import { dayOf } from '../outside/outside-scene';
import { loadCompoundings } from './batch.queries';
import { loadContainers, type StockContainerView } from './overview.queries';
import { loadReceipts } from './receiving.queries';

/** What labels are printed for: one container, a delivery, a batch. */
export type LabelsOf = 'container' | 'receipt' | 'batch';

/** 3 by 1.5 inches, the size of common label rolls. */
const size = [216, 108] as const;
const margin = 8;

/** Labels for containers: number and barcode (Code 128), product, lot, date, what is in a full one. */
@Injectable()
export class StockLabelService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  print(actor: Actor, of: LabelsOf, id: string): Promise<Buffer> {
    const recordType = of === 'container' ? 'stock_container' : of === 'receipt' ? 'stock_receipt' : 'stock_batch';
    return this.acts.perform(actor, { act: 'stock.label', recordType, recordId: id }, async (tx) => {
      const { today, now } = dayOf(await loadProgramme(tx), this.clock);
      const ids = await containersOf(tx, of, id);
      const containers = ids.length === 0 ? [] : await loadContainers(tx, today, { ids });
      if (containers.length === 0) refuse('not-found', 'There is nothing here that has a label.');
      return labels(
        [...containers].sort((one, other) => (one.serial < other.serial ? -1 : 1)),
        now,
      );
    });
  }
}

async function containersOf(tx: Tx, of: LabelsOf, id: string): Promise<readonly string[]> {
  if (of === 'container') return [id];
  const [one] = of === 'receipt' ? await loadReceipts(tx, id) : await loadCompoundings(tx, id);
  return (one?.containers ?? []).map((container) => container.id);
}

function labels(containers: readonly StockContainerView[], at: Date): Promise<Buffer> {
  return pdfOf({ title: 'Container labels', size, margin, bare: true, at }, (doc) => {
    containers.forEach((container, index) => {
      if (index > 0) doc.addPage();
      drawLabel(doc, container);
    });
  });
}

function drawLabel(doc: Paper, { serial, product, lot, expiresOn, full }: StockContainerView): void {
  const width = size[0] - 2 * margin;
  barcode(doc, serial, margin, margin, { width, height: 34 });
  const line = (text: string, y: number, bold = false): void => {
    doc
      .font(bold ? 'Helvetica-Bold' : 'Helvetica')
      .fontSize(bold ? 10 : 8)
      .text(inWinAnsi(text).text, margin, y, { width, height: 12, ellipsis: true, lineBreak: false });
  };
  line(serial, margin + 38, true);
  line(product.name, margin + 52, true);
  line(`Lot ${lot}   Expires ${expiresOn}`, margin + 66);
  line(amountWords(product, full), margin + 78);
}

/** 1,000 mg in 100 mL; 100 tablets of 10 mg; 12 pieces. */
export function amountWords({ unit, mcgPerMl, mcgPerUnit }: StockContainerView['product'], quantity: number): string {
  const number = (amount: number) => new Intl.NumberFormat('en-US', { maximumFractionDigits: 3 }).format(amount);
  if (unit === 'piece') return `${number(quantity)} ${quantity === 1 ? 'piece' : 'pieces'}`;
  const mg = `${number(quantity / 1000)} mg`;
  if (mcgPerMl !== null) return `${mg} in ${number(quantity / mcgPerMl)} mL`;
  if (mcgPerUnit !== null) return `${mg}, ${number(quantity / mcgPerUnit)} of ${number(mcgPerUnit / 1000)} mg`;
  return mg;
}
