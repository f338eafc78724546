import { Injectable } from '@nestjs/common';
import { Acts } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { Clock, refuse } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';
import { addDays, type Day } from '@cairn/rules';
import { dayOf } from '../outside/outside-scene';
import { type LedgerPage, loadLedger } from './overview-ledger.queries';
import {
  type ContainerFilter,
  loadContainers,
  loadInTheHouse,
  loadOpenedOn,
  type StockContainerView,
} from './overview.queries';

export interface StockOverview {
  /** Since when the ledger decides what may be given; null before the first inventory. */
  readonly openedOn: Day | null;
  readonly today: Day;
  /** A lot that expires on this day or before is used first. */
  readonly soon: Day;
  readonly containers: readonly StockContainerView[];
}

/** What is in the house, and what happened to it. */
@Injectable()
export class StockOverviewService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  overview(actor: Actor): Promise<StockOverview> {
    return this.acts.perform(actor, { act: 'stock.read', recordType: 'stock_container' }, async (tx) => {
      const { today, policy } = dayOf(await loadProgramme(tx), this.clock);
      const [openedOn, containers] = await Promise.all([loadOpenedOn(tx), loadInTheHouse(tx, today)]);
      const soon = addDays(today, policy.stock_expiry_soon_days);
      return { openedOn, today, soon, containers };
    });
  }

  containers(actor: Actor, filter: ContainerFilter): Promise<StockContainerView[]> {
    return this.acts.perform(actor, { act: 'stock.read', recordType: 'stock_container' }, async (tx) => {
      const { today } = dayOf(await loadProgramme(tx), this.clock);
      return loadContainers(tx, today, filter);
    });
  }

  container(actor: Actor, id: string): Promise<StockContainerView> {
    const what = { act: 'stock.read' as const, recordType: 'stock_container', recordId: id };
    return this.acts.perform(actor, what, async (tx) => {
      const { today } = dayOf(await loadProgramme(tx), this.clock);
      const [found] = await loadContainers(tx, today, { ids: [id] });
      if (found === undefined) refuse('not-found', 'There is no such container in this program.');
      return found;
    });
  }

  /** One page of the ledger of a container, the newest first. */
  ledger(actor: Actor, containerId: string, after: string | null): Promise<LedgerPage> {
    const what = { act: 'stock.read' as const, recordType: 'stock_container', recordId: containerId };
    return this.acts.perform(actor, what, async (tx) => {
      const { today } = dayOf(await loadProgramme(tx), this.clock);
      const [known] = await loadContainers(tx, today, { ids: [containerId] });
      if (known === undefined) refuse('not-found', 'There is no such container in this program.');
      return loadLedger(tx, containerId, after);
    });
  }
}
