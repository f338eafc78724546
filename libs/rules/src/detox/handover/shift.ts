import type { Policy } from '../../policy';
import { addDays, type Day, instantOf, localDay } from '../../time';

/** The times at which shifts begin, as a program may choose them. */
export const shiftPlans = [
  '06:00 14:00 22:00',
  '07:00 15:00 23:00',
  '08:00 16:00 00:00',
  '06:00 18:00',
  '07:00 19:00',
  '08:00 20:00',
] as const;

export const shiftNames = { day: 'Day shift', evening: 'Evening shift', night: 'Night shift' } as const;
export type ShiftName = keyof typeof shiftNames;

/** One shift: from its beginning to the beginning of the next, whatever the clocks do between. */
export interface Shift {
  readonly name: ShiftName;
  /** The calendar day on which it begins. */
  readonly forDay: Day;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** The shift that an instant lies in. Its ends are local times, so a night when clocks change is an hour shorter or longer. */
export function shiftAt(at: Date, zone: string, policy: Policy): Shift {
  const day = localDay(at, zone);
  const shifts = shiftsFrom(addDays(day, -1), 3, zone, policy);
  const found = shifts.find(({ startsAt, endsAt }) => startsAt <= at && at < endsAt);
  if (found === undefined) throw new Error('Shifts follow one another without a gap.');
  return found;
}

export function shiftBefore(shift: Shift, zone: string, policy: Policy): Shift {
  return shiftAt(new Date(shift.startsAt.getTime() - 1), zone, policy);
}

export function shiftAfter(shift: Shift, zone: string, policy: Policy): Shift {
  return shiftAt(shift.endsAt, zone, policy);
}

/** The shifts of some days, one after the other. */
export function shiftsFrom(first: Day, days: number, zone: string, policy: Policy): readonly Shift[] {
  const starts = startsOf(policy);
  const begins = Array.from({ length: days + 1 }, (_, n) => addDays(first, n)).flatMap((forDay) =>
    starts.map(({ time, name }) => ({ forDay, name, startsAt: instantOf(`${forDay}T${time}`, zone) })),
  );
  return begins.flatMap((begin, n) => {
    const next = begins[n + 1];
    return next === undefined || begin.forDay > addDays(first, days - 1) ? [] : [{ ...begin, endsAt: next.startsAt }];
  });
}

/** In the order of the day; a night that begins at midnight comes first. */
function startsOf(policy: Policy): readonly { readonly time: string; readonly name: ShiftName }[] {
  const times = policy.unit_shift_starts.split(' ');
  const names: readonly ShiftName[] = times.length === 2 ? ['day', 'night'] : ['day', 'evening', 'night'];
  return times
    .map((time, n) => ({ time, name: names[n] ?? 'night' }))
    .sort((one, other) => (one.time < other.time ? -1 : 1));
}
