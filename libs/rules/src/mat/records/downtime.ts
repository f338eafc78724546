import type { Policy } from '../../policy';
import { failed, passed, type Rule } from '../../rule';
import { addMinutes, type Day, localTime, weekday } from '../../time';
import { milligrams } from '../../units';
import { type DaySchedule, doseOn } from '../order/order-plan';
import { orderState, type OrderSpan } from '../order-state';

/** is the next sheet for times without the program due? */
export function isSheetDue(last: Date | null, policy: Policy, now: Date): boolean {
  return last === null || addMinutes(last, policy.downtime_print_minutes) <= now;
}

/** Sheets older than this are removed; the newest is always kept, however old it is. */
export function sheetsKeptSince(policy: Policy, now: Date): Date {
  return addMinutes(now, -policy.downtime_keep_hours * 60);
}

/** The number of a line on paper, printed beside it: when the sheet was made and which line it is. */
export function paperRefOf(producedAt: Date, zone: string, line: number): string {
  const local = localTime(producedAt, zone);
  const [date = '', time = ''] = local.split('T');
  return `${date.slice(5, 7)}${date.slice(8, 10)}-${time.slice(0, 2)}${time.slice(3, 5)}-${String(line).padStart(3, '0')}`;
}

/** What the sheet says of an order for a day: the amount, a dash where none is due, or that an injection is given when due. */
export function sheetAmount(order: OrderSpan & DaySchedule, day: Day): string {
  if (orderState(order, day) !== 'active') return '-';
  const amount = milligrams(doseOn(order, day));
  if (order.frequency === 'weekly' || order.frequency === 'monthly') return `${amount} when due`;
  return order.weekdays === null || order.weekdays.includes(weekday(day)) ? amount : '-';
}

export interface OutageFacts {
  readonly endedAt: Date | null;
  /** How many lines were written by hand, as counted when it ended. */
  readonly linesOnPaper: number | null;
  /** The lines that were listed, and whether each is entered or explained. */
  readonly lines: readonly { readonly settled: boolean }[];
}

export interface OutageOpen {
  readonly running: boolean;
  readonly toList: number;
  readonly toSettle: number;
}

/** What is still to do; null when every line on paper is accounted for. */
export function openOf({ endedAt, linesOnPaper, lines }: OutageFacts): OutageOpen | null {
  const toList = Math.max((linesOnPaper ?? 0) - lines.length, 0);
  const toSettle = lines.filter(({ settled }) => !settled).length;
  return endedAt !== null && toList === 0 && toSettle === 0 ? null : { running: endedAt === null, toList, toSettle };
}

/** Asked when a shift closes. */
export const paperRule: Rule<{ readonly outages: readonly OutageFacts[] }> = {
  id: 'R-241',
  version: 1,
  severity: 'HARD_STOP',
  citation: '45 CFR 164.308(a)(7) contingency plan; mechanism is a design choice',
  verified: 'no',
  asks: ({ outages }) => {
    const open = outages.flatMap((one) => openOf(one) ?? []);
    const inputs = {
      outages: open.length,
      running: open.filter(({ running }) => running).length,
      toList: open.reduce((sum, one) => sum + one.toList, 0),
      toSettle: open.reduce((sum, one) => sum + one.toSettle, 0),
    };
    return open.length === 0
      ? passed('Every line on paper is entered or explained', inputs)
      : failed('Lines on paper are not accounted for: finish the outage under Records, Downtime', inputs);
  },
};
