import type { Policy } from '../../policy';
import type { Day } from '../../time';
import { type Criterion, criteria } from './take-home-facts';
import { federalTierText, parseTiers, strictest, type Tier, tierOn } from './tiers';

/**
 * the federal rules on take-home doses, each with the day from which it held. The one in force on the day
 * decides, with what the state and the programme make stricter; the others are there to be compared with, and decide nothing.
 */
export interface TakeHomeVersion {
  readonly id: VersionId;
  readonly label: string;
  readonly citation: string;
  readonly effectiveFrom: Day;
  /** For somebody who meets its criteria. */
  readonly tiers: readonly Tier[];
  /** The most for somebody who does not meet all of them, where the rule makes that difference itself. */
  readonly lessStable: number | null;
  /** Of what its limit is a limit: of a supply at a time, or in the first year of the old rule of each week. */
  readonly counts: (treatmentDay: number) => 'at a time' | 'a week';
  readonly criteria: readonly VersionCriterion[];
  readonly says: string;
}

export type VersionId = 'federal-2001' | 'federal-2020' | 'federal-2024';

export interface VersionCriterion {
  readonly says: string;
  /** The question of today that asks the same; null where nobody is asked this any more. */
  readonly like: Criterion | null;
}

/** The six of today, as they are read and answered: 'yes' is the favorable answer. */
export const criterionWords: Readonly<Record<Criterion, string>> = {
  'use-and-health':
    'No active substance use disorder or other health condition that raises the risk of overdose or of not functioning safely',
  attendance: 'Regular attendance for supervised doses',
  behavior: 'No serious behavioral problem that endangers the person, the public or others',
  diversion: 'No known recent diversion',
  storage: 'Take-home doses can be safely transported and stored',
  other: 'Nothing else that bears on the safety of the person or the public speaks against it',
};

/** In a word or two, for the ladder and for messages. */
export const criterionLabels: Readonly<Record<Criterion, string>> = {
  'use-and-health': 'Use and health',
  attendance: 'Attendance',
  behavior: 'Behavior',
  diversion: 'Diversion',
  storage: 'Transport and storage',
  other: 'Anything else',
};

const eight: readonly VersionCriterion[] = [
  { says: 'No recent use of opioids, other drugs or alcohol', like: null },
  { says: 'Regular clinic attendance', like: 'attendance' },
  { says: 'No serious behavioral problem at the clinic', like: 'behavior' },
  { says: 'No known recent criminal activity', like: null },
  { says: 'Stable home and social relationships', like: null },
  { says: 'Length of time in comprehensive maintenance treatment', like: null },
  { says: 'Take-home medication can be safely stored at home', like: 'storage' },
  { says: 'The benefit of coming less often outweighs the risk of diversion', like: null },
];

const six: readonly VersionCriterion[] = criteria.map((one) => ({ says: criterionWords[one], like: one }));

export const takeHomeVersions: readonly TakeHomeVersion[] = [
  {
    id: 'federal-2001',
    label: 'Rule of 2001',
    citation: '42 CFR 8.12(i) as of 18 May 2001 (66 FR 4076)',
    effectiveFrom: '2001-05-18',
    tiers: [
      { from: 1, max: 1 },
      { from: 91, max: 2 },
      { from: 181, max: 3 },
      { from: 271, max: 6 },
      { from: 366, max: 14 },
      { from: 731, max: 28 },
    ],
    lessStable: null,
    counts: (treatmentDay) => (treatmentDay < 271 ? 'a week' : 'at a time'),
    criteria: eight,
    says: 'One dose a week in the first 90 days, two in the second, three in the third; six days for the rest of the first year, two weeks after a year, a month (28 to 31 days) after two',
  },
  {
    id: 'federal-2020',
    label: 'Exemption of 2020',
    citation: 'SAMHSA exemption of 16 March 2020 under 42 CFR 8.11(h)',
    effectiveFrom: '2020-03-16',
    tiers: [{ from: 1, max: 28 }],
    lessStable: 14,
    counts: () => 'at a time',
    criteria: eight,
    says: 'Up to 28 days for people who are stable, up to 14 for people who are less stable, as the program judges',
  },
  {
    id: 'federal-2024',
    label: 'Rule of 2024',
    citation: '42 CFR 8.12(i) as of 2 April 2024 (89 FR 7528)',
    effectiveFrom: '2024-04-02',
    tiers: parseTiers(federalTierText) ?? [],
    lessStable: null,
    counts: () => 'at a time',
    criteria: six,
    says: 'Up to 7 days in the first 14 days of treatment, up to 14 until day 30, up to 28 from day 31',
  },
];

/** The federal rule in force on a day. Before the first of them the first is as near as one can come. */
export function versionOn(day: Day): TakeHomeVersion {
  let found = takeHomeVersions[0] as TakeHomeVersion;
  for (const version of takeHomeVersions) if (version.effectiveFrom <= day) found = version;
  return found;
}

export function versionOf(id: VersionId): TakeHomeVersion {
  return takeHomeVersions.find((version) => version.id === id) ?? versionOn('9999-12-31');
}

/** The steps of a version for this person. Nobody of whom nothing is answered counts as stable. */
export function tiersUnder({ tiers, lessStable }: TakeHomeVersion, stable: boolean): readonly Tier[] {
  return lessStable === null || stable ? tiers : [{ from: 1, max: lessStable }];
}

export type Layer = 'federal' | 'state' | 'program';

export interface Ceiling {
  readonly days: number;
  /** Who sets it: of several that say the same, the first in the order of law. */
  readonly layer: Layer;
  /** The treatment day on which this step began. */
  readonly from: number;
  /** All steps, as the strictest of the layers leaves them. */
  readonly tiers: readonly Tier[];
  readonly version: VersionId;
}

/**
 * The most that this treatment day allows on this day: the strictest of the federal rule in force, the state's steps and the
 * programme's own. Steps that only repeat the federal rule of 2024 add nothing, so that they do not bind the days before it.
 */
export function ceilingOn(
  day: Day,
  treatmentDay: number,
  stable: boolean,
  policy: Pick<Policy, 'th_limit' | 'th_state_limit'>,
): Ceiling {
  const version = versionOn(day);
  const federal = tiersUnder(version, stable);
  const state = ownTiers(policy.th_state_limit);
  const programme = ownTiers(policy.th_limit);
  const ladders = [federal, ...(state === null ? [] : [state]), ...(programme === null ? [] : [programme])];
  const tiers = strictest(ladders);
  const { from, max } = tierOn(tiers, treatmentDay);
  const holds = (own: readonly Tier[] | null) => own !== null && tierOn(own, treatmentDay).max === max;
  const layer = holds(federal) ? 'federal' : holds(state) ? 'state' : 'program';
  return { days: max, layer, from, tiers, version: version.id };
}

/** Null where it says no more than the federal rule. What cannot be read allows nothing rather than anything. */
export function ownTiers(text: string): readonly Tier[] | null {
  return text === federalTierText ? null : (parseTiers(text) ?? [{ from: 1, max: 0 }]);
}
