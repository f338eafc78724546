import { randomUUID } from 'node:crypto';
import { Acts } from '@cairn/access';
import { openClinic, type TestClinic } from '@cairn/access/testing';
import { FindingService } from '@cairn/assessment';
import { firstDosePapers } from '@cairn/assessment/testing';
import type { TestDatabase } from '@cairn/database/testing';
import { RegistrationService } from '@cairn/patient';
import { MovedClock, newId } from '@cairn/platform';
import type { FindingDetails, OrderAttempt } from '@cairn/rules';
import { DosingService } from './dosing.service';
import { OrderService, type SignedOrder } from './order.service';
import { WindowService } from './window.service';

/** A clinic with people on medication, at ten in the morning of a Monday. */
export class DosingScene {
  readonly clock = new MovedClock(new Date('2026-03-02T15:00:00Z'));
  readonly acts: Acts;
  readonly findings: FindingService;
  readonly orders: OrderService;
  readonly dosing: DosingService;
  readonly window: WindowService;

  private constructor(
    readonly db: TestDatabase,
    readonly clinic: TestClinic,
  ) {
    this.acts = new Acts(db.database);
    this.findings = new FindingService(this.acts, this.clock);
    this.orders = new OrderService(this.acts, this.clock);
    this.dosing = new DosingService(this.acts, db.database, this.clock);
    this.window = new WindowService(this.acts, this.clock);
  }

  static async open(db: TestDatabase): Promise<DosingScene> {
    return new DosingScene(db, await openClinic(db.owner));
  }

  /** Registered, and everything on file that a first dose today needs. */
  async person(given?: string, family?: string): Promise<string> {
    const id = await this.stranger(given, family);
    await this.papers(id);
    return id;
  }

  /** What `readyForFirstDose` records, in one statement: many tests need many people. */
  async papers(patientId: string): Promise<void> {
    const now = this.clock.now();
    const papers = firstDosePapers(now).map(({ by, ...paper }) => ({ ...paper, by: this.clinic.actor(by).staffId }));
    await this.db.owner.query(
      `insert into clinical_finding (id, programme_id, patient_id, kind, on_day, at, details, recorded_by, recorded_at, origin)
       select gen_random_uuid(), $1, $2, f.kind, $3, $4, f.details, f.by, $4, 'registered'
       from jsonb_to_recordset($5::jsonb) as f (kind text, details jsonb, by uuid)`,
      [this.clinic.programmeId, patientId, now.toISOString().slice(0, 10), now, JSON.stringify(papers)],
    );
  }

  /** Registered only: nothing else is known. */
  async stranger(given = 'Ada', family = `Of ${randomUUID().slice(0, 8)}`): Promise<string> {
    const id = newId();
    const details = { legalName: { given, family }, dateOfBirth: '1980-01-01', sexAtBirth: 'female' as const };
    await new RegistrationService(this.acts, this.clock).register(this.clinic.actor('front_desk'), id, details);
    return id;
  }

  /** The look before a dose, now. */
  async assess(patientId: string, more: Partial<FindingDetails['dose-assessment']> = {}): Promise<void> {
    const details = {
      sedation: 0,
      withdrawal: 'moderate' as const,
      otherSedatives: false,
      intoxicated: false,
      stable: false,
      ...more,
    };
    await this.findings.record(this.clinic.actor('nurse'), patientId, newId(), { kind: 'dose-assessment', details });
  }

  /** 60 mg a day for someone whose tolerance is documented, so that a first day may begin with it. */
  order(patientId: string, change: Partial<OrderAttempt> = {}): Promise<SignedOrder> {
    const order: OrderAttempt = {
      product: 'methadone-oral-concentrate',
      doseMcg: 60_000,
      frequency: 'daily',
      portions: 1,
      startsOn: '2026-03-02',
      expiresOn: '2026-04-01',
      rationale: 'documented_high_tolerance',
      overrides: because('R-041', 'R-042', 'R-043', 'R-047'),
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
      checks: { identifiers: ['card', 'date_of_birth'] as [string, string], impairment: 'none_seen' as const },
    };
  }
}

/** Reasons of a prescriber, for the rules that ask for one. */
export function because(...ruleIds: string[]) {
  return ruleIds.map((ruleId) => ({
    ruleId,
    reasonCode: 'clinical',
    reasonText: 'Weighed and documented in the chart',
  }));
}
