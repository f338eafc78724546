import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import type { Origin } from '@cairn/patient';
import { Clock, refuse, Refused } from '@cairn/platform';
import {
  type AssessmentAttempt,
  type AssessmentKind,
  type AssessmentScene,
  decideOfKind,
  decideTakeBack,
  type DecidedOfKind,
  isRefusal,
  type DiagnosisReview,
  diagnosisReview,
} from '@cairn/rules';
import { takeBackDiagnosis, writeDiagnosis } from './checklist-finding';
import { type SignedScene, signedScene } from './signed-scene';
import { shapes } from './signed-shapes';
import {
  type AssessmentView,
  insertRow,
  isResponseOf,
  loadAssessment,
  loadAssessments,
  type OpenScreen,
} from './signed.queries';

/** A record that was entered in error: nothing stands in its place. */
export interface TakeBack {
  readonly kind: AssessmentKind;
  readonly takeBack: true;
  readonly replaces: { readonly id: string; readonly reason: string };
}

export interface AssessmentsView {
  readonly items: readonly AssessmentView[];
  /** Positive screens that wait for a risk assessment (A02). */
  readonly screens: readonly OpenScreen[];
  readonly review: DiagnosisReview | null;
  /** What the form asks the rules with, before the server does. */
  readonly scene: Pick<AssessmentScene, 'recorder' | 'zone' | 'dayBoundary' | 'policy' | 'known'>;
}

/** What a clinician judges and signs: diagnosis, dimensions, level of care, first look, risk of suicide. */
@Injectable()
export class SignedAssessmentService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, patientId: string): Promise<AssessmentsView> {
    const what = { act: 'assessment.read' as const, patientId, recordType: 'dsm_checklist' };
    return this.acts.perform(actor, what, async (tx) => {
      const [scene, items] = await Promise.all([
        signedScene(tx, patientId, this.clock),
        loadAssessments(tx, patientId),
      ]);
      const { recorder, zone, dayBoundary, policy, known } = scene.asked;
      return {
        items,
        screens: scene.beside.open,
        review: diagnosisReview(standingDiagnosis(items), policy),
        scene: { recorder, zone, dayBoundary, policy, known },
      };
    });
  }

  /**
   * Writes a record down under the client's id. Refuses as the rules of its kind do, and with 'assessment.replaced' if somebody
   * else replaced the same one at the same moment.
   */
  record(
    actor: Actor,
    patientId: string,
    id: string,
    attempt: AssessmentAttempt | TakeBack,
    origin: Origin = 'registered',
  ): Promise<AssessmentView> {
    const act = 'assessment.write' as const;
    const { table } = shapes[attempt.kind];
    const explain = async ({ constraint }: { constraint: string }) =>
      constraint === `uq_${table}_replaces_id`
        ? {
            code: 'assessment.replaced' as const,
            says: 'This record was replaced a moment ago. Load the chart again and look at what stands.',
          }
        : undefined;
    const at = 'at' in attempt ? attempt.at?.toISOString() : undefined;
    return this.acts.perform(actor, { act, patientId, recordType: table, recordId: id, explain }, (tx) =>
      once(
        tx,
        { id, act, body: { patientId, ...attempt, at } },
        () => signedScene(tx, patientId, this.clock, attempt.replaces?.id),
        async (scene) => {
          if ('takeBack' in attempt) await this.takeBack(tx, scene, id, attempt, origin);
          else await this.write(tx, scene, id, attempt, origin);
          tx.notify('assessment', patientId);
          return (await loadAssessment(tx, patientId, id)) ?? refuse('not-found', 'There is no such record.');
        },
      ),
    );
  }

  private async write(tx: Tx, scene: SignedScene, id: string, attempt: AssessmentAttempt, origin: Origin) {
    if (
      attempt.kind === 'risk' &&
      attempt.answers !== undefined &&
      !(await isResponseOf(tx, scene.patient.id, attempt.answers))
    )
      refuse('not-found', 'There is no such screen of this person. Load the chart again.');
    const decided = decideOfKind(attempt, scene.asked);
    if (isRefusal(decided)) throw new Refused(decided);
    const findingId =
      decided.kind === 'checklist' ? await writeDiagnosis(tx, scene, decided, attempt.replaces?.reason, origin) : null;
    const { signedRole } = decided;
    await insertRow(tx, shapes[decided.kind].table, {
      ...head(tx, scene, id, origin),
      on_day: decided.on,
      at: decided.at,
      evaluations: JSON.stringify(decided.evaluations),
      signed_at: signedRole === null ? null : scene.now,
      signed_by: signedRole === null ? null : tx.actor.staffId,
      signed_role: signedRole,
      replaces_id: attempt.replaces?.id ?? null,
      replace_reason: attempt.replaces?.reason ?? null,
      ...rowOf(decided),
      ...(decided.kind === 'checklist' ? { finding_id: findingId } : {}),
      ...(decided.kind === 'level' ? beside(tx, scene, decided) : {}),
    });
  }

  private async takeBack(tx: Tx, scene: SignedScene, id: string, { kind, replaces }: TakeBack, origin: Origin) {
    const { replaced, asked, now, today } = scene;
    const decided = decideTakeBack(kind, replaces, asked, today, replaced?.by?.id ?? null);
    if (isRefusal(decided)) throw new Refused(decided);
    if (replaced === undefined) refuse('not-found', 'There is no such record of this person. Load the chart again.');
    if (kind === 'checklist') await takeBackDiagnosis(tx, scene, replaces.reason, origin);
    await insertRow(tx, shapes[kind].table, {
      ...head(tx, scene, id, origin),
      on_day: replaced.on,
      at: new Date(replaced.at),
      evaluations: '[]',
      signed_at: now,
      signed_by: tx.actor.staffId,
      signed_role: decided.role,
      replaces_id: replaces.id,
      replace_reason: replaces.reason,
      taken_back: true,
      ...rowOf(replaced),
      ...(replaced.kind === 'level' && replaced.content.actual !== null
        ? { decided_by: tx.actor.staffId, decided_at: now }
        : {}),
    });
  }
}

