import { type Policy, standardPolicy } from '../policy';
import type { PolicyKey } from '../policy-keys';
import { withdrawalPolicyKeys } from '../policy-keys-withdrawal';

/**
 * The part of a programme's policy that the bedside sees: limits, intervals and maximums, so that a form says beforehand what
 * the server will say. Only what differs from the standard travels.
 */
const keys: readonly PolicyKey[] = [
  ...(Object.keys(withdrawalPolicyKeys) as PolicyKey[]),
  'resp_rate_block',
  'spo2_block',
  'qtc_warn',
  'qtc_block',
  'verbal_cosign_hours',
];

export type BedsidePolicy = Readonly<Record<string, number>>;

export function bedsidePolicy(policy: Policy): BedsidePolicy {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = policy[key];
      return typeof value === 'number' && value !== standardPolicy[key] ? [[key, value]] : [];
    }),
  );
}

/** The policy to ask rules with, as far as the bedside sees it. */
export function policyAtBedside(changed: BedsidePolicy): Policy {
  return {
    ...standardPolicy,
    ...Object.fromEntries(keys.filter((key) => key in changed).map((key) => [key, changed[key]])),
  };
}
