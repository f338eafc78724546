import type { Day } from '../../time';

/** The recovery and return-to-use prevention plan (clinical reference 5.1): what a person wrote, element by element. */
export const internalTriggers = {
  feeling: 'A feeling',
  pain: 'Pain',
  'sleep-loss': 'Too little sleep',
  anger: 'Anger',
  boredom: 'Boredom',
  cravings: 'Cravings',
  other: 'Something else',
} as const;
export const externalTriggers = {
  people: 'People',
  places: 'Places',
  things: 'Things',
  times: 'Times',
  money: 'Money',
  stress: 'Stress',
  celebration: 'Celebrations',
} as const;
export type InternalTrigger = keyof typeof internalTriggers;
export type ExternalTrigger = keyof typeof externalTriggers;

/** 5.2. Whether a group welcomes people on medication is asked and never assumed. */
export const supportGroups = {
  NA: 'Narcotics Anonymous',
  AA: 'Alcoholics Anonymous',
  SMART: 'SMART Recovery',
  MARA: 'Medication-Assisted Recovery Anonymous',
  REFUGE: 'Recovery Dharma or Refuge Recovery',
  LIFERING: 'LifeRing',
  WFS: 'Women for Sobriety',
  OTHER: 'Another group',
} as const;
export type SupportGroup = keyof typeof supportGroups;
export const groupFormats = { 'in-person': 'In person', video: 'By video', phone: 'By phone' } as const;

/** What is talked through for safety (row 13); strips only where the law allows them. */
export const safetyPoints = {
  'never-alone': 'I never use alone',
  tolerance: 'After a break I tolerate much less: the amount of before can kill me',
  strips: 'Fentanyl test strips: where to get them and how they work',
  'good-samaritan': 'Calling 911 for an overdose: the law protects who calls and who is helped',
} as const;
export type SafetyPoint = keyof typeof safetyPoints;
export const neededSafetyPoints: readonly SafetyPoint[] = ['never-alone', 'tolerance', 'good-samaritan'];

export interface Coping {
  readonly action: string;
  readonly where: string | null;
  readonly howLong: string | null;
}
export interface Trigger<Kind extends string = string> {
  readonly kind: Kind;
  readonly words: string;
  readonly coping: readonly Coping[];
}
export interface PersonToCall {
  readonly name: string;
  readonly relation: string;
  readonly phone: string;
  readonly times: string | null;
  /** The person agrees that the clinic calls them, too. */
  readonly mayContact: boolean;
}
export interface PreventionGroup {
  readonly group: SupportGroup;
  readonly name: string | null;
  readonly when: string;
  readonly format: keyof typeof groupFormats;
}
export const homeParts = {
  safety: 'What makes my home safe',
  removed: 'Drugs and equipment that I get rid of, and how',
  storage: 'Where medication is locked away',
  place: 'A safe place that I can go to',
} as const;
export const routineParts = {
  sleep: 'Sleep',
  exercise: 'Exercise',
  nutrition: 'Food',
  work: 'Work or school',
  hobbies: 'What I like to do',
} as const;
export const professionalParts = {
  counselor: 'My counselor',
  medical: 'Doctor or nurse',
  afterHours: 'After hours',
} as const;
type Texts<Parts> = { readonly [Part in keyof Parts]: string | null };

export interface PreventionPlan {
  readonly reasons: string | null;
  readonly internal: readonly Trigger<InternalTrigger>[];
  readonly external: readonly Trigger<ExternalTrigger>[];
  readonly signs: readonly string[];
  /** How others notice. */
  readonly noticed: string | null;
  readonly people: readonly PersonToCall[];
  readonly professionals: Texts<typeof professionalParts>;
  readonly home: Texts<typeof homeParts>;
  readonly routine: Texts<typeof routineParts>;
  readonly groups: readonly PreventionGroup[];
  readonly groupsDeclined: boolean;
  readonly medication: {
    readonly product: string;
    readonly prescriber: string;
    readonly nextOn: Day | null;
    readonly ifMissed: string;
  } | null;
  readonly naloxone: PlanNaloxone | null;
  readonly safety: readonly SafetyPoint[];
  readonly safetyWords: string | null;
  readonly ifUse: string | null;
  readonly told: readonly { readonly name: string; readonly what: string }[];
  readonly nobodyTold: boolean;
  /** What family and friends should do. */
  readonly forOthers: string | null;
}
export type PlanNaloxone =
  | {
      readonly answer: 'in-hand';
      readonly where: string;
      readonly expiresOn: Day | null;
      readonly whoKnows: string;
      readonly trainedOn: Day | null;
    }
  | { readonly answer: 'refused'; readonly reason: string };

/** Why a version is written; after each of these the plan is gone through (5.1). */
export const preventionOccasions = {
  first: 'First plan',
  review: 'Review',
  aftercare: 'Aftercare begins',
  'return-to-use': 'After a return to use',
  overdose: 'After an overdose',
  'moud-change': 'Change of medication',
  pregnancy: 'Pregnancy',
  loss: 'Loss or another blow',
  correction: 'Correction',
} as const;
export type PreventionOccasion = keyof typeof preventionOccasions;

export const preventionConsents = {
  signed: 'Signed by the person',
  agreed: 'Agreed by phone or video',
  declined: 'The person does not want to sign',
} as const;
export type PreventionConsent = keyof typeof preventionConsents;

export const emptyPreventionPlan: PreventionPlan = {
  ...{ reasons: null, internal: [], external: [], signs: [], noticed: null, people: [] },
  professionals: { counselor: null, medical: null, afterHours: null },
  home: { safety: null, removed: null, storage: null, place: null },
  routine: { sleep: null, exercise: null, nutrition: null, work: null, hobbies: null },
  ...{ groups: [], groupsDeclined: false, medication: null, naloxone: null, safety: [], safetyWords: null },
  ...{ ifUse: null, told: [], nobodyTold: false, forOthers: null },
};
