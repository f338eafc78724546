import {
  type CareNoteContent,
  type CareNoteKind,
  careNoteKinds,
  fluidMostMl,
  fluidsIn,
  fluidsOut,
  mealNames,
  type ObservationLevel,
  observationLevels,
  sleepQualities,
} from '@cairn/rules';
import { count } from '../kit/format';
import type { CareNote } from './unit-api';

/** What was typed into a note of the shift, as text. */
export interface CareNoteDraft {
  readonly id: string;
  readonly kind: CareNoteKind;
  readonly direction: 'in' | 'out';
  readonly ml: string;
  readonly what: string;
  readonly hours: string;
  readonly quality: keyof typeof sleepQualities;
  readonly meal: keyof typeof mealNames;
  readonly share: string;
  readonly level: ObservationLevel | '';
  readonly when: string;
  readonly note: string;
  readonly reason: string;
}

export function emptyNote(id: string, kind: CareNoteKind, of?: CareNote): CareNoteDraft {
  const data: Readonly<Record<string, unknown>> = of?.data ?? {};
  const text = (key: string, or: string) => (data[key] === undefined ? or : String(data[key]));
  return {
    ...{ id, kind, when: '', reason: '', note: of?.note ?? '' },
    direction: text('direction', 'in') as 'in' | 'out',
    ml: text('ml', ''),
    what: text('what', 'drink'),
    hours: data['quarters'] === undefined ? '' : String(Number(data['quarters']) / 4),
    quality: text('quality', 'sound') as keyof typeof sleepQualities,
    meal: text('meal', 'breakfast') as keyof typeof mealNames,
    share: text('share', '100'),
    level: text('level', '') as ObservationLevel | '',
  };
}

/** The content that is sent; null while something does not fit. */
export function contentOf(draft: CareNoteDraft): CareNoteContent | null {
  switch (draft.kind) {
    case 'fluid': {
      const ml = Number(draft.ml);
      const fits = /^\d{1,4}$/.test(draft.ml.trim()) && ml >= 1 && ml <= fluidMostMl;
      return fits ? { kind: 'fluid', data: { direction: draft.direction, ml, what: draft.what } } : null;
    }
    case 'sleep': {
      const quarters = Number(draft.hours.trim().replace(',', '.')) * 4;
      const fits = draft.hours.trim() !== '' && Number.isInteger(quarters) && quarters >= 0 && quarters <= 96;
      return fits ? { kind: 'sleep', data: { quarters, quality: draft.quality } } : null;
    }
    case 'meal':
      return { kind: 'meal', data: { meal: draft.meal, share: Number(draft.share) as 0 | 25 | 50 | 75 | 100 } };
    case 'observation':
      return draft.level === '' ? null : { kind: 'observation', data: { level: draft.level } };
    case 'behavior':
    case 'nursing':
      return draft.note.trim() === '' ? null : { kind: draft.kind, data: {} };
  }
}

/** What is wrong with the amount, beside its field. */
export function faultOf(draft: CareNoteDraft): string | null {
  if (contentOf(draft) !== null) return null;
  if (draft.kind === 'fluid' && draft.ml !== '') return `A whole number of mL, 1 to ${fluidMostMl}`;
  if (draft.kind === 'sleep' && draft.hours !== '') return 'Hours in quarters, such as 6.25, 0 to 24';
  return null;
}

export function missingOf(draft: CareNoteDraft): readonly string[] {
  if (contentOf(draft) !== null) return [];
  const missing: Readonly<Record<CareNoteKind, string>> = {
    fluid: 'the amount in mL',
    sleep: 'the hours of sleep',
    meal: 'the meal',
    observation: 'the level',
    behavior: 'what you saw',
    nursing: 'the note',
  };
  return [missing[draft.kind]];
}

/** A note in one line. */
export function noteWords({ kind, data, note }: Pick<CareNote, 'kind' | 'data' | 'note'>): string {
  const said = note === null ? '' : `: ${note}`;
  const text = (key: string) => String(data[key] ?? '');
  const word = (words: Readonly<Record<string, string>>, key: string) => words[text(key)] ?? text(key);
  switch (kind) {
    case 'fluid': {
      const what = word({ ...fluidsIn, ...fluidsOut }, 'what').toLowerCase();
      return `${text('direction') === 'in' ? 'In' : 'Out'} ${text('ml')} mL, ${what}${said}`;
    }
    case 'sleep':
      return `Slept ${count(Number(data['quarters']) / 4, 'hour')}, ${word(sleepQualities, 'quality').toLowerCase()}${said}`;
    case 'meal':
      return `${word(mealNames, 'meal')}, ${text('share')}%${said}`;
    case 'observation':
      return `Watched: ${word(observationLevels, 'level').toLowerCase()}${said}`;
    case 'behavior':
    case 'nursing':
      return `${careNoteKinds[kind]}${said}`;
  }
}
