import { addDays, type Day } from '@cairn/rules';
import type { StaffKey } from './cast';

export const slots = ['09:00', '10:00', '11:00', '13:00', '14:00', '15:00', '16:00'] as const;
export type Slot = (typeof slots)[number];

/** Days are counted from today: -1 is yesterday. Sessions are held on weekdays, and today whatever day it is. */
export class Calendar {
  private readonly taken = new Set<string>();

  constructor(private readonly today: Day) {}

  dayOf(offset: number): Day {
    return addDays(this.today, offset);
  }

  isWorkday(offset: number): boolean {
    const weekday = new Date(`${this.dayOf(offset)}T12:00:00Z`).getUTCDay();
    return offset === 0 || (weekday !== 0 && weekday !== 6);
  }

  /** The nearest workday before, for what lies well in the past; the last days are as they are. */
  workday(offset: number): number {
    let found = offset;
    while (found < -3 && !this.isWorkday(found)) found -= 1;
    return found;
  }

  /** Takes the first free hour of a colleague at or after a day, near the hour a person likes. Nobody is booked twice. */
  take(staff: StaffKey, offset: number, liked: Slot, notAfter: number): { offset: number; slot: Slot } | null {
    const from = slots.indexOf(liked);
    const order = [...slots.slice(from), ...slots.slice(0, from).reverse()];
    for (let day = offset; day <= notAfter; day += 1) {
      if (!this.isWorkday(day)) continue;
      const slot = order.find((one) => !this.taken.has(`${staff} ${day} ${one}`));
      if (slot === undefined) continue;
      this.taken.add(`${staff} ${day} ${slot}`);
      return { offset: day, slot };
    }
    return null;
  }
}
