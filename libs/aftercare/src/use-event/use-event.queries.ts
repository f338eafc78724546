import type { Reading, Tx } from '@cairn/database';
import type { UseStepAnswer, StepRecord, UseEventAttempt, UseOutcome, UseStep } from '@cairn/rules';

export interface StepRow {
  readonly id: string;
  readonly step: UseStep | 'outcome' | 'taken-back';
  readonly answer: UseStepAnswer | null;
  readonly outcome: UseOutcome | null;
  readonly details: Readonly<Record<string, string>>;
  readonly reason: string | null;
  readonly at: string;
  readonly by: string | null;
  readonly recordedAt: string;
}

export interface EventRow extends Omit<UseEventAttempt, 'knownAt'> {
  readonly id: string;
  readonly knownAt: string;
  readonly knownOn: string;
  readonly by: string | null;
  readonly recordedAt: string;
  readonly rows: readonly StepRow[];
}

/** Every event of a person with its answers, newest first; answers in the order in which they were recorded. */
export async function loadUseEvents(tx: Reading, patientId: string): Promise<EventRow[]> {
  const rows = await tx.query<{ event: EventRow }>(
    `select jsonb_build_object('id', u.id, 'foundBy', u.found_by, 'testBasis', u.test_basis, 'knownAt', u.known_at, 'knownOn', u.known_on,
        'usedOn', u.used_on, 'substances', to_jsonb(u.substances), 'route', u.route, 'amount', u.amount, 'setting', u.setting,
        'alone', u.alone, 'told', u.told, 'outcome', u.outcome, 'note', u.note, 'by', w.display_name, 'recordedAt', u.recorded_at,
        'rows', coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'step', t.step, 'answer', t.answer, 'outcome', t.outcome,
            'details', t.details, 'reason', t.reason, 'at', t.at, 'by', s.display_name, 'recordedAt', t.recorded_at)
            order by t.recorded_at, t.id)
          from use_event_step t left join staff s on s.id = t.answered_by where t.event_id = u.id), '[]')) as event
     from use_event u left join staff w on w.id = u.recorded_by
     where u.programme_id = $1 and u.patient_id = $2 order by u.known_at desc, u.id desc limit 200`,
    [tx.actor.programmeId, patientId],
  );
  return rows.map(({ event }) => event);
}

/** When the newest record of each kind was written that a step points to; one that was taken back or replaced is none. */
export async function loadWritten(tx: Reading, patientId: string): Promise<Readonly<Record<StepRecord, Date | null>>> {
  const of = 'where x.programme_id = $1 and x.patient_id = $2';
  const stands = (table: string) =>
    `x.signed_at is not null and not x.taken_back and not exists (select 1 from ${table} r where r.replaces_id = x.id)`;
  const [row] = await tx.query<Record<StepRecord, Date | null>>(
    `select (select max(x.written_at) from prevention_plan x ${of}) as "prevention-plan",
       (select max(x.signed_at) from treatment_plan x ${of}) as "treatment-plan",
       (select max(x.signed_at) from dimension_assessment x ${of} and ${stands('dimension_assessment')}) as dimensions,
       (select max(x.signed_at) from level_decision x ${of} and ${stands('level_decision')}) as level`,
    [tx.actor.programmeId, patientId],
  );
  return row ?? { 'prevention-plan': null, 'treatment-plan': null, dimensions: null, level: null };
}

export interface NewEvent extends UseEventAttempt {
  readonly id: string;
  readonly patientId: string;
  readonly episodeId: string;
  readonly knownOn: string;
  readonly recordedAt: Date;
}

export function insertUseEvent(tx: Tx, event: NewEvent): Promise<unknown> {
  return tx.query(
    `insert into use_event (id, programme_id, patient_id, episode_id, found_by, test_basis, known_at, known_on, used_on, substances, route,
       amount, setting, alone, told, outcome, note, recorded_by, recorded_at, origin)
     values ($2, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, 'registered')`,
    [
      tx.actor.programmeId,
      event.id,
      event.patientId,
      event.episodeId,
      event.foundBy,
      event.testBasis,
      event.knownAt,
      event.knownOn,
      event.usedOn,
      event.substances,
      event.route,
      event.amount,
      event.setting,
      event.alone,
      event.told,
      event.outcome,
      event.note,
      tx.actor.staffId,
      event.recordedAt,
    ],
  );
}

export interface NewStep {
  readonly id: string;
  readonly patientId: string;
  readonly eventId: string;
  readonly step: StepRow['step'];
  readonly answer: UseStepAnswer | null;
  readonly outcome: UseOutcome | null;
  readonly details: Readonly<Record<string, string>>;
  readonly reason: string | null;
  readonly at: Date;
  readonly recordedAt: Date;
}

export function insertStep(tx: Tx, step: NewStep): Promise<unknown> {
  return tx.query(
    `insert into use_event_step (id, programme_id, patient_id, event_id, step, answer, outcome, details, reason, at, answered_by, recorded_at)
     values ($2, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      tx.actor.programmeId,
      step.id,
      step.patientId,
      step.eventId,
      step.step,
      step.answer,
      step.outcome,
      JSON.stringify(step.details),
      step.reason,
      step.at,
      tx.actor.staffId,
      step.recordedAt,
    ],
  );
}
