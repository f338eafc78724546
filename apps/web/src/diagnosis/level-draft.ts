import {
  type CareLevel,
  type DifferenceReason,
  type LevelAttempt,
  levelDefaults,
  type LevelModifier,
} from '@cairn/rules';
import { uuidv7 } from 'uuidv7';
import type { Words } from '../chart/attest';
import type { Signed } from './api';
import { emptySigned, type SignedDraft } from './signed-form';

export interface LevelDraft extends SignedDraft {
  readonly recommended: '' | CareLevel;
  readonly rationale: string;
  readonly actual: '' | CareLevel;
  readonly difference: '' | DifferenceReason;
  readonly differenceWords: string;
  readonly startReason: string;
  readonly hours: string;
  readonly days: string;
  readonly modifiers: readonly LevelModifier[];
  readonly coOccurring: string;
  /** The step on the path belongs to the same act. */
  readonly moves: boolean;
  readonly moveId: string;
  readonly words: Readonly<Record<string, Words>>;
}

/** Empty, or with the recommendation that is decided on. */
export function levelDraft(replaces: Signed<'level'> | undefined): LevelDraft {
  const before = replaces?.content;
  return {
    ...emptySigned(),
    recommended: before?.recommended ?? '',
    rationale: before?.rationale ?? '',
    actual: before?.actual ?? '',
    difference: before?.difference ?? '',
    differenceWords: before?.differenceWords ?? '',
    startReason: before?.startReason ?? '',
    hours: before?.hoursPerWeek?.toString() ?? '',
    days: before?.expectedDays?.toString() ?? '',
    modifiers: before?.modifiers ?? [],
    coOccurring: before?.coOccurring ?? '',
    moves: true,
    moveId: uuidv7(),
    words: {},
  };
}

/** Another level begins with what is usual for it; what was typed for the one before says nothing about it. */
export function withLevel(level: '' | CareLevel, age: number): Pick<LevelDraft, 'hours' | 'days'> {
  const { hoursPerWeek, expectedDays } =
    level === '' ? { hoursPerWeek: null, expectedDays: null } : levelDefaults(level, age);
  return { hours: hoursPerWeek?.toString() ?? '', days: expectedDays?.toString() ?? '' };
}

const whole = (text: string): number | null => (/^\d{1,4}$/.test(text.trim()) ? Number(text) : null);

/** What is typed in a number's field and is none. */
export function numberFault(text: string): string | false {
  return text.trim() !== '' && whole(text) === null ? 'A whole number, or leave it empty' : false;
}

/** As the rules and the server take it; null while no level is recommended. */
export function levelAttempt(draft: LevelDraft): Omit<LevelAttempt, 'at' | 'replaces'> | null {
  const { recommended, actual, difference } = draft;
  if (recommended === '' || numberFault(draft.hours) !== false || numberFault(draft.days) !== false) return null;
  const text = <Key extends string>(key: Key, value: string) =>
    value.trim() === '' ? {} : ({ [key]: value.trim() } as Record<Key, string>);
  const hours = whole(draft.hours);
  const days = whole(draft.days);
  const differs = actual !== '' && actual !== recommended;
  return {
    recommended,
    rationale: draft.rationale.trim(),
    ...(actual === '' ? {} : { actual, ...text('startReason', draft.startReason) }),
    ...(differs && difference !== '' ? { difference, ...text('differenceWords', draft.differenceWords) } : {}),
    ...(hours === null ? {} : { hoursPerWeek: hours }),
    ...(days === null ? {} : { expectedDays: days }),
    modifiers: draft.modifiers,
    ...text('coOccurring', draft.coOccurring),
  };
}
