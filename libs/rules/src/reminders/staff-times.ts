import { addDays, type Day, daysBetween } from '../time';

/**
 * When the staff is told of work, as a programme writes it down: '14d' days before it falls due, '0d' on the day, '+2d' days after it, and
 * at the end 'then every 3d' for as long as nobody has done it. Parted by commas.
 */
export interface StaffTimes {
  /** Days after the due day, the earliest first; before it they are negative. */
  readonly days: readonly number[];
  /** How often it is told again after the last of them; never where nothing is said. */
  readonly every: number | null;
}

const beforeIt = /^(\d{1,3})d$/;
const afterIt = /^\+(\d{1,3})d$/;
const again = /^then every (\d{1,2})d$/;
const most = 8;

/** Reads what a programme wrote; null where it cannot be read, says a day twice or says no day at all. */
export function readStaffTimes(text: string): StaffTimes | null {
  const parts = text.split(',').map((part) => part.trim());
  const repeat = again.exec(parts.at(-1) ?? '');
  const every = repeat ? Number(repeat[1]) : null;
  const days: number[] = [];
  for (const part of repeat ? parts.slice(0, -1) : parts) {
    const [before, after] = [beforeIt.exec(part), afterIt.exec(part)];
    if (before) days.push(0 - Number(before[1]));
    else if (after) days.push(Number(after[1]));
    else return null;
  }
  if (days.length === 0 || days.length > most || new Set(days).size < days.length || every === 0) return null;
  return { days: days.toSorted((one, other) => one - other), every };
}

/** Is today one of the days on which the staff is told of work that falls due on a day? */
export function staffNoticeDue({ days, every }: StaffTimes, dueDay: Day, today: Day): boolean {
  const passed = daysBetween(dueDay, today);
  if (days.includes(passed)) return true;
  const beyond = passed - (days.at(-1) ?? 0);
  return every !== null && beyond > 0 && beyond % every === 0;
}

/** The first day on which the staff is told. From then on it stands on their list until it is done. */
export function firstTold({ days: [first = 0] }: StaffTimes, dueDay: Day): Day {
  return addDays(dueDay, first);
}

/** In words, for a screen: '14 and 7 days before, on the day, then every 3 days'. */
export function staffTimesWords({ days, every }: StaffTimes): string {
  const before = days.filter((day) => day < 0).map((day) => -day);
  const after = days.filter((day) => day > 0);
  const parts = [
    ...(before.length === 0 ? [] : [`${counted(before)} before`]),
    ...(days.includes(0) ? ['on the day'] : []),
    ...(after.length === 0 ? [] : [`${counted(after)} after`]),
    ...(every === null ? [] : [`then every ${every === 1 ? 'day' : `${every} days`}`]),
  ];
  return parts.join(', ');
}

function counted(days: readonly number[]): string {
  const last = days.at(-1) ?? 0;
  const list = days.length === 1 ? String(last) : `${days.slice(0, -1).join(', ')} and ${last}`;
  return `${list} ${last === 1 && days.length === 1 ? 'day' : 'days'}`;
}
