/** Dates short and unambiguous, always in the programme's zone; amounts always with their unit. */

/** Days (`YYYY-MM-DD`) are calendar days: they are read at UTC noon so that no zone can move them. */
function asDate(value: string): { date: Date; isDay: boolean } {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value);
  return { date: new Date(isDay ? `${value}T12:00:00Z` : value), isDay };
}

let clinicZone: string | undefined;

/** Said once when the session is known: every time on the screens is the programme's, wherever the browser is. */
export function readTimesIn(zone: string | undefined): void {
  clinicZone = zone;
}

function parts(
  value: string,
  zone: string | undefined = clinicZone,
  options: Intl.DateTimeFormatOptions,
): Record<string, string> {
  const { date, isDay } = asDate(value);
  if (Number.isNaN(date.getTime())) return {};
  const timeZone = isDay ? 'UTC' : zone;
  const format = new Intl.DateTimeFormat('en-GB', { ...options, ...(timeZone === undefined ? {} : { timeZone }) });
  return Object.fromEntries(format.formatToParts(date).map((part) => [part.type, part.value]));
}

/** `Wed 14 Oct`; with the year when it is not this one. */
export function shortDay(value: string, zone?: string, thisYear = new Date().getFullYear()): string {
  const p = parts(value, zone, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
  if (p.day === undefined) return '';
  const month = (p.month ?? '').slice(0, 3);
  return `${p.weekday} ${p.day} ${month}${Number(p.year) === thisYear ? '' : ` ${p.year}`}`;
}

/** `14 Oct 1985`, for dates of birth and reports. */
export function fullDay(value: string, zone?: string): string {
  const p = parts(value, zone, { day: '2-digit', month: 'short', year: 'numeric' });
  return p.day === undefined ? '' : `${p.day} ${(p.month ?? '').slice(0, 3)} ${p.year}`;
}

/** `09:05`. A local date-time without offset is shown as it is written. */
export function clockTime(value: string, zone?: string): string {
  const local = /T(\d{2}:\d{2})(:\d{2})?$/.exec(value);
  if (local?.[1] !== undefined) return local[1];
  const p = parts(value, zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return p.hour === undefined ? '' : `${p.hour}:${p.minute}`;
}

export function dayAndTime(value: string, zone?: string): string {
  return `${shortDay(value, zone)}, ${clockTime(value, zone)}`;
}

/** Milligrams without float noise: 80000 → `80`, 12500 → `12.5`. */
export function milligrams(mcg: number): string {
  const whole = Math.trunc(mcg / 1000);
  const rest = Math.abs(mcg % 1000);
  return rest === 0 ? String(whole) : `${whole}.${String(rest).padStart(3, '0').replace(/0+$/, '')}`;
}

/** `62.5` is 62500 micrograms. No float is multiplied: digits are moved. */
export function readMilligrams(text: string): number | null {
  const read = /^(\d{1,4})(?:\.(\d{1,3}))?$/.exec(text.trim());
  if (read === null) return null;
  const mcg = Number(read[1]) * 1000 + Number((read[2] ?? '').padEnd(3, '0'));
  return mcg > 0 ? mcg : null;
}

export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** The day of an instant in a zone, `YYYY-MM-DD`. */
export function dayIn(zone: string | undefined, at: Date = new Date()): string {
  const p = parts(at.toISOString(), zone, { year: 'numeric', month: '2-digit', day: '2-digit' });
  return `${p.year}-${p.month}-${p.day}`;
}

/** The programme's day of what is a day already, or an instant. */
export function dayOf(value: string): string {
  return value.length > 10 ? dayIn(undefined, new Date(value)) : value;
}

/** A sentence of the server with its days as people write them: `since 2026-06-19` becomes `since Fri 19 Jun`. */
export function readable(sentence: string): string {
  return sentence.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => shortDay(day) || day);
}

export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Whole calendar days from one day to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round(
    (Date.parse(`${to.slice(0, 10)}T12:00:00Z`) - Date.parse(`${from.slice(0, 10)}T12:00:00Z`)) / 86_400_000,
  );
}

/** `today`, `in 3 days`, `5 days ago`. */
export function fromToday(day: string, today: string): string {
  const days = daysBetween(today, day);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days > 0 ? `in ${count(days, 'day')}` : `${count(-days, 'day')} ago`;
}
