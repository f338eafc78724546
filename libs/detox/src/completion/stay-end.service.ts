import { Injectable } from '@nestjs/common';
import { Acts, type ConstraintFault, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { loadPatient } from '@cairn/patient';
import { Clock, refuse, unlessRefused } from '@cairn/platform';
import {
  type CompletionAttempt,
  type CompletionDetails,
  completionWarnings,
  type BedEndReason,
  type CompletionOutcome,
  type Refusal,
  refuseCompletion,
} from '@cairn/rules';
import { loadLying, lockLying } from '../bed/bed.queries';
import { BedStayService } from '../bed/bed-stay.service';
import { MedicationTold } from '../medication-told';
import { endMonitoringOf } from '../monitoring/close-monitoring';
import { endStay, lockStay, type StayRow } from '../stay/stay.queries';
import { unitRecord, type UnitRecord } from '../stay/unit-record';
import { loadUnitRecord } from '../stay/unit-record.queries';
import { type UnitScene, unitScene } from '../unit-scene';
import { insertEnding, loadBooked, loadStandingEnding } from './completion.queries';

export interface EndingAttempt extends Omit<CompletionAttempt, 'at' | 'appointmentAt'> {
  readonly at: Date | null;
  readonly nextWhere: string | null;
  readonly appointment: { readonly id: string | null; readonly at: Date | null; readonly where: string | null } | null;
  readonly note: string | null;
  /** The person leaves the bed at the same moment. */
  readonly leavesBed: boolean;
}

export interface EndingAnswer {
  readonly record: UnitRecord;
  readonly warnings: readonly { readonly code: string; readonly says: string }[];
}

const act = 'unit-stay.write' as const;

/** R3: how withdrawal management ended, with what was found, offered and agreed. What is missing is said and stops nobody. */
@Injectable()
export class StayEndService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
    private readonly beds: BedStayService,
    private readonly medication: MedicationTold,
  ) {}

  end(actor: Actor, patientId: string, stayId: string, id: string, attempt: EndingAttempt): Promise<EndingAnswer> {
    const body = {
      ...{ patientId, stayId, ...attempt, at: attempt.at?.toISOString() },
      appointment: attempt.appointment && { ...attempt.appointment, at: attempt.appointment.at?.toISOString() },
    };
    return this.acts.perform(
      actor,
      {
        act,
        patientId,
        recordType: 'withdrawal_completion',
        recordId: id,
        explain,
        // The name of the rule only: that the offer is missing is told to those who may read the alert.
        describe: ({ warnings }) => ({ patientId, facts: { said: warnings.map(({ code }) => code) } }),
      },
      (tx) =>
        once(
          tx,
          { id, act, body },
          async () => {
            await lockLying(tx, patientId);
            return Promise.all([unitScene(tx, this.clock), loadPatient(tx, patientId)]);
          },
          async ([scene]) => {
            const stay = await lockStay(tx, patientId, stayId);
            if (stay === undefined) refuse('not-found', 'There is no such stay of this person.');
            return this.write(tx, { id, patientId, stay, attempt, scene });
          },
        ),
    );
  }

  private async write(
    tx: Tx,
    given: {
      readonly id: string;
      readonly patientId: string;
      readonly stay: StayRow;
      readonly attempt: EndingAttempt;
      readonly scene: UnitScene;
    },
  ): Promise<EndingAnswer> {
    const { id, patientId, stay, attempt, scene } = given;
    const { now, policy } = scene;
    const { appointment } = attempt;
    const [standing, row, offer, booked] = await Promise.all([
      loadStandingEnding(tx, stay.id),
      loadUnitRecord(tx, patientId, now),
      this.medication.lastOffer(tx, patientId),
      appointment?.id ? loadBooked(tx, patientId, appointment.id) : undefined,
    ]);
    if (appointment?.id && booked === undefined) refuse('not-found', 'There is no such appointment of this person.');
    if (stay.endReason === 'error' || stay.endReason === 'level-changed')
      refuse('completion.invalid', 'This stay did not end here: complete the one that goes on.');
    const completedAt = attempt.at ?? (standing ? (stay.endedAt ?? now) : now);
    const appointmentAt = booked ? new Date(booked.at) : (appointment?.at ?? null);
    unlessRefused(refuseCompletion({ ...attempt, at: completedAt, appointmentAt }, { stay, standing, now, policy }));
    const facts = row?.facts;
    const details: CompletionDetails = {
      cows: facts?.cows ?? null,
      vitals: facts?.vitals ? { id: facts.vitals.id, at: facts.vitals.at } : null,
      naloxone: attempt.naloxone,
      riskTalk: attempt.riskTalk,
      nextStep: attempt.nextStep,
      nextWhere: attempt.nextWhere,
      appointment: appointmentAt && {
        id: booked?.id ?? null,
        at: appointmentAt.toISOString(),
        where: appointment?.where ?? null,
      },
    };
    await insertEnding(tx, {
      ...{ id, patientId, stayId: stay.id, episodeId: stay.episodeId, completedAt, details, at: now },
      outcome: attempt.outcome,
      note: attempt.note,
      replaces: attempt.replaces,
      moudOffer: offer?.decision ?? 'none',
      moudOfferId: offer?.id ?? null,
    });
    await endStay(tx, stay.id, { to: completedAt, reason: attempt.outcome, at: now });
    if (standing === null) {
      const ofWhom = { patientId, episodeId: facts?.episodeId ?? null };
      await endMonitoringOf(tx, ofWhom, { at: completedAt, reason: 'Withdrawal management ended', now });
    }
    if (attempt.leavesBed) await this.leaveBed(tx, patientId, completedAt, attempt.outcome, scene);
    tx.notify('unit', patientId);
    const moud = { moudState: facts?.moudState ?? null, offeredAt: offer && new Date(offer.at) };
    const record = await unitRecord(tx, patientId, scene, this.medication);
    return { record, warnings: completionWarnings(attempt, moud) };
  }

  private async leaveBed(tx: Tx, patientId: string, at: Date, outcome: CompletionOutcome, scene: UnitScene) {
    const lying = await loadLying(tx, patientId);
    if (lying === null || at <= lying.since) return;
    await this.beds.closeStay(tx, patientId, lying, { at, reason: bedEnd[outcome], note: null }, scene);
  }
}

const bedEnd: Readonly<Record<CompletionOutcome, BedEndReason>> = {
  completed: 'completed',
  'left-before-completion': 'left',
  'left-earlier-than-advised': 'left',
  transferred: 'transferred',
  medical: 'medical',
};

const explain = async ({ constraint }: ConstraintFault): Promise<Refusal | undefined> =>
  constraint === 'uq_withdrawal_completion_detox_stay_id' || constraint === 'uq_withdrawal_completion_replaces_id'
    ? { code: 'completion.written', says: 'Somebody wrote down how this stay ended a moment ago. Look at it again.' }
    : undefined;
