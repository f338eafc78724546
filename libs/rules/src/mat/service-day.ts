import type { Day } from '../time';
import { addDays, localTime } from '../time';

/**
 * the clinic's own day. It begins at the programme's boundary, in the programme's zone: with a boundary of 04:00
 * a dose at half past one in the night still belongs to the evening before. Every "once a day" and every count of days
 * uses this day.
 */
export function serviceDay(instant: Date, zone: string, boundary = '00:00'): Day {
  const local = localTime(instant, zone);
  const day = local.slice(0, 10);
  return local.slice(11) < boundary.slice(0, 5) ? addDays(day, -1) : day;
}
