import type { StateOf } from '../../path/tracks';
import type { Day } from '../../time';
import type { InstrumentKey } from './instrument';

/** Something that happened and asks for a form out of turn (clinical reference 3.10, last column). */
export interface InstrumentTrigger {
  readonly kind: TriggerKind;
  readonly on: Day;
}

export type TriggerKind =
  | 'return-to-use'
  | 'overdose'
  | 'discharge'
  | 'level-change'
  | 'aftercare'
  | 'alcohol-positive'
  | 'item-9'
  | 'short-form-positive'
  | 'anxiety-short-form-positive';

/** The newest whole form of a kind that stands. */
export interface LastForm {
  readonly on: Day;
  readonly scores: Readonly<Record<string, number>>;
  readonly positive: boolean | null;
}

/** What the schedule of forms asks about one person. Gathered by a loader; the rest is worked out. */
export interface InstrumentFacts {
  readonly patientId: string;
  readonly dateOfBirth: Day;
  /** The open span of each track of the open episode; null where none stands. */
  readonly main: { readonly state: StateOf<'main'>; readonly since: Day } | null;
  readonly placement: { readonly state: StateOf<'placement'>; readonly since: Day } | null;
  readonly moud: { readonly state: StateOf<'moud'>; readonly since: Day } | null;
  readonly aftercare: { readonly state: StateOf<'aftercare'>; readonly since: Day } | null;
  readonly episodeOpenedOn: Day | null;
  /** When intake of this episode began; null before it. */
  readonly intakeSince: Day | null;
  /** When withdrawal management or an induction of this episode last ended. */
  readonly withdrawalEndedOn: Day | null;
  readonly opioidUseDisorder: boolean;
  readonly lastOpioidUseOn: Day | null;
  readonly lastCowsOn: Day | null;
  readonly last: Readonly<Partial<Record<InstrumentKey, LastForm>>>;
  readonly triggers: readonly InstrumentTrigger[];
}
