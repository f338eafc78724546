import type { Reading, Tx } from '@cairn/database';
import type { Day, Evaluation, ExceptionState, ExceptionStep, GrantedOverride, TakeHomeDecision } from '@cairn/rules';

/** A decision as the screens show it, with everything that the rules answered then. */
export interface DecisionView extends Omit<TakeHomeDecision, 'at'> {
  readonly at: string;
  readonly treatmentDay: number;
  readonly policyVersion: string;
  readonly deaRelevant: boolean;
  readonly overrides: readonly GrantedOverride[];
  readonly evaluations: readonly Evaluation[];
}

/** All decisions on a person, of every episode, the newest first. */
export async function loadDecisions(tx: Reading, patientId: string, id: string | null = null): Promise<DecisionView[]> {
  const rows = await tx.query<{ decision: DecisionView }>(
    `select jsonb_build_object('id', t.id, 'on', t.service_day, 'at', t.decided_at, 'by', coalesce(s.display_name, ''),
       'productClass', t.product_class, 'role', t.role, 'decision', t.decision, 'days', t.days, 'criteria', t.criteria,
       'rationale', t.rationale, 'reasonCode', t.reason_code, 'expiresOn', t.expires_on, 'ruleVersion', t.rule_version,
       'tierFrom', t.tier_from, 'treatmentDay', t.treatment_day, 'policyVersion', t.policy_version,
       'deaRelevant', t.dea_relevant, 'overrides', t.overrides, 'evaluations', t.evaluations) as decision
     from take_home_decision t left join staff s on s.id = t.decided_by
     where t.programme_id = $1 and t.patient_id = $2 and ($3::uuid is null or t.id = $3)
     order by t.decided_at desc, t.id desc`,
    [tx.actor.programmeId, patientId, id],
  );
  return rows.map(({ decision }) => decision);
}

export interface ExceptionStepView {
  readonly step: ExceptionStep;
  readonly on: Day;
  /** The number under which it was sent or answered. */
  readonly reference: string | null;
  readonly note: string | null;
  readonly by: string | null;
}

/** An exception as the screens show it. `state` and `next` are worked out for the day that was asked about. */
export interface ExceptionView {
  readonly id: string;
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
  readonly doseMcg: number;
  readonly reason: string;
  readonly by: string | null;
  readonly steps: readonly ExceptionStepView[];
  readonly state: ExceptionState;
  readonly next: readonly ExceptionStep[];
}

export type WrittenException = Omit<ExceptionView, 'state' | 'next'>;

/** The newest first. */
export async function loadExceptions(
  tx: Reading,
  patientId: string,
  id: string | null = null,
): Promise<WrittenException[]> {
  const rows = await tx.query<{ exception: WrittenException }>(
    `select jsonb_build_object('id', x.id, 'from', x.from_day, 'to', x.to_day, 'days', x.days, 'doseMcg', x.dose_mcg,
       'reason', x.reason, 'by', s.display_name, 'steps', (select jsonb_agg(jsonb_build_object('step', p.step,
           'on', p.service_day, 'reference', p.reference, 'note', p.note, 'by', b.display_name) order by p.recorded_at, p.id)
         from take_home_exception_step p left join staff b on b.id = p.recorded_by where p.exception_id = x.id)) as exception
     from take_home_exception x left join staff s on s.id = x.recorded_by
     where x.programme_id = $1 and x.patient_id = $2 and ($3::uuid is null or x.id = $3)
     order by x.recorded_at desc, x.id desc`,
    [tx.actor.programmeId, patientId, id],
  );
  return rows.map(({ exception }) => exception);
}

/** Decisions on one person are made one after the other, or two would each be the newest. */
export async function lockTakeHomes(tx: Tx, patientId: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('take-homes ' || $1::text, 0))`, [patientId]);
}
