import { Injectable } from '@nestjs/common';
import { Acts, loadPractitioner, once } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { loadPatient, type Origin } from '@cairn/patient';
import { Clock, refuse, Refused } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';
import { decideFinding, type FindingAttempt, isRefusal } from '@cairn/rules';
import { type FindingView, insertFinding, loadFinding, loadFindings } from './finding.queries';

/** What clinicians find out about a person: written down once, replaced with a reason, never edited. */
@Injectable()
export class FindingService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, patientId: string): Promise<FindingView[]> {
    const what = { act: 'finding.read' as const, patientId, recordType: 'clinical_finding' };
    return this.acts.perform(actor, what, async (tx) => {
      const [, findings] = await Promise.all([loadPatient(tx, patientId), loadFindings(tx, patientId)]);
      return findings;
    });
  }

  /**
   * Records a finding under the client's id. Refuses as `decideFinding` does, and with 'finding.replaced' if somebody
   * else replaced the same finding at the same moment.
   */
  record(
    actor: Actor,
    patientId: string,
    id: string,
    attempt: FindingAttempt,
    origin: Origin = 'registered',
  ): Promise<FindingView> {
    const act = 'finding.write' as const;
    return this.acts.perform(
      actor,
      {
        act,
        patientId,
        recordType: 'clinical_finding',
        recordId: id,
        explain: async ({ constraint }) =>
          constraint === 'uq_clinical_finding_replaces_id'
            ? {
                code: 'finding.replaced',
                says: 'This finding was replaced a moment ago. Load the chart again and look at what stands.',
              }
            : undefined,
      },
      (tx) =>
        once(
          tx,
          { id, act, body: { patientId, ...attempt, at: attempt.at?.toISOString() } },
          () =>
            Promise.all([
              loadProgramme(tx),
              loadPatient(tx, patientId),
              loadPractitioner(tx),
              attempt.replaces ? loadFinding(tx, patientId, attempt.replaces.id) : undefined,
            ]),
          async ([{ zone, dayBoundary }, patient, practitioner, replaced]) => {
            const now = this.clock.now();
            const recorder = actor.staffId === null ? null : practitioner;
            const { dateOfBirth } = patient;
            const scene = { recorder, now, zone, dayBoundary, dateOfBirth, replaced: replaced ?? null };
            const found = decideFinding(attempt, scene);
            if (isRefusal(found)) throw new Refused(found);
            void insertFinding(tx, {
              ...found,
              id,
              patientId,
              episodeId: patient.episode?.id ?? null,
              recordedAt: now,
              replaces: attempt.replaces,
              origin,
            });
            const finding = await loadFinding(tx, patientId, id);
            if (finding === undefined) refuse('not-found', 'There is no such finding of this person.');
            tx.notify('finding', patientId);
            return finding;
          },
        ),
    );
  }
}
