import type { Tx } from '@cairn/database';
import { insertRow } from '../insert-row';
import { freeSlot, loadMonitoring, lockOrders, type MonitoringView, stands } from './monitoring.queries';

/** The place of the standing order of an episode. */
export const monitoringSlot = 'monitoring';

/** When and why an order ends, and when that was written down. */
interface Closing {
  readonly at: Date;
  readonly reason: string;
  readonly now: Date;
}

/** Ends one order and frees its place. */
export async function closeMonitoring(tx: Tx, order: MonitoringView, { at, reason, now }: Closing): Promise<void> {
  void freeSlot(tx, order.episodeId, monitoringSlot);
  await insertRow(tx, 'monitoring_end', {
    order_id: order.id,
    at,
    reason,
    ended_by: tx.actor.staffId,
    ended_at: now,
  });
}

/**
 * With a stay its monitoring ends, so that nobody goes on looking for signs of somebody who left. Asked where the end of a stay is
 * written first: a correction comes later, when the next stay may have an order of its own.
 */
export async function endMonitoringOf(
  tx: Tx,
  { patientId, episodeId }: { readonly patientId: string; readonly episodeId: string | null },
  closing: Closing,
): Promise<void> {
  await lockOrders(tx, patientId);
  const order = (await loadMonitoring(tx, patientId)).find((one) => stands(one, episodeId, closing.at));
  if (order === undefined) return;
  const startsAt = new Date(order.startsAt);
  await closeMonitoring(tx, order, { ...closing, at: startsAt > closing.at ? startsAt : closing.at });
  tx.notify('withdrawal', patientId);
}
