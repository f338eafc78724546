import { Injectable } from '@nestjs/common';
import { Acts } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { Clock, refuse } from '@cairn/platform';
import { type Day, daysBetween } from '@cairn/rules';
import { paperScene, spanWords } from '../records/paper-scene';
import { loadDestructions } from './destruction.queries';
import { form106Csv, form106Pdf, form41Csv, form41Pdf } from './loss-paper';
import { loadLosses } from './loss.queries';
import { loadSpills } from './spill.queries';
import { spillPdf, wasteLogCsv, wasteLogPdf } from './waste-paper';
import { loadWastes } from './waste.queries';
import { witnessScene } from './witness';

export type PaperFormat = 'csv' | 'pdf';

/** Waste log, spill reports and the data of Forms 41 and 106, printed or as a file. */
@Injectable()
export class LossPaperService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  wasteLog(actor: Actor, from: Day, to: Day, format: PaperFormat): Promise<Buffer> {
    if (to < from || daysBetween(from, to) > 366)
      refuse('waste.invalid', 'A log goes from one day to a later one, a year at most.');
    return this.acts.perform(actor, { act: 'waste.read', recordType: 'stock_waste' }, async (tx) => {
      const { scene, policy, now, span } = await this.scene(tx);
      const wastes = await loadWastes(tx, policy, now, ...span(from, to));
      return format === 'csv'
        ? Buffer.from(wasteLogCsv(scene, wastes))
        : wasteLogPdf(scene, spanWords(from, to), wastes);
    });
  }

  spill(actor: Actor, id: string): Promise<Buffer> {
    return this.acts.perform(actor, { act: 'waste.read', recordType: 'stock_spill', recordId: id }, async (tx) => {
      const [{ scene }, [spill]] = await Promise.all([this.scene(tx), loadSpills(tx, { id })]);
      if (spill === undefined) refuse('not-found', 'There is no such spill in this program.');
      return spillPdf(scene, spill);
    });
  }

  form41(actor: Actor, id: string, format: PaperFormat): Promise<Buffer> {
    const what = { act: 'waste.read' as const, recordType: 'stock_destruction', recordId: id };
    return this.acts.perform(actor, what, async (tx) => {
      const [{ scene }, [one]] = await Promise.all([this.scene(tx), loadDestructions(tx, { id })]);
      if (one === undefined) refuse('not-found', 'There is no such destruction in this program.');
      return format === 'csv' ? Buffer.from(form41Csv(one)) : form41Pdf(scene, one);
    });
  }

  form106(actor: Actor, id: string, format: PaperFormat): Promise<Buffer> {
    const what = { act: 'loss.read' as const, recordType: 'stock_loss', recordId: id };
    return this.acts.perform(actor, what, async (tx) => {
      const { scene, policy, now } = await this.scene(tx);
      const [loss] = await loadLosses(tx, { policy, now, zone: scene.zone }, { id });
      if (loss === undefined) refuse('not-found', 'There is no such loss in this program.');
      return format === 'csv' ? Buffer.from(form106Csv(scene, loss)) : form106Pdf(scene, loss);
    });
  }

  private async scene(tx: Tx) {
    const at = this.clock.now();
    const [witness, scene] = await Promise.all([witnessScene(tx, this.clock), paperScene(tx, at)]);
    return { ...witness, scene };
  }
}
