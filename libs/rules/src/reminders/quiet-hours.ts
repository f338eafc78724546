import type { Policy } from '../policy';
import { addDays, instantOf, localTime } from '../time';

/**
 * nobody is called or written to at night. Answers the next minute at which a message may go out: `now` itself by
 * day, otherwise the end of the quiet hours, by the clock of the person who receives it.
 */
export function nextAllowedMinute(now: Date, zone: string, policy: Policy): Date {
  const [from = '', to = ''] = policy.quiet.split('-');
  const local = localTime(now, zone);
  const day = local.slice(0, 10);
  const time = local.slice(11);
  if (time < to) return instantOf(`${day}T${to}`, zone);
  if (time >= from) return instantOf(`${addDays(day, 1)}T${to}`, zone);
  return now;
}
