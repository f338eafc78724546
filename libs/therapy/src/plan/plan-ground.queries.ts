import type { Reading } from '@cairn/database';

/** What a plan is measured by: the open episode, its level of care, what the assessment found, and what happened. */
export interface PlanGround {
  readonly episodeId: string | null;
  readonly placement: string | null;
  readonly admittedAt: string | null;
  readonly ratings: Readonly<Record<string, { readonly rating?: number }>> | null;
  readonly edition: 'none' | '3' | '4' | null;
  readonly events: readonly { readonly on: string; readonly what: string }[];
}

const none: PlanGround = {
  episodeId: null,
  placement: null,
  admittedAt: null,
  ratings: null,
  edition: null,
  events: [],
};

/** Of the open episode of each of the people in $2, one row a person. */
export const groundSql = `
  select distinct on (e.patient_id) e.patient_id as "patientId", e.id as "episodeId",
    (select s.state from episode_span s where s.episode_id = e.id and s.track = 'placement' and s.ended_at is null
       and s.voided_at is null) as placement,
    (select to_jsonb(min(s.started_at)) #>> '{}' from episode_span s where s.episode_id = e.id and s.track = 'main'
       and s.state = 'admitted' and s.voided_at is null) as "admittedAt",
    d.ratings, d.edition,
    coalesce((select jsonb_agg(jsonb_build_object('on', h.on_day, 'what', h.what)) from (
      select u.known_on as on_day, 'Return to use' as what from use_event u where u.programme_id = $1
        and u.patient_id = e.patient_id and not exists (select 1 from use_event_step b where b.event_id = u.id and b.step = 'taken-back')
      union all
      select o.occurred_on, 'Overdose' from overdose_event o where o.programme_id = $1 and o.patient_id = e.patient_id and o.survived
        and not exists (select 1 from overdose_void z where z.event_id = o.id)
      union all
      select f.on_day, 'Pregnancy' from clinical_finding f where f.programme_id = $1 and f.patient_id = e.patient_id
        and f.kind = 'pregnancy' and f.details ->> 'status' = 'pregnant'
        and not exists (select 1 from clinical_finding r where r.replaces_id = f.id)
      union all
      select (s.started_at at time zone g.time_zone)::date,
        case s.track when 'moud' then 'Change of medication' else 'Change of level of care' end
      from episode_span s join programme g on g.id = s.programme_id where s.episode_id = e.id and s.ended_at is null
        and s.voided_at is null and ((s.track = 'moud' and s.state in ('induction', 'stabilisation', 'taper', 'paused', 'ended'))
          or (s.track = 'placement' and s.state not in ('none', 'discharged')))) h), '[]') as events
  from episode e
  left join lateral (select x.ratings, x.edition from dimension_assessment x where x.programme_id = $1
    and x.patient_id = e.patient_id and x.episode_id = e.id and x.signed_at is not null and not x.taken_back
    and not exists (select 1 from dimension_assessment r where r.replaces_id = x.id) order by x.at desc limit 1) d on true
  where e.programme_id = $1 and e.patient_id = any ($2::uuid[]) and e.closed_on is null and e.voided_at is null
  order by e.patient_id, e.opened_on desc, e.created_at desc`;

export async function loadGround(tx: Reading, patientId: string): Promise<PlanGround> {
  const [row] = await tx.query<PlanGround & { patientId: string }>(groundSql, [tx.actor.programmeId, [patientId]]);
  return row ?? none;
}
