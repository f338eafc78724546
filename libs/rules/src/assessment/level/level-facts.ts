import type { AssessmentFacts, AssessmentGiven } from '../signed-record';
import type { CareLevel, DifferenceReason, LevelModifier } from './care-levels';

/** What a clinician recommends and, where it is decided, the level that the person goes to. */
export interface LevelAttempt extends AssessmentGiven {
  readonly recommended: CareLevel;
  readonly rationale: string;
  /** Absent while it is a recommendation only. */
  readonly actual?: CareLevel;
  readonly difference?: DifferenceReason;
  readonly differenceWords?: string;
  /** Why the person goes to this level now: a step up and a step down both need it. */
  readonly startReason?: string;
  readonly hoursPerWeek?: number;
  readonly expectedDays?: number;
  readonly modifiers: readonly LevelModifier[];
  /** 7.2: why no problem of mental health is taken into the plan although a screen says that more is needed. */
  readonly coOccurring?: string;
}

export type LevelFacts = AssessmentFacts<LevelAttempt>;

export interface LevelContent {
  readonly recommended: CareLevel;
  readonly rationale: string;
  readonly actual: CareLevel | null;
  readonly difference: DifferenceReason | null;
  readonly differenceWords: string | null;
  readonly startReason: string | null;
  readonly hoursPerWeek: number | null;
  readonly expectedDays: number | null;
  readonly modifiers: readonly LevelModifier[];
  readonly coOccurring: string | null;
}

/** What the last screens say, as far as clinical reference 7.2 looks at them. Null where nobody has been asked. */
export interface MoodScreens {
  readonly 'phq-9': number | null;
  readonly 'gad-7': number | null;
  readonly 'pc-ptsd-5': boolean | null;
}

/** 7.2: the plan takes up a problem of mental health when one of these says so, or says why not. */
export function coOccurringNeeds(
  screens: MoodScreens,
  policy: { readonly co_occurring_score: number },
): readonly string[] {
  const { 'phq-9': depression, 'gad-7': anxiety, 'pc-ptsd-5': trauma } = screens;
  return [
    ...((depression ?? 0) >= policy.co_occurring_score ? ['depression'] : []),
    ...((anxiety ?? 0) >= policy.co_occurring_score ? ['anxiety'] : []),
    ...(trauma === true ? ['trauma'] : []),
  ];
}
