/**
 * Days and local times. A rule never asks what time it is: it is given `now`. A clinical day is a local calendar day,
 * written `YYYY-MM-DD`; a local time is written `YYYY-MM-DDTHH:MM` and means nothing without its zone.
 */
export type Day = string;
export type LocalTime = string;

const minute = 60_000;
const dayLength = 86_400_000;

export function addDays(day: Day, days: number): Day {
  return dayOf(dayNumber(day) + days);
}

/** Whole calendar days from one day to another; negative when `to` is the earlier. Summer time never bends it. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** A day as a number of days, so that rules count instead of reading dates: 1970-01-01 is 0. */
export function dayNumber(day: Day): number {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  const number = midnightUtc(day) / dayLength;
  if (numbers.size >= mostDays) numbers.clear();
  numbers.set(day, number);
  return number;
}

/** The day of a number that `dayNumber` gave; a part of a day falls away. */
export function dayOf(number: number): Day {
  const whole = Math.floor(number);
  const known = days.get(whole);
  if (known !== undefined) return known;
  const day = new Date(whole * dayLength).toISOString().slice(0, 10);
  if (days.size >= mostDays) days.clear();
  days.set(whole, day);
  return day;
}

/** The same day of a later month, or the last day of that month where it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

export function addMinutes(instant: Date, minutes: number): Date {
  return new Date(instant.getTime() + minutes * minute);
}

/** Is this a day of the calendar? 2026-02-30 is not. */
export function isDay(text: string): boolean {
  const utc = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(utc) && new Date(utc).toISOString().startsWith(text);
}

/** Is this a day and a minute of it, without a zone? */
export function isLocalTime(text: string): boolean {
  return isDay(text.slice(0, 10)) && /^T([01]\d|2[0-3]):[0-5]\d$/.test(text.slice(10));
}

export function isZone(zone: string): boolean {
  try {
    return zone.includes('/') && formatter(zone) !== undefined;
  } catch {
    return false;
  }
}

/** What the clock on the wall shows in this zone at this instant, to the minute. Who is written to at one time is told of one time. */
export function localTime(instant: Date, zone: string): LocalTime {
  const known = localTimes.of(zone);
  const time = instant.getTime();
  const found = known.get(time);
  if (found !== undefined) return found;
  const part: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of formatter(zone).formatToParts(instant)) part[type] = value;
  const local = `${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}`;
  if (known.size >= manyTimes) known.clear();
  known.set(time, local);
  return local;
}
const manyTimes = 4000;

/** Asked again and again of the same instants: when somebody was admitted, since when they stand where they stand. */
export function localDay(instant: Date, zone: string): Day {
  const known = localDays.of(zone);
  const time = instant.getTime();
  const found = known.get(time);
  if (found !== undefined) return found;
  const day = localTime(instant, zone).slice(0, 10);
  if (known.size >= manyDays) known.clear();
  known.set(time, day);
  return day;
}
const manyDays = 20_000;

/**
 * The instant that a local time means. A time that the clocks skip in spring moves to the next minute that
 * exists; a time that comes twice in autumn is the first of the two.
 */
export function instantOf(local: LocalTime, zone: string): Date {
  const wall = Date.parse(`${local}:00Z`);
  const before = offset(wall - dayLength, zone);
  const after = offset(wall + dayLength, zone);
  const meant = [wall - before, wall - after]
    .sort((one, other) => one - other)
    .find((instant) => localTime(new Date(instant), zone) === local);
  return new Date(meant ?? firstMinuteAfterGap(wall - after, wall - before, after, zone));
}

/** The last minute of a local day: when a clock counted in days runs out. A list of a thousand people asks for few days again and again. */
export function endOfDay(day: Day, zone: string): Date {
  const known = ends.of(zone);
  const found = known.get(day);
  if (found !== undefined) return new Date(found);
  const end = instantOf(`${day}T23:59`, zone);
  if (known.size >= manyEnds) known.clear();
  known.set(day, end.getTime());
  return end;
}
const manyEnds = 4000;

/** What was worked out before, zone by zone: a clinic has one, and a server few. */
class ByZone<Key, Value> {
  private readonly zones = new Map<string, Map<Key, Value>>();

  of(zone: string): Map<Key, Value> {
    let known = this.zones.get(zone);
    if (known === undefined) this.zones.set(zone, (known = new Map()));
    return known;
  }
}
const localDays = new ByZone<number, Day>();
const localTimes = new ByZone<number, LocalTime>();
const ends = new ByZone<Day, number>();

/** The skipped hour lies between the two readings of the same wall time; the first minute with the new offset ends it. */
function firstMinuteAfterGap(early: number, late: number, newOffset: number, zone: string): number {
  let still = early;
  let already = late;
  while (already - still > minute) {
    const middle = still + Math.floor((already - still) / (2 * minute)) * minute;
    if (offset(middle, zone) === newOffset) already = middle;
    else still = middle;
  }
  return already;
}

/** Local wall time minus universal time, in milliseconds. */
function offset(instant: number, zone: string): number {
  const toTheMinute = Math.floor(instant / minute) * minute;
  return Date.parse(`${localTime(new Date(toTheMinute), zone)}:00Z`) - toTheMinute;
}

function midnightUtc(day: Day): number {
  const utc = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(utc)) throw new RangeError(`${day} is not a day`);
  return utc;
}

/** Reading and writing days costs more than every rule that counts them, so a century or so of them is kept. */
const numbers = new Map<Day, number>();
const days = new Map<number, Day>();
const mostDays = 40_000;

/** Making a formatter costs far more than using it, so one is kept for each zone. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formatters.set(zone, made);
  return made;
}
