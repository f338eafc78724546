import type { Tx } from '@cairn/database';
import {
  addDays,
  type CountedWork,
  type Day,
  daysBetween,
  firstTold,
  type Role,
  staffKind,
  type StaffKindName,
  staffKindNames,
  staffKindOfClock,
  staffTimesOf,
} from '@cairn/rules';
import { dosedSince } from './call-task.queries';
import type { Ruling } from './cause';
import { loadInjectionsDue, loadTracingsDue } from './medication-causes';

/**
 * Where the work of each kind is counted, one part of one statement: `$1` the programme, `$2` its day, `$3` its zone, `$4` now, `$5` the
 * last day that anything is told ahead of, `$6` the numbers of policy. Each answers the day on which it is due and whose it is by name.
 */
const parts: Readonly<Partial<Record<StaffKindName, string>>> = {
  // Renewed is what another order of the same class for the same stay outlasts.
  'expiring-order': `
    select o.expires_on as due_on, null::uuid as staff_id from medication_order o
    where o.programme_id = $1 and o.ends_on is null and o.origin not in ('imported', 'generated') and o.expires_on between $2::date - 60 and $5::date
      and exists (select 1 from episode_span s where s.programme_id = $1 and s.episode_id = o.episode_id and s.track = 'moud'
        and s.voided_at is null and s.ended_at is null and s.state in ('induction', 'stabilisation', 'maintenance', 'taper', 'paused'))
      and not exists (select 1 from medication_order n where n.programme_id = $1 and n.patient_id = o.patient_id
        and n.episode_id = o.episode_id and n.product_class = o.product_class and n.expires_on > o.expires_on)`,
  'naloxone-kit': `
    select k.expires_on, null::uuid from (
      select distinct on (n.patient_id) n.patient_id, n.expires_on from naloxone_offer n
      where n.programme_id = $1 and n.patient_id is not null and n.outcome = 'accepted'
      order by n.patient_id, n.offered_on desc, n.recorded_at desc) k
    where k.expires_on <= $5::date and k.patient_id in (select patient_id from in_care)`,
  // The nearest days are those of its clock; these are told further ahead than a clock is shown.
  'exam-yearly': `
    select f.on_day + ($6::jsonb ->> 'annual_exam_days')::int, null::uuid from (
      select x.patient_id, max(x.on_day) as on_day from clinical_finding x
      where x.programme_id = $1 and x.kind = 'examination' and x.details ->> 'extent' <> 'screening'
        and not exists (select 1 from clinical_finding r where r.replaces_id = x.id)
      group by x.patient_id) f
    where f.patient_id in (select patient_id from in_care) and (select p.is_otp from programme p where p.id = $1)
      and f.on_day + ($6::jsonb ->> 'annual_exam_days')::int between $2::date + 15 and $5::date`,
  'verbal-order': `
    select ((o.verbal_received_at + make_interval(hours => ($6::jsonb ->> 'verbal_cosign_hours')::int)) at time zone $3)::date, null::uuid
    from medication_order o where o.programme_id = $1 and o.verbal_received_at is not null and o.cosigned_at is null`,
  'unsigned-note': `
    select ((a.ends_at + make_interval(hours => ($6::jsonb ->> 'note_due_hours')::int)) at time zone $3)::date, a.staff_id
    from appointment a where a.programme_id = $1 and a.state = 'attended' and a.origin not in ('imported', 'generated')
      and a.starts_at between $4::timestamptz - interval '120 days' and $4
      and not exists (select 1 from progress_note n where n.programme_id = $1 and n.patient_id = a.patient_id
        and n.starts_at between a.starts_at - interval '1 day' and a.starts_at + interval '1 day'
        and (n.appointment_id = a.id or n.appointment_id is null and n.service_on = a.starts_local::date))`,
  'note-cosign': `
    select (n.signed_at at time zone $3)::date + ($6::jsonb ->> 'note_cosign_soon_days')::int, null::uuid from progress_note n
    where n.programme_id = $1 and n.supervised and not exists (select 1 from note_review v where v.note_id = n.id)
      and not exists (select 1 from progress_note r where r.replaces_id = n.id)`,
  'house-papers': `
    select l.expires_on, null::uuid from licence l where l.programme_id = $1 and l.ended_at is null and l.expires_on <= $5::date
      and l.staff_id in (select staff_id from at_work) and not exists (select 1 from licence n where n.programme_id = $1
        and n.staff_id = l.staff_id and n.type = l.type and n.state = l.state and n.ended_at is null and n.expires_on > l.expires_on)
    union all
    select c.expires_on, null::uuid from rems_certificate c where c.programme_id = $1 and c.ended_at is null and c.expires_on <= $5::date
      and not exists (select 1 from rems_certificate n where n.programme_id = $1 and n.kind = c.kind and n.ended_at is null
        and n.expires_on > c.expires_on)`,
  'stock-expiry': `
    select l.expires_on, null::uuid from stock_lot l where l.programme_id = $1 and l.expires_on <= $5::date
      and exists (select 1 from stock_container c join stock_balance b on b.container_id = c.id
        where c.lot_id = l.id and b.programme_id = $1 and b.account in ('stock', 'prepared', 'quarantine') and b.quantity > 0)`,
  'guest-stay': `
    select g.to_day, null::uuid from guest_stay g where g.programme_id = $1 and g.to_day <= $5::date
      and coalesce((select t.state from guest_stay_step t where t.stay_id = g.id order by t.recorded_at desc, t.id desc limit 1), '') <> 'closed'`,
  // It is of use from its first day on, so it is answered before.
  exception: `
    select x.from_day, null::uuid from take_home_exception x where x.programme_id = $1 and x.from_day <= $5::date and x.to_day >= $2::date
      and not exists (select 1 from take_home_exception_step t where t.exception_id = x.id and t.step in ('federal_approved', 'denied'))`,
  'late-call': `
    select (c.due_at at time zone $3)::date, null::uuid
    from call_task c join reminder r on r.programme_id = c.programme_id and r.id = c.reminder_id
    where c.programme_id = $1 and c.done_at is null and c.due_at <= $4 and not ${dosedSince}`,
};

