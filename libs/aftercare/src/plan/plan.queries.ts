import type { Reading, Tx } from '@cairn/database';
import type { PreventionConsent, PreventionOccasion, PreventionPlan } from '@cairn/rules';

export interface PlanView {
  readonly id: string;
  readonly version: number;
  readonly active: boolean;
  readonly occasion: PreventionOccasion;
  readonly plan: PreventionPlan;
  readonly warnings: readonly string[];
  readonly consent: PreventionConsent | null;
  readonly consentReason: string | null;
  readonly nextReviewOn: string | null;
  readonly on: string;
  readonly by: string | null;
  readonly at: string;
  /** Of the episode that is open, or of the last one; plans of earlier episodes are there to be read. */
  readonly current: boolean;
}

/** Every version of a person, newest first. */
export async function loadPlans(tx: Reading, patientId: string, episodeId: string | null): Promise<PlanView[]> {
  return tx.query<PlanView>(
    `select p.id, p.version, p.active, p.occasion, p.content as plan, p.warnings, p.consent, p.consent_reason as "consentReason",
       p.next_review_on as "nextReviewOn", p.on_day as on, w.display_name as by, to_jsonb(p.written_at) #>> '{}' as at,
       p.episode_id is not distinct from $3::uuid as current
     from prevention_plan p left join staff w on w.id = p.written_by
     where p.programme_id = $1 and p.patient_id = $2 order by p.written_at desc, p.version desc limit 200`,
    [tx.actor.programmeId, patientId, episodeId],
  );
}

/** What asks for another look at the plan: each with its day. */
export async function loadPlanEvents(
  tx: Reading,
  patientId: string,
): Promise<readonly { readonly on: string; readonly what: string }[]> {
  return tx.query(
    `select * from (
       select u.known_on as on, 'Return to use' as what from use_event u where u.programme_id = $1 and u.patient_id = $2
         and not exists (select 1 from use_event_step t where t.event_id = u.id and t.step = 'taken-back')
       union all
       select o.occurred_on, 'Overdose' from overdose_event o where o.programme_id = $1 and o.patient_id = $2 and o.survived
         and not exists (select 1 from overdose_void z where z.event_id = o.id)
       union all
       select f.on_day, 'Pregnancy' from clinical_finding f where f.programme_id = $1 and f.patient_id = $2 and f.kind = 'pregnancy'
         and f.details ->> 'status' = 'pregnant' and not exists (select 1 from clinical_finding r where r.replaces_id = f.id)
       union all
       select (m.at at time zone g.time_zone)::date, 'Change of medication' from episode_move m join programme g on g.id = m.programme_id
         where m.programme_id = $1 and m.patient_id = $2 and m.track = 'moud' and m.to_state in ('induction', 'taper', 'ended')
           and not exists (select 1 from episode_move_void v where v.move_id = m.id)
     ) happened order by "on" desc limit 50`,
    [tx.actor.programmeId, patientId],
  );
}

export interface NewPlan {
  readonly id: string;
  readonly patientId: string;
  readonly episodeId: string;
  readonly version: number;
  readonly active: boolean;
  readonly occasion: PreventionOccasion;
  readonly plan: PreventionPlan;
  readonly warnings: readonly string[];
  readonly consent: PreventionConsent | null;
  readonly consentReason: string | null;
  readonly nextReviewOn: string | null;
  readonly on: string;
  readonly at: Date;
}

export function insertPlan(tx: Tx, plan: NewPlan): Promise<unknown> {
  return tx.query(
    `insert into prevention_plan (id, programme_id, patient_id, episode_id, version, active, occasion, content, warnings, consent,
       consent_reason, next_review_on, on_day, written_by, written_role, written_at, origin)
     values ($2, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, 'registered')`,
    [
      tx.actor.programmeId,
      plan.id,
      plan.patientId,
      plan.episodeId,
      plan.version,
      plan.active,
      plan.occasion,
      JSON.stringify(plan.plan),
      plan.warnings,
      plan.consent,
      plan.consentReason,
      plan.nextReviewOn,
      plan.on,
      tx.actor.staffId,
      tx.actor.roles[0] ?? null,
      plan.at,
    ],
  );
}
