import type {
  CareNoteContent,
  CheckAttempt,
  ComfortDoseAttempt,
  ComfortOrderAttempt,
  CompletionOutcome,
  MonitoringSetting,
  NextStepAfter,
  StayLevel,
  StayMethod,
} from '@cairn/rules';

/** What is done on the withdrawal unit. Keys name what later acts are about. */
export type OnUnit =
  | { readonly do: 'begin-stay'; readonly key: string; readonly level: StayLevel; readonly method: StayMethod }
  | { readonly do: 'give-bed'; readonly key: string; readonly bed: string; readonly brings: readonly string[] }
  | { readonly do: 'watch'; readonly setting: MonitoringSetting; readonly induction: boolean }
  | { readonly do: 'check'; readonly key: string; readonly check: CheckAttempt }
  /** Whatever the check called for is told to somebody. */
  | { readonly do: 'call'; readonly about: string; readonly told: string; readonly ordered: string }
  | { readonly do: 'order-comfort'; readonly key: string; readonly order: Omit<ComfortOrderAttempt, 'endsAt'> }
  | { readonly do: 'give-comfort'; readonly key: string; readonly order: string; readonly dose: ComfortDoseAttempt }
  | {
      readonly do: 'see-effect';
      readonly of: string;
      readonly result: 'better' | 'same' | 'asleep';
      readonly pressure?: { readonly systolic: number; readonly diastolic: number; readonly pulse: number };
    }
  | { readonly do: 'care-note'; readonly content: CareNoteContent; readonly note?: string }
  | {
      readonly do: 'offer';
      readonly decision: 'accepted' | 'undecided' | 'declined';
      readonly product?: 'methadone' | 'buprenorphine';
      readonly reason?: string;
    }
  | {
      readonly do: 'end-stay';
      readonly stay: string;
      readonly outcome: CompletionOutcome;
      readonly next: NextStepAfter;
      readonly naloxone: 'given' | 'has-it' | 'not-offered';
      readonly note: string;
      readonly leavesBed: boolean;
    };
