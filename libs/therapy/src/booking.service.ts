import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import { type Actor, Database, type Tx } from '@cairn/database';
import type { Origin } from '@cairn/patient';
import { Clock, refuse, Refused } from '@cairn/platform';
import { closureOn, loadProgramme, policyOf } from '@cairn/programme';
import {
  decideBooking,
  decideBookingOn,
  decideMoving,
  isRefusal,
  type LocalTime,
  localDay,
  type ModalityCode,
  modalityOf,
  type Policy,
  usualSessionFormat,
} from '@cairn/rules';
import {
  type AppointmentView,
  insertAppointment,
  loadBookingScene,
  type Modality,
  moveTo,
  type OwnFormat,
  readAppointment,
  readInTheWay,
  type Slot,
} from './appointment.queries';
import { bookedBy } from './booked';
import type { ContactType } from './note/note.queries';
import { settleSkip } from './series/series.queries';
import { replanReminders, tellChange } from './session-reminders';

export interface BookingRequest {
  readonly patientId: string;
  readonly staffId: string;
  /** What the clock on the wall shows. A time that the clocks skip moves to the next minute that exists. */
  readonly startsAt: LocalTime;
  /** IANA; without it the programme's own. */
  readonly zone?: string | undefined;
  readonly minutes: number;
  readonly modality: Modality;
  /** Said by the person: the clinic is closed on that day, and this session is meant all the same. */
  readonly whileClosed?: boolean | undefined;
  /** What is left out stays as it is when a session is moved; nothing takes the room away. */
  readonly roomId?: string | null | undefined;
  readonly contactType?: ContactType | undefined;
  readonly format?: OwnFormat | undefined;
  /** A date of a series that had no session: this one takes its place. */
  readonly rebooks?: string | undefined;
}

/** Postgres is asked to run the whole act again: by then the other one has committed. */
const again = () => Object.assign(new Error('The same act is being done at this moment'), { code: '40001' });

/** Sessions are agreed and moved. The clinician's time is guarded by a constraint, not by looking first. */
@Injectable()
export class BookingService {
  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Books a session under an id that the client made; the same request again gets the first answer.
   * Refuses 'appointment.booked' when the clinician is not free, 'appointment.invalid' by the rule of booking.
   */
  book(actor: Actor, id: string, asked: BookingRequest, origin: Origin = 'registered'): Promise<AppointmentView> {
    let tries = 0;
    const act = {
      act: 'appointment.book',
      patientId: asked.patientId,
      recordType: 'appointment',
      recordId: id,
    } as const;
    return this.acts.perform(actor, act, (tx) =>
      once(
        tx,
        { id, act: act.act, body: asked },
        () => this.slotFor(tx, id, asked),
        async ({ slot, policy }) => {
          const at = this.clock.now();
          const made = await insertAppointment(tx, slot, { patientId: asked.patientId, at, origin });
          if (made === undefined) {
            const [own, other] = await Promise.all([readAppointment(tx, id), readInTheWay(tx, slot)]);
            if (own === undefined) throw new Refused(bookedBy(actor, slot, other));
            if ((tries += 1) < 3) throw again();
            refuse(
              'idempotency.body-differs',
              'This id belongs to another appointment. Start again from a fresh form.',
            );
          }
          await replanReminders(tx, made, policy, at);
          if (asked.rebooks !== undefined) await settleSkip(tx, asked.rebooks, asked.patientId, made.id, at);
          tx.notify('appointment', id);
          return made;
        },
      ),
    );
  }

  /** Moves a booked session. Refuses 'version.stale' when somebody changed it since it was read. */
  move(actor: Actor, id: string, asked: BookingRequest, version: number): Promise<AppointmentView> {
    let wanted: Slot | undefined;
    const act = {
      act: 'appointment.book',
      patientId: asked.patientId,
      recordType: 'appointment',
      recordId: id,
      describe: (moved: AppointmentView) => ({ facts: { moved: true, version: moved.version } }),
      explain: async ({ code }: { code: string }) =>
        code === '23P01' && wanted !== undefined ? this.explainBooked(actor, wanted) : undefined,
    } as const;
    return this.acts.perform(actor, act, async (tx) => {
      const before = await readAppointment(tx, id);
      if (before === undefined) refuse('not-found', 'There is no such appointment here.');
      const { slot, policy } = await this.slotFor(tx, id, asked, before);
      if (before.version !== version) refuseStale(before);
      const closed = decideMoving(before);
      if (closed !== null) throw new Refused(closed);
      if (before.patientId !== asked.patientId) {
        refuse(
          'appointment.invalid',
          'A session is moved in time, not to another person. Cancel it and book a new one.',
        );
      }
      wanted = slot;
      const moved = await moveTo(tx, slot, version);
      if (moved === undefined) refuseStale(before);
      const now = this.clock.now();
      await replanReminders(tx, moved, policy, now);
      if (moved.startsAtInstant !== before.startsAtInstant) await tellChange(tx, moved, policy, now);
      tx.notify('appointment', id);
      return moved;
    });
  }

  private async slotFor(tx: Tx, id: string, asked: BookingRequest, before?: AppointmentView): Promise<Wanted> {
    const now = this.clock.now();
    const { patientId, staffId, startsAt, minutes, modality } = asked;
    const code = modalityOf(modality) ?? refuse('appointment.invalid', 'Choose the kind of session from the list.');
    const roomId = asked.roomId === undefined ? (before?.roomId ?? null) : asked.roomId;
    const [programme, scene] = await Promise.all([
      loadProgramme(tx),
      loadBookingScene(tx, { patientId, staffId, roomId }, now),
    ]);
    if (!scene.patientFound) refuse('patient.not-found', 'There is no such person here.');
    if (scene.deceased) refuse('appointment.invalid', 'This person has died. No session can be booked.');
    if (!scene.clinicianFound) refuse('appointment.invalid', 'This colleague does not work in this program today.');
    if (!scene.roomFound) refuse('appointment.invalid', 'This room is not in use here. Choose another room, or none.');
    const policy = policyOf(programme, localDay(now, programme.zone));
    const booking = decideBooking({ startsAt, zone: asked.zone ?? programme.zone, minutes }, now, policy);
    if (isRefusal(booking)) throw new Refused(booking);
    const closure = await closureOn(tx, localDay(booking.startsAt, programme.zone));
    const closed = decideBookingOn(closure, asked.whileClosed === true);
    if (closed !== null) throw new Refused(closed);
    const contactType = asked.contactType ?? before?.contactType ?? 'in_person';
    const format = asked.format ?? ownFormatOf(code, before);
    return { slot: { id, staffId, modality: code, roomId, contactType, format, ...booking }, policy };
  }

  private explainBooked(actor: Actor, slot: Slot) {
    return this.database.transaction(actor, async (tx) => bookedBy(actor, slot, await readInTheWay(tx, slot)));
  }
}

/** What it was, or what a session of this kind most often is. */
function ownFormatOf(code: ModalityCode, before?: AppointmentView): OwnFormat {
  const format = before?.format ?? usualSessionFormat(code);
  return format === 'group' ? 'individual' : format;
}

interface Wanted {
  readonly slot: Slot;
  readonly policy: Policy;
}

function refuseStale({ version, state }: AppointmentView): never {
  refuse('version.stale', 'Somebody changed this appointment. Look at it again before you move it.', {
    version,
    state,
  });
}
