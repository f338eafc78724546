import type { Refusal } from '../../refusal';
import { addMinutes } from '../../time';

export type AppointmentState = 'booked' | 'attended' | 'missed' | 'cancelled';

/**
 * What became of a session, in the nine words of clinical reference 4.7. They are told from the state of the appointment and what was
 * said with it. Excused is a cancellation with a reason that counts: neither attended nor missed, also where it was told afterwards.
 */
export const attendedDetails = { late: 'Came late', left_early: 'Left early' } as const;
export type AttendedDetail = keyof typeof attendedDetails;
export const cancelledBy = {
  by_patient: 'The person cancelled',
  by_clinic: 'The clinic cancelled',
  excused: 'Excused: illness, an emergency, a duty',
} as const;
export type CancelledBy = keyof typeof cancelledBy;
export type SessionDetail = AttendedDetail | CancelledBy;

export const sessionStatuses = {
  scheduled: 'Scheduled',
  checked_in: 'Checked in',
  attended: 'Attended',
  late: 'Attended, came late',
  left_early: 'Attended, left early',
  cancelled_by_patient: 'Cancelled by the person',
  cancelled_by_clinic: 'Cancelled by the clinic',
  no_show: 'Missed',
  excused: 'Excused',
  /** Of earlier times, when nobody asked by whom. */
  cancelled: 'Cancelled',
} as const;
export type SessionStatus = keyof typeof sessionStatuses;

interface Told {
  readonly state: AppointmentState;
  readonly detail: SessionDetail | null;
  /** When the front desk checked the person in for it. */
  readonly checkedInAt: unknown;
}

export function sessionStatus({ state, detail, checkedInAt }: Told): SessionStatus {
  if (state === 'booked') return checkedInAt == null ? 'scheduled' : 'checked_in';
  if (state === 'missed') return 'no_show';
  if (state === 'attended') return detail === 'late' || detail === 'left_early' ? detail : 'attended';
  if (detail === 'excused') return 'excused';
  if (detail === 'by_patient') return 'cancelled_by_patient';
  return detail === 'by_clinic' ? 'cancelled_by_clinic' : 'cancelled';
}

/** Steps 1 and 2 of 4.7, while nobody came and nobody said why: call and offer the telephone, then record the missed session. */
export function sessionWaits(
  { startsAt, ...told }: Told & { readonly startsAt: Date },
  { lateMinutes, noShowMinutes }: { readonly lateMinutes: number; readonly noShowMinutes: number },
  now: Date,
): 'late' | 'no_show' | null {
  if (sessionStatus(told) !== 'scheduled' || now < addMinutes(startsAt, lateMinutes)) return null;
  return now < addMinutes(startsAt, noShowMinutes) ? 'late' : 'no_show';
}

export interface SaidOfSession {
  readonly detail: SessionDetail | null;
  readonly minutesPresent: number | null;
}

/** Does what is said fit what became of it? Refuses with 'appointment.invalid', which names the field. */
export function refuseSaid(
  to: Exclude<AppointmentState, 'booked'>,
  { detail, minutesPresent }: SaidOfSession,
  longest: number,
): Refusal | null {
  const no = (field: string, says: string): Refusal => ({ code: 'appointment.invalid', says, facts: { field } });
  const fits =
    detail === null ||
    (to === 'attended' && detail in attendedDetails) ||
    (to === 'cancelled' && detail in cancelledBy);
  if (!fits) return no('detail', `“${detail}” does not go with “${to}”`);
  if (minutesPresent === null) return null;
  if (to !== 'attended') return no('minutesPresent', 'Minutes are told of who was there');
  return Number.isInteger(minutesPresent) && minutesPresent >= 1 && minutesPresent <= longest
    ? null
    : no('minutesPresent', `Minutes of presence lie between 1 and ${longest}`);
}
