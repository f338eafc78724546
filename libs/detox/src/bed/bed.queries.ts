import type { Reading, Tx } from '@cairn/database';
import { displayNameOf } from '@cairn/patient';
import { type BedFacts, type BedLevel, closureReasons, type ClosureReason, type Lying } from '@cairn/rules';

/** A bed as those who set beds up see it: nobody in it has a name here. */
export interface BedView {
  readonly id: string;
  readonly placeId: string;
  readonly placeName: string;
  readonly roomId: string | null;
  readonly roomName: string | null;
  readonly label: string;
  readonly level: BedLevel;
  readonly version: number;
  readonly retiredOn: string | null;
  readonly occupied: boolean;
  readonly reserved: boolean;
  readonly closure: ClosureView | null;
}

export interface ClosureView {
  readonly id: string;
  readonly reason: ClosureReason;
  readonly note: string | null;
  readonly since: string;
  readonly expectedUntil: string | null;
  readonly by: string | null;
}

const closureNow = `(select jsonb_build_object('id', c.id, 'reason', c.reason, 'note', c.note, 'since', lower(c.during),
    'expectedUntil', c.expected_until, 'by', w.display_name)
  from bed_closure c left join staff w on w.id = c.recorded_by
  where c.programme_id = $1 and c.bed_id = b.id and upper_inf(c.during) limit 1)`;

/** In SQL over `bed b`: the person who lies in it; the time is the record's, since a stay goes on until it is ended. */
export const lyingNow = `s.programme_id = b.programme_id and s.bed_id = b.id and s.end_reason is null`;

const view = `select jsonb_build_object('id', b.id, 'placeId', b.place_id, 'placeName', pl.name, 'roomId', b.room_id,
    'roomName', r.name, 'label', b.label, 'level', b.level, 'version', b.version, 'retiredOn', b.retired_on,
    'occupied', exists (select 1 from bed_stay s where ${lyingNow}),
    'reserved', exists (select 1 from bed_reservation v where v.programme_id = $1 and v.bed_id = b.id
      and v.end_reason is null and v.during @> $2::timestamptz),
    'closure', ${closureNow}) as bed
  from bed b join place pl on pl.id = b.place_id left join room r on r.id = b.room_id where b.programme_id = $1`;

/** Every bed in the order of the house; those that are no longer used come last. */
export async function loadBeds(tx: Reading, now: Date): Promise<BedView[]> {
  const rows = await tx.query<{ bed: BedView }>(
    `${view} order by b.retired_on is not null, pl.name, r.name nulls first, length(b.label), b.label`,
    [tx.actor.programmeId, now],
  );
  return rows.map(({ bed }) => bed);
}

export async function loadBed(tx: Reading, id: string, now: Date): Promise<BedView | undefined> {
  const [row] = await tx.query<{ bed: BedView }>(`${view} and b.id = $3`, [tx.actor.programmeId, now, id]);
  return row?.bed;
}

interface FactsRow {
  id: string;
  label: string;
  level: BedLevel;
  retired: boolean;
  closed: { since: string; reason: ClosureReason } | null;
  taken: { patientId: string; name: string; since: string } | null;
  kept: { id: string; patientId: string; name: string; until: string } | null;
}

/** What the rules ask about a bed. The bed is held until the transaction ends: of two who want it the second sees the first. */
export async function lockBed(
  tx: Tx,
  id: string,
  now: Date,
): Promise<(BedFacts & { reservation: string | null }) | undefined> {
  await tx.query('select 1 from bed where programme_id = $1 and id = $2 for update', [tx.actor.programmeId, id]);
  const [row] = await tx.query<FactsRow>(
    `select b.id, b.label, b.level, b.retired_on is not null as retired,
       (select jsonb_build_object('since', lower(c.during), 'reason', c.reason) from bed_closure c
         where c.programme_id = $1 and c.bed_id = b.id and upper_inf(c.during) limit 1) as closed,
       (select jsonb_build_object('patientId', p.id, 'name', ${displayNameOf}, 'since', lower(s.during))
         from bed_stay s join patient p on p.id = s.patient_id where ${lyingNow} limit 1) as taken,
       (select jsonb_build_object('id', v.id, 'patientId', p.id, 'name', ${displayNameOf}, 'until', upper(v.during))
         from bed_reservation v join patient p on p.id = v.patient_id where v.programme_id = $1 and v.bed_id = b.id
           and v.end_reason is null and v.during @> $3::timestamptz limit 1) as kept
     from bed b where b.programme_id = $1 and b.id = $2`,
    [tx.actor.programmeId, id, now],
  );
  if (row === undefined) return undefined;
  const { closed, taken, kept } = row;
  return {
    ...row,
    closed: closed && { since: new Date(closed.since), why: closureReasons[closed.reason].toLowerCase() },
    taken: taken && { ...taken, since: new Date(taken.since) },
    kept: kept && { ...kept, until: new Date(kept.until) },
    reservation: kept?.id ?? null,
  };
}

