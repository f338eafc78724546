import { Injectable } from '@nestjs/common';
import { insertFinding } from '@cairn/assessment';
import { Acts, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import type { Origin } from '@cairn/patient';
import { Clock, newId, refuse, Refused } from '@cairn/platform';
import {
  addDays,
  decideBottles,
  isRefusal,
  type KnownBottle,
  type MedicationChart,
  policyVersion,
  type ReleaseAttempt,
  releaseFacts,
  serviceDay,
} from '@cairn/rules';
import { loadChartOfOrder } from '../chart/medication-chart.queries';
import { insertRow } from '../outside/outside-scene';
import { type BottleBatchView, loadBatch, loadContents } from './batch.queries';
import { locked } from './batch.service';
import { bottleScene, papersOf } from './bottle-scene';
import { dispenseBottles, insertEvents, whyNotBottles } from './bottle.queries';

/** Bottles leave the house: who gets them, what was scanned, shown and said, in one act. */
@Injectable()
export class PickUpService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  /** Hands a batch out, under the client's id. All its standing bottles or none; a second window is told that it is done. */
  release(
    actor: Actor,
    batchId: string,
    { releaseId, ...attempt }: ReleaseAttempt & { readonly releaseId: string },
    origin: Origin = 'registered',
  ): Promise<BottleBatchView> {
    const act = 'bottle.release' as const;
    const what = {
      act,
      recordType: 'take_home_batch',
      recordId: batchId,
      describe: ({ patientId }: BottleBatchView) => ({ patientId }),
      explain: whyNotBottles,
    };
    return this.acts.perform(actor, what, (tx) =>
      once(
        tx,
        { id: releaseId, act, body: { batchId, ...attempt } },
        () => locked(tx, batchId),
        async (batch) => {
          if (batch.release !== null)
            refuse(
              'take-home.step',
              `These bottles were handed out already, by ${batch.release.by ?? 'a colleague'}.`,
              {
                by: batch.release.by,
                at: batch.release.at,
              },
            );
          const now = this.clock.now();
          const { row, papers, today } = await this.judged(tx, batch, now);
          const { chart, scene, policy } = bottleScene(tx, row, papers, today);
          const bottles = bottlesOf(batch, chart);
          if (bottles.length === 0)
            refuse('take-home.step', 'No bottle of this batch stands any more: look at it again.');
          const facts = releaseFacts({ ...batch, bottles }, attempt, chart, scene, policy, now);
          const dispensed = decideBottles(facts);
          if (isRefusal(dispensed)) throw new Refused(dispensed);
          const ids = bottles.map(({ id }) => id);
          const contents = await loadContents(tx, ids);
          const { pickUp } = attempt;
          const { receiver } = pickUp;
          const { patientId } = batch;
          const educationId = pickUp.educated ? newId() : null;
          await Promise.all([
            insertRow(tx, 'take_home_release', {
              id: releaseId,
              patient_id: patientId,
              batch_id: batchId,
              receiver: receiver.kind,
              designee_id: receiver.kind === 'designee' ? receiver.id : null,
              photo_id_seen: receiver.kind === 'designee' && receiver.photoIdSeen,
              custody_signed: receiver.kind === 'designee' && receiver.custodySigned,
              lockbox_seen: pickUp.lockboxSeen,
              education_id: educationId,
              scans: JSON.stringify(pickUp.scans),
              evaluations: JSON.stringify(dispensed.evaluations),
              overrides: JSON.stringify(dispensed.overrides),
              acknowledged: dispensed.acknowledged,
              policy_version: policyVersion(papers.programme.policyRows, today),
              service_day: today,
              origin,
              released_by: actor.staffId,
              released_at: now,
            }),
            insertEvents(tx, {
              patientId,
              bottleIds: ids,
              state: 'released',
              day: today,
              at: now,
              sourceId: releaseId,
            }),
            dispenseBottles(tx, contents, now),
            educationId === null
              ? null
              : insertFinding(tx, {
                  id: educationId,
                  patientId,
                  episodeId: chart.episode?.id ?? null,
                  kind: 'advice',
                  details: { topic: 'take-home-storage' },
                  on: today,
                  at: now,
                  recordedAt: now,
                  replaces: undefined,
                  origin,
                }),
          ]);
          tx.notify('take-home', patientId);
          tx.notify('dosing', patientId);
          const released = await loadBatch(tx, batchId);
          return released ?? refuse('not-found', 'There is no such batch of bottles in this program.');
        },
      ),
    );
  }

  /** Chart and papers of the order, which stays locked: a dose at another window waits. */
  private async judged(tx: Tx, { orderId, patientId }: BottleBatchView, now: Date) {
    // The zone is not known yet: a day earlier is early enough for every one.
    const papers = await papersOf(tx, { patientId }, addDays(now.toISOString().slice(0, 10), -1));
    const today = serviceDay(now, papers.programme.zone, papers.programme.dayBoundary);
    return { row: await loadChartOfOrder(tx, orderId, today), papers, today };
  }
}

/** The bottles of a batch that stand, as the chart knows them. */
export function bottlesOf({ id }: Pick<BottleBatchView, 'id'>, { takeHomes }: MedicationChart): readonly KnownBottle[] {
  return takeHomes
    .filter(({ batchId, state }) => batchId === id && (state === 'prepared' || state === 'labelled'))
    .toSorted((one, other) => (one.serial < other.serial ? -1 : 1));
}
