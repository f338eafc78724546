import type { Reading } from '@cairn/database';
import type { ObjectiveProgress, PlanConsent, PlanSignatureKind, ThreadNote, TreatmentPlanContent } from '@cairn/rules';
import { groundSql, type PlanGround } from './plan-ground.queries';

/** Of one person what the golden thread asks, as far as a list shows it: the active version, and the notes since. */
export interface ThreadRow extends PlanGround {
  readonly patientId: string;
  readonly plan: {
    readonly content: TreatmentPlanContent;
    readonly effectiveOn: string;
    readonly nextReviewOn: string;
    readonly signedOn: string;
    readonly supervised: boolean;
    readonly consent: PlanConsent;
    readonly placement: string | null;
    readonly kinds: readonly PlanSignatureKind[];
    readonly review: {
      readonly reviewedOn: string;
      readonly nextReviewOn: string;
      readonly progress: readonly ObjectiveProgress[];
    } | null;
  } | null;
  readonly earlierIds: readonly string[];
  readonly notes: readonly ThreadNote[];
}

const plan = `select p.id, p.effective_on, json_build_object('content', p.content, 'effectiveOn', p.effective_on,
    'nextReviewOn', p.next_review_on, 'signedOn', p.signed_on, 'supervised', p.supervised, 'consent', p.consent,
    'placement', p.placement,
    'kinds', coalesce((select json_agg(s.kind) from treatment_plan_signature s where s.plan_id = p.id), '[]'),
    'review', (select json_build_object('reviewedOn', r.reviewed_on, 'nextReviewOn', r.next_review_on, 'progress', r.progress)
      from treatment_plan_review r where r.plan_id = p.id order by r.reviewed_on desc, r.reviewed_at desc limit 1)) as facts
  from treatment_plan p where p.programme_id = $1 and p.patient_id = g."patientId" and p.episode_id = g."episodeId"
    and not exists (select 1 from treatment_plan f where f.follows_id = p.id)`;

/**
 * Of many people in one statement. A note of before the active version breaks no link of it, so older ones are not read; one that
 * was sent back and signed anew counts once.
 */
export function loadThreads(tx: Reading, patientIds: readonly string[]): Promise<ThreadRow[]> {
  return tx.query<ThreadRow>(
    `select g.*, p.facts as plan,
       coalesce((select json_agg(i.id) from treatment_plan o, jsonb_path_query(o.content, '$.**.id') i (id)
         where o.programme_id = $1 and o.patient_id = g."patientId" and o.episode_id = g."episodeId" and o.id <> p.id), '[]') as "earlierIds",
       coalesce((select json_agg(json_build_object('id', n.id, 'on', n.service_on, 'objectiveIds', n.content -> 'objectiveIds',
           'excused', n.content ->> 'withoutObjective' is not null))
         from progress_note n where n.programme_id = $1 and n.patient_id = g."patientId" and n.episode_id = g."episodeId"
           and n.service_on >= p.effective_on
           and not exists (select 1 from progress_note r where r.replaces_id = n.id)), '[]') as notes
     from (${groundSql}) g left join lateral (${plan}) p on true`,
    [tx.actor.programmeId, patientIds],
  );
}
