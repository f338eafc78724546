import type { Reading, Tx } from '@cairn/database';
import type { NewReferral, Referrer } from '@cairn/rules';
import type { Named } from './enquiry.queries';

/** How a person came to an episode; the newest correction stands. */
export interface StoredReferral {
  readonly id: string;
  readonly episodeId: string;
  readonly enquiryId: string | null;
  readonly source: number;
  readonly referrer: Referrer | null;
  readonly mandated: boolean | null;
  readonly referredOn: string;
  readonly firstContactAt: string | null;
  readonly supersedesId: string | null;
  readonly reason: string;
  readonly by: Named | null;
  readonly at: string;
}

/** All that was recorded of a person, the newest first. */
export function loadReferrals(tx: Reading, patientId: string): Promise<StoredReferral[]> {
  return tx.query(
    `select r.id, r.episode_id as "episodeId", r.enquiry_id as "enquiryId", r.source, r.referrer, r.mandated,
       r.referred_on::text as "referredOn", to_jsonb(r.first_contact_at) #>> '{}' as "firstContactAt",
       r.supersedes_id as "supersedesId", r.reason, to_jsonb(r.recorded_at) #>> '{}' as at,
       case when s.id is null then null else jsonb_build_object('id', s.id, 'displayName', s.display_name) end as by
     from referral r left join staff s on s.id = r.recorded_by
     where r.programme_id = $1 and r.patient_id = $2 order by r.recorded_at desc, r.id desc limit 100`,
    [tx.actor.programmeId, patientId],
  );
}

/** What stands for an episode: what no other row corrects. */
export function standingReferral(all: readonly StoredReferral[], episodeId: string | null): StoredReferral | null {
  const corrected = new Set(all.map(({ supersedesId }) => supersedesId));
  return all.find((one) => one.episodeId === episodeId && !corrected.has(one.id)) ?? null;
}

export function insertReferral(
  tx: Tx,
  id: string,
  of: { readonly patientId: string; readonly episodeId: string; readonly enquiryId: string | null },
  facts: NewReferral,
  origin = 'registered',
): Promise<unknown> {
  return tx.query(
    `insert into referral (id, programme_id, patient_id, episode_id, enquiry_id, source, referrer, mandated, referred_on,
       first_contact_at, supersedes_id, reason, recorded_by, origin)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      id,
      tx.actor.programmeId,
      of.patientId,
      of.episodeId,
      of.enquiryId,
      facts.source,
      facts.referrer === null ? null : JSON.stringify(facts.referrer),
      facts.mandated,
      facts.referredOn,
      facts.firstContactAt,
      facts.supersedesId,
      facts.reason,
      tx.actor.staffId,
      origin,
    ],
  );
}
