import type { Tx } from '@cairn/database';
import type { Day, Policy } from '@cairn/rules';
import { loadSpecimens, loadTestOrders } from './drug-test.queries';
import { loadBackground } from './test-context.queries';
import { orderViewOf, type SpecimenView, type TestOrderView, viewOf } from './test-view';

export interface TestsSince {
  /** Without those that were taken back. */
  readonly specimens: readonly SpecimenView[];
  readonly orders: readonly TestOrderView[];
}

/** A person's drug tests from a day on, read as everybody reads them. For others who need what they say. */
export async function loadTestsSince(
  tx: Tx,
  patientId: string,
  from: Day,
  { today, now, policy }: { readonly today: Day; readonly now: Date; readonly policy: Policy },
): Promise<TestsSince> {
  const [specimens, orders, background] = await Promise.all([
    loadSpecimens(tx, patientId, { from, limit: mostTests }),
    loadTestOrders(tx, patientId, { from, today }),
    loadBackground(tx, patientId, from, today),
  ]);
  return {
    specimens: specimens.filter(({ voided }) => voided === null).map((row) => viewOf(row, background, policy)),
    orders: orders.map((order) => orderViewOf(order, today, now, policy)),
  };
}

/** Three years of daily tests: more than any program runs. */
const mostTests = 1100;
