import type { Policy } from '../../policy';
import type { ClosureKind } from '../../programme/closure';
import { type HoursFrom, type OpeningSpan, weekOn } from '../../programme/hours';
import { addDays, type Day, endOfDay, instantOf, localDay, weekday } from '../../time';

/** When the program works, as the clock of a loss looks at it. */
export interface BusinessCalendar {
  readonly zone: string;
  /** Weeks of opening hours with the day from which each holds. */
  readonly weeks: readonly HoursFrom[];
  readonly closures: readonly { readonly fromDay: Day; readonly toDay: Day; readonly kind: ClosureKind }[];
}

/**
 * a business day is Monday to Friday, and any other weekday on which the clinic is open. A holiday stops the clock; a clinic
 * that closes its own doors does not stop the clock of the DEA, so that the earlier of two readings always holds.
 */
export function isBusinessDay(day: Day, { weeks, closures }: BusinessCalendar): boolean {
  if (closures.some(({ kind, fromDay, toDay }) => kind === 'holiday' && fromDay <= day && day <= toDay)) return false;
  return weekday(day) <= 5 || hoursOn(day, weeks).length > 0;
}

/** Until when the written notice has to be out: the close of business of that many business days later. */
export function noticeDueAt(discoveredAt: Date, policy: Policy, calendar: BusinessCalendar): Date {
  let day = localDay(discoveredAt, calendar.zone);
  for (let left = policy.loss_notice_business_days; left > 0; left -= 1) day = nextBusinessDay(day, calendar);
  const closes = hoursOn(day, calendar.weeks).map((span) => span.closes);
  const end = closes.reduce((last, one) => (one > last ? one : last), closes[0] ?? endOfBusiness);
  return instantOf(`${day}T${end}`, calendar.zone);
}

/** Until when Form 106 has to be complete: the end of the last of 45 days. */
export function form106DueAt(discoveredAt: Date, policy: Policy, { zone }: BusinessCalendar): Date {
  return endOfDay(addDays(localDay(discoveredAt, zone), policy.loss_form_106_days), zone);
}

const endOfBusiness = '17:00';

function nextBusinessDay(day: Day, calendar: BusinessCalendar): Day {
  let next = addDays(day, 1);
  // A year of nothing but holidays is a slip of the keyboard: the clock does not wait for it.
  for (let left = 366; left > 0 && !isBusinessDay(next, calendar); left -= 1) next = addDays(next, 1);
  return next;
}

/** The clinic's hours of that weekday. Dosing hours count: somebody is there. */
function hoursOn(day: Day, weeks: BusinessCalendar['weeks']): readonly OpeningSpan[] {
  return weekOn(weeks, day).filter((span) => span.weekday === weekday(day));
}
