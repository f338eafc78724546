import type { Reading } from '@cairn/database';
import { isHidden } from '@cairn/patient';
import type { BedLevel, CareNoteContent, LeaveKind } from '@cairn/rules';
import type { SheetComfort, SheetEscalation } from './sheet';

/** Who lay in a bed of the place in the shift: the last bed counts, and when they came or went. */
export interface SheetBed {
  readonly patientId: string;
  readonly bed: string;
  readonly room: string | null;
  readonly bedLevel: BedLevel;
  readonly since: string;
  readonly came: string | null;
  readonly went: string | null;
  readonly away: { readonly kind: LeaveKind; readonly expectedAt: string } | null;
}

/**
 * In SQL: a shift as far as it has gone. While it runs its last moment is now, and who came now is there; of one that is over the
 * end belongs to the next.
 */
export const shiftSpan = (from: string, to: string, at: string) =>
  `tstzrange(${from}, least(${to}::timestamptz, ${at}::timestamptz), case when ${at} < ${to} then '[]' else '[)' end)`;

/** $2 place, $3 and $4 the shift, $5 up to when. */
const inBeds = `select distinct on (s.patient_id) s.patient_id as "patientId", b.label as bed, r.name as room, b.level as "bedLevel",
    to_jsonb(lower(s.during)) #>> '{}' as since,
    case when s.moved_from_id is null and lower(s.during) >= $3 then to_jsonb(lower(s.during)) #>> '{}' end as came,
    case when upper(s.during) <= $5 then to_jsonb(upper(s.during)) #>> '{}' end as went,
    (select jsonb_build_object('kind', l.kind, 'expectedAt', l.expected_at) from bed_leave l left join bed_leave_end e on e.leave_id = l.id
      where l.programme_id = $1 and l.bed_stay_id = s.id and l.left_at <= $5 and (e.at is null or e.at > $5)
      order by l.left_at desc limit 1) as away
  from bed_stay s join bed b on b.id = s.bed_id left join room r on r.id = b.room_id
  where s.programme_id = $1 and b.place_id = $2 and s.end_reason is distinct from 'error'
    and s.during && ${shiftSpan('$3', '$4', '$5')}
  order by s.patient_id, lower(s.during) desc`;

export async function loadSheetBeds(
  tx: Reading,
  {
    placeId,
    startsAt,
    endsAt,
    at,
  }: { readonly placeId: string; readonly startsAt: Date; readonly endsAt: Date; readonly at: Date },
): Promise<SheetBed[]> {
  const rows = await tx.query<SheetBed>(inBeds, [tx.actor.programmeId, placeId, startsAt, endsAt, at]);
  return rows.sort(
    (one, other) =>
      (one.room ?? '').localeCompare(other.room ?? '') ||
      one.bed.length - other.bed.length ||
      one.bed.localeCompare(other.bed),
  );
}

export interface ShiftEvents {
  readonly patientId: string;
  readonly comfort: readonly SheetComfort[];
  readonly escalations: readonly SheetEscalation[];
  readonly notes: readonly CareNoteContent[];
}

const events = `select p.id as "patientId",
    coalesce((select jsonb_agg(jsonb_build_object('at', c.at, 'drug', c.drug, 'outcome', c.outcome, 'doseMcg', c.dose_mcg) order by c.at)
      from comfort_administration c where c.programme_id = $1 and c.patient_id = p.id and c.at >= $3 and c.at < $4
        and not exists (select 1 from comfort_void v where v.administration_id = c.id)), '[]') as comfort,
    coalesce((select jsonb_agg(jsonb_build_object('at', c.told_at, 'causes', c.causes, 'told', c.told_name, 'outcome', c.outcome)
        order by c.told_at)
      from escalation_call c where c.programme_id = $1 and c.patient_id = p.id and c.told_at >= $3 and c.told_at < $4), '[]') as escalations,
    coalesce((select jsonb_agg(jsonb_build_object('kind', n.kind, 'data', n.data) order by n.at)
      from care_note n where n.programme_id = $1 and n.patient_id = p.id and n.at >= $3 and n.at < $4
        and not exists (select 1 from care_note r where r.replaces_id = n.id)), '[]') as notes
  from patient p where p.programme_id = $1 and p.id = any ($2::uuid[])`;

/** What was written of these people in the shift. */
export async function loadShiftEvents(
  tx: Reading,
  patientIds: readonly string[],
  from: Date,
  to: Date,
): Promise<ReadonlyMap<string, ShiftEvents>> {
  if (patientIds.length === 0) return new Map();
  const rows = await tx.query<ShiftEvents>(events, [tx.actor.programmeId, patientIds, from, to]);
  return new Map(rows.map((row) => [row.patientId, row]));
}

/** Whose charts do not open to who reads: asked of the registration that stands now. */
export async function loadClosed(tx: Reading, patientIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (patientIds.length === 0) return new Set();
  const rows = await tx.query<{ id: string }>(
    `select o.id from unnest($2::uuid[]) as o (id) join patient p on p.programme_id = $1 and p.id = merged_to(o.id) where ${isHidden}`,
    [tx.actor.programmeId, patientIds],
  );
  return new Set(rows.map(({ id }) => id));
}
