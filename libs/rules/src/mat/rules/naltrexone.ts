import { latest } from '../../assessment/finding-kinds';
import { failed, passed, type Finding, type Rule } from '../../rule';
import { daysBetween } from '../../time';
import { milligrams, micrograms } from '../../units';
import type { DoseFacts } from '../dose/dose-facts';
import { injectionsBefore, injectionTiming, nextInjection } from '../injection-due';
import { anticoagulants, opioids } from '../interaction-table';
import { taken } from '../medication-list';
import type { OrderFacts } from '../order/order-facts';
import { type Product, productFacts } from '../product';
import { goesIn, mg } from './buprenorphine-facts';
import { prescribers } from './hands';
import { siteOf } from './injection';
import { naltrexoneGate, startsNaltrexone } from './naltrexone-gate';
import { liver } from './naltrexone-liver';

const injected: Product = 'naltrexone-xr';
const isInjectedNaltrexone = (product: Product): boolean => product === injected;
const isNaltrexone = (product: Product): boolean => productFacts(product).productClass === 'naltrexone';

/** naltrexone (product safety information; label of December 2025). */
export const naltrexoneAtTheWindow: readonly Rule<DoseFacts>[] = [
  {
    id: 'R-151',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Product safety information: 380 mg deep into the buttock, sides in turn',
    verified: 'secondary',
    policy: ['ntx_xr_mg'],
    appliesTo: goesIn(isInjectedNaltrexone),
    asks: (facts) =>
      isUsualAmount(facts.orderedMcg, facts) ? siteOf(facts, 'the other side') : onlyAmount(facts, facts.orderedMcg),
  },
  ...naltrexoneGate,
  {
    id: 'R-155',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Product safety information: contraindications',
    verified: 'secondary',
    appliesTo: goesIn(isNaltrexone),
    asks: ({ chart, attempt: { serviceDay } }) => {
      const look = latest(chart.findings, 'dose-assessment', serviceDay);
      const withdrawal = look?.on === serviceDay && look.details.withdrawal !== 'none';
      const opioid = taken(chart.findings, opioids, serviceDay)[0]?.details.name ?? null;
      const inputs = { opioid, withdrawal };
      if (opioid !== null) return failed(`${opioid} is on the medication list: call the prescriber`, inputs);
      return withdrawal
        ? failed('Signs of withdrawal were recorded today: no naltrexone, call the prescriber', inputs)
        : passed('No opioid on the medication list, no withdrawal recorded', inputs);
    },
  },
  {
    id: 'R-156',
    version: 1,
    severity: 'WARN',
    citation: 'Label: risk to the liver; multiples and cadence are defaults',
    verified: 'no',
    policy: ['ntx_alt_review_xuln', 'ntx_alt_block_xuln', 'lft_days'],
    overridableBy: prescribers,
    appliesTo: goesIn(isNaltrexone),
    asks: ({ chart, attempt, policy }) => liver(chart, attempt.serviceDay, policy),
  },
  {
    id: 'R-157',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'The label gives no window; days are defaults of the program',
    verified: 'design',
    policy: ['ntx_xr_early_days', 'ntx_xr_due_days', 'ntx_xr_late_days', 'ntx_xr_restart_days'],
    overridableBy: prescribers,
    appliesTo: (facts) => goesIn(isInjectedNaltrexone)(facts) && lastInjection(facts).due !== null,
    asks: inTime,
  },
  {
    id: 'R-158',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Label, sections 2.2 and 5.1 (December 2025): offer a reversal agent at each injection',
    verified: 'yes',
    appliesTo: goesIn(isInjectedNaltrexone),
    asks: ({ chart, attempt: { serviceDay } }) => {
      const offer = chart.naloxoneOffers.find(({ on }) => on === serviceDay);
      const inputs = { offeredOn: offer?.on ?? null, outcome: offer?.outcome ?? null };
      return offer === undefined
        ? failed('Offer naloxone and record whether it was accepted or declined', {
            ...inputs,
            missing: 'naloxone-offer',
          })
        : passed('Naloxone was offered today', inputs);
    },
  },
  {
    id: 'R-160',
    version: 1,
    severity: 'WARN',
    citation: 'Label: watch for depression and thoughts of suicide; the instrument is the program’s',
    verified: 'yes',
    policy: ['ntx_xr_mg', 'ntx_oral_restart_days', 'ntx_xr_restart_days'],
    appliesTo: (facts) => goesIn(isInjectedNaltrexone)(facts) || startsNaltrexone(facts),
    asks: ({ chart, attempt: { serviceDay } }) => {
      const screen = latest(chart.findings, 'mood-screen', serviceDay);
      const inputs = { screenedOn: screen?.on ?? null, positive: screen?.details.positive ?? null };
      if (screen?.on !== serviceDay)
        return failed('Ask about mood and thoughts of suicide, and record the screen', inputs);
      return screen.details.positive
        ? failed('Today’s mood screen is positive: the prescriber is told', inputs)
        : passed('The mood screen of today is negative', inputs);
    },
  },
];

