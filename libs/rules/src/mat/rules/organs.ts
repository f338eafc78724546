import { latest } from '../../assessment/finding-kinds';
import { failed, type Rule } from '../../rule';
import type { DoseFacts } from '../dose/dose-facts';
import type { OrderFacts } from '../order/order-facts';
import { productFacts } from '../product';
import { allergic, allergyTo } from './allergy';
import { prescribers } from './hands';
import { buprenorphineAndLiver, drivingAdvice, isOlder, methadoneAndLiver, olderOrFrail } from './organ-questions';

/** liver, kidney, breathing, age, allergy, driving. */
const allergy = {
  id: 'R-193',
  version: 1,
  severity: 'HARD_STOP',
  citation: 'Allergy list',
  verified: 'design',
} as const;

export const organsAtTheWindow: readonly Rule<DoseFacts>[] = [
  {
    ...allergy,
    appliesTo: ({ chart, order }) => order !== undefined && chart.findings.allergy !== undefined,
    asks: ({ chart, order, course: { day } }) => allergic(order && allergyTo(chart, order.product, day)),
  },
];

export const organOrders: readonly Rule<OrderFacts>[] = [
  {
    id: 'R-113',
    version: 1,
    severity: 'OVERRIDE',
    citation: 'Product labels of buprenorphine',
    verified: 'no',
    policy: ['lft_days'],
    overridableBy: prescribers,
    appliesTo: ({ course }) => course.productClass === 'buprenorphine',
    asks: buprenorphineAndLiver,
  },
  {
    id: 'R-190',
    version: 1,
    severity: 'WARN',
    citation: 'Product label of methadone, section 8',
    verified: 'no',
    policy: ['md_egfr_warn'],
    appliesTo: ({ course }) => course.productClass === 'methadone',
    asks: methadoneAndLiver,
  },
  {
    id: 'R-191',
    version: 1,
    severity: 'WARN',
    citation: 'R-043; product labels',
    verified: 'no',
    // Nobody without a risk on file is asked; so it has no passing answer.
    appliesTo: ({ attempt: { product }, chart, course: { day } }) => {
      const risk = latest(chart.findings, 'risk-history', day)?.details;
      return productFacts(product).agonist && risk !== undefined && (risk.respiratoryDisease || risk.sleepApnoea);
    },
    asks: ({ chart, course: { day } }) => {
      const risk = latest(chart.findings, 'risk-history', day)?.details;
      const inputs = { respiratoryDisease: risk?.respiratoryDisease ?? null, sleepApnea: risk?.sleepApnoea ?? null };
      return failed('Breathing is at risk: start low, go slowly, and review doses taken home', inputs);
    },
  },
  {
    id: 'R-192',
    version: 1,
    severity: 'WARN',
    citation: 'Product labels; the interval is a policy',
    verified: 'no',
    policy: ['older_age', 'older_review_days'],
    appliesTo: (facts) =>
      productFacts(facts.attempt.product).agonist &&
      (isOlder(facts) || latest(facts.chart.findings, 'risk-history', facts.course.day)?.details.frailty === true),
    asks: olderOrFrail,
  },
  {
    ...allergy,
    asks: ({ attempt: { product }, chart, course: { day } }) => allergic(allergyTo(chart, product, day)),
  },
  {
    id: 'R-195',
    version: 1,
    severity: 'WARN',
    citation: 'Advice on driving and work',
    verified: 'no',
    policy: ['driving_advice_percent', 'md_induction_days'],
    appliesTo: ({ attempt: { product } }) => productFacts(product).agonist,
    asks: drivingAdvice,
  },
];
