import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { loadPatient } from '@cairn/patient';
import { Clock, refuse } from '@cairn/platform';
import type { Refusal } from '@cairn/rules';
import { insertRow } from '../outside/outside-scene';
import { loadOutages, type OutageView } from './outage.queries';

export interface NewOutageLine {
  readonly paperRef: string;
  readonly patientId?: string;
  readonly says?: string;
}

export type LineWord = { readonly doseId: string } | { readonly explained: string };

/** Times without the program, and the lines that were written by hand in them. */
@Injectable()
export class OutageService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor): Promise<OutageView[]> {
    const what = { act: 'downtime.read' as const, recordType: 'outage' };
    return this.acts.perform(actor, what, (tx) => loadOutages(tx));
  }

  begin(actor: Actor, id: string, outage: { readonly beganAt: Date; readonly says?: string }): Promise<OutageView> {
    const act = 'downtime.write' as const;
    return this.acts.perform(actor, { act, recordType: 'outage', recordId: id }, (tx) =>
      once(
        tx,
        { id, act, body: outage },
        async () => undefined,
        async () => {
          if (outage.beganAt > this.clock.now())
            refuse('outage.invalid', 'An outage begins now or before. Look at the time.');
          const row = { id, began_at: outage.beganAt, says: outage.says ?? null };
          await insertRow(tx, 'outage', { ...row, recorded_by: actor.staffId, recorded_at: this.clock.now() });
          tx.notify('record', id);
          return this.find(tx, id);
        },
      ),
    );
  }

  /** Back again. How many lines were written on is counted on the paper, so that none is forgotten. */
  end(actor: Actor, id: string, end: { readonly endedAt: Date; readonly linesOnPaper: number }): Promise<OutageView> {
    const what = {
      act: 'downtime.write' as const,
      recordType: 'outage',
      recordId: id,
      explain: async ({ constraint }: { constraint: string }) =>
        constraint === 'pk_outage_end' ? alreadyEnded : undefined,
    };
    return this.acts.perform(actor, what, async (tx) => {
      const outage = await this.find(tx, id);
      if (outage.endedAt !== null) refuse('outage.taken', alreadyEnded.says);
      if (end.endedAt < new Date(outage.beganAt) || end.endedAt > this.clock.now())
        refuse('outage.invalid', 'The end lies between the beginning and now. Look at the times.');
      const row = { outage_id: id, ended_at: end.endedAt, lines_on_paper: end.linesOnPaper };
      await insertRow(tx, 'outage_end', { ...row, recorded_by: actor.staffId, recorded_at: this.clock.now() });
      tx.notify('record', id);
      return this.find(tx, id);
    });
  }

  addLine(actor: Actor, outageId: string, id: string, line: NewOutageLine): Promise<OutageView> {
    const act = 'downtime.write' as const;
    const what = {
      act,
      recordType: 'outage',
      recordId: outageId,
      ...(line.patientId === undefined ? {} : { patientId: line.patientId }),
      explain: async ({ constraint }: { constraint: string }) =>
        constraint === 'uq_outage_line_outage_id_paper_ref' ? alreadyListed : undefined,
    };
    return this.acts.perform(actor, what, (tx) =>
      once(
        tx,
        { id, act, body: { outageId, ...line } },
        () =>
          Promise.all([this.find(tx, outageId), line.patientId === undefined ? null : loadPatient(tx, line.patientId)]),
        async () => {
          const row = {
            id,
            outage_id: outageId,
            paper_ref: line.paperRef,
            patient_id: line.patientId ?? null,
            says: line.says ?? null,
          };
          await insertRow(tx, 'outage_line', { ...row, recorded_by: actor.staffId, recorded_at: this.clock.now() });
          tx.notify('record', outageId);
          return this.find(tx, outageId);
        },
      ),
    );
  }

  /** The dose that was entered from a line, or why there is none. A dose names its line, so that neither is taken for another. */
  settle(actor: Actor, outageId: string, lineId: string, id: string, word: LineWord): Promise<OutageView> {
    const act = 'downtime.write' as const;
    const what = {
      act,
      recordType: 'outage',
      recordId: outageId,
      explain: async ({ constraint }: { constraint: string }) =>
        constraint === 'uq_outage_line_end_dose_id' ? alreadyUsed : undefined,
    };
    return this.acts.perform(actor, what, (tx) =>
      once(
        tx,
        { id, act, body: { outageId, lineId, ...word } },
        () => this.find(tx, outageId),
        async (outage) => {
          const line = outage.lines.find((one) => one.id === lineId);
          if (line === undefined) refuse('not-found', 'There is no such line in this outage.');
          if (line.settled !== null) refuse('outage.taken', 'This line is settled. Load the page again.');
          if ('doseId' in word) await this.requireDose(tx, word.doseId, line);
          const row = {
            id,
            line_id: lineId,
            dose_id: 'doseId' in word ? word.doseId : null,
            explained: 'explained' in word ? word.explained : null,
          };
          await insertRow(tx, 'outage_line_end', { ...row, recorded_by: actor.staffId, recorded_at: this.clock.now() });
          tx.notify('record', outageId);
          return this.find(tx, outageId);
        },
      ),
    );
  }

  private async requireDose(tx: Tx, doseId: string, line: OutageView['lines'][number]): Promise<void> {
    const [dose] = await tx.query<{ paperRef: string | null; patientId: string; voided: boolean }>(
      `select d.paper_ref as "paperRef", d.patient_id as "patientId",
         exists (select 1 from dose_void v where v.dose_id = d.id) as voided from dose d where d.programme_id = $1 and d.id = $2`,
      [tx.actor.programmeId, doseId],
    );
    if (dose === undefined) refuse('not-found', 'There is no such dose in this program.');
    if (dose.voided) refuse('outage.invalid', 'This dose was taken back: enter it anew, or explain the line.');
    if (dose.paperRef !== line.paperRef)
      refuse(
        'outage.invalid',
        `This dose was not entered from line ${line.paperRef} (R-241). Enter it with the number of its line.`,
      );
    if (line.patient !== null && line.patient.id !== dose.patientId)
      refuse('outage.invalid', 'This line is about somebody else. Look at the paper again.');
  }

  private async find(tx: Tx, id: string): Promise<OutageView> {
    const [outage] = await loadOutages(tx, id);
    if (outage === undefined) refuse('not-found', 'There is no such outage in this program.');
    return outage;
  }
}

const alreadyEnded: Refusal = { code: 'outage.taken', says: 'This outage was ended before. Load the page again.' };
const alreadyListed: Refusal = {
  code: 'outage.taken',
  says: 'This line is listed already. Look for its number below.',
};
const alreadyUsed: Refusal = {
  code: 'outage.taken',
  says: 'This dose was entered from another line. Look at the paper again.',
};
