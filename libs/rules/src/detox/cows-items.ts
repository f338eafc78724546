/**
 * the eleven items of the Clinical Opiate Withdrawal Scale (Wesson and Ling 2003; SAMHSA TIP 40), each with the
 * scores it knows and, in short words, what a score means. Only what withdrawal explains is rated.
 */
export interface CowsItem {
  readonly label: string;
  readonly hint: string;
  readonly scores: readonly { readonly score: number; readonly means: string }[];
  /** Seen by the observer, not only told. */
  readonly objective: boolean;
}

export const cowsItems = {
  sweating: {
    label: 'Sweating',
    hint: 'In the past half hour, not from warmth or moving about',
    scores: [
      { score: 0, means: 'No chills or flushing' },
      { score: 1, means: 'Says so' },
      { score: 2, means: 'Flushed or moist face' },
      { score: 3, means: 'Beads of sweat on the face' },
      { score: 4, means: 'Sweat streams down' },
    ],
    objective: true,
  },
  restlessness: {
    label: 'Restlessness',
    hint: 'While you assess',
    scores: [
      { score: 0, means: 'Sits still' },
      { score: 1, means: 'Finds it hard, but can' },
      { score: 3, means: 'Shifts often, moves arms or legs' },
      { score: 5, means: 'Still for seconds only' },
    ],
    objective: true,
  },
  pupils: {
    label: 'Pupils',
    hint: 'For the light in the room',
    scores: [
      { score: 0, means: 'Pinned or usual size' },
      { score: 1, means: 'Perhaps larger' },
      { score: 2, means: 'Clearly wide' },
      { score: 5, means: 'Only a rim of iris' },
    ],
    objective: true,
  },
  aches: {
    label: 'Bone or joint aches',
    hint: 'Only what was not there before withdrawal',
    scores: [
      { score: 0, means: 'None' },
      { score: 1, means: 'Mild, all over' },
      { score: 2, means: 'Says they are severe' },
      { score: 4, means: 'Rubs joints, cannot sit still' },
    ],
    objective: false,
  },
  noseTears: {
    label: 'Runny nose or tears',
    hint: 'Not from a cold or an allergy',
    scores: [
      { score: 0, means: 'None' },
      { score: 1, means: 'Stuffy nose or moist eyes' },
      { score: 2, means: 'Nose runs or eyes tear' },
      { score: 4, means: 'All the time, tears on the cheeks' },
    ],
    objective: true,
  },
  gi: {
    label: 'Stomach and bowels',
    hint: 'In the past half hour',
    scores: [
      { score: 0, means: 'No trouble' },
      { score: 1, means: 'Cramps' },
      { score: 2, means: 'Nausea or loose stool' },
      { score: 3, means: 'Vomiting or diarrhea' },
      { score: 5, means: 'Several times' },
    ],
    objective: true,
  },
  tremor: {
    label: 'Tremor',
    hint: 'Of outstretched hands',
    scores: [
      { score: 0, means: 'None' },
      { score: 1, means: 'Felt, not seen' },
      { score: 2, means: 'Slight, seen' },
      { score: 4, means: 'Gross, or muscles twitch' },
    ],
    objective: true,
  },
  yawning: {
    label: 'Yawning',
    hint: 'While you assess',
    scores: [
      { score: 0, means: 'None' },
      { score: 1, means: 'Once or twice' },
      { score: 2, means: 'Three times or more' },
      { score: 4, means: 'Several times a minute' },
    ],
    objective: true,
  },
  anxiety: {
    label: 'Anxiety or irritability',
    hint: 'Told and seen',
    scores: [
      { score: 0, means: 'None' },
      { score: 1, means: 'Says it is rising' },
      { score: 2, means: 'Plainly seen' },
      { score: 4, means: 'Assessing is difficult' },
    ],
    objective: false,
  },
  gooseflesh: {
    label: 'Gooseflesh',
    hint: 'Look at the arms',
    scores: [
      { score: 0, means: 'Smooth skin' },
      { score: 3, means: 'Felt, or hairs stand up' },
      { score: 5, means: 'Prominent' },
    ],
    objective: true,
  },
} as const satisfies Record<string, CowsItem>;

/** The items that are scored by hand; the eleventh, the pulse, comes from beats a minute. */
export type CowsItemName = keyof typeof cowsItems;
export const cowsItemNames = Object.keys(cowsItems) as readonly CowsItemName[];
export type CowsScores = Readonly<Record<CowsItemName, number | null>>;

/** Items whose lower scores are only told: from here on they are seen (R-100: vomiting or diarrhea). */
export const seenFrom: Readonly<Partial<Record<CowsItemName, number>>> = { gi: 3 };

/** Pulse after a minute of rest: the score that beats a minute stand for. */
export function pulseScore(beats: number): 0 | 1 | 2 | 4 {
  if (beats <= 80) return 0;
  if (beats <= 100) return 1;
  return beats <= 120 ? 2 : 4;
}

export const cowsReasons = {
  admission: 'Admission',
  scheduled: 'Scheduled',
  'pre-dose': 'Before a dose',
  'post-dose': 'After a dose',
  'as-needed': 'As needed',
} as const satisfies Record<string, string>;

export type CowsReason = keyof typeof cowsReasons;
