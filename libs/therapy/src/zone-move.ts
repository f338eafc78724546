import type { Tx } from '@cairn/database';
import { addMinutes, instantOf, localTime, type Policy } from '@cairn/rules';
import { type BookedSession, bookedAhead, moveSessions, type StaffTime, takenOutside } from './zone-move.queries';
import { moveSeriesTo } from './series/series-zone';
import { replanReminders } from './session-reminders';

/** A booked session with the instant that its local time means in the new zone. */
export interface MovedSession extends BookedSession {
  /** As it will be: a time that the clocks skip there moves to the next minute that exists. */
  readonly newLocal: string;
  readonly newStart: Date;
  readonly newEnd: Date;
}

/** Two sessions of one clinician that would stand at the same time. */
export interface Collision {
  readonly session: MovedSession;
  readonly with: StaffTime;
}

export interface ZoneMove {
  readonly from: string;
  readonly zone: string;
  readonly sessions: readonly MovedSession[];
  readonly collisions: readonly Collision[];
}

/**
 * What moving the programme's sessions ahead from one zone to another would do: each keeps what the clock on the
 * wall shows, so its instant changes. Sessions that were agreed in a third zone stay. Locks them until the end.
 */
export async function planZoneMove(tx: Tx, from: string, zone: string, now: Date): Promise<ZoneMove> {
  const sessions = (await bookedAhead(tx, from, now)).map((session) => {
    const newStart = instantOf(session.startsLocal, zone);
    return {
      ...session,
      newStart,
      newLocal: localTime(newStart, zone),
      newEnd: addMinutes(newStart, session.minutes),
    };
  });
  const moved = new Set(sessions.map(({ id }) => id));
  const others = sessions.length === 0 ? [] : await takenOutside(tx, [...moved], now);
  return { from, zone, sessions, collisions: collisionsIn(sessions, others) };
}

/** Writes the move down and plans the reminders anew, all in the transaction that holds the sessions. */
export async function moveToZone(tx: Tx, { from, zone, sessions }: ZoneMove, policy: Policy, now: Date): Promise<void> {
  await moveSeriesTo(tx, from, zone);
  if (sessions.length === 0) return;
  await moveSessions(
    tx,
    zone,
    sessions.map(({ id, staffId, newLocal, newStart, newEnd }) => ({ id, staffId, newLocal, newStart, newEnd })),
  );
  await Promise.all(
    sessions.map(({ id, patientId, newStart }) =>
      replanReminders(tx, { id, patientId, startsAtInstant: newStart.toISOString(), zone }, policy, now),
    ),
  );
}

function collisionsIn(sessions: readonly MovedSession[], others: readonly StaffTime[]): Collision[] {
  const times: (StaffTime & { readonly session: MovedSession | null })[] = [
    ...others.map((other) => ({ ...other, session: null })),
    ...sessions.map((session) => ({
      id: session.id,
      staffId: session.staffId ?? session.id,
      startsAt: session.newStart,
      endsAt: session.newEnd,
      session,
    })),
  ].sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
  const lastOf = new Map<string, (typeof times)[number]>();
  const found: Collision[] = [];
  for (const time of times) {
    const before = lastOf.get(time.staffId);
    if (before && before.endsAt > time.startsAt) {
      const session = time.session ?? before.session;
      if (session) found.push({ session, with: session === time.session ? before : time });
    }
    if (!before || before.endsAt < time.endsAt) lastOf.set(time.staffId, time);
  }
  return found;
}
