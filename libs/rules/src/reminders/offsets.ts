import { addDays, addMinutes, type Day, instantOf, localDay, type LocalTime } from '../time';

/**
 * When a reminder speaks, as a programme writes it down: '1d 17:00' the day before at 17:00 by the clock on the wall, '0d 08:00' on the
 * day itself, '2h' or '90min' before its cause begins, 'now' at once. Several are parted by commas.
 */
export type Offset =
  | { readonly key: string; readonly unit: 'days'; readonly days: number; readonly at: string }
  | { readonly key: string; readonly unit: 'minutes'; readonly minutes: number }
  | { readonly key: string; readonly unit: 'now' };

const onDay = /^(\d{1,3})d ([01]\d|2[0-3]):([0-5]\d)$/;
const before = /^(\d{1,4})(h|min)$/;
const most = 8;

/**
 * Reads what a programme wrote, the earliest first; null where it cannot be read, says one moment twice, or says nothing. The key of an
 * offset names its place and not its hour, so that a reminder that went out at 17:00 is not sent again when the hour becomes 18:00.
 */
export function readOffsets(text: string): readonly Offset[] | null {
  const parts = text.split(',').map((part) => part.trim());
  const offsets: Offset[] = [];
  let shortly = 0;
  for (const part of parts) {
    const day = onDay.exec(part);
    const short = before.exec(part);
    if (part === 'now') offsets.push({ key: 'now', unit: 'now' });
    else if (day)
      offsets.push({ key: dayKey(Number(day[1])), unit: 'days', days: Number(day[1]), at: `${day[2]}:${day[3]}` });
    else if (short) {
      const minutes = Number(short[1]) * (short[2] === 'h' ? 60 : 1);
      offsets.push({
        key: shortly === 0 ? 'shortly-before' : `shortly-before-${shortly + 1}`,
        unit: 'minutes',
        minutes,
      });
      shortly += 1;
    } else return null;
  }
  const keys = new Set(offsets.map(({ key }) => key));
  return offsets.length > most || keys.size < offsets.length ? null : offsets;
}

/** The moment at which an offset speaks for a cause that begins at `at`, and the local day on which that is. */
export function momentOf(
  offset: Offset,
  at: Date,
  zone: string,
  now: Date,
): { readonly dueAt: Date; readonly localDay: Day } {
  const dueAt =
    offset.unit === 'now'
      ? now
      : offset.unit === 'minutes'
        ? addMinutes(at, -offset.minutes)
        : instantOf(`${addDays(localDay(at, zone), -offset.days)}T${offset.at}` satisfies LocalTime, zone);
  return { dueAt, localDay: localDay(dueAt, zone) };
}

/** In words, for a screen: 'the day before at 17:00'. */
export function offsetWords(offset: Offset): string {
  if (offset.unit === 'now') return 'at once';
  if (offset.unit === 'minutes')
    return offset.minutes % 60 === 0
      ? `${counted(offset.minutes / 60, 'hour')} before`
      : `${offset.minutes} minutes before`;
  const day = offset.days === 0 ? 'on the day' : offset.days === 1 ? 'the day before' : `${offset.days} days before`;
  return `${day} at ${offset.at}`;
}

const counted = (n: number, unit: string): string => (n === 1 ? `1 ${unit}` : `${n} ${unit}s`);
const dayKey = (days: number): string => (days === 0 ? 'day-of' : days === 1 ? 'day-before' : `days-before-${days}`);
