import type { Reading, Tx } from '@cairn/database';
import { refuse } from '@cairn/platform';
import type { FileKind, MediaType } from '@cairn/rules';

/** A file as the lists show it. A removed one stays, with who took it away and why. */
export interface FileView {
  readonly id: string;
  readonly kind: FileKind | 'photo';
  readonly mediaType: MediaType;
  readonly bytes: number;
  readonly name: string;
  readonly uploadedAt: string;
  readonly uploadedBy: string | null;
  readonly removed: { readonly at: string; readonly by: string | null; readonly reason: string } | null;
}

/** What is needed to open one. */
export interface FileToOpen {
  readonly id: string;
  readonly patientId: string;
  readonly mediaType: MediaType;
  readonly bytes: number;
  readonly name: string;
  readonly sha256: Buffer;
  readonly storageKey: string;
}

export interface NewFile {
  readonly id: string;
  readonly patientId: string;
  readonly kind: FileView['kind'];
  readonly type: MediaType;
  readonly bytes: number;
  readonly sha256: Buffer;
  readonly name: string;
  readonly storageKey: string;
}

/** Refuses with 'patient.not-found', also for another programme's person. */
export async function requirePatient(tx: Reading, patientId: string): Promise<void> {
  const found = await tx.query('select 1 from patient where programme_id = $1 and id = $2', [
    tx.actor.programmeId,
    patientId,
  ]);
  if (found.length === 0) refuse('patient.not-found', 'There is no such person in this program.');
}

export function insertFile(tx: Tx, file: NewFile, at: Date): Promise<unknown> {
  return tx.query(
    `insert into stored_file (id, programme_id, patient_id, kind, media_type, bytes, sha256, name, storage_key, uploaded_at, uploaded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      file.id,
      tx.actor.programmeId,
      file.patientId,
      file.kind,
      file.type,
      file.bytes,
      file.sha256,
      file.name,
      file.storageKey,
      at,
      tx.actor.staffId,
    ],
  );
}

const viewed = `f.id, f.kind, f.media_type as "mediaType", f.bytes::float8 as bytes, f.name, f.uploaded_at as "uploadedAt",
  up.display_name as "uploadedBy", f.removed_at, down.display_name as removed_by, f.removed_reason
  from stored_file f left join staff up on up.id = f.uploaded_by left join staff down on down.id = f.removed_by`;

type ViewRow = Omit<FileView, 'uploadedAt' | 'removed'> & {
  readonly uploadedAt: Date;
  readonly removed_at: Date | null;
  readonly removed_by: string | null;
  readonly removed_reason: string | null;
};

const viewOf = ({ removed_at: at, removed_by: by, removed_reason: reason, ...row }: ViewRow): FileView => ({
  ...row,
  uploadedAt: row.uploadedAt.toISOString(),
  removed: at === null ? null : { at: at.toISOString(), by, reason: reason ?? '' },
});

/** Of one person, newest first. */
export async function listFiles(tx: Reading, patientId: string): Promise<FileView[]> {
  const rows = await tx.query<ViewRow>(
    `select ${viewed} where f.programme_id = $1 and f.patient_id = $2 order by f.uploaded_at desc, f.id desc`,
    [tx.actor.programmeId, patientId],
  );
  return rows.map(viewOf);
}

export async function viewFile(tx: Reading, id: string): Promise<(FileView & { patientId: string }) | undefined> {
  const [row] = await tx.query<ViewRow & { patientId: string }>(
    `select f.patient_id as "patientId", ${viewed} where f.programme_id = $1 and f.id = $2 and f.patient_id is not null`,
    [tx.actor.programmeId, id],
  );
  return row === undefined ? undefined : { ...viewOf(row), patientId: row.patientId };
}

const opened = `f.id, f.patient_id as "patientId", f.media_type as "mediaType", f.bytes::float8 as bytes, f.name, f.sha256,
  f.storage_key as "storageKey" from stored_file f`;

/** Refuses with 'not-found' what is not there, was removed, or is another programme's. */
export async function fileToOpen(tx: Reading, id: string): Promise<FileToOpen> {
  const [file] = await tx.query<FileToOpen>(
    `select ${opened} where f.programme_id = $1 and f.id = $2 and f.patient_id is not null and f.removed_at is null`,
    [tx.actor.programmeId, id],
  );
  return file ?? refuse('not-found', 'There is no such file, or it was removed.');
}

/** The newest photo that stands; the earlier ones stay in the list. */
export async function photoToOpen(tx: Reading, patientId: string): Promise<FileToOpen | null> {
  const [photo] = await tx.query<FileToOpen>(
    `select ${opened} where f.programme_id = $1 and f.patient_id = $2 and f.kind = 'photo' and f.removed_at is null
     order by f.uploaded_at desc, f.id desc limit 1`,
    [tx.actor.programmeId, patientId],
  );
  return photo ?? null;
}

/** Removing twice is removing once: the first reason stands. */
export function markRemoved(tx: Tx, id: string, at: Date, reason: string): Promise<unknown> {
  return tx.query(
    `update stored_file set removed_at = $3, removed_by = $4, removed_reason = $5
     where programme_id = $1 and id = $2 and patient_id is not null and removed_at is null`,
    [tx.actor.programmeId, id, at, tx.actor.staffId, reason],
  );
}

/** Which of these storage keys a file of this programme has, removed ones too. */
export async function knownKeys(tx: Reading, keys: readonly string[]): Promise<Set<string>> {
  const rows = await tx.query<{ key: string }>(
    'select storage_key as key from stored_file where programme_id = $1 and storage_key = any($2)',
    [tx.actor.programmeId, keys],
  );
  return new Set(rows.map(({ key }) => key));
}
