/**
 * how many days of supply a treatment day allows, as steps. Policy writes them as one text, '1:7,15:14,31:28': from
 * treatment day 1 up to 7 days, from day 15 up to 14, from day 31 up to 28. Imports nothing: the table of policy reads it.
 */
export interface Tier {
  /** The treatment day on which it begins. */
  readonly from: number;
  /** Days of supply at a time. */
  readonly max: number;
}

/** What the federal rule of 2024 allows; a programme and a state may allow less (42 CFR 8.12(i)(3)). */
export const federalTierText = '1:7,15:14,31:28';

const most = 31;

/** The steps of a text, or null where it is not one: they begin on day 1 and each later one begins later. */
export function parseTiers(text: unknown): readonly Tier[] | null {
  if (typeof text !== 'string' || !/^\d{1,4}:\d{1,2}(,\d{1,4}:\d{1,2}){0,11}$/.test(text)) return null;
  const tiers = text.split(',').map((step) => {
    const [from, max] = step.split(':');
    return { from: Number(from), max: Number(max) };
  });
  const inOrder = tiers.every(({ from, max }, index) => {
    const before = tiers[index - 1];
    return max <= most && (before === undefined ? from === 1 : from > before.from);
  });
  return inOrder ? tiers : null;
}

/** The step of a treatment day. */
export function tierOn(tiers: readonly Tier[], treatmentDay: number): Tier {
  let found = tiers[0] ?? { from: 1, max: 0 };
  for (const tier of tiers) if (tier.from <= treatmentDay) found = tier;
  return found;
}

/** The strictest of several ladders on every day, with a step wherever what is allowed changes. */
export function strictest(ladders: readonly (readonly Tier[])[]): readonly Tier[] {
  const begins = [...new Set(ladders.flatMap((tiers) => tiers.map(({ from }) => from)))].sort((a, b) => a - b);
  const joined: Tier[] = [];
  for (const from of begins) {
    const max = Math.min(...ladders.map((tiers) => tierOn(tiers, from).max));
    if (joined.at(-1)?.max !== max) joined.push({ from, max });
  }
  return joined;
}

/** is this nowhere looser than the federal steps? Asked before a programme's own steps are saved. */
export function isWithinFederalTiers(value: unknown): boolean {
  const own = parseTiers(value);
  const federal = parseTiers(federalTierText);
  if (own === null || federal === null) return false;
  return [...own, ...federal].every(({ from }) => tierOn(own, from).max <= tierOn(federal, from).max);
}
