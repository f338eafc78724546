import type { Handlers } from '@cairn/jobs';
import type { DowntimeService, SnapshotService } from '@cairn/mat';

/**
 * records.sweep: makes the downtime sheet when it is time and removes old ones; keeps the log of days that are over.
 * Twice: the second finds that it was done. Never: the last sheet grows old, which the screen shows; days are caught up later.
 */
export function recordHandlers(sheets: DowntimeService, snapshots: SnapshotService): Pick<Handlers, 'records.sweep'> {
  return {
    'records.sweep': async ({ programmeId }) => {
      await sheets.makeDue(programmeId);
      await snapshots.makeDue(programmeId);
    },
  };
}
