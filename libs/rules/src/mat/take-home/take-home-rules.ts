import { licenceFor } from '../../access/licences';
import { cannotTell, failed, passed, type Rule } from '../../rule';
import { interimDays } from '../rules/admission-later';
import { dispensers, prescribers } from '../rules/hands';
import { isStable, unanswered, unfavorable } from './criteria';
import { exceptionFor, exceptionState, missingApprovals } from './exception';
import { closureDays, supplyOf, type HomeSupply } from './supply';
import type { TakeHomeFacts } from './take-home-facts';
import { type Ceiling, ceilingOn } from './versions';

/**
 * whether these bottles may go home, by time in treatment, by decision of a practitioner, and by what is
 * in hand already (42 CFR 8.12(i)). R-068 is a rule of the decision: no rule here reads a drug test, so none takes anything away.
 */
export const takeHomeRules: readonly Rule<TakeHomeFacts>[] = [
  {
    id: 'R-201',
    version: 1,
    severity: 'HARD_STOP',
    citation: '21 CFR 1301.74(i); role matrix, section 6.1',
    verified: 'secondary',
    asks: ({ giver, today }) => {
      const licence = licenceFor(giver, dispensers, today);
      const inputs = { licence: licence?.type ?? null, day: today };
      return licence
        ? passed('Dispensed by someone licensed to do so', inputs)
        : failed('Only a nurse, pharmacist or prescriber whose license is valid today dispenses', inputs);
    },
  },
  {
    id: 'R-063',
    version: 1,
    severity: 'HARD_STOP',
    citation: '42 CFR 8.12(i)(3)(i) to (iii)',
    verified: 'secondary',
    policy: ['th_limit', 'th_state_limit', 'th_exception_state_approval'],
    appliesTo: tiered,
    asks: (facts) => {
      const { course } = facts;
      const ceiling = ceilingOf(facts);
      const { fresh } = supplyIn(facts);
      const allowed = allowedDays(facts);
      const inputs = { treatmentDay: course.treatmentDay, days: fresh.length, allowed, ...of(ceiling) };
      if (fresh.length <= ceiling.days) return passed(`Up to ${ceiling.days} days at a time`, inputs);
      return fresh.length <= allowed
        ? passed(`Beyond ${ceiling.days} days, under an approved exception of ${allowed}`, inputs)
        : failed(
            `Treatment day ${course.treatmentDay}: at most ${ceiling.days} days, ${fresh.length} were asked for. Give fewer, or ask for an exception`,
            inputs,
          );
    },
  },
  {
    id: 'R-066',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Supply in hand counts, from 42 CFR 8.12(i)(3)',
    verified: 'design',
    policy: ['th_limit', 'th_state_limit', 'th_exception_state_approval'],
    appliesTo: tiered,
    asks: (facts) => {
      const { inHand, fresh, days } = supplyIn(facts);
      const allowed = allowedDays(facts);
      const inputs = { inHand: inHand.length, new: fresh.length, days, allowed };
      return days <= allowed
        ? passed(`${days} of ${allowed} days, with what is in hand`, inputs)
        : failed(
            `${inHand.length} days in hand and ${fresh.length} new are more than ${allowed}: give at most ${Math.max(0, allowed - inHand.length)}`,
            inputs,
          );
    },
  },
  {
    id: 'R-064',
    version: 1,
    severity: 'HARD_STOP',
    citation: '42 CFR 8.12(i)(2)',
    verified: 'secondary',
    overridableBy: prescribers,
    // What the clinic's closing makes necessary is not a privilege that somebody decides on.
    appliesTo: (facts) => facts.order !== undefined && supplyIn(facts).fresh.length > 0,
    asks: (facts) => {
      const { decision, course, today } = facts;
      if (decision === null)
        return failed('No decision on take-home doses: a prescriber answers the six criteria on the chart', {});
      const { days } = supplyIn(facts);
      const open = unanswered(decision.criteria);
      const inputs = {
        decisionId: decision.id,
        on: decision.on,
        decision: decision.decision,
        approvedDays: decision.days,
        days,
        expiresOn: decision.expiresOn,
        unanswered: open.join(', '),
        unfavorable: unfavorable(decision.criteria).join(', '),
        version: decision.ruleVersion,
      };
      if (decision.productClass !== course.productClass)
        return failed(`Decided for ${decision.productClass}: a prescriber decides for ${course.productClass}`, inputs);
      if (decision.decision === 'declined')
        return failed(`Declined on ${decision.on}: ask the prescriber for a new decision`, inputs);
      if (open.length > 0 || decision.rationale.trim() === '')
        return failed('The decision is not complete: a prescriber answers every criterion and says why', inputs);
      if (days > decision.days)
        return failed(
          `${decision.days} days were approved, these are ${days}: give fewer, or ask the prescriber`,
          inputs,
        );
      return decision.expiresOn < today
        ? failed(`The review was due on ${decision.expiresOn}: a prescriber decides anew`, inputs, 'OVERRIDE')
        : passed(`Approved for ${decision.days} days on ${decision.on}`, inputs);
    },
  },
  {
    id: 'R-065',
    version: 1,
    severity: 'HARD_STOP',
    citation: '42 CFR 8.12(i)(1)',
    verified: 'secondary',
    appliesTo: ({ batch }) => batch.reason === 'closure',
    asks: ({ batch, chart, course, closedDays, today }) => {
      if (chart.episode === null) return cannotTell('the episode of care');
      if (interimDays.concerns({ chart, course }))
        return failed('In interim treatment nothing goes home: arrange guest dosing, or admit to full treatment', {});
      const days = batch.bottles.map(({ on }) => on);
      const closed = closureDays(days, closedDays);
      const open = [...new Set(days)].filter((day) => !closed.has(day)).sort();
      const inputs = { days: days.join(', '), open: open.join(', '), today };
      return open.length === 0
        ? passed('For days on which the clinic is closed', inputs)
        : failed(`No closure on ${open.join(', ')}: enter it in the calendar, or give it as a take-home dose`, inputs);
    },
  },
  {
    id: 'R-067',
    version: 1,
    severity: 'WARN',
    citation: '42 CFR 8.12(i)(3): no tiers for buprenorphine',
    verified: 'secondary',
    policy: ['bup_th_max_days'],
    appliesTo: ({ course }) => course.productClass === 'buprenorphine',
    asks: (facts) => {
      const { days } = supplyIn(facts);
      const limit = facts.policy.bup_th_max_days;
      const inputs = { days, limit };
      return days <= limit
        ? passed(`Tiers do not apply; the program's limit is ${limit} days`, inputs)
        : failed(`${days} days: the program's limit for buprenorphine is ${limit}`, inputs);
    },
  },
  {
    id: 'R-069',
    version: 1,
    severity: 'HARD_STOP',
    citation: '42 CFR 8.11(h)',
    verified: 'no',
    policy: ['th_limit', 'th_state_limit', 'th_exception_state_approval'],
    appliesTo: isBeyondTier,
    asks: (facts) => {
      const { exceptions, policy, today } = facts;
      const { days } = supplyIn(facts);
      const last = lastDay(facts);
      const exception = exceptionFor(exceptions, policy, today, last);
      const inputs = { days, today, last, exceptionId: exception?.id ?? null, allows: exception?.days ?? null };
      if (exception !== null)
        return exception.days >= days
          ? passed(`Exception approved for ${exception.days} days until ${exception.to}`, inputs)
          : failed(`The exception allows ${exception.days} days: give no more, or ask for another`, inputs);
      const [newest] = exceptions;
      if (newest === undefined) return failed('No exception was asked for: a prescriber enters one (SMA-168)', inputs);
      const state = exceptionState(newest, policy, today);
      const waits = missingApprovals(newest, policy).map((one) => (one === 'state_approved' ? 'the state' : 'SAMHSA'));
      if (state === 'approved')
        return failed(`The exception is approved for ${newest.from} to ${newest.to}: stay within its dates`, inputs);
      return state === 'denied' || state === 'expired'
        ? failed(`The last exception is ${state}: a prescriber may enter a new one`, inputs)
        : failed(`The exception waits for ${waits.join(' and ')}`, inputs);
    },
  },
  {
    id: 'R-237',
    version: 1,
    severity: 'REPORT',
    citation: '21 CFR 1301.74(k)',
    verified: 'no',
    policy: ['th_limit', 'th_state_limit', 'th_exception_state_approval'],
    appliesTo: isBeyondTier,
    asks: (facts) => {
      const inputs = { deaRelevant: true, days: supplyIn(facts).days, ceiling: ceilingOf(facts).days };
      return supplyIn(facts).days <= allowedDays(facts)
        ? passed('Beyond the tier under an exception: kept for the DEA', inputs)
        : failed('Beyond the tier without an exception: kept for the DEA', inputs);
    },
  },
];

/** The tiers are about methadone alone, and about days that count. */
function tiered({ course }: TakeHomeFacts): boolean {
  return course.productClass === 'methadone';
}

export function supplyIn({ chart, today, course, batch, closedDays }: TakeHomeFacts): HomeSupply {
  return supplyOf(chart, today, course.productClass, batch.bottles, closedDays);
}

export function ceilingOf({ today, course, decision, policy }: TakeHomeFacts): Ceiling {
  return ceilingOn(today, course.treatmentDay, isStable(decision), policy);
}

/** The ceiling, or what an approved exception makes of it. */
export function allowedDays(facts: TakeHomeFacts): number {
  const exception = exceptionFor(facts.exceptions, facts.policy, facts.today, lastDay(facts));
  return Math.max(ceilingOf(facts).days, exception?.days ?? 0);
}

function isBeyondTier(facts: TakeHomeFacts): boolean {
  return tiered(facts) && supplyIn(facts).days > ceilingOf(facts).days;
}

function lastDay({ batch, today }: TakeHomeFacts): string {
  return batch.bottles.reduce((last, { on }) => (on > last ? on : last), today);
}

const of = ({ days, layer, version }: Ceiling) => ({ ceiling: days, layer, version });
