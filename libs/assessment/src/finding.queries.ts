import type { Reading, Tx } from '@cairn/database';
import {
  type DecidedFinding,
  type EntryKind,
  type FaceSheetKind,
  type FindingKind,
  momentaryKinds,
  type WrittenDetails,
} from '@cairn/rules';

interface Person {
  readonly id: string;
  readonly displayName: string;
}

/** Where it is written down: findings in the clinical record, entries on the face sheet. */
export type Sheet = 'clinical_finding' | 'face_sheet_entry';

/** A finding, or an entry of the face sheet, as the screens show it. Without details it takes back what it replaces. */
export interface EntryView<Kind extends EntryKind> {
  readonly id: string;
  readonly kind: Kind;
  /** The service day of `at`. */
  readonly on: string;
  readonly at: string;
  readonly recordedAt: string;
  readonly by: Person | null;
  readonly details: WrittenDetails | null;
  readonly replaces: { readonly id: string; readonly reason: string } | null;
  /** The finding that took its place: it no longer stands. */
  readonly replacedBy: {
    readonly id: string;
    readonly at: string;
    readonly by: Person | null;
    readonly reason: string;
  } | null;
}

export type FindingView = EntryView<FindingKind>;
export type FaceSheetEntryView = EntryView<FaceSheetKind>;

const instant = (column: string) => `to_jsonb(${column}) #>> '{}'`;
const who = (staff: string) => `case when ${staff}.id is null then null
  else jsonb_build_object('id', ${staff}.id, 'displayName', ${staff}.display_name) end`;

const view = `f.id, f.kind, f.on_day::text as "on", ${instant('f.at')} as at, ${instant('f.recorded_at')} as "recordedAt",
  ${who('s')} as by, f.details, case when f.replaces_id is null then null
    else jsonb_build_object('id', f.replaces_id, 'reason', f.replace_reason) end as replaces,
  case when r.id is null then null else jsonb_build_object('id', r.id, 'at', ${instant('r.recorded_at')}, 'by', ${who('w')},
    'reason', r.replace_reason) end as "replacedBy"`;

const people = (sheet: Sheet) => `left join staff s on s.id = f.recorded_by
  left join ${sheet} r on r.replaces_id = f.id left join staff w on w.id = r.recorded_by`;

/** What is of its moment is shown for the last weeks; the rest whole, as far as anyone reads. */
const shownOfAKind = 60;
const shownLasting = 400;

/** Everything that was found out about one person, newest first, also what was replaced. */
export function loadFindings(tx: Reading, patientId: string): Promise<FindingView[]> {
  const kinds = momentaryKinds.map((kind) => `'${kind}'`).join(', ');
  const of = (more: string) =>
    `select f.* from clinical_finding f where f.programme_id = $1 and f.patient_id = $2 and ${more}`;
  return tx.query(
    `select ${view} from (
       (${of(`f.kind not in (${kinds})`)} order by f.at desc limit ${shownLasting})
       union all
       select l.* from unnest(array[${kinds}]) as k (kind)
         cross join lateral (${of('f.kind = k.kind')} order by f.at desc limit ${shownOfAKind}) l) f
     ${people('clinical_finding')} order by f.at desc, f.recorded_at desc, f.id desc`,
    [tx.actor.programmeId, patientId],
  );
}

/** The face sheet of one person, newest first, also what was replaced. */
export function loadFaceSheet(tx: Reading, patientId: string): Promise<FaceSheetEntryView[]> {
  return tx.query(
    `select ${view} from face_sheet_entry f ${people('face_sheet_entry')}
     where f.programme_id = $1 and f.patient_id = $2 order by f.at desc, f.recorded_at desc, f.id desc limit ${shownLasting}`,
    [tx.actor.programmeId, patientId],
  );
}

/** One finding or entry of this person with what became of it; nothing where it is not theirs. */
export async function loadEntry<Kind extends EntryKind>(
  tx: Reading,
  patientId: string,
  id: string,
  sheet: Sheet,
): Promise<EntryView<Kind> | undefined> {
  const [entry] = await tx.query<EntryView<Kind>>(
    `select ${view} from ${sheet} f ${people(sheet)} where f.programme_id = $1 and f.patient_id = $2 and f.id = $3`,
    [tx.actor.programmeId, patientId, id],
  );
  return entry;
}

export interface NewFinding extends DecidedFinding {
  readonly id: string;
  readonly patientId: string;
  readonly episodeId: string | null;
  readonly recordedAt: Date;
  readonly replaces: { readonly id: string; readonly reason: string } | undefined;
  readonly origin: string;
}

export function insertFinding(tx: Tx, finding: NewFinding, sheet: Sheet = 'clinical_finding'): Promise<unknown> {
  return tx.query(
    `insert into ${sheet} (id, programme_id, patient_id, episode_id, kind, on_day, at, details, recorded_by, recorded_at,
       replaces_id, replace_reason, origin)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      finding.id,
      tx.actor.programmeId,
      finding.patientId,
      finding.episodeId,
      finding.kind,
      finding.on,
      finding.at,
      finding.details === null ? null : JSON.stringify(finding.details),
      tx.actor.staffId,
      finding.recordedAt,
      finding.replaces?.id ?? null,
      finding.replaces?.reason ?? null,
      finding.origin,
    ],
  );
}
