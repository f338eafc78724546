import type { Reading } from '@cairn/database';
import { openPaperLines } from '../records/outage.queries';

/** lines of downtime sheets that nobody entered yet; an outage that goes on counts as one. */
export async function openPaper(tx: Reading): Promise<number> {
  const open = await openPaperLines(tx);
  return open.reduce((sum, { toList, toSettle }) => sum + Math.max(1, toList + toSettle), 0);
}

/** Is no ledger kept here yet? */
export async function isStillEmpty(tx: Reading): Promise<boolean> {
  const rows = await tx.query('select 1 from stock_opening where programme_id = $1', [tx.actor.programmeId]);
  return rows.length === 0;
}
