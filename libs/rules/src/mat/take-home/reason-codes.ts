/**
 * why fewer days are given than the ceiling, or none. A drug test is not among them: by itself it takes nothing away
 * . What it makes a prescriber think of has a name of its own here.
 */
export const reasonCodes = {
  'patient-wish': 'The person wishes so',
  'step-by-step': 'Step by step',
  'overdose-risk': 'Risk of overdose or sedation',
  storage: 'Transport or storage is not safe',
  diversion: 'Concern about diversion',
  behavior: 'Safety of the person or others',
  attendance: 'Supervised doses are missed',
  medical: 'Another health reason',
  'dose-finding': 'The dose is still being found',
  other: 'Another reason, in the rationale',
} as const satisfies Record<string, string>;
export type ReasonCode = keyof typeof reasonCodes;
