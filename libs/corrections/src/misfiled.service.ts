import { Injectable } from '@nestjs/common';
import { Acts, audit, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { copySpecimen, endOrder, voidDose, voidSpecimen } from '@cairn/mat';
import { endConsent, insertConsent, loadPatient } from '@cairn/patient';
import { Clock, newId, refuse, Refused } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';
import {
  decideMisfiled,
  isRefusal,
  may,
  misfiledFacts,
  type MisfiledType,
  misfiledTypes,
  serviceDay,
} from '@cairn/rules';
import { enterSessionAgain } from '@cairn/therapy';
import { insertMisfiled, insertReentry, loadFiled, loadMisfiled, type MisfiledView } from './misfiled.queries';

export type Misfiled = MisfiledView;

export interface MisfiledRequest {
  readonly recordType: MisfiledType;
  readonly recordId: string;
  readonly toPatientId: string;
  readonly reason: string;
}

export interface Moved {
  readonly id: string;
  /** The same record on the right chart; null where it waits for someone who may give or sign it. */
  readonly reenteredAs: string | null;
}

/** What both charts say. Why it was thought to be this person's may name the other one, and stays with the correction. */
const words = 'Entered on the wrong chart';

/** A record that was entered for the wrong person: taken back here, entered again there, linked both ways. */
@Injectable()
export class MisfiledService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  /** Refuses as `decideMisfiled` does, and for a kind of record that the actor may not take back. */
  move(actor: Actor, id: string, request: MisfiledRequest): Promise<Moved> {
    const act = 'record.misfiled' as const;
    const { recordType, recordId, toPatientId } = request;
    const { takesBack, label } = misfiledFacts[recordType];
    let fromPatientId: string | undefined;
    return this.acts.perform(
      actor,
      {
        act,
        recordType: 'misfiled_record',
        recordId: id,
        through: { recordType, recordId },
        describe: () => (fromPatientId === undefined ? {} : { patientId: fromPatientId }),
        explain: async ({ constraint }) =>
          constraint === 'uq_misfiled_record_record_type_record_id' || constraint === 'pk_dose_void'
            ? { code: 'misfiled.already', says: 'This record was moved to another chart already.' }
            : undefined,
      },
      (tx) =>
        once(
          tx,
          { id, act, body: request },
          async () => {
            const today = await this.today(tx);
            const [filed] = await Promise.all([
              loadFiled(tx, recordType, recordId, today),
              loadPatient(tx, toPatientId),
            ]);
            return { today, filed };
          },
          async ({ today, filed }) => {
            if (!may(actor.roles, takesBack))
              refuse(
                'misfiled.invalid',
                `${label}: your role does not take one back. Ask a colleague whose role does.`,
              );
            const { patientId, closed } = filed;
            fromPatientId = patientId;
            const decision = decideMisfiled(
              { type: recordType, fromPatientId: patientId, toPatientId, closed },
              request.reason,
            );
            if (isRefusal(decision)) throw new Refused(decision);
            const at = this.clock.now();
            const { reason } = decision;
            await insertMisfiled(tx, { id, ...request, fromPatientId: patientId, reason, at });
            const again = await takeBackAndEnter(tx, request, patientId, today, at);
            if (again !== null) await insertReentry(tx, id, again, at);
            void audit(tx, { act: takesBack, patientId, recordType, recordId });
            void audit(tx, { act, patientId: toPatientId, recordType: 'misfiled_record', recordId: id });
            for (const one of [patientId, toPatientId]) {
              tx.notify('patient', one);
              tx.notify('path', one);
            }
            return { id, reenteredAs: again };
          },
        ),
    );
  }

  /** Those that wait for re-entry first. Only kinds of record that the reader may take back. */
  list(actor: Actor): Promise<Misfiled[]> {
    const types = misfiledTypes.filter((type) => may(actor.roles, misfiledFacts[type].takesBack));
    return this.acts.perform(actor, { act: 'record.misfiled', recordType: 'misfiled_record' }, (tx) =>
      loadMisfiled(tx, types),
    );
  }

  /** Names the dose or order, entered in the ordinary way for the right person, that takes the place of the misfiled one. */
  reenter(actor: Actor, id: string, recordId: string): Promise<Misfiled> {
    let toPatientId: string | undefined;
    return this.acts.perform(
      actor,
      {
        act: 'record.re-enter',
        recordType: 'misfiled_record',
        recordId: id,
        describe: () => (toPatientId === undefined ? {} : { patientId: toPatientId }),
        explain: async ({ constraint }) =>
          constraint === 'pk_misfiled_reentry'
            ? { code: 'misfiled.already', says: 'This was entered again by a colleague a moment ago.' }
            : undefined,
      },
      async (tx) => {
        const [record] = await loadMisfiled(tx, misfiledTypes, id);
        if (record === undefined) refuse('not-found', 'There is no such correction in this program.');
        toPatientId = record.to.id;
        const { entersAgain, label } = misfiledFacts[record.recordType];
        if (record.reentry !== null) refuse('misfiled.already', `${label}: entered again already.`);
        if (entersAgain === null || !may(actor.roles, entersAgain))
          refuse('misfiled.invalid', `${label}: your role does not enter one. Ask a colleague whose role does.`);
        const fits = record.candidates.some((candidate) => candidate.id === recordId);
        if (!fits)
          refuse(
            'misfiled.invalid',
            `${label}: choose one that was entered for the right person since the correction.`,
          );
        await insertReentry(tx, id, recordId, this.clock.now());
        for (const one of [record.from.id, record.to.id]) tx.notify('path', one);
        const [linked] = await loadMisfiled(tx, misfiledTypes, id);
        return linked ?? record;
      },
    );
  }

  private async today(tx: Tx): Promise<string> {
    const { zone, dayBoundary } = await loadProgramme(tx);
    return serviceDay(this.clock.now(), zone, dayBoundary);
  }
}

/** Answers the id of the record on the right chart, or null where it waits. */
async function takeBackAndEnter(
  tx: Tx,
  { recordType, recordId, toPatientId }: MisfiledRequest,
  patientId: string,
  today: string,
  at: Date,
): Promise<string | null> {
  const again = newId();
  switch (recordType) {
    case 'appointment': {
      const entered = await enterSessionAgain(tx, recordId, toPatientId, words, at);
      return entered ?? refuse('version.stale', 'Somebody changed this session just now. Look at it again.');
    }
    case 'contact_consent': {
      const { consents } = await loadPatient(tx, patientId);
      const consent = consents.find(({ id }) => id === recordId);
      if (consent === undefined) refuse('not-found', 'There is no such consent of this person.');
      await Promise.all([
        endConsent(tx, patientId, recordId, words, at),
        insertConsent(tx, toPatientId, { ...consent, id: again }, new Date(consent.givenAt)),
      ]);
      return again;
    }
    case 'specimen':
      if (!(await voidSpecimen(tx, { id: recordId, patientId, reason: words, at })))
        refuse('misfiled.already', 'This record was moved to another chart already.');
      await copySpecimen(tx, recordId, again, toPatientId);
      return again;
    case 'dose':
      await voidDose(tx, { id: recordId, patientId, reason: words, at });
      tx.notify('dose', patientId);
      return null;
    case 'medication_order':
      await endOrder(tx, recordId, today, words);
      tx.notify('order', patientId);
      return null;
  }
}
