import { Acts, SecondSignature, type SignInService } from '@cairn/access';
import { openClinic, type TestClinic } from '@cairn/access/testing';
import type { Actor, Reading } from '@cairn/database';
import type { TestDatabase } from '@cairn/database/testing';
import { RegistrationService } from '@cairn/patient';
import { MovedClock, newId, Refused } from '@cairn/platform';
import type { BedLevel, Refusal, Role } from '@cairn/rules';
import { type AlertTold, AlertsTold } from './alerts-told';
import { UnitArrivalService } from './bed/arrival.service';
import { BedService } from './bed/bed.service';
import { BedStayService } from './bed/bed-stay.service';
import { UnitBoardService } from './bed/board.service';
import { CareNoteService } from './care-note/care-note.service';
import { StayEndService } from './completion/stay-end.service';
import { HandoverPaperService } from './handover/handover-paper.service';
import { HandoverService } from './handover/handover.service';
import { DoseTimes, type GivenMoud } from './dose-times';
import { MedicationTold, type OfferTold } from './medication-told';
import { DueRoundsService } from './monitoring/rounds.service';
import { StayService } from './stay/stay.service';

/** What later stages would say. */
export class TestMedication extends MedicationTold {
  offer: OfferTold | null = null;
  override lastOffer(_tx: Reading, _patientId: string) {
    return Promise.resolve(this.offer);
  }
}
export class TestDoses extends DoseTimes {
  told: GivenMoud[] = [];
  override ofBuprenorphine() {
    return Promise.resolve([]);
  }
  override given(_tx: Reading, ids: readonly string[], from: Date, to: Date) {
    return Promise.resolve(this.told.filter(({ patientId, at }) => ids.includes(patientId) && at >= from && at <= to));
  }
  override agonist() {
    return Promise.resolve(null);
  }
}
export class TestAlerts extends AlertsTold {
  told = new Map<string, readonly AlertTold[]>();
  override open() {
    return Promise.resolve(this.told);
  }
}

/** Refuses every second person: signing in place is tested over HTTP. */
const nobody = { verify: () => Promise.reject(new Error('Nobody signs here.')) } as unknown as SignInService;

/** A clinic with a unit: services over a real database and a clock that is moved. */
export class UnitTestScene {
  readonly medication = new TestMedication();
  readonly alerts = new TestAlerts();
  readonly doses = new TestDoses();
  readonly beds: BedService;
  readonly stays: BedStayService;
  readonly arrivals: UnitArrivalService;
  readonly boards: UnitBoardService;
  readonly detox: StayService;
  readonly endings: StayEndService;
  readonly notes: CareNoteService;
  readonly handovers: HandoverService;
  readonly paper: HandoverPaperService;
  private readonly registrations: RegistrationService;

  private constructor(
    readonly db: TestDatabase,
    readonly clinic: TestClinic,
    readonly placeId: string,
    readonly clock: MovedClock,
  ) {
    const acts = new Acts(db.database);
    const { medication, alerts, doses } = this;
    const rounds = new DueRoundsService(acts, clock, doses);
    this.registrations = new RegistrationService(acts, clock);
    this.beds = new BedService(acts, clock);
    this.stays = new BedStayService(acts, db.database, clock, medication);
    this.arrivals = new UnitArrivalService(acts, clock, medication);
    this.boards = new UnitBoardService(acts, clock, alerts, rounds);
    this.detox = new StayService(acts, clock, medication);
    this.endings = new StayEndService(acts, clock, this.stays, medication);
    this.notes = new CareNoteService(acts, clock);
    const seconds = new SecondSignature(acts, db.database, nobody);
    this.handovers = new HandoverService(acts, seconds, db.database, clock, doses, rounds, alerts);
    this.paper = new HandoverPaperService(acts, clock, this.handovers);
  }

  static async open(db: TestDatabase, now: Date): Promise<UnitTestScene> {
    const clinic = await openClinic(db.owner);
    const placeId = newId();
    await db.owner.query(`insert into place (id, programme_id, name) values ($1, $2, 'North house')`, [
      placeId,
      clinic.programmeId,
    ]);
    return new UnitTestScene(db, clinic, placeId, new MovedClock(now));
  }

  actor(role: Role): Actor {
    return this.clinic.actor(role);
  }

  wait(hours: number): void {
    this.clock.moveTo(new Date(this.clock.now().getTime() + hours * 3_600_000));
  }

  async person(given: string, family = `Of ${newId().slice(-8)}`, dateOfBirth = '1980-01-01'): Promise<string> {
    const id = newId();
    const details = { legalName: { given, family }, dateOfBirth, sexAtBirth: 'female' as const };
    await this.registrations.register(this.actor('front_desk'), id, details);
    return id;
  }

  async bed(label: string, level: BedLevel = 'wm_res'): Promise<string> {
    const id = newId();
    await this.beds.write(this.actor('nurse'), id, { placeId: this.placeId, roomId: null, label, level }, null);
    return id;
  }

  async lie(
    patientId: string,
    bedId: string,
    more: { at?: Date; movesFrom?: string } = {},
    id = newId(),
  ): Promise<string> {
    const given = { bedId, at: more.at ?? null, movesFrom: more.movesFrom ?? null, note: null };
    await this.stays.assign(this.actor('nurse'), patientId, id, given);
    return id;
  }
}

/** The refusal of an act, or that it was done. */
export async function refusalOf(act: Promise<unknown>): Promise<Refusal | 'done'> {
  try {
    await act;
    return 'done';
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}
