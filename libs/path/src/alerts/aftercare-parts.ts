import { contactSql } from '@cairn/aftercare';
import { ofThem, type Part } from './part';

/** After so many days the steps of an event are history, answered or not. */
const eventDays = 180;

/** An attempt of an earlier time in care says nothing about this one. */
const ofEpisode = 'x.programme_id = $1 and x.patient_id = w.patient_id and x.episode_id = w.episode_id';

/** Parts of `CareRecords` that are asked about as long as aftercare goes on, also long after discharge. */
export const aftercareParts: readonly Part[] = [
  {
    key: 'preventionPlan',
    rows: (who) => `
    select w.patient_id, json_build_object('writtenAt', max(x.written_at),
      'activeOn', (array_agg(x.on_day order by x.version desc) filter (where x.active))[1],
      'nextReviewOn', (array_agg(x.next_review_on order by x.version desc) filter (where x.active))[1],
      'naloxone', (array_agg(x.content -> 'naloxone' ->> 'answer' order by x.version desc) filter (where x.active))[1]) as value
    from ${ofThem(who, 'prevention_plan')} and x.episode_id = w.episode_id group by w.patient_id`,
  },
  {
    key: 'checkUps',
    rows: (who) => `
    select w.patient_id, json_build_object('lastAt', l.at,
      'missedSince', (select count(distinct (x.at at time zone z.time_zone)::date)::int from check_up x
        join programme z on z.id = x.programme_id
        where ${ofEpisode} and x.talk is null and x.at > coalesce(l.at, '-infinity')),
      'nextOn', (select x.next_on from check_up x where ${ofEpisode} and x.next_on is not null
        order by x.at desc, x.id desc limit 1)) as value
    from ${who} w
    left join lateral (select max(x.at) as at from check_up x where ${ofEpisode} and x.talk is not null) l on true
    where exists (select 1 from check_up x where ${ofEpisode})`,
  },
  {
    key: 'useEvents',
    rows: (who, day) => `
    select w.patient_id, json_agg(json_build_object('id', x.id, 'knownAt', x.known_at, 'knownOn', x.known_on,
      'contactAt', ${contactSql('x.patient_id')},
      'outcome', coalesce((select t.outcome from use_event_step t where t.event_id = x.id and t.step = 'outcome'
        order by t.recorded_at desc, t.id desc limit 1), x.outcome),
      'steps', coalesce((select json_agg(json_build_object('step', t.step, 'answer', t.answer, 'at', t.at,
          'details', case t.step when 'reach-out' then t.details
            when 'plan' then jsonb_strip_nulls(jsonb_build_object('checkUpOn', t.details -> 'checkUpOn')) else '{}' end) order by t.recorded_at, t.id)
        from use_event_step t where t.event_id = x.id and t.answer is not null), '[]')) order by x.known_at desc) as value
    from ${ofThem(who, 'use_event')} and x.known_on > ${day} - ${eventDays}
      and not exists (select 1 from use_event_step b where b.event_id = x.id and b.step = 'taken-back') group by w.patient_id`,
  },
];
