import { addMinutes } from '@cairn/rules';

/** after 1, 5, 30 minutes and 2 hours. */
const waits = [1, 5, 30, 120] as const;

/**
 * When to try again after `attempts` attempts have failed for now; `scatter` (0 to 1) spreads those that failed together over a fifth of
 * the wait. Null when it is not worth it: the attempts are used up, or the reminder would come too late to help.
 */
export function nextTry(
  attempts: number,
  maxAttempts: number,
  now: Date,
  usefulUntil: Date,
  scatter: number,
): Date | null {
  if (attempts >= maxAttempts) return null;
  const wait = waits[Math.min(Math.max(attempts, 1), waits.length) - 1] ?? waits[0];
  const at = addMinutes(now, wait * (1 + scatter / 5));
  return at < usefulUntil ? at : null;
}