const counted = Object.entries(parts)
  .map(
    ([
      kind,
      sql,
    ]) => `select '${kind}' as kind, null::text as clock, null::text as role, w.due_on, w.staff_id, count(*)::int as items
    from (${sql}) as w (due_on, staff_id) group by w.due_on, w.staff_id`,
  )
  .join('\nunion all\n');

const inCareAndAtWork = `
  with in_care as materialized (
    select e.patient_id from episode e where e.programme_id = $1 and e.closed_on is null
      and exists (select 1 from episode_span s where s.programme_id = $1 and s.episode_id = e.id and s.track = 'main'
        and s.voided_at is null and s.ended_at is null and s.state in ('admitted', 'discharge_planned'))),
  at_work as materialized (
    select r.staff_id from staff_role r join staff s on s.id = r.staff_id
    where r.programme_id = $1 and r.ended_at is null and r.from_day <= $2::date and (r.to_day is null or r.to_day >= $2::date)
      and s.deactivated_at is null)`;

/** The id of a record that a clock is about; what is left is the beginning that the catalogue knows. */
const recordId = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$';

interface Row {
  readonly kind: StaffKindName | null;
  readonly clock: string | null;
  readonly role: Role | null;
  readonly dueOn: Day;
  readonly staffId: string | null;
  readonly items: number;
}

/**
 * All work of a programme that is due, late or told ahead, counted by kind, day and whose it is: in one statement what tables say, and
 * beside it what a rule has to say of each person.
 */
export async function countStaffWork(tx: Tx, today: Day, ruling: Ruling): Promise<readonly CountedWork[]> {
  const { now, policy } = ruling;
  const ahead = Math.max(
    ...staffKindNames.map((name) => daysBetween(firstTold(staffTimesOf(name, policy), today), today)),
  );
  const last = addDays(today, ahead);
  const { annual_exam_days, verbal_cosign_hours, note_due_hours, note_cosign_soon_days } = policy;
  const numbers = { annual_exam_days, verbal_cosign_hours, note_due_hours, note_cosign_soon_days };
  const rows = await tx.query<Row>(
    `${inCareAndAtWork}
     select q.kind, q.clock, q.role, q.due_on::text as "dueOn", q.staff_id as "staffId", q.items from (
       ${counted}
       union all
       select 'call', null, c.role, (c.due_at at time zone $3)::date, null::uuid, count(*)::int from call_task c
       where c.programme_id = $1 and c.done_at is null group by c.role, (c.due_at at time zone $3)::date
       union all
       select null, regexp_replace(split_part(r.offset_key, ' ', 1), $7, ''), r.role, split_part(r.offset_key, ' ', 2)::date, r.staff_id,
         count(*)::int
       from reminder r where r.programme_id = $1 and r.kind = 'due-work' and r.audience = 'staff' and r.state in ('planned', 'sent')
         and r.offset_key like '% ____-__-__'
       group by 2, 3, 4, 5) q`,
    [tx.actor.programmeId, today, ruling.programme.zone, now, last, JSON.stringify(numbers), recordId],
  );
  const injectionDays = (await loadInjectionsDue(tx, ruling)).map(({ due }) => due.dueOn);
  const tracingDays = (await loadTracingsDue(tx, ruling)).map(({ due }) => due);
  return [...rows.flatMap(toWork), ...byDay('injection', injectionDays, last), ...byDay('ecg', tracingDays, last)];
}

/** What a rule said falls due on these days, counted by day. */
function byDay(kind: StaffKindName, days: readonly Day[], last: Day): readonly CountedWork[] {
  const items = new Map<Day, number>();
  for (const day of days) if (day <= last) items.set(day, (items.get(day) ?? 0) + 1);
  return [...items].map(([dueOn, n]) => ({ kind, dueOn, items: n, staffId: null, roles: staffKind(kind).to }));
}

/** A clock that one role answers is that role's and the kind's; of the kind that gathers the rest, only that role's. */
function toWork({ kind: named, clock, role, ...work }: Row): readonly CountedWork[] {
  const kind = named ?? (clock === null ? null : staffKindOfClock(clock));
  if (kind === null) return [];
  const roles =
    role === null
      ? staffKind(kind).to
      : named !== null || kind === 'path-work'
        ? [role]
        : [role, ...staffKind(kind).to];
  return [{ ...work, kind, roles }];
}
