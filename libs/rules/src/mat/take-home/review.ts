import type { Policy } from '../../policy';
import { addDays, type Day, dayNumber, dayOf, localDay, weekday } from '../../time';
import { coverage, suppliesOf } from '../covered-days';
import type { KnownOrder, MedicationChart } from '../medication-chart';
import { orderState } from '../order-state';
import { doseOn } from '../order/order-plan';
import { productFacts, type ProductClass } from '../product';
import { sedativeFound } from '../rules/sedatives';
import type { TakeHomeDecision } from './take-home-facts';

/** something happened that a prescriber weighs against the take-home decision. It changes nothing by itself. */
export interface ReviewTrigger {
  readonly kind: TriggerKind;
  readonly on: Day;
  /** When it was known, where that is written down: a decision after it has taken it into account. */
  readonly at: Date | null;
  readonly says: string;
  /** The record that it is about. */
  readonly about: string | null;
  /** Business days after it. */
  readonly due: Day;
}

export const triggerKinds = {
  overdose: 'Overdose',
  'dose-change': 'Dose changed',
  pregnancy: 'Pregnancy',
  sedative: 'Sedative in a drug test',
  'missed-days': 'Missed days',
  'call-back': 'Call-back',
  'missed-pick-up': 'Pick-up missed',
  loss: 'Lost or stolen doses',
  'return-check': 'Return check',
  'drug-test': 'Drug test',
} as const;
export type TriggerKind = keyof typeof triggerKinds;

export interface ReviewFacts {
  readonly chart: MedicationChart;
  readonly policy: Policy;
  /** The decision that stands; only somebody who has one, or bottles at home, is reviewed. */
  readonly decision: TakeHomeDecision;
}

/** What one source says: without the day by which it is due, which is the same for all. */
export type Happened = Omit<ReviewTrigger, 'due'>;
export type TriggerSource = (facts: ReviewFacts) => readonly Happened[];

/** What happened since the decision and no newer decision has answered, the oldest first. */
export function triggersFrom(sources: readonly TriggerSource[], facts: ReviewFacts): readonly ReviewTrigger[] {
  const { chart, policy, decision } = facts;
  return sources
    .flatMap((source) => source(facts))
    .filter(({ on, at }) => on <= chart.today && (at === null ? decision.on <= on : decision.at < at))
    .map((happened) => {
      const written = happened.at === null ? happened.on : localDay(happened.at, chart.programme.zone);
      const known = written > happened.on ? written : happened.on;
      return { ...happened, due: businessDaysAfter(known, policy.th_review_business_days, chart.programme.closedDays) };
    })
    .sort((one, other) => (one.due < other.due ? -1 : one.due > other.due ? 1 : 0));
}

/** Monday to Friday, without the days on which the clinic is closed. */
export function businessDaysAfter(day: Day, days: number, closedDays: readonly Day[]): Day {
  let left = days;
  let on = day;
  while (left > 0) {
    on = addDays(on, 1);
    if (weekday(on) <= 5 && !closedDays.includes(on)) left -= 1;
  }
  return on;
}

/** The triggers whose facts the chart holds beside the bottles. */
export const chartTriggers: readonly TriggerSource[] = [overdoses, missedDays, doseChanges, pregnancies, sedatives];

function overdoses({ chart }: ReviewFacts): readonly Happened[] {
  return chart.overdoses
    .filter(({ fatal }) => !fatal)
    .map(({ id, on, recordedAt }) => {
      const at = recordedAt === undefined ? null : new Date(recordedAt);
      return { kind: 'overdose', on, at, says: `Overdose on ${on}`, about: id };
    });
}

/** so many missed days end the order, and what was decided with it is looked at again. */
function missedDays({ chart, policy, decision }: ReviewFacts): readonly Happened[] {
  const limit = policy.md_missed_reinduction_days;
  const spans = coverage(suppliesOf(chart, decision.productClass));
  const since = dayNumber(decision.on);
  return spans.flatMap(({ to }, index) => {
    const next = spans[index + 1]?.from ?? dayNumber(chart.today);
    if (next - to - 1 < limit || to + limit < since) return [];
    const on = dayOf(to + limit);
    return { kind: 'missed-days' as const, on, at: null, says: `${next - to - 1} missed days`, about: null };
  });
}

/** Against the dose on the day of the decision, so that many small steps count like a large one. */
function doseChanges({ chart, policy, decision }: ReviewFacts): readonly Happened[] {
  const before = dailyDose(chart.orders, decision.productClass, decision.on);
  if (before === null) return [];
  const part = policy.th_review_dose_percent / 100;
  for (const day of doseDays(chart, decision)) {
    const dose = dailyDose(chart.orders, decision.productClass, day);
    if (dose === null || Math.abs(dose.mcg - before.mcg) <= before.mcg * part) continue;
    const percent = Math.round((Math.abs(dose.mcg - before.mcg) / before.mcg) * 100);
    const way = dose.mcg > before.mcg ? 'up' : 'down';
    return [
      {
        kind: 'dose-change',
        on: day,
        at: dose.signedAt,
        says: `Dose ${way} by ${percent} percent since the decision`,
        about: dose.id,
      },
    ];
  }
  return [];
}

/** Days after the decision on which an order or a step of one begins. */
function doseDays({ orders, today }: MedicationChart, { on }: TakeHomeDecision): readonly Day[] {
  const days = new Set<Day>();
  for (const { startsOn, steps } of orders)
    for (const day of [startsOn, ...steps.map(({ from }) => from)]) if (day > on && day <= today) days.add(day);
  return [...days].sort();
}

function dailyDose(orders: readonly KnownOrder[], productClass: ProductClass, day: Day) {
  for (const order of orders)
    if (productFacts(order.product).productClass === productClass && orderState(order, day) === 'active')
      return { mcg: doseOn(order, day), id: order.id, signedAt: order.signedAt };
  return null;
}

/** The first finding of the pregnancy that goes on: that it still goes on is nothing new. */
function pregnancies({ chart: { findings } }: ReviewFacts): readonly Happened[] {
  let first: { readonly id: string; readonly on: Day; readonly at: Date } | null = null;
  for (const finding of findings.pregnancy ?? []) {
    if (finding.details.status !== 'pregnant') break;
    first = finding;
  }
  return first === null
    ? []
    : [{ kind: 'pregnancy', on: first.on, at: first.at, says: 'Pregnancy was recorded', about: first.id }];
}

/** a result alone takes nothing away; somebody looks whether it was prescribed and talks about it. */
function sedatives({ chart }: ReviewFacts): readonly Happened[] {
  return chart.specimens.flatMap(({ collectedOn, collectedAt, positives }) => {
    const found = sedativeFound(chart, positives, collectedOn);
    return found === null
      ? []
      : {
          kind: 'sedative' as const,
          on: collectedOn,
          at: collectedAt,
          says: `${found} in the drug test of ${collectedOn}, not prescribed: talk about it, nothing is taken away for it`,
          about: null,
        };
  });
}

/** why and since when a decision is to be looked at anew; null while it is not. */
export function reviewDue(
  decision: Pick<TakeHomeDecision, 'expiresOn' | 'tierFrom' | 'decision'>,
  tier: { readonly from: number; readonly treatmentDay: number } | null,
  today: Day,
): { readonly why: 'tier' | 'time'; readonly due: Day } | null {
  if (tier !== null && decision.tierFrom !== null && tier.from > decision.tierFrom)
    return { why: 'tier', due: addDays(today, tier.from - tier.treatmentDay) };
  return { why: 'time', due: decision.expiresOn };
}
