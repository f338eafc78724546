import { Injectable } from '@nestjs/common';
import { Acts, type ConstraintFault, once } from '@cairn/access';
import { type Actor, Database, type Tx } from '@cairn/database';
import { markCheckedIn } from '@cairn/therapy';
import { Clock, refuse, Refused } from '@cairn/platform';
import {
  decideCall,
  decideMovingOn,
  decideUndo,
  type Refusal,
  type Undoable,
  visitState,
  waitingOrder,
  waitsFor,
} from '@cairn/rules';
import {
  lockArrival,
  lockFirstOf,
  markCalled,
  markLeft,
  markSeen,
  markUndone,
  readOpen,
  type StandingArrival,
  takeBack,
} from './arrival.queries';
import { type ArrivalView, viewOf } from './arrival-view';
import { alreadyArrived } from './check-in.service';
import { loadDay } from './day-board.queries';

export interface CallNext {
  readonly for: 'dose' | 'session';
  /** The window or room, as it is said aloud. */
  readonly to: string;
}

type Act = 'desk.call' | 'desk.seen' | 'desk.leave' | 'desk.undo';

/** What becomes of someone who came in: called, seen, gone; and taking the last step back. */
@Injectable()
export class ArrivalService {
  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Calls this person to a window or room. Whoever called them may call again, or to another place. */
  call(actor: Actor, id: string, to: string): Promise<ArrivalView> {
    return this.move(actor, 'desk.call', id, async (tx, standing) => {
      const refused = decideCall(standing, actor);
      if (refused !== null) throw new Refused(refused);
      await markCalled(tx, id, this.clock.now(), actor.staffId, to);
    });
  }

  /**
   * Calls whoever is next for a dose, or for this clinician, under an id of the client: pressed twice it calls one. Two
   * windows at once call two people: a row that one of them holds is passed over by the other. Nobody waiting is an answer.
   */
  callNext(actor: Actor, id: string, next: CallNext): Promise<{ readonly arrival: ArrivalView | null }> {
    const act = 'desk.call' as const;
    return this.acts.perform(
      actor,
      {
        act,
        recordType: 'arrival',
        describe: ({ arrival }) =>
          arrival === null
            ? { facts: { next: true, nobody: true } }
            : { patientId: arrival.patientId, recordId: arrival.id, facts: { next: true } },
      },
      (tx) =>
        once(
          tx,
          { id, act: `${act} next`, body: next },
          () => loadDay(tx, null, this.clock.now()),
          async ({ visits }) => {
            const now = this.clock.now();
            const ids = waitingOrder(
              visits.flatMap((visit) =>
                visit.arrivalId !== null &&
                visit.arrivedAt !== null &&
                visitState(visit) === 'waiting' &&
                waitsFor(visit, next.for, actor)
                  ? [{ ...visit, id: visit.arrivalId, arrivedAt: visit.arrivedAt }]
                  : [],
              ),
              now,
            ).map((visit) => visit.id);
            const first = await lockFirstOf(tx, ids);
            if (first === undefined) return { arrival: null };
            await markCalled(tx, first, now, actor.staffId, next.to);
            const called = await this.standing(tx, first);
            tx.notify('arrival', called.patientId);
            return { arrival: viewOf(called) };
          },
        ),
    );
  }

  /** They are with someone now. A dose says so by itself. */
  seen(actor: Actor, id: string): Promise<ArrivalView> {
    return this.move(actor, 'desk.seen', id, async (tx, standing) => {
      const refused = decideMovingOn(standing, 'seen');
      if (refused !== null) throw new Refused(refused);
      await markSeen(tx, id, this.clock.now(), actor.staffId);
    });
  }

  leave(actor: Actor, id: string, reason: string | null): Promise<ArrivalView> {
    return this.move(actor, 'desk.leave', id, async (tx, standing) => {
      const refused = decideMovingOn(standing, 'left');
      if (refused !== null) throw new Refused(refused);
      await markLeft(tx, id, this.clock.now(), actor.staffId, reason);
    });
  }

  /** Takes back the last step, which the client names: if a colleague has moved on meanwhile nothing is taken back. */
  undo(actor: Actor, id: string, what: Undoable): Promise<ArrivalView> {
    return this.move(actor, 'desk.undo', id, async (tx, standing) => {
      const refused = decideUndo(standing, what);
      if (refused !== null) throw new Refused(refused);
      if (what !== 'check-in') return void (await takeBack[what](tx, id));
      await markUndone(tx, id, this.clock.now(), actor.staffId);
      if (standing.appointmentId !== null) await markCheckedIn(tx, standing.appointmentId, null);
    });
  }

  private move(
    actor: Actor,
    act: Act,
    id: string,
    run: (tx: Tx, standing: StandingArrival) => Promise<void>,
  ): Promise<ArrivalView> {
    const describe = ({ patientId }: ArrivalView) => ({ patientId });
    const explain = (fault: ConstraintFault) => this.explain(actor, id, fault);
    return this.acts.perform(actor, { act, recordType: 'arrival', recordId: id, describe, explain }, async (tx) => {
      const before = await this.standing(tx, id);
      await run(tx, before);
      tx.notify('arrival', before.patientId);
      const after = await lockArrival(tx, id);
      return after === undefined ? { ...viewOf(before), state: 'undone' as const } : viewOf(after);
    });
  }

  private async standing(tx: Tx, id: string): Promise<StandingArrival> {
    const found = await lockArrival(tx, id);
    if (found === undefined) refuse('not-found', 'There is no such arrival in this program.');
    return found;
  }

  /** "Left" is taken back, but the person has come in again meanwhile. */
  private async explain(actor: Actor, id: string, { constraint }: ConstraintFault): Promise<Refusal | undefined> {
    if (constraint !== 'uq_arrival_open') return undefined;
    return this.database.transaction(actor, async (tx) => {
      const { patientId, purpose } = await this.standing(tx, id);
      const { day } = await loadDay(tx, null, this.clock.now());
      return alreadyArrived(await readOpen(tx, patientId, purpose, day));
    });
  }
}
