import { cannotTell, failed, passed, type Finding, type Rule } from '../../rule';
import { addDays, daysBetween } from '../../time';
import type { DoseFacts } from '../dose/dose-facts';
import { analyteLabel, isOpioid } from '../drug-test/analytes';
import type { KnownSpecimen, MedicationChart } from '../medication-chart';
import { type Product, productFacts } from '../product';
import { serviceDay } from '../service-day';
import type { Policy } from '../../policy';
import { takenAt } from './buprenorphine-facts';
import { prescribers } from './hands';
import { knownOpioids, nearest } from './opioid-interval';

/** what stands before a first dose of naltrexone, and before one after a gap. */
export const naltrexoneGate: readonly Rule<DoseFacts>[] = [
  {
    id: 'R-152',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Product safety information: 7 to 10 days free of short-acting opioids, up to 14 after long-acting ones',
    verified: 'secondary',
    policy: [
      'ntx_free_days_short',
      'ntx_free_days_short_warn',
      'ntx_free_days_long',
      'ntx_oral_restart_days',
      'ntx_xr_restart_days',
      'ntx_xr_mg',
    ],
    overridableBy: prescribers,
    appliesTo: startsNaltrexone,
    asks: opioidFree,
  },
  {
    id: 'R-153',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Product safety information: a positive test is a contraindication; panel is a default',
    verified: 'secondary',
    policy: ['ntx_uds_hours', 'ntx_oral_restart_days', 'ntx_xr_restart_days', 'ntx_xr_mg'],
    appliesTo: startsNaltrexone,
    asks: testedToday,
  },
  {
    id: 'R-154',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Product safety information: a failed naloxone challenge is a contraindication',
    verified: 'secondary',
    policy: ['ntx_oral_restart_days', 'ntx_xr_restart_days', 'ntx_xr_mg'],
    appliesTo: (facts) => startsNaltrexone(facts) && (facts.chart.findings['naloxone-challenge']?.length ?? 0) > 0,
    asks: ({ chart, attempt }) => {
      const last = chart.findings['naloxone-challenge']?.find(({ on }) => on <= attempt.serviceDay);
      const inputs = { outcome: last?.details.outcome ?? null, on: last?.on ?? null };
      return last?.details.outcome === 'failed'
        ? failed('The naloxone challenge showed withdrawal: test again, not before 24 hours', inputs)
        : passed('The naloxone challenge showed no withdrawal', inputs);
    },
  },
];

/** A first dose, or one after so long that opioids may have come back: then everything is asked again. */
export function startsNaltrexone({ order, attempt, chart, policy }: DoseFacts): boolean {
  if (order === undefined || attempt.observation === 'declined') return false;
  if (productFacts(order.product).productClass !== 'naltrexone') return false;
  return !isCovered(chart, attempt.serviceDay, policy);
}

function isCovered({ doses, externalDoses }: MedicationChart, day: string, policy: Policy): boolean {
  const covers = (product: Product | null, doseMcg: number): number =>
    product === injected || doseMcg >= policy.ntx_xr_mg * 1000
      ? policy.ntx_xr_restart_days - 1
      : policy.ntx_oral_restart_days;
  return (
    doses.some(
      ({ productClass, product, serviceDay: on, doseMcg }) =>
        productClass === 'naltrexone' && doseMcg > 0 && on < day && daysBetween(on, day) <= covers(product, doseMcg),
    ) ||
    externalDoses.some(
      ({ state, productClass, on, doseMcg }) =>
        state === 'verified' &&
        productClass === 'naltrexone' &&
        on < day &&
        daysBetween(on, day) <= covers(null, doseMcg),
    )
  );
}

const injected: Product = 'naltrexone-xr';

