import type { Reading, Tx } from '@cairn/database';
import { displayNameOf, type Origin, unlessHidden } from '@cairn/patient';
import type { Amendment, AmendmentKind, Day, NoteContent, NoteState } from '@cairn/rules';

export interface Review {
  readonly kind: 'cosigned' | 'returned';
  readonly comment: string;
  readonly by: string;
  readonly at: string;
}

export interface AmendmentView {
  readonly id: string;
  readonly kind: AmendmentKind;
  readonly text: string;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** A note as people read it, with everything that hangs on it, oldest first. */
export interface NoteView {
  readonly id: string;
  readonly patientId: string;
  readonly appointmentId: string | null;
  readonly modality: string;
  readonly contactType: ContactType;
  readonly serviceOn: Day;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly content: NoteContent;
  readonly state: NoteState;
  readonly authorId: string | null;
  readonly author: string | null;
  readonly credential: string | null;
  readonly signedAt: string;
  readonly replacesId: string | null;
  /** The note that was signed in the place of one that was sent back. */
  readonly replacedById: string | null;
  readonly review: Review | null;
  readonly amendments: readonly AmendmentView[];
}

export const contactTypes = ['in_person', 'video', 'phone'] as const;
export type ContactType = (typeof contactTypes)[number];

const parts = `
  left join staff w on w.id = n.author_id
  left join note_review v on v.note_id = n.id
  left join staff r on r.id = v.reviewed_by
  left join progress_note y on y.replaces_id = n.id
  left join lateral (select jsonb_agg(jsonb_build_object('id', m.id, 'kind', m.kind, 'text', m.text, 'reason', m.reason,
      'by', s.display_name, 'at', m.amended_at) order by m.amended_at, m.id) as all from note_amendment m
    join staff s on s.id = m.amended_by where m.programme_id = n.programme_id and m.note_id = n.id) a on true`;

/** Where a note stands follows from what hangs on it. */
const state = `case when v.kind = 'returned' then 'returned' when n.supervised and v.kind is null then 'cosign_pending'
  when a.all is not null then 'amended' else 'final' end`;

const note = `jsonb_build_object('id', n.id, 'patientId', n.patient_id, 'appointmentId', n.appointment_id, 'modality', n.modality,
    'contactType', n.contact_type, 'serviceOn', n.service_on, 'startsAt', n.starts_at, 'endsAt', n.ends_at, 'content', n.content,
    'state', ${state}, 'authorId', n.author_id, 'author', w.display_name, 'credential', n.credential, 'signedAt', n.signed_at,
    'replacesId', n.replaces_id, 'replacedById', y.id,
    'review', case when v.id is not null then jsonb_build_object('kind', v.kind, 'comment', v.comment, 'by', r.display_name,
      'at', v.reviewed_at) end,
    'amendments', coalesce(a.all, '[]'))`;

export interface NotePage {
  readonly items: readonly NoteView[];
  /** Ask with it for the older ones; null after the last. */
  readonly next: string | null;
}

const perPage = 30;

/** The notes of a person, the newest service first. `before` is the `next` of the page before. */
export async function loadNotes(tx: Reading, patientId: string, before: string | null): Promise<NotePage> {
  const rows = await tx.query<{ note: NoteView }>(
    `select ${note} as note from progress_note n ${parts} where n.programme_id = $1 and n.patient_id = $2
       and ($3::uuid is null or (n.starts_at, n.id) < (select b.starts_at, b.id from progress_note b where b.programme_id = $1
         and b.id = $3)) order by n.starts_at desc, n.id desc limit ${perPage + 1}`,
    [tx.actor.programmeId, patientId, before],
  );
  const items = rows.slice(0, perPage).map((row) => row.note);
  return { items, next: rows.length > perPage ? (items.at(-1)?.id ?? null) : null };
}

export async function loadNote(tx: Reading, patientId: string, id: string): Promise<NoteView | undefined> {
  const [row] = await tx.query<{ note: NoteView }>(
    `select ${note} as note from progress_note n ${parts} where n.programme_id = $1 and n.patient_id = $2 and n.id = $3`,
    [tx.actor.programmeId, patientId, id],
  );
  return row?.note;
}

/** Whoever reviews or amends a note does so one after the other. */
export function lockNote(tx: Tx, id: string): Promise<unknown> {
  return tx.query(`select pg_advisory_xact_lock(hashtextextended('note' || $1::text, 0))`, [id]);
}

export interface WaitingNote {
  readonly id: string;
  readonly patientId: string;
  readonly displayName: string;
  readonly number: string;
  readonly modality: string;
  readonly serviceOn: Day;
  readonly author: string | null;
  readonly authorId: string | null;
  readonly signedAt: string;
  readonly clonePercent: number;
  readonly content: NoteContent | null;
}

/** What waits for a supervisor, the oldest first. Of a chart that is closed to who asks the text is left out. */
export function loadWaiting(tx: Reading): Promise<WaitingNote[]> {
  return tx.query<WaitingNote>(
    `select n.id, n.patient_id as "patientId", ${displayNameOf} as "displayName", p.number, n.modality, n.service_on as "serviceOn",
       s.display_name as author, n.author_id as "authorId", to_jsonb(n.signed_at) #>> '{}' as "signedAt",
       n.clone_percent as "clonePercent", ${unlessHidden('n.content')} as content
     from progress_note n join patient p on p.programme_id = n.programme_id and p.id = n.patient_id
     left join staff s on s.id = n.author_id
     where n.programme_id = $1 and n.supervised and not exists (select 1 from note_review v where v.note_id = n.id)
     order by n.signed_at, n.id limit 200`,
    [tx.actor.programmeId],
  );
}

/** What this author wrote lately about anybody, and anybody about this person: what a new note may have been copied from. */
export async function loadRecentTexts(tx: Reading, patientId: string): Promise<string[]> {
  const rows = await tx.query<{ text: string }>(
    `select (select string_agg(t.value, ' ') from jsonb_each_text(x.content -> 'sections') t) as text from (
       (select n.content from progress_note n where n.programme_id = $1 and n.patient_id = $2 order by n.starts_at desc limit 10)
       union all
       (select n.content from progress_note n where n.programme_id = $1 and n.author_id = $3 and n.patient_id <> $2
         order by n.signed_at desc limit 20)) x`,
    [tx.actor.programmeId, patientId, tx.actor.staffId],
  );
  return rows.map(({ text }) => text);
}

/** The objectives of every version of a person's plans: a note of today may be about what the version before asked for. */
export async function loadObjectiveIds(tx: Reading, patientId: string): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ id: string }>(
    `select distinct o.id #>> '{}' as id from treatment_plan p
     cross join lateral jsonb_path_query(p.content, '$.problems[*].goals[*].objectives[*].id') as o (id)
     where p.programme_id = $1 and p.patient_id = $2`,
    [tx.actor.programmeId, patientId],
  );
  return new Set(rows.map(({ id }) => id));
}

