import type { Reading, Tx } from '@cairn/database';
import { displayNameOf, type Origin } from '@cairn/patient';
import {
  type Day,
  type GroupAttendance,
  openObjectivesOf,
  type Participation,
  type TreatmentPlanContent,
} from '@cairn/rules';
import type { ContactType, SignedNote } from '../note/note.queries';
import type { GroupSessionRow } from './group-session.entity';

export type SharedContent = GroupSessionRow['content'];

export interface GroupObjective {
  readonly id: string;
  readonly statement: string;
}

/** By person, the objectives that are open in their newest plan. One statement, however many people. */
export async function loadOpenObjectives(
  tx: Reading,
  patientIds: readonly string[],
): Promise<ReadonlyMap<string, readonly GroupObjective[]>> {
  const rows = await tx.query<{ patientId: string; content: TreatmentPlanContent }>(
    `select p.patient_id as "patientId", p.content from treatment_plan p
     join episode e on e.id = p.episode_id and e.closed_on is null and e.voided_at is null
     where p.programme_id = $1 and p.patient_id = any ($2) and p.effective_on <= day_in($1)
       and not exists (select 1 from treatment_plan f where f.follows_id = p.id)`,
    [tx.actor.programmeId, patientIds],
  );
  return new Map(
    rows.map(({ patientId, content }) => [
      patientId,
      openObjectivesOf(content).map(({ objective }) => ({ id: objective.id, statement: objective.statement })),
    ]),
  );
}

/** By person, the objectives of every version of their plans: what an entry may name. */
export async function loadKnownObjectives(
  tx: Reading,
  patientIds: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rows = await tx.query<{ patientId: string; ids: string[] }>(
    `select p.patient_id as "patientId", array_agg(distinct o.id #>> '{}') as ids from treatment_plan p
     cross join lateral jsonb_path_query(p.content, '$.problems[*].goals[*].objectives[*].id') as o (id)
     where p.programme_id = $1 and p.patient_id = any ($2) group by p.patient_id`,
    [tx.actor.programmeId, patientIds],
  );
  return new Map(rows.map(({ patientId, ids }) => [patientId, new Set(ids)]));
}

/**
 * What an entry may have been copied from: lately written about this person by anybody, and by this author about anybody. Of a note on
 * a group only what is the person's own is compared: the rest is the same for all by design.
 */
export async function loadRecentWords(
  tx: Reading,
  patientIds: readonly string[],
): Promise<ReadonlyMap<string, string[]>> {
  const own = `case when n.content -> 'session' ->> 'format' = 'group' then n.content -> 'sections' ->> 'response'
    else (select string_agg(t.value, ' ') from jsonb_each_text(n.content -> 'sections') t) end`;
  const rows = await tx.query<{ patientId: string | null; text: string | null }>(
    `(select w.id as "patientId", n.text from unnest($2::uuid[]) w (id) cross join lateral (
        select ${own} as text from progress_note n where n.programme_id = $1 and n.patient_id = w.id
        order by n.starts_at desc limit 10) n)
     union all
     (select null, ${own} from progress_note n where n.programme_id = $1 and n.author_id = $3 and n.patient_id <> all ($2)
      order by n.signed_at desc limit 20)`,
    [tx.actor.programmeId, patientIds, tx.actor.staffId],
  );
  const texts = new Map<string, string[]>(patientIds.map((id) => [id, []]));
  for (const { patientId, text } of rows)
    if (text !== null) for (const id of patientId === null ? patientIds : [patientId]) texts.get(id)?.push(text);
  return texts;
}

export interface SignedSession {
  readonly id: string;
  readonly groupId: string;
  readonly modality: string;
  readonly contactType: ContactType;
  readonly serviceOn: Day;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** The same moment on the clinic's clock, and how long it was. */
  readonly startsLocal: string;
  readonly zone: string;
  readonly minutes: number;
  readonly content: SharedContent;
  readonly credential: string | null;
  readonly signedAt: Date;
}

export interface SignedEntry {
  readonly patientId: string;
  readonly appointmentId: string;
  readonly attendance: GroupAttendance;
  readonly minutes: number;
  readonly participation: Participation | null;
  readonly step: string | null;
  /** Null for who was absent. */
  readonly note: SignedNote | null;
}

