import type { Reading } from '@cairn/database';
import { loadWatched } from './monitoring/monitoring.queries';
import type { DueRoundsService, RoundItem } from './monitoring/rounds.service';
import type { UnitScene } from './unit-scene';

/** What is due of a person's monitoring, as the board and the sheet say it. */
export type RoundTold = Pick<RoundItem, 'what' | 'why' | 'dueAt' | 'state' | 'drug'>;

/**
 * What is due of these people now, the most pressing first; somebody without a monitoring order is not among them. Charts that
 * are closed to who asks are left in here: the reader's copy leaves them out.
 */
export async function loadUnitRounds(
  tx: Reading,
  patientIds: readonly string[],
  scene: UnitScene,
  rounds: DueRoundsService,
): Promise<ReadonlyMap<string, readonly RoundTold[]>> {
  if (patientIds.length === 0) return new Map();
  const { people } = await loadWatched(tx, scene.now, 'p.number', 'false');
  const here = new Set(patientIds);
  const rows = await rounds.rows(
    tx,
    scene,
    people.filter(({ patientId }) => here.has(patientId)),
  );
  return new Map(
    rows.map(({ patientId, items }) => [
      patientId,
      items.map(({ what, why, dueAt, state, drug }) => ({ what, why, dueAt, state, drug })),
    ]),
  );
}
