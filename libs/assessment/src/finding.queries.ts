import type { Reading, Tx } from '@cairn/database';
import { type DecidedFinding, type FindingKind, momentaryKinds, type WrittenDetails } from '@cairn/rules';

interface Person {
  readonly id: string;
  readonly displayName: string;
}

/** A finding as the screens show it. Without details it takes back what it replaces. */
export interface FindingView {
  readonly id: string;
  readonly kind: FindingKind;
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

const instant = (column: string) => `to_jsonb(${column}) #>> '{}'`;
const who = (staff: string) => `case when ${staff}.id is null then null
  else jsonb_build_object('id', ${staff}.id, 'displayName', ${staff}.display_name) end`;

const view = `f.id, f.kind, f.on_day::text as "on", ${instant('f.at')} as at, ${instant('f.recorded_at')} as "recordedAt",
  ${who('s')} as by, f.details, case when f.replaces_id is null then null
    else jsonb_build_object('id', f.replaces_id, 'reason', f.replace_reason) end as replaces,
  case when r.id is null then null else jsonb_build_object('id', r.id, 'at', ${instant('r.recorded_at')}, 'by', ${who('w')},
    'reason', r.replace_reason) end as "replacedBy"`;

const people = `left join staff s on s.id = f.recorded_by
  left join clinical_finding r on r.replaces_id = f.id left join staff w on w.id = r.recorded_by`;

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
     ${people} order by f.at desc, f.recorded_at desc, f.id desc`,
    [tx.actor.programmeId, patientId],
  );
}

/** One finding of this person with what became of it; nothing where it is not theirs. */
export async function loadFinding(tx: Reading, patientId: string, id: string): Promise<FindingView | undefined> {
  const [finding] = await tx.query<FindingView>(
    `select ${view} from clinical_finding f ${people} where f.programme_id = $1 and f.patient_id = $2 and f.id = $3`,
    [tx.actor.programmeId, patientId, id],
  );
  return finding;
}

export interface NewFinding extends DecidedFinding {
  readonly id: string;
  readonly patientId: string;
  readonly episodeId: string | null;
  readonly recordedAt: Date;
  readonly replaces: { readonly id: string; readonly reason: string } | undefined;
  readonly origin: string;
}

export function insertFinding(tx: Tx, finding: NewFinding): Promise<unknown> {
  return tx.query(
    `insert into clinical_finding (id, programme_id, patient_id, episode_id, kind, on_day, at, details, recorded_by, recorded_at,
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
