import type { Asked, Choice, FieldValue, Measure, Text } from '../finding-fields';
import { optionsOf } from '../field-kit';
import type { PlainField, Rows, SectionField, Several } from './section-kit';

/** Short ways to say what a section asks; nothing here decides. */
type More = Partial<Omit<Asked, 'label'>> & { readonly fresh?: true };

export const text = (label: string, max: number, more: More & Partial<Omit<Text, 'type' | 'max'>> = {}) =>
  ({ type: 'text', label, max, ...more }) as const satisfies SectionField;

/** Words in a person's own length. */
export const prose = (label: string, more: More = {}) => text(label, 4000, { lines: 4, ...more });
export const remark = (label = 'Remarks', more: More = {}) => text(label, 2000, { lines: 2, optional: true, ...more });

type Fresh = { readonly fresh?: true };

export const choice = <Value extends string>(
  label: string,
  labels: Readonly<Record<Value, string>>,
  more: More = {},
): Asked & Choice & Fresh => ({ type: 'choice', label, options: optionsOf(labels), ...more });

export const several = <Value extends string>(
  label: string,
  labels: Readonly<Record<Value, string>>,
  more: More & { readonly alone?: NoInfer<Value> } = {},
): Asked & Several & Fresh => ({ type: 'several', label, options: optionsOf(labels), ...more });

type Codes = readonly { readonly code: number; readonly label: string }[];
const optionsIn = (codes: Codes) => codes.map(({ code, label }) => ({ value: code, label }));

/** A list whose codes are numbers, shown in our words. */
export const coded = (label: string, codes: Codes, more: More = {}) =>
  ({ type: 'choice', label, options: optionsIn(codes), ...more }) as const;

export const severalCoded = (label: string, codes: Codes, more: More = {}) =>
  ({ type: 'several', label, options: optionsIn(codes), ...more }) as const;

export const number = (
  label: string,
  unit: string,
  min: number,
  max: number,
  more: More & Partial<Pick<Measure, 'decimals'>> = {},
) => ({ type: 'number', label, unit, min, max, ...more }) as const;

export const day = (label: string, when: 'past' | 'ahead' | 'any', more: More = {}) =>
  ({ type: 'day', label, when, ...more }) as const;

export const time = (label: string, more: More = {}) => ({ type: 'time', label, ...more }) as const;

export const yesOrNo = (label: string, more: More = {}) => ({ type: 'yes-no', label, ...more }) as const;

/** A question that may have no answer, and says so. */
export const known = (label: string, more: More = {}) =>
  choice(label, { yes: 'Yes', no: 'No', unknown: 'Not known' }, more);

/** A question that someone may decline; to decline is an answer. */
export const told = (label: string, more: More = {}) =>
  choice(label, { yes: 'Yes', no: 'No', declined: 'Declined to say' }, more);

export const rows = (
  label: string,
  item: string,
  max: number,
  fields: Readonly<Record<string, PlainField>>,
  more: More = {},
) => ({ type: 'rows', label, item, max, fields, ...more }) as const satisfies SectionField & Rows;

export const onlyIf = (field: string, is: readonly FieldValue[], otherwise: FieldValue = null) => ({
  onlyIf: { field, is, otherwise },
});
