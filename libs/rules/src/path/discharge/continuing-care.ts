import type { Refusal } from '../../refusal';
import type { Day } from '../../time';

/** The continuing-care plan (clinical reference 5.5): what goes on after discharge, in the person's words, to take along. */
export const continuingCareParts = {
  goals: 'What I work on next',
  strategies: 'What helps me when it gets hard',
  activities: 'What supports my recovery',
  supports: 'People and groups around me',
  housing: 'Where I live',
  reengage: 'If I use again, or lose touch',
  comeBack: 'How I come back here',
  reporting: 'Who is told how it goes (court, probation)',
} as const;
export type ContinuingCarePart = keyof typeof continuingCareParts;
export const continuingCarePartNames = Object.keys(continuingCareParts) as readonly ContinuingCarePart[];

/** Not everybody has somewhere to report, and some have nothing to say about where they live. */
const optional: readonly ContinuingCarePart[] = ['reporting', 'housing'];
export const isOptionalPart = (part: ContinuingCarePart): boolean => optional.includes(part);

export const continuingCareConsents = {
  signed: 'Signed by the person',
  agreed: 'Agreed with in words',
  declined: 'Declined by the person',
} as const;
export const planCopies = {
  given: 'A copy was handed over',
  sent: 'A copy was sent, as the person wished',
  declined: 'The person wanted no copy',
} as const;

/** Where medication goes on, so that nobody is without it between two places. */
export interface MedicationContinues {
  readonly lastDoseOn: Day | null;
  readonly supplyUntil: Day | null;
  /** Prescriber or program that goes on with it. */
  readonly receiver: string;
  readonly guestDosing: boolean;
}

export interface ContinuingCare {
  readonly parts: Readonly<Record<ContinuingCarePart, string | null>>;
  readonly medication: MedicationContinues | null;
  readonly next: { readonly on: Day; readonly where: string } | null;
  readonly consent: keyof typeof continuingCareConsents;
  readonly consentReason: string | null;
  readonly copy: keyof typeof planCopies;
}

export interface ContinuingCareScene {
  readonly today: Day;
  readonly onMedication: boolean;
  readonly newest: string | null;
}

/** Refuses with 'discharge.changed', and 'discharge.invalid' with the field. */
export function refuseContinuingCare(
  plan: ContinuingCare & { readonly follows: string | null },
  scene: ContinuingCareScene,
): Refusal | null {
  const no = (field: string, says: string): Refusal => ({ code: 'discharge.invalid', says, facts: { field } });
  if (plan.follows !== scene.newest)
    return {
      code: 'discharge.changed',
      says: 'Somebody wrote another version a moment ago. Read it, then write yours.',
    };
  const empty = continuingCarePartNames.find((part) => !isOptionalPart(part) && (plan.parts[part] ?? '').trim() === '');
  if (empty !== undefined) return no(empty, `“${continuingCareParts[empty]}” is empty.`);
  const { medication, next, consent, consentReason } = plan;
  if (medication === null && scene.onMedication)
    return no('receiver', 'The person is on medication: write who goes on with it, and until when the supply lasts.');
  if (medication !== null && medication.receiver.trim() === '')
    return no('receiver', 'Write who goes on with the medication.');
  if (medication?.lastDoseOn && medication.lastDoseOn > scene.today)
    return no('lastDoseOn', 'A dose that is still to come is not the last one that was taken.');
  if (next !== null && next.on < scene.today) return no('nextOn', 'The next appointment is today or later.');
  if (next !== null && next.where.trim() === '') return no('nextWhere', 'Write where the next appointment is.');
  if (consent === 'declined' && (consentReason ?? '').trim() === '')
    return no('consentReason', 'Write why the person declined, in their words.');
  return null;
}

/** What is said about a plan and stops nothing. */
export function continuingCareHints({ medication, next }: ContinuingCare): readonly string[] {
  const hints: string[] = [];
  if (next === null) hints.push('No next appointment is agreed');
  if (medication !== null && medication.supplyUntil === null && !medication.guestDosing)
    hints.push('Say until when the supply of medication lasts, or arrange guest dosing');
  if (medication?.supplyUntil && next !== null && medication.supplyUntil < next.on && !medication.guestDosing)
    hints.push('The supply ends before the next appointment: there would be days without medication');
  return hints;
}
