import { licenceFor } from '../../access/licences';
import { failed, passed, type Rule } from '../../rule';
import { quotaRules } from '../random-test/quota';
import { prescribers } from '../rules/hands';
import { unanswered, unfavorable } from './criteria';
import { type DecisionFacts, kindOf } from './decision-facts';
import { criterionLabels } from './versions';

const labels = (open: ReturnType<typeof unanswered>) => open.map((one) => criterionLabels[one]).join(', ');

/** when a practitioner decides on take-home doses (42 CFR 8.12(i)(2)). */
export const decisionRules: readonly Rule<DecisionFacts>[] = [
  {
    id: 'R-201',
    version: 1,
    severity: 'HARD_STOP',
    citation: '42 CFR 8.12(i)(2); role matrix, section 6.1',
    verified: 'secondary',
    asks: ({ signer, today }) => {
      const licence = licenceFor(signer, prescribers, today);
      const inputs = { roles: signer.roles.join(', '), licence: licence?.type ?? null, day: today };
      return licence
        ? passed('Decided by a licensed practitioner', inputs)
        : failed('A prescriber or the medical director with a valid license decides: enter a request', inputs);
    },
  },
  {
    id: 'R-064',
    version: 1,
    severity: 'HARD_STOP',
    citation: '42 CFR 8.12(i)(2)',
    verified: 'secondary',
    policy: ['th_review_days'],
    overridableBy: prescribers,
    appliesTo: ({ attempt }) => attempt.days > 0,
    asks: ({ attempt: { criteria, rationale }, policy }) => {
      const open = unanswered(criteria);
      const against = unfavorable(criteria);
      const inputs = {
        unanswered: open.join(', '),
        unfavorable: against.join(', '),
        rationale: rationale.trim().length,
        reviewDays: policy.th_review_days,
      };
      if (open.length > 0) return failed(`Answer every criterion. Missing: ${labels(open)}`, inputs);
      if (rationale.trim() === '') return failed('Say in the rationale why', inputs);
      return against.length === 0
        ? passed('All criteria are answered, none of the first five speaks against it', inputs)
        : failed(`Not met: ${labels(against)}`, inputs, 'OVERRIDE');
    },
  },
  {
    id: 'R-063',
    version: 1,
    severity: 'HARD_STOP',
    citation: '42 CFR 8.12(i)(3)(i) to (iii)',
    verified: 'secondary',
    policy: ['th_limit', 'th_state_limit', 'th_exception_state_approval'],
    appliesTo: ({ attempt }) => attempt.productClass === 'methadone',
    asks: ({ attempt: { days }, course: { treatmentDay }, ceiling, mostDays }) => {
      const inputs = { treatmentDay, days, allowed: mostDays, ceiling: ceiling.days, layer: ceiling.layer };
      const all = { ...inputs, version: ceiling.version };
      if (!Number.isInteger(days) || days < 0) return failed('Days are a whole number, 0 to decline', all);
      if (days <= ceiling.days) return passed(`Up to ${ceiling.days} days at a time`, all);
      return days <= mostDays
        ? passed(`Beyond ${ceiling.days} days, under an approved exception of ${mostDays}`, all)
        : failed(
            `Treatment day ${treatmentDay} allows ${ceiling.days} days at a time: decide on fewer, or enter an exception`,
            all,
          );
    },
  },
  {
    id: 'R-067',
    version: 1,
    severity: 'WARN',
    citation: '42 CFR 8.12(i)(3): no tiers for buprenorphine',
    verified: 'secondary',
    policy: ['bup_th_max_days'],
    appliesTo: ({ attempt }) => attempt.productClass === 'buprenorphine',
    asks: ({ attempt: { days }, policy: { bup_th_max_days: limit } }) => {
      if (!Number.isInteger(days) || days < 0)
        return failed('Days are a whole number, 0 to decline', { days, limit }, 'HARD_STOP');
      return days <= limit
        ? passed(`Tiers do not apply; the program's limit is ${limit} days`, { days, limit })
        : failed(`${days} days: the program's limit for buprenorphine is ${limit}`, { days, limit });
    },
  },
  {
    id: 'R-068',
    version: 1,
    severity: 'REPORT',
    citation: '42 CFR 8.12(i)(3)',
    verified: 'no',
    policy: ['bup_th_max_days'],
    appliesTo: (facts) => kindOf(facts) !== 'approved',
    asks: (facts) => {
      const { days, reasonCode, rationale } = facts.attempt;
      const inputs = { days, reasonCode: reasonCode ?? null };
      if (reasonCode === undefined)
        return failed('Fewer days, or none, can always be given: choose the reason', inputs, 'HARD_STOP');
      return reasonCode === 'other' && rationale.trim() === ''
        ? failed('Say the other reason in the rationale', inputs, 'HARD_STOP')
        : passed('Fewer days than the ceiling, with its reason', inputs);
    },
  },
  {
    id: 'R-069',
    version: 1,
    severity: 'HARD_STOP',
    citation: '42 CFR 8.11(h)',
    verified: 'no',
    policy: ['th_exception_state_approval'],
    appliesTo: isBeyondTier,
    asks: ({ attempt: { days }, exception, today }) => {
      const inputs = { days, today, exceptionId: exception?.id ?? null, allows: exception?.days ?? null };
      if (exception === null) return failed('No approved exception covers today: enter one (SMA-168)', inputs);
      return exception.days >= days
        ? passed(`Exception approved for ${exception.days} days until ${exception.to}`, inputs)
        : failed(`The exception allows ${exception.days} days: decide on no more, or enter another`, inputs);
    },
  },
  {
    id: 'R-237',
    version: 1,
    severity: 'REPORT',
    citation: '21 CFR 1301.74(k)',
    verified: 'no',
    appliesTo: isBeyondTier,
    asks: ({ attempt: { days }, ceiling, mostDays }) => {
      const inputs = { deaRelevant: true, days, ceiling: ceiling.days };
      return days <= mostDays
        ? passed('Beyond the tier under an exception: kept for the DEA', inputs)
        : failed('Beyond the tier without an exception: kept for the DEA', inputs);
    },
  },
  ...quotaRules,
];

function isBeyondTier({ attempt, ceiling }: DecisionFacts): boolean {
  return attempt.productClass === 'methadone' && attempt.days > ceiling.days;
}
