import { cannotTell, failed, passed, type Rule } from '../../rule';
import type { Day } from '../../time';
import type { DoseFacts } from '../dose/dose-facts';
import type { MedicationChart, OverdoseEvent } from '../medication-chart';
import { type NaloxoneDue, naloxoneDue, naloxoneDueWords } from '../naloxone';
import type { OrderFacts } from '../order/order-facts';

/**
 * reversal agents offered, and after an overdose. R-158, the offer at each injection of naltrexone, stands
 * with naltrexone; R-171 (kits about to expire) is for lists and never said here; R-174 asks for an override of take-homes, which
 * come with the take-home rules: at the window it speaks.
 */
export const overdoseAtTheWindow: readonly Rule<DoseFacts>[] = [
  {
    id: 'R-173',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Overdose event record',
    verified: 'design',
    appliesTo: ({ chart }) => death(chart) !== null,
    asks: ({ chart }) => diedFinding(chart),
  },
  {
    id: 'R-174',
    version: 1,
    severity: 'WARN',
    citation: 'After a non-fatal overdose',
    verified: 'design',
    appliesTo: ({ chart, attempt }) => unreviewed(chart, attempt.serviceDay) !== null,
    asks: ({ chart, attempt }) => unreviewedFinding(chart, attempt.serviceDay),
  },
  {
    id: 'R-170',
    version: 1,
    severity: 'WARN',
    citation: 'Overdose reversal agents; labels of extended-release products',
    verified: 'no',
    policy: ['naloxone_offer_days', 'naloxone_kit_warning_days', 'md_missed_ok_days'],
    asks: ({ chart, policy, attempt, course }) =>
      naloxoneFinding(chart, naloxoneDue(chart, policy, attempt.serviceDay, course.missed)),
  },
];

export const overdoseOrders: readonly Rule<OrderFacts>[] = [
  {
    id: 'R-173',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Overdose event record',
    verified: 'design',
    appliesTo: ({ chart }) => death(chart) !== null,
    asks: ({ chart }) => diedFinding(chart),
  },
  {
    id: 'R-174',
    version: 1,
    severity: 'WARN',
    citation: 'After a non-fatal overdose',
    verified: 'design',
    appliesTo: ({ chart, attempt }) => unreviewed(chart, attempt.startsOn) !== null,
    asks: ({ chart, attempt }) => unreviewedFinding(chart, attempt.startsOn),
  },
  {
    id: 'R-170',
    version: 1,
    severity: 'WARN',
    citation: 'Overdose reversal agents; labels of extended-release products',
    verified: 'no',
    policy: ['naloxone_offer_days', 'naloxone_kit_warning_days', 'md_missed_ok_days'],
    asks: ({ chart, policy, course }) => naloxoneFinding(chart, naloxoneDue(chart, policy, chart.today, course.missed)),
  },
];

function death({ overdoses }: MedicationChart): OverdoseEvent | null {
  for (const event of overdoses) if (event.fatal) return event;
  return null;
}

/** The oldest overdose that no prescriber looked at. */
function unreviewed({ overdoses }: MedicationChart, day: Day): OverdoseEvent | null {
  let oldest: OverdoseEvent | null = null;
  for (const event of overdoses) if (!event.fatal && event.reviewedOn === null && event.on <= day) oldest = event;
  return oldest;
}

const diedFinding = (chart: MedicationChart) => {
  const event = death(chart);
  return event === null
    ? passed('No death is recorded')
    : failed('A death is recorded: if in error, a prescriber takes the record back', { on: event.on, fatal: true });
};

const unreviewedFinding = (chart: MedicationChart, day: Day) => {
  const event = unreviewed(chart, day);
  return event === null
    ? cannotTell('the overdose')
    : failed(`A prescriber reviews the overdose of ${event.on} before the next dose`, {
        on: event.on,
        reviewed: false,
      });
};

const naloxoneFinding = (chart: MedicationChart, due: NaloxoneDue | null) => {
  const lastOfferOn = chart.naloxoneOffers[0]?.on ?? null;
  // R-171 is for lists: a kit about to expire does not interrupt anybody here.
  if (due === null || due.why === 'kit-expires') return passed('Naloxone was offered', { lastOfferOn });
  return failed(naloxoneDueWords[due.why], { why: due.why, since: due.since, lastOfferOn });
};
