import { failed, passed, type Finding, type Rule } from '../../rule';
import type { DoseFacts } from '../dose/dose-facts';
import { dispensers, prescribers } from './hands';

/** one dose a service day, recorded when it is given. */
export const onceADay: readonly Rule<DoseFacts>[] = [
  {
    id: 'R-059',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Once a day',
    policy: ['md_min_interval_h'],
    overridableBy: prescribers,
    asks: once,
  },
  {
    id: 'R-011',
    version: 1,
    severity: 'OVERRIDE',
    citation: 'Late entry',
    policy: ['late_entry_minutes'],
    overridableBy: dispensers,
    asks: ({ attempt: { serviceDay, occurredAt }, chart: { today }, policy, now }) => {
      const inputs = { serviceDay, today, occurredAt: occurredAt ?? null, allowedMinutes: policy.late_entry_minutes };
      if (serviceDay > today || (occurredAt && occurredAt > now))
        return failed('A dose cannot be recorded before it is given', inputs, 'HARD_STOP');
      const minutesLate = occurredAt ? (now.getTime() - occurredAt.getTime()) / 60_000 : 0;
      return serviceDay < today || minutesLate > policy.late_entry_minutes
        ? failed('This dose is entered late', inputs)
        : passed('Recorded as it is given', inputs);
    },
  },
];

/**
 * Nobody gets a second dose on one service day, except the further portions of a split order. Between the doses of two days
 * some hours pass; that is asked only where both times are known, not of doses entered afterwards.
 */
function once({ attempt, chart, order, policy, now }: DoseFacts): Finding {
  const { orderId, serviceDay, portion } = attempt;
  const sameDay = chart.doses.find(
    (dose) => dose.serviceDay === serviceDay && (dose.orderId !== orderId || dose.portion === portion),
  );
  if (sameDay) {
    const inputs = { serviceDay, portion, at: sameDay.occurredAt, by: sameDay.by };
    return failed('A dose has been given on this day', inputs);
  }
  // Portions of a split dose follow each other within the day: each is counted from the same portion of the day before.
  const isSplit = (order?.portions ?? 1) > 1;
  let last: Date | null = null;
  for (const dose of chart.doses)
    if (dose.serviceDay < serviceDay && !dose.lateEntry && (!isSplit || dose.portion === portion))
      if (last === null || dose.occurredAt > last) last = dose.occurredAt;
  const enteredLate = serviceDay < chart.today && !attempt.occurredAt;
  const at = attempt.occurredAt ?? now;
  const hours = last && !enteredLate ? (at.getTime() - last.getTime()) / hour : null;
  const inputs = {
    serviceDay,
    portion,
    lastAt: last,
    hours: hours && Math.floor(hours),
    leastHours: policy.md_min_interval_h,
  };
  return hours !== null && hours < policy.md_min_interval_h
    ? failed(`The last dose was less than ${policy.md_min_interval_h} hours ago`, inputs, 'OVERRIDE')
    : passed('No dose has been given on this day', inputs);
}

const hour = 3_600_000;
