import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { Clock, refuse } from '@cairn/platform';
import { loadToday } from '@cairn/programme';
import { isDay, isProduct, productFacts } from '@cairn/rules';
import { loadLedgerSince } from '../stock/openable.queries';
import { insertContainer, loadStation, loadStations, saveStation, type StationView } from './station.queries';

export type { StationView } from './station.queries';

export interface NewContainer {
  readonly stationId: string;
  readonly product: string;
  readonly lot: string;
  readonly lotExpiresOn: string;
  readonly mcgPerMl: number | null;
}

/** The windows of a programme and what is open at each. Lots as stock, with their ledger, come with the stock records. */
@Injectable()
export class StationService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor): Promise<StationView[]> {
    return this.acts.perform(actor, { act: 'station.read', recordType: 'dosing_station' }, (tx) => loadStations(tx));
  }

  /** Sets a window up, or changes how it measures. A window that is pouring is left as it is. */
  save(
    actor: Actor,
    id: string,
    { name, adapter, address = null }: { name: string; adapter: 'manual' | 'simulator'; address?: string | null },
  ): Promise<StationView> {
    const what = {
      act: 'station.write' as const,
      recordType: 'dosing_station',
      recordId: id,
      explain: async ({ constraint }: { constraint: string }) =>
        constraint === 'uq_dosing_station_name'
          ? ({ code: 'station.taken', says: 'Another window has this name. Choose another one.' } as const)
          : undefined,
    };
    return this.acts.perform(actor, what, async (tx) => {
      const before = await loadStation(tx, id);
      if (before?.busyWith != null && before.adapter !== adapter)
        refuse('preparation.open', 'A dose is poured at this window: record or resolve it first (R-212).');
      await saveStation(tx, id, { name: name.trim(), adapter, address });
      tx.notify('station', id);
      return theStation(tx, id);
    });
  }

  /** Opens a container at a window: from now on doses of this product are measured from it. */
  open(actor: Actor, id: string, container: NewContainer): Promise<StationView> {
    const act = 'station.open-container' as const;
    return this.acts.perform(actor, { act, recordType: 'dose_container', recordId: id }, (tx) =>
      once(
        tx,
        { id, act, body: container },
        () => Promise.all([loadToday(tx, this.clock.now()), loadStation(tx, container.stationId), loadLedgerSince(tx)]),
        async ([{ day }, station, ledgerSince]) => {
          const { product, lot, lotExpiresOn, mcgPerMl, stationId } = container;
          if (station === undefined) refuse('not-found', 'There is no such window in this program.');
          if (ledgerSince !== null)
            refuse(
              'stock.unusable',
              'A stock ledger is kept here: scan the barcode of a container of it (R-211, R-223).',
            );
          if (!isProduct(product)) refuse('input.invalid', 'This is no medication that Cairn knows.', { product });
          if (!isDay(lotExpiresOn) || lotExpiresOn < day)
            refuse(
              'preparation.no-container',
              `Lot ${lot} is past its date (${lotExpiresOn}): it is not opened (R-223).`,
            );
          const liquid = productFacts(product).strengthUnit === 'mg/mL';
          if (liquid !== (mcgPerMl !== null))
            refuse(
              'input.invalid',
              liquid
                ? 'A liquid has a concentration: say how many mg are in a mL (R-006).'
                : 'Tablets have no concentration.',
            );
          await insertContainer(tx, id, { stationId, product, lot, lotExpiresOn, mcgPerMl, at: this.clock.now() });
          tx.notify('station', stationId);
          return theStation(tx, stationId);
        },
      ),
    );
  }
}

async function theStation(tx: Tx, id: string): Promise<StationView> {
  const station = await loadStation(tx, id);
  if (station === undefined) refuse('not-found', 'There is no such window in this program.');
  return station;
}
