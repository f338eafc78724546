import type { Attestable } from '../api/types';

export interface Words {
  readonly reasonCode: string;
  readonly text: string;
}

/** How someone can know what no record says; used where the gate itself has no list of answers. */
export const sources = [
  { code: 'seen_on_paper', label: 'Seen on paper' },
  { code: 'other_system', label: 'Seen in another system' },
  { code: 'told_by_person', label: 'Told by the person' },
  { code: 'own_observation', label: 'Own observation' },
] as const;

export function choicesOf(guard: Attestable): readonly { code: string; label: string }[] {
  return guard.choices === undefined || guard.choices.length === 0 ? sources : guard.choices;
}

export function wordsFor(guard: Attestable, given: Readonly<Record<string, Words>>): Words {
  return given[guard.guard] ?? { reasonCode: choicesOf(guard)[0]?.code ?? '', text: '' };
}

/** The gates this person is asked about: theirs to attest, and not shut out by what was chosen at another gate. */
export function askedOf(
  all: readonly Attestable[],
  roles: readonly string[],
  given: Readonly<Record<string, Words>>,
): Attestable[] {
  return all.filter((guard) => {
    if (!guard.roles.some((role) => roles.includes(role))) return false;
    if (guard.when === null || guard.when === undefined) return true;
    const other = all.find((each) => each.guard === guard.when?.guard);
    return other === undefined || guard.when.codes.includes(wordsFor(other, given).reasonCode);
  });
}
