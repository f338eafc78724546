import type { FieldsOf } from './finding-fields';
import type { EntryKind } from './finding-kinds';

/** The clinical record as people read it: in which part of the page a kind stands, what it is called, what is asked. */
export interface FindingWords<Kind extends EntryKind> {
  readonly label: string;
  /** What it is for, in a sentence. */
  readonly hint: string;
  readonly group: FindingGroup | FaceSheetGroup;
  /** What it says when none of its questions was answered with yes. */
  readonly none?: string;
  /** Holds until it is replaced; else it is of its moment, and only the latest matter. */
  readonly lasting: boolean;
  /** Several may stand side by side, such as allergies; of the other kinds the newest is the one that counts. */
  readonly several?: true;
  readonly fields: FieldsOf<Kind>;
}

export const findingGroups = {
  admission: 'On admission',
  medicines: 'Allergies and medications',
  tests: 'Tests',
  today: 'Today',
  reviews: 'Reviews and advice',
} as const satisfies Record<string, string>;

export type FindingGroup = keyof typeof findingGroups;

export const faceSheetGroups = {
  people: 'Family and support',
  coverage: 'Coverage and cost',
  legal: 'Guardians and courts',
} as const satisfies Record<string, string>;

export type FaceSheetGroup = keyof typeof faceSheetGroups;

export const yesNo = (label: string) => ({ type: 'yes-no', label }) as const;

/** The words of a list to choose from, in their order. */
export function optionsOf<Value extends string>(labels: Readonly<Record<Value, string>>) {
  return (Object.keys(labels) as Value[]).map((value) => ({ value, label: labels[value] }));
}
