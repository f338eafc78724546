import { Injectable } from '@nestjs/common';
import { Acts, type ConstraintFault, once } from '@cairn/access';
import { type Actor, Database, type Tx } from '@cairn/database';
import { Clock, refuse, Refused } from '@cairn/platform';
import { type Refusal, visitState } from '@cairn/rules';
import { markCheckedIn } from '@cairn/therapy';
import {
  type DoorScene,
  insertArrival,
  loadDoor,
  lockArrival,
  markLeft,
  type NewArrival,
  readOpen,
  type StandingArrival,
} from './arrival.queries';
import { type ArrivalView, viewOf } from './arrival-view';

/** Someone came in. */
@Injectable()
export class CheckInService {
  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Checks a person in under the client's id, for today; the same again answers the same. Refuses 'desk.already-arrived'
   * with when and by whom if they stand on the board for this already, and 'desk.invalid' if the session is not theirs or
   * not today's. A constraint decides when two desks check in at once.
   */
  checkIn(actor: Actor, id: string, arrival: NewArrival): Promise<ArrivalView> {
    const act = 'desk.check-in' as const;
    const { patientId } = arrival;
    let day = '';
    return this.acts.perform(
      actor,
      {
        act,
        patientId,
        recordType: 'arrival',
        recordId: id,
        explain: (fault) => this.explain(actor, arrival, () => day, fault),
      },
      (tx) =>
        once(
          tx,
          { id, act, body: arrival },
          () => loadDoor(tx, arrival, this.clock.now()),
          async (scene) => {
            const at = this.clock.now();
            day = scene.day;
            const wrong = checkDoor(scene, arrival);
            if (wrong !== null) throw new Refused(wrong);
            await this.makeRoom(tx, arrival, day, at);
            await insertArrival(tx, id, arrival, day, at);
            if (arrival.appointmentId !== undefined) await markCheckedIn(tx, arrival.appointmentId, at);
            const made = await lockArrival(tx, id);
            if (made === undefined) throw new Error('The arrival just written is not there.');
            tx.notify('arrival', patientId);
            return viewOf(made);
          },
        ),
    );
  }

  /** A visit that is over by itself, or with someone for another session, makes room for the next one of its kind. */
  private async makeRoom(tx: Tx, { patientId, purpose, appointmentId }: NewArrival, day: string, at: Date) {
    const open = await readOpen(tx, patientId, purpose, day);
    if (open === undefined) return;
    const next = appointmentId !== undefined && open.appointmentId !== appointmentId && visitState(open) === 'with';
    if (open.servedAt === null && !next) throw new Refused(alreadyArrived(open));
    await markLeft(tx, open.id, open.servedAt ?? at, tx.actor.staffId, null);
  }

  /** Another desk was first, between our look and our write: say when and by whom. */
  private async explain(
    actor: Actor,
    { patientId, purpose }: NewArrival,
    day: () => string,
    { constraint }: ConstraintFault,
  ): Promise<Refusal | undefined> {
    if (constraint !== 'uq_arrival_open') return undefined;
    const open = await this.database.transaction(actor, (tx) => readOpen(tx, patientId, purpose, day()));
    return alreadyArrived(open);
  }
}

export function alreadyArrived(open: StandingArrival | undefined): Refusal {
  return {
    code: 'desk.already-arrived',
    says: `This person is checked in already${open?.checkedInByName ? `, by ${open.checkedInByName}` : ''}. Look for them on the board`,
    facts: { by: open?.checkedInByName ?? null, at: open?.arrivedAt?.toISOString() ?? null },
  };
}

function checkDoor({ patientFound, appointment, staffFound }: DoorScene, arrival: NewArrival): Refusal | null {
  const invalid = (says: string): Refusal => ({ code: 'desk.invalid', says });
  if (!patientFound) refuse('patient.not-found', 'There is no such person in this program.');
  if (!staffFound) return invalid('This colleague does not work here today');
  if (arrival.appointmentId === undefined) return null;
  if (arrival.purpose !== 'session') return invalid('An appointment is checked in as a session');
  if (appointment === null || appointment.patientId !== arrival.patientId)
    return invalid('This session is not one of theirs. Look at the board again');
  if (!appointment.today) return invalid('This session is not today. Check them in as a walk-in, or move the session');
  if (appointment.state === 'cancelled' || appointment.state === 'missed')
    return invalid(`This session is ${appointment.state}. Check them in as a walk-in, or book them anew`);
  return null;
}
