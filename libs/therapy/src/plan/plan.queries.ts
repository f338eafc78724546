import type { Reading, Tx } from '@cairn/database';
import type {
  ObjectiveProgress,
  PlanConsent,
  PlanReviewAttempt,
  PlanSignatureKind,
  TreatmentPlanContent,
} from '@cairn/rules';

export interface PlanSignatureView {
  readonly kind: PlanSignatureKind;
  readonly comment: string;
  readonly by: string | null;
  readonly at: string;
}
export interface PlanReviewView extends Omit<PlanReviewAttempt, 'progress'> {
  readonly id: string;
  readonly progress: readonly ObjectiveProgress[];
  readonly by: string | null;
}
/** A version as it was signed, with what came after. */
export interface PlanRow {
  readonly id: string;
  readonly episodeId: string;
  readonly version: number;
  readonly content: TreatmentPlanContent;
  readonly placement: string | null;
  readonly effectiveOn: string;
  readonly nextReviewOn: string;
  readonly consent: PlanConsent;
  readonly consentReason: string | null;
  readonly supervised: boolean;
  readonly credential: string | null;
  readonly signedOn: string;
  readonly authorId: string | null;
  readonly by: string | null;
  readonly at: string;
  /** Nothing follows it in its episode. */
  readonly active: boolean;
  readonly signatures: readonly PlanSignatureView[];
  /** Newest first. */
  readonly reviews: readonly PlanReviewView[];
}

/** Every version of a person, newest first. */
export function loadPlans(tx: Reading, patientId: string): Promise<PlanRow[]> {
  return tx.query<PlanRow>(
    `select p.id, p.episode_id as "episodeId", p.version, p.content, p.placement, p.effective_on as "effectiveOn",
       p.next_review_on as "nextReviewOn", p.consent, p.consent_reason as "consentReason", p.supervised, p.credential,
       p.signed_on as "signedOn", p.signed_by as "authorId", w.display_name as by, to_jsonb(p.signed_at) #>> '{}' as at,
       not exists (select 1 from treatment_plan f where f.follows_id = p.id) as active,
       coalesce((select jsonb_agg(jsonb_build_object('kind', s.kind, 'comment', s.comment, 'by', t.display_name, 'at', s.signed_at)
         order by s.signed_at) from treatment_plan_signature s left join staff t on t.id = s.signed_by where s.plan_id = p.id), '[]') as signatures,
       coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'reviewedOn', r.reviewed_on, 'participants', r.participants,
           'progress', r.progress, 'levelFits', r.level_fits, 'levelWords', r.level_words, 'changes', r.changes,
           'nextReviewOn', r.next_review_on, 'by', t.display_name) order by r.reviewed_on desc, r.reviewed_at desc)
         from treatment_plan_review r left join staff t on t.id = r.reviewed_by where r.plan_id = p.id), '[]') as reviews
     from treatment_plan p left join staff w on w.id = p.signed_by
     where p.programme_id = $1 and p.patient_id = $2 order by p.signed_at desc, p.version desc limit 200`,
    [tx.actor.programmeId, patientId],
  );
}

export interface NewPlanRow {
  readonly id: string;
  readonly patientId: string;
  readonly episodeId: string;
  readonly version: number;
  readonly follows: string | null;
  readonly content: TreatmentPlanContent;
  readonly modalities: readonly string[];
  readonly goalsMet: boolean;
  readonly placement: string | null;
  readonly effectiveOn: string;
  readonly nextReviewOn: string;
  readonly consent: PlanConsent;
  readonly consentReason: string | null;
  readonly supervised: boolean;
  readonly credential: string | null;
  readonly on: string;
  readonly at: Date;
}

export function insertPlan(tx: Tx, plan: NewPlanRow, origin: string): Promise<unknown> {
  return tx.query(
    `insert into treatment_plan (id, programme_id, patient_id, episode_id, version, follows_id, content, modalities, goals_met,
       placement, effective_on, next_review_on, consent, consent_reason, supervised, credential, signed_on, signed_by, signed_at, origin)
     values ($2, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)`,
    [
      ...[tx.actor.programmeId, plan.id, plan.patientId, plan.episodeId, plan.version, plan.follows],
      ...[JSON.stringify(plan.content), plan.modalities, plan.goalsMet, plan.placement, plan.effectiveOn],
      ...[plan.nextReviewOn, plan.consent, plan.consentReason, plan.supervised, plan.credential, plan.on],
      ...[tx.actor.staffId, plan.at, origin],
    ],
  );
}

export function insertSignature(
  tx: Tx,
  one: { id: string; patientId: string; planId: string; kind: PlanSignatureKind; comment: string; at: Date },
): Promise<unknown> {
  return tx.query(
    `insert into treatment_plan_signature (id, programme_id, patient_id, plan_id, kind, comment, signed_by, signed_at)
     values ($2, $1, $3, $4, $5, $6, $7, $8)`,
    [tx.actor.programmeId, one.id, one.patientId, one.planId, one.kind, one.comment, tx.actor.staffId, one.at],
  );
}

export function insertReview(
  tx: Tx,
  one: PlanReviewAttempt & { id: string; patientId: string; planId: string; goalsMet: boolean; at: Date },
): Promise<unknown> {
  return tx.query(
    `insert into treatment_plan_review (id, programme_id, patient_id, plan_id, reviewed_on, participants, progress, goals_met,
       level_fits, level_words, changes, next_review_on, reviewed_by, reviewed_at)
     values ($2, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      ...[tx.actor.programmeId, one.id, one.patientId, one.planId, one.reviewedOn, one.participants],
      ...[JSON.stringify(one.progress), one.goalsMet, one.levelFits, one.levelWords, one.changes, one.nextReviewOn],
      ...[tx.actor.staffId, one.at],
    ],
  );
}

/** One writer at a time: the second waits and then decides on what the first left. */
export function lockPlans(tx: Tx, patientId: string): Promise<unknown> {
  return tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`treatment plan ${patientId}`]);
}
