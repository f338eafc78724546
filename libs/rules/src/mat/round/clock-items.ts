import { addDays, type Day, daysBetween } from '../../time';
import { type EcgDue, ecgDue } from '../ecg-due';
import { injectionsBefore, injectionTiming, injectionTimingWords, nextInjection } from '../injection-due';
import { naloxoneDue, naloxoneDueWords } from '../naloxone';
import { orderState } from '../order-state';
import { type Product, productFacts } from '../product';
import { examinationDue, interimDays } from '../rules/admission-later';
import { pregnancyDue } from '../rules/pregnancy-facts';
import { roundItem, type RoundFacts, type RoundItem, type RoundSeverity } from './round-item';

const chart = { act: 'chart' } as const;

/** Clocks that stop nobody's dose: soon once they are over, good to know before. */
const clock = (due: Day, today: Day): RoundSeverity => (due < today ? 'soon' : 'info');

const ecgWords: Readonly<Record<EcgDue['why'], string>> = {
  baseline: 'No ECG on file: record one, or that it was declined',
  'follow-up': 'ECG after the start',
  yearly: 'Yearly ECG',
  'high-dose': 'ECG since the dose was raised',
  fainting: 'ECG after fainting',
  drug: 'ECG with a drug that lengthens QT',
  'long-qtc': 'ECG again after a long QTc',
};

/** the next ECG in the time of the warning days. R-076: a long QTc until a prescriber reviewed it. */
export function heartItems({ chart: facts, policy }: RoundFacts): readonly RoundItem[] {
  const { today, findings } = facts;
  const items: RoundItem[] = [];
  const due = ecgDue(facts, policy, today);
  if (due !== null && due.due <= addDays(today, policy.order_expiry_warning_days))
    items.push(
      roundItem({
        kind: 'ecg',
        ruleId: 'R-075',
        says: ecgWords[due.why],
        severity: clock(due.due, today),
        due: due.due,
        acts: [chart],
      }),
    );
  const ecg = findings.ecg?.find(({ details }) => details.qtcMs !== null);
  const qtcMs = ecg?.details.qtcMs ?? 0;
  if (ecg === undefined || qtcMs <= policy.qtc_warn) return items;
  const reviewed = findings.review?.some(({ at, details }) => details.about === 'qtc' && at >= ecg.at) === true;
  if (!reviewed)
    items.push(
      roundItem({
        kind: 'ecg',
        ruleId: 'R-076',
        says: `QTc ${qtcMs} ms: weigh it and record the review`,
        severity: qtcMs >= policy.qtc_block ? 'now' : 'soon',
        due: ecg.on,
        about: ecg.id,
        acts: [{ act: 'review', about: 'qtc', id: ecg.id }, chart],
      }),
    );
  return items;
}

/** the full examination after admission, then one a year. */
export function examItems({ chart: facts, policy }: RoundFacts): readonly RoundItem[] {
  const next = examinationDue(facts, policy, facts.today);
  if (next === null) return [];
  const { due, ruleId, says } = next;
  return [roundItem({ kind: 'exam', ruleId, says, severity: clock(due, facts.today), due, acts: [chart] })];
}

/** what is due in a pregnancy and after it; of everyone else who can be pregnant that it is asked anew. */
export function pregnancyItems({ chart: facts, policy }: RoundFacts): readonly RoundItem[] {
  const next = pregnancyDue(facts, policy, facts.today);
  if (next === null) return [];
  const { due, ruleId, says } = next;
  const severity = ruleId === 'R-180' ? 'info' : clock(due, facts.today);
  return [roundItem({ kind: 'pregnancy', ruleId, says, severity, due, acts: [chart] })];
}

/** */
export function naloxoneItems({ chart: facts, policy, course }: RoundFacts): readonly RoundItem[] {
  const due = naloxoneDue(facts, policy, facts.today, course.missed);
  if (due === null) return [];
  const urgent = due.why === 'overdose' || due.why === 'missed-days' || due.why === 'used';
  const { ruleId, since } = due;
  return [
    roundItem({
      kind: 'naloxone',
      ruleId,
      says: naloxoneDueWords[due.why],
      severity: urgent ? 'soon' : 'info',
      due: since,
      acts: [chart],
    }),
  ];
}

/** an overdose that no prescriber looked at yet. */
export function overdoseItems({ chart: facts }: RoundFacts): readonly RoundItem[] {
  return facts.overdoses
    .filter(({ fatal, reviewedOn, on }) => !fatal && reviewedOn === null && on <= facts.today)
    .map(({ id, on }) =>
      roundItem({
        kind: 'overdose',
        ruleId: 'R-174',
        says: 'Overdose: review before the next dose',
        severity: 'now',
        due: on,
        about: id,
        acts: [{ act: 'review', about: 'overdose', id }, chart],
      }),
    );
}

/** injections whose window is open, or that are late. */
export function injectionItems({ chart: facts, policy }: RoundFacts): readonly RoundItem[] {
  const { today } = facts;
  const before = injectionsBefore(facts, addDays(today, 1));
  return facts.orders.flatMap((order) => {
    const { extendedRelease, label } = productFacts(order.product);
    if (!extendedRelease || orderState(order, today) !== 'active') return [];
    const line = { kind: 'injection', ruleId: ruleOf(order.product), about: order.id } as const;
    const { last, due, number } = nextInjection(order.product, before, policy);
    if (last === null || due === null)
      return roundItem({
        ...line,
        says: `${label}: the first one is not given yet`,
        severity: 'info',
        due: order.startsOn,
        acts: [chart],
      });
    const timing = injectionTiming(due, today);
    if (timing === 'not-yet') return [];
    const late = timing === 'late' || timing === 'restart';
    const days = daysBetween(due.dueOn, today);
    const words = late
      ? `${injectionTimingWords[timing]}, ${days} days after it was due`
      : injectionTimingWords[timing];
    return roundItem({
      ...line,
      ruleId: late && order.product === 'buprenorphine-xr-sublocade' ? 'R-124' : line.ruleId,
      says: `${label}, number ${number}: ${words}`,
      severity: late ? 'now' : timing === 'due' ? 'soon' : 'info',
      due: due.dueOn,
      acts: late ? [{ act: 'review', about: 'late-injection', id: order.id }, chart] : [chart],
    });
  });
}

function ruleOf(product: Product): string {
  if (product === 'naltrexone-xr') return 'R-157';
  return product === 'buprenorphine-xr-sublocade' ? 'R-123' : 'R-127';
}

/** interim treatment from the warning day on. */
export function interimItems(facts: RoundFacts): readonly RoundItem[] {
  if (!interimDays.concerns(facts)) return [];
  const found = interimDays.asks(facts);
  if (found.result !== 'failed') return [];
  const severity = found.severity === 'WARN' ? 'soon' : 'now';
  return [roundItem({ kind: 'interim', ruleId: 'R-033', says: found.message, severity, acts: [chart] })];
}
