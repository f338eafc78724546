import { latest } from '../../assessment/finding-kinds';
import { cannotTell, failed, type Finding, passed, type Rule } from '../../rule';
import type { DoseFacts } from '../dose/dose-facts';
import { missedBand, type MissedBand } from '../missed-band';
import { proposalAfterGap } from '../order/proposal';
import { heldForMissedDays } from '../order-standing';
import { productFacts, type ProductClass } from '../product';

export { missedDaysOfOrders } from './missed-days-orders';

/**
 * what a gap means for the next daily dose. The days are counted when it is asked, from what was
 * given here and verified elsewhere; nothing is put on hold by a machine. An order that a prescriber signed
 * knowing of the gap is judged when it is signed; the window sees that it exists. A declined dose is always recorded.
 */
export const missedDays: readonly Rule<DoseFacts>[] = [
  {
    id: 'R-050',
    version: 1,
    severity: 'WARN',
    citation: 'Australian national guideline 3.5',
    verified: 'secondary',
    policy: ['md_missed_ok_days', 'md_missed_reinduction_days'],
    appliesTo: (facts) => isMissed(facts, 'methadone') && facts.course.missed < 2 && bandOf(facts) === null,
    asks: (facts) => passed('One day was missed: ask why, and give the usual dose', bannerOf(facts)),
  },
  {
    id: 'R-051',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Australian national guideline 3.5',
    verified: 'secondary',
    policy: [
      'sedation_block_score',
      'md_missed_ok_days',
      'md_missed_reinduction_days',
      'md_first_dose_warn_mg',
      'md_missed_3_factor',
      'md_missed_4_cap_mg',
    ],
    appliesTo: (facts) => isMissed(facts, 'methadone') && facts.course.missed >= 2,
    asks: (facts) => assessedAfterGap(facts, 'HARD_STOP'),
  },
  {
    id: 'R-052',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Australian national guideline 3.5',
    verified: 'secondary',
    policy: ['md_missed_ok_days', 'md_missed_3_factor', 'md_missed_reinduction_days', 'md_first_dose_warn_mg'],
    appliesTo: (facts) => isMissed(facts, 'methadone') && bandOf(facts) === 'new-order',
    asks: (facts) => newOrder(facts, 'the prescriber writes a new order'),
  },
  {
    id: 'R-053',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Australian national guideline 3.5',
    verified: 'secondary',
    policy: [
      'md_missed_ok_days',
      'md_missed_3_factor',
      'md_missed_4_cap_mg',
      'md_missed_reinduction_days',
      'md_first_dose_warn_mg',
    ],
    appliesTo: (facts) => {
      const band = isMissed(facts, 'methadone') ? bandOf(facts) : null;
      return band === 'visit' || band === 'new-start';
    },
    asks: seenAndOrdered,
  },
  {
    id: 'R-054',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Australian national guideline 3.5',
    verified: 'secondary',
    policy: ['md_missed_reinduction_days', 'md_first_dose_warn_mg', 'md_missed_ok_days'],
    appliesTo: (facts) => isMissed(facts, 'methadone') && bandOf(facts) === 'new-start',
    asks: (facts) => newOrder(facts, 'the order has ended, the prescriber starts anew'),
  },
  {
    id: 'R-110',
    version: 1,
    severity: 'WARN',
    citation: 'Design default for missed buprenorphine',
    verified: 'no',
    policy: ['bup_missed_ok_days', 'bup_first_dose_warn_mg', 'sedation_block_score'],
    appliesTo: (facts) => isMissed(facts, 'buprenorphine'),
    asks: (facts) =>
      bandOf(facts) === null
        ? assessedAfterGap(facts, 'WARN')
        : newOrder(facts, 'the prescriber sees the person and writes a new order', 'HARD_STOP'),
  },
  {
    id: 'R-057',
    version: 1,
    severity: 'WARN',
    citation: 'What is shown after missed days',
    verified: 'design',
    policy: [
      'md_missed_ok_days',
      'md_missed_reinduction_days',
      'md_first_dose_warn_mg',
      'md_missed_3_factor',
      'md_missed_4_cap_mg',
      'bup_missed_ok_days',
      'bup_first_dose_warn_mg',
    ],
    appliesTo: ({ order, course }) => order !== undefined && isDaily(order) && course.missed > 0,
    asks: (facts) => {
      const { missed } = facts.course;
      return failed(missed === 1 ? 'One day was missed' : `${missed} days were missed`, bannerOf(facts));
    },
  },
];

