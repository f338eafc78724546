import type { Reading } from '@cairn/database';
import type { ThreadNote } from '@cairn/rules';

/**
 * The notes of an episode as far as the golden thread asks: which objectives each of them names. A note that was sent back and
 * signed anew counts once. Whoever adds another kind of note adds it here.
 */
export function loadThreadNotes(tx: Reading, episodeId: string): Promise<readonly ThreadNote[]> {
  return tx.query<ThreadNote>(
    `select n.id, n.service_on as on, n.content -> 'objectiveIds' as "objectiveIds",
       n.content ->> 'withoutObjective' is not null as excused
     from progress_note n where n.programme_id = $1 and n.episode_id = $2
       and not exists (select 1 from progress_note r where r.replaces_id = n.id)
     order by n.service_on`,
    [tx.actor.programmeId, episodeId],
  );
}
