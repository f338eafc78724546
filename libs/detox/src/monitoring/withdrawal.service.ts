import { Injectable } from '@nestjs/common';
import { Acts, loadPractitioner, once } from '@cairn/access';
import { insertFinding } from '@cairn/assessment';
import type { Actor, Tx } from '@cairn/database';
import { type Origin } from '@cairn/patient';
import { Clock, newId, refuse, Refused } from '@cairn/platform';
import {
  type CheckAttempt,
  decideFinding,
  isRefusal,
  notYetCalled,
  partsOfCheck,
  serviceDay,
  whyNotLicensed,
  recordersOf,
} from '@cairn/rules';
import { loadOneCows } from '../cows.queries';
import { writeCows } from '../cows-write';
import { DoseTimes } from '../dose-times';
import { insertRow } from '../insert-row';
import { withdrawalScene, type WithdrawalScene } from '../order-scene';
import { loadCalls } from './call.queries';
import { loadLooks } from './looks.queries';
import { openEscalations, watchHours } from './watch';

/** What a check says at once: what is past its limit, so that somebody is called before anything else is done. */
export interface CheckAnswer {
  readonly id: string;
  readonly at: string;
  readonly cows: { readonly id: string; readonly total: number | null; readonly precipitated: boolean } | null;
  readonly vitalsId: string | null;
  readonly escalations: readonly ShownEscalation[];
}

export interface ShownEscalation {
  readonly cause: string;
  readonly recordId: string;
  readonly at: string;
  readonly says: string;
  readonly emergency: boolean;
  /** Nobody has been reached about it. */
  readonly uncalled: boolean;
}

export interface NewCall {
  readonly aboutIds: readonly string[];
  readonly causes: readonly string[];
  readonly toldId?: string;
  readonly toldName: string;
  readonly toldAt?: Date;
  readonly outcome: 'reached' | 'no-answer' | 'emergency';
  readonly ordered?: string;
}