export interface SignedNote {
  readonly id: string;
  readonly patientId: string;
  readonly episodeId: string | null;
  readonly appointmentId: string | null;
  readonly modality: string;
  readonly contactType: ContactType;
  readonly serviceOn: Day;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly content: NoteContent;
  readonly supervised: boolean;
  readonly clonePercent: number;
  readonly credential: string | null;
  readonly signedAt: Date;
  readonly replacesId: string | null;
}

export function insertNote(tx: Tx, signed: SignedNote, origin: Origin): Promise<unknown> {
  return tx.query(
    `insert into progress_note (id, programme_id, patient_id, episode_id, appointment_id, modality, contact_type, service_on,
       starts_at, ends_at, content, supervised, clone_percent, author_id, credential, signed_at, replaces_id, origin)
     values ($2, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
    [
      tx.actor.programmeId,
      signed.id,
      signed.patientId,
      signed.episodeId,
      signed.appointmentId,
      signed.modality,
      signed.contactType,
      signed.serviceOn,
      signed.startsAt,
      signed.endsAt,
      JSON.stringify(signed.content),
      signed.supervised,
      signed.clonePercent,
      tx.actor.staffId,
      signed.credential,
      signed.signedAt,
      signed.replacesId,
      origin,
    ],
  );
}

export interface NewReview {
  readonly id: string;
  readonly kind: Review['kind'];
  readonly comment: string;
}

export function insertReview(tx: Tx, patientId: string, noteId: string, review: NewReview, at: Date): Promise<unknown> {
  return tx.query(
    `insert into note_review (id, programme_id, patient_id, note_id, kind, comment, reviewed_by, reviewed_at)
     values ($2, $1, $3, $4, $5, $6, $7, $8)`,
    [tx.actor.programmeId, review.id, patientId, noteId, review.kind, review.comment, tx.actor.staffId, at],
  );
}

export function insertAmendment(
  tx: Tx,
  patientId: string,
  noteId: string,
  { id, kind, text, reason }: Amendment & { readonly id: string },
  at: Date,
): Promise<unknown> {
  return tx.query(
    `insert into note_amendment (id, programme_id, patient_id, note_id, kind, text, reason, amended_by, amended_at)
     values ($2, $1, $3, $4, $5, $6, $7, $8, $9)`,
    [tx.actor.programmeId, id, patientId, noteId, kind, text.trim(), reason.trim(), tx.actor.staffId, at],
  );
}
