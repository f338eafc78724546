import type { FaceSheetKind } from './face-sheet-kinds';
import { faceSheetWords } from './face-sheet-words';
import { dailyWords } from './finding-words-daily';
import { standingWords } from './finding-words-standing';
import type { FindingWords } from './field-kit';
import type { FindingField } from './finding-fields';
import type { EntryKind, FindingKind } from './finding-kinds';

export { type FaceSheetGroup, faceSheetGroups, type FindingGroup, findingGroups, type FindingWords } from './field-kit';

export const findingWords: { readonly [Kind in FindingKind]: FindingWords<Kind> } = { ...standingWords, ...dailyWords };

/** Findings and the face sheet together. */
export const entryWords: { readonly [Kind in EntryKind]: FindingWords<Kind> } = { ...findingWords, ...faceSheetWords };

export const faceSheetKinds = Object.keys(faceSheetWords) as readonly FaceSheetKind[];

export function isOnFaceSheet(kind: EntryKind): kind is FaceSheetKind {
  return Object.hasOwn(faceSheetWords, kind);
}

export const findingKinds = Object.keys(findingWords) as readonly FindingKind[];

/** Kinds that are of their moment: of someone who comes daily there are very many. The database has an index for the rest. */
export const momentaryKinds: readonly FindingKind[] = findingKinds.filter((kind) => !findingWords[kind].lasting);

/** The fields of a kind in the order in which they are asked. */
export function fieldsOf(kind: EntryKind): readonly (readonly [name: string, field: FindingField])[] {
  return Object.entries(entryWords[kind].fields as Readonly<Record<string, FindingField>>);
}
