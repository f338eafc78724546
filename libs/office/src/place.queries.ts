import type { Reading, Tx } from '@cairn/database';

export interface RoomView {
  readonly id: string;
  readonly placeId: string;
  readonly name: string;
  readonly capacity: number;
  readonly retiredOn: string | null;
  readonly version: number;
}

export interface PlaceView {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly phone: string;
  readonly retiredOn: string | null;
  readonly version: number;
  readonly rooms: readonly RoomView[];
}

const room = `jsonb_build_object('id', r.id, 'placeId', r.place_id, 'name', r.name, 'capacity', r.capacity,
  'retiredOn', r.retired_on, 'version', r.version)`;
const place = `p.id, p.name, p.address, p.phone, p.retired_on as "retiredOn", p.version,
  coalesce((select jsonb_agg(${room} order by r.retired_on is not null, r.name) from room r
    where r.programme_id = $1 and r.place_id = p.id), '[]') as rooms`;

/** Every place with its rooms; those that are retired last. */
export function loadPlaces(tx: Reading): Promise<PlaceView[]> {
  return tx.query<PlaceView>(
    `select ${place} from place p where p.programme_id = $1 order by p.retired_on is not null, p.name`,
    [tx.actor.programmeId],
  );
}

export async function loadPlace(tx: Reading, id: string): Promise<PlaceView | undefined> {
  const [found] = await tx.query<PlaceView>(`select ${place} from place p where p.programme_id = $1 and p.id = $2`, [
    tx.actor.programmeId,
    id,
  ]);
  return found;
}

export async function loadRoom(tx: Reading, id: string): Promise<RoomView | undefined> {
  const [found] = await tx.query<{ row: RoomView }>(
    `select ${room} as row from room r where r.programme_id = $1 and r.id = $2`,
    [tx.actor.programmeId, id],
  );
  return found?.row;
}

export interface PlaceDraft {
  readonly name: string;
  readonly address: string;
  readonly phone: string;
}

export interface RoomDraft {
  readonly placeId: string;
  readonly name: string;
  readonly capacity: number;
}

export function insertPlace(tx: Tx, id: string, { name, address, phone }: PlaceDraft): Promise<unknown> {
  return tx.query(
    'insert into place (id, programme_id, name, address, phone, recorded_by) values ($1, $2, $3, $4, $5, $6)',
    [id, tx.actor.programmeId, name, address, phone, tx.actor.staffId],
  );
}

/** Answers how many rows it changed: none when somebody was first. */
export async function updatePlace(tx: Tx, id: string, draft: PlaceDraft, version: number): Promise<number> {
  const rows = await tx.query(
    `update place set name = $4, address = $5, phone = $6, version = version + 1
     where programme_id = $1 and id = $2 and version = $3 and retired_on is null returning id`,
    [tx.actor.programmeId, id, version, draft.name, draft.address, draft.phone],
  );
  return rows.length;
}

export function insertRoom(tx: Tx, id: string, { placeId, name, capacity }: RoomDraft): Promise<unknown> {
  return tx.query(
    'insert into room (id, programme_id, place_id, name, capacity, recorded_by) values ($1, $2, $3, $4, $5, $6)',
    [id, tx.actor.programmeId, placeId, name, capacity, tx.actor.staffId],
  );
}

export async function updateRoom(tx: Tx, id: string, draft: RoomDraft, version: number): Promise<number> {
  const rows = await tx.query(
    `update room set name = $4, capacity = $5, place_id = $6, version = version + 1
     where programme_id = $1 and id = $2 and version = $3 and retired_on is null returning id`,
    [tx.actor.programmeId, id, version, draft.name, draft.capacity, draft.placeId],
  );
  return rows.length;
}

/** A place is retired with its rooms: nobody is sent to a room of a house that is closed. */
export async function retirePlace(tx: Tx, id: string, on: string): Promise<void> {
  await Promise.all([
    tx.query(
      `update place set retired_on = $3, version = version + 1 where programme_id = $1 and id = $2 and retired_on is null`,
      [tx.actor.programmeId, id, on],
    ),
    tx.query(
      `update room set retired_on = $3, version = version + 1 where programme_id = $1 and place_id = $2 and retired_on is null`,
      [tx.actor.programmeId, id, on],
    ),
  ]);
}

export function retireRoom(tx: Tx, id: string, on: string): Promise<unknown> {
  return tx.query(
    `update room set retired_on = $3, version = version + 1 where programme_id = $1 and id = $2 and retired_on is null`,
    [tx.actor.programmeId, id, on],
  );
}
