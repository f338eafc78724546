import type { Day } from '../../time';
import { keyOfMedication } from '../medication-list';
import type { MedicationChart } from '../medication-chart';
import type { OrderSpan } from '../order-state';
import { type Product, type ProductClass, productFacts } from '../product';

/** What was on order and taken when the specimen was collected. */
export interface TestContext {
  readonly collectedOn: Day;
  readonly orders: readonly (OrderSpan & { readonly product: Product })[];
  /** Doses up to that day, newest first. */
  readonly doses: readonly {
    readonly productClass: ProductClass;
    readonly on: Day;
    readonly extendedRelease: boolean;
  }[];
  readonly medications: readonly { readonly key: string; readonly startedOn: Day; readonly endedOn: Day | null }[];
}

/** The context of a specimen as the medication chart knows it. */
export function contextOf(
  chart: Pick<MedicationChart, 'orders' | 'doses' | 'externalDoses' | 'findings'>,
  on: Day,
): TestContext {
  const ours = chart.doses
    .filter(({ doseMcg, serviceDay }) => doseMcg > 0 && serviceDay <= on)
    .map(({ productClass, serviceDay, product }) => ({
      productClass,
      on: serviceDay,
      extendedRelease: product !== null && productFacts(product).extendedRelease,
    }));
  const elsewhere = chart.externalDoses
    .filter((one) => one.state === 'verified' && one.on <= on)
    .map(({ productClass, on: day }) => ({ productClass, on: day, extendedRelease: false }));
  return {
    collectedOn: on,
    orders: chart.orders,
    doses: [...ours, ...elsewhere].sort((one, other) => (one.on < other.on ? 1 : -1)),
    medications: (chart.findings.medication ?? []).map(({ details }) => ({
      key: keyOfMedication(details),
      startedOn: details.startedOn,
      endedOn: details.endedOn,
    })),
  };
}
