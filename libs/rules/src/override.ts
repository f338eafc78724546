import type { Practitioner } from './access/licences';
import type { Evaluation, Overrider } from './refusal';
import { needsOverride } from './rule';

/** The reason with which a person goes on in spite of a rule that lets itself be overridden (section 0.1). */
export interface Override {
  readonly ruleId: string;
  readonly reasonCode: string;
  readonly reasonText: string;
}

/** An override as it is kept: with the role that gave the right to it. */
export interface GrantedOverride extends Override {
  readonly role: Overrider;
}

const shortestReason = 15;

/** The overrides that count: given by a role that this rule allows, with a code and a reason of 15 characters or more. */
export function grantedOverrides(
  evaluations: readonly Evaluation[],
  given: readonly Override[],
  { roles, charge = false }: Pick<Practitioner, 'roles' | 'charge'>,
): readonly GrantedOverride[] {
  const held: readonly Overrider[] = charge ? [...roles, 'charge_nurse'] : roles;
  return evaluations.filter(needsOverride).flatMap(({ ruleId, overridableBy }) => {
    const role = held.find((one) => overridableBy.includes(one));
    const reason = given.find((one) => one.ruleId === ruleId && isReasoned(one));
    return role && reason ? [{ ...reason, role }] : [];
  });
}

/** The rules that still stand in the way after the overrides that count. */
export function withoutOverride(
  evaluations: readonly Evaluation[],
  granted: readonly GrantedOverride[],
): readonly Evaluation[] {
  return evaluations.filter((one) => needsOverride(one) && !granted.some(({ ruleId }) => ruleId === one.ruleId));
}

function isReasoned({ reasonCode, reasonText }: Override): boolean {
  return reasonCode.trim() !== '' && isReasonLongEnough(reasonText);
}

export function isReasonLongEnough(reason: string): boolean {
  return reason.trim().length >= shortestReason;
}