/** A correction stays in the episode of what it corrects. */
function head(tx: Tx, { patient, replaced, now }: SignedScene, id: string, origin: Origin) {
  return {
    id,
    patient_id: patient.id,
    episode_id: replaced === undefined ? (patient.episode?.id ?? null) : replaced.episodeId,
    recorded_by: tx.actor.staffId,
    recorded_at: now,
    origin,
  };
}

/** The columns of a kind: each kind's row knows its own content. */
function rowOf({ kind, content }: DecidedOfKind | AssessmentView): Readonly<Record<string, unknown>> {
  return (shapes[kind].row as (content: unknown) => Readonly<Record<string, unknown>>)(content);
}

/** Whose recommendation it is stays known when another colleague decides on it. */
function beside(tx: Tx, { replaced, beside: { dimensionsId }, now }: SignedScene, decided: DecidedOfKind) {
  if (decided.kind !== 'level') return {};
  const before =
    replaced?.kind === 'level' && replaced.content.recommended === decided.content.recommended ? replaced : null;
  const isDecided = decided.content.actual !== null;
  return {
    assessment_id: dimensionsId,
    recommended_by: before?.by?.id ?? tx.actor.staffId,
    decided_by: isDecided ? tx.actor.staffId : null,
    decided_at: isDecided ? now : null,
  };
}

/** The newest checklist that stands, as the clocks look at it. */
function standingDiagnosis(items: readonly AssessmentView[]) {
  for (const record of items) {
    if (record.kind !== 'checklist' || record.takenBack || record.replacedBy !== null) continue;
    const { provisional, severity, remission, lastMetOn } = record.content;
    return {
      id: record.id,
      on: record.on,
      signed: record.signed !== null,
      provisional,
      severity,
      remission,
      lastMetOn,
    };
  }
  return null;
}
