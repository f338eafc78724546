/**
 * Every form whose text is kept on the server while it is being written, and how people call it. A form that writes to a chart
 * or to the programme's records is in this list; none can opt out.
 */
export const draftForms = {
  assignment: { label: 'Assignment of a counselor' },
  cows: { label: 'COWS' },
  fields: { label: 'Entry' },
  finding: { label: 'Finding' },
  flag: { label: 'Flag' },
  move: { label: 'Step on the path' },
  order: { label: 'Medication order' },
  reason: { label: 'Reason for an act' },
  'take-home-decision': { label: 'Take-home decision' },
  'test-result': { label: 'Drug test result' },
} as const satisfies Record<string, DraftForm>;

export interface DraftForm {
  readonly label: string;
}

export type FormName = keyof typeof draftForms;