/** One act about where a person lies comes after the other. */
export function lockLying(tx: Tx, patientId: string): Promise<unknown> {
  return tx.query(`select pg_advisory_xact_lock(hashtextextended('bed of ' || $1::text, 0))`, [patientId]);
}

export interface LyingRow extends Lying {
  readonly detoxStayId: string | null;
  readonly leaveId: string | null;
  readonly leftAt: Date | null;
}

/** The bed in which a person lies now. */
export async function loadLying(tx: Reading, patientId: string): Promise<LyingRow | null> {
  const [row] = await tx.query<Omit<LyingRow, 'away'>>(
    `select s.id as "stayId", s.bed_id as "bedId", b.label, lower(s.during) as since, s.detox_stay_id as "detoxStayId",
       l.id as "leaveId", l.left_at as "leftAt"
     from bed_stay s join bed b on b.id = s.bed_id
       left join lateral (select l.id, l.left_at from bed_leave l where l.programme_id = $1 and l.bed_stay_id = s.id
         and not exists (select 1 from bed_leave_end e where e.leave_id = l.id) order by l.left_at desc limit 1) l on true
     where s.programme_id = $1 and s.patient_id = $2 and s.end_reason is null`,
    [tx.actor.programmeId, patientId],
  );
  return row === undefined ? null : { ...row, away: row.leaveId !== null };
}

export interface BedDraft {
  readonly placeId: string;
  readonly roomId: string | null;
  readonly label: string;
  readonly level: BedLevel;
}

/** Writes a bed, or nothing where place or room are not of this programme. */
export async function insertBed(
  tx: Tx,
  id: string,
  { placeId, roomId, label, level }: BedDraft,
  at: Date,
): Promise<number> {
  const rows = await tx.query(
    `insert into bed (id, programme_id, place_id, room_id, label, level, recorded_by, recorded_at)
     select $2, $1, pl.id, r.id, $5, $6, $7, $8 from place pl left join room r on r.programme_id = $1 and r.place_id = pl.id and r.id = $4
     where pl.programme_id = $1 and pl.id = $3 and pl.retired_on is null and ($4::uuid is null or r.id is not null) returning id`,
    [tx.actor.programmeId, id, placeId, roomId, label, level, tx.actor.staffId, at],
  );
  return rows.length;
}

/** Changes a bed of this version; 0 where somebody else did before, or place and room do not fit. */
export async function updateBed(tx: Tx, id: string, draft: BedDraft, version: number): Promise<number> {
  const { placeId, roomId, label, level } = draft;
  const rows = await tx.query<{ id: string }>(
    `with place_there as (select pl.id, r.id as room from place pl left join room r on r.programme_id = $1 and r.place_id = pl.id and r.id = $4
       where pl.programme_id = $1 and pl.id = $3 and pl.retired_on is null and ($4::uuid is null or r.id is not null)),
     changed as (update bed b set place_id = t.id, room_id = t.room, label = $5, level = $6, version = b.version + 1
       from place_there t where b.programme_id = $1 and b.id = $2 and b.version = $7 and b.retired_on is null returning b.id)
     select id from changed`,
    [tx.actor.programmeId, id, placeId, roomId, label, level, version],
  );
  return rows.length;
}

export function retireBed(tx: Tx, id: string, day: string): Promise<unknown> {
  return tx.query(
    'update bed set retired_on = $3, version = version + 1 where programme_id = $1 and id = $2 and retired_on is null',
    [tx.actor.programmeId, id, day],
  );
}

export interface NewClosure {
  readonly id: string;
  readonly bedId: string;
  readonly reason: ClosureReason;
  readonly note: string | null;
  readonly from: Date;
  readonly expectedUntil: string | null;
}

export function insertClosure(tx: Tx, closure: NewClosure, at: Date): Promise<unknown> {
  const { id, bedId, reason, note, from, expectedUntil } = closure;
  return tx.query(
    `insert into bed_closure (id, programme_id, bed_id, during, reason, note, expected_until, recorded_by, recorded_at)
     values ($2, $1, $3, tstzrange($4, null), $5, $6, $7, $8, $9)`,
    [tx.actor.programmeId, id, bedId, from, reason, note, expectedUntil, tx.actor.staffId, at],
  );
}

/** Ends a time out of service that goes on: the bed it was about, or nothing. */
export async function endClosure(tx: Tx, id: string, at: Date, note: string | null): Promise<string | undefined> {
  const [row] = await tx.query<{ bedId: string }>(
    `with ended as (update bed_closure set during = tstzrange(lower(during), greatest($3::timestamptz, lower(during) + interval '1 second')),
       ended_by = $4, end_note = $5 where programme_id = $1 and id = $2 and upper_inf(during) returning bed_id)
     select bed_id as "bedId" from ended`,
    [tx.actor.programmeId, id, at, tx.actor.staffId, note],
  );
  return row?.bedId;
}
