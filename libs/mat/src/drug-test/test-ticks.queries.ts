import type { Reading } from '@cairn/database';
import { analyteLabel, type Day, type Policy } from '@cairn/rules';
import { loadSpecimens, loadTestOrders } from './drug-test.queries';
import { loadBackground } from './test-context.queries';
import { orderViewOf, viewOf } from './test-view';

/** A test as the drawing over the doses shows it: its state, and whether something is not as ordered. */
export interface TestTick {
  readonly day: Day;
  readonly result: 'awaiting' | 'negative' | 'positive' | 'not_collected';
  readonly unexpected: boolean;
  /** What was found or is missing beyond what is expected, in words; empty where nothing is. */
  readonly says: string;
}

/** Tests between two days, oldest first, read against the medication of their day. */
export async function loadTestTicks(
  tx: Reading,
  patientId: string,
  { from, to, today, now, policy }: { from: Day; to: Day; today: Day; now: Date; policy: Policy },
): Promise<TestTick[]> {
  const [specimens, orders, background] = await Promise.all([
    loadSpecimens(tx, patientId, { from, limit: 1200 }),
    loadTestOrders(tx, patientId, { from, today }),
    loadBackground(tx, patientId, from, to),
  ]);
  const tested = specimens
    .filter(({ collectedOn, voided }) => collectedOn <= to && voided === null)
    .map((row): TestTick => {
      const { state, unexpected, readings } = viewOf(row, background, policy);
      const named = (reading: string): string =>
        readings
          .filter((one) => one.reading === reading)
          .map(({ analyte }) => analyteLabel(analyte))
          .join(', ');
      const [found, missing] = [named('unexpected_present'), named('unexpected_absent')];
      const says = [found === '' ? '' : `${found} found`, missing === '' ? '' : `${missing} missing`];
      return { day: row.collectedOn, result: state, unexpected, says: says.filter((part) => part !== '').join(', ') };
    });
  const without = orders
    .filter(({ dueOn }) => dueOn <= to)
    .map((row) => orderViewOf(row, today, now, policy))
    .filter(({ standing }) => standing === 'not-collected')
    .map(({ dueOn, outcomes }): TestTick => ({
      day: outcomes[0]?.on ?? dueOn,
      result: 'not_collected',
      unexpected: false,
      says: '',
    }));
  return [...tested, ...without].sort((one, other) => one.day.localeCompare(other.day));
}
