import { randomUUID } from 'node:crypto';
import { Acts } from '@cairn/access';
import { openClinic, type TestClinic } from '@cairn/access/testing';
import type { TestDatabase } from '@cairn/database/testing';
import { RegistrationService } from '@cairn/patient';
import { MovedClock, newId } from '@cairn/platform';
import type { OrderAttempt } from '@cairn/rules';
import { DosingService } from './dosing.service';
import { OrderService, type SignedOrder } from './order.service';
import { WindowService } from './window.service';

/** A clinic with people on medication, at ten in the morning of a Monday. */
export class DosingScene {
  readonly clock = new MovedClock(new Date('2026-03-02T15:00:00Z'));
  readonly acts: Acts;
  readonly orders: OrderService;
  readonly dosing: DosingService;
  readonly window: WindowService;

  private constructor(
    readonly db: TestDatabase,
    readonly clinic: TestClinic,
  ) {
    this.acts = new Acts(db.database);
    this.orders = new OrderService(this.acts, this.clock);
    this.dosing = new DosingService(this.acts, db.database, this.clock);
    this.window = new WindowService(this.acts, this.clock);
  }

  static async open(db: TestDatabase): Promise<DosingScene> {
    return new DosingScene(db, await openClinic(db.owner));
  }

  async person(given = 'Ada', family = `Of ${randomUUID().slice(0, 8)}`): Promise<string> {
    const id = newId();
    const details = { legalName: { given, family }, dateOfBirth: '1980-01-01', sexAtBirth: 'female' as const };
    await new RegistrationService(this.acts, this.clock).register(this.clinic.actor('front_desk'), id, details);
    return id;
  }

  order(patientId: string, change: Partial<OrderAttempt> = {}): Promise<SignedOrder> {
    const order: OrderAttempt = {
      product: 'methadone-oral-concentrate',
      doseMcg: 60_000,
      frequency: 'daily',
      portions: 1,
      startsOn: '2026-03-02',
      expiresOn: '2026-04-01',
      ...change,
    };
    return this.orders.sign(this.clinic.actor('prescriber'), newId(), patientId, order);
  }

  /** A dose as a nurse would record it, as ordered. */
  attempt(order: SignedOrder, portion = 1) {
    return {
      orderId: order.id,
      serviceDay: '2026-03-02',
      portion,
      doseMcg: order.doseMcg / order.portions,
      observation: 'observed_complete' as const,
      checks: { identifiers: ['photo', 'date_of_birth'] as [string, string], impairment: 'none_seen' as const },
    };
  }
}
