import type { Reading } from '@cairn/database';
import { displayNameOf, isHidden } from '@cairn/patient';
import type { BedLevel, LeaveKind } from '@cairn/rules';
import type { ClosureView } from './bed.queries';
import { lyingNow } from './bed.queries';

export interface BoardBedRow {
  readonly id: string;
  readonly label: string;
  readonly level: BedLevel;
  readonly place: { readonly id: string; readonly name: string };
  readonly room: { readonly id: string; readonly name: string } | null;
  readonly closure: ClosureView | null;
  readonly lying: {
    readonly stayId: string;
    readonly patientId: string;
    readonly since: string;
    readonly arrived: boolean;
    readonly leave: {
      readonly id: string;
      readonly kind: LeaveKind;
      readonly leftAt: string;
      readonly expectedAt: string;
      readonly note: string | null;
    } | null;
  } | null;
  readonly reserved: {
    readonly id: string;
    readonly patientId: string;
    readonly name: string;
    readonly number: string;
    readonly until: string;
    readonly note: string | null;
  } | null;
}

const beds = `select jsonb_build_object('id', b.id, 'label', b.label, 'level', b.level,
    'place', jsonb_build_object('id', pl.id, 'name', pl.name),
    'room', case when r.id is not null then jsonb_build_object('id', r.id, 'name', r.name) end,
    'closure', (select jsonb_build_object('id', c.id, 'reason', c.reason, 'note', c.note, 'since', lower(c.during),
        'expectedUntil', c.expected_until, 'by', w.display_name)
      from bed_closure c left join staff w on w.id = c.recorded_by where c.programme_id = $1 and c.bed_id = b.id and upper_inf(c.during)
      limit 1),
    'lying', (select jsonb_build_object('stayId', s.id, 'patientId', s.patient_id, 'since', lower(s.during),
        'arrived', exists (select 1 from unit_arrival a where a.programme_id = $1 and a.bed_stay_id = s.id) or s.moved_from_id is not null,
        'leave', (select jsonb_build_object('id', l.id, 'kind', l.kind, 'leftAt', l.left_at, 'expectedAt', l.expected_at, 'note', l.note)
          from bed_leave l where l.programme_id = $1 and l.bed_stay_id = s.id
            and not exists (select 1 from bed_leave_end e where e.leave_id = l.id) order by l.left_at desc limit 1))
      from bed_stay s where ${lyingNow} limit 1),
    'reserved', (select jsonb_build_object('id', v.id, 'patientId', p.id, 'name', ${displayNameOf}, 'number', p.number,
        'until', upper(v.during), 'note', v.note)
      from bed_reservation v join patient p on p.id = v.patient_id where v.programme_id = $1 and v.bed_id = b.id
        and v.end_reason is null and v.during @> $2::timestamptz limit 1)) as bed
  from bed b join place pl on pl.id = b.place_id left join room r on r.id = b.room_id
  where b.programme_id = $1 and b.retired_on is null
  order by pl.name, r.name nulls first, length(b.label), b.label`;

/** Every bed in use with who lies in it now, in the order of the house. */
export async function loadBoardBeds(tx: Reading, now: Date): Promise<BoardBedRow[]> {
  const rows = await tx.query<{ bed: BoardBedRow }>(beds, [tx.actor.programmeId, now]);
  return rows.map(({ bed }) => bed);
}

/** Somebody who waits for a bed, and why Cairn thinks so. */
export interface WaitingRow {
  readonly patientId: string | null;
  readonly enquiryId: string | null;
  readonly name: string;
  readonly number: string | null;
  readonly hidden: boolean;
  readonly why: 'placed' | 'decided' | 'listed';
  readonly level: string | null;
  readonly priority: string | null;
  readonly since: string;
}

const inBed = `exists (select 1 from bed_stay s where s.programme_id = $1 and s.patient_id = p.id and s.end_reason is null)`;

/**
 * Placed at a level with beds, decided for one, or on the waiting list, and in no bed. A decision counts while no later one stands
 * and the person has not been placed since; whoever is on the list and is placed is said once, as placed.
 */
const waiting = `
  with placed as (
    select p.id, s.state as level, s.started_at as since from episode e
      join episode_span s on s.episode_id = e.id and s.track = 'placement' and s.ended_at is null and s.voided_at is null
      join patient p on p.id = e.patient_id
    where e.programme_id = $1 and e.closed_on is null and s.state in ('wm_res', 'wm_hosp', 'res') and p.merged_into is null and not ${inBed}
  ), decided as (
    select p.id, d.actual_level as level, d.decided_at as since from patient p
      join episode e on e.programme_id = $1 and e.patient_id = p.id and e.closed_on is null
      join lateral (select d.actual_level, d.decided_at from level_decision d where d.programme_id = $1 and d.patient_id = p.id
        and d.episode_id = e.id and d.actual_level is not null and not d.taken_back
        and not exists (select 1 from level_decision n where n.replaces_id = d.id) order by d.decided_at desc limit 1) d on true
    where p.programme_id = $1 and p.merged_into is null and d.actual_level in ('wm_res', 'wm_hosp', 'res') and not ${inBed}
      and not exists (select 1 from placed x where x.id = p.id)
      and not exists (select 1 from episode_span s where s.episode_id = e.id and s.track = 'placement' and s.voided_at is null
        and s.started_at > d.decided_at)
  ), listed as (
    select w.patient_id, w.enquiry_id, w.priority, w.since from waiting_list_entry w
    where w.programme_id = $1 and w.ended_at is null and w.patient_id is not null
  )
  select p.id as "patientId", l.enquiry_id as "enquiryId", ${displayNameOf} as name, p.number, ${isHidden} as hidden,
    x.why, x.level, l.priority, to_jsonb(x.since) #>> '{}' as since
  from (select id, level, since, 'placed' as why from placed union all select id, level, since, 'decided' from decided
    union all select l.patient_id, null, l.since, 'listed' from listed l where not exists (select 1 from placed y where y.id = l.patient_id)
      and not exists (select 1 from decided y where y.id = l.patient_id)) x
    join patient p on p.programme_id = $1 and p.id = x.id left join listed l on l.patient_id = p.id
  where not ${inBed}
  order by (l.priority is null), x.since limit 100`;

export function loadWaiting(tx: Reading): Promise<WaitingRow[]> {
  return tx.query<WaitingRow>(waiting, [tx.actor.programmeId]);
}
