import type { Reading, Tx } from '@cairn/database';
import { refuse } from '@cairn/platform';
import type { ComfortDrugName, ComfortSymptom, Evaluation, GivenDose, GrantedOverride } from '@cairn/rules';
import { instant, type Person, who } from '../insert-row';

/** An order for comfort medication as the screens show it. */
export interface ComfortOrderView {
  readonly id: string;
  readonly episodeId: string;
  readonly drug: ComfortDrugName;
  readonly symptoms: readonly ComfortSymptom[];
  readonly doseMinMcg: number;
  readonly doseMaxMcg: number;
  readonly intervalMinutes: number;
  readonly asNeeded: boolean;
  readonly maxDayMcg: number;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly holdSystolic: number | null;
  readonly holdDiastolic: number | null;
  readonly note: string | null;
  readonly prescriber: Person | null;
  readonly byTelephone: boolean;
  readonly recordedBy: Person | null;
  readonly recordedAt: string;
  readonly replacesId: string | null;
  readonly overrides: readonly GrantedOverride[];
  readonly end: { readonly at: string; readonly by: string | null; readonly reason: string } | null;
  readonly signed: { readonly at: string; readonly by: string | null } | null;
}

const orderView = `select o.id, o.episode_id as "episodeId", o.drug, o.symptoms, o.dose_min_mcg as "doseMinMcg",
    o.dose_max_mcg as "doseMaxMcg", o.interval_minutes as "intervalMinutes", o.as_needed as "asNeeded",
    o.max_day_mcg as "maxDayMcg", ${instant('o.starts_at')} as "startsAt", ${instant('o.ends_at')} as "endsAt",
    o.hold_systolic as "holdSystolic", o.hold_diastolic as "holdDiastolic", o.note, ${who('p')} as prescriber,
    o.by_telephone as "byTelephone", ${who('s')} as "recordedBy", ${instant('o.recorded_at')} as "recordedAt",
    o.replaces_id as "replacesId", o.overrides, case when e.order_id is null then null
      else jsonb_build_object('at', e.at, 'by', w.display_name, 'reason', e.reason) end as end,
    case when c.order_id is null then null else jsonb_build_object('at', c.signed_at, 'by', g.display_name) end as signed
  from comfort_order o left join staff p on p.id = o.prescriber_id left join staff s on s.id = o.recorded_by
    left join comfort_order_end e on e.order_id = o.id left join staff w on w.id = e.ended_by
    left join comfort_cosign c on c.order_id = o.id left join staff g on g.id = c.signed_by`;

/** Orders of the last two months, newest first. */
export function loadComfortOrders(tx: Reading, patientId: string, now: Date): Promise<ComfortOrderView[]> {
  return tx.query(
    `${orderView} where o.programme_id = $1 and o.patient_id = $2 and o.ends_at > $3::timestamptz - interval '60 days'
     order by o.starts_at desc, o.recorded_at desc limit 100`,
    [tx.actor.programmeId, patientId, now],
  );
}

/** One order of a person; nothing where it is not theirs. */
export async function findComfortOrder(tx: Reading, patientId: string, id: string): Promise<ComfortOrderView | null> {
  const [order] = await tx.query<ComfortOrderView>(
    `${orderView} where o.programme_id = $1 and o.patient_id = $2 and o.id = $3`,
    [tx.actor.programmeId, patientId, id],
  );
  return order ?? null;
}

export async function loadComfortOrder(tx: Reading, patientId: string, id: string): Promise<ComfortOrderView> {
  return (
    (await findComfortOrder(tx, patientId, id)) ?? refuse('not-found', 'There is no such comfort order of this person.')
  );
}

/** A comfort medication given, held or declined, with what became of it. */
export interface AdministrationView {
  readonly id: string;
  readonly orderId: string;
  readonly drug: ComfortDrugName;
  readonly outcome: 'given' | 'held' | 'declined';
  readonly doseMcg: number | null;
  readonly at: string;
  readonly route: string;
  readonly symptom: ComfortSymptom | null;
  readonly reason: string | null;
  readonly systolic: number | null;
  readonly diastolic: number | null;
  readonly pulse: number | null;
  readonly effectDueAt: string | null;
  readonly by: Person | null;
  readonly evaluations: readonly Evaluation[] | null;
  readonly voided: { readonly at: string; readonly by: string | null; readonly reason: string } | null;
  readonly effect: {
    readonly at: string;
    readonly by: string | null;
    readonly result: 'better' | 'same' | 'worse' | 'asleep';
    readonly systolic: number | null;
    readonly diastolic: number | null;
    readonly pulse: number | null;
    readonly note: string | null;
  } | null;
}

const administration = `select a.id, a.order_id as "orderId", a.drug, a.outcome, a.dose_mcg as "doseMcg",
    ${instant('a.at')} as at, a.route, a.symptom, a.reason, a.systolic, a.diastolic, a.pulse,
    ${instant('a.effect_due_at')} as "effectDueAt", ${who('s')} as by, a.evaluations,
    case when v.administration_id is null then null
      else jsonb_build_object('at', v.voided_at, 'by', w.display_name, 'reason', v.reason) end as voided,
    case when f.administration_id is null then null else jsonb_build_object('at', f.at, 'by', g.display_name,
      'result', f.result, 'systolic', f.systolic, 'diastolic', f.diastolic, 'pulse', f.pulse, 'note', f.note) end as effect
  from comfort_administration a left join staff s on s.id = a.recorded_by
    left join comfort_void v on v.administration_id = a.id left join staff w on w.id = v.voided_by
    left join comfort_effect f on f.administration_id = a.id left join staff g on g.id = f.recorded_by`;

/** Newest first, also those that were voided. */
export function loadAdministrations(
  tx: Reading,
  patientId: string,
  from: Date,
  to: Date,
): Promise<AdministrationView[]> {
  return tx.query(
    `${administration} where a.programme_id = $1 and a.patient_id = $2 and a.at >= $3 and a.at <= $4
     order by a.at desc, a.recorded_at desc limit 500`,
    [tx.actor.programmeId, patientId, from, to],
  );
}

/** One administration of a person. Refuses with 'not-found'. */
export async function loadAdministration(tx: Reading, patientId: string, id: string): Promise<AdministrationView> {
  const [one] = await tx.query<AdministrationView>(
    `${administration} where a.programme_id = $1 and a.patient_id = $2 and a.id = $3`,
    [tx.actor.programmeId, patientId, id],
  );
  return one ?? refuse('not-found', 'There is no such comfort medication of this person.');
}

/** Doses of one drug that stand, of any order, from an instant on, and who gave them. */
export function loadGiven(
  tx: Reading,
  patientId: string,
  drug: string,
  from: Date,
): Promise<(GivenDose & { readonly by: string | null })[]> {
  return tx.query(
    `select a.id, a.drug, a.at, a.dose_mcg as "doseMcg", s.display_name as by
     from comfort_administration a left join staff s on s.id = a.recorded_by
     where a.programme_id = $1 and a.patient_id = $2 and a.drug = $3 and a.outcome = 'given' and a.at >= $4
       and not exists (select 1 from comfort_void v where v.administration_id = a.id) order by a.at limit 500`,
    [tx.actor.programmeId, patientId, drug, from],
  );
}

/** Doses of one drug to one person are written one after the other: what was given is read only after this. */
export function lockDrug(tx: Tx, patientId: string, drug: string): Promise<unknown> {
  return tx.query(`select pg_advisory_xact_lock(hashtextextended('comfort medication ' || $1 || $2, 0))`, [
    patientId,
    drug,
  ]);
}
