import type { Modality } from '@cairn/therapy';

/** What a counselor writes down in the course of care. */
export type InTherapy =
  /** Looks whether the plan is to be written or gone through, and does it. */
  | { readonly do: 'tend-plan'; readonly ahead: number }
  | {
      readonly do: 'write-note';
      readonly session: string;
      readonly startsAt: Date;
      readonly modality: Modality;
      readonly words: number;
    }
  | {
      readonly do: 'try-to-reach';
      readonly channel: 'phone' | 'text' | 'visit';
      readonly naloxone: boolean;
      readonly note: string;
    };
