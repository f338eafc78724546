import { Injectable } from '@nestjs/common';
import { Acts, type ConstraintFault, loadPractitioner, once } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { Clock, refuse, Refused } from '@cairn/platform';
import {
  checkConsequence,
  type ConsequenceKind,
  type Evaluation,
  grantedOverrides,
  hasPregnancyResult,
  needsOverride,
  type NewReport,
  type Override,
  type PatientSays,
  prescribers,
  type Refusal,
  stops,
  withoutOverride,
} from '@cairn/rules';
import { insertRow, requireLicence, sceneOf } from '../outside/outside-scene';
import { shown } from './collection.service';
import { loadSpecimen, loadTestOrders } from './drug-test.queries';
import { fileReport } from './result.queries';
import { loadBackground } from './test-context.queries';
import { type SpecimenView, viewOf } from './test-view';

export interface NewReading {
  /** The report that was read, so that nobody confirms what changed under their eyes. */
  readonly reportId: string;
  readonly outcome: 'agreed' | 'read-differently';
  readonly patientSays: PatientSays;
  readonly note?: string | undefined;
}

export interface NewConsequence {
  readonly specimenId: string;
  readonly kind: ConsequenceKind;
  readonly rationale: string;
  /** The basis of a report to somebody outside, under 42 CFR Part 2. */
  readonly basis?: string | undefined;
  readonly overrides?: readonly Override[] | undefined;
}

/** Results: entered, amended, read by a clinician, and what a person decides in the light of one. */
@Injectable()
export class ResultService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  enter(
    actor: Actor,
    patientId: string,
    specimenId: string,
    id: string,
    { source, ...report }: NewReport & { readonly source: 'entry' | 'point-of-care' },
  ): Promise<SpecimenView & { readonly evaluations: readonly Evaluation[] }> {
    const act = 'drug-test.result' as const;
    const what = { act, patientId, recordType: 'specimen', recordId: specimenId, explain };
    return this.acts.perform(actor, what, (tx) =>
      once(
        tx,
        { id, act, body: { patientId, specimenId, source, ...report } },
        () => sceneOf(tx, patientId, this.clock),
        async (scene) => {
          const specimen = await loadSpecimen(tx, patientId, specimenId);
          const from = { source, importId: null, at: scene.now };
          const evaluations = await fileReport(tx, specimen, { id, ...report }, scene.policy, from);
          return { ...(await shown(tx, patientId, specimenId, scene)), evaluations };
        },
      ),
    );
  }

  /** a clinician says how the newest report is to be read, and what the person says of it. */
  confirm(actor: Actor, patientId: string, specimenId: string, id: string, reading: NewReading): Promise<SpecimenView> {
    const act = 'drug-test.confirm' as const;
    const what = { act, patientId, recordType: 'specimen', recordId: specimenId };
    return this.acts.perform(actor, what, (tx) =>
      once(
        tx,
        { id, act, body: { patientId, specimenId, ...reading } },
        () => sceneOf(tx, patientId, this.clock),
        async (scene) => {
          const row = await loadSpecimen(tx, patientId, specimenId);
          if (row.reports.at(-1)?.id !== reading.reportId)
            refuse('specimen.reading', 'A newer result came in: look at it, then confirm.');
          if (reading.outcome === 'read-differently' && reading.note === undefined)
            refuse('specimen.report', 'Say how you read it instead.');
          const background = await loadBackground(tx, patientId, row.collectedOn, row.collectedOn);
          await insertRow(tx, 'specimen_reading', {
            id,
            patient_id: patientId,
            specimen_id: specimenId,
            report_id: reading.reportId,
            readings: JSON.stringify(viewOf(row, background, scene.policy).readings),
            outcome: reading.outcome,
            patient_says: reading.patientSays,
            note: reading.note ?? null,
            confirmed_by: actor.staffId,
            confirmed_at: scene.now,
          });
          return shown(tx, patientId, specimenId, scene);
        },
      ),
    );
  }

  /**
   * a prescriber records a consequence that cites a test. It changes nothing else: the take-home decision, the move or the
   * letter are acts of their own.
   */
  decide(
    actor: Actor,
    patientId: string,
    id: string,
    given: NewConsequence,
  ): Promise<{ readonly id: string; readonly evaluations: readonly Evaluation[] }> {
    const act = 'drug-test.consequence' as const;
    return this.acts.perform(actor, { act, patientId, recordType: 'test_consequence', recordId: id }, (tx) =>
      once(
        tx,
        { id, act, body: { patientId, ...given } },
        () => sceneOf(tx, patientId, this.clock),
        async ({ today, now }) => {
          await requireLicence(tx, prescribers, today, 'A consequence of a test');
          const [row, orders, person] = await Promise.all([
            loadSpecimen(tx, patientId, given.specimenId),
            loadTestOrders(tx, patientId, { from: null, today }),
            loadPractitioner(tx),
          ]);
          if (row.standing === null || row.voided !== null)
            refuse('test-consequence.refused', 'This specimen has no result that stands: wait for it.');
          const evaluations = checkConsequence({
            kind: given.kind,
            cited: [
              {
                specimenId: row.id,
                findings: row.standing,
                patientSays: row.confirmed[0]?.patientSays ?? 'not-asked',
              },
            ],
            consent: orders.find((order) => order.id === row.collection?.orderId)?.consent ?? null,
            pregnancyTest: hasPregnancyResult(row.standing),
            basis: given.basis ?? null,
          });
          const granted = grantedOverrides(evaluations, given.overrides ?? [], person);
          const open = evaluations.find(stops) ?? withoutOverride(evaluations, granted)[0];
          if (open !== undefined)
            throw new Refused({
              code: 'test-consequence.refused',
              says: `${open.message} (${open.ruleId}).`,
              evaluations: evaluations.filter((one) => stops(one) || needsOverride(one)),
            });
          await insertRow(tx, 'test_consequence', {
            id,
            patient_id: patientId,
            specimen_id: given.specimenId,
            kind: given.kind,
            rationale: given.rationale,
            overrides: JSON.stringify(granted),
            evaluations: JSON.stringify(evaluations),
            decided_by: actor.staffId,
            decided_at: now,
          });
          tx.notify('specimen', patientId);
          return { id, evaluations };
        },
      ),
    );
  }
}

/** Two reports at the same moment: the second would have the same number. */
async function explain({ constraint }: ConstraintFault): Promise<Refusal | undefined> {
  if (constraint !== 'uq_specimen_report_specimen_id_number') return undefined;
  return {
    code: 'specimen.amended',
    says: 'Somebody else filed a result at the same moment: open the specimen again.',
  };
}
