import type { Tx } from '@cairn/database';
import type { DoseAttempt, Evaluation, InjectionGiven } from '@cairn/rules';

export interface NewDose {
  readonly id: string;
  readonly patientId: string;
  readonly episodeId: string;
  readonly orderId: string;
  readonly productClass: string;
  readonly product: string;
  readonly serviceDay: string;
  readonly portion: number;
  readonly doseMcg: number;
  readonly occurredAt: Date;
  readonly recordedAt: Date;
  readonly observation: string;
  readonly checks: object;
  readonly evaluations: readonly object[];
  readonly overrides: readonly object[];
  readonly flags: readonly string[];
  readonly fillsSlot: boolean;
  readonly origin: string;
  readonly acknowledged: readonly string[];
  readonly policyVersion: string;
  readonly injection: InjectionGiven | null;
  readonly measured: Pick<DoseAttempt, 'volumeUl' | 'wastedMcg' | 'observedMinutes' | 'preparationId' | 'paperRef'>;
}

/** The dose and its place, in one statement: if the place is taken, neither is written. */
export function insertDose(tx: Tx, dose: NewDose): Promise<unknown> {
  return tx.query(
    `with given as (
       insert into dose (id, programme_id, patient_id, episode_id, order_id, product_class, service_day, portion, dose_mcg,
         occurred_at, recorded_at, given_by, observation, checks, evaluations, overrides, flags, origin, product, volume_ul,
         wasted_mcg, observed_minutes, injection, preparation_id, acknowledged, policy_version, paper_ref)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $20, $21, $22, $23, $24, $25,
         $26, $27, $28) returning 1)
     insert into dose_slot (programme_id, order_id, service_day, portion, dose_id)
     select $2, $5, $7, $8, $1 from given where $19`,
    [
      dose.id,
      tx.actor.programmeId,
      dose.patientId,
      dose.episodeId,
      dose.orderId,
      dose.productClass,
      dose.serviceDay,
      dose.portion,
      dose.doseMcg,
      dose.occurredAt,
      dose.recordedAt,
      tx.actor.staffId,
      dose.observation,
      JSON.stringify(dose.checks),
      JSON.stringify(dose.evaluations),
      JSON.stringify(dose.overrides),
      dose.flags,
      dose.origin,
      dose.fillsSlot,
      dose.product,
      dose.measured.volumeUl ?? null,
      dose.measured.wastedMcg ?? null,
      dose.measured.observedMinutes ?? null,
      dose.injection === null ? null : JSON.stringify(dose.injection),
      dose.measured.preparationId ?? null,
      dose.acknowledged,
      dose.policyVersion,
      dose.measured.paperRef ?? null,
    ],
  );
}

/** What the rules answered when a dose was recorded. */
export async function loadEvaluations(tx: Tx, doseId: string): Promise<readonly Evaluation[]> {
  const [dose] = await tx.query<{ evaluations: Evaluation[] | null }>(
    'select evaluations from dose where programme_id = $1 and id = $2',
    [tx.actor.programmeId, doseId],
  );
  return dose?.evaluations ?? [];
}

/** Writes the void and frees the dose's place in the day. Refused by 'pk_dose_void' when it was voided before. */
export function voidDose(
  tx: Tx,
  { id, patientId, reason, at }: { id: string; patientId: string; reason: string; at: Date },
): Promise<unknown> {
  const { programmeId, staffId } = tx.actor;
  return Promise.all([
    tx.query(
      `insert into dose_void (dose_id, programme_id, patient_id, reason, voided_by, voided_at) values ($1, $2, $3, $4, $5, $6)`,
      [id, programmeId, patientId, reason, staffId, at],
    ),
    tx.query('delete from dose_slot where programme_id = $1 and dose_id = $2', [programmeId, id]),
  ]);
}
