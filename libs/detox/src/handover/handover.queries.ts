import type { Reading, Tx } from '@cairn/database';
import type { ShiftName } from '@cairn/rules';
import type { Sheet, SheetNote } from './sheet';

export interface HandoverRow {
  readonly id: string;
  readonly placeId: string;
  readonly placeName: string;
  readonly shift: ShiftName;
  readonly forDay: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly openedBy: string | null;
  readonly signedById: string | null;
  readonly signedBy: string | null;
  readonly signedAt: Date | null;
  readonly takenBy: string | null;
  readonly takenAt: Date | null;
  readonly takenNote: string | null;
  readonly inPlace: boolean | null;
}

const view = `select h.id, h.place_id as "placeId", pl.name as "placeName", h.shift, h.for_day::text as "forDay", h.starts_at as "startsAt",
    h.ends_at as "endsAt", o.display_name as "openedBy", g.signed_by as "signedById", s.display_name as "signedBy",
    g.signed_at as "signedAt", u.display_name as "takenBy", t.taken_at as "takenAt", t.note as "takenNote", t.in_place as "inPlace"
  from shift_handover h join place pl on pl.id = h.place_id left join staff o on o.id = h.opened_by
    left join shift_handover_signature g on g.handover_id = h.id left join staff s on s.id = g.signed_by
    left join shift_handover_takeover t on t.handover_id = h.id left join staff u on u.id = t.taken_by
  where h.programme_id = $1`;

/** What is not done, however old, and the last ones that are. */
export function loadHandovers(tx: Reading, limit: number): Promise<HandoverRow[]> {
  return tx.query<HandoverRow>(
    `${view} and (t.handover_id is null or h.id in (select d.id from shift_handover d where d.programme_id = $1
       order by d.starts_at desc limit $2)) order by h.starts_at desc, pl.name limit 200`,
    [tx.actor.programmeId, limit],
  );
}

export async function loadHandover(tx: Reading, id: string): Promise<HandoverRow | undefined> {
  const [row] = await tx.query<HandoverRow>(`${view} and h.id = $2`, [tx.actor.programmeId, id]);
  return row;
}

/** The sheet of one shift of one place, if somebody opened it. */
export async function loadHandoverOf(tx: Reading, placeId: string, startsAt: Date): Promise<HandoverRow | undefined> {
  const [row] = await tx.query<HandoverRow>(`${view} and h.place_id = $2 and h.starts_at = $3`, [
    tx.actor.programmeId,
    placeId,
    startsAt,
  ]);
  return row;
}

/** Notes, signature and taking over of one sheet come one after the other. */
export function lockHandover(tx: Tx, id: string): Promise<unknown> {
  return tx.query(`select pg_advisory_xact_lock(hashtextextended('handover ' || $1::text, 0))`, [id]);
}

export interface NewHandover {
  readonly id: string;
  readonly placeId: string;
  readonly shift: ShiftName;
  readonly forDay: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly at: Date;
}

/** Refused by 'uq_shift_handover_programme_id_place_id_starts_at' where somebody opened this sheet before. 0: no such place. */
export async function insertHandover(tx: Tx, handover: NewHandover): Promise<number> {
  const rows = await tx.query(
    `insert into shift_handover (id, programme_id, place_id, shift, for_day, starts_at, ends_at, opened_by, opened_at)
     select $2, $1, pl.id, $4, $5, $6, $7, $8, $9 from place pl where pl.programme_id = $1 and pl.id = $3 returning id`,
    [
      tx.actor.programmeId,
      handover.id,
      handover.placeId,
      handover.shift,
      handover.forDay,
      handover.startsAt,
      handover.endsAt,
      tx.actor.staffId,
      handover.at,
    ],
  );
  return rows.length;
}

/** The notes that stand, in the order they were written. */
export function loadHandoverNotes(tx: Reading, handoverId: string): Promise<SheetNote[]> {
  return tx.query<SheetNote>(
    `select n.id, n.patient_id as "patientId", n.text, n.watch, w.display_name as by, to_jsonb(n.recorded_at) #>> '{}' as at
     from shift_handover_note n left join staff w on w.id = n.recorded_by where n.programme_id = $1 and n.handover_id = $2
       and not exists (select 1 from shift_handover_note r where r.replaces_id = n.id) order by n.recorded_at, n.id`,
    [tx.actor.programmeId, handoverId],
  );
}

export interface NewHandoverNote {
  readonly id: string;
  readonly handoverId: string;
  readonly patientId: string;
  readonly text: string;
  readonly watch: boolean;
  readonly replacesId: string | null;
  readonly at: Date;
}

export function insertHandoverNote(tx: Tx, note: NewHandoverNote): Promise<unknown> {
  return tx.query(
    `insert into shift_handover_note (id, programme_id, handover_id, patient_id, text, watch, recorded_by, recorded_at, replaces_id)
     values ($2, $1, $3, $4, $5, $6, $7, $8, $9)`,
    [
      tx.actor.programmeId,
      note.id,
      note.handoverId,
      note.patientId,
      note.text,
      note.watch,
      tx.actor.staffId,
      note.at,
      note.replacesId,
    ],
  );
}

/** What was signed, whole. */
export async function loadSignedSheet(tx: Reading, id: string): Promise<Sheet | undefined> {
  const [row] = await tx.query<{ sheet: Sheet }>(
    'select sheet from shift_handover_signature where programme_id = $1 and handover_id = $2',
    [tx.actor.programmeId, id],
  );
  return row?.sheet;
}

export function insertSignature(tx: Tx, id: string, sheet: Sheet, at: Date): Promise<unknown> {
  return tx.query(
    `insert into shift_handover_signature (handover_id, programme_id, sheet, signed_by, signed_at) values ($2, $1, $3, $4, $5)`,
    [tx.actor.programmeId, id, JSON.stringify(sheet), tx.actor.staffId, at],
  );
}

export interface NewTakeover {
  readonly id: string;
  readonly signedBy: string;
  readonly inPlace: boolean;
  readonly note: string | null;
  readonly at: Date;
}

export function insertTakeover(tx: Tx, { id, signedBy, inPlace, note, at }: NewTakeover): Promise<unknown> {
  return tx.query(
    `insert into shift_handover_takeover (handover_id, programme_id, signed_by, taken_by, in_place, taken_at, note)
     values ($2, $1, $3, $4, $5, $6, $7)`,
    [tx.actor.programmeId, id, signedBy, tx.actor.staffId, inPlace, at, note],
  );
}
