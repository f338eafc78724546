import type { Reading, Tx } from '@cairn/database';
import type { CareNoteKind } from '@cairn/rules';

export interface CareNoteView {
  readonly id: string;
  readonly kind: CareNoteKind;
  readonly at: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly note: string | null;
  readonly by: string | null;
  readonly recordedAt: string;
  readonly replaces: { readonly id: string; readonly reason: string } | null;
  readonly replacedBy: {
    readonly id: string;
    readonly reason: string;
    readonly by: string | null;
    readonly at: string;
  } | null;
}

const view = `select jsonb_build_object('id', n.id, 'kind', n.kind, 'at', n.at, 'data', n.data, 'note', n.note,
    'by', w.display_name, 'recordedAt', n.recorded_at,
    'replaces', case when n.replaces_id is not null then jsonb_build_object('id', n.replaces_id, 'reason', n.replace_reason) end,
    'replacedBy', case when r.id is not null then jsonb_build_object('id', r.id, 'reason', r.replace_reason, 'by', x.display_name,
      'at', r.recorded_at) end) as note
  from care_note n left join staff w on w.id = n.recorded_by left join care_note r on r.replaces_id = n.id
    left join staff x on x.id = r.recorded_by
  where n.programme_id = $1 and n.patient_id = $2`;

/** The notes of a person in a span of time, newest first, also what was corrected. */
export async function loadCareNotes(tx: Reading, patientId: string, from: Date, to: Date): Promise<CareNoteView[]> {
  const rows = await tx.query<{ note: CareNoteView }>(
    `${view} and n.at >= $3 and n.at <= $4 order by n.at desc, n.recorded_at desc, n.id desc limit 500`,
    [tx.actor.programmeId, patientId, from, to],
  );
  return rows.map(({ note }) => note);
}

export async function loadCareNote(tx: Reading, patientId: string, id: string): Promise<CareNoteView | undefined> {
  const [row] = await tx.query<{ note: CareNoteView }>(`${view} and n.id = $3`, [tx.actor.programmeId, patientId, id]);
  return row?.note;
}

export interface NewCareNote {
  readonly id: string;
  readonly patientId: string;
  readonly episodeId: string | null;
  readonly kind: CareNoteKind;
  readonly at: Date;
  readonly data: object;
  readonly note: string | null;
  readonly recordedAt: Date;
  readonly replaces: { readonly id: string; readonly reason: string } | null;
}

export function insertCareNote(tx: Tx, note: NewCareNote): Promise<unknown> {
  return tx.query(
    `insert into care_note (id, programme_id, patient_id, episode_id, kind, at, data, note, recorded_by, recorded_at, replaces_id,
       replace_reason, origin) values ($2, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'registered')`,
    [
      tx.actor.programmeId,
      note.id,
      note.patientId,
      note.episodeId,
      note.kind,
      note.at,
      JSON.stringify(note.data),
      note.note,
      tx.actor.staffId,
      note.recordedAt,
      note.replaces?.id ?? null,
      note.replaces?.reason ?? null,
    ],
  );
}
