import type { Modality } from '@cairn/therapy';
import type {
  Attestation,
  CancelledBy,
  CareLevel,
  CowsScores,
  Day,
  DischargeType,
  DsmCriteria,
  EmergencyAnswers,
  EntryDetails,
  EntryKind,
  FormAnswers,
  Frequency,
  InjectionGiven,
  InstrumentKey,
  OverdoseAnswer,
  Product,
  SectionId,
  Track,
} from '@cairn/rules';
import type { ClinicKey, StaffKey } from './cast';
import type { Identity } from './names';
import type { InTherapy } from './therapy-acts';
import type { OnUnit } from './unit-acts';

/** One thing that one colleague did at one moment: what the screens would have asked the services to do. */
export type Act = { readonly at: Date; readonly by: StaffKey } & Deed;

export type Deed =
  | { readonly do: 'register'; readonly consents: readonly ConsentGiven[]; readonly enquiry?: true }
  | { readonly do: 'revoke-consent'; readonly key: string; readonly reason: string }
  | Step
  | { readonly do: 'void-step'; readonly key: string; readonly reason: string }
  | { readonly do: 'readmit'; readonly reason: string }
  | { readonly do: 'summarise'; readonly type: DischargeType; readonly sign: boolean; readonly reason: string }
  | {
      readonly do: 'assign';
      readonly to: StaffKey;
      readonly kind: 'primary' | 'cover';
      readonly fromDay: Day;
      readonly toDay?: Day;
    }
  | Ordered
  | { readonly do: 'stop-order'; readonly key: string; readonly reason: string }
  | Given
  | { readonly do: 'void-dose'; readonly key: string; readonly reason: string }
  | Booked
  | { readonly do: 'attend'; readonly key: string; readonly state: 'attended' | 'missed'; readonly reason?: string }
  | { readonly do: 'cancel'; readonly key: string; readonly reason: string; readonly of: CancelledBy }
  | { readonly do: 'remind' }
  | Found
  | Assessed
  | OnUnit
  | InTherapy
  | { readonly do: 'naloxone'; readonly lot: string; readonly occasion: 'admission' | 'injection' }
  | {
      readonly do: 'cows';
      readonly reason: 'admission' | 'pre-dose';
      readonly pulseBpm: number;
      readonly items: CowsScores;
    }
  | {
      readonly do: 'specimen';
      readonly on: Day;
      readonly panel: readonly string[];
      readonly positives: readonly string[];
    };

/** What is asked, found and decided on the way in. */
export type Assessed =
  | { readonly do: 'enquire'; readonly said: string; readonly recentOverdose: OverdoseAnswer }
  | {
      readonly do: 'respond';
      readonly key?: string;
      readonly instrument: InstrumentKey;
      readonly answers: FormAnswers;
    }
  /** Somebody tried to reach them, and did. */
  | { readonly do: 'reach'; readonly note: string }
  /** Every form that is due on this day, answered by somebody in this mood. */
  | { readonly do: 'fill-due'; readonly mood: number; readonly use: number; readonly seed: number }
  /** Scores above a limit are talked through with the person. */
  | { readonly do: 'review-scores' }
  | {
      readonly do: 'assess-risk';
      readonly answers: string;
      readonly level: 'low' | 'moderate';
      readonly means: string;
    }
  | { readonly do: 'screen-emergency'; readonly answers: EmergencyAnswers; readonly note: string }
  | {
      readonly do: 'sign-section';
      readonly section: SectionId;
      readonly data: Readonly<Record<string, unknown>>;
    }
  | {
      readonly do: 'diagnose';
      readonly criteria: DsmCriteria;
      readonly remission?: { readonly lastMetOn: Day; readonly severity: 'moderate' | 'severe' };
    }
  | { readonly do: 'rate'; readonly ratings: readonly number[] }
  | { readonly do: 'decide-level'; readonly actual: CareLevel; readonly reason: string };

export interface ConsentGiven {
  readonly key: string;
  readonly channel: 'sms' | 'email' | 'voice';
  readonly address: string;
  readonly level: 0 | 1 | 2;
  /** Wants to be reminded of every dose that is due. */
  readonly dailyReminders?: boolean;
}

/** A step along the path. The words for its gates are found when the story is finished and it is known where it starts. */
export interface Step {
  readonly do: 'step';
  readonly key?: string;
  readonly track: Track;
  readonly to: string;
  readonly reason: string;
  /** The answers to gates that offer a choice. */
  readonly chosen?: Readonly<Record<string, string>>;
  readonly attestations?: readonly Attestation[];
}

/** Something that was found out about the person and written down. */
export type Found = {
  readonly [Kind in EntryKind]: { readonly do: 'find'; readonly kind: Kind; readonly details: EntryDetails[Kind] };
}[EntryKind];

export interface Ordered {
  readonly do: 'order';
  readonly key: string;
  readonly product: Product;
  readonly doseMcg: number;
  readonly frequency: Frequency;
  readonly portions: number;
  readonly startsOn: Day;
  readonly expiresOn: Day;
  readonly indication?: string;
}

export interface Given {
  readonly do: 'dose';
  readonly key: string;
  readonly order: string;
  readonly day: Day;
  readonly portion: number;
  readonly doseMcg: number;
  readonly observation: 'observed_complete' | 'partial' | 'declined' | 'vomited';
  readonly impairment: 'none_seen' | 'seen';
  readonly injection?: InjectionGiven;
}

export interface Booked {
  readonly do: 'book';
  readonly key: string;
  readonly staff: StaffKey;
  readonly startsAt: string;
  readonly minutes: number;
  readonly modality: Modality;
}

/** Everything that happened to one person, in the order in which it happened. */
export interface Tale {
  readonly clinic: ClinicKey;
  readonly kind: string;
  readonly identity: Identity;
  readonly dateOfBirth: Day;
  readonly acts: readonly Act[];
  /** Where the person stands on each track at the end. */
  readonly ends: Readonly<Record<Track, string | null>>;
}
