import { latest, type Known } from '../assessment/finding-kinds';
import type { Policy } from '../policy';
import { addDays, type Day } from '../time';
import type { KnownOrder, MedicationChart } from './medication-chart';
import { doseOn } from './order/order-plan';
import { taken } from './medication-list';
import { orderState } from './order-state';
import { productFacts } from './product';
import { lengthensQt, needsEcg } from './rules/heart-clock';

/** which ECG is due, and by when. One that was declined counts as asked for: its clock begins anew (Krantz 2009). */
export interface EcgDue {
  readonly why: 'baseline' | 'follow-up' | 'yearly' | 'high-dose' | 'fainting' | 'drug' | 'long-qtc';
  readonly due: Day;
  readonly lastOn: Day | null;
}

type Clock = Pick<EcgDue, 'why' | 'due'>;

/**
 * The earliest of all reasons, of people on methadone only; a list to work through, which never stands in the way of a dose.
 * Nobody's history that was imported or generated is asked for a baseline of ours.
 */
export function ecgDue(chart: MedicationChart, policy: Policy, day: Day): EcgDue | null {
  const order = chart.orders.find((one) => orderState(one, day) === 'active' && isMethadone(one));
  if (order === undefined || chart.episode === null) return null;
  const last = chart.findings.ecg?.find(({ on }) => on <= day);
  const lastOn = last?.on ?? null;
  const since = (from: Day): boolean => lastOn !== null && lastOn >= from;
  const clocks: Clock[] = needsEcg(chart, policy, day) ? clocksOf(chart, policy, last, day) : [];
  const high = raisedOver(chart, policy, order, day);
  if (high !== null && !since(high)) clocks.push({ why: 'high-dose', due: addDays(high, policy.ecg_followup_days) });
  const asked = latest(chart.findings, 'risk-history', day);
  if (asked?.details.syncope === true && !since(asked.on)) clocks.push({ why: 'fainting', due: asked.on });
  for (const { details } of taken(chart.findings, lengthensQt, day))
    if (!since(details.startedOn))
      clocks.push({ why: 'drug', due: addDays(details.startedOn, policy.ecg_after_drug_days) });
  if (last?.details.qtcMs != null && last.details.qtcMs > policy.qtc_warn)
    clocks.push({ why: 'long-qtc', due: addDays(last.on, policy.ecg_followup_days) });
  const [first] = clocks.sort((one, other) => (one.due < other.due ? -1 : 1));
  return first === undefined ? null : { ...first, lastOn };
}

function clocksOf(
  { firstDoseOn, episode }: MedicationChart,
  policy: Policy,
  last: Known<'ecg'> | undefined,
  day: Day,
): Clock[] {
  const ours = episode?.origin !== 'imported' && episode?.origin !== 'generated';
  if (last === undefined) return ours ? [{ why: 'baseline', due: firstDoseOn ?? day }] : [];
  const yearly: Clock = { why: 'yearly', due: addDays(last.on, policy.ecg_annual_days) };
  if (!ours || firstDoseOn === null || last.on > firstDoseOn) return [yearly];
  return [{ why: 'follow-up', due: addDays(firstDoseOn, policy.ecg_followup_days) }, yearly];
}

/** The day on which the dose went over the trigger; null below it. Of a dose that was high all along, the day it is looked at. */
function raisedOver({ orders }: MedicationChart, policy: Policy, order: KnownOrder, day: Day): Day | null {
  const limit = policy.ecg_dose_trigger_mg * 1000;
  if (doseOn(order, day) <= limit) return null;
  let raised: Day | null = null;
  for (const one of [...orders].filter(isMethadone).sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1))) {
    if (one.startsOn > day || one.endsOn === one.startsOn) continue;
    for (const { from, doseMcg } of [{ from: one.startsOn, doseMcg: one.doseMcg }, ...one.steps]) {
      if (from > day || (one.endsOn !== null && from >= one.endsOn)) continue;
      if (doseMcg <= limit) raised = null;
      else raised ??= from;
    }
  }
  return raised;
}

const isMethadone = ({ product }: KnownOrder): boolean => productFacts(product).productClass === 'methadone';
