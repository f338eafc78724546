import type { Tx } from '@cairn/database';
import { displayNameOf, type Origin, unlessHidden } from '@cairn/patient';
import type {
  AppointmentState,
  Booking,
  EarlierModality,
  ModalityCode,
  SaidOfSession,
  SessionDetail,
  SessionFormat,
} from '@cairn/rules';
import type { ContactType } from './note/note.queries';

/** An appointment as people read it. `startsAt` is what the clock on the wall shows in `zone`. */
export interface AppointmentView {
  readonly id: string;
  readonly patientId: string;
  readonly patientName: string;
  readonly patientNumber: string;
  readonly staffId: string | null;
  readonly staffName: string | null;
  readonly startsAt: string;
  readonly zone: string;
  readonly startsAtInstant: string;
  readonly minutes: number;
  readonly modality: string;
  readonly state: AppointmentState;
  readonly reason: string | null;
  /** What was said with the state; together they tell the status. */
  readonly detail: SessionDetail | null;
  readonly minutesPresent: number | null;
  readonly checkedInAt: string | null;
  readonly version: number;
  readonly roomId: string | null;
  readonly roomName: string | null;
  /** Nothing where nobody said it: sessions of earlier times and imported ones. */
  readonly contactType: ContactType | null;
  readonly format: SessionFormat | null;
  readonly seriesId: string | null;
  /** Which date of its series it is, wherever it was moved to. */
  readonly occursAt: string | null;
}

/** A session of one person, alone or with those close to them. Groups have members and are kept as groups. */
export const ownFormats = ['individual', 'family', 'couple'] as const satisfies readonly SessionFormat[];
export type OwnFormat = (typeof ownFormats)[number];

/** When, with whom and what for: the part of an appointment that can be moved. */
export interface Slot extends Booking {
  readonly id: string;
  readonly staffId: string;
  readonly modality: ModalityCode;
  readonly roomId: string | null;
  readonly contactType: ContactType;
  readonly format: OwnFormat;
}

/** What may be asked for: a kind of session of clinical reference 4.1, also under the code that it had before there was one list. */
export type Modality = ModalityCode | EarlierModality;

const view = `
  a.id, a.patient_id as "patientId", ${displayNameOf} as "patientName",
  p.number as "patientNumber", a.staff_id as "staffId", s.display_name as "staffName",
  to_char(a.starts_local, 'YYYY-MM-DD"T"HH24:MI') as "startsAt", a.zone,
  to_char(a.starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "startsAtInstant",
  a.minutes, a.modality, a.state, ${unlessHidden('a.reason')} as reason, a.detail, a.minutes_present as "minutesPresent",
  to_jsonb(a.checked_in_at) #>> '{}' as "checkedInAt", a.version,
  a.room_id as "roomId", (select r.name from room r where r.id = a.room_id) as "roomName", a.contact_type as "contactType",
  a.format, a.series_id as "seriesId", to_char(a.occurs_local, 'YYYY-MM-DD"T"HH24:MI') as "occursAt"`;

/** `from` names rows of `appointment`; whoever they concern is read in the same statement. */
const viewed = (from: string) => `
  select ${view} from ${from} a
  join patient p on p.programme_id = a.programme_id and p.id = a.patient_id
  left join staff s on s.id = a.staff_id`;

const one = `${viewed('appointment')} where a.programme_id = $1 and a.id = $2`;

export async function readAppointment(tx: Tx, id: string): Promise<AppointmentView | undefined> {
  const [found] = await tx.query<AppointmentView>(one, [tx.actor.programmeId, id]);
  return found;
}

/** A day in the programme's own zone, complete; $2 null means today. Beginning and end bound the index, not a computed day. */
const dayList = `
  with day as materialized (
    select p.time_zone, coalesce($2::date, ($3::timestamptz at time zone p.time_zone)::date) as day from programme p where p.id = $1
  )
  select day.day::text as day, day.time_zone as "dayZone", item.* from day left join lateral (
    ${viewed('appointment')}
    where a.programme_id = $1 and a.starts_at >= day.day::timestamp at time zone day.time_zone
      and a.starts_at < (day.day + 1)::timestamp at time zone day.time_zone and ($4::uuid is null or a.staff_id = $4)
    order by a.starts_at, s.display_name, p.number, a.id) item on true`;

export interface DayList {
  readonly day: string;
  readonly zone: string;
  readonly items: readonly AppointmentView[];
}

export async function readSchedule(tx: Tx, day: string | null, now: Date, staffId: string | null): Promise<DayList> {
  const rows = await tx.query<AppointmentView & { day: string; dayZone: string }>(dayList, [
    tx.actor.programmeId,
    day,
    now,
    staffId,
  ]);
  const items = rows.filter((row) => row.id !== null).map(({ day: _day, dayZone: _zone, ...item }) => item);
  return { day: rows[0]?.day ?? '', zone: rows[0]?.dayZone ?? '', items };
}

const insert = `with made as (
  insert into appointment (id, programme_id, patient_id, staff_id, starts_local, zone, starts_at, ends_at, minutes, modality,
                           state, booked_by, recorded_at, origin, room_id, contact_type, format)
  values ($2, $1, $3, $4, $5, $6, $7, $8, $9, $10, 'booked', $11, $12, $13, $14, $15, $16)
  on conflict do nothing returning *)
  ${viewed('made')}`;

export interface Booked {
  readonly patientId: string;
  readonly at: Date;
  readonly origin: Origin;
}

