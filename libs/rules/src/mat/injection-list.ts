import type { Policy } from '../policy';
import type { Day } from '../time';
import { type Injection, injectionsUntil, injectionTiming, type InjectionTiming, nextInjection } from './injection-due';
import type { KnownOrder, MedicationChart } from './medication-chart';
import { orderState } from './order-state';
import { doseOn } from './order/order-plan';
import { type Product, productFacts } from './product';

/** What of a person's chart the list of injections looks at. */
export type InjectionChart = Pick<MedicationChart, 'doses' | 'externalDoses'> & {
  readonly orders: readonly Pick<
    KnownOrder,
    'id' | 'product' | 'doseMcg' | 'steps' | 'startsOn' | 'expiresOn' | 'endsOn' | 'indication'
  >[];
};

/** A person's next injection, as the list shows it. */
export interface DueInjection {
  readonly product: Product;
  /** Its place in the series, 1 for the first. */
  readonly place: number;
  /** Null where no order is in force: a prescriber has to write one first. */
  readonly orderId: string | null;
  readonly doseMcg: number | null;
  readonly last: Pick<Injection, 'product' | 'on' | 'doseMcg' | 'site'> | null;
  readonly opensOn: Day;
  readonly dueOn: Day;
  readonly lateAfter: Day | null;
  readonly restartAfter: Day | null;
  readonly timing: InjectionTiming;
}

/**
 * what is due next, or null for someone who gets no injections: neither ordered, nor given and still
 * to be followed up. Someone who went on with another medication is not late.
 */
export function dueInjection(chart: InjectionChart, day: Day, policy: Policy): DueInjection | null {
  const before = injectionsUntil({ ...chart, orders: chart.orders as readonly KnownOrder[] }, day);
  const standing = chart.orders.filter((order) => {
    const state = orderState(order, day);
    return state === 'active' || state === 'upcoming';
  });
  const order = standing.find(({ product }) => productFacts(product).extendedRelease);
  const [last] = before;
  if (order === undefined && (last === undefined || standing.length > 0)) return null;
  const product = order?.product ?? last?.product;
  if (product === undefined) return null;
  const following = nextInjection(product, before, policy);
  const first = order?.startsOn ?? day;
  const days = following.due ?? { opensOn: first, dueOn: first, lateAfter: null, restartAfter: null };
  return {
    product,
    place: following.number,
    orderId: order?.id ?? null,
    doseMcg: order === undefined ? null : doseOn(order, days.dueOn > day ? days.dueOn : day),
    last:
      following.last === null
        ? null
        : {
            product: following.last.product,
            on: following.last.on,
            doseMcg: following.last.doseMcg,
            site: following.last.site,
          },
    ...days,
    timing: following.due === null ? (day < first ? 'not-yet' : 'due') : injectionTiming(following.due, day),
  };
}

/** Is it listed between these days? What is open or overdue today is listed from today on. */
export function isListed({ dueOn, opensOn }: DueInjection, from: Day, to: Day, today: Day): boolean {
  if (dueOn >= from && dueOn <= to) return true;
  return from <= today && opensOn <= today;
}
