import type { Verified } from '../../rule';
import type { AnalyteGroup } from './analytes';

/**
 * The interpretation table of section 9 as data. To correct it is to edit this table: nothing here decides; `interpret.ts`
 * reads it. Whatever it proposes is one of the actions that R-408 allows: a conversation, a task, a look at the take-homes, an
 * offer of naloxone, another test. None of them changes an order, a dose, a decision or an episode.
 */
export const testActions = {
  conversation: { label: 'Talk about it, without blame', kind: 'prompt' },
  plan: { label: 'Look at the plan together', kind: 'prompt' },
  'induction-caution': { label: 'Caution when starting buprenorphine (R-101)', kind: 'prompt' },
  'sedative-talk': { label: 'Talk the risk of sedatives through (R-074)', kind: 'prompt' },
  naloxone: { label: 'Offer naloxone', kind: 'naloxone' },
  'take-home-review': { label: 'Look at the take-home doses', kind: 'take-home-review' },
  validity: { label: 'Look at the validity of the specimen', kind: 'task' },
  'covered-days': { label: 'Look at the covered days: were doses missed?', kind: 'task' },
  'call-back': { label: 'Consider a call-back of take-home bottles', kind: 'task' },
  prescriber: { label: 'Tell the prescriber before the next dose (R-153)', kind: 'task' },
  repeat: { label: 'Offer a repeat', kind: 'test' },
  'observed-repeat': { label: 'Repeat; observed only if ordered with a reason', kind: 'test' },
  definitive: { label: 'Definitive test before any conclusion', kind: 'test' },
} as const;
export type TestAction = keyof typeof testActions;
export type TestActionKind = (typeof testActions)[TestAction]['kind'];

/** all that may follow from a result by itself. */
export const allowedKinds: readonly TestActionKind[] = ['task', 'prompt', 'take-home-review', 'naloxone', 'test'];

export const readings = [
  'expected_present',
  'expected_absent',
  'unexpected_present',
  'unexpected_absent',
  'not_tested',
  'inconclusive',
] as const;
export type Reading = (typeof readings)[number];

export const readingWords: Readonly<Record<Reading, string>> = {
  expected_present: 'Expected, present',
  expected_absent: 'Expected, absent',
  unexpected_present: 'Unexpected, present',
  unexpected_absent: 'Unexpected, absent',
  not_tested: 'Not tested',
  inconclusive: 'Inconclusive',
};

type Seen = 'present' | 'absent' | 'not-tested';

/** A medication of ours and what the body makes of it. */
export interface PairRow {
  readonly parent: Seen;
  readonly metabolite: Seen;
  readonly reads: { readonly parent: Reading; readonly metabolite: Reading };
  readonly says: string;
  readonly actions: readonly TestAction[];
  /** Marked rows come to the prescriber's round. */
  readonly warns: boolean;
}

export interface Pair {
  readonly medicine: 'methadone' | 'buprenorphine';
  readonly metabolite: string;
  readonly verified: Verified;
  readonly rows: readonly PairRow[];
}

const none: readonly TestAction[] = [];
const absent = 'Neither was found: not taken, dilute, or doses were missed';

/** Shared by both medications; they differ in what a parent without its metabolite may mean. */
const rowsOf = (parentOnly: PairRow, metaboliteName: string): readonly PairRow[] => [
  {
    parent: 'present',
    metabolite: 'present',
    reads: { parent: 'expected_present', metabolite: 'expected_present' },
    says: 'As ordered',
    actions: none,
    warns: false,
  },
  parentOnly,
  {
    parent: 'absent',
    metabolite: 'present',
    reads: { parent: 'expected_absent', metabolite: 'expected_present' },
    says: 'The metabolite shows that it was taken: some people break it down fast',
    actions: none,
    warns: false,
  },
  {
    parent: 'absent',
    metabolite: 'absent',
    reads: { parent: 'unexpected_absent', metabolite: 'unexpected_absent' },
    says: absent,
    actions: ['conversation', 'covered-days', 'validity', 'call-back'],
    warns: true,
  },
  {
    parent: 'present',
    metabolite: 'not-tested',
    reads: { parent: 'expected_present', metabolite: 'not_tested' },
    says: `As ordered; ${metaboliteName} was not looked for, so it is not shown that it passed the body`,
    actions: none,
    warns: false,
  },
  {
    parent: 'absent',
    metabolite: 'not-tested',
    reads: { parent: 'unexpected_absent', metabolite: 'not_tested' },
    says: `Not found, and ${metaboliteName} was not looked for`,
    actions: ['conversation', 'covered-days', 'definitive'],
    warns: true,
  },
  {
    parent: 'not-tested',
    metabolite: 'present',
    reads: { parent: 'not_tested', metabolite: 'expected_present' },
    says: 'The metabolite shows that it was taken',
    actions: none,
    warns: false,
  },
  {
    parent: 'not-tested',
    metabolite: 'absent',
    reads: { parent: 'not_tested', metabolite: 'unexpected_absent' },
    says: absent,
    actions: ['conversation', 'covered-days', 'validity', 'call-back'],
    warns: true,
  },
  {
    parent: 'not-tested',
    metabolite: 'not-tested',
    reads: { parent: 'not_tested', metabolite: 'not_tested' },
    says: 'This panel does not see the medication that is ordered',
    actions: none,
    warns: false,
  },
];

