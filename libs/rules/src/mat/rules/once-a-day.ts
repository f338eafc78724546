import { failed, type Finding, passed, type Rule } from '../../rule';
import type { DoseFacts } from '../dose/dose-facts';
import type { KnownDose } from '../medication-chart';
import { productFacts } from '../product';
import { besideAnInjection } from './buprenorphine-facts';
import { dispensers, prescribers } from './hands';

/** one dose a service day, recorded when it is given, and nothing poured that nobody accounts for. */
export const onceADay: readonly Rule<DoseFacts>[] = [
  {
    id: 'R-059',
    version: 2,
    severity: 'HARD_STOP',
    citation: 'Once a day; R-044 and R-058 know the exceptions',
    verified: 'no',
    policy: ['md_min_interval_h'],
    overridableBy: prescribers,
    asks: once,
  },
  {
    id: 'R-011',
    version: 1,
    severity: 'OVERRIDE',
    citation: 'Late entry',
    verified: 'design',
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
  {
    id: 'R-212',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'A dose that was poured is resolved before the next one',
    verified: 'design',
    appliesTo: ({ attempt: { preparationId }, chart: { unresolved } }) =>
      unresolved.length > 0 || preparationId !== undefined,
    asks: resolved,
  },
];

/**
 * Nobody gets a second dose on one service day, except the further portions of a split order, and what a prescriber ordered
 * anew after the first: on a first day and after vomiting. Between the doses of two days some hours
 * pass; that is asked only where both times are known, not of doses entered afterwards.
 */
function once(facts: DoseFacts): Finding {
  const { attempt, chart, order, policy, now } = facts;
  const { orderId, serviceDay, portion } = attempt;
  // Portions of a split dose follow each other within the day: each is counted from the same portion of the day before.
  const isSplit = (order?.portions ?? 1) > 1;
  let last = Number.NEGATIVE_INFINITY;
  let lastOn = '';
  for (const dose of chart.doses) {
    if (dose.serviceDay < lastOn) break;
    // A test dose or a supplement under the tongue is not the same dose twice.
    if (besideAnInjection(order?.product ?? null, dose.product)) continue;
    if (dose.serviceDay === serviceDay) {
      if ((dose.orderId !== orderId || dose.portion === portion) && !isOrderedAnew(facts, dose)) {
        const inputs = { serviceDay, portion, at: dose.occurredAt, by: dose.by };
        return failed('A dose has been given on this day', inputs);
      }
    } else if (dose.serviceDay < serviceDay && !dose.lateEntry && (!isSplit || dose.portion === portion)) {
      const at = dose.occurredAt.getTime();
      lastOn = dose.serviceDay;
      if (at > last) last = at;
    }
  }
  const leastHours = policy.md_min_interval_h;
  const enteredLate = serviceDay < chart.today && !attempt.occurredAt;
  const isKnown = last > Number.NEGATIVE_INFINITY && !enteredLate;
  const hours = isKnown ? ((attempt.occurredAt ?? now).getTime() - last) / hour : null;
  const inputs = {
    serviceDay,
    portion,
    lastAt: isKnown ? new Date(last) : null,
    hours: hours && Math.floor(hours),
    leastHours,
  };
  return hours !== null && hours < leastHours
    ? failed(`The last dose was less than ${leastHours} hours ago`, inputs, 'OVERRIDE')
    : passed('No dose has been given on this day', inputs);
}

/**
 * Of a dose that stands: was this order signed after it, on the first day of this medication or because it was vomited? After a
 * gap a prescriber who wants two doses on one day orders portions: what a policy calls a new start never opens the day again.
 */
export function isOrderedAnew({ order, attempt, course }: DoseFacts, given: KnownDose): boolean {
  if (order === undefined || given.orderId === order.id || order.startsOn !== attempt.serviceDay) return false;
  if (order.signedBy === null && order.verbal === null) return false;
  if (order.signedAt <= given.occurredAt || productFacts(order.product).productClass !== given.productClass)
    return false;
  return course.isFirstDay || course.lastDose === null || given.observation === 'vomited';
}

function resolved({
  attempt: { preparationId, orderId, serviceDay, portion },
  chart: { unresolved },
}: DoseFacts): Finding {
  const other = unresolved.find(({ id }) => id !== preparationId);
  if (other !== undefined) {
    const inputs = {
      preparationId: other.id,
      at: other.at.toISOString(),
      by: other.by,
      deliveredMcg: other.deliveredMcg,
    };
    return failed('A dose was poured and nobody said what became of it: resolve it first', inputs);
  }
  const own = unresolved.find(({ id }) => id === preparationId);
  const inputs = { preparationId: preparationId ?? null, deliveredMcg: own?.deliveredMcg ?? null };
  if (own === undefined) return failed('There is no poured dose that this record could close', inputs);
  return own.orderId === orderId && own.serviceDay === serviceDay && own.portion === portion
    ? passed('This record closes the dose that was poured', inputs)
    : failed('What was poured was for another order, day or portion: resolve it first', inputs);
}

const hour = 3_600_000;
