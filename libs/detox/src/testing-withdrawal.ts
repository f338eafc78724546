import { Acts } from '@cairn/access';
import { openClinic, type TestClinic } from '@cairn/access/testing';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { RegistrationService } from '@cairn/patient';
import { MovedClock, newId, Refused } from '@cairn/platform';
import type { CheckAttempt, CowsScores, Role } from '@cairn/rules';
import { ComfortDoseService } from './comfort/comfort-dose.service';
import { ComfortOrderService } from './comfort/comfort-order.service';
import { DoseTimes, type GivenMoud } from './dose-times';
import { FlowsheetService } from './monitoring/flowsheet.service';
import { MonitoringService } from './monitoring/monitoring.service';
import { DueRoundsService } from './monitoring/rounds.service';
import { WithdrawalCheckService } from './monitoring/withdrawal.service';

/** Doses as a test tells of them. */
export class DosesToldHere extends DoseTimes {
  told: GivenMoud[] = [];
  agonistIs: 'methadone' | 'buprenorphine' | null = null;
  override async ofBuprenorphine(_tx: unknown, patientId: string, from: Date, to: Date) {
    return (await this.given(_tx, [patientId], from, to)).map(({ at }) => at);
  }
  override async given(_tx: unknown, patientIds: readonly string[], from: Date, to: Date) {
    return this.told.filter(({ patientId, at }) => patientIds.includes(patientId) && at >= from && at <= to);
  }
  override async agonist() {
    return this.agonistIs;
  }
}

/** A unit at ten in the morning of a Monday in New York, with its services and a clock that a test moves. */
export class WithdrawalUnit {
  readonly clock = new MovedClock(monday);
  readonly doses = new DosesToldHere();
  readonly acts: Acts;
  readonly checks: WithdrawalCheckService;
  readonly monitoring: MonitoringService;
  readonly sheets: FlowsheetService;
  readonly rounds: DueRoundsService;
  readonly orders: ComfortOrderService;
  readonly comfort: ComfortDoseService;

  private constructor(
    readonly db: TestDatabase,
    readonly clinic: TestClinic,
  ) {
    this.acts = new Acts(db.database);
    const parts = [this.acts, this.clock] as const;
    this.checks = new WithdrawalCheckService(...parts, this.doses);
    this.monitoring = new MonitoringService(...parts);
    this.sheets = new FlowsheetService(...parts, this.doses);
    this.rounds = new DueRoundsService(...parts, this.doses);
    this.orders = new ComfortOrderService(...parts, this.doses);
    this.comfort = new ComfortDoseService(...parts, this.doses);
  }

  static async open(): Promise<WithdrawalUnit> {
    const db = await testDatabase();
    return new WithdrawalUnit(db, await openClinic(db.owner));
  }

  readonly by = (role: Role) => this.clinic.actor(role);

  /** Minutes after ten. */
  at(minutes: number): Date {
    const when = new Date(monday.getTime() + minutes * 60_000);
    this.clock.moveTo(when);
    return when;
  }

  async somebody(): Promise<string> {
    const patientId = newId();
    const registrations = new RegistrationService(this.acts, this.clock);
    await registrations.register(this.by('front_desk'), patientId, {
      legalName: { given: 'Ada', family: `Of ${patientId.slice(-8)}` },
      dateOfBirth: '1980-01-01',
      sexAtBirth: 'female',
    });
    return patientId;
  }

  check(patientId: string, attempt: Partial<CheckAttempt> = {}, id = newId()) {
    return this.checks.record(this.by('nurse'), patientId, id, { pulse: null, ...attempt });
  }
}

export const monday = new Date('2026-03-02T15:00:00Z');

export const someScores: CowsScores = {
  sweating: 2,
  restlessness: 1,
  pupils: 1,
  aches: 2,
  noseTears: 2,
  gi: 2,
  tremor: 1,
  yawning: 1,
  anxiety: 2,
  gooseflesh: 3,
};
export const severeScores: CowsScores = { ...someScores, restlessness: 5, gi: 5, aches: 4, gooseflesh: 5 };
export const someVitals = {
  systolic: 124,
  diastolic: 78,
  respiratoryRate: 14,
  oxygenSaturation: 98,
  temperatureTenths: 368,
};

/** The code of a refusal, or 'done'. */
export const refused = (attempt: Promise<unknown>): Promise<unknown> =>
  attempt.then(
    () => 'done',
    (error: unknown) => (error instanceof Refused ? error.refusal.code : error),
  );