/** Looks at somebody in withdrawal, and who was called about them (clinical reference 1.4, 6.6). */
@Injectable()
export class WithdrawalCheckService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
    private readonly doses: DoseTimes,
  ) {}

  /**
   * Records scale, vital signs and sedation in one go, under the client's id. Each is kept where it always is: the scale
   * among the scales, the signs as a finding that dosing reads. Refuses as their rules do, and 'finding.replaced' for the
   * second who corrects the same check.
   */
  record(
    actor: Actor,
    patientId: string,
    id: string,
    attempt: CheckAttempt,
    origin: Origin = 'registered',
  ): Promise<CheckAnswer> {
    const act = 'withdrawal.check' as const;
    const body = { patientId, ...attempt, at: attempt.at?.toISOString() };
    return this.acts.perform(
      actor,
      {
        act,
        patientId,
        recordType: 'withdrawal_signs',
        recordId: id,
        // That somebody is to be called, never what was found.
        describe: ({ escalations }) =>
          escalations.length > 0 ? { patientId, facts: { notice: 'call_prescriber' } } : { patientId },
        explain: async ({ constraint }) => (/replaces_id$/.test(constraint) ? replacedAMomentAgo : undefined),
      },
      (tx) =>
        once(
          tx,
          { id, act, body },
          () => withdrawalScene(tx, patientId, this.clock),
          (scene) => this.write(tx, scene, id, attempt, origin),
        ),
    );
  }

  /** That somebody was told, and what they ordered. A call that nobody answered leaves what called for it open. */
  call(
    actor: Actor,
    patientId: string,
    id: string,
    call: NewCall,
  ): Promise<{ readonly id: string; readonly toldAt: string }> {
    const act = 'withdrawal.call' as const;
    const body = { patientId, ...call, toldAt: call.toldAt?.toISOString() };
    return this.acts.perform(actor, { act, patientId, recordType: 'escalation_call', recordId: id }, (tx) =>
      once(
        tx,
        { id, act, body },
        () => withdrawalScene(tx, patientId, this.clock),
        async (scene) => {
          const { now, patient } = scene;
          const toldAt = call.toldAt ?? now;
          if (toldAt > now) refuse('withdrawal.refused', 'This call has not been made yet. Enter when it was.');
          await this.mustBeTheirs(tx, patientId, call.aboutIds);
          await insertRow(tx, 'escalation_call', {
            id,
            patient_id: patientId,
            episode_id: patient.episode?.id ?? null,
            about_ids: call.aboutIds,
            causes: call.causes,
            told_id: call.toldId ?? null,
            told_name: call.toldName,
            told_at: toldAt,
            outcome: call.outcome,
            ordered: call.ordered ?? null,
            recorded_by: actor.staffId,
            recorded_at: now,
            origin: 'registered',
          });
          tx.notify('withdrawal', patientId);
          return { id, toldAt: toldAt.toISOString() };
        },
      ),
    );
  }

  private async write(
    tx: Tx,
    scene: WithdrawalScene,
    id: string,
    attempt: CheckAttempt,
    origin: Origin,
  ): Promise<CheckAnswer> {
    const { now, patient, programme } = scene;
    const parts = partsOfCheck(attempt, now);
    if (isRefusal(parts)) throw new Refused(parts);
    const recorder = tx.actor.staffId === null ? null : await loadPractitioner(tx);
    if (recorder !== null) {
      const why = whyNotLicensed(recorder, recordersOf('vitals'), scene.today);
      if (why !== null) refuse('finding.licence', `Withdrawal check: ${why}.`);
    }
    const episodeId = patient.episode?.id ?? null;
    const before = attempt.replaces ? await this.replacedCheck(tx, patient.id, attempt.replaces.id, attempt) : null;
    // A check that is corrected stays at its time, unless the time was what was wrong.
    const at = attempt.at ?? before?.at ?? now;
    const replacing = (old: string | null | undefined) =>
      attempt.replaces && old ? { replaces: { id: old, reason: attempt.replaces.reason } } : {};
    let cows: CheckAnswer['cows'] = null;
    if (attempt.cows) {
      const cowsId = newId();
      const replaced = before?.cowsId ? await loadOneCows(tx, patient.id, before.cowsId) : undefined;
      const { note } = attempt;
      const scored = await writeCows(tx, this.doses, {
        id: cowsId,
        patientId: patient.id,
        episodeId,
        attempt: { ...attempt.cows, pulseBpm: attempt.pulse, at, ...(note && { note }), ...replacing(before?.cowsId) },
        recorder,
        programme,
        replaced,
        now,
        origin,
      });
      cows = { id: cowsId, total: scored.total, precipitated: false };
    }
    const vitalsId = await this.writeVitals(tx, scene, parts.vitals, at, replacing(before?.vitalsId).replaces, origin);
    await insertRow(tx, 'withdrawal_signs', {
      id,
      patient_id: patient.id,
      episode_id: episodeId,
      at,
      on_day: serviceDay(at, programme.zone, programme.dayBoundary),
      sedation: attempt.sedation ?? null,
      not_taken: attempt.notTaken ?? null,
      cows_id: cows?.id ?? null,
      vitals_id: vitalsId,
      note: attempt.note ?? null,
      replaces_id: attempt.replaces?.id ?? null,
      replace_reason: attempt.replaces?.reason ?? null,
      recorded_by: tx.actor.staffId,
      recorded_at: now,
      origin,
    });
    for (const kind of ['withdrawal', ...(cows ? ['cows'] : []), ...(vitalsId ? ['finding'] : [])])
      tx.notify(kind, patient.id);
    return this.answer(tx, scene, id, at, cows, vitalsId);
  }

  /** What the whole record says now: a limit that an earlier look passed and this one did not answer still stands. */
  private async answer(
    tx: Tx,
    { patient, policy, now }: WithdrawalScene,
    id: string,
    at: Date,
    cows: CheckAnswer['cows'],
    vitalsId: string | null,
  ): Promise<CheckAnswer> {
    const from = new Date(now.getTime() - watchHours * 3_600_000);
    const [looked, calls] = await Promise.all([
      loadLooks(tx, [patient.id], from, now),
      loadCalls(tx, [patient.id], from),
    ]);
    const open = openEscalations(looked, policy);
    const uncalled = new Set(notYetCalled(open, calls));
    const taken = looked.cows.find((one) => one.id === cows?.id);
    return {
      id,
      at: at.toISOString(),
      cows: cows && { ...cows, precipitated: taken?.precipitated ?? false },
      vitalsId,
      escalations: open.map((one) => ({ ...one, at: one.at.toISOString(), uncalled: uncalled.has(one) })),
    };
  }

  private async writeVitals(
    tx: Tx,
    { patient, programme: { zone, dayBoundary }, now }: WithdrawalScene,
    vitals: object | null,
    at: Date,
    replaces: { readonly id: string; readonly reason: string } | undefined,
    origin: Origin,
  ): Promise<string | null> {
    if (vitals === null && replaces === undefined) return null;
    const attempt = { kind: 'vitals' as const, at, details: vitals as Record<string, unknown> | null };
    const found = decideFinding(replaces ? { ...attempt, replaces } : attempt, {
      recorder: null,
      now,
      zone,
      dayBoundary,
      dateOfBirth: patient.dateOfBirth,
      replaced: replaces ? { kind: 'vitals', replacedBy: null } : null,
    });
    if (isRefusal(found)) throw new Refused(found);
    const id = newId();
    void insertFinding(tx, {
      ...found,
      id,
      patientId: patient.id,
      episodeId: patient.episode?.id ?? null,
      recordedAt: now,
      replaces,
      origin,
    });
    return vitals === null ? null : id;
  }

  /** The check that is corrected, of this person. What it held is corrected with it, so a scale needs a scale again. */
  private async replacedCheck(tx: Tx, patientId: string, id: string, attempt: CheckAttempt) {
    const [old] = await tx.query<{ at: Date; cowsId: string | null; vitalsId: string | null; replaced: boolean }>(
      `select w.at, w.cows_id as "cowsId", w.vitals_id as "vitalsId",
         exists (select 1 from withdrawal_signs r where r.replaces_id = w.id) as replaced
       from withdrawal_signs w where w.programme_id = $1 and w.patient_id = $2 and w.id = $3`,
      [tx.actor.programmeId, patientId, id],
    );
    if (old === undefined) refuse('not-found', 'There is no such check of this person.');
    if (old.replaced) throw new Refused(replacedAMomentAgo);
    if (old.cowsId !== null && attempt.cows === undefined)
      refuse('withdrawal.refused', 'The check that you correct has a scale: score it again, as it should be.');
    return old;
  }

  private async mustBeTheirs(tx: Tx, patientId: string, ids: readonly string[]): Promise<void> {
    const [row] = await tx.query<{ found: number }>(
      `select count(*)::int as found from unnest($3::uuid[]) as x (id) where exists (
         select 1 from cows_assessment c where c.programme_id = $1 and c.patient_id = $2 and c.id = x.id
         union all select 1 from clinical_finding f where f.programme_id = $1 and f.patient_id = $2 and f.id = x.id
         union all select 1 from withdrawal_signs w where w.programme_id = $1 and w.patient_id = $2 and w.id = x.id)`,
      [tx.actor.programmeId, patientId, ids],
    );
    if (row?.found !== ids.length) refuse('not-found', 'There is no such record of this person to call about.');
  }
}

const replacedAMomentAgo = {
  code: 'finding.replaced',
  says: 'This check was corrected a moment ago. Load the chart again and look at what stands.',
} as const;
