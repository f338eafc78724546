import { Injectable } from '@nestjs/common';
import { Acts } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { loadPatient } from '@cairn/patient';
import { Clock, refuse } from '@cairn/platform';
import { loadProgramme, policyOf } from '@cairn/programme';
import {
  addDays,
  bottleCovers,
  type BottleLabel,
  bottleLabel,
  type Day,
  type LabelContact,
  type Policy,
  serviceDay,
} from '@cairn/rules';
import { type BottleBatchView, loadBatch, loadLabelled } from './batch.queries';
import { loadContact } from './bottle-scene';
import { calendarPdf, type LabelFormat, labelsPdf } from './label-print';

export interface PrintedBottles {
  readonly patientId: string;
  readonly pdf: Buffer;
}

/** What is printed of bottles: from the dispense record and nothing else. Printing writes nothing; the version does. */
@Injectable()
export class LabelService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  /** The labels of the last version. Without one, the bottles have to be labelled first. */
  labels(actor: Actor, id: string, format: LabelFormat): Promise<PrintedBottles> {
    return this.acts.perform(actor, about(id), async (tx) => {
      const { batch, contact, policy, now } = await this.scene(tx, id);
      if (batch.labelVersion === null)
        refuse('take-home.step', 'These bottles have no labels yet: print them from the pour list.');
      const labels = await this.labelsOf(tx, batch, contact, policy);
      return { patientId: batch.patientId, pdf: await labelsPdf(labels, format, now) };
    });
  }

  /** Every labelled batch that waits for pick-up on a day, on one run of the printer, in the order of the pour list. */
  labelsOfDay(actor: Actor, day: Day | undefined, format: LabelFormat): Promise<Buffer> {
    return this.acts.perform(actor, { act: 'bottle.print' as const, recordType: 'pour_list' }, async (tx) => {
      const [programme, contact] = await Promise.all([loadProgramme(tx), loadContact(tx)]);
      const now = this.clock.now();
      const today = serviceDay(now, programme.zone, programme.dayBoundary);
      const batches = await loadLabelled(tx, day ?? today);
      if (batches.length === 0)
        refuse('take-home.step', 'No labeled bottles wait for this day: label the filled ones first.');
      const policy = policyOf(programme, today);
      const labels = [];
      for (const batch of batches) labels.push(...(await this.labelsOf(tx, batch, contact, policy)));
      return labelsPdf(labels, format, now);
    });
  }

  /** The person's own calendar of the bottles of this batch that stand. */
  calendar(actor: Actor, id: string): Promise<PrintedBottles> {
    return this.acts.perform(actor, about(id), async (tx) => {
      const { batch, contact, now } = await this.scene(tx, id);
      const days = batch.bottles.filter(
        ({ state, on }) => state === 'prepared' || state === 'labelled' || bottleCovers({ state, on, lostOn: null }),
      );
      const [last] = days
        .map(({ on }) => on)
        .sort()
        .reverse();
      if (last === undefined)
        refuse('take-home.step', 'No bottle of this batch stands any more: there is nothing to print.');
      const pdf = await calendarPdf(days, {
        programme: contact.name,
        phone: contact.phone,
        nextVisit: addDays(last, 1),
        at: now,
      });
      return { patientId: batch.patientId, pdf };
    });
  }

  private async labelsOf(
    tx: Tx,
    batch: BottleBatchView,
    contact: LabelContact,
    policy: Policy,
  ): Promise<BottleLabel[]> {
    if (![contact.name, contact.address, contact.phone].every((line) => line.trim() !== ''))
      refuse(
        'take-home.refused',
        'The label needs the program’s name, address and telephone (R-090): enter them in the settings.',
      );
    const { legalName, number } = await loadPatient(tx, batch.patientId);
    const person = { name: `${legalName.given} ${legalName.family}`, number };
    const { product, bottles, labelVersion } = batch;
    return bottles
      .filter(({ state }) => state !== 'voided')
      .map((bottle) =>
        bottleLabel({ ...bottle, product, count: bottles.length }, person, contact, {
          identifier: policy.th_label_identifier,
          version: labelVersion ?? 1,
        }),
      );
  }

  private async scene(tx: Tx, id: string) {
    const batch: BottleBatchView | undefined = await loadBatch(tx, id);
    if (batch === undefined) refuse('not-found', 'There is no such batch of bottles in this program.');
    const [contact, programme] = await Promise.all([
      loadContact(tx),
      loadProgramme(tx),
      loadPatient(tx, batch.patientId),
    ]);
    const now = this.clock.now();
    const policy = policyOf(programme, serviceDay(now, programme.zone, programme.dayBoundary));
    return { batch, contact, policy, now };
  }
}

function about(id: string) {
  return {
    act: 'bottle.print' as const,
    recordType: 'take_home_batch',
    recordId: id,
    describe: ({ patientId }: PrintedBottles) => ({ patientId }),
  };
}
