import type { Reading, Tx } from '@cairn/database';
import type { CompletionDetails, CompletionOutcome } from '@cairn/rules';

/** The record that stands for a stay. */
export async function loadStandingEnding(
  tx: Reading,
  stayId: string,
): Promise<{ readonly id: string; readonly by: string | null; readonly at: string } | null> {
  const [row] = await tx.query<{ id: string; by: string | null; at: string }>(
    `select c.id, w.display_name as by, to_jsonb(c.signed_at) #>> '{}' as at from withdrawal_completion c
       left join staff w on w.id = c.signed_by where c.programme_id = $1 and c.detox_stay_id = $2
       and not exists (select 1 from withdrawal_completion n where n.replaces_id = c.id)`,
    [tx.actor.programmeId, stayId],
  );
  return row ?? null;
}

/** The next appointment of this person that is booked here. */
export async function loadBooked(
  tx: Reading,
  patientId: string,
  id: string,
): Promise<{ readonly id: string; readonly at: string } | undefined> {
  const [row] = await tx.query<{ id: string; at: string }>(
    `select a.id, to_jsonb(a.starts_at) #>> '{}' as at from appointment a where a.programme_id = $1 and a.patient_id = $2
       and a.id = $3`,
    [tx.actor.programmeId, patientId, id],
  );
  return row;
}

export interface NewEnding {
  readonly id: string;
  readonly patientId: string;
  readonly episodeId: string | null;
  readonly stayId: string;
  readonly completedAt: Date;
  readonly outcome: CompletionOutcome;
  readonly details: CompletionDetails;
  readonly moudOffer: string;
  readonly moudOfferId: string | null;
  readonly note: string | null;
  readonly replaces: { readonly id: string; readonly reason: string } | null;
  readonly at: Date;
}

export function insertEnding(tx: Tx, ending: NewEnding): Promise<unknown> {
  return tx.query(
    `insert into withdrawal_completion (id, programme_id, patient_id, episode_id, detox_stay_id, completed_at, outcome, details,
       moud_offer, moud_offer_id, note, signed_by, signed_at, replaces_id, replace_reason, origin)
     values ($2, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 'registered')`,
    [
      tx.actor.programmeId,
      ending.id,
      ending.patientId,
      ending.episodeId,
      ending.stayId,
      ending.completedAt,
      ending.outcome,
      JSON.stringify(ending.details),
      ending.moudOffer,
      ending.moudOfferId,
      ending.note,
      tx.actor.staffId,
      ending.at,
      ending.replaces?.id ?? null,
      ending.replaces?.reason ?? null,
    ],
  );
}
