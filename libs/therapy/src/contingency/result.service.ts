import { Injectable } from '@nestjs/common';
import { Acts, type ConstraintFault, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { Clock, refuse } from '@cairn/platform';
import { type ContingencyExcuse, type Day, type Refusal, waitReasons } from '@cairn/rules';
import { type ResultRow, standingResults } from './contingency.queries';
import { enrolmentFor, enrolmentNow, type LockedEnrolment } from './enrolment.service';
import { decidedDays, type EnrolmentView } from './enrolment-view';
import { type Decided, insertResult, isSame, pay, payAgain } from './result-writing';

export interface NewResult {
  readonly day: Day;
  readonly excuse: ContingencyExcuse | null;
}

export interface ResultCorrection {
  readonly reason: string;
  readonly excuse: ContingencyExcuse | null;
}

/**
 * Writes down what a day came to. The chart's own record says it, not the person at the screen; that it is written is an act of theirs,
 * so nothing happens to anybody by itself.
 */
@Injectable()
export class ContingencyResultService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  /** Under the client's id; the same day from the same record again changes nothing. */
  record(actor: Actor, patientId: string, enrolmentId: string, id: string, asked: NewResult): Promise<EnrolmentView> {
    const act = 'contingency.record' as const;
    return this.acts.perform(actor, { act, patientId, recordType: 'cm_result', recordId: id, explain }, (tx) =>
      once(
        tx,
        { id, act, body: { patientId, enrolmentId, ...asked } },
        () => enrolmentFor(tx, patientId, enrolmentId, this.clock),
        async (locked) => {
          const { row, scene } = locked;
          const decided = await this.decide(tx, locked, asked.day, asked.excuse);
          const before = standingResults(row).find(({ day }) => day === asked.day);
          if (before !== undefined) {
            if (isSame(before, decided)) return enrolmentNow(tx, patientId, enrolmentId, scene);
            refuse('contingency.recorded', 'This day is written down already: correct it if its record has changed.');
          }
          await insertResult(tx, row, { id, day: asked.day, number: 1, decided, at: scene.now });
          await pay(tx, locked, id, { day: asked.day, judgement: decided.judgement });
          return enrolmentNow(tx, patientId, enrolmentId, scene);
        },
      ),
    );
  }

  /**
   * The record behind a day has changed, or the absence was excused afterwards: the day is read again. Later days that it had set back
   * are made good; only the day itself may lose, and never what was handed over.
   */
  correct(
    actor: Actor,
    patientId: string,
    enrolmentId: string,
    ids: { readonly resultId: string; readonly id: string },
    { reason, excuse }: ResultCorrection,
  ): Promise<EnrolmentView> {
    const act = 'contingency.correct' as const;
    const { resultId, id } = ids;
    return this.acts.perform(actor, { act, patientId, recordType: 'cm_result', recordId: id, explain }, (tx) =>
      once(
        tx,
        { id, act, body: { patientId, enrolmentId, resultId, reason, excuse } },
        () => enrolmentFor(tx, patientId, enrolmentId, this.clock),
        async (locked) => {
          const { row, scene } = locked;
          const before = row.results.find((one) => one.id === resultId);
          if (before === undefined) refuse('not-found', 'There is no such result of this person.');
          if (row.results.some(({ replacesId }) => replacesId === resultId))
            refuse('contingency.recorded', correctedAlready);
          const decided = await this.decideAgain(tx, locked, before, excuse);
          if (isSame(before, decided))
            refuse(
              'contingency.not-judged',
              'The record of this day says the same as before: there is nothing to correct.',
            );
          const { day, number } = before;
          await insertResult(tx, row, {
            id,
            day,
            number: number + 1,
            decided,
            replacesId: resultId,
            reason,
            at: scene.now,
          });
          await payAgain(tx, locked, { id, day, reason, judgement: decided.judgement, replaced: before });
          return enrolmentNow(tx, patientId, enrolmentId, scene);
        },
      ),
    );
  }

  private async decide(
    tx: Tx,
    { row, scene }: LockedEnrolment,
    on: Day,
    excuse: ContingencyExcuse | null,
  ): Promise<Decided> {
    const found = (await decidedDays(tx, row, scene, excuse)).find(({ day }) => day === on);
    if (found === undefined)
      refuse(
        'contingency.not-judged',
        'The chart says nothing of this day, or it does not count: record the test or session first.',
      );
    if ('waits' in found.decided)
      refuse('contingency.not-judged', `${waitReasons[found.decided.waits]}.`, { waits: found.decided.waits });
    return found.decided;
  }

  /** Where no record is left, of a test that was taken back, the day earns nothing and sets nothing back. */
  private async decideAgain(
    tx: Tx,
    locked: LockedEnrolment,
    before: ResultRow,
    excuse: ContingencyExcuse | null,
  ): Promise<Decided> {
    const found = (await decidedDays(tx, locked.row, locked.scene, excuse)).some(({ day }) => day === before.day);
    if (found) return this.decide(tx, locked, before.day, excuse);
    const { source, sourceId, day } = before;
    return { record: { source, id: sourceId, day }, judgement: 'excused', why: 'excused' };
  }
}

const correctedAlready = 'This result was corrected a moment ago. Look at what stands now.';

const explain = async ({ constraint }: ConstraintFault): Promise<Refusal | undefined> =>
  constraint === 'uq_cm_result_replaces_id' || constraint === 'uq_cm_result_enrolment_id_on_day_number'
    ? { code: 'contingency.recorded', says: correctedAlready }
    : undefined;