/**
 * Answers nothing when a constraint stands in the way: the id is taken or the clinician is not free. `on conflict` makes
 * two bookings that race wait for each other; plain inserts into an exclusion constraint could deadlock.
 */
export async function insertAppointment(
  tx: Tx,
  slot: Slot,
  { patientId, at, origin }: Booked,
): Promise<AppointmentView | undefined> {
  const { id, staffId, startsLocal, zone, startsAt, endsAt, minutes, modality } = slot;
  const [made] = await tx.query<AppointmentView>(insert, [
    tx.actor.programmeId,
    id,
    patientId,
    staffId,
    startsLocal,
    zone,
    startsAt,
    endsAt,
    minutes,
    modality,
    tx.actor.staffId,
    at,
    origin,
    slot.roomId,
    slot.contactType,
    slot.format,
  ]);
  return made;
}

const move = `with changed as (
  update appointment set staff_id = $4, starts_local = $5, zone = $6, starts_at = $7, ends_at = $8, minutes = $9,
                         modality = $10, room_id = $11, contact_type = $12, format = $13, version = version + 1
  where programme_id = $1 and id = $2 and version = $3 and state = 'booked' returning *)
  ${viewed('changed')}`;

/** Answers nothing when somebody else changed it since `version` was read. */
export async function moveTo(tx: Tx, slot: Slot, version: number): Promise<AppointmentView | undefined> {
  const { id, staffId, startsLocal, zone, startsAt, endsAt, minutes, modality } = slot;
  const { roomId, contactType, format } = slot;
  const when = [startsLocal, zone, startsAt, endsAt, minutes];
  const values = [tx.actor.programmeId, id, version, staffId, ...when, modality, roomId, contactType, format];
  const [changed] = await tx.query<AppointmentView>(move, values);
  return changed;
}

const settle = `with changed as (
  update appointment set state = $4, reason = $5, detail = $6, minutes_present = $7, settled_at = $8, version = version + 1
  where programme_id = $1 and id = $2 and version = $3 returning *)
  ${viewed('changed')}`;

export async function settleAs(
  tx: Tx,
  { id, version }: AppointmentView,
  to: SaidOfSession & { readonly state: AppointmentState; readonly reason: string | null },
  at: Date,
): Promise<AppointmentView | undefined> {
  const said = [to.state, to.reason, to.detail, to.minutesPresent, at];
  const [changed] = await tx.query<AppointmentView>(settle, [tx.actor.programmeId, id, version, ...said]);
  return changed;
}

/** The front desk checked somebody in for it, or took that back. */
export function markCheckedIn(tx: Tx, id: string, at: Date | null): Promise<unknown> {
  return tx.query('update appointment set checked_in_at = $3 where programme_id = $1 and id = $2', [
    tx.actor.programmeId,
    id,
    at,
  ]);
}

const inTheWay = `${viewed('appointment')}
  where a.programme_id = $1 and (a.staff_id = $2 or a.room_id = $6) and a.staff_id is not null and a.id <> $3
    and a.state in ('booked', 'attended')
    and a.starts_at < $5 and a.starts_at > $4::timestamptz - interval '1 day' and a.ends_at > $4
  order by a.staff_id = $2 desc, a.starts_at limit 1`;

/** Whom the clinician sees at that time, or who has the room; nothing when it is in another programme, behind the wall. */
export async function readInTheWay(
  tx: Tx,
  { id, staffId, startsAt, endsAt, roomId }: Pick<Slot, 'id' | 'staffId' | 'startsAt' | 'endsAt' | 'roomId'>,
): Promise<AppointmentView | undefined> {
  const values = [tx.actor.programmeId, staffId, id, startsAt, endsAt, roomId];
  const [found] = await tx.query<AppointmentView>(inTheWay, values);
  return found;
}

/** Who is to meet whom: is the person here and alive, does the clinician work here today? */
export interface BookingScene {
  readonly patientFound: boolean;
  readonly deceased: boolean;
  readonly clinicianFound: boolean;
  /** Also true where no room is asked for. */
  readonly roomFound: boolean;
}

const scene = `
  select exists (select 1 from patient p where p.programme_id = $1 and p.id = $2) as "patientFound",
    exists (select 1 from episode_span n where n.programme_id = $1 and n.patient_id = $2 and n.track = 'main'
      and n.state = 'deceased' and n.voided_at is null) as deceased,
    exists (select 1 from staff_role r join staff s on s.id = r.staff_id and s.deactivated_at is null
      join programme g on g.id = r.programme_id
      where r.programme_id = $1 and r.staff_id = $3 and r.ended_at is null and r.from_day <= ($4::timestamptz at time zone g.time_zone)::date
        and (r.to_day is null or r.to_day >= ($4::timestamptz at time zone g.time_zone)::date)) as "clinicianFound",
    $5::uuid is null or exists (select 1 from room r where r.programme_id = $1 and r.id = $5 and r.retired_on is null) as "roomFound"`;

export async function loadBookingScene(
  tx: Tx,
  { patientId, staffId, roomId }: { patientId: string; staffId: string; roomId: string | null },
  now: Date,
): Promise<BookingScene> {
  const [found] = await tx.query<BookingScene>(scene, [tx.actor.programmeId, patientId, staffId, now, roomId]);
  return found ?? { patientFound: false, deceased: false, clinicianFound: false, roomFound: false };
}
