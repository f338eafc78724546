import type { Role } from '../../access/roles';

/** Clinical reference 4.4: the formats of a progress note and their sections, in the order in which they are read. */
export const noteFormats = {
  dap: { label: 'DAP', sections: { data: 'Data', assessment: 'Assessment', plan: 'Plan' } },
  soap: {
    label: 'SOAP',
    sections: { subjective: 'Subjective', objective: 'Objective', assessment: 'Assessment', plan: 'Plan' },
  },
  birp: {
    label: 'BIRP',
    sections: { behavior: 'Behavior', intervention: 'Intervention', response: 'Response', plan: 'Plan' },
  },
  girp: { label: 'GIRP', sections: { goal: 'Goal', intervention: 'Intervention', response: 'Response', plan: 'Plan' } },
  narrative: { label: 'Narrative', sections: { narrative: 'Narrative' } },
} as const;

export type NoteFormat = keyof typeof noteFormats;
export const noteFormatKeys = Object.keys(noteFormats) as NoteFormat[];

/** The sections of a format: what it is called in the record, and how people read it. */
export function sectionsOf(format: NoteFormat): readonly (readonly [key: string, label: string])[] {
  return Object.entries(noteFormats[format].sections);
}

/** What a note begins with: DAP for counselors, SOAP for medical staff. */
export function usualFormat(roles: readonly Role[]): NoteFormat {
  return roles.some((role) => medical.includes(role)) ? 'soap' : 'dap';
}
const medical: readonly Role[] = ['nurse', 'pharmacist', 'prescriber', 'medical_director'];
