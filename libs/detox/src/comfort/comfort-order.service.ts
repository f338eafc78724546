import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { Clock, refuse, Refused } from '@cairn/platform';
import {
  type ComfortOrderAttempt,
  courseSince,
  decideComfortOrder,
  type Evaluation,
  isRefusal,
  refuseSigning,
} from '@cairn/rules';
import { DoseTimes } from '../dose-times';
import { insertRow } from '../insert-row';
import { freeSlot, lockOrders, stands, takeSlot } from '../monitoring/monitoring.queries';
import { handsOf, withdrawalScene, type WithdrawalScene } from '../order-scene';
import { loadComfortPerson } from './comfort-facts';
import { type ComfortOrderView, loadComfortOrder, loadComfortOrders } from './comfort.queries';

export type SignedComfortOrder = ComfortOrderView & { readonly evaluations: readonly Evaluation[] };

/** What a prescriber orders for comfort in withdrawal (clinical reference 1.5). */
@Injectable()
export class ComfortOrderService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
    private readonly doses: DoseTimes,
  ) {}

  /** Orders under the client's id, or writes down what was said on the telephone. Refuses 'comfort.refused', 'comfort.taken'. */
  order(actor: Actor, patientId: string, id: string, attempt: ComfortOrderAttempt): Promise<SignedComfortOrder> {
    const act = 'withdrawal.order' as const;
    const { startsAt, endsAt, ...rest } = attempt;
    const body = { patientId, ...rest, startsAt: startsAt?.toISOString(), endsAt: endsAt.toISOString() };
    return this.acts.perform(
      actor,
      {
        act,
        patientId,
        recordType: 'comfort_order',
        recordId: id,
        explain: async ({ constraint }) => (constraint === 'pk_detox_order_slot' ? orderedAMomentAgo : undefined),
      },
      (tx) =>
        once(
          tx,
          { id, act, body },
          () => withdrawalScene(tx, patientId, this.clock),
          (scene) => this.write(tx, scene, id, attempt),
        ),
    );
  }

  /** Stops an order now. What was given stays. Stopping twice is stopping once. */
  stop(actor: Actor, patientId: string, id: string, reason: string): Promise<ComfortOrderView> {
    const what = { act: 'withdrawal.end' as const, patientId, recordType: 'comfort_order', recordId: id };
    return this.acts.perform(actor, what, async (tx) => {
      const { now } = await withdrawalScene(tx, patientId, this.clock);
      await lockOrders(tx, patientId);
      const order = await loadComfortOrder(tx, patientId, id);
      if (order.end !== null) return order;
      await this.close(tx, order, now, reason, now);
      tx.notify('withdrawal', patientId);
      return loadComfortOrder(tx, patientId, id);
    });
  }

  /** the prescriber stands behind what was said on the telephone. Signing twice is signing once. */
  sign(actor: Actor, patientId: string, id: string): Promise<ComfortOrderView> {
    const what = { act: 'withdrawal.sign' as const, patientId, recordType: 'comfort_order', recordId: id };
    return this.acts.perform(actor, what, async (tx) => {
      const { practitioner, today, now } = await withdrawalScene(tx, patientId, this.clock);
      const refusal = refuseSigning(await loadComfortOrder(tx, patientId, id), practitioner, today);
      if (refusal !== null) throw new Refused(refusal);
      await tx.query(
        `insert into comfort_cosign (order_id, programme_id, signed_by, signed_at) values ($1, $2, $3, $4)
         on conflict do nothing`,
        [id, tx.actor.programmeId, actor.staffId, now],
      );
      tx.notify('withdrawal', patientId);
      return loadComfortOrder(tx, patientId, id);
    });
  }

  private async write(
    tx: Tx,
    scene: WithdrawalScene,
    id: string,
    attempt: ComfortOrderAttempt,
  ): Promise<SignedComfortOrder> {
    const { patient, now, today, policy } = scene;
    const episodeId = patient.episode?.id;
    if (episodeId === undefined) refuse('comfort.refused', 'There is no open episode: open one first.');
    await lockOrders(tx, patient.id);
    const [orders, person, hands] = await Promise.all([
      loadComfortOrders(tx, patient.id, now),
      loadComfortPerson(tx, this.doses, patient, today),
      handsOf(tx, scene, attempt.telephone),
    ]);
    const same = orders.filter(({ drug }) => drug === attempt.drug);
    const standing = same.find((one) => stands(one, episodeId, now)) ?? null;
    const startsAt = attempt.startsAt ?? now;
    const since = courseSince(same.map(course), startsAt, policy);
    const decided = decideComfortOrder({
      ...hands,
      attempt,
      startsAt,
      now,
      person,
      standing,
      courseSince: since,
      policy,
    });
    if (isRefusal(decided)) throw new Refused(decided);
    if (standing !== null) await this.close(tx, standing, startsAt, 'Replaced by a new order', now);
    else void freeSlot(tx, episodeId, attempt.drug);
    await insertRow(tx, 'comfort_order', {
      id,
      patient_id: patient.id,
      episode_id: episodeId,
      drug: attempt.drug,
      symptoms: attempt.symptoms,
      dose_min_mcg: attempt.doseMinMcg,
      dose_max_mcg: attempt.doseMaxMcg,
      interval_minutes: attempt.intervalMinutes,
      as_needed: attempt.asNeeded,
      max_day_mcg: attempt.maxDayMcg,
      starts_at: startsAt,
      ends_at: attempt.endsAt,
      hold_systolic: attempt.holdSystolic ?? null,
      hold_diastolic: attempt.holdDiastolic ?? null,
      note: attempt.note ?? null,
      prescriber_id: attempt.telephone?.prescriberId ?? tx.actor.staffId,
      by_telephone: attempt.telephone !== undefined,
      replaces_id: attempt.replacesId ?? null,
      overrides: JSON.stringify(decided.overrides),
      evaluations: JSON.stringify(decided.evaluations),
      recorded_by: tx.actor.staffId,
      recorded_at: now,
      origin: 'registered',
    });
    await takeSlot(tx, episodeId, attempt.drug, id);
    tx.notify('withdrawal', patient.id);
    return { ...(await loadComfortOrder(tx, patient.id, id)), evaluations: decided.evaluations };
  }

  private async close(tx: Tx, order: ComfortOrderView, at: Date, reason: string, now: Date): Promise<void> {
    void freeSlot(tx, order.episodeId, order.drug);
    const by = { ended_by: tx.actor.staffId, ended_at: now };
    await insertRow(tx, 'comfort_order_end', { order_id: order.id, at, reason, ...by });
  }
}

/** When an order ran, as a part of a course. */
function course({ startsAt, endsAt, end }: ComfortOrderView) {
  const planned = new Date(endsAt);
  const ended = end === null ? planned : new Date(end.at);
  return { startsAt: new Date(startsAt), endedAt: ended < planned ? ended : planned };
}

const orderedAMomentAgo = {
  code: 'comfort.taken',
  says: 'This drug was ordered a moment ago. Load the chart again and look at that order.',
} as const;
