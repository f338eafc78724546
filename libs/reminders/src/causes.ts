import type { PatientReminderKind } from '@cairn/rules';
import type { CauseSource } from './cause';
import { doseDue, heartTracing, injection, missedDose, missedDoseCall } from './medication-causes';

const zone = `(select p.time_zone from programme p where p.id = $1)`;
const startOf = (day: string): string => `instant_of((${day})::timestamp, ${zone})`;

/** Whoever is in care today: planned for them, and asked again when a message goes out. */
const inCare = `
  select e.patient_id from episode e where e.programme_id = $1 and e.closed_on is null
    and exists (select 1 from episode_span s where s.programme_id = $1 and s.episode_id = e.id and s.track = 'main'
      and s.voided_at is null and s.ended_at is null and s.state in ('admitted', 'discharge_planned'))`;

/** The hours of the place on a day, of the dosing window where they name one; null where nobody recorded any. */
const hoursOf = (day: string): string => `
  (select min(h.span ->> 'opens') from (
     select s.span, s.span ->> 'kind' = 'dosing' as dosing, bool_or(s.span ->> 'kind' = 'dosing') over () as window
     from (select o.hours from opening_hours o where o.programme_id = $1 and o.withdrawn_at is null and o.from_day <= ${day}
       order by o.from_day desc limit 1) w cross join jsonb_array_elements(w.hours) s (span)) h
   where (h.span ->> 'weekday')::int = extract(isodow from ${day}) and (h.dosing or not h.window))`;
const opensOn = (day: string): string => `instant_of(${day} + coalesce(${hoursOf(day)}, '00:00')::time, ${zone})`;

/**
 * the day on which somebody comes for bottles. Of a batch that is ready it is written on it; after one was handed over it is the day
 * after its last bottle, on which the next ones are due.
 */
const pickUps = (of: string): string => `
  select b.id, b.patient_id, b.prepared_at as since, r.released_at,
    case when r.released_at is null then b.pick_up_on else l.last_on + 1 end as day
  from take_home_batch b
  left join lateral (select min(x.released_at) as released_at from take_home_release x where x.batch_id = b.id) r on true
  cross join lateral (select max(t.on_day) as last_on from take_home_bottle t where t.batch_id = b.id) l
  where b.programme_id = $1 and b.reason = 'take-home' and ${of}`;

/** Nothing was handed over and no other batch prepared since; and the bottles were not called in or made void. */
const pickUpStands = `(
  not exists (select 1 from take_home_batch n where n.programme_id = $1 and n.patient_id = k.patient_id and n.reason = 'take-home'
    and n.prepared_at > k.since)
  and exists (select 1 from take_home_bottle t where t.batch_id = k.id and not exists (select 1 from take_home_bottle_event e
    where e.bottle_id = t.id and e.state in ('voided', 'recalled', 'returned_full')))
  and (k.released_at is null or not exists (select 1 from dose d where d.programme_id = $1 and d.patient_id = k.patient_id
    and d.service_day >= k.day and not exists (select 1 from dose_void v where v.dose_id = d.id))))`;

