import { dailyWords } from './finding-words-daily';
import { standingWords } from './finding-words-standing';
import type { FindingWords } from './field-kit';
import type { FindingField } from './finding-fields';
import type { FindingKind } from './finding-kinds';

export { type FindingGroup, findingGroups, type FindingWords } from './field-kit';

export const findingWords: { readonly [Kind in FindingKind]: FindingWords<Kind> } = { ...standingWords, ...dailyWords };

export const findingKinds = Object.keys(findingWords) as readonly FindingKind[];

/** Kinds that are of their moment: of someone who comes daily there are very many. The database has an index for the rest. */
export const momentaryKinds: readonly FindingKind[] = findingKinds.filter((kind) => !findingWords[kind].lasting);

/** The fields of a kind in the order in which they are asked. */
export function fieldsOf(kind: FindingKind): readonly (readonly [name: string, field: FindingField])[] {
  return Object.entries(findingWords[kind].fields as Readonly<Record<string, FindingField>>);
}
