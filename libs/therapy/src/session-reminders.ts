import type { Tx } from '@cairn/database';
import { cancelReminders, planReminders } from '@cairn/due';
import { planReminderTimes, type Policy } from '@cairn/rules';
import type { AppointmentView } from './appointment.queries';

type Reminded = Pick<AppointmentView, 'id' | 'patientId' | 'startsAtInstant' | 'zone'>;

/** Plans the reminders of a booked session anew, in its transaction: what was planned for another time goes. */
export function replanReminders(tx: Tx, session: Reminded, policy: Policy, now: Date): Promise<void> {
  const { id, patientId, startsAtInstant, zone } = session;
  const plan = planReminderTimes('session', { at: new Date(startsAtInstant), zone }, now, policy);
  return planReminders(tx, { kind: 'session', causeType: 'appointment', causeId: id, patientId }, plan, now);
}

/** Ends the planned reminders of a session that was cancelled or is over. */
export function dropReminders(tx: Tx, { id, state }: AppointmentView, now: Date): Promise<void> {
  return cancelReminders(tx, id, `session-${state}`, now);
}
