import type { Tx } from '@cairn/database';
import { newId } from '@cairn/platform';
import { loadProgramme, policyOf } from '@cairn/programme';
import { localDay } from '@cairn/rules';
import { readAppointment, settleAs } from './appointment.queries';
import { dropReminders, replanReminders } from './session-reminders';

const taken = (reason: string) => ({ state: 'cancelled', reason, detail: null, minutesPresent: null }) as const;

/**
 * Takes a session back that stands on the wrong person's chart and enters the same one for another person: same time,
 * same clinician, same outcome. Answers the new id, or nothing when somebody changed the session meanwhile.
 */
export async function enterSessionAgain(
  tx: Tx,
  id: string,
  toPatientId: string,
  words: string,
  now: Date,
): Promise<string | undefined> {
  const before = await readAppointment(tx, id);
  if (before === undefined) return undefined;
  const closed = await settleAs(tx, before, taken(words), now);
  if (closed === undefined) return undefined;
  const again = newId();
  await tx.query(
    `insert into appointment (id, programme_id, patient_id, staff_id, starts_local, zone, starts_at, ends_at, minutes,
       modality, state, note, booked_by, recorded_at, origin, room_id, contact_type, format, detail,
       minutes_present, settled_at)
     select $3, programme_id, $4, staff_id, starts_local, zone, starts_at, ends_at, minutes, modality, $5, note, $6, $7, origin, room_id,
       contact_type, format, $8, $9, case when $5 <> 'booked' then $7::timestamptz end
     from appointment where programme_id = $1 and id = $2`,
    [
      ...[tx.actor.programmeId, id, again, toPatientId, before.state, tx.actor.staffId, now],
      ...[before.detail, before.minutesPresent],
    ],
  );
  await dropReminders(tx, closed, now);
  const entered = await readAppointment(tx, again);
  if (entered?.state === 'booked') {
    const programme = await loadProgramme(tx);
    await replanReminders(tx, entered, policyOf(programme, localDay(now, programme.zone)), now);
  }
  tx.notify('appointment', id);
  tx.notify('appointment', again);
  return again;
}
