import type { Policy } from '../../policy';
import type { Refusal } from '../../refusal';
import { refuseMoment } from '../beds/bed';

/** Notes of the shift. A day's sheet in small parts: each is written when it happened and is never edited. */
export const careNoteKinds = {
  fluid: 'Fluids',
  sleep: 'Sleep',
  meal: 'Meal',
  behavior: 'Behavior',
  observation: 'Observation level',
  nursing: 'Nursing note',
} as const;
export type CareNoteKind = keyof typeof careNoteKinds;

export const fluidsIn = { drink: 'Drink', infusion: 'Infusion', tube: 'Tube' } as const;
export const fluidsOut = { urine: 'Urine', vomit: 'Vomit', stool: 'Loose stool', other: 'Other' } as const;
export const sleepQualities = { sound: 'Slept soundly', broken: 'Woke often', little: 'Hardly slept' } as const;
export const mealNames = { breakfast: 'Breakfast', lunch: 'Lunch', dinner: 'Dinner', snack: 'Snack' } as const;
export const mealShares = [0, 25, 50, 75, 100] as const;
/** How closely somebody is watched; in force until the next one is written. */
export const observationLevels = {
  general: 'General',
  hourly: 'Every hour',
  'half-hourly': 'Every 30 minutes',
  'quarter-hourly': 'Every 15 minutes',
  constant: 'Within sight at all times',
  'arm-length': "Within arm's reach at all times",
} as const;
export type ObservationLevel = keyof typeof observationLevels;

export interface CareNoteData {
  readonly fluid: { readonly direction: 'in' | 'out'; readonly ml: number; readonly what: string };
  /** Hours of sleep in quarters of an hour, and the night or nap they belong to by the time of the note. */
  readonly sleep: { readonly quarters: number; readonly quality: keyof typeof sleepQualities };
  readonly meal: { readonly meal: keyof typeof mealNames; readonly share: (typeof mealShares)[number] };
  readonly behavior: Readonly<Record<string, never>>;
  readonly observation: { readonly level: ObservationLevel };
  readonly nursing: Readonly<Record<string, never>>;
}

export type CareNoteContent = {
  [K in CareNoteKind]: { readonly kind: K; readonly data: CareNoteData[K] };
}[CareNoteKind];

export type CareNoteAttempt = CareNoteContent & { readonly at: Date; readonly note: string | null };

/** At most what a person can drink or lose between two notes; more is a slip of the keyboard. */
export const fluidMostMl = 5000;
export const sleepMostQuarters = 96;

/** A note of one kind replaces a note of the same kind, of the same person, that still stands. */
export function refuseCareNote(
  attempt: CareNoteAttempt,
  replaced: { readonly kind: CareNoteKind; readonly replacedBy: unknown } | null,
  now: Date,
  policy: Policy,
): Refusal | null {
  const invalid = (says: string): Refusal => ({ code: 'care-note.invalid', says });
  if (replaced !== null) {
    if (replaced.replacedBy !== null)
      return { code: 'finding.replaced', says: 'This note was corrected a moment ago. Look at what stands now.' };
    if (replaced.kind !== attempt.kind)
      return invalid('A correction stays of the same kind. Write a new note instead.');
  }
  const late = refuseMoment(attempt.at, now, policy, 'care-note.invalid');
  // What is corrected may be older than what is newly written.
  if (late !== null && (replaced === null || attempt.at > now)) return late;
  if (attempt.kind === 'fluid') {
    const { direction, what, ml } = attempt.data;
    if (!Object.hasOwn(direction === 'in' ? fluidsIn : fluidsOut, what))
      return invalid(`Choose what was ${direction === 'in' ? 'taken in' : 'lost'} from the list.`);
    if (!Number.isInteger(ml) || ml < 1 || ml > fluidMostMl)
      return invalid(`An amount is between 1 and ${fluidMostMl} mL. Write what was more in two notes.`);
  }
  if (attempt.kind === 'sleep' && (attempt.data.quarters < 0 || attempt.data.quarters > sleepMostQuarters))
    return invalid('Sleep is between 0 and 24 hours.');
  if ((attempt.kind === 'behavior' || attempt.kind === 'nursing') && (attempt.note ?? '').trim() === '')
    return invalid('Write what you saw or did; an empty note says nothing.');
  return null;
}

export interface CareTotals {
  readonly inMl: number;
  readonly outMl: number;
  /** Null where nobody wrote anything about sleep: that is not "no sleep". */
  readonly sleepQuarters: number | null;
  readonly meals: readonly { readonly meal: string; readonly share: number }[];
}

/** What the notes of a span add up to. Corrected ones are left out by whoever gathers them. */
export function careTotals(notes: readonly CareNoteContent[]): CareTotals {
  let [inMl, outMl] = [0, 0];
  let sleepQuarters: number | null = null;
  const eaten: { meal: string; share: number }[] = [];
  for (const note of notes) {
    if (note.kind === 'fluid' && note.data.direction === 'in') inMl += note.data.ml;
    if (note.kind === 'fluid' && note.data.direction === 'out') outMl += note.data.ml;
    if (note.kind === 'sleep') sleepQuarters = (sleepQuarters ?? 0) + note.data.quarters;
    if (note.kind === 'meal') eaten.push({ meal: note.data.meal, share: note.data.share });
  }
  return { inMl, outMl, sleepQuarters, meals: eaten };
}

/** Hours as people say them: '6', '6.25'. */
export function hoursOf(quarters: number): string {
  return String(quarters / 4);
}