export const naltrexoneOrders: readonly Rule<OrderFacts>[] = [
  {
    id: 'R-150',
    version: 1,
    severity: 'WARN',
    citation: 'Usual dose 50 mg a day; 100, 100 and 150 mg on three days under observation',
    verified: 'no',
    policy: ['ntx_oral_mg'],
    appliesTo: ({ attempt }) => attempt.product === 'naltrexone-oral',
    asks: ({ attempt: { doseMcg, weekdays }, policy }) => {
      // On some weekdays only, the week's amount is what counts.
      const daily = weekdays === undefined ? doseMcg : Math.floor((doseMcg * weekdays.length) / 7);
      const inputs = { doseMg: mg(doseMcg), daysAWeek: weekdays?.length ?? 7, usualMg: policy.ntx_oral_mg };
      return daily > policy.ntx_oral_mg * 1000
        ? failed(`More than ${policy.ntx_oral_mg} mg a day`, inputs)
        : passed('The usual amount', inputs);
    },
  },
  {
    id: 'R-151',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Product safety information: 380 mg only',
    verified: 'secondary',
    policy: ['ntx_xr_mg'],
    appliesTo: ({ attempt }) => isInjectedNaltrexone(attempt.product),
    asks: (facts) => onlyAmount(facts, facts.attempt.doseMcg),
  },
  {
    id: 'R-155',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Product safety information: contraindications',
    verified: 'secondary',
    appliesTo: ({ attempt }) => isNaltrexone(attempt.product),
    asks: contraindicated,
  },
  {
    id: 'R-156',
    version: 1,
    severity: 'WARN',
    citation: 'Label: risk to the liver; multiples and cadence are defaults',
    verified: 'no',
    policy: ['ntx_alt_review_xuln', 'ntx_alt_block_xuln', 'lft_days'],
    overridableBy: prescribers,
    appliesTo: ({ attempt }) => isNaltrexone(attempt.product),
    asks: ({ chart, policy }) => liver(chart, chart.today, policy),
  },
  {
    id: 'R-161',
    version: 1,
    severity: 'WARN',
    citation: 'Label: kidney function; bleeding after an injection into muscle',
    verified: 'secondary',
    policy: ['ntx_egfr_min'],
    appliesTo: ({ attempt }) => isNaltrexone(attempt.product),
    asks: kidneyAndBleeding,
  },
  {
    id: 'R-162',
    version: 1,
    severity: 'WARN',
    citation: 'Label: opioids for pain will not work; medical alert card',
    verified: 'no',
    appliesTo: ({ attempt }) => isNaltrexone(attempt.product),
    asks: ({ chart: { findings, today } }) => {
      const surgery = latest(findings, 'risk-history', today)?.details.plannedSurgeryOn ?? null;
      const talked = findings.advice?.find(({ details }) => details.topic === 'pain-treatment')?.on ?? null;
      const inputs = { plannedSurgeryOn: surgery, talkedOn: talked };
      if (surgery !== null && surgery >= today)
        return failed(
          `Surgery is planned on ${surgery}: off tablets 72 hours and off injections 4 weeks before`,
          inputs,
        );
      return talked === null
        ? failed('Talk about pain treatment, offer an alert card, and record it under Advice', inputs)
        : passed('Pain treatment was talked about, no surgery is planned', inputs);
    },
  },
];