function isDaily({ product }: NonNullable<DoseFacts['order']>): boolean {
  return !productFacts(product).extendedRelease;
}

function isMissed({ order, attempt, course }: DoseFacts, productClass: ProductClass): boolean {
  return (
    course.missed > 0 &&
    course.productClass === productClass &&
    order !== undefined &&
    isDaily(order) &&
    attempt.observation !== 'declined'
  );
}

function bandOf({ course: { productClass, missed }, policy }: DoseFacts): MissedBand | null {
  return missedBand(productClass, missed, policy);
}

/** the last verified dose, the days missed, the order, what is proposed, and who may act. */
function bannerOf({ course, order, chart, policy }: DoseFacts) {
  const { lastDose, missed, day } = course;
  const first = lastDose?.on ?? day;
  return {
    missed,
    lastOn: lastDose?.on ?? null,
    lastMcg: lastDose?.doseMcg ?? null,
    place: lastDose?.place ?? null,
    orderMcg: order?.doseMcg ?? null,
    orderSignedAt: order?.signedAt.toISOString() ?? null,
    closedDays: chart.programme.closedDays.filter((closed) => closed > first && closed < day).length,
    proposal: proposalAfterGap(course, policy)?.says ?? null,
    mayAct: missedBand(course.productClass, missed, policy) === null ? 'nurse' : 'prescriber',
  };
}

/** intoxication and withdrawal are looked for, and what was found allows a dose. */
function assessedAfterGap(facts: DoseFacts, severity: 'HARD_STOP' | 'WARN'): Finding {
  const { chart, course, policy } = facts;
  const assessed = latest(chart.findings, 'dose-assessment', course.day);
  const inputs = bannerOf(facts);
  if (assessed?.on !== course.day)
    return failed(`${days(facts)}: assess intoxication and withdrawal first`, inputs, severity);
  const { sedation, intoxicated, withdrawal } = assessed.details;
  return sedation >= policy.sedation_block_score || intoxicated
    ? failed('Sedation or intoxication was found: call the prescriber', { ...inputs, sedation, intoxicated }, severity)
    : passed('Assessed after the missed days', { ...inputs, sedation, withdrawal });
}

/** the order of before is on hold; one that was signed knowing of the gap goes on. */
function newOrder(facts: DoseFacts, wayOut: string, severity?: 'HARD_STOP'): Finding {
  const inputs = bannerOf(facts);
  if (!isHeld(facts)) return passed('Ordered by a prescriber who knew of the missed days', inputs);
  return failed(`${days(facts)}: ${wayOut}`, inputs, severity);
}

function isHeld({ order, chart, course, policy }: DoseFacts): boolean {
  return order === undefined || heldForMissedDays(order, chart, policy, course) !== null;
}

/** from the fourth missed day on the prescriber has seen the person, and says so in a review. */
function seenAndOrdered(facts: DoseFacts): Finding {
  const { chart, course } = facts;
  if (course.lastDose === null) return cannotTell('the day of the last dose');
  const since = course.lastDose.on;
  const seen = (chart.findings.review ?? []).find(
    ({ on, details }) => details.about === 'missed-days' && on > since && on <= course.day,
  );
  const inputs = { ...bannerOf(facts), reviewedOn: seen?.on ?? null };
  if (seen === undefined) return failed(`${days(facts)}: the prescriber sees the person first`, inputs);
  return bandOf(facts) === 'visit' && isHeld(facts)
    ? failed(`${days(facts)}: the prescriber writes a new order`, inputs)
    : passed('Seen by a prescriber after the missed days', inputs);
}

function days({ course: { missed } }: DoseFacts): string {
  return missed === 1 ? 'One day missed' : `${missed} days missed`;
}
