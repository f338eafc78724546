import { Injectable } from '@nestjs/common';
import { Acts, type ConstraintFault, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { Clock, refuse } from '@cairn/platform';
import {
  type CustodyKind,
  type ObservedKind,
  type Refusal,
  refuseCollection,
  refuseCustody,
  serviceDay,
  type TestMatrix,
} from '@cairn/rules';
import { stopped } from '../outside/external-dose.service';
import { insertRow, type OutsideScene, sceneOf } from '../outside/outside-scene';
import { loadSpecimen, lockTestOrder } from './drug-test.queries';
import { loadBackground } from './test-context.queries';
import { type SpecimenView, viewOf } from './test-view';

export interface NewCollection {
  readonly barcode: string;
  readonly matrix: TestMatrix;
  readonly identifiers: readonly string[];
  readonly observed: ObservedKind;
  readonly observer?: string | undefined;
  readonly temperatureTenthsF?: number | undefined;
  readonly temperatureMinutes?: number | undefined;
  readonly collectedAt?: Date | undefined;
  readonly forensic?: boolean | undefined;
}

export interface NewCustodyStep {
  readonly kind: CustodyKind;
  readonly from: string;
  readonly to: string;
  readonly at: Date;
  readonly note?: string | undefined;
}

/** Specimens: taken from a person, and handed on. */
@Injectable()
export class CollectionService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  /** Records the specimen of an order under the client's id. The collector is who signs. */
  collect(actor: Actor, patientId: string, orderId: string, id: string, given: NewCollection): Promise<SpecimenView> {
    const act = 'specimen.collect' as const;
    const what = { act, patientId, recordType: 'specimen', recordId: id, explain };
    return this.acts.perform(actor, what, (tx) =>
      once(
        tx,
        { id, act, body: { patientId, orderId, ...given } },
        () => sceneOf(tx, patientId, this.clock),
        async (scene) => {
          const { today, now, programme } = scene;
          const order = await lockTestOrder(tx, patientId, orderId, today);
          if (order.collected) refuse('test-order.closed', 'A specimen of this order is here already.');
          if (order.cancelled !== null) refuse('test-order.closed', 'This test was called off: order another one.');
          const collectedAt = given.collectedAt ?? now;
          stopped(
            refuseCollection({
              ...given,
              observer: given.observer ?? null,
              temperatureTenthsF: given.temperatureTenthsF ?? null,
              temperatureMinutes: given.temperatureMinutes ?? null,
              panelMatrix: order.panel.matrix,
              observedReason: order.observedReason,
              collectedAt,
              now,
            }),
          );
          const collectedOn = serviceDay(collectedAt, programme.zone, programme.dayBoundary);
          await insertRow(tx, 'specimen', {
            id,
            patient_id: patientId,
            collected_on: collectedOn,
            temperature_ok: null,
            panel: [],
            origin: 'registered',
          });
          await insertRow(tx, 'specimen_collection', {
            specimen_id: id,
            patient_id: patientId,
            order_id: orderId,
            panel_id: order.panel.id,
            barcode: given.barcode,
            matrix: given.matrix,
            collected_at: collectedAt,
            collector_id: actor.staffId,
            identifiers: given.identifiers,
            observed: given.observed,
            observer: given.observer ?? null,
            temperature_tenths_f: given.temperatureTenthsF ?? null,
            temperature_minutes: given.temperatureMinutes ?? null,
            forensic: given.forensic ?? false,
            recorded_at: now,
          });
          return shown(tx, patientId, id, scene);
        },
      ),
    );
  }

  /** A step from hand to hand, with from, to and time. */
  handOn(actor: Actor, patientId: string, specimenId: string, id: string, step: NewCustodyStep): Promise<SpecimenView> {
    const act = 'specimen.custody' as const;
    const what = { act, patientId, recordType: 'specimen', recordId: specimenId };
    return this.acts.perform(actor, what, (tx) =>
      once(
        tx,
        { id, act, body: { patientId, specimenId, ...step } },
        () => sceneOf(tx, patientId, this.clock),
        async (scene) => {
          const { collection, custody, voided } = await loadSpecimen(tx, patientId, specimenId);
          if (collection === null)
            refuse('specimen.refused', 'This test was recorded in one step and has no custody log (R-404).');
          if (voided !== null) refuse('specimen.refused', 'This specimen was taken back.');
          const collectedAt = new Date(collection.collectedAt);
          const disposed = custody.some(({ kind }) => kind === 'disposed');
          stopped(refuseCustody({ ...step, now: scene.now, collectedAt, disposed }));
          await insertRow(tx, 'custody_step', {
            id,
            patient_id: patientId,
            specimen_id: specimenId,
            kind: step.kind,
            from_whom: step.from,
            to_whom: step.to,
            at: step.at,
            note: step.note ?? null,
            recorded_by: actor.staffId,
            recorded_at: scene.now,
          });
          return shown(tx, patientId, specimenId, scene);
        },
      ),
    );
  }
}

/** One specimen as the screens show it, after a change. */
export async function shown(
  tx: Tx,
  patientId: string,
  specimenId: string,
  { policy }: Pick<OutsideScene, 'policy'>,
): Promise<SpecimenView> {
  const row = await loadSpecimen(tx, patientId, specimenId);
  tx.notify('specimen', patientId);
  return viewOf(row, await loadBackground(tx, patientId, row.collectedOn, row.collectedOn), policy);
}

/** The label is another specimen's. */
async function explain({ constraint }: ConstraintFault): Promise<Refusal | undefined> {
  if (constraint !== 'uq_specimen_collection_barcode') return undefined;
  return {
    code: 'specimen.label-taken',
    says: 'This label is on another specimen (R-404): put a new label on this one and scan it.',
  };
}
