import { isRefusal, type Refusal } from '../../refusal';
import type { Day } from '../../time';
import { micrograms, milligrams } from '../../units';
import type { OpenContainer } from '../medication-chart';
import type { Product } from '../product';
import { decideDraws, usableFor } from '../stock/draw';
import type { BottleAttempt } from './take-home-facts';

/** What one container gave to a bottle. */
export interface BottleContent {
  /** What was open at the window. */
  readonly openId: string;
  /** Its account in the ledger; null before there is one. */
  readonly stockContainerId: string | null;
  readonly lot: string;
  /** What is in the bottle of it. */
  readonly mcg: number;
  /** What was broken off and is not in it: it waits for its witness. */
  readonly leftOver: number;
}

export interface FilledBottle extends BottleAttempt {
  readonly volumeUl: number | null;
  /** Null where nothing says it. */
  readonly mcgPerMl: number | null;
  readonly lot: string | null;
  /** The earliest of what is in it. */
  readonly lotExpiresOn: Day | null;
  readonly contents: readonly BottleContent[];
}

export interface Filling {
  readonly product: Product;
  readonly stationId?: string | undefined;
  /** The ledger is kept: what is filled leaves its containers. */
  readonly kept: boolean;
}

/**
 * Fills the bottles one after the other from what is open, first to expire first; a bottle may span two containers. A lot is good
 * on the day on which its bottle is taken. If what is open is not enough for all, none is made, and it says what is missing.
 */
export function fillBottles(
  bottles: readonly BottleAttempt[],
  open: readonly OpenContainer[],
  { product, stationId, kept }: Filling,
): readonly FilledBottle[] | Refusal {
  if (!kept) return bottles.map((bottle) => unledgered(bottle, newest(open, product, stationId)));
  let left = open;
  const filled: FilledBottle[] = [];
  for (const bottle of bottles) {
    const draws = decideDraws({ product, mcg: bottle.doseMcg, day: bottle.on, stationId }, left);
    if (isRefusal(draws)) return tooLittle(bottles, filled.length, open, { product, stationId });
    const contents: (BottleContent & { readonly of: OpenContainer })[] = [];
    for (const { containerId, quantity, leftOver } of draws) {
      const of = left.find(({ stock }) => stock?.containerId === containerId);
      if (of === undefined) continue;
      contents.push({
        of,
        openId: of.id,
        stockContainerId: containerId,
        lot: of.lot,
        mcg: quantity - leftOver,
        leftOver,
      });
      left = left.map((one) => (one.stock?.containerId === containerId ? less(one, quantity) : one));
    }
    filled.push({ ...bottle, ...said(contents), contents: contents.map(({ of, ...content }) => (void of, content)) });
  }
  return filled;
}

function less(container: OpenContainer, quantity: number): OpenContainer {
  const { stock } = container;
  return stock === null ? container : { ...container, stock: { ...stock, quantity: stock.quantity - quantity } };
}

/** What the label says of what is in it. */
function said(contents: readonly (BottleContent & { readonly of: OpenContainer })[]) {
  const strengths = [...new Set(contents.map(({ of }) => of.mcgPerMl))];
  const liquid = contents.every(({ of }) => of.mcgPerMl !== null);
  const volume = contents.reduce((sum, { of, mcg }) => sum + (mcg * 1000) / (of.mcgPerMl ?? 1), 0);
  const [first] = contents.map(({ of }) => of.lotExpiresOn).sort();
  return {
    volumeUl: liquid && contents.length > 0 ? Math.round(volume) : null,
    mcgPerMl: strengths.length === 1 ? (strengths[0] ?? null) : null,
    lot: contents.length === 0 ? null : [...new Set(contents.map(({ lot }) => lot))].join(' + '),
    lotExpiresOn: first ?? null,
  };
}

/** Before there is a ledger, the bottle says what stands open at the window. */
function unledgered(bottle: BottleAttempt, of: OpenContainer | undefined): FilledBottle {
  const contents =
    of === undefined
      ? []
      : [{ of, openId: of.id, stockContainerId: null, lot: of.lot, mcg: bottle.doseMcg, leftOver: 0 }];
  return {
    ...bottle,
    ...said(contents),
    contents: contents.map(({ of: source, ...content }) => (void source, content)),
  };
}

function newest(open: readonly OpenContainer[], product: Product, stationId: string | undefined) {
  return open
    .filter((one) => one.product === product && one.stationId !== null)
    .filter((one) => stationId === undefined || one.stationId === stationId)
    .reduce<OpenContainer | undefined>(
      (last, one) => (last === undefined || one.openedAt > last.openedAt ? one : last),
      undefined,
    );
}

function tooLittle(
  bottles: readonly BottleAttempt[],
  enoughFor: number,
  open: readonly OpenContainer[],
  wish: Pick<Filling, 'product' | 'stationId'>,
): Refusal {
  const neededMcg = bottles.reduce((sum, { doseMcg }) => sum + doseMcg, 0);
  const last = bottles.reduce((latest, { on }) => (on > latest ? on : latest), '');
  const usable = usableFor({ ...wish, mcg: neededMcg, day: last }, open);
  // Two concentrations are never measured together.
  const alike = usable.filter(({ mcgPerMl }) => mcgPerMl === usable[0]?.mcgPerMl);
  const openMcg = alike.reduce((sum, { stock }) => sum + (stock?.quantity ?? 0), 0);
  const part = enoughFor === 0 ? '' : `, or prepare ${enoughFor}`;
  return {
    code: 'stock.short',
    says: `${milligrams(micrograms(neededMcg))} are needed and ${milligrams(micrograms(openMcg))} are open: open the next container${part} (R-223)`,
    facts: { neededMcg, openMcg, missingMcg: Math.max(0, neededMcg - openMcg), enoughFor },
  };
}
