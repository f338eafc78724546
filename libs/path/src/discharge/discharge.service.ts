import { Injectable } from '@nestjs/common';
import { Acts, type ConstraintFault, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { loadPatient, type Origin } from '@cairn/patient';
import { Clock, refuse, unlessRefused } from '@cairn/platform';
import { loadProgramme, paperScene, policyOf, type ProgrammeFacts } from '@cairn/programme';
import {
  addDays,
  type ContinuingCare,
  continuingCareHints,
  type Day,
  dischargeTypes,
  isDischargeType,
  isOnMedication,
  localDay,
  type Policy,
  type RecordSection,
  recordSections,
  type Refusal,
  refuseContinuingCare,
  refuseSummary,
  type SummaryAttempt,
} from '@cairn/rules';
import { loadStanding, type Standing } from '../path-facts.queries';
import { continuingCarePdf, dischargeSummaryPdf } from './discharge-print';
import {
  type ContinuingCareView,
  insertContinuingCare,
  insertSummary,
  loadContinuingCare,
  loadDischargeType,
  loadOwed,
  loadSummarised,
  type OwedSummary,
  loadSummaries,
  type SummaryView,
} from './discharge.queries';
import { loadEpisodeRecord } from './episode-record.queries';

export interface Discharge {
  /** What the record holds today of the episode. */
  readonly record: readonly RecordSection[];
  readonly summaries: readonly SummaryView[];
  readonly plans: readonly ContinuingCareView[];
  /** An earlier episode that ended without a signed summary: the person came back before it was written. */
  readonly owed: OwedSummary | null;
  readonly scene: {
    readonly today: Day;
    readonly openedOn: Day;
    readonly closedOn: Day | null;
    /** What the step of the discharge said, with the reason that TEDS-D counts it as. */
    readonly type: string | null;
    readonly teds: string | null;
    readonly onMedication: boolean;
    readonly lastDoseOn: Day | null;
    /** Until when the summary is to be signed; null before discharge. */
    readonly dueOn: Day | null;
  };
}
export interface ContinuingCareWritten {
  readonly record: ContinuingCareView;
  /** What is said and stops nothing. */
  readonly hints: readonly string[];
}

interface Scene {
  readonly programme: ProgrammeFacts;
  readonly policy: Policy;
  readonly standing: Standing;
  readonly now: Date;
}

/** The papers of a discharge (clinical reference 5.5): the summary, put together from the record, and the plan to take along. */
@Injectable()
export class DischargeService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  read(actor: Actor, patientId: string): Promise<Discharge> {
    return this.acts.perform(
      actor,
      { act: 'discharge.read', patientId, recordType: 'discharge_summary' },
      async (tx) => {
        const scene = await this.scene(tx, patientId);
        const { episodeId, facts } = scene.standing;
        const [record, summaries, plans, type, owed] = await Promise.all([
          loadEpisodeRecord(tx, episodeId, scene.now),
          loadSummaries(tx, patientId, episodeId),
          loadContinuingCare(tx, patientId, episodeId),
          loadDischargeType(tx, episodeId),
          loadOwed(tx, patientId, episodeId),
        ]);
        const { today, episode, current, doses } = facts;
        return {
          ...{ record: recordSections(record), summaries, plans, owed },
          scene: {
            ...{
              today,
              ...episode,
              type,
              teds: type !== null && isDischargeType(type) ? dischargeTypes[type].teds : null,
            },
            onMedication: isOnMedication(current.moud?.state),
            lastDoseOn: doses.lastGivenOn,
            dueOn: dueOn(scene),
          },
        };
      },
    );
  }

  /** Writes a version of the summary under the client's id. Refuses 'discharge.invalid' and 'discharge.changed' by the rule. */
  summarise(
    actor: Actor,
    patientId: string,
    id: string,
    { episodeId: earlier = null, ...attempt }: SummaryAttempt & { readonly episodeId?: string | null | undefined },
    origin: Origin = 'registered',
  ): Promise<SummaryView> {
    const act = 'discharge.summarise' as const;
    const describe = ({ version, signed }: SummaryView) => ({ facts: { version, signed } });
    const what = { act, patientId, recordType: 'discharge_summary', recordId: id, describe, explain };
    return this.acts.perform(actor, what, (tx) =>
      once(
        tx,
        { id, act, body: { patientId, earlier, ...attempt } },
        () => this.scene(tx, patientId),
        async ({ standing, now }) => {
          const { facts } = standing;
          const episodeId = earlier ?? standing.episodeId;
          const [episode, type, record] = await Promise.all([
            loadSummarised(tx, patientId, episodeId),
            loadDischargeType(tx, episodeId),
            loadEpisodeRecord(tx, episodeId, now),
          ]);
          if (episode === undefined) return refuse('not-found', 'There is no such episode of this person.');
          const { openedOn, closedOn, newest, versions } = episode;
          unlessRefused(refuseSummary(attempt, { today: facts.today, openedOn, closedOn, type, newest }));
          const { sign: signed, ...written } = attempt;
          const place = { id, patientId, episodeId, version: versions + 1, at: now, origin };
          await insertSummary(tx, { ...place, ...written, signed, record: recordSections(record) });
          tx.notify('path', patientId);
          return versionOf(await loadSummaries(tx, patientId, standing.episodeId), id);
        },
      ),
    );
  }

  /** Writes a version of the continuing-care plan. Refuses 'discharge.invalid' and 'discharge.changed' by the rule. */
  planCare(
    actor: Actor,
    patientId: string,
    id: string,
    attempt: ContinuingCare & { readonly follows: string | null },
    origin: Origin = 'registered',
  ): Promise<ContinuingCareWritten> {
    const act = 'discharge.plan' as const;
    const what = { act, patientId, recordType: 'continuing_care_plan', recordId: id, explain };
    return this.acts.perform(actor, what, (tx) =>
      once(
        tx,
        { id, act, body: { patientId, ...attempt } },
        () => this.scene(tx, patientId),
        async ({ standing, now }) => {
          const { episodeId, facts } = standing;
          const newest = (await loadContinuingCare(tx, patientId, episodeId)).find((one) => one.current);
          const { today, current } = facts;
          const onMedication = isOnMedication(current.moud?.state);
          unlessRefused(refuseContinuingCare(attempt, { today, onMedication, newest: newest?.id ?? null }));
          const { follows: _, ...plan } = attempt;
          const version = (newest?.version ?? 0) + 1;
          await insertContinuingCare(tx, { id, patientId, episodeId, version, on: today, plan, at: now, origin });
          tx.notify('path', patientId);
          return {
            record: versionOf(await loadContinuingCare(tx, patientId, episodeId), id),
            hints: continuingCareHints(plan),
          };
        },
      ),
    );
  }

  printSummary(actor: Actor, patientId: string, id: string): Promise<Buffer> {
    const what = { act: 'discharge.print' as const, patientId, recordType: 'discharge_summary', recordId: id };
    return this.acts.perform(actor, what, async (tx) => {
      const { standing, now } = await this.scene(tx, patientId);
      const summary = versionOf(await loadSummaries(tx, patientId, standing.episodeId), id);
      const [{ number, displayName }, paper] = await Promise.all([loadPatient(tx, patientId), paperScene(tx, now)]);
      return dischargeSummaryPdf({ summary, person: `${displayName}, ${number}`, paper });
    });
  }

  /** What the person takes along, in plain words and large letters. */
  printPlan(actor: Actor, patientId: string, id: string): Promise<Buffer> {
    const what = { act: 'discharge.print' as const, patientId, recordType: 'continuing_care_plan', recordId: id };
    return this.acts.perform(actor, what, async (tx) => {
      const { programme, standing, now } = await this.scene(tx, patientId);
      const plan = versionOf(await loadContinuingCare(tx, patientId, standing.episodeId), id);
      return continuingCarePdf({ plan, programme: programme.senderName, phone: programme.phone, at: now });
    });
  }

  private async scene(tx: Tx, patientId: string): Promise<Scene> {
    const [programme] = await Promise.all([loadProgramme(tx), loadPatient(tx, patientId)]);
    const now = this.clock.now();
    const standing = await loadStanding(tx, patientId, programme, now);
    return { programme, standing, now, policy: policyOf(programme, standing.facts.today) };
  }
}

function dueOn({ standing: { facts }, policy }: Scene): Day | null {
  const { main } = facts.current;
  return main?.state === 'discharged' ? addDays(localDay(main.since, facts.zone), policy.discharge_summary_days) : null;
}

function versionOf<Version extends { readonly id: string }>(versions: readonly Version[], id: string): Version {
  return versions.find((one) => one.id === id) ?? refuse('not-found', 'There is no such version of this person.');
}

const explain = async ({ constraint }: ConstraintFault): Promise<Refusal | undefined> =>
  constraint?.endsWith('_episode_id_version') === true
    ? {
        code: 'discharge.changed',
        says: 'Somebody wrote another version a moment ago. Read it, then write yours.',
      }
    : undefined;
