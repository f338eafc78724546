import { Injectable } from '@nestjs/common';
import { Acts, type ConstraintFault, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { Clock, refuse, unlessRefused } from '@cairn/platform';
import { type Day, daysBetween, type Refusal, refuseClosure } from '@cairn/rules';
import { type UnitScene, unitScene } from '../unit-scene';
import {
  type BedDraft,
  type BedView,
  endClosure,
  insertBed,
  insertClosure,
  loadBed,
  loadBeds,
  lockBed,
  type NewClosure,
  retireBed,
  updateBed,
} from './bed.queries';
import { type CensusDay, loadCensus } from './census.queries';

export type ClosureAttempt = Omit<NewClosure, 'id' | 'from'> & { readonly from: Date | null };

/** The beds of the house: which there are, which are out of service, and how many were in use day by day. */
@Injectable()
export class BedService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor): Promise<BedView[]> {
    return this.acts.perform(actor, { act: 'bed.read', recordType: 'bed' }, (tx) => loadBeds(tx, this.clock.now()));
  }

  /** How many beds were taken, free and out of service at each midnight. Refuses a span that is turned around or too long. */
  census(actor: Actor, from: Day, to: Day): Promise<CensusDay[]> {
    return this.acts.perform(actor, { act: 'unit.read', recordType: 'bed' }, async (tx) => {
      const { zone, now } = await unitScene(tx, this.clock);
      if (to < from || daysBetween(from, to) > 366)
        refuse('bed.invalid', 'A census goes from one day to a later one, a year at most.');
      return loadCensus(tx, { from, to, zone, now });
    });
  }

  /** Sets a bed up under the client's id; with `version` changes the one that is there. */
  write(actor: Actor, id: string, draft: BedDraft, version: number | null): Promise<BedView> {
    const act = 'bed.set-up' as const;
    return this.acts.perform(actor, { act, recordType: 'bed', recordId: id, explain }, async (tx) => {
      if (version !== null) return this.change(tx, id, draft, version);
      return once(
        tx,
        { id, act, body: draft },
        () => Promise.resolve(null),
        async () => {
          if ((await insertBed(tx, id, draft, this.clock.now())) === 0)
            refuse('not-found', 'There is no such place or room in use. Choose one from the list.');
          return this.changed(tx, id);
        },
      );
    });
  }

  /** Nobody lies in it and nobody is expected in it; what happened in it keeps its name. */
  retire(actor: Actor, id: string): Promise<BedView> {
    return this.acts.perform(actor, { act: 'bed.set-up', recordType: 'bed', recordId: id }, async (tx) => {
      const scene = await unitScene(tx, this.clock);
      const bed = await this.lock(tx, id, scene);
      if (!bed.retired) {
        const why = bed.taken ? 'Somebody lies in this bed' : bed.kept ? 'This bed is kept for somebody' : null;
        if (why !== null) refuse('bed.taken', `${why}: move them, or release it, first.`);
        await retireBed(tx, id, scene.today);
      }
      return this.changed(tx, id);
    });
  }

  /** Takes a bed out of service, from now or from a moment ago, until it is put back. */
  close(actor: Actor, id: string, attempt: ClosureAttempt): Promise<BedView> {
    const act = 'unit.write' as const;
    return this.acts.perform(actor, { act, recordType: 'bed_closure', recordId: id, explain }, (tx) =>
      once(
        tx,
        { id, act, body: { ...attempt, from: attempt.from?.toISOString() } },
        () => unitScene(tx, this.clock),
        async (scene) => {
          const bed = await this.lock(tx, attempt.bedId, scene);
          const from = attempt.from ?? scene.now;
          unlessRefused(refuseClosure(from, bed, scene.now, scene.policy));
          if (attempt.expectedUntil !== null && attempt.expectedUntil < scene.today)
            refuse('bed.invalid', 'The bed is expected back on a day that lies ahead. Check the date.');
          await insertClosure(tx, { ...attempt, id, from }, scene.now);
          return this.changed(tx, attempt.bedId);
        },
      ),
    );
  }

  /** Back into service. */
  reopen(actor: Actor, id: string, note: string | null): Promise<BedView> {
    const what = { act: 'unit.write' as const, recordType: 'bed_closure', recordId: id };
    return this.acts.perform(actor, what, async (tx) => {
      const bedId = await endClosure(tx, id, this.clock.now(), note);
      if (bedId === undefined) refuse('not-found', 'This bed is in service again, or was never taken out of it.');
      return this.changed(tx, bedId);
    });
  }

  private async change(tx: Tx, id: string, draft: BedDraft, version: number): Promise<BedView> {
    const bed = await this.lock(tx, id, await unitScene(tx, this.clock));
    if (bed.taken !== null && bed.level !== draft.level)
      refuse('bed.taken', 'Somebody lies in this bed: its level changes when it is empty.');
    if ((await updateBed(tx, id, draft, version)) === 0)
      refuse('version.stale', 'Somebody changed this bed, or its room is not in use. Load the page again.');
    return this.changed(tx, id);
  }

  private async lock(tx: Tx, id: string, { now }: UnitScene) {
    const bed = await lockBed(tx, id, now);
    if (bed === undefined) refuse('not-found', 'There is no such bed in this program.');
    return bed;
  }

  private async changed(tx: Tx, id: string): Promise<BedView> {
    tx.notify('unit', id);
    const bed = await loadBed(tx, id, this.clock.now());
    if (bed === undefined) refuse('not-found', 'There is no such bed in this program.');
    return bed;
  }
}

const explain = async ({ constraint }: ConstraintFault): Promise<Refusal | undefined> => {
  if (constraint === 'uq_bed_programme_id_place_id_label')
    return { code: 'bed.invalid', says: 'There is a bed of this name at this place. Choose another name.' };
  if (constraint === 'ex_bed_closure_bed')
    return { code: 'bed.taken', says: 'This bed was taken out of service a moment ago. Look at it again.' };
  return undefined;
};
