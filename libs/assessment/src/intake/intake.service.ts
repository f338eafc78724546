import { Injectable } from '@nestjs/common';
import { Acts, loadPractitioner, once } from '@cairn/access';
import type { Actor, Reading, Tx } from '@cairn/database';
import { loadPatient, type Origin } from '@cairn/patient';
import { Clock, newId, refuse, Refused } from '@cairn/platform';
import { loadProgramme, policyOf, type ProgrammeFacts } from '@cairn/programme';
import {
  impliedFindings,
  type IntakeFacts,
  intakeProgress,
  isRefusal,
  type SectionAttempt,
  type SectionId,
  type SectionProgress,
  serviceDay,
  signSection,
} from '@cairn/rules';
import { insertFinding } from '../finding.queries';
import { loadIntakeFacts } from './intake-facts.queries';
import {
  insertVersion,
  loadHead,
  loadNewest,
  loadVersion,
  loadVersions,
  lockSection,
  type SectionVersionView,
} from './intake.queries';

export interface IntakeView {
  readonly facts: IntakeFacts;
  readonly progress: readonly SectionProgress[];
}

/** The intake: filled section by section, in any order, over days and by several; each signature is a version that stays. */
@Injectable()
export class IntakeService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  read(actor: Actor, patientId: string): Promise<IntakeView> {
    const what = { act: 'intake.read' as const, patientId, recordType: 'intake_section' };
    return this.acts.perform(actor, what, async (tx) => {
      const [programme] = await Promise.all([loadProgramme(tx), loadPatient(tx, patientId)]);
      return progressOfOne(tx, patientId, programme, this.clock.now());
    });
  }

  /** The newest version of every section, or of one section all of them. */
  versions(actor: Actor, patientId: string, section: SectionId | null): Promise<SectionVersionView[]> {
    const what = { act: 'intake.read' as const, patientId, recordType: 'intake_section' };
    return this.acts.perform(actor, what, async (tx) => {
      const [, found] = await Promise.all([
        loadPatient(tx, patientId),
        section === null ? loadNewest(tx, patientId) : loadVersions(tx, patientId, section),
      ]);
      return found;
    });
  }

  /**
   * Signs a version under the client's id. Refuses as `signSection` does; 'intake.signed-meanwhile' says who signed the section
   * since it was opened.
   */
  sign(
    actor: Actor,
    patientId: string,
    id: string,
    attempt: SectionAttempt,
    origin: Origin = 'registered',
  ): Promise<SectionVersionView> {
    const act = 'intake.write' as const;
    return this.acts.perform(actor, { act, patientId, recordType: 'intake_section', recordId: id }, (tx) =>
      once(
        tx,
        { id, act, body: { patientId, ...attempt } },
        () => this.scene(tx, patientId, attempt.section),
        async ({ programme: { zone }, facts, practitioner, newest }) => {
          const now = this.clock.now();
          const { today } = facts;
          const scene = { now, today, zone, facts };
          const standing = newest ? { ...newest, by: newest.by?.displayName ?? null, at: new Date(newest.at) } : null;
          if (attempt.basedOn !== null && (await loadVersion(tx, patientId, attempt.basedOn)) === undefined)
            refuse('not-found', 'There is no such version of this person’s intake.');
          const signer = actor.staffId === null ? null : practitioner;
          const decided = signSection(attempt, standing, signer, scene);
          if (isRefusal(decided)) throw new Refused(decided);
          const { section } = attempt;
          const episodeId = facts.episode?.id ?? '';
          insertVersion(tx, { ...decided, id, patientId, episodeId, section, on: today, at: now, zone, origin });
          const implied = impliedFindings(section, decided, standing, actor.roles, scene);
          for (const finding of implied) {
            const found = { ...finding, id: newId(), patientId, episodeId, at: now, on: today, recordedAt: now };
            void insertFinding(tx, { ...found, replaces: undefined, origin });
          }
          const version = await loadVersion(tx, patientId, id);
          if (version === undefined) refuse('not-found', 'There is no such version of this person’s intake.');
          tx.notify('intake', patientId);
          if (implied.length > 0) tx.notify('finding', patientId);
          return version;
        },
      ),
    );
  }

  private async scene(tx: Tx, patientId: string, section: SectionId) {
    // First of all: whoever signs the same section at the same moment waits here.
    void lockSection(tx, patientId, section);
    const [programme, , practitioner, newest] = await Promise.all([
      loadProgramme(tx),
      loadPatient(tx, patientId),
      loadPractitioner(tx),
      loadHead(tx, patientId, section),
    ]);
    const today = serviceDay(this.clock.now(), programme.zone, programme.dayBoundary);
    const facts = await loadIntakeFacts(tx, patientId, { zone: programme.zone, today });
    if (facts === undefined) refuse('patient.not-found', 'There is no such person in this program.');
    return { programme, facts, practitioner, newest };
  }
}

/** How far the intake of one person is. */
async function progressOfOne(
  tx: Reading,
  patientId: string,
  programme: ProgrammeFacts,
  now: Date,
): Promise<IntakeView> {
  const today = serviceDay(now, programme.zone, programme.dayBoundary);
  const facts = await loadIntakeFacts(tx, patientId, { zone: programme.zone, today });
  if (facts === undefined) refuse('patient.not-found', 'There is no such person in this program.');
  return { facts, progress: intakeProgress(facts, policyOf(programme, today)) };
}