/** One statement for each table, however many members there are. They are sent together. */
export async function insertSession(
  tx: Tx,
  session: SignedSession,
  entries: readonly SignedEntry[],
  origin: Origin,
): Promise<void> {
  const { programmeId, staffId } = tx.actor;
  const at = [session.startsAt, session.endsAt];
  void tx.query(
    `insert into group_session (id, programme_id, group_id, modality, contact_type, service_on, starts_at, ends_at, content,
       author_id, credential, signed_at, origin)
     values ($2, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      ...[programmeId, session.id, session.groupId, session.modality, session.contactType, session.serviceOn, ...at],
      ...[JSON.stringify(session.content), staffId, session.credential, session.signedAt, origin],
    ],
  );
  // Who leads a group has one hour, not one with each member: the sessions on the members' schedules stand without a clinician.
  void tx.query(
    `insert into appointment (id, programme_id, patient_id, starts_local, zone, starts_at, ends_at, minutes, modality, state,
       booked_by, recorded_at, origin, contact_type, format, detail, minutes_present)
     select n.id, $1, n.patient_id, $2, $3, $4, $5, $6, $7, n.state, $8, $9, $10, $11, 'group', n.detail, n.minutes
     from unnest($12::uuid[], $13::uuid[], $14::text[], $15::text[], $16::int[]) n (id, patient_id, state, detail, minutes)`,
    [
      ...[programmeId, session.startsLocal, session.zone, ...at, session.minutes, session.modality, staffId],
      ...[session.signedAt, origin, session.contactType],
      entries.map(({ appointmentId }) => appointmentId),
      entries.map(({ patientId }) => patientId),
      entries.map(({ attendance }) => (attendance === 'absent' ? 'missed' : 'attended')),
      entries.map(({ attendance }) => (attendance === 'late' || attendance === 'left_early' ? attendance : null)),
      entries.map(({ attendance, minutes }) => (attendance === 'absent' ? null : minutes)),
    ],
  );
  const notes = entries.flatMap(({ note }) => (note === null ? [] : [note]));
  void tx.query(
    `insert into progress_note (id, programme_id, patient_id, episode_id, appointment_id, modality, contact_type, service_on,
       starts_at, ends_at, content, supervised, clone_percent, author_id, credential, signed_at, origin)
     select n.id, $1, n.patient_id, n.episode_id, n.appointment_id, $2, $3, $4, n.starts_at, n.ends_at, n.content, n.supervised,
       n.clone_percent, $5, $6, $7, $8
     from unnest($9::uuid[], $10::uuid[], $11::uuid[], $12::uuid[], $13::timestamptz[], $14::timestamptz[], $15::jsonb[],
       $16::boolean[], $17::int[])
       n (id, patient_id, episode_id, appointment_id, starts_at, ends_at, content, supervised, clone_percent)`,
    [
      ...[programmeId, session.modality, session.contactType, session.serviceOn, staffId, session.credential],
      ...[session.signedAt, origin],
      notes.map(({ id }) => id),
      notes.map(({ patientId }) => patientId),
      notes.map(({ episodeId }) => episodeId),
      notes.map(({ appointmentId }) => appointmentId),
      notes.map(({ startsAt }) => startsAt),
      notes.map(({ endsAt }) => endsAt),
      notes.map(({ content }) => JSON.stringify(content)),
      notes.map(({ supervised }) => supervised),
      notes.map(({ clonePercent }) => clonePercent),
    ],
  );
  await tx.query(
    `insert into group_session_entry (session_id, programme_id, patient_id, appointment_id, note_id, attendance, minutes,
       participation, step)
     select $2, $1, n.patient_id, n.appointment_id, n.note_id, n.attendance, n.minutes, n.participation, n.step
     from unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::text[], $7::int[], $8::text[], $9::text[])
       n (patient_id, appointment_id, note_id, attendance, minutes, participation, step)`,
    [
      ...[programmeId, session.id],
      entries.map(({ patientId }) => patientId),
      entries.map(({ appointmentId }) => appointmentId),
      entries.map(({ note }) => note?.id ?? null),
      entries.map(({ attendance }) => attendance),
      entries.map(({ minutes }) => minutes),
      entries.map(({ participation }) => participation),
      entries.map(({ step }) => step),
    ],
  );
}

export interface GroupSessionView {
  readonly id: string;
  readonly modality: string;
  readonly contactType: ContactType;
  readonly serviceOn: Day;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly content: SharedContent;
  readonly author: string | null;
  readonly credential: string | null;
  readonly signedAt: string;
  readonly entries: readonly {
    readonly patientId: string;
    readonly displayName: string;
    readonly number: string;
    readonly attendance: GroupAttendance;
    readonly minutes: number;
    readonly noteId: string | null;
  }[];
}

/** The sessions of a group, the newest first; with an id, that one alone. */
export function loadSessions(tx: Reading, groupId: string, id: string | null = null): Promise<GroupSessionView[]> {
  return tx.query<GroupSessionView>(
    `select h.id, h.modality, h.contact_type as "contactType", h.service_on as "serviceOn", to_jsonb(h.starts_at) #>> '{}' as "startsAt",
       to_jsonb(h.ends_at) #>> '{}' as "endsAt", h.content, w.display_name as author, h.credential,
       to_jsonb(h.signed_at) #>> '{}' as "signedAt",
       (select jsonb_agg(jsonb_build_object('patientId', p.id, 'displayName', ${displayNameOf}, 'number', p.number,
            'attendance', n.attendance, 'minutes', n.minutes, 'noteId', n.note_id)
          order by coalesce(p.preferred_name, p.given), p.family, p.id)
        from group_session_entry n join patient p on p.programme_id = n.programme_id and p.id = n.patient_id
        where n.session_id = h.id) as entries
     from group_session h left join staff w on w.id = h.author_id
     where h.programme_id = $1 and h.group_id = $2 and ($3::uuid is null or h.id = $3) order by h.starts_at desc limit 26`,
    [tx.actor.programmeId, groupId, id],
  );
}