function opioidFree({ chart, attempt, policy }: DoseFacts): Finding {
  const day = attempt.serviceDay;
  const known = knownOpioids(chart, day, addDays(day, -policy.ntx_free_days_short));
  const { zone, dayBoundary } = chart.programme;
  const daysFree = (at: Date): number => daysBetween(serviceDay(at, zone, dayBoundary), day);
  const last =
    known &&
    nearest(
      known,
      ({ at }) => daysFree(at),
      (opioidClass) =>
        opioidClass === 'short' || opioidClass === 'fentanyl'
          ? policy.ntx_free_days_short_warn
          : policy.ntx_free_days_long,
    );
  if (known === null || last === null)
    return cannotTell('the day of the last opioid and who says so, asked in these days');
  // Below the least for any opioid nothing goes; the shortest of all counts there.
  const days = Math.min(...known.map(({ at }) => daysFree(at)));
  const enough = last.least;
  const inputs = {
    opioidClass: last.opioid.opioidClass,
    source: last.opioid.source,
    days: last.ago,
    leastDays: policy.ntx_free_days_short,
    enoughDays: enough,
  };
  if (days < policy.ntx_free_days_short)
    return failed(`Only ${days} days free of opioids: at least ${policy.ntx_free_days_short} are needed`, inputs);
  return last.short > 0
    ? failed(`${last.ago} days free of opioids: below ${enough} the prescriber says why`, inputs, 'OVERRIDE')
    : passed(`${last.ago} days free of opioids`, inputs);
}

/** Each class by the names under which panels list it. */
const panelClasses: readonly { readonly label: string; readonly names: readonly string[] }[] = [
  { label: 'opiates', names: ['opiates', 'opiate', 'opioids', 'opioid', 'morphine', 'heroin', 'codeine', '6-mam'] },
  { label: 'methadone', names: ['methadone', 'eddp'] },
  { label: 'buprenorphine', names: ['buprenorphine', 'norbuprenorphine'] },
  { label: 'oxycodone', names: ['oxycodone'] },
  { label: 'fentanyl', names: ['fentanyl', 'norfentanyl'] },
];

/** A specimen of which only the day is known counts on that day alone, so that it is never older than the hours allow. */
function isFresh({ collectedOn, collectedAt }: KnownSpecimen, day: string, at: Date, policy: Policy): boolean {
  if (collectedAt === null) return collectedOn === day;
  const hours = (at.getTime() - collectedAt.getTime()) / 3_600_000;
  return hours >= 0 && hours <= policy.ntx_uds_hours;
}

function testedToday(facts: DoseFacts): Finding {
  const { chart, attempt, policy } = facts;
  const at = takenAt(facts);
  const fresh = chart.specimens.filter((one) => isFresh(one, attempt.serviceDay, at, policy));
  const inputs = { withinHours: policy.ntx_uds_hours, collectedOn: fresh[0]?.collectedOn ?? null };
  if (fresh.length === 0)
    return {
      ...cannotTell('a drug test'),
      message: 'Collect and record a drug test for opioids today: it is missing',
      inputs: { ...inputs, missing: 'drug-test' },
    };
  const classes = panelClasses.filter(({ names }) => fresh.some(({ positives }) => lists(positives, names)));
  // An opioid of none of these classes, such as tramadol, is an opioid all the same.
  const found =
    classes.length > 0
      ? classes.map(({ label }) => label).join(', ')
      : [...new Set(fresh.flatMap(({ positives }) => positives.filter(isOpioid)))].map(analyteLabel).join(', ');
  if (found !== '') return failed(`Found in the test: ${found}. Call the prescriber`, { ...inputs, found });
  const unseen = panelClasses.filter(({ names }) => !fresh.some(({ panel }) => lists(panel, names)));
  return unseen.length > 0
    ? {
        ...cannotTell(`the test for ${unseen.map(({ label }) => label).join(', ')}`),
        inputs: { ...inputs, missing: 'drug-test', notTested: unseen.map(({ label }) => label).join(', ') },
      }
    : passed('The test found no opioid', inputs);
}

function lists(substances: readonly string[], names: readonly string[]): boolean {
  return substances.some((one) => names.includes(one.trim().toLowerCase()));
}
