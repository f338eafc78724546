import { Injectable } from '@nestjs/common';
import { Acts } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { Clock, refuse, Refused } from '@cairn/platform';
import { decideClosing, isRefusal } from '@cairn/rules';
import { type AppointmentView, readAppointment, settleAs } from './appointment.queries';
import { dropReminders } from './session-reminders';

export interface Attendance {
  readonly state: 'attended' | 'missed';
  readonly reason?: string | undefined;
}

/** What became of a session. Its planned reminders end with it, in the same transaction. */
@Injectable()
export class AttendanceService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  /** Writes down that the person came, or did not. Saying the same again changes nothing. */
  recordAttendance(actor: Actor, id: string, { state, reason }: Attendance): Promise<AppointmentView> {
    return this.settle(actor, 'appointment.attend', id, state, reason ?? null);
  }

  /** Takes a booked session back, with the reason. The clinician is free again from this moment. */
  cancelAppointment(actor: Actor, id: string, reason: string): Promise<AppointmentView> {
    return this.settle(actor, 'appointment.cancel', id, 'cancelled', reason);
  }

  private settle(
    actor: Actor,
    act: 'appointment.attend' | 'appointment.cancel',
    id: string,
    state: Attendance['state'] | 'cancelled',
    reason: string | null,
  ): Promise<AppointmentView> {
    const describe = ({ patientId, version }: AppointmentView) => ({ patientId, facts: { state, version } });
    return this.acts.perform(actor, { act, recordType: 'appointment', recordId: id, describe }, async (tx) => {
      const before = await readAppointment(tx, id);
      if (before === undefined) refuse('not-found', 'There is no such appointment here.');
      if (before.state === state && (reason === null || reason === before.reason)) return before;
      const { zone, startsAtInstant } = before;
      const now = this.clock.now();
      const closing = decideClosing(
        { state: before.state, startsAt: new Date(startsAtInstant), zone },
        state,
        reason,
        now,
      );
      if (isRefusal(closing)) throw new Refused(closing);
      const settled = await settleAs(tx, before, closing.state, closing.reason);
      if (settled === undefined)
        refuse('version.stale', 'Somebody changed this appointment just now. Look at it again.');
      await dropReminders(tx, settled, now);
      tx.notify('appointment', id);
      return settled;
    });
  }
}
