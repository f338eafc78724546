import type { Rule } from '../../rule';
import { failed, passed } from '../../rule';
import type { DoseFacts } from '../dose/dose-facts';
import type { OrderFacts } from '../order/order-facts';
import {
  dueExamination,
  interimDays,
  laboratoryTests,
  registryAsked,
  telehealth,
  yearlyExamination,
} from './admission-later';
import { admits, consented, diagnosed, examined, guardianConsented, isMinor } from './admission-papers';
import { prescribers } from './hands';

/**
 * what has to be on file before the first dose, and what follows it
 * (42 CFR 8.12(e), (f), (g), (j)). At the window the papers stop a first dose; at the order they are said in good time.
 * Only a person whom we admit is asked for them: not one whose history was imported, nor a guest. An examination that is
 * overdue later never stops a dose.
 */
const papers = {
  'R-020': {
    id: 'R-020',
    version: 1,
    citation: '42 CFR 8.12(e)(1)',
    verified: 'no',
  },
  'R-021': { id: 'R-021', version: 1, citation: '42 CFR 8.12(e)(1)', verified: 'yes' },
  'R-022': {
    id: 'R-022',
    version: 1,
    citation: '42 CFR 8.12(e)(2)',
    verified: 'no',
    policy: ['state_minor_consent_age'],
  },
  'R-023': {
    id: 'R-023',
    version: 1,
    citation: '42 CFR 8.12(f)(2)(ii)',
    verified: 'secondary',
    policy: ['screening_exam_external_max_days'],
  },
  'R-026': { id: 'R-026', version: 1, citation: '42 CFR 8.12(f)(2)(v)', verified: 'no', overridableBy: prescribers },
  'R-032': { id: 'R-032', version: 1, citation: '42 CFR 8.12(g)(2)', verified: 'no', overridableBy: prescribers },
  'R-033': {
    id: 'R-033',
    version: 1,
    citation: '42 CFR 8.12(j)(1) and (j)(4)',
    verified: 'secondary',
    policy: ['interim_max_days_per_12_months', 'interim_warn_day', 'interim_plan_day', 'interim_tests_min'],
  },
} as const;

/** Is this the first dose of somebody whom we admit? */
const first = ({ course, chart }: Pick<DoseFacts, 'course' | 'chart'>): boolean =>
  course.isFirstDay && admits(chart, course.day);
/** What 42 CFR part 8 asks of opioid treatment programmes alone. */
const firstHere = (facts: Pick<DoseFacts, 'course' | 'chart'>): boolean => facts.chart.programme.isOtp && first(facts);

export const admissionAtTheWindow: readonly Rule<DoseFacts>[] = [
  {
    id: 'DOSE-EPISODE-1',
    version: 2,
    severity: 'HARD_STOP',
    citation: 'Order of checks, section 11 step 3',
    verified: 'design',
    asks: ({ chart: { episode, person } }) => {
      if (person.deceased) return failed('The chart says that this person has died: call the supervisor', deceased);
      return episode?.open
        ? passed('The episode is open', { episodeOpen: true })
        : failed('There is no open episode', { episodeOpen: false });
    },
  },
  { ...papers['R-020'], severity: 'HARD_STOP', appliesTo: first, asks: diagnosed },
  { ...papers['R-021'], severity: 'HARD_STOP', appliesTo: first, asks: consented },
  {
    ...papers['R-022'],
    severity: 'HARD_STOP',
    appliesTo: (facts) => first(facts) && isMinor(facts.chart, facts.course.day),
    asks: guardianConsented,
  },
  { ...papers['R-023'], severity: 'HARD_STOP', appliesTo: firstHere, asks: examined },
  {
    ...papers['R-026'],
    severity: 'OVERRIDE',
    // What was known when the order was signed was asked then; here only of an examination that came afterwards.
    appliesTo: (facts) => firstHere(facts) && telehealth.concerns(facts, facts.order?.signedAt ?? null),
    asks: telehealth.asks,
  },
  { ...papers['R-032'], severity: 'OVERRIDE', appliesTo: firstHere, asks: registryAsked },
  { ...papers['R-033'], severity: 'HARD_STOP', appliesTo: interimDays.concerns, asks: interimDays.asks },
];

export const admissionOfOrders: readonly Rule<OrderFacts>[] = [
  {
    id: 'ORDER-EPISODE-1',
    version: 2,
    severity: 'HARD_STOP',
    citation: 'Order of checks, section 11 step 3; clinical rule R1',
    verified: 'design',
    asks: ({ chart: { episode, person } }) => {
      if (person.deceased) return failed('The chart says that this person has died', deceased);
      const main = episode?.open ? episode.main : null;
      if (main === null) return failed('There is no open episode to order for', { main });
      if (main === 'referred' || main === 'screened')
        return failed('The person is not admitted yet: the prescriber judges that it cannot wait', { main }, 'WARN');
      return passed('The episode is open', { main });
    },
  },
  { ...papers['R-020'], severity: 'WARN', appliesTo: first, asks: diagnosed },
  { ...papers['R-021'], severity: 'WARN', appliesTo: first, asks: consented },
  {
    ...papers['R-022'],
    severity: 'WARN',
    appliesTo: (facts) => first(facts) && isMinor(facts.chart, facts.course.day),
    asks: guardianConsented,
  },
  { ...papers['R-023'], severity: 'WARN', appliesTo: firstHere, asks: examined },
  dueExamination,
  laboratoryTests,
  {
    ...papers['R-026'],
    severity: 'OVERRIDE',
    appliesTo: (facts) => firstHere(facts) && telehealth.concerns(facts, null),
    asks: telehealth.asks,
  },
  yearlyExamination,
  { ...papers['R-032'], severity: 'WARN', appliesTo: firstHere, asks: registryAsked },
  { ...papers['R-033'], severity: 'HARD_STOP', appliesTo: interimDays.concerns, asks: interimDays.asks },
];

const deceased = { deceased: true } as const;
