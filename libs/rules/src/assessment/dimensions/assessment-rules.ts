import { failed, passed, type Rule } from '../../rule';
import { prescribers } from '../../mat/rules/hands';
import { assessors, hasClinicalLicence, said, signedBy, signingRole } from '../signed-record';
import { type DimensionsFacts, immediateNeeds, ratedIn } from './assessment-facts';
import { ratings } from './dimensions';

const of = { version: 1, citation: 'clinical reference 2.2', verified: 'design' } as const;
const isCoded = ({ attempt }: DimensionsFacts) => attempt.edition === '4';

/**
 * Clinical reference 2.2: what a rating needs. Nothing here adds ratings up, averages them or works out a level of care from
 * them: that is the clinician's recommendation.
 */
export const dimensionRules: readonly Rule<DimensionsFacts>[] = [
  {
    ...of,
    id: 'DIM-RATED-1',
    severity: 'HARD_STOP',
    appliesTo: (facts) => !isCoded(facts),
    asks: ({ attempt }) => {
      const asked = ratedIn(attempt.edition);
      const left = asked.filter((name) => !ratings.some((one) => one === attempt.ratings[name]?.rating));
      return left.length === 0
        ? passed('Every dimension is rated', { left: 0 })
        : failed(`Rate dimension ${left.join(', ')} from 0 to 4`, { left: left.length });
    },
  },
  {
    ...of,
    id: 'DIM-CODED-1',
    severity: 'HARD_STOP',
    appliesTo: isCoded,
    asks: ({ attempt }) => {
      const left = ['1', '2', '3', '4', '5'].filter(
        (number) => !ratedIn('4').some((name) => name.startsWith(number) && said(attempt.ratings[name]?.code)),
      );
      const numbers = ratedIn('4').filter((name) => attempt.ratings[name]?.rating !== undefined);
      if (numbers.length > 0) return failed('The fourth edition has codes and no numbers', { left: left.length });
      return left.length === 0
        ? passed('Dimensions 1 to 5 have their codes', { left: 0 })
        : failed(`Enter a code for dimension ${left.join(', ')}`, { left: left.length });
    },
  },
  {
    ...of,
    id: 'DIM-EDITION-1',
    severity: 'HARD_STOP',
    asks: ({ attempt }) => {
      const asked: readonly string[] = [...ratedIn(attempt.edition), ...(attempt.edition === '4' ? ['6'] : [])];
      const odd = Object.keys(attempt.ratings).filter((name) => !asked.includes(name));
      const coded = attempt.edition === '4' ? [] : asked.filter((name) => said(codeOf(attempt.ratings, name)));
      return odd.length + coded.length === 0
        ? passed('Only what this edition knows is rated', { odd: 0 })
        : failed('Something of another edition is rated: take it out, or choose that edition', {
            odd: odd.length + coded.length,
          });
    },
  },
  {
    ...of,
    id: 'DIM-RATIONALE-1',
    severity: 'HARD_STOP',
    policy: ['dimension_rationale_from'],
    asks: ({ attempt: { edition, ratings: given }, policy }) => {
      const bare =
        edition === '4'
          ? ratedIn('4').filter((name) => said(given[name]?.code) && !said(given[name]?.rationale))
          : ratedIn(edition).filter(
              (name) => (given[name]?.rating ?? 0) >= policy.dimension_rationale_from && !said(given[name]?.rationale),
            );
      return bare.length === 0
        ? passed('Each rating that needs one has its rationale', { bare: 0 })
        : failed(`Say why for dimension ${bare.join(', ')}`, { bare: bare.length });
    },
  },
  {
    ...of,
    id: 'DIM-IMMEDIATE-1',
    severity: 'WARN',
    asks: ({ attempt }) => {
      const now = immediateNeeds(attempt.ratings);
      return now.length === 0
        ? passed('Nothing is marked as an immediate need', { now: 0 })
        : failed(`Dimension ${now.join(', ')} cannot wait: act today`, { now: now.length });
    },
  },
  signedBy<DimensionsFacts['attempt']>('DIM-SIGN-1', of.citation, assessors),
  {
    ...of,
    id: 'DIM-CODES-1',
    severity: 'HARD_STOP',
    appliesTo: (facts) => isCoded(facts) && facts.recorder !== null,
    asks: ({ recorder, today }) =>
      signingRole(recorder, ['nurse', ...prescribers], today) !== null || hasClinicalLicence(recorder, today)
        ? passed('Codes are entered by a licensed clinician', { licensed: true })
        : failed('Codes of the fourth edition are entered by a licensed clinician: ask one, or rate 0 to 4', {
            licensed: false,
          }),
  },
];

function codeOf(given: DimensionsFacts['attempt']['ratings'], name: string): string | undefined {
  return (given as Readonly<Record<string, { readonly code?: string } | undefined>>)[name]?.code;
}
