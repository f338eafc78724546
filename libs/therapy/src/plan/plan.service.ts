import { Injectable } from '@nestjs/common';
import { Acts, type ConstraintFault, loadPractitioner, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { loadPatient, type Origin } from '@cairn/patient';
import { Clock, refuse, Refused, unlessRefused } from '@cairn/platform';
import { loadProgramme, policyOf } from '@cairn/programme';
import {
  decideTreatmentPlan,
  goalsMet,
  isRefusal,
  localDay,
  modalitiesOf,
  type PlanReviewAttempt,
  type PlanSignatureKind,
  type Refusal,
  refusePlanReview,
  refusePlanSignature,
  type TreatmentPlanAttempt,
  withProgress,
} from '@cairn/rules';
import { insertPlan, insertReview, insertSignature, loadPlans, lockPlans, type PlanRow } from './plan.queries';
import { loadThreadNotes } from './plan-notes.queries';
import { treatmentPlanPdf } from './plan-print';
import { loadGround } from './plan-ground.queries';
import { planViews, plansView, type PlanTime, type TreatmentPlans, type TreatmentPlanView } from './plan-view';

export interface NewPlanSignature {
  readonly id: string;
  readonly kind: PlanSignatureKind;
  readonly comment: string;
}

/** Treatment plans: versions of which one is active, who signed them, and how it goes (clinical reference 4.5 and 4.6). */
@Injectable()
export class TreatmentPlanService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, patientId: string): Promise<TreatmentPlans> {
    const what = { act: 'treatment-plan.read' as const, patientId, recordType: 'treatment_plan' };
    return this.acts.perform(actor, what, async (tx) => {
      const [time, rows, ground] = await Promise.all([
        this.time(tx),
        loadPlans(tx, patientId),
        loadGround(tx, patientId),
        loadPatient(tx, patientId),
      ]);
      const notes = ground.episodeId === null ? null : await loadThreadNotes(tx, ground.episodeId);
      return plansView(rows, ground, notes, time);
    });
  }

  /** Signs a version under the client's id; it follows the one before and is the plan from now on. */
  sign(actor: Actor, patientId: string, id: string, attempt: TreatmentPlanAttempt, origin: Origin = 'registered') {
    const act = 'treatment-plan.sign' as const;
    const describe = ({ version }: TreatmentPlanView) => ({ patientId, facts: { version } });
    return this.acts.perform(
      actor,
      { act, patientId, recordType: 'treatment_plan', recordId: id, explain, describe },
      (tx) =>
        once(
          tx,
          { id, act, body: { patientId, ...attempt } },
          () => this.locked(tx, patientId),
          async ([time, rows, ground]): Promise<TreatmentPlanView> => {
            const { now, today, isOtp, policy } = time;
            const { episodeId, placement } = ground;
            const newest = rows.find((row) => row.active && row.episodeId === episodeId) ?? null;
            const author = await loadPractitioner(tx);
            const decided = decideTreatmentPlan(attempt, {
              ...{ newest, placement, isOtp, author, today, policy },
              hasEpisode: episodeId !== null,
            });
            if (isRefusal(decided)) throw new Refused(decided);
            if (episodeId === null) return refuse('not-found', 'There is no episode of this person.');
            await insertPlan(
              tx,
              {
                ...{ id, patientId, episodeId, placement, on: today, at: now, version: (newest?.version ?? 0) + 1 },
                ...attempt,
                ...decided,
                modalities: modalitiesOf(attempt.content),
                goalsMet: goalsMet(attempt.content),
              },
              origin,
            );
            tx.notify('treatment-plan', patientId);
            return this.written(tx, patientId, id);
          },
        ),
    );
  }

  /** A signature beside the author's: of the person, a supervisor or the medical director; or the plan is sent back. */
  countersign(
    actor: Actor,
    patientId: string,
    planId: string,
    signature: NewPlanSignature,
  ): Promise<TreatmentPlanView> {
    const act = 'treatment-plan.countersign' as const;
    const { id, kind, comment } = signature;
    const what = {
      act,
      patientId,
      recordType: 'treatment_plan_signature',
      recordId: id,
      explain,
      describe: () => ({ facts: { kind } }),
    };
    return this.acts.perform(actor, what, (tx) =>
      once(
        tx,
        { id, act, body: { patientId, planId, ...signature } },
        () => this.locked(tx, patientId),
        async ([{ now }, rows, ground]) => {
          const plan = known(rows, planId);
          const given = plan.signatures.map((one) => one.kind);
          const active = plan.active && plan.episodeId === ground.episodeId;
          const signer = { staffId: actor.staffId ?? '', roles: actor.roles };
          unlessRefused(refusePlanSignature({ ...plan, active, signatures: given }, signature, signer));
          await insertSignature(tx, { id, patientId, planId, kind, comment, at: now });
          tx.notify('treatment-plan', patientId);
          return this.written(tx, patientId, planId);
        },
      ),
    );
  }

  review(
    actor: Actor,
    patientId: string,
    planId: string,
    id: string,
    attempt: PlanReviewAttempt,
  ): Promise<TreatmentPlanView> {
    const act = 'treatment-plan.review' as const;
    const what = { act, patientId, recordType: 'treatment_plan_review', recordId: id };
    return this.acts.perform(actor, what, (tx) =>
      once(
        tx,
        { id, act, body: { patientId, planId, ...attempt } },
        () => this.locked(tx, patientId),
        async ([{ now, today, isOtp, policy }, rows, { placement, episodeId }]) => {
          const plan = known(rows, planId);
          const active = plan.active && plan.episodeId === episodeId;
          unlessRefused(refusePlanReview(attempt, { ...plan, active }, { placement, isOtp, today }, policy));
          const met = goalsMet(withProgress(plan.content, attempt.progress));
          await insertReview(tx, { ...attempt, id, patientId, planId, goalsMet: met, at: now });
          tx.notify('treatment-plan', patientId);
          return this.written(tx, patientId, planId);
        },
      ),
    );
  }

  print(actor: Actor, patientId: string, planId: string): Promise<Buffer> {
    const act = 'treatment-plan.print' as const;
    return this.acts.perform(actor, { act, patientId, recordType: 'treatment_plan', recordId: planId }, async (tx) => {
      const [programme, patient, plan] = await Promise.all([
        loadProgramme(tx),
        loadPatient(tx, patientId),
        this.written(tx, patientId, planId),
      ]);
      const { displayName, number } = patient;
      return treatmentPlanPdf({
        plan,
        person: `${displayName}, ${number}`,
        programme: programme.name,
        at: this.clock.now(),
      });
    });
  }

  private async time(tx: Tx): Promise<PlanTime> {
    const now = this.clock.now();
    const programme = await loadProgramme(tx);
    const today = localDay(now, programme.zone);
    return { now, today, zone: programme.zone, isOtp: programme.isOtp, policy: policyOf(programme, today) };
  }

  private async locked(tx: Tx, patientId: string) {
    await lockPlans(tx, patientId);
    const [time, rows, ground] = await Promise.all([
      this.time(tx),
      loadPlans(tx, patientId),
      loadGround(tx, patientId),
      loadPatient(tx, patientId),
    ]);
    return [time, rows, ground] as const;
  }

  private async written(tx: Tx, patientId: string, id: string): Promise<TreatmentPlanView> {
    const [rows, ground] = await Promise.all([loadPlans(tx, patientId), loadGround(tx, patientId)]);
    return planViews([known(rows, id)], ground)[0] ?? refuse('not-found', 'There is no such plan of this person.');
  }
}

const known = (rows: readonly PlanRow[], id: string): PlanRow =>
  rows.find((row) => row.id === id) ?? refuse('not-found', 'There is no such plan of this person.');

const explain = async ({ constraint }: ConstraintFault): Promise<Refusal | undefined> =>
  constraint === 'uq_treatment_plan_episode_id_version' || constraint === 'uq_treatment_plan_follows_id'
    ? {
        code: 'treatment-plan.changed',
        says: 'Somebody signed another version a moment ago. Read it, then write what should follow',
      }
    : constraint === 'uq_treatment_plan_signature_plan_id_kind'
      ? { code: 'treatment-plan.state', says: 'This signature was given a moment ago' }
      : undefined;
