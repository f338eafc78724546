import { localTime } from '../time';

/** A moment of the days to come as it is said on the telephone: Monday, 2:05 PM. */
export function spokenTime(at: Date, zone: string): string {
  const local = localTime(at, zone);
  const weekday = weekdays[new Date(`${local.slice(0, 10)}T00:00:00Z`).getUTCDay()] ?? '';
  return `${weekday}, ${clock(local.slice(11))}`;
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function clock(time: string): string {
  const hour = Number(time.slice(0, 2));
  return `${((hour + 11) % 12) + 1}:${time.slice(3, 5)} ${hour < 12 ? 'AM' : 'PM'}`;
}
