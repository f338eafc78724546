import type { Tx } from '@cairn/database';
import { displayNameOf, isHidden } from '@cairn/patient';
import type { ProductClass, Track } from '@cairn/rules';
import { careSql } from './alerts/care-sql';
import type { Care, Person } from './alerts/read-records';
import type { Watch } from './alerts/read-watch';
import { expectedTestsSql, sessionsSql, specimensSql } from './strip-sql';
import type { SessionState, TestRecord } from './strips';

/** What a counselor's board needs to know about one person, as it stands in the tables. Instants inside JSON are ISO texts. */
export interface BoardPerson extends Person {
  readonly patientId: string;
  readonly episodeId: string;
  readonly number: string;
  readonly displayName: string;
  readonly openedOn: string;
  readonly tracks: Readonly<Partial<Record<Track, { readonly state: string; readonly since: string }>>>;
  readonly order: BoardOrder | null;
  /** The last time a prescriber signed an order. */
  readonly lastPrescriberReviewAt: Date | null;
  readonly lastDoseDay: string | null;
  /** Drug tests in the weeks of the strip. */
  readonly specimens: TestRecord['specimens'];
  readonly tests: TestRecord['tests'];
  /** Sessions by local day: the days of the strip, and what is booked after them. */
  readonly sessions: readonly { readonly day: string; readonly at: string; readonly state: SessionState }[];
  readonly lastAttendedAt: Date | null;
  /** Sessions missed since the last attended one. */
  readonly missedSince: number;
  /** What clocks and alerts ask about, and what covers the days up to today. */
  readonly care: (Care & Watch) | null;
}

export interface BoardOrder {
  readonly product: string;
  readonly productClass: ProductClass;
  readonly doseMcg: number;
  readonly frequency: string;
  readonly startsOn: string;
  readonly expiresOn: string;
  readonly signedAt: string;
}

const sessionsAhead = 60;

/**
 * The people whom $2 is responsible for today, as their counselor or as cover, in one statement. $3: now, $4: days of the
 * use strip, $5: days of the attendance strip.
 * Whose chart is restricted and closed to who looks is left out: a board is made of what charts say.
 * Each look-up begins with programme and person, as the indexes do, so the board costs the same in a clinic of any size.
 */
const boardOf = (people: string) => `
  with day as materialized (
    select p.time_zone, ($3::timestamptz at time zone p.time_zone)::date as day from programme p where p.id = $1
  ),
  mine as materialized (
    ${people}
  ),
  who as materialized (
    select m.patient_id, e.id as episode_id, e.opened_on from mine m
      join episode e on e.programme_id = $1 and e.patient_id = m.patient_id and e.closed_on is null
  ),
  care as materialized (
    ${careSql('who', '(select day.day from day)')}
  ),
  person as (
    select p.id as "patientId", p.number, ${displayNameOf} as "displayName",
           e.opened_on as "openedOn", track.states as tracks, medicine.facts as "order", review.at as "lastPrescriberReviewAt",
           e.id as "episodeId", e.origin, p.date_of_birth as "bornOn", p.sex_at_birth as "sexAtBirth", dose.day as "lastDoseDay",
           care.care,
           coalesce(specimen.days, '[]') as specimens, coalesce(test.days, '[]') as tests,
           coalesce(session.days, '[]') as sessions, attended.at as "lastAttendedAt", missed.count as "missedSince"
    from mine
    cross join day
    join patient p on p.programme_id = $1 and p.id = mine.patient_id and not ${isHidden}
    join episode e on e.programme_id = $1 and e.patient_id = p.id and e.closed_on is null
    left join care on care.patient_id = p.id
    cross join lateral (
      select jsonb_object_agg(s.track, jsonb_build_object('state', s.state, 'since', s.started_at)) as states
      from episode_span s
      where s.episode_id = e.id and s.programme_id = $1 and s.ended_at is null and s.voided_at is null) track
    left join lateral (
      select jsonb_build_object('product', o.product, 'productClass', o.product_class, 'doseMcg', o.dose_mcg,
               'frequency', o.frequency, 'startsOn', o.starts_on, 'expiresOn', o.expires_on, 'signedAt', o.signed_at) as facts
      from medication_order o
      where o.programme_id = $1 and o.patient_id = p.id and o.starts_on <= day.day and o.expires_on >= day.day - 14
        and (o.ends_on is null or o.ends_on > day.day)
      order by o.starts_on desc limit 1) medicine on true
    left join lateral (
      select d.service_day as day from dose d
      where d.programme_id = $1 and d.patient_id = p.id and d.service_day <= day.day
        and d.dose_mcg > 0 and d.observation is distinct from 'declined'
        and not exists (select 1 from dose_void v where v.dose_id = d.id)
      order by d.service_day desc limit 1) dose on true
    left join lateral (${specimensSql('p.id', 'day.day', '$4::int')}) specimen on true
    left join lateral (${expectedTestsSql('p.id', 'day.day', '$4::int')}) test on true
    left join lateral (${sessionsSql('p.id', 'day.day', 'day.time_zone', '$5::int', sessionsAhead)}) session on true
    left join lateral (
      select a.starts_at as at from appointment a
      where a.programme_id = $1 and a.patient_id = p.id and a.state = 'attended'
      order by a.starts_at desc limit 1) attended on true
    cross join lateral (
      select count(*)::int as count from appointment a
      where a.programme_id = $1 and a.patient_id = p.id and a.state = 'missed'
        and a.starts_at > coalesce(attended.at, '-infinity')) missed
    cross join lateral (
      select max(o.signed_at) as at from medication_order o
      where o.programme_id = $1 and o.patient_id = p.id and o.signed_by is not null) review
  )
  select person.* from person`;

const board = boardOf(`select distinct a.patient_id from assignment a cross join day
    where a.programme_id = $1 and a.staff_id = $2
      and a.from_day <= day.day and (a.to_day is null or a.to_day >= day.day)`);

/** Everybody with an open episode, assigned or not; $2 is not asked for. */
const everybodysBoard = boardOf(`select x.patient_id from episode x
    where x.programme_id = $1 and x.closed_on is null and $2::uuid is null`);

export interface BoardAsked {
  readonly staffId: string;
  readonly now: Date;
  readonly useDays: number;
  readonly attendanceDays: number;
}

export function loadBoard(tx: Tx, asked: BoardAsked): Promise<BoardPerson[]> {
  const { staffId, now, useDays, attendanceDays } = asked;
  return tx.query<BoardPerson>(board, [tx.actor.programmeId, staffId, now, useDays, attendanceDays]);
}

/** The board of the whole programme: to see what a change of policy would do to it. */
export function loadEverybodysBoard(tx: Tx, asked: Omit<BoardAsked, 'staffId'>): Promise<BoardPerson[]> {
  const { now, useDays, attendanceDays } = asked;
  return tx.query<BoardPerson>(everybodysBoard, [tx.actor.programmeId, null, now, useDays, attendanceDays]);
}
