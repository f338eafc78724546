import type { Policy } from '../policy';
import type { Refusal } from '../refusal';
import type { AppointmentState, SessionDetail } from './attendance/session-status';
import { addDays, addMinutes, instantOf, isLocalTime, isZone, localDay, localTime, type LocalTime } from '../time';

export interface BookingAttempt {
  /** On the clock of the place where it happens. */
  readonly startsAt: LocalTime;
  readonly zone: string;
  readonly minutes: number;
}

export interface Booking {
  /** As it will really be: a time that the clocks skip has moved to the next minute that exists. */
  readonly startsLocal: LocalTime;
  readonly zone: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly minutes: number;
}

/**
 * May a session be booked at this time? R-435: kept as local time, zone and resolved instant. A walk-in may be entered
 * for the days just gone. Refuses with 'appointment.invalid'; that nobody is booked twice is for the database to say.
 */
export function decideBooking(
  { startsAt, zone, minutes }: BookingAttempt,
  now: Date,
  policy: Policy,
): Booking | Refusal {
  const refuse = (says: string): Refusal => ({ code: 'appointment.invalid', says, facts: { startsAt, zone, minutes } });
  const { session_min_minutes: shortest, session_max_minutes: longest } = policy;
  if (!isZone(zone)) return refuse('This is not a time zone');
  if (!isLocalTime(startsAt)) return refuse('The start is a day and a time of that day');
  if (!Number.isInteger(minutes) || minutes < shortest || minutes > longest)
    return refuse(`A session lasts ${shortest} to ${longest} minutes`);
  const instant = instantOf(startsAt, zone);
  const today = localDay(now, zone);
  const day = startsAt.slice(0, 10);
  if (day < addDays(today, -policy.booking_past_days))
    return refuse(`A session is entered at most ${policy.booking_past_days} days afterwards`);
  if (day > addDays(today, policy.booking_ahead_days))
    return refuse(`A session is booked at most ${policy.booking_ahead_days} days ahead`);
  return {
    startsLocal: localTime(instant, zone),
    zone,
    startsAt: instant,
    endsAt: addMinutes(instant, minutes),
    minutes,
  };
}

export interface StandingAppointment {
  readonly state: AppointmentState;
  readonly startsAt: Date;
  readonly zone: string;
}

/**
 * May the session be closed as attended, missed or cancelled? Only a booked one, once: 'appointment.closed'; but who missed it may be
 * excused later. Attended and missed are said from its day on, a cancellation at any time and with a reason: 'appointment.invalid'.
 */
export function decideClosing(
  { state, startsAt, zone }: StandingAppointment,
  to: Exclude<AppointmentState, 'booked'>,
  reason: string | null,
  now: Date,
  detail: SessionDetail | null = null,
): { readonly state: AppointmentState; readonly reason: string | null } | Refusal {
  if (state !== 'booked' && !(state === 'missed' && detail === 'excused'))
    return { code: 'appointment.closed', says: `This session is ${state} already`, facts: { state } };
  const given = reason?.trim() || null;
  if (to === 'cancelled' && given === null)
    return { code: 'appointment.invalid', says: 'Say why the session is cancelled' };
  if (to !== 'cancelled' && localDay(startsAt, zone) > localDay(now, zone))
    return { code: 'appointment.invalid', says: 'This session lies in the future' };
  return { state: to, reason: given };
}

/** May the session still be moved? */
export function decideMoving({ state }: Pick<StandingAppointment, 'state'>): Refusal | null {
  return state === 'booked'
    ? null
    : { code: 'appointment.closed', says: `This session is ${state} already`, facts: { state } };
}
