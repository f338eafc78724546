import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { loadKeys } from '@cairn/mat';
import { loadPatient } from '@cairn/patient';
import { Clock, refuse } from '@cairn/platform';
import { addDays, type Day, type EnrolmentEndReason } from '@cairn/rules';
import { type EnrolmentRow, loadEnrolments, loadProgram, loadPrograms } from './contingency.queries';
import { type EnrolmentView, viewOfEnrolment } from './enrolment-view';
import { noKey } from './ledger.queries';
import { type ContingencyDay, contingencyDay, insertRow, lockAccounts } from './rows';
import { statementPdf } from './statement-print';

export interface NewEnrolment {
  readonly programId: string;
  readonly startsOn: Day;
  readonly reason: string | null;
}

export interface EnrolmentEnding {
  readonly why: EnrolmentEndReason;
  readonly on: Day;
  readonly note: string | null;
}

export interface ContingencyOfPatient {
  readonly today: Day;
  readonly items: readonly EnrolmentView[];
}

/** Who takes part in contingency management, since when, in which version. */
@Injectable()
export class ContingencyEnrolmentService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  ofPatient(actor: Actor, patientId: string): Promise<ContingencyOfPatient> {
    const what = { act: 'contingency.read' as const, patientId, recordType: 'cm_enrolment' };
    return this.acts.perform(actor, what, async (tx) => {
      const [scene, all] = await Promise.all([
        contingencyDay(tx, this.clock),
        loadEnrolments(tx, patientId),
        loadPatient(tx, patientId),
      ]);
      const items = await Promise.all(all.map((row) => viewOfEnrolment(tx, row, all, scene)));
      return { today: scene.today, items };
    });
  }

  /** The account on paper, for the person. */
  statement(actor: Actor, patientId: string, id: string): Promise<Buffer> {
    const what = { act: 'contingency.read' as const, patientId, recordType: 'cm_enrolment', recordId: id };
    return this.acts.perform(actor, what, async (tx) => {
      const [scene, all] = await Promise.all([
        contingencyDay(tx, this.clock),
        loadEnrolments(tx, patientId),
        loadPatient(tx, patientId),
      ]);
      const row = all.find((one) => one.id === id);
      if (row === undefined) refuse('not-found', 'This person takes part in no such program.');
      const { programme, today, now } = scene;
      const view = await viewOfEnrolment(tx, row, all, scene);
      return statementPdf({ view, today, programme: programme.senderName, phone: programme.phone, at: now });
    });
  }

  /** Enrolls somebody under the client's id. For prizes the key that every draw follows from is chosen now. */
  enrol(actor: Actor, patientId: string, id: string, asked: NewEnrolment): Promise<EnrolmentView> {
    const act = 'contingency.enrol' as const;
    return this.acts.perform(actor, { act, patientId, recordType: 'cm_enrolment', recordId: id }, (tx) =>
      once(
        tx,
        { id, act, body: { patientId, ...asked } },
        () => lockAccounts(tx, patientId),
        async () => {
          const [scene, program, programs, all, keys] = await Promise.all([
            contingencyDay(tx, this.clock),
            loadProgram(tx, asked.programId),
            loadPrograms(tx),
            loadEnrolments(tx, patientId),
            loadKeys(tx),
          ]);
          const newest = programs.find(({ seriesId }) => seriesId === program.seriesId);
          if (!program.open || newest?.id !== program.id)
            refuse('contingency.ended', 'This version takes nobody new: choose one that is open.');
          if (all.some((one) => one.ended === null && one.program.seriesId === program.seriesId))
            refuse('contingency.enrolled', 'This person takes part in this program already: end that first.');
          if (
            asked.startsOn < addDays(scene.today, -startBackDays) ||
            asked.startsOn > addDays(scene.today, startAheadDays)
          )
            refuse('contingency.invalid', 'A person begins within the last 7 or the next 30 days.');
          const [key] = keys;
          if (program.kind === 'prize' && key === undefined) refuse('contingency.no-key', noKey);
          await insertRow(tx, 'cm_enrolment', {
            id,
            patient_id: patientId,
            program_id: program.id,
            starts_on: asked.startsOn,
            seed_id: program.kind === 'prize' ? key?.id : null,
            reason: asked.reason,
            made_by: actor.staffId,
            made_at: scene.now,
          });
          return enrolmentNow(tx, patientId, id, scene);
        },
      ),
    );
  }

  /** Ends it. What was earned stays, and can be redeemed. */
  end(actor: Actor, patientId: string, id: string, ending: EnrolmentEnding): Promise<EnrolmentView> {
    const what = { act: 'contingency.end' as const, patientId, recordType: 'cm_enrolment', recordId: id };
    return this.acts.perform(actor, what, async (tx) => {
      const { row, scene } = await enrolmentFor(tx, patientId, id, this.clock);
      const { why, on, note } = ending;
      if (row.ended !== null) refuse('contingency.ended', 'This person takes part no longer: look at it again.');
      if (on < row.startsOn || on > scene.today)
        refuse('contingency.invalid', 'The last day lies between the first one and today.');
      if (note === null && (why === 'target-changed' || why === 'error'))
        refuse('contingency.invalid', 'Say why the target was changed, or what was wrong.');
      await insertRow(tx, 'cm_enrolment_end', {
        enrolment_id: id,
        patient_id: patientId,
        ended_on: on,
        why,
        note,
        ended_by: actor.staffId,
        ended_at: scene.now,
      });
      return enrolmentNow(tx, patientId, id, scene);
    });
  }
}

const startBackDays = 7;
const startAheadDays = 30;

export interface LockedEnrolment {
  readonly row: EnrolmentRow;
  readonly all: readonly EnrolmentRow[];
  readonly scene: ContingencyDay;
}

/** An enrollment of this person, locked against others who write in their accounts. Refuses with 'not-found'. */
export async function enrolmentFor(tx: Tx, patientId: string, id: string, clock: Clock): Promise<LockedEnrolment> {
  await lockAccounts(tx, patientId);
  const [scene, all] = await Promise.all([contingencyDay(tx, clock), loadEnrolments(tx, patientId)]);
  const row = all.find((one) => one.id === id);
  if (row === undefined) refuse('not-found', 'This person takes part in no such program.');
  return { row, all, scene };
}

/** As it stands after a write, and told to whoever looks at it. */
export async function enrolmentNow(
  tx: Tx,
  patientId: string,
  id: string,
  scene: ContingencyDay,
): Promise<EnrolmentView> {
  tx.notify('contingency', patientId);
  const all = await loadEnrolments(tx, patientId);
  const row = all.find((one) => one.id === id);
  if (row === undefined) throw new Error('The enrollment was not written.');
  return viewOfEnrolment(tx, row, all, scene);
}
