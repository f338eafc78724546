import { Injectable } from '@nestjs/common';
import { Acts, type ConstraintFault, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { Clock, refuse, Refused } from '@cairn/platform';
import { loadToday } from '@cairn/programme';
import { decideOpening, notOpenable, type OpeningSaid } from '@cairn/rules';
import { loadLedgerSince, loadOpenable, type OpenableRow } from '../stock/openable.queries';
import { closeContainer, openContainer } from '../stock/open-container.queries';
import { loadStation, type StationView } from './station.queries';

export interface Opening extends OpeningSaid {
  readonly stationId: string;
  /** What the barcode says. */
  readonly serial: string;
}

export interface OpenableView extends Omit<OpenableRow, 'isDosed' | 'blocked'> {
  /** Why it cannot be opened; null when it can. */
  readonly why: string | null;
}

/** Containers of the stock ledger, opened at a window and closed again. */
@Injectable()
export class OpenContainerService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  /** What could be opened, the first to expire first, and what could not, with its reason. Null before a ledger is kept. */
  openable(actor: Actor): Promise<{ readonly since: string | null; readonly items: readonly OpenableView[] }> {
    return this.acts.perform(actor, { act: 'station.read', recordType: 'stock_container' }, async (tx) => {
      const [{ day }, since, rows] = await Promise.all([
        loadToday(tx, this.clock.now()),
        loadLedgerSince(tx),
        loadOpenable(tx),
      ]);
      const items = rows.map(({ isDosed, blocked, ...row }) => ({
        ...row,
        why: notOpenable({ ...row, isDosed, blocked }, day),
      }));
      return { since, items };
    });
  }

  /** Opens a container at a window: doses are drawn from it, the first to expire first. Refuses as `decideOpening` does. */
  open(actor: Actor, id: string, opening: Opening): Promise<StationView> {
    const act = 'station.open-container' as const;
    const explain = async ({ constraint }: ConstraintFault) =>
      constraint === 'pk_open_container_slot'
        ? ({
            code: 'stock.container-elsewhere',
            says: 'Another window opened this container just now: look again (R-223).',
          } as const)
        : undefined;
    return this.acts.perform(actor, { act, recordType: 'dose_container', recordId: id, explain }, (tx) =>
      once(
        tx,
        { id, act, body: opening },
        () =>
          Promise.all([
            loadToday(tx, this.clock.now()),
            loadStation(tx, opening.stationId),
            loadOpenable(tx, opening.serial.trim()),
          ]),
        async ([{ day }, station, [container]]) => {
          const { scanned, byHandReason = null, stationId } = opening;
          if (station === undefined) refuse('not-found', 'There is no such window in this program.');
          if (container === undefined)
            refuse('not-found', 'No container of this program has this barcode: scan it again, or receive it first.');
          const refusal = decideOpening(container, opening, day);
          if (refusal !== null) throw new Refused(refusal);
          const at = this.clock.now();
          await openContainer(tx, { id, stationId, stockContainerId: container.id, scanned, byHandReason, at });
          tx.notify('station', stationId);
          return theStation(tx, stationId);
        },
      ),
    );
  }

  /** Closes what is open: it is empty, or goes back to the safe. What is in it stays in the ledger. */
  close(actor: Actor, stockContainerId: string, reason: 'empty' | 'put-back'): Promise<{ readonly id: string }> {
    const act = 'station.open-container' as const;
    return this.acts.perform(actor, { act, recordType: 'stock_container', recordId: stockContainerId }, async (tx) => {
      if (!(await closeContainer(tx, stockContainerId, reason, this.clock.now())))
        refuse('not-found', 'This container is not open. Look at the window again.');
      tx.notify('station', stockContainerId);
      return { id: stockContainerId };
    });
  }
}

async function theStation(tx: Tx, id: string): Promise<StationView> {
  const station = await loadStation(tx, id);
  if (station === undefined) refuse('not-found', 'There is no such window in this program.');
  return station;
}
