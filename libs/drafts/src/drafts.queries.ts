import type { Reading, Tx } from '@cairn/database';
import type { DraftContent, FormName } from '@cairn/rules';

/** What a draft is about: one stands for each of these and author. */
export interface DraftPlace {
  readonly patientId: string | null;
  readonly form: FormName;
  readonly about: string;
}

export interface DraftSave extends DraftPlace {
  readonly id: string;
  /** The revision that the text builds on; 0 where its author knows of none. */
  readonly buildsOn: number;
  readonly content: DraftContent;
}

export interface SavedDraft {
  readonly id: string;
  readonly revision: number;
  readonly savedAt: Date;
  /** When the audit trail last said that this text is being written; null where it was not said yet. */
  readonly auditedAt: Date | null;
}

export interface DraftView extends DraftPlace {
  readonly id: string;
  readonly revision: number;
  readonly savedAt: Date;
  readonly content: DraftContent;
}

export interface ListedDraft extends Omit<DraftPlace, 'patientId'> {
  readonly id: string;
  readonly patient: { readonly id: string; readonly number: string; readonly displayName: string } | null;
  readonly savedAt: Date;
  readonly discardedAt: Date | null;
}

const saved = 'id, revision, saved_at as "savedAt"';
const view = `${saved}, patient_id as "patientId", form, about, content`;
const isThere = 'programme_id = $1 and staff_id = $2';
const isAbout = 'patient_id is not distinct from $3 and form = $4 and about = $5';

/** The first save; nothing where a text of this author stands for this form already. The same save again changes nothing. */
export async function beginDraft(tx: Tx, save: DraftSave, now: Date): Promise<SavedDraft | undefined> {
  const [row] = await tx.query<SavedDraft>(
    `insert into draft as d (programme_id, staff_id, patient_id, form, about, id, content, begun_at, saved_at, audited_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $8, $8)
     on conflict (programme_id, staff_id, patient_id, form, about) where discarded_at is null
     do update set revision = 1 where d.id = excluded.id and d.revision = 1 and d.content = excluded.content
     returning ${saved}, case when d.xmax <> 0 then audited_at end as "auditedAt"`,
    [...placeOf(tx, save), save.id, JSON.stringify(save.content), now],
  );
  return row;
}

/** A later save; nothing where the text that stands is not the one it builds on. */
export async function goOnWithDraft(tx: Tx, save: DraftSave, now: Date): Promise<SavedDraft | undefined> {
  const [row] = await tx.query<SavedDraft>(
    `update draft set content = $8, revision = $7 + 1, saved_at = $9
     where ${isThere} and ${isAbout} and id = $6 and discarded_at is null
       and (revision = $7 or (revision = $7 + 1 and content = $8))
     returning ${saved}, audited_at as "auditedAt"`,
    [...placeOf(tx, save), save.id, save.buildsOn, JSON.stringify(save.content), now],
  );
  return row;
}

export function noteLine(tx: Tx, id: string, now: Date): void {
  void tx.query('update draft set audited_at = $2 where id = $1', [id, now]);
}

/** The text that stands for a form, with the content. */
export async function findDraft(tx: Reading, place: DraftPlace): Promise<DraftView | undefined> {
  const [row] = await tx.query<DraftView>(
    `select ${view} from draft where ${isThere} and ${isAbout} and discarded_at is null`,
    placeOf(tx, place),
  );
  return row;
}

export async function loadDraft(tx: Reading, id: string): Promise<DraftView | undefined> {
  const [row] = await tx.query<DraftView>(
    `select ${view} from draft where ${isThere} and id = $3 and discarded_at is null`,
    [...authorOf(tx), id],
  );
  return row;
}

/** The author's drafts without their text, newest first. A name that is kept from them is not said. */
export function listDrafts(tx: Reading, atMost: number): Promise<ListedDraft[]> {
  return tx.query(
    `select d.id, d.form, d.about, d.saved_at as "savedAt", d.discarded_at as "discardedAt",
       case when p.id is not null then jsonb_build_object('id', p.id, 'number', p.number, 'displayName',
         case when p.restricted and chart_hidden(p.id) then 'Restricted chart'
           else coalesce(p.preferred_name, p.given) || ' ' || p.family end) end as patient
     from draft d left join patient p on p.programme_id = d.programme_id and p.id = d.patient_id
     where d.programme_id = $1 and d.staff_id = $2 order by d.saved_at desc, d.id limit $3`,
    [...authorOf(tx), atMost],
  );
}

export async function endDraft(tx: Tx, id: string): Promise<{ patientId: string | null } | undefined> {
  const [row] = await tx.query<{ patientId: string | null }>(
    `delete from draft where ${isThere} and id = $3 returning patient_id as "patientId"`,
    [...authorOf(tx), id],
  );
  return row;
}

/** Sets a draft aside, or with null takes it up again. */
export async function setAside(tx: Tx, id: string, at: Date | null): Promise<{ patientId: string | null } | undefined> {
  const [row] = await tx.query<{ patientId: string | null }>(
    `update draft set discarded_at = $4 where ${isThere} and id = $3 returning patient_id as "patientId"`,
    [...authorOf(tx), id, at],
  );
  return row;
}

export async function isPersonHere(tx: Reading, patientId: string): Promise<boolean> {
  const found = await tx.query('select 1 from patient where programme_id = $1 and id = $2', [
    tx.actor.programmeId,
    patientId,
  ]);
  return found.length > 0;
}

const authorOf = ({ actor }: Reading) => [actor.programmeId, actor.staffId];
const placeOf = (tx: Reading, { patientId, form, about }: DraftPlace) => [...authorOf(tx), patientId, form, about];
