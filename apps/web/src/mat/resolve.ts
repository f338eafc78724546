import { isRole, roleLabels } from '@cairn/rules';
import type { Evaluation } from '../api/types';

/** What stands between a patient and the dose, sorted by what can be done about it. */
export interface Standing {
  /** Nothing helps until the underlying condition changes. */
  readonly stops: readonly Evaluation[];
  /** A person with one of the named roles may go on and say why. */
  readonly overridable: readonly Evaluation[];
  readonly warnings: readonly Evaluation[];
}

export function standingOf(evaluations: readonly Evaluation[]): Standing {
  const failed = evaluations.filter((each) => each.result === 'failed');
  const overridable = failed.filter((each) => each.severity === 'OVERRIDE');
  return {
    stops: failed.filter((each) => each.severity === 'HARD_STOP'),
    overridable,
    warnings: failed.filter((each) => each.severity === 'WARN'),
  };
}

export function mayOverride(evaluation: Evaluation, roles: readonly string[]): boolean {
  return evaluation.overridableBy.some((role) => roles.includes(role));
}

export function roleWords(roles: readonly string[]): string {
  const words = roles.map((role) => (isRole(role) ? roleLabels[role].toLowerCase() : role.replaceAll('_', ' ')));
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** The rooms of R-xxx at the window (regulation, section 11), and who can change what each looks at. */
const resolvers: readonly { from: number; to: number; who: string }[] = [
  { from: 20, to: 24, who: 'A counselor or prescriber completes the record on the chart.' },
  { from: 31, to: 31, who: 'The person who set the hold, or a prescriber, can lift it.' },
  { from: 40, to: 49, who: 'A prescriber can change the order.' },
  { from: 50, to: 57, who: 'A prescriber reviews the missed days and writes a new order.' },
  { from: 59, to: 60, who: 'Nothing to do now: see the dose already recorded.' },
  { from: 71, to: 73, who: 'Call a prescriber before any dose.' },
  { from: 79, to: 79, who: 'A prescriber can review the order.' },
  { from: 87, to: 87, who: 'An administrator can correct the license on record.' },
  { from: 110, to: 159, who: 'A prescriber can review the order.' },
  { from: 200, to: 200, who: 'A prescriber can write an order.' },
  { from: 201, to: 201, who: 'Someone with the role and a current license can give this dose.' },
  { from: 202, to: 206, who: 'A prescriber can sign, renew or correct the order.' },
  { from: 207, to: 207, who: 'The person who set the hold, or a prescriber, can lift it.' },
  { from: 208, to: 209, who: 'Confirm both identifiers with the person.' },
];

export function whoResolves(evaluation: Evaluation): string {
  if (evaluation.overridableBy.length > 0) return `A ${roleWords(evaluation.overridableBy)} may go on with a reason.`;
  const number = Number(/^R-(\d+)/.exec(evaluation.ruleId)?.[1]);
  const found = resolvers.find((each) => number >= each.from && number <= each.to);
  return found?.who ?? 'Ask a prescriber or the nurse in charge.';
}
