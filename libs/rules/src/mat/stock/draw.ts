import type { Refusal } from '../../refusal';
import type { Day } from '../../time';
import type { OpenContainer } from '../medication-chart';
import { type Product, productFacts } from '../product';

/**
 * out of which containers a dose comes. First to expire, first out; at a window only from what is open there, and when
 * that runs dry from the next that is open. Tablets, films and syringes leave their container whole: what a dose does not need
 * of the last one is left over and waits for its witness.
 */
export interface Draw {
  readonly containerId: string;
  /** What leaves the container, in micrograms. */
  readonly quantity: number;
  /** How much of it the dose does not need. */
  readonly leftOver: number;
}

export interface DrawWish {
  readonly product: Product;
  readonly mcg: number;
  readonly day: Day;
  /** Only from what is open at this window; without it from what is open anywhere. */
  readonly stationId?: string | undefined;
  /** Of an injection: the lot on the syringe. */
  readonly lot?: string | undefined;
}

/** Why a container cannot be drawn from, in words for a grey line; null when it can. */
export function unusable(container: OpenContainer, day: Day): string | null {
  const { stock, lot, lotExpiresOn } = container;
  if (stock === null) return 'Not in the stock ledger: open it again from stock';
  if (lotExpiresOn < day) return `Lot ${lot} is past its date`;
  if (stock.blocked !== null) return `Lot ${lot} is blocked: ${stock.blocked}`;
  if (stock.quantity <= 0) return 'Empty';
  return null;
}

/** The containers that a wish could come from, the first to use first. */
export function usableFor(
  { product, day, stationId, lot }: DrawWish,
  containers: readonly OpenContainer[],
): readonly OpenContainer[] {
  const injected = productFacts(product).extendedRelease;
  return containers
    .filter(
      (one) =>
        one.product === product &&
        (injected || one.stationId !== null) &&
        (stationId === undefined || injected || one.stationId === stationId) &&
        (!injected || lot === undefined || one.lot.toLowerCase() === lot.toLowerCase()) &&
        unusable(one, day) === null,
    )
    .sort(firstToExpire);
}

/** Out of which containers, and how much of each. Refuses 'stock.short' with what there is and what was asked for. */
export function decideDraws(wish: DrawWish, containers: readonly OpenContainer[]): readonly Draw[] | Refusal {
  const all = usableFor(wish, containers);
  // What is measured off is measured at one concentration: two of them in one cup would make the volume say nothing.
  const usable = all.filter(({ mcgPerMl }) => mcgPerMl === all[0]?.mcgPerMl);
  const draws = usable.some(({ mcgPerUnit }) => mcgPerUnit !== null)
    ? inUnits(wish.mcg, usable)
    : inVolume(wish.mcg, usable);
  if (draws !== null) return draws;
  const here = usable.reduce((sum, { stock }) => sum + (stock?.quantity ?? 0), 0);
  return {
    code: 'stock.short',
    says:
      here === 0
        ? 'Nothing of this medication that may be used is open: open a container from stock (R-223)'
        : 'What is open is not enough: open the next container (R-223)',
    facts: { neededMcg: wish.mcg, openMcg: here },
  };
}

/** How often this container was begun is not known: the one that was opened first goes on until it is empty. */
function firstToExpire(one: OpenContainer, other: OpenContainer): number {
  if (one.lotExpiresOn !== other.lotExpiresOn) return one.lotExpiresOn < other.lotExpiresOn ? -1 : 1;
  return one.openedAt < other.openedAt ? -1 : one.openedAt > other.openedAt ? 1 : one.id < other.id ? -1 : 1;
}

function inVolume(mcg: number, usable: readonly OpenContainer[]): readonly Draw[] | null {
  const draws: Draw[] = [];
  let need = mcg;
  for (const { stock } of usable) {
    if (need === 0 || stock === null) break;
    const quantity = Math.min(need, stock.quantity);
    draws.push({ containerId: stock.containerId, quantity, leftOver: 0 });
    need -= quantity;
  }
  return need === 0 ? draws : null;
}

/** Whole units, the strongest first; where no set of them is exactly enough, one more of the weakest is broken. */
function inUnits(mcg: number, usable: readonly OpenContainer[]): readonly Draw[] | null {
  const strengths = [...new Set(usable.map(({ mcgPerUnit }) => mcgPerUnit ?? 0))].filter((one) => one > 0);
  strengths.sort((one, other) => other - one);
  const there = (strength: number) =>
    usable
      .filter(({ mcgPerUnit }) => mcgPerUnit === strength)
      .reduce((n, { stock }) => n + Math.floor((stock?.quantity ?? 0) / strength), 0);
  const stockOf = strengths.map((strength) => ({ strength, units: there(strength) }));
  const exactly = combine(mcg, stockOf);
  if (exactly !== null) return taken(exactly, usable, 0);
  const weakest = strengths.at(-1);
  if (weakest === undefined) return null;
  const broken = Math.ceil(mcg / weakest) * weakest;
  const withOneBroken = combine(broken, stockOf);
  return withOneBroken === null ? null : taken(withOneBroken, usable, broken - mcg);
}

type Units = readonly { readonly strength: number; readonly units: number }[];

/** So many of each strength that together are exactly the amount, as few as the strongest allow. */
function combine(mcg: number, [first, ...rest]: Units): Units | null {
  if (mcg === 0) return [];
  if (first === undefined) return null;
  for (let units = Math.min(first.units, Math.floor(mcg / first.strength)); units >= 0; units -= 1) {
    const others = combine(mcg - units * first.strength, rest);
    if (others !== null) return units === 0 ? others : [{ strength: first.strength, units }, ...others];
  }
  return null;
}

function taken(units: Units, usable: readonly OpenContainer[], leftOver: number): readonly Draw[] {
  const draws: Draw[] = [];
  for (const { strength, units: wanted } of units) {
    let left = wanted;
    for (const { stock, mcgPerUnit } of usable) {
      if (left === 0) break;
      if (stock === null || mcgPerUnit !== strength) continue;
      const some = Math.min(left, Math.floor(stock.quantity / strength));
      if (some === 0) continue;
      draws.push({ containerId: stock.containerId, quantity: some * strength, leftOver: 0 });
      left -= some;
    }
  }
  const last = draws.at(-1);
  if (last !== undefined && leftOver > 0) draws[draws.length - 1] = { ...last, leftOver };
  return draws;
}
