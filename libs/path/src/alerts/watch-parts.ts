import { latestSupplies, orderMembers } from '@cairn/mat';
import { grouped, ofThem, type Part } from './part';

/**
 * What alerts ask about beyond the path and its records: the medication chart as far as they look, missed sessions, releases,
 * overdoses, and what people answered to alerts.
 */
const part = (key: string, rows: Part['rows']): Part => ({ key, rows });

const openDays = 62;

/** Injections only: from them the next one is counted. */
const doses: Part['rows'] = (who, day) =>
  grouped(
    `json_agg(json_build_object('id', x.id, 'orderId', x.order_id, 'product', x.product, 'productClass', x.product_class,
       'serviceDay', x.service_day, 'portion', x.portion, 'doseMcg', x.dose_mcg, 'occurredAt', x.occurred_at,
       'observation', x.observation, 'by', null, 'lateEntry', true, 'site', null) order by x.service_day desc)`,
    `${ofThem(who, 'dose')} and x.product like '%-xr%' and x.service_day between ${day} - 200 and ${day}
       and x.observation is distinct from 'declined' and not exists (select 1 from dose_void v where v.dose_id = x.id)`,
  );

const releases: Part['rows'] = (who, day) =>
  grouped(
    `json_agg(json_build_object('id', x.id, 'at', x.ended_at, 'from', a.said ->> 'reasonCode'))`,
    `${ofThem(who, 'episode_span')} and x.track = 'main' and x.state = 'suspended' and x.voided_at is null
       and x.ended_at > ${day}::timestamp - interval '31 days'
     join episode_move m on m.id = x.move_id
     cross join lateral jsonb_array_elements(m.attestations) as a (said)
     where a.said ->> 'guard' = 'PATH-SUSPENDED-1' and a.said ->> 'reasonCode' in ('hospital', 'jail')`,
  );

const openOverdoses: Part['rows'] = (who, day) =>
  grouped(
    `json_agg(json_build_object('id', x.id, 'on', x.occurred_on, 'recordedAt', x.recorded_at,
       'reviewed', exists (select 1 from overdose_review v where v.event_id = x.id),
       'tried', exists (select 1 from overdose_contact c where c.event_id = x.id) or exists (select 1 from dose d
         where d.programme_id = $1 and d.patient_id = x.patient_id and d.service_day > x.occurred_on)))`,
    `${ofThem(who, 'overdose_event')} and x.survived and x.occurred_on > ${day} - ${openDays}
       and not exists (select 1 from overdose_void z where z.event_id = x.id)`,
  );

/**
 * What covers the days up to today, of who is on medication and was not dosed yesterday or today: of all others no day is
 * missed. Each of them costs several looks, and on a usual day they are few.
 */
const supplies: Part['rows'] = (who, day) => `
  select w.patient_id, ${latestSupplies('w.patient_id', day)}::json as value from (select w.patient_id from ${who} w
  where exists (select 1 from episode_span s where s.programme_id = $1 and s.episode_id = w.episode_id and s.track = 'moud'
      and s.state in ('induction', 'stabilisation', 'maintenance', 'taper') and s.ended_at is null and s.voided_at is null)
    and not exists (select 1 from dose d where d.programme_id = $1 and d.patient_id = w.patient_id and d.service_day >= ${day} - 1
      and d.dose_mcg > 0 and d.observation is distinct from 'declined' and not exists (select 1 from dose_void v where v.dose_id = d.id)) offset 0) w`;

/** Results of the last 60 days that a clinician has not read yet, or that the person disputes; the round asks the same. */
const unreadTests: Part['rows'] = (who, day) =>
  grouped(
    `json_agg(json_build_object('id', x.id, 'collectedOn', x.collected_on, 'findings', q.standing, 'validity', q.standing_validity,
       'confirmed', g.id is not null, 'patientSays', coalesce(g.patient_says, 'not-asked')) order by x.collected_on desc)`,
    `${ofThem(who, 'specimen')} and x.collected_on between ${day} - 60 and ${day}
       join lateral (select q.id, q.standing, q.standing_validity from specimen_report q where q.specimen_id = x.id
         order by q.number desc limit 1) q on true
       left join lateral (select g.id, g.patient_says from specimen_reading g where g.specimen_id = x.id and g.report_id = q.id
         order by g.confirmed_at desc, g.id desc limit 1) g on true
     where (g.id is null or g.patient_says = 'disputes') and not exists (select 1 from specimen_void v where v.specimen_id = x.id)`,
  );

