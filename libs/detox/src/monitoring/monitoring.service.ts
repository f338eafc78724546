import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { Clock, refuse, Refused } from '@cairn/platform';
import { decideMonitoring, isRefusal, type MonitoringAttempt, refuseSigning } from '@cairn/rules';
import { insertRow } from '../insert-row';
import { handsOf, withdrawalScene } from '../order-scene';
import { closeMonitoring, monitoringSlot as about } from './close-monitoring';
import {
  freeSlot,
  loadMonitoring,
  loadOneMonitoring,
  lockOrders,
  type MonitoringView,
  stands,
  takeSlot,
} from './monitoring.queries';

/** Orders that say how closely withdrawal is watched (clinical reference 1.4). */
@Injectable()
export class MonitoringService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  /** Orders under the client's id; what stood before ends where this begins, if it is named. Refuses 'withdrawal.refused'. */
  order(actor: Actor, patientId: string, id: string, attempt: MonitoringAttempt): Promise<MonitoringView> {
    const act = 'withdrawal.order' as const;
    const { startsAt, endsAt, ...rest } = attempt;
    const body = { patientId, ...rest, startsAt: startsAt?.toISOString(), endsAt: endsAt?.toISOString() };
    return this.acts.perform(
      actor,
      {
        act,
        patientId,
        recordType: 'monitoring_order',
        recordId: id,
        explain: async ({ constraint }) => (constraint === 'pk_detox_order_slot' ? orderedAMomentAgo : undefined),
      },
      (tx) =>
        once(
          tx,
          { id, act, body },
          () => withdrawalScene(tx, patientId, this.clock),
          async (scene) => {
            const { patient, now, policy } = scene;
            const episodeId = patient.episode?.id;
            if (episodeId === undefined) refuse('withdrawal.refused', 'There is no open episode: open one first.');
            await lockOrders(tx, patientId);
            const [orders, hands] = await Promise.all([
              loadMonitoring(tx, patientId),
              handsOf(tx, scene, attempt.telephone),
            ]);
            const standing = orders.find((one) => stands(one, episodeId, now)) ?? null;
            const facts = { ...hands, attempt, startsAt: attempt.startsAt ?? now, now, standing, policy };
            const decided = decideMonitoring(facts);
            if (isRefusal(decided)) throw new Refused(decided);
            if (standing !== null)
              await closeMonitoring(tx, standing, { at: decided.startsAt, reason: 'Replaced by a new order', now });
            else void freeSlot(tx, episodeId, about);
            await insertRow(tx, 'monitoring_order', {
              id,
              patient_id: patientId,
              episode_id: episodeId,
              setting: attempt.setting,
              starts_at: decided.startsAt,
              ends_at: attempt.endsAt ?? null,
              cows_minutes: attempt.cowsMinutes ?? null,
              vitals_minutes: attempt.vitalsMinutes ?? null,
              induction: attempt.induction,
              note: attempt.note ?? null,
              prescriber_id: attempt.telephone?.prescriberId ?? actor.staffId,
              by_telephone: attempt.telephone !== undefined,
              replaces_id: attempt.replacesId ?? null,
              evaluations: JSON.stringify(decided.evaluations),
              recorded_by: actor.staffId,
              recorded_at: now,
              origin: 'registered',
            });
            await takeSlot(tx, episodeId, about, id);
            tx.notify('withdrawal', patientId);
            return loadOneMonitoring(tx, patientId, id);
          },
        ),
    );
  }

  /** Ends monitoring now. Ending twice is ending once. */
  end(actor: Actor, patientId: string, id: string, reason: string): Promise<MonitoringView> {
    const what = { act: 'withdrawal.end' as const, patientId, recordType: 'monitoring_order', recordId: id };
    return this.acts.perform(actor, what, async (tx) => {
      const { now } = await withdrawalScene(tx, patientId, this.clock);
      await lockOrders(tx, patientId);
      const order = await loadOneMonitoring(tx, patientId, id);
      if (order.end !== null) return order;
      await closeMonitoring(tx, order, { at: now, reason, now });
      tx.notify('withdrawal', patientId);
      return loadOneMonitoring(tx, patientId, id);
    });
  }

  /** the prescriber stands behind what was said on the telephone. Signing twice is signing once. */
  sign(actor: Actor, patientId: string, id: string): Promise<MonitoringView> {
    const what = { act: 'withdrawal.sign' as const, patientId, recordType: 'monitoring_order', recordId: id };
    return this.acts.perform(actor, what, async (tx) => {
      const { practitioner, today, now } = await withdrawalScene(tx, patientId, this.clock);
      const order = await loadOneMonitoring(tx, patientId, id);
      const refusal = refuseSigning(order, practitioner, today);
      if (refusal !== null) throw new Refused(refusal);
      await tx.query(
        `insert into monitoring_cosign (order_id, programme_id, signed_by, signed_at) values ($1, $2, $3, $4)
         on conflict do nothing`,
        [id, tx.actor.programmeId, actor.staffId, now],
      );
      tx.notify('withdrawal', patientId);
      return loadOneMonitoring(tx, patientId, id);
    });
  }
}

const orderedAMomentAgo = {
  code: 'withdrawal.taken',
  says: 'Monitoring was ordered a moment ago. Load the chart again and look at that order.',
} as const;
