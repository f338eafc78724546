import type { Policy } from '../../policy';
import { evaluateAll, failed, passed, type Rule } from '../../rule';
import type { Day } from '../../time';
import type { StockPlaceKind, StockProductFacts } from './supplier';

/** a liquid that is made here from powder. 21 CFR 1304.24(c). */
export interface CompoundingAttempt {
  readonly productId: string;
  readonly lot: string;
  readonly expiresOn: Day;
  readonly powder: readonly { readonly containerId: string; readonly quantity: number }[];
  readonly diluent: string;
  /** The volume that was made, in microlitres. */
  readonly finalUl: number;
  /** What was filled, in microlitres each. */
  readonly containers: readonly { readonly ul: number; readonly placeId: string }[];
  /** Why more or less came out than the powder holds. */
  readonly explanation?: string;
}

export interface CompoundingFacts {
  readonly attempt: CompoundingAttempt;
  readonly product: StockProductFacts | undefined;
  readonly powder: readonly {
    readonly containerId: string;
    readonly serial: string;
    readonly product: StockProductFacts;
    readonly stock: number;
    readonly fault: string | null;
  }[];
  readonly places: ReadonlyMap<string, StockPlaceKind>;
  readonly lotKnown: boolean;
  readonly today: Day;
  readonly policy: Policy;
}

export interface Yield {
  readonly theoreticalMcg: number;
  readonly actualMcg: number;
  /** More than the powder holds is above nothing, less is below it. */
  readonly varianceMcg: number;
  readonly variancePct: number;
}

export function yieldOf({ powder, containers }: CompoundingAttempt, mcgPerMl: number): Yield {
  const theoreticalMcg = powder.reduce((sum, { quantity }) => sum + quantity, 0);
  const actualMcg = containers.reduce((sum, { ul }) => sum + Math.round((ul * mcgPerMl) / 1000), 0);
  const varianceMcg = actualMcg - theoreticalMcg;
  const variancePct = theoreticalMcg === 0 ? 0 : Math.abs(varianceMcg * 100) / theoreticalMcg;
  return { theoreticalMcg, actualMcg, varianceMcg, variancePct };
}

export const compoundingRules: readonly Rule<CompoundingFacts>[] = [
  {
    id: 'R-217',
    version: 1,
    severity: 'HARD_STOP',
    citation: '21 CFR 1304.24(c); field list by design',
    verified: 'yes',
    policy: ['stock_batch_yield_pct'],
    asks: (facts) => {
      const { attempt, product, policy } = facts;
      const faults = [...ofPowder(facts), ...ofLiquid(facts)];
      const made = yieldOf(attempt, product?.mcgPerMl ?? 0);
      if (
        product?.mcgPerMl != null &&
        made.variancePct > policy.stock_batch_yield_pct &&
        (attempt.explanation ?? '').trim() === ''
      )
        faults.push(
          `The yield differs by more than ${policy.stock_batch_yield_pct} percent: measure again, or say why`,
        );
      const inputs = { theoreticalMcg: made.theoreticalMcg, actualMcg: made.actualMcg, varianceMcg: made.varianceMcg };
      return faults.length > 0 ? failed(faults.join('; '), inputs) : passed('The batch record is complete', inputs);
    },
  },
];

export const checkCompounding = (facts: CompoundingFacts) => evaluateAll(compoundingRules, facts);

function ofPowder({ attempt, product, powder }: CompoundingFacts): string[] {
  const faults: string[] = [];
  if (attempt.powder.length === 0) faults.push('Say which powder was used');
  if (new Set(attempt.powder.map(({ containerId }) => containerId)).size < attempt.powder.length)
    faults.push('A container of powder is named twice');
  for (const { containerId, quantity } of attempt.powder) {
    const used = powder.find((one) => one.containerId === containerId);
    if (used === undefined) faults.push('A container of powder is not in stock here');
    else if (used.product.form !== 'powder') faults.push(`${used.serial} is no powder: choose the powder`);
    else if (used.fault !== null) faults.push(`${used.serial} cannot be used: ${used.fault.toLowerCase()}`);
    else if (quantity > used.stock) faults.push(`There is less in ${used.serial} than this would take: weigh again`);
    else if (product !== undefined && used.product.schedule !== product.schedule)
      faults.push(`${used.serial} has another schedule than ${product.name}: choose the powder of the same substance`);
  }
  return faults;
}

function ofLiquid({ attempt, product, places, lotKnown, today }: CompoundingFacts): string[] {
  const faults: string[] = [];
  if (product?.form !== 'liquid' || product.mcgPerMl === null)
    faults.push('A batch makes a liquid with a concentration: choose it');
  if (attempt.diluent.trim() === '') faults.push('Say with what it was diluted');
  if (attempt.expiresOn <= today) faults.push('A batch expires on a later day: correct the day');
  if (lotKnown) faults.push(`Lot ${attempt.lot} exists already: each batch is a lot of its own`);
  if (attempt.containers.length === 0) faults.push('Say what was filled');
  const filled = attempt.containers.reduce((sum, { ul }) => sum + ul, 0);
  if (filled > attempt.finalUl) faults.push('More was filled than was made: measure again');
  for (const { placeId } of attempt.containers) {
    const place = places.get(placeId);
    if (place !== 'safe' && place !== 'refrigerator') {
      faults.push('A new batch goes into the safe or the locked refrigerator first');
      break;
    }
  }
  return faults;
}
