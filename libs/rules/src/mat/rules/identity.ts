import { failed, passed, type Rule } from '../../rule';
import type { DoseFacts } from '../dose/dose-facts';

/** the right person (21 CFR 1304.24(a)(5)). */
export const identityRules: readonly Rule<DoseFacts>[] = [
  {
    id: 'R-208',
    version: 1,
    severity: 'HARD_STOP',
    citation: '21 CFR 1304.24(a)(5)',
    verified: 'yes',
    asks: ({ attempt: { checks } }) => {
      const [first, second] = checks.identifiers.map((identifier) => identifier.trim().toLowerCase());
      const inputs = { identifiers: checks.identifiers };
      return first && second && first !== second
        ? passed('Two identifiers were checked', inputs)
        : failed('Check two different identifiers before the dose', inputs);
    },
  },
];