function isUsualAmount(mcg: number | null, { policy }: Pick<DoseFacts, 'policy'>): boolean {
  return mcg === policy.ntx_xr_mg * 1000;
}

function onlyAmount({ policy }: Pick<DoseFacts, 'policy'>, mcg: number | null = null): Finding {
  const inputs = { doseMg: mcg === null ? null : mg(mcg), onlyMg: policy.ntx_xr_mg };
  return isUsualAmount(mcg, { policy })
    ? passed('The amount of the label', inputs)
    : failed(`Only ${milligrams(micrograms(policy.ntx_xr_mg * 1000))} exists: correct the order`, inputs);
}

function lastInjection({ order, attempt, chart, policy }: DoseFacts) {
  return nextInjection(order?.product ?? injected, injectionsBefore(chart, attempt.serviceDay), policy);
}

function inTime(facts: DoseFacts): Finding {
  const { attempt, policy } = facts;
  const { last, due } = lastInjection(facts);
  if (last === null || due === null) return passed('No injection before this one', {});
  const { serviceDay } = attempt;
  const day = daysBetween(last.on, serviceDay);
  const inputs = { lastOn: last.on, day, opensOn: due.opensOn, dueOn: due.dueOn, lateAfter: due.lateAfter };
  switch (injectionTiming(due, serviceDay)) {
    case 'not-yet':
      return failed(`Too early: the next injection may be given from ${due.opensOn}`, inputs);
    case 'early':
      return failed(`Day ${day}: before day ${policy.ntx_xr_due_days} the prescriber says why`, inputs, 'OVERRIDE');
    case 'due':
      return passed('In time', inputs);
    case 'late':
      return failed(`Day ${day}: the protection has weakened, talk about the risk of overdose`, inputs, 'WARN');
    case 'restart':
      return failed(`Day ${day}: counts as a new start, with interval and drug test`, inputs, 'WARN');
  }
}

/** That no agonist is ordered beside it is asked of every order by R-079. */
function contraindicated({ chart }: OrderFacts): Finding {
  const opioid = taken(chart.findings, opioids, chart.today)[0]?.details.name ?? null;
  const inputs = { opioid };
  return opioid === null
    ? passed('No opioid is on the medication list', inputs)
    : failed(`${opioid} is on the medication list: naltrexone waits until it is stopped`, inputs);
}

function kidneyAndBleeding({ attempt, chart, policy }: OrderFacts): Finding {
  const { findings, today } = chart;
  const egfr = latest(findings, 'laboratory', today)?.details.egfr ?? null;
  const intoMuscle = isInjectedNaltrexone(attempt.product);
  const bleeding = intoMuscle && latest(findings, 'risk-history', today)?.details.bleedingRisk === true;
  const thinner = intoMuscle ? (taken(findings, anticoagulants, today)[0]?.details.name ?? null) : null;
  const inputs = { egfr, leastEgfr: policy.ntx_egfr_min, bleedingRisk: bleeding, anticoagulant: thinner };
  if (egfr !== null && egfr < policy.ntx_egfr_min)
    return failed(`Kidney function is reduced (eGFR ${egfr}): watch closely`, inputs);
  return bleeding || thinner !== null
    ? failed('Bleeding risk: an injection into muscle needs care, or tablets', inputs)
    : passed('Nothing known of kidneys or bleeding that speaks against it', inputs);
}
