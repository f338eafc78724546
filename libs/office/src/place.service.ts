import { Injectable } from '@nestjs/common';
import { Acts, type ConstraintFault, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { Clock, refuse } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';
import { localDay, type Refusal } from '@cairn/rules';
import {
  insertPlace,
  insertRoom,
  loadPlace,
  loadPlaces,
  loadRoom,
  type PlaceDraft,
  type PlaceView,
  retirePlace,
  retireRoom,
  type RoomDraft,
  type RoomView,
  updatePlace,
  updateRoom,
} from './place.queries';
import { refuseStale } from './settings.service';

const act = 'settings.write' as const;

/** The sites of the programme and their rooms. What is no longer used is retired and keeps its name in the past. */
@Injectable()
export class PlaceService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor): Promise<PlaceView[]> {
    return this.acts.perform(actor, { act: 'settings.read', recordType: 'place' }, loadPlaces);
  }

  addPlace(actor: Actor, id: string, draft: PlaceDraft): Promise<PlaceView> {
    return this.acts.perform(actor, { act, recordType: 'place', recordId: id, explain }, (tx) =>
      once(
        tx,
        { id, act, body: draft },
        () => Promise.resolve(null),
        async () => {
          await insertPlace(tx, id, draft);
          tx.notify('settings', id);
          return placeOf(await loadPlace(tx, id));
        },
      ),
    );
  }

  editPlace(actor: Actor, id: string, version: number, draft: PlaceDraft): Promise<PlaceView> {
    return this.acts.perform(actor, { act, recordType: 'place', recordId: id, explain }, async (tx) => {
      notRetired(placeOf(await loadPlace(tx, id)));
      if ((await updatePlace(tx, id, draft, version)) === 0) refuseStale();
      tx.notify('settings', id);
      return placeOf(await loadPlace(tx, id));
    });
  }

  /** Retiring twice is retiring once. */
  retirePlace(actor: Actor, id: string): Promise<PlaceView> {
    return this.acts.perform(actor, { act, recordType: 'place', recordId: id }, async (tx) => {
      placeOf(await loadPlace(tx, id));
      await retirePlace(tx, id, await this.today(tx));
      tx.notify('settings', id);
      return placeOf(await loadPlace(tx, id));
    });
  }

  addRoom(actor: Actor, id: string, draft: RoomDraft): Promise<RoomView> {
    return this.acts.perform(actor, { act, recordType: 'room', recordId: id, explain }, (tx) =>
      once(
        tx,
        { id, act, body: draft },
        () => loadPlace(tx, draft.placeId),
        async (place) => {
          notRetired(placeOf(place));
          await insertRoom(tx, id, draft);
          tx.notify('settings', id);
          return roomOf(await loadRoom(tx, id));
        },
      ),
    );
  }

  editRoom(actor: Actor, id: string, version: number, draft: RoomDraft): Promise<RoomView> {
    return this.acts.perform(actor, { act, recordType: 'room', recordId: id, explain }, async (tx) => {
      const [room, place] = await Promise.all([loadRoom(tx, id), loadPlace(tx, draft.placeId)]);
      notRetired(roomOf(room));
      notRetired(placeOf(place));
      if ((await updateRoom(tx, id, draft, version)) === 0) refuseStale();
      tx.notify('settings', id);
      return roomOf(await loadRoom(tx, id));
    });
  }

  retireRoom(actor: Actor, id: string): Promise<RoomView> {
    return this.acts.perform(actor, { act, recordType: 'room', recordId: id }, async (tx) => {
      roomOf(await loadRoom(tx, id));
      await retireRoom(tx, id, await this.today(tx));
      tx.notify('settings', id);
      return roomOf(await loadRoom(tx, id));
    });
  }

  private async today(tx: Tx): Promise<string> {
    return localDay(this.clock.now(), (await loadProgramme(tx)).zone);
  }
}

function placeOf(place: PlaceView | undefined): PlaceView {
  if (place === undefined) refuse('not-found', 'There is no such place in this program.');
  return place;
}

function roomOf(room: RoomView | undefined): RoomView {
  if (room === undefined) refuse('not-found', 'There is no such room in this program.');
  return room;
}

function notRetired({ name, retiredOn }: PlaceView | RoomView): void {
  if (retiredOn !== null)
    refuse('settings.invalid', `${name} is no longer used since ${retiredOn}. Add a new one instead.`, { retiredOn });
}

/** Two of the same name would be told apart by nobody. */
const explain = async ({ constraint }: ConstraintFault): Promise<Refusal | undefined> =>
  /^uq_(place|room)_/.test(constraint)
    ? { code: 'settings.taken', says: 'There is one of this name already. Choose another name.' }
    : undefined;