export const causeSources: Readonly<Partial<Record<PatientReminderKind, CauseSource>>> = {
  session: {
    facts: `select a.id, case a.state when 'booked' then 'stands' when 'cancelled' then 'cancelled' else 'over' end as state,
        a.starts_at as at, a.zone
      from appointment a where a.programme_id = $1 and a.id = any ($2::uuid[])`,
    standing: `select a.id as cause_id, a.patient_id, a.recorded_at as since, a.starts_at as at, a.zone, a.starts_at as until
      from appointment a where a.programme_id = $1 and a.state = 'booked' and a.starts_at > $2 and a.starts_at <= $3`,
  },
  // That it was cancelled is what such a message tells.
  'session-change': {
    facts: `select a.id, case when a.state in ('booked', 'cancelled') then 'stands' else 'over' end as state, a.starts_at as at, a.zone,
        a.state = 'booked' as "namesTime"
      from appointment a where a.programme_id = $1 and a.id = any ($2::uuid[])`,
  },
  'dose-due': doseDue,
  'take-home-pickup': {
    facts: `select k.id, case when ${pickUpStands} then 'stands' else 'over' end as state, ${opensOn('k.day')} as at, ${zone} as zone,
        ${hoursOf('k.day')} is not null as "namesTime"
      from (${pickUps('b.id = any ($2::uuid[])')}) k`,
    standing: `select k.id as cause_id, k.patient_id, k.since, ${opensOn('k.day')} as at, ${zone} as zone,
        ${startOf('k.day + 1')} as until
      from (${pickUps('b.pick_up_on > ($2::timestamptz)::date - 100')}) k where k.patient_id in (${inCare}) and ${startOf('k.day')} > $2 and ${startOf('k.day')} <= $3 and ${pickUpStands}`,
  },
  injection,
  'lab-ecg': heartTracing,
  'missed-dose': missedDose,
  'missed-dose-call': missedDoseCall,
  'test-call-in': {
    facts: `select c.id, case when exists (select 1 from test_call_in_step s where s.call_in_id = c.id and s.outcome <> 'no_answer')
          then 'over' else 'stands' end as state, c.made_at as at, ${zone} as zone
      from test_call_in c where c.programme_id = $1 and c.id = any ($2::uuid[])`,
    standing: `select c.id as cause_id, c.patient_id, c.made_at as since, c.made_at as at, ${zone} as zone,
        c.made_at + interval '24 hours' as until
      from test_call_in c where c.programme_id = $1 and c.made_at > $2::timestamptz - interval '24 hours' and c.made_at <= $3
        and not exists (select 1 from test_call_in_step s where s.call_in_id = c.id)`,
  },
  'call-back': {
    facts: `select c.id, case when exists (select 1 from call_back_outcome o where o.call_back_id = c.id) then 'over' else 'stands' end
          as state, c.due_at as at, ${zone} as zone
      from call_back c where c.programme_id = $1 and c.id = any ($2::uuid[])`,
    standing: `select c.id as cause_id, c.patient_id, c.called_at as since, c.due_at as at, ${zone} as zone, c.due_at as until
      from call_back c where c.programme_id = $1 and c.due_at > $2 and c.called_at <= $3
        and not exists (select 1 from call_back_outcome o where o.call_back_id = c.id)`,
  },
  'consent-expiring': {
    facts: `select c.id, case when c.withdrawn_on is not null then 'cancelled' when exists (${renewed('c')}) then 'over' else 'stands' end
          as state, ${startOf('c.expires_on')} as at, ${zone} as zone
      from signed_consent c where c.programme_id = $1 and c.id = any ($2::uuid[])`,
    standing: `select c.id as cause_id, c.patient_id, c.signed_on::timestamptz as since, ${startOf('c.expires_on')} as at, ${zone} as zone,
        ${startOf('c.expires_on')} as until
      from signed_consent c where c.programme_id = $1 and c.withdrawn_on is null and c.patient_id in (${inCare})
        and ${startOf('c.expires_on')} > $2 and ${startOf('c.expires_on')} <= $3 and not exists (${renewed('c')})`,
  },
  closure: {
    facts: `select c.id, case when c.cancelled_at is not null then 'cancelled' else 'stands' end as state,
        ${startOf('c.from_day')} as at, ${zone} as zone
      from closure c where c.programme_id = $1 and c.id = any ($2::uuid[])`,
    standing: `select c.id as cause_id, i.patient_id, c.recorded_at as since, ${startOf('c.from_day')} as at, ${zone} as zone,
        ${startOf('c.from_day')} as until
      from closure c cross join (${inCare}) i
      where c.programme_id = $1 and c.cancelled_at is null and ${startOf('c.from_day')} > $2 and ${startOf('c.from_day')} <= $3`,
  },
};

/** The same document was signed again and holds longer. */
function renewed(consent: string): string {
  return `select 1 from signed_consent n where n.programme_id = $1 and n.patient_id = ${consent}.patient_id
    and n.document = ${consent}.document and n.withdrawn_on is null
    and (n.expires_on is null or n.expires_on > ${consent}.expires_on)`;
}
