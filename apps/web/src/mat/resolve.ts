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
  const all = evaluations.filter((each) => each.result === 'failed');
  // Without an order every rule about it can only say that it is missing: the one that asks for it says it for all.
  const noOrder = all.some(({ ruleId }) => ruleId === 'R-200');
  const failed = all.filter(({ inputs }) => !noOrder || inputs.missing !== 'the order');
  const overridable = failed.filter((each) => each.severity === 'OVERRIDE');
  return {
    stops: failed.filter((each) => each.severity === 'HARD_STOP'),
    overridable,
    warnings: failed.filter((each) => each.severity === 'WARN'),
  };
}

/** Whoever is in charge of the shift is a nurse with that mark; the server knows who holds it. */
export function mayOverride(evaluation: Evaluation, roles: readonly string[]): boolean {
  return evaluation.overridableBy.some(
    (role) => roles.includes(role) || (role === 'charge_nurse' && roles.includes('nurse')),
  );
}

export function roleWords(roles: readonly string[]): string {
  const words = roles.map((role) =>
    isRole(role)
      ? roleLabels[role].toLowerCase()
      : role === 'charge_nurse'
        ? 'nurse in charge'
        : role.replaceAll('_', ' '),
  );
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** The rooms of R-xxx at the window (regulation, section 11), and who can change what each looks at. The first that fits speaks. */
const resolvers: readonly { from: number; to: number; who: string }[] = [
  { from: 6, to: 6, who: 'Measure again, or open the container that is in use at this window.' },
  { from: 11, to: 11, who: 'Record it as a late entry with a reason.' },
  { from: 20, to: 34, who: 'A counselor or prescriber completes the record on the chart.' },
  { from: 40, to: 43, who: 'A prescriber can change the order.' },
  { from: 44, to: 44, who: 'A prescriber decides after the next assessment.' },
  { from: 46, to: 46, who: 'A prescriber records withdrawal or dependence first.' },
  { from: 47, to: 49, who: 'A prescriber can change the order.' },
  { from: 50, to: 57, who: 'A prescriber reviews the missed days and writes a new order.' },
  { from: 58, to: 58, who: 'Only a prescriber can order a replacement.' },
  { from: 59, to: 60, who: 'Nothing to do now: see the dose already recorded.' },
  { from: 71, to: 71, who: 'Call a prescriber before any dose.' },
  { from: 72, to: 72, who: 'Measure again after an hour, or call a prescriber.' },
  { from: 73, to: 73, who: 'Start the emergency steps (E) and call a prescriber.' },
  { from: 74, to: 79, who: 'A prescriber can review the order.' },
  { from: 80, to: 83, who: 'Call the other program; a prescriber can change the guest stay.' },
  { from: 87, to: 87, who: 'An administrator can correct the license on record.' },
  { from: 100, to: 109, who: 'A prescriber decides after a COWS assessment.' },
  { from: 110, to: 163, who: 'A prescriber can review the order.' },
  { from: 170, to: 175, who: 'Offer naloxone, or have a prescriber review the overdose.' },
  { from: 180, to: 195, who: 'A prescriber can review the order.' },
  { from: 200, to: 200, who: 'A prescriber can write an order.' },
  { from: 201, to: 201, who: 'Someone with the role and a current license can give this dose.' },
  { from: 202, to: 206, who: 'A prescriber can sign, renew or correct the order.' },
  { from: 207, to: 207, who: 'The person who set the hold, or a prescriber, can lift it.' },
  { from: 208, to: 209, who: 'Confirm both identifiers with the person.' },
  { from: 210, to: 210, who: 'Say how much was taken and how much was poured away.' },
  { from: 212, to: 212, who: 'Record or resolve the poured dose first.' },
];

export function whoResolves(evaluation: Evaluation): string {
  if (evaluation.overridableBy.length > 0) return `A ${roleWords(evaluation.overridableBy)} may go on with a reason.`;
  const number = Number(/^R-(\d+)/.exec(evaluation.ruleId)?.[1]);
  const found = resolvers.find((each) => number >= each.from && number <= each.to);
  return found?.who ?? 'Ask a prescriber or the nurse in charge.';
}
