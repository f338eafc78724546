import { failed, type Rule } from '../../rule';
import { ageOn } from '../age';
import type { OrderFacts } from '../order/order-facts';
import { productFacts } from '../product';
import { prescribers } from './hands';

/**
 * Clinical reference 7.3: how young the labels go. Below that the prescriber decides, with a reason; methadone has no such age
 * (the federal rule about two failed attempts is gone), only R-022.
 */
const label = { version: 1, severity: 'OVERRIDE', verified: 'yes', overridableBy: prescribers } as const;

const ageOf = ({ chart: { person }, course: { day } }: OrderFacts): number => ageOn(person.dateOfBirth, day);

export const youngPeopleOrders: readonly Rule<OrderFacts>[] = [
  {
    ...label,
    id: 'ORDER-AGE-1',
    citation: 'clinical reference 7.3, product labels',
    policy: ['bup_label_age'],
    appliesTo: (facts) =>
      productFacts(facts.attempt.product).productClass === 'buprenorphine' && ageOf(facts) < facts.policy.bup_label_age,
    asks: (facts) => {
      const from = facts.policy.bup_label_age;
      return failed(`Buprenorphine is labeled from ${from} years on: the prescriber says why it is right here`, {
        age: ageOf(facts),
        from,
      });
    },
  },
  {
    ...label,
    id: 'ORDER-AGE-2',
    citation: 'clinical reference 7.3, product label',
    policy: ['xr_label_age'],
    appliesTo: (facts) => {
      const { productClass, extendedRelease } = productFacts(facts.attempt.product);
      return productClass === 'naltrexone' && extendedRelease && ageOf(facts) < facts.policy.xr_label_age;
    },
    asks: (facts) => {
      const from = facts.policy.xr_label_age;
      return failed(`Injected naltrexone is labeled from ${from} years on: the prescriber says why it is right here`, {
        age: ageOf(facts),
        from,
      });
    },
  },
];
