import { policyKeys, type PolicyKey } from './policy-keys';
import type { Day } from './time';

/** A programme's policy as rules read it: one value for every key, on one day. */
export type Policy = { readonly [Key in PolicyKey]: Widened<(typeof policyKeys)[Key]['standard']> };

/** A dated decision of a programme to use another value than the standard one. */
export interface PolicyRow {
  readonly key: string;
  readonly value: unknown;
  readonly effectiveFrom: Day;
}

type Widened<Value> = Value extends number ? number : Value extends boolean ? boolean : string;

/**
 * The policy in force on a day: of each key the latest row that had begun, else the standard value. Where a
 * federal rule sets a floor the stricter of the two holds, even if a looser row was written behind our back.
 * A row that holds no usable value is a fault of the database, not something to guess about.
 */
export function policyFrom(rows: readonly PolicyRow[], day: Day): Policy {
  const policy: Record<string, unknown> = {};
  for (const [key, definition] of Object.entries(policyKeys)) policy[key] = definition.standard;
  const begun = rows.filter((row) => row.effectiveFrom <= day);
  for (const { key, value } of begun.sort((one, other) => (one.effectiveFrom < other.effectiveFrom ? -1 : 1))) {
    if (!isPolicyKey(key)) continue;
    if (!fits(key, value)) throw new TypeError(`Policy ${key} holds ${JSON.stringify(value)}, which is not usable`);
    policy[key] = isLooserThanFloor(key, value) ? floorOf(key)?.limit : value;
  }
  return policy as Policy;
}

/** Which policy that was: the latest day on which one of its rows began, and how many had. */
export function policyVersion(rows: readonly PolicyRow[], day: Day): string {
  const begun = rows.filter((row) => row.effectiveFrom <= day);
  if (begun.length === 0) return 'standard';
  const latest = begun.reduce((last, { effectiveFrom }) => (effectiveFrom > last ? effectiveFrom : last), '');
  return `${latest}/${begun.length}`;
}

/** Every key at its standard value. */
export const standardPolicy: Policy = policyFrom([], '0000-01-01');

export function isPolicyKey(key: string): key is PolicyKey {
  return Object.hasOwn(policyKeys, key);
}

/** asked before a policy row is saved; a value looser than the floor is not accepted. */
export function isLooserThanFloor(key: PolicyKey, value: unknown): boolean {
  const floor = floorOf(key);
  return floor !== undefined && !floor.holds(value);
}

function floorOf(key: PolicyKey): { readonly limit: unknown; holds(value: unknown): boolean } | undefined {
  const definition = policyKeys[key];
  return 'floor' in definition ? definition.floor : undefined;
}

function fits(key: PolicyKey, value: unknown): boolean {
  const { standard } = policyKeys[key];
  if (typeof value !== typeof standard) return false;
  return typeof value === 'number' ? Number.isFinite(value) && value >= 0 : true;
}