export const pairs: readonly Pair[] = [
  {
    medicine: 'methadone',
    metabolite: 'eddp',
    verified: 'secondary',
    rows: rowsOf(
      {
        parent: 'present',
        metabolite: 'absent',
        reads: { parent: 'unexpected_present', metabolite: 'unexpected_absent' },
        says: 'Methadone without EDDP: added to the specimen, very fast or slow metabolism, or limits of the laboratory',
        actions: ['conversation', 'validity', 'observed-repeat', 'take-home-review'],
        warns: true,
      },
      'EDDP',
    ),
  },
  {
    medicine: 'buprenorphine',
    metabolite: 'norbuprenorphine',
    verified: 'secondary',
    rows: rowsOf(
      {
        parent: 'present',
        metabolite: 'absent',
        reads: { parent: 'unexpected_present', metabolite: 'unexpected_absent' },
        says: 'Buprenorphine without its metabolite: possibly a film or tablet dipped into the specimen',
        actions: ['conversation', 'validity', 'definitive', 'take-home-review'],
        warns: true,
      },
      'Norbuprenorphine',
    ),
  },
];

/** Found although nothing on order or on the medication list explains it. The first row that fits is taken. */
export interface FoundRow {
  readonly analytes?: readonly string[];
  readonly groups?: readonly AnalyteGroup[];
  readonly says: string;
  readonly actions: readonly TestAction[];
  readonly warns: boolean;
}

export const foundRows: readonly FoundRow[] = [
  {
    analytes: ['6-mam'],
    says: '6-MAM comes from heroin only',
    actions: ['conversation', 'naloxone', 'plan'],
    warns: true,
  },
  {
    groups: ['opiates'],
    says: 'Not specific: heroin some days ago, codeine, morphine, or poppy seeds',
    actions: ['conversation', 'definitive'],
    warns: false,
  },
  {
    groups: ['fentanyl'],
    says: 'Exposure to fentanyl; it may be found for weeks after the last use',
    actions: ['conversation', 'naloxone', 'induction-caution'],
    warns: true,
  },
  {
    groups: ['benzodiazepine', 'barbiturate', 'sedative'],
    says: 'A sedative that nobody here knows of: breathing may be depressed; the medication goes on',
    actions: ['conversation', 'sedative-talk', 'naloxone'],
    warns: true,
  },
  {
    groups: ['alcohol'],
    says: 'Alcohol in the last days',
    actions: ['conversation', 'sedative-talk'],
    warns: true,
  },
  {
    groups: ['amphetamine'],
    says: 'Bupropion, pseudoephedrine and others may look like this in a screen',
    actions: ['conversation', 'definitive'],
    warns: false,
  },
  {
    groups: ['methadone', 'buprenorphine', 'oxycodone', 'other-opioid'],
    says: 'An opioid that is not on order or on the medication list',
    actions: ['conversation', 'naloxone', 'definitive'],
    warns: true,
  },
  { groups: ['naloxone'], says: 'Naloxone alone does not show misuse', actions: none, warns: false },
  {
    groups: ['pregnancy'],
    says: 'Talk with the person first; nothing is passed on without a basis',
    actions: ['conversation'],
    warns: true,
  },
];
export const foundOther: FoundRow = {
  says: 'Not on order or on the medication list',
  actions: ['conversation'],
  warns: false,
};

/** with naltrexone on order an opioid stands before the next dose; the rule of the dose itself says so. */
export const opioidUnderNaltrexone = {
  says: 'An opioid under naltrexone: the next dose waits for the prescriber (R-153)',
  actions: ['conversation', 'prescriber', 'naloxone'] as const satisfies readonly TestAction[],
};
