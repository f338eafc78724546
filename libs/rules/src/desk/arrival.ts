import type { Policy } from '../policy';

/** What someone came for. */
export const purposes = ['session', 'dose', 'walk-in'] as const;
export type Purpose = (typeof purposes)[number];

/**
 * Where a visit stands. `with` is in the room; `done` was seen and is over; `left` went before anyone saw them.
 * Nothing of this is stored: it follows from what happened.
 */
export type VisitState = 'expected' | 'waiting' | 'called' | 'with' | 'done' | 'left';

/** What has happened to a visit. A visit without `arrivedAt` is one that is expected, or was over without a check-in. */
export interface Visit {
  readonly purpose: Purpose;
  readonly arrivedAt: Date | null;
  readonly calledAt: Date | null;
  readonly seenAt: Date | null;
  readonly leftAt: Date | null;
  /** A dose recorded since they came, or a session marked as attended: nobody has to say "seen" a second time. */
  readonly servedAt: Date | null;
}

export function visitState({ arrivedAt, calledAt, seenAt, leftAt, servedAt }: Visit): VisitState {
  if (servedAt !== null) return 'done';
  if (leftAt !== null) return seenAt === null ? 'left' : 'done';
  if (seenAt !== null) return 'with';
  if (calledAt !== null) return 'called';
  return arrivedAt === null ? 'expected' : 'waiting';
}

/** Does this visit still need someone: waiting, or called and not yet with anyone? */
export function isWaiting(state: VisitState): boolean {
  return state === 'waiting' || state === 'called';
}

export type WaitBand = 'fine' | 'soon' | 'now';

export interface Wait {
  /** Whole minutes since they came in. */
  readonly minutes: number;
  readonly band: WaitBand;
}

export type WaitLimits = Pick<Policy, 'desk_wait_soon_minutes' | 'desk_wait_now_minutes'>;

/**
 * How long someone has waited, and how that is meant. Who came early for a session does not make us late: the limits
 * count from the agreed time then, the clock from the door.
 */
export function waitOf(
  { arrivedAt, expectedAt }: { readonly arrivedAt: Date; readonly expectedAt: Date | null },
  now: Date,
  limits: WaitLimits,
): Wait {
  const since = (from: Date) => Math.max(0, Math.floor((now.getTime() - from.getTime()) / 60_000));
  const late = since(expectedAt !== null && expectedAt > arrivedAt ? expectedAt : arrivedAt);
  const band = late >= limits.desk_wait_now_minutes ? 'now' : late >= limits.desk_wait_soon_minutes ? 'soon' : 'fine';
  return { minutes: since(arrivedAt), band };
}
