import type { Policy } from '../../policy';
import { instrumentPolicyKeys } from '../../policy-keys-instruments';

/** The part of policy that forms are scored and asked by. */
export type InstrumentPolicy = Pick<Policy, keyof typeof instrumentPolicyKeys>;

export function instrumentPolicy(policy: Policy): InstrumentPolicy {
  const keys = Object.keys(instrumentPolicyKeys) as (keyof InstrumentPolicy)[];
  return Object.fromEntries(keys.map((key) => [key, policy[key]])) as InstrumentPolicy;
}
