import type { Policy } from '../../policy';

/**
 * Clinical reference 3: a scored instrument as data. A version that was published is never edited: a change of a word, a score
 * or a skip is a new version beside it, and what was answered before keeps the version it was answered in.
 */
export interface Instrument {
  readonly key: InstrumentKey;
  readonly version: number;
  readonly language: 'en';
  readonly title: string;
  /** What it is about, in plain words. */
  readonly about: string;
  /** The time that its questions look back on. */
  readonly window: string;
  /** What stands above the questions. */
  readonly lead?: string;
  readonly source: string;
  readonly licence: Licence;
  /**
   * 'items': answered question by question. 'result': its questions are not ours to print, so what another form said is entered
   * in our own words. 'own-screen': taken on a screen of its own and kept in its own table.
   */
  readonly entry: 'items' | 'result' | 'own-screen';
  /** May be handed over to be filled in alone. */
  readonly selfReport: boolean;
  /** Not offered under policy's age (clinical reference 7.3). */
  readonly adultsOnly?: true;
  readonly items: readonly Item[];
  readonly scales: readonly Scale[];
  readonly loinc?: { readonly panel?: string; readonly total?: string };
  /** What the numbers mean: asked only of a whole form, and of what cannot wait also before it is whole. */
  readonly reads: (form: Tally, policy: Policy) => Reading;
}

export interface Licence {
  /** May the questions themselves stand in the product? */
  readonly embeds: boolean;
  readonly note: string;
  readonly verified: 'yes' | 'secondary' | 'no';
}

export type InstrumentKey =
  | 'phq-9'
  | 'phq-2'
  | 'gad-7'
  | 'gad-2'
  | 'asq'
  | 'c-ssrs'
  | 'bam'
  | 'bam-r'
  | 'bam-iop'
  | 'barc-10'
  | 'audit-c'
  | 'taps'
  | 'single-question'
  | 'dast-10'
  | 'pc-ptsd-5'
  | 'sows'
  | 'cows';

/** A number for everything that is chosen or counted; a text only where words are asked for. */
export type Answer = number | string;
export type Answers = Readonly<Record<string, Answer>>;

export interface Item {
  /** Stands in the record with every answer. Never given to another question. */
  readonly id: string;
  /** As people find it on the printed form. */
  readonly number: string;
  readonly label: string;
  readonly answers: AnswerKind;
  readonly only?: Only;
  /** A form is whole without it. */
  readonly optional?: true;
  readonly loinc?: string;
  /** Stands above the item where a new part begins. */
  readonly part?: string;
}

export type AnswerKind =
  | { readonly kind: 'choice'; readonly options: readonly Option[] }
  | { readonly kind: 'count'; readonly max: number; readonly unit: string; readonly each?: number }
  | { readonly kind: 'text'; readonly max: number };

export interface Option {
  readonly answer: number;
  readonly label: string;
  /** What it counts, where that is not the answer itself. */
  readonly score?: number;
  readonly loinc?: string;
}

/** Asked only where one of these was answered with more than nothing, or of one sex as the form has it. */
export interface Only {
  readonly anyOf?: readonly string[];
  readonly sex?: 'male' | 'other';
}

/** A sum of items. `total` where there is one; an instrument that has none never gets one. */
export interface Scale {
  readonly key: string;
  readonly label: string;
  readonly items: readonly string[];
  readonly max: number;
  readonly min: number;
  readonly better: 'lower' | 'higher';
  /** Published bands, the highest first; a number that a medical director may change is a key of policy. */
  readonly bands?: readonly Band[];
  /** From here on (or down to here) the scale is marked. */
  readonly mark?: Mark;
}

export interface Mark {
  readonly at: number | NumericKey;
  readonly label: string;
  /** Marked at this number and below it. */
  readonly down?: true;
}

export interface Band {
  readonly key: string;
  readonly label: string;
  readonly from: number | NumericKey;
  readonly meaning: 'fine' | 'info' | 'soon' | 'needs';
}

/** Keys of policy that hold a number. */
export type NumericKey = { [Key in keyof Policy]: Policy[Key] extends number ? Key : never }[keyof Policy];

/** What cannot wait. Names, not words: `critical.ts` says what must happen. */
export type Critical = 'suicide-risk' | 'suicide-risk-high' | 'suicide-risk-acute';

/** Something that the person at the form should know; `notices.ts` has the words. */
export type InstrumentNotice =
  'full-form' | 'review-intake' | 'further-evaluation' | 'start-point' | 'craving' | 'support' | 'higher-risk';

export type ResponseMode = 'interview' | 'self' | 'result';

/** A form as it was counted. */
export interface Tally {
  readonly answers: Answers;
  /** The sum of each scale; only of a whole form. */
  readonly scores: Readonly<Record<string, number>>;
  readonly complete: boolean;
  readonly male: boolean;
}

export interface Reading {
  readonly band?: string | null;
  readonly positive?: boolean | null;
  readonly cut?: number | null;
  readonly critical?: readonly Critical[];
  readonly notices?: readonly InstrumentNotice[];
}

/** A number, or the one that policy holds in its place. */
export function valueOf(from: number | NumericKey, policy: Policy): number {
  return typeof from === 'number' ? from : policy[from];
}

/** The band of a sum: the first from above that it reaches. */
export function bandOf(bands: readonly Band[], sum: number, policy: Policy): Band | undefined {
  for (const band of bands) if (sum >= valueOf(band.from, policy)) return band;
  return undefined;
}
