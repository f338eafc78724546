/**
 * The six dimensions of a multidimensional assessment (clinical reference 2.2). Our own generic labels, and the names of two
 * published editions, which are shown only where the program says that it holds the owner's permission. Nothing else of the
 * published criteria stands here: no description, no anchor, no rule of placement.
 */
export const dimensionNumbers = ['1', '2', '3', '4', '5', '6'] as const;
export type DimensionNumber = (typeof dimensionNumbers)[number];

export const editions = {
  none: 'Our own labels',
  '3': 'Third edition',
  '4': 'Fourth edition',
} as const;
export type Edition = keyof typeof editions;

interface DimensionNames {
  /** Ours; those of the third edition differ in three places, because its dimensions do. */
  readonly generic: string;
  readonly genericOf3: string;
  readonly third: string;
  readonly fourth: string;
}

const names: Readonly<Record<DimensionNumber, DimensionNames>> = {
  '1': {
    generic: 'Withdrawal and medication needs',
    genericOf3: 'Withdrawal and medication needs',
    third: 'Acute Intoxication and/or Withdrawal Potential',
    fourth: 'Intoxication, Withdrawal, and Addiction Medications',
  },
  '2': {
    generic: 'Physical health',
    genericOf3: 'Physical health',
    third: 'Biomedical Conditions and Complications',
    fourth: 'Biomedical Conditions',
  },
  '3': {
    generic: 'Mental health and cognition',
    genericOf3: 'Mental health and cognition',
    third: 'Emotional, Behavioral, or Cognitive Conditions and Complications',
    fourth: 'Psychiatric and Cognitive Conditions',
  },
  '4': {
    generic: 'Use-related risk',
    genericOf3: 'Motivation',
    third: 'Readiness to Change',
    fourth: 'Substance Use-Related Risks',
  },
  '5': {
    generic: 'Environment',
    genericOf3: 'Return-to-use risk',
    third: 'Relapse, Continued Use, or Continued Problem Potential',
    fourth: 'Recovery Environment Interactions',
  },
  '6': {
    generic: 'Preferences and barriers',
    genericOf3: 'Living environment',
    third: 'Recovery/Living Environment',
    fourth: 'Person-Centered Considerations',
  },
};

/** How a dimension is called: by its number and our label, or by its name where the program may show it. */
export function dimensionLabel(number: DimensionNumber, edition: Edition, licensed: boolean): string {
  const { generic, genericOf3, third, fourth } = names[number];
  if (licensed && edition === '3') return third;
  if (licensed && edition === '4') return fourth;
  return edition === '3' ? genericOf3 : generic;
}

/** Said wherever the names of an edition are shown. */
export const dimensionNotice =
  'The ASAM Criteria is a trademark of the American Society of Addiction Medicine. This product is not endorsed by ASAM.';

/** The parts of the fourth edition's dimensions, by number; the sixth is not rated. Shown by name only with the permission. */
export const subdimensions = {
  '1a': 'Intoxication and associated risks',
  '1b': 'Withdrawal and associated risks',
  '1c': 'Addiction medication needs',
  '2a': 'Physical health concerns',
  '2b': 'Pregnancy-related concerns',
  '3a': 'Active psychiatric symptoms',
  '3b': 'Persistent disability',
  '4a': 'Likelihood of risky substance use',
  '4b': 'Likelihood of risky SUD-related behaviors',
  '5a': 'Ability to function in current environment',
  '5b': 'Safety',
  '5c': 'Support',
} as const;
export type Subdimension = keyof typeof subdimensions;
export const subdimensionNames = Object.keys(subdimensions) as readonly Subdimension[];

/** Where the names may not be shown, a part is called by its dimension's generic label and a letter. */
export function subdimensionLabel(name: Subdimension, licensed: boolean): string {
  return licensed ? subdimensions[name] : `${names[name[0] as DimensionNumber].generic}, part ${name[1]}`;
}

/** Our own anchors for a rating of 0 to 4. */
export const ratingWords = {
  0: 'No concern',
  1: 'Minor, no effect on treatment',
  2: 'Moderate, needs attention in the plan',
  3: 'Serious, needs close support',
  4: 'Severe or immediate danger, same-day action',
} as const;
export type Rating = keyof typeof ratingWords;
export const ratings: readonly Rating[] = [0, 1, 2, 3, 4];

/** One word of each, for a profile. */
export const ratingShort = { 0: 'None', 1: 'Minor', 2: 'Moderate', 3: 'Serious', 4: 'Severe' } as const;
