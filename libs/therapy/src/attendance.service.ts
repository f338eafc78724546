import { Injectable } from '@nestjs/common';
import { Acts } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { Clock, refuse, Refused, unlessRefused } from '@cairn/platform';
import { loadProgramme, policyOf } from '@cairn/programme';
import {
  type AttendedDetail,
  type CancelledBy,
  decideClosing,
  isRefusal,
  localDay,
  refuseSaid,
  type SessionDetail,
} from '@cairn/rules';
import { type AppointmentView, readAppointment, settleAs } from './appointment.queries';
import { dropReminders, tellChange } from './session-reminders';

export interface Attendance {
  readonly state: 'attended' | 'missed';
  readonly reason?: string | undefined;
  readonly detail?: AttendedDetail | undefined;
  /** Where it was not the whole session. */
  readonly minutesPresent?: number | undefined;
}

/** What became of a session. Its planned reminders end with it, in the same transaction. */
@Injectable()
export class AttendanceService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  /** Writes down that the person came, or did not. Saying the same again changes nothing. */
  recordAttendance(actor: Actor, id: string, { state, reason, ...said }: Attendance): Promise<AppointmentView> {
    return this.settle(actor, 'appointment.attend', id, { state, reason: reason ?? null, ...said });
  }

  /** Takes a booked session back, with the reason. The clinician is free again from this moment. */
  cancelAppointment(actor: Actor, id: string, reason: string, by?: CancelledBy): Promise<AppointmentView> {
    return this.settle(actor, 'appointment.cancel', id, { state: 'cancelled', reason, detail: by });
  }

  private settle(
    actor: Actor,
    act: 'appointment.attend' | 'appointment.cancel',
    id: string,
    to: Said,
  ): Promise<AppointmentView> {
    const { state, reason } = to;
    const describe = ({ patientId, version }: AppointmentView) => ({ patientId, facts: { state, version } });
    return this.acts.perform(actor, { act, recordType: 'appointment', recordId: id, describe }, async (tx) => {
      const [before, programme] = await Promise.all([readAppointment(tx, id), loadProgramme(tx)]);
      if (before === undefined) refuse('not-found', 'There is no such appointment here.');
      if (saysNothingNew(before, to)) return before;
      const { zone, startsAtInstant } = before;
      const now = this.clock.now();
      const said = { detail: to.detail ?? null, minutesPresent: to.minutesPresent ?? null };
      const policy = policyOf(programme, localDay(now, programme.zone));
      unlessRefused(refuseSaid(state, said, policy.session_max_minutes));
      const standing = { state: before.state, startsAt: new Date(startsAtInstant), zone };
      const closing = decideClosing(standing, state, reason, now, said.detail);
      if (isRefusal(closing)) throw new Refused(closing);
      const settled = await settleAs(tx, before, { ...closing, ...said }, now);
      if (settled === undefined)
        refuse('version.stale', 'Somebody changed this appointment just now. Look at it again.');
      await dropReminders(tx, settled, now);
      // Who called it off knows already.
      const ofPerson = to.detail === 'by_patient' || to.detail === 'excused';
      if (state === 'cancelled' && !ofPerson) await tellChange(tx, settled, policy, now);
      tx.notify('appointment', id);
      return settled;
    });
  }
}

interface Said {
  readonly state: Attendance['state'] | 'cancelled';
  readonly reason: string | null;
  readonly detail?: SessionDetail | undefined;
  readonly minutesPresent?: number | undefined;
}

/** What is left out says nothing. */
function saysNothingNew(before: AppointmentView, { state, reason, detail, minutesPresent }: Said): boolean {
  return (
    before.state === state &&
    (reason === null || reason === before.reason) &&
    (detail === undefined || detail === before.detail) &&
    (minutesPresent === undefined || minutesPresent === before.minutesPresent)
  );
}
