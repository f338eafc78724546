import { Injectable } from '@nestjs/common';
import { Acts, loadPractitioner, once } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { loadPatient, type Origin } from '@cairn/patient';
import { Clock, refuse } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';
import type { CowsAttempt } from '@cairn/rules';
import { type CowsView, loadCows, loadOneCows } from './cows.queries';
import { writeCows } from './cows-write';
import { DoseTimes } from './dose-times';

/** Withdrawal, scored item by item: kept as it was scored, summed only when it is whole. */
@Injectable()
export class CowsService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
    private readonly doses: DoseTimes,
  ) {}

  list(actor: Actor, patientId: string): Promise<CowsView[]> {
    const what = { act: 'cows.read' as const, patientId, recordType: 'cows_assessment' };
    return this.acts.perform(actor, what, async (tx) => {
      const [, cows] = await Promise.all([loadPatient(tx, patientId), loadCows(tx, patientId)]);
      return cows;
    });
  }

  /**
   * Records a scale under the client's id. Refuses as `decideCows` does, and with 'finding.replaced' if somebody else
   * replaced the same scale at the same moment. `precipitated` in the answer: call a prescriber now.
   */
  record(
    actor: Actor,
    patientId: string,
    id: string,
    attempt: CowsAttempt,
    origin: Origin = 'registered',
  ): Promise<CowsView> {
    const act = 'cows.write' as const;
    return this.acts.perform(
      actor,
      {
        act,
        patientId,
        recordType: 'cows_assessment',
        recordId: id,
        // That the prescriber is to be called, by the rule's name: nothing of what was found.
        describe: ({ precipitated }) =>
          precipitated ? { patientId, facts: { notice: 'see_prescriber', rule: 'R-104' } } : { patientId },
        explain: async ({ constraint }) =>
          constraint === 'uq_cows_assessment_replaces_id'
            ? {
                code: 'finding.replaced',
                says: 'This scale was replaced a moment ago. Load the chart again and look at what stands.',
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
              attempt.replaces ? loadOneCows(tx, patientId, attempt.replaces.id) : undefined,
            ]),
          async ([programme, patient, practitioner, replaced]) => {
            await writeCows(tx, this.doses, {
              id,
              patientId,
              episodeId: patient.episode?.id ?? null,
              attempt,
              recorder: actor.staffId === null ? null : practitioner,
              programme,
              replaced,
              now: this.clock.now(),
              origin,
            });
            const cows = await loadOneCows(tx, patientId, id);
            if (cows === undefined) refuse('not-found', 'There is no such scale of this person.');
            tx.notify('cows', patientId);
            return cows;
          },
        ),
    );
  }
}
