import type { Appointment, StaffMember } from '../api/types';

/** A day on paper: where each session stands in its clinician's column. Pure, so that it can be tested. */
export interface Placed {
  item: Appointment;
  /** Minutes after the start of the grid. */
  from: number;
  minutes: number;
  lane: number;
  lanes: number;
}
export interface ClinicianColumn {
  staffId: string | null;
  name: string;
  placed: Placed[];
  booked: number;
}

export function minuteOfDay(local: string): number {
  const found = /T(\d{2}):(\d{2})/.exec(local);
  return found === null ? 0 : Number(found[1]) * 60 + Number(found[2]);
}

/** Whole hours that hold the working day and everything booked outside it. */
export function hoursOf(items: readonly Appointment[], from = 8, to = 17): { from: number; to: number } {
  return items.reduce(
    (hours, item) => {
      const start = minuteOfDay(item.startsAt);
      return {
        from: Math.min(hours.from, Math.floor(start / 60)),
        to: Math.min(24, Math.max(hours.to, Math.ceil((start + item.minutes) / 60))),
      };
    },
    { from, to },
  );
}

/** Sessions that overlap (a cancelled one and its replacement) stand side by side, the standing one first. */
export function placeInLanes(items: readonly Appointment[], startHour: number): Placed[] {
  const rank = (item: Appointment): number => (item.state === 'cancelled' || item.state === 'missed' ? 1 : 0);
  const sorted = [...items].sort((a, b) => minuteOfDay(a.startsAt) - minuteOfDay(b.startsAt) || rank(a) - rank(b));
  const placed: Placed[] = [];
  let group: Placed[] = [];
  let groupEnd = -1;
  const close = (): void => {
    const lanes = Math.max(1, ...group.map((one) => one.lane + 1));
    group.forEach((one) => (one.lanes = lanes));
    group = [];
  };
  for (const item of sorted) {
    const from = minuteOfDay(item.startsAt) - startHour * 60;
    if (from >= groupEnd) close();
    const taken = new Set(group.filter((one) => one.from + one.minutes > from).map((one) => one.lane));
    let lane = 0;
    while (taken.has(lane)) lane += 1;
    const one: Placed = { item, from, minutes: item.minutes, lane, lanes: 1 };
    group.push(one);
    placed.push(one);
    groupEnd = Math.max(groupEnd, from + item.minutes);
  }
  close();
  return placed;
}

/** One column for each clinician who sees people that day or could; oneself first, then by name. */
export function columnsOf(
  items: readonly Appointment[],
  clinicians: readonly StaffMember[],
  meId: string,
  startHour: number,
): ClinicianColumn[] {
  const names = new Map<string | null, string>(clinicians.map((member) => [member.id, member.displayName]));
  items.forEach((item) => {
    if (!names.has(item.staffId)) names.set(item.staffId, item.staffName ?? 'No clinician');
  });
  return [...names]
    .sort(
      ([a, nameA], [b, nameB]) =>
        Number(b === meId) - Number(a === meId) ||
        Number(a === null) - Number(b === null) ||
        nameA.localeCompare(nameB),
    )
    .map(([staffId, name]) => {
      const own = items.filter((item) => item.staffId === staffId);
      return {
        staffId,
        name,
        placed: placeInLanes(own, startHour),
        booked: own.filter((item) => item.state !== 'cancelled').length,
      };
    });
}

/** Over and nobody has said whether the person came. */
export function awaitsAttendance(item: Appointment, now: Date): boolean {
  return item.state === 'booked' && new Date(item.startsAtInstant).getTime() + item.minutes * 60_000 < now.getTime();
}

export function endTime(item: Pick<Appointment, 'startsAt' | 'minutes'>): string {
  const end = minuteOfDay(item.startsAt) + item.minutes;
  return `${String(Math.floor(end / 60) % 24).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`;
}

/** Where the arrow keys lead from one session: up and down its column, left and right to the nearest in time. */
export function neighbour(columns: readonly ClinicianColumn[], id: string, key: string): string | null {
  const columnIndex = columns.findIndex((column) => column.placed.some((one) => one.item.id === id));
  const column = columns[columnIndex];
  if (column === undefined) return null;
  const index = column.placed.findIndex((one) => one.item.id === id);
  if (key === 'ArrowDown' || key === 'ArrowUp')
    return column.placed[index + (key === 'ArrowDown' ? 1 : -1)]?.item.id ?? null;
  const step = key === 'ArrowRight' ? 1 : -1;
  const from = column.placed[index]?.from ?? 0;
  for (let at = columnIndex + step; at >= 0 && at < columns.length; at += step) {
    const nearest = [...(columns[at]?.placed ?? [])].sort(
      (a, b) => Math.abs(a.from - from) - Math.abs(b.from - from),
    )[0];
    if (nearest !== undefined) return nearest.item.id;
  }
  return null;
}
