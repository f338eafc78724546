import type { Tx } from '@cairn/database';
import { instantOf, type LocalTime, type SeriesShift, shifted, type SkipReason } from '@cairn/rules';
import { replanReminders, tellChange } from '../session-reminders';
import { type Dated, datedIn, obstaclesOf, type PlacingScene } from './placing';
import type { NewSeries, Occurrence, Series } from './series.queries';

/** A session that a change of its series left where it was. */
export interface Stayed {
  readonly appointmentId: string;
  readonly startsAt: LocalTime;
  /** `by-hand`: somebody had changed this one alone. */
  readonly reason: 'by-hand' | SkipReason;
}

export interface SeriesMove {
  readonly old: Series;
  readonly next: NewSeries;
  readonly shift: SeriesShift;
  /** The session that the person changed: it goes where they said, also if it had been moved by hand before. */
  readonly pivotId: string;
}

/** Was it changed for itself alone since the series placed it? */
export function isByHand(one: Occurrence, old: Series): boolean {
  return (
    one.staffId !== old.staffId ||
    one.roomId !== old.roomId ||
    one.minutes !== old.minutes ||
    one.modality !== old.modality ||
    one.contactType !== old.contactType ||
    one.format !== old.format ||
    one.startsAt.getTime() !== instantOf(one.occursLocal, one.zone).getTime()
  );
}

/**
 * Moves the booked sessions of a series to where it now says, with their reminders. One that is not free there keeps its time, clinician
 * and room: the person has a session rather than none, and whoever changes the series is told.
 */
export async function moveOccurrences(
  tx: Tx,
  { old, next, shift, pivotId }: SeriesMove,
  occurrences: readonly Occurrence[],
  scene: PlacingScene,
): Promise<readonly Stayed[]> {
  const booked = occurrences.filter(
    ({ state, startsAt, id }) => state === 'booked' && (startsAt >= scene.now || id === pivotId),
  );
  const byHand = booked.filter((one) => one.id !== pivotId && isByHand(one, old));
  const moving = booked
    .filter((one) => !byHand.includes(one))
    .map((one) => ({ one, to: datedIn(shifted(one.occursLocal, shift), next.zone, next.minutes) }));
  // On the way two sessions of the series might stand at the same time: all let go of their clinician, and with them of the room.
  const ids = moving.map(({ one }) => one.id);
  await tx.query('update appointment set staff_id = null where programme_id = $1 and id = any ($2)', [
    tx.actor.programmeId,
    ids,
  ]);
  const dates = moving.map(({ to }) => to);
  const reasons = await obstaclesOf(tx, next, dates, scene.programmeZone);
  const moved: string[] = [];
  const back: { one: Occurrence; reason: SkipReason }[] = [];
  for (const [n, { one, to }] of moving.entries()) {
    const reason = reasons[n] ?? ((await takes(tx, one.id, next.staffId, next.roomId, to)) ? null : 'staff-booked');
    if (reason === null) moved.push(one.id);
    else back.push({ one, reason });
  }
  for (const { one } of back) await takesBack(tx, one);
  const { patientId, zone, minutes, modality, contactType, format } = next;
  await tx.query(
    `update appointment set minutes = $3, modality = $4, contact_type = $5, format = $6, version = version + 1
     where programme_id = $1 and id = any ($2)`,
    [tx.actor.programmeId, moved, minutes, modality, contactType, format],
  );
  for (const { one, to } of moving.filter(({ one }) => moved.includes(one.id))) {
    const session = { id: one.id, patientId, startsAtInstant: to.startsAt.toISOString(), zone };
    await replanReminders(tx, session, scene.policy, scene.now);
  }
  // One message for all: the person is told of the first, and sees the others in their reminders.
  const [first] = moving
    .filter(({ one, to }) => moved.includes(one.id) && to.startsAt.getTime() !== one.startsAt.getTime())
    .sort((one, other) => one.to.startsAt.getTime() - other.to.startsAt.getTime());
  if (first !== undefined) {
    const session = { id: first.one.id, patientId, startsAtInstant: first.to.startsAt.toISOString(), zone };
    await tellChange(tx, session, scene.policy, scene.now);
  }
  return [...byHand.map((one) => stayed(one, 'by-hand')), ...back.map(({ one, reason }) => stayed(one, reason))].sort(
    (one, other) => (one.startsAt < other.startsAt ? -1 : 1),
  );
}

const stayed = ({ id, startsLocal }: Occurrence, reason: Stayed['reason']): Stayed => ({
  appointmentId: id,
  startsAt: startsLocal,
  reason,
});

const place = 'select place_session($1, $2, $3, $4, $5, $6) as taken';

async function takes(tx: Tx, id: string, staffId: string, roomId: string | null, at: Dated): Promise<boolean> {
  const values = [id, staffId, roomId, at.startsLocal, at.startsAt, at.endsAt];
  const [answer] = await tx.query<{ taken: boolean }>(place, values);
  return answer?.taken === true;
}

/** Back to where it was. Only a sibling that moved there can be in the way; then the whole change is not possible. */
async function takesBack(tx: Tx, one: Occurrence): Promise<void> {
  const at = { startsLocal: one.startsLocal, startsAt: one.startsAt, endsAt: one.endsAt };
  await tx.query(
    `update appointment set staff_id = $3, starts_local = $4, starts_at = $5, ends_at = $6 where programme_id = $1 and id = $2`,
    [tx.actor.programmeId, one.id, one.staffId, at.startsLocal, at.startsAt, at.endsAt],
  );
}
