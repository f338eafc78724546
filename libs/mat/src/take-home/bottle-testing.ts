import { newId } from '@cairn/platform';
import { addDays, criteria, type NewBottleBatch, type PickUp } from '@cairn/rules';
import { writtenOrder, type WrittenOrder } from '../testing-orders';
import type { DosingScene } from '../dosing-scene';
import type { BottleBatchView } from './batch.queries';
import { BottleBatchService } from './batch.service';
import { CallBackService } from './call-back.service';
import { PickUpService } from './pick-up.service';
import { ReturnService } from './return.service';

/** For tests: a clinic whose people take bottles home, on top of the dosing scene. */
export class BottleBench {
  readonly batches: BottleBatchService;
  readonly pickUps: PickUpService;
  readonly returns: ReturnService;
  readonly callBacks: CallBackService;

  constructor(readonly scene: DosingScene) {
    this.batches = new BottleBatchService(scene.acts, scene.clock);
    this.pickUps = new PickUpService(scene.acts, scene.clock);
    this.returns = new ReturnService(scene.acts, scene.clock);
    this.callBacks = new CallBackService(scene.acts, scene.clock);
  }

  get nurse() {
    return this.scene.clinic.actor('nurse');
  }

  get today(): string {
    return this.scene.clock.now().toISOString().slice(0, 10);
  }

  /** Somebody in the fourth month of treatment, approved for so many days, with an order that was signed before. */
  async patient(days = 28, order: WrittenOrder = {}): Promise<{ patientId: string; orderId: string }> {
    const patientId = await this.scene.person();
    const orderId = await writtenOrder(this.scene.db.owner, this.scene.clinic, patientId, order);
    await this.scene.db.owner.query(
      `insert into dose (id, programme_id, patient_id, episode_id, order_id, product_class, product, service_day, dose_mcg,
         occurred_at, observation, origin)
       select gen_random_uuid(), o.programme_id, o.patient_id, o.episode_id, o.id, o.product_class, o.product, d.day, o.dose_mcg,
         d.day::timestamp + interval '15 hours', 'observed_complete', 'registered'
       from medication_order o, unnest(array[$2::date - 100, $2::date - 1]) as d (day) where o.id = $1`,
      [orderId, this.today],
    );
    await this.decide(patientId, days);
    return { patientId, orderId };
  }

  /** Written by the owner: what a prescriber decided, now. */
  async decide(patientId: string, days: number, decision = days === 0 ? 'declined' : 'approved'): Promise<void> {
    const yes = Object.fromEntries(criteria.map((one) => [one, { answer: 'yes' }]));
    await this.scene.db.owner.query(
      `insert into take_home_decision (id, programme_id, patient_id, episode_id, service_day, decided_by, decided_at, role,
         product_class, decision, days, criteria, rationale, reason_code, expires_on, treatment_day, tier_from, rule_version,
         policy_version, dea_relevant, evaluations, overrides, acknowledged)
       select gen_random_uuid(), $1, $2, e.id, $3, $4, $5, 'prescriber', 'methadone', $6, $7, $8, 'Safe at home', $9, $3::date + 90,
         101, 31, '2024', 'standard', false, '[]', '[]', '{}' from episode e where e.patient_id = $2 and e.closed_on is null`,
      [
        this.scene.clinic.programmeId,
        patientId,
        this.today,
        this.scene.clinic.actor('prescriber').staffId,
        this.scene.clock.now(),
        decision,
        days,
        JSON.stringify(yes),
        decision === 'approved' ? null : 'step-by-step',
      ],
    );
  }

  batch(orderId: string, days = 6, more: Partial<NewBottleBatch> = {}): NewBottleBatch {
    return {
      orderId,
      reason: 'take-home',
      pickUpOn: this.today,
      childResistant: true,
      bottles: Array.from({ length: days }, (_, index) => ({
        on: addDays(this.today, index + 1),
        portion: 1,
        doseMcg: 60_000,
      })),
      ...more,
    };
  }

  prepare(orderId: string, days = 6, more: Partial<NewBottleBatch> = {}, id = newId()): Promise<BottleBatchView> {
    return this.batches.prepare(this.nurse, id, this.batch(orderId, days, more));
  }

  label(id: string, reason?: string): Promise<BottleBatchView> {
    return this.batches.label(this.nurse, id, { labelId: newId(), ...(reason === undefined ? {} : { reason }) });
  }

  pickUp({ bottles }: BottleBatchView, more: Partial<PickUp> = {}): PickUp {
    return {
      scans: bottles
        .filter(({ state }) => state !== 'voided')
        .map(({ serial }) => ({ text: serial, how: 'scanned' as const })),
      lockboxSeen: true,
      educated: true,
      receiver: { kind: 'patient', identifiers: ['card', 'date_of_birth'] },
      ...more,
    };
  }

  release(batch: BottleBatchView, more: Partial<PickUp> = {}, releaseId = newId()): Promise<BottleBatchView> {
    return this.pickUps.release(this.nurse, batch.id, { releaseId, pickUp: this.pickUp(batch, more) });
  }

  /** Filled, labeled and handed out. */
  async handedOut(orderId: string, days = 6): Promise<BottleBatchView> {
    const batch = await this.prepare(orderId, days);
    await this.label(batch.id);
    return this.release(batch);
  }
}
