import { Injectable } from '@nestjs/common';
import { Acts, type ConstraintFault, once } from '@cairn/access';
import { type Actor, Database } from '@cairn/database';
import type { Origin } from '@cairn/patient';
import { Clock, refuse, Refused } from '@cairn/platform';
import { loadProgramme, policyOf } from '@cairn/programme';
import {
  decideDose,
  type DoseAttempt,
  type Evaluation,
  isRefusal,
  policyVersion,
  productFacts,
  type Refusal,
  serviceDay,
} from '@cairn/rules';
import { loadChartOfOrder, medicationChart } from './chart/medication-chart.queries';
import { insertDose, loadEvaluations, voidDose } from './dosing.queries';
import { resolvePreparation } from './pump/preparation.queries';
import { drawDose } from './stock/dose-draw';
import { reverseAll, whyNotMoved } from './stock/ledger';

/** A recorded dose as its giver sees it, with every rule's answer. */
export interface DoseView {
  readonly id: string;
  readonly patientId: string;
  readonly orderId: string;
  readonly serviceDay: string;
  readonly portion: number;
  readonly doseMcg: number;
  readonly occurredAt: string;
  readonly givenBy: string | null;
  readonly evaluations: readonly Evaluation[];
}

/** Giving a dose under observation, and taking one back that was recorded in error. */
@Injectable()
export class DosingService {
  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Records a dose under the client's id, in two round trips: load and lock, then write all of it. Refuses as `decideDose`
   * does, and with 'dose.already-given' (who, when) if another window was first.
   */
  recordDose(actor: Actor, id: string, attempt: DoseAttempt, origin: Origin = 'registered'): Promise<DoseView> {
    const act = 'dose.record' as const;
    const { orderId, portion, observation, checks } = attempt;
    return this.acts.perform(
      actor,
      {
        act,
        recordType: 'dose',
        recordId: id,
        through: { recordType: 'medication_order', recordId: orderId },
        describe: ({ patientId, evaluations }) => ({ patientId, facts: { rules: evaluations.length } }),
        explain: (fault) => this.whoWasFirst(actor, attempt, fault),
      },
      async (tx) => {
        // The answers of the rules are kept with the dose; the receipt does not keep them a second time.
        let answers: readonly Evaluation[] | undefined;
        const dose = await once(
          tx,
          { id, act, body: attempt },
          () => Promise.all([loadChartOfOrder(tx, orderId, attempt.serviceDay), loadProgramme(tx)]),
          async ([row, programme]) => {
            const now = this.clock.now();
            const today = serviceDay(now, programme.zone, programme.dayBoundary);
            const giver = {
              staffId: actor.staffId ?? '',
              roles: actor.roles,
              licences: row.licences,
              charge: row.charge,
            };
            const chart = medicationChart(row, programme, today);
            const dose = decideDose(attempt, chart, giver, policyOf(programme, attempt.serviceDay), now);
            if (isRefusal(dose)) throw new Refused(dose);
            const order = chart.orders.find((one) => one.id === orderId);
            if (order === undefined || chart.episode === null) refuse('not-found', 'There is no such order here.');
            answers = dose.evaluations;
            const { patientId } = row;
            const { evaluations, overrides, acknowledged, doseMcg, occurredAt, fillsSlot, flags } = dose;
            void insertDose(tx, {
              id,
              patientId,
              episodeId: chart.episode.id,
              orderId,
              product: order.product,
              productClass: productFacts(order.product).productClass,
              serviceDay: attempt.serviceDay,
              portion,
              doseMcg,
              occurredAt,
              recordedAt: now,
              observation,
              checks,
              evaluations,
              overrides,
              acknowledged,
              policyVersion: policyVersion(programme.policyRows, attempt.serviceDay),
              injection: attempt.injection ?? null,
              measured: attempt,
              flags,
              fillsSlot,
              origin,
            });
            // Sent with everything else that is written here, in one round trip.
            const drawn = drawDose(tx, { doseId: id, attempt, chart, product: order.product, at: occurredAt });
            if (attempt.preparationId !== undefined)
              void resolvePreparation(tx, {
                id: attempt.preparationId,
                patientId,
                outcome: 'recorded',
                doseId: id,
                deliveredMcg: chart.unresolved.find((one) => one.id === attempt.preparationId)?.deliveredMcg ?? null,
                reason: null,
                at: now,
              });
            void tx.query('delete from dosing_attention where programme_id = $1 and patient_id = $2', [
              actor.programmeId,
              patientId,
            ]);
            tx.notify('dose', patientId);
            await drawn;
            return {
              id,
              patientId,
              orderId,
              serviceDay: attempt.serviceDay,
              portion,
              doseMcg,
              occurredAt: occurredAt.toISOString(),
              givenBy: actor.staffId,
            };
          },
        );
        return { ...dose, evaluations: answers ?? (await loadEvaluations(tx, id)) };
      },
    );
  }

  /** The dose stays visible as voided, and its place is free again. Voiding twice is refused. */
  voidDose(actor: Actor, id: string, reason: string): Promise<{ id: string; patientId: string; voidedAt: string }> {
    return this.acts.perform(
      actor,
      {
        act: 'dose.void',
        recordType: 'dose',
        recordId: id,
        describe: ({ patientId }) => ({ patientId }),
        explain: async ({ constraint }) =>
          constraint === 'pk_dose_void'
            ? { code: 'dose.already-voided', says: 'This dose was voided before.' }
            : undefined,
      },
      async (tx) => {
        const [dose] = await tx.query<{ patient_id: string }>(
          'select patient_id from dose where programme_id = $1 and id = $2',
          [actor.programmeId, id],
        );
        if (dose === undefined) refuse('not-found', 'There is no such dose in this program.');
        const voidedAt = this.clock.now();
        await voidDose(tx, { id, patientId: dose.patient_id, reason, at: voidedAt });
        await reverseAll(
          tx,
          { sourceType: 'dose', sourceId: id, kinds: ['administer'] },
          { at: voidedAt, reason, source: { type: 'dose-void', id } },
        );
        tx.notify('dose', dose.patient_id);
        return { id, patientId: dose.patient_id, voidedAt: voidedAt.toISOString() };
      },
    );
  }

  /** The place was taken between our look and our write: say by whom and when. */
  private async whoWasFirst(actor: Actor, attempt: DoseAttempt, fault: ConstraintFault): Promise<Refusal | undefined> {
    const { constraint } = fault;
    if (constraint === 'pk_dose') return { code: 'idempotency.body-differs', says: 'This id is in use. Start again.' };
    if (constraint !== 'pk_dose_slot') return whyNotMoved(fault);
    const [first] = await this.database.transaction(actor, (tx) =>
      tx.query<{ at: Date; by: string | null }>(
        `select d.occurred_at as at, s.display_name as by from dose_slot t join dose d on d.id = t.dose_id
         left join staff s on s.id = d.given_by where t.order_id = $1 and t.service_day = $2 and t.portion = $3`,
        [attempt.orderId, attempt.serviceDay, attempt.portion],
      ),
    );
    const facts = { by: first?.by ?? null, at: first?.at.toISOString() ?? null };
    return { code: 'dose.already-given', says: 'This dose has been given already', facts };
  }
}