export const watchParts: readonly Part[] = [
  part('orders', (who, day) =>
    grouped(
      `json_agg(json_build_object(${orderMembers}) order by o.starts_on desc, o.id desc)`,
      `${who} w join medication_order o on o.programme_id = $1 and o.patient_id = w.patient_id and o.expires_on >= ${day} - 14`,
    ),
  ),
  part('doses', doses),
  part(
    'firstDoseOn',
    (who) => `
    select w.patient_id, to_json(f.service_day) as value from ${who} w cross join lateral (select d.service_day from dose d
      where d.episode_id = w.episode_id and d.dose_mcg > 0 order by d.service_day limit 1) f`,
  ),
  part('specimens', (who, day) =>
    grouped(
      `json_agg(json_build_object('collectedOn', x.collected_on, 'collectedAt', null, 'panel', null,
         'positives', to_json(q.positives)) order by x.collected_on desc)`,
      `${ofThem(who, 'specimen')} and x.collected_on between ${day} - 60 and ${day}
         join lateral (select q.positives from specimen_report q where q.specimen_id = x.id order by q.number desc limit 1) q
           on cardinality(q.positives) > 0
       where not exists (select 1 from specimen_void v where v.specimen_id = x.id)`,
    ),
  ),
  part('naloxoneOffers', (who, day) =>
    grouped(
      `json_agg(json_build_object('id', x.id, 'on', x.offered_on, 'outcome', x.outcome, 'kitExpiresOn', x.expires_on,
         'usedOn', (select max(u.used_on) from naloxone_use u where u.programme_id = $1 and u.patient_id = x.patient_id
           and (u.recorded_at, u.id) > (x.recorded_at, x.id))) order by x.offered_on desc, x.recorded_at desc)`,
      `${ofThem(who, 'naloxone_offer')} and x.offered_on <= ${day}`,
    ),
  ),
  part('overdoses', (who, day) =>
    grouped(
      `json_agg(json_build_object('id', x.id, 'on', x.occurred_on, 'fatal', not x.survived, 'recordedAt', x.recorded_at,
         'reviewedOn', null) order by x.occurred_on desc, x.id desc)`,
      `${ofThem(who, 'overdose_event')} and x.occurred_on >= ${day} - 366
         and not exists (select 1 from overdose_void z where z.event_id = x.id)`,
    ),
  ),
  part('unreadTests', unreadTests),
  part('supplies', supplies),
  part(
    'missedSession',
    (who, day) => `
    select distinct on (w.patient_id) w.patient_id, json_build_object('id', x.id, 'at', x.starts_at) as value
    from ${ofThem(who, 'appointment')} and x.state = 'missed' and x.starts_at > ${day}::timestamp - interval '45 days'
    where not exists (select 1 from appointment b where b.programme_id = $1 and b.patient_id = x.patient_id
      and b.state = 'attended' and b.starts_at > x.starts_at) order by w.patient_id, x.starts_at desc`,
  ),
  part('attendedMinutes', (who, day) =>
    grouped(
      `json_build_object('lastWeek', coalesce(sum(coalesce(x.minutes_present, x.minutes)) filter (where x.starts_local >= ${day} - 7), 0),
         'weekBefore', coalesce(sum(coalesce(x.minutes_present, x.minutes)) filter (where x.starts_local < ${day} - 7), 0))`,
      `${ofThem(who, 'appointment')} and x.state = 'attended' and x.starts_at > ${day}::timestamp - interval '16 days'
         and x.starts_local >= ${day} - 14 and x.starts_local < ${day}`,
    ),
  ),
  part('releases', releases),
  part('openOverdoses', openOverdoses),
  part('answers', (who, day) =>
    grouped(
      `json_agg(json_build_object('alert', x.alert, 'cause', x.cause, 'severity', x.severity, 'answer', x.answer,
         'reason', x.reason, 'by', s.display_name, 'at', x.at) order by x.at)`,
      `${ofThem(who, 'alert_answer')} and x.at > ${day}::timestamp - interval '400 days' left join staff s on s.id = x.by`,
    ),
  ),
];
