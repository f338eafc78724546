import type { Reading } from '@cairn/database';
import { type PlanScreen, planTriggers, unexpectedTestDays } from '@cairn/rules';

/** What a plan is measured by: the open episode, its level of care, what the assessment found, and what happened. */
export interface PlanGround {
  readonly episodeId: string | null;
  readonly placement: string | null;
  readonly admittedAt: string | null;
  readonly ratings: Readonly<Record<string, { readonly rating?: number }>> | null;
  readonly edition: 'none' | '3' | '4' | null;
  readonly events: readonly { readonly on: string; readonly what: string }[];
  /** Days of tests in which a clinician confirmed something unexpected. */
  readonly unexpectedOn: readonly string[];
  readonly screens: readonly PlanScreen[];
  readonly bornOn: string | null;
}

const none: PlanGround = {
  episodeId: null,
  placement: null,
  admittedAt: null,
  ratings: null,
  edition: null,
  events: [],
  unexpectedOn: [],
  screens: [],
  bornOn: null,
};

/** What somebody told, and the end of a stay in hospital or jail as it was said when care was suspended. */
const told = `
      select f.on_day, case f.details ->> 'what' when 'asked' then '${planTriggers.asked}' when 'hospital' then '${planTriggers.hospital}'
        when 'housing' then '${planTriggers.housing}' when 'arrest' then '${planTriggers.arrest}' else '${planTriggers.missed}' end
      from clinical_finding f where f.programme_id = $1 and f.patient_id = e.patient_id
        and (f.kind = 'plan-event' and f.details is not null or f.kind = 'review' and f.details ->> 'about' = 'missed-days')
        and not exists (select 1 from clinical_finding r where r.replaces_id = f.id)
      union all
      select (s.ended_at at time zone g.time_zone)::date,
        case a.said ->> 'reasonCode' when 'jail' then '${planTriggers.arrest}' else '${planTriggers.hospital}' end
      from episode_span s join programme g on g.id = s.programme_id join episode_move m on m.id = s.move_id
        cross join lateral jsonb_array_elements(m.attestations) as a (said)
      where s.episode_id = e.id and s.track = 'main' and s.state = 'suspended' and s.voided_at is null and s.ended_at is not null
        and a.said ->> 'guard' = 'PATH-SUSPENDED-1' and a.said ->> 'reasonCode' in ('hospital', 'jail')`;

const unexpected = `coalesce((select jsonb_agg(x.collected_on) from specimen_reading y join specimen x on x.id = y.specimen_id
    where y.programme_id = $1 and y.patient_id = e.patient_id
      and x.collected_on > day_in(x.programme_id) - ${unexpectedTestDays}
      and jsonb_path_exists(y.readings, '$[*] ? (@.reading starts with "unexpected")')
      and not exists (select 1 from specimen_reading n where n.specimen_id = y.specimen_id
        and (n.confirmed_at, n.id) > (y.confirmed_at, y.id))
      and not exists (select 1 from specimen_void v where v.specimen_id = x.id)), '[]') as "unexpectedOn"`;

const screens = `coalesce((select jsonb_agg(jsonb_build_object('instrument', i.key, 'total', (q.scores ->> 'total')::numeric,
      'positive', q.positive)) from unnest('{phq-9,gad-7,pc-ptsd-5}'::text[]) as i (key) cross join lateral (
    select x.scores, x.positive from instrument_response x where x.programme_id = $1 and x.patient_id = e.patient_id
      and x.instrument = i.key and x.complete and x.answers is not null
      and not exists (select 1 from instrument_response r where r.replaces_id = x.id)
    order by x.taken_at desc limit 1) q), '[]') as screens,
  (select p.date_of_birth::text from patient p where p.id = e.patient_id) as "bornOn"`;

/** Of the open episode of each of the people in $2, one row a person. */
export const groundSql = `
  select distinct on (e.patient_id) e.patient_id as "patientId", e.id as "episodeId",
    (select s.state from episode_span s where s.episode_id = e.id and s.track = 'placement' and s.ended_at is null
       and s.voided_at is null) as placement,
    (select to_jsonb(min(s.started_at)) #>> '{}' from episode_span s where s.episode_id = e.id and s.track = 'main'
       and s.state = 'admitted' and s.voided_at is null) as "admittedAt",
    d.ratings, d.edition,
    coalesce((select jsonb_agg(jsonb_build_object('on', h.on_day, 'what', h.what)) from (
      select u.known_on as on_day, '${planTriggers.use}' as what from use_event u where u.programme_id = $1
        and u.patient_id = e.patient_id and not exists (select 1 from use_event_step b where b.event_id = u.id and b.step = 'taken-back')
      union all
      select o.occurred_on, '${planTriggers.overdose}' from overdose_event o where o.programme_id = $1 and o.patient_id = e.patient_id and o.survived
        and not exists (select 1 from overdose_void z where z.event_id = o.id)
      union all
      select f.on_day, '${planTriggers.pregnancy}' from clinical_finding f where f.programme_id = $1 and f.patient_id = e.patient_id
        and f.kind = 'pregnancy' and f.details ->> 'status' = 'pregnant'
        and not exists (select 1 from clinical_finding r where r.replaces_id = f.id)
      union all
      select (s.started_at at time zone g.time_zone)::date,
        case s.track when 'moud' then '${planTriggers.medicine}' else '${planTriggers.level}' end
      from episode_span s join programme g on g.id = s.programme_id where s.episode_id = e.id and s.ended_at is null
        and s.voided_at is null and ((s.track = 'moud' and s.state in ('induction', 'stabilisation', 'taper', 'paused', 'ended'))
          or (s.track = 'placement' and s.state not in ('none', 'discharged')))
      union all${told}) h), '[]') as events, ${unexpected}, ${screens}
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
