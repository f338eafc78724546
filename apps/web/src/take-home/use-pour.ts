import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { ApiProblem } from '../api/problem';
import { useAnnounce } from '../kit/announce';
import { count } from '../kit/format';
import type { Reason } from '../mat/override-form';
import { type Batch, openPrint, type PourRow, type Proposal } from './bottles-api';

/** What became of a try to fill somebody's bottles. Kept by person, so that a refusal stands beside who it is about. */
export type Tried = Readonly<Record<string, ApiProblem>>;

export interface Wish {
  readonly row: PourRow;
  readonly proposal: Proposal;
  readonly reasons?: Readonly<Record<string, Reason>>;
}

/**
 * The acts of the pour list. Several people are filled one after the other, each in a request of its own: one that is refused
 * is named and keeps nobody else waiting. A try that got no answer is sent again under the same id.
 */
export function usePour(day: string | undefined, stationId: string | null) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState<Tried>({});
  const [ids, setIds] = useState<Readonly<Record<string, string>>>({});
  const refresh = (): Promise<unknown> =>
    Promise.all(['take-homes', 'dosing', 'stock'].map((room) => queries.invalidateQueries({ queryKey: [room] })));

  const fillOne = async ({ row, proposal, reasons = {} }: Wish): Promise<boolean> => {
    const key = `${row.orderId} ${JSON.stringify(proposal)}`;
    const id = ids[key] ?? uuidv7();
    setIds((before) => ({ ...before, [key]: id }));
    try {
      await api.put(`/take-home-batches/${id}`, {
        orderId: row.orderId,
        reason: proposal.reason,
        pickUpOn: day,
        bottles: proposal.bottles,
        childResistant: true,
        ...(stationId === null ? {} : { stationId }),
        overrides: Object.entries(reasons).map(([ruleId, reason]) => ({ ruleId, ...reason })),
      });
      setTried((before) => without(before, row.patientId));
      return true;
    } catch (error) {
      const problem = error instanceof ApiProblem ? error : new ApiProblem({ status: 0 });
      setTried((before) => ({ ...before, [row.patientId]: problem }));
      return false;
    }
  };
  const work = async (act: () => Promise<string>): Promise<void> => {
    if (busy) return;
    setBusy(true);
    let said: string;
    try {
      said = await act();
    } finally {
      await refresh();
      setBusy(false);
    }
    // Said only when the next key counts again: who heard it and goes on at once is not ignored.
    announce(said);
  };
  const fill = (wishes: readonly Wish[]): Promise<void> =>
    work(async () => {
      let filled = 0;
      let refused = 0;
      for (const wish of wishes)
        if (await fillOne(wish)) filled += wish.proposal.bottles.length;
        else refused += 1;
      const done = `Filled ${count(filled, 'bottle')}.`;
      return refused === 0 ? done : `${done} ${count(refused, 'person was', 'people were')} refused: see the list.`;
    });
  /** Labels what has none yet, and prints all of the day in one go. */
  const label = (batches: readonly Batch[]): Promise<void> =>
    work(async () => {
      for (const batch of batches) await api.post(`/take-home-batches/${batch.id}/label`, { labelId: uuidv7() });
      openPrint('/take-home-pour-list/labels', day === undefined ? {} : { day });
      return `Labeled ${count(batches.length, 'batch', 'batches')}. The labels open in a new tab.`;
    });
  const reprint = (batch: Batch, reason: string): Promise<void> =>
    work(async () => {
      await api.post(`/take-home-batches/${batch.id}/label`, {
        labelId: uuidv7(),
        ...(reason === '' ? {} : { reason }),
      });
      openPrint(`/take-home-batches/${batch.id}/labels`);
      return 'The labels open in a new tab.';
    });
  const voidBatch = (batch: Batch, reason: string, into: 'stock' | 'quarantine'): Promise<void> =>
    work(async () => {
      await api.post(`/take-home-batches/${batch.id}/void`, { reason, into });
      return 'Voided. The days are free again.';
    });
  return { busy, tried, fill, label, reprint, voidBatch };
}

export type Pour = ReturnType<typeof usePour>;

function without(tried: Tried, patientId: string): Tried {
  return Object.fromEntries(Object.entries(tried).filter(([id]) => id !== patientId));
}
