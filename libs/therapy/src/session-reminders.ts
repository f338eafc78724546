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

/**
 * a session that the clinic moved or took back is told at once, in the same transaction. Every change is a message of its own, and
 * one about a change before it that has not gone out yet goes out no more.
 */
export async function tellChange(tx: Tx, session: Reminded, policy: Policy, now: Date): Promise<void> {
  const { id, patientId, startsAtInstant, zone } = session;
  const at = new Date(startsAtInstant);
  if (at <= now) return;
  const plan = planReminderTimes('session-change', { at, zone }, now, policy);
  const cause = { kind: 'session-change', causeType: 'appointment', causeId: id, patientId } as const;
  await planReminders(
    tx,
    cause,
    plan.map((told) => ({ ...told, offsetKey: `${told.offsetKey}-${now.getTime()}` })),
    now,
  );
}

/** Ends the planned reminders of a session that was cancelled or is over. */
export function dropReminders(tx: Tx, { id, state }: AppointmentView, now: Date): Promise<void> {
  return cancelReminders(tx, id, `session-${state}`, now);
}
