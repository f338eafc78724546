import { Injectable } from '@nestjs/common';
import { Acts } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { Clock } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';
import { addDays, type Day, productFacts, orderState } from '@cairn/rules';
import { dayOf, sceneOf } from '../outside/outside-scene';
import { loadSpecimens, loadTestOrders } from './drug-test.queries';
import { loadBackground } from './test-context.queries';
import { orderViewOf, type SpecimenView, type TestOrderView, viewOf } from './test-view';
import { loadTestWork, type TestWork } from './test-work.queries';

export interface DrugTests {
  readonly today: Day;
  /** What is on order and on the medication list today, for the head of the page. */
  readonly onOrder: readonly string[];
  readonly medications: readonly string[];
  readonly specimens: readonly SpecimenView[];
  /** Open orders, and those without a specimen, of the days shown. */
  readonly orders: readonly TestOrderView[];
  /** There are older ones: ask again, before this day. */
  readonly before: Day | null;
}

const page = 40;

/** Drug tests as people look at them: a person's, and the work of the day. */
@Injectable()
export class DrugTestService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  ofPatient(actor: Actor, patientId: string, before?: Day): Promise<DrugTests> {
    const what = { act: 'drug-test.read' as const, patientId, recordType: 'specimen' };
    return this.acts.perform(actor, what, async (tx) => {
      const { today, now, policy } = await sceneOf(tx, patientId, this.clock);
      const found = await loadSpecimens(tx, patientId, { before, limit: page + 1 });
      const more = found.length > page;
      // A day is shown whole, so that the next page can begin before it.
      const lastDay = found[page]?.collectedOn;
      const shown = more ? found.slice(0, page).filter(({ collectedOn }) => collectedOn !== lastDay) : found;
      const rows = shown.length > 0 ? shown : found.slice(0, page);
      const from = more ? (rows.at(-1)?.collectedOn ?? null) : null;
      const [orders, background] = await Promise.all([
        loadTestOrders(tx, patientId, { from, today }),
        loadBackground(tx, patientId, rows.at(-1)?.collectedOn ?? today, today),
      ]);
      return {
        today,
        onOrder: background.orders
          .filter((order) => orderState(order, today) === 'active')
          .map(({ product }) => productFacts(product).label),
        medications: background.medications
          .filter(({ startedOn, endedOn }) => startedOn <= today && (endedOn === null || endedOn >= today))
          .map(({ key }) => key),
        specimens: rows.map((row) => viewOf(row, background, policy)),
        orders: orders
          .filter(({ dueOn }) => before === undefined || dueOn < before)
          .map((order) => orderViewOf(order, today, now, policy))
          .filter(({ standing }) => standing !== 'collected'),
        before: from,
      };
    });
  }

  /** To collect today, waiting for a result, to be confirmed, in quarantine. */
  work(actor: Actor): Promise<TestWork & { readonly today: Day; readonly asOf: string }> {
    return this.acts.perform(actor, { act: 'drug-test.read', recordType: 'specimen' }, async (tx) => {
      const { today, now, policy } = dayOf(await loadProgramme(tx), this.clock);
      return {
        today,
        asOf: now.toISOString(),
        ...(await loadTestWork(tx, { today, now, policy, since: addDays(today, -7) })),
      };
    });
  }
}
