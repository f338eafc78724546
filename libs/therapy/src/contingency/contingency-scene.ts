import { Acts, SecondSignature, type SignInService } from '@cairn/access';
import { openClinic, type TestClinic } from '@cairn/access/testing';
import type { TestDatabase } from '@cairn/database/testing';
import { RegistrationService } from '@cairn/patient';
import { MovedClock, newId, Refused } from '@cairn/platform';
import { addDays, type ContingencyTerms, type Day, type Role, standardTerms } from '@cairn/rules';
import { ContingencyEnrolmentService } from './enrolment.service';
import { ContingencyProgramService } from './program.service';
import { ContingencyRedemptionService } from './redemption.service';
import { ContingencyReplayService } from './replay.service';
import { ContingencyResultService } from './result.service';

/** Signing in place is tested over HTTP. */
const nobody = { verify: () => Promise.reject(new Error('Nobody signs here.')) } as unknown as SignInService;

/** A Monday, the first of every story here. */
export const monday = '2026-03-02';

export const stimulants: ContingencyTerms = {
  ...standardTerms.voucher,
  target: { behavior: 'negative-test', analytes: ['cocaine'], modalities: [] },
};
export const prizes: ContingencyTerms = { ...standardTerms.prize, target: stimulants.target };

/** A clinic with contingency programs: services over a real database and a clock that is moved. */
export class ContingencyScene {
  readonly clock = new MovedClock(new Date(`${monday}T20:00:00Z`));
  readonly programs: ContingencyProgramService;
  readonly enrolments: ContingencyEnrolmentService;
  readonly results: ContingencyResultService;
  readonly replays: ContingencyReplayService;
  readonly redemptions: ContingencyRedemptionService;
  readonly #acts: Acts;

  private constructor(
    readonly db: TestDatabase,
    readonly clinic: TestClinic,
  ) {
    const { clock } = this;
    this.#acts = new Acts(db.database);
    this.programs = new ContingencyProgramService(this.#acts, clock);
    this.enrolments = new ContingencyEnrolmentService(this.#acts, clock);
    this.results = new ContingencyResultService(this.#acts, clock);
    this.replays = new ContingencyReplayService(this.#acts, clock);
    const second = new SecondSignature(this.#acts, db.database, nobody);
    this.redemptions = new ContingencyRedemptionService(this.#acts, second, clock);
  }

  static async open(db: TestDatabase): Promise<ContingencyScene> {
    return new ContingencyScene(db, await openClinic(db.owner));
  }

  as(role: Role) {
    return this.clinic.actor(role);
  }

  /** Eight in the evening of this day at the latest. */
  at(day: Day): void {
    this.clock.moveTo(new Date(`${day}T20:00:00Z`));
  }

  async person(): Promise<string> {
    const id = newId();
    const details = {
      legalName: { given: 'Ada', family: 'Test' },
      dateOfBirth: '1980-01-01',
      sexAtBirth: 'female' as const,
    };
    await new RegistrationService(this.#acts, this.clock).register(this.as('front_desk'), id, details);
    return id;
  }

  async program(terms: ContingencyTerms = stimulants): Promise<string> {
    const asked = { name: 'Steps', terms, open: true, replacesId: null, targetReason: null };
    return (await this.programs.write(this.as('counselor_supervisor'), newId(), asked)).id;
  }

  /** Somebody who begins on that Monday. */
  async enrolled(terms: ContingencyTerms = stimulants, patientId?: string): Promise<{ patientId: string; id: string }> {
    const of = patientId ?? (await this.person());
    const id = newId();
    const asked = { programId: await this.program(terms), startsOn: monday, reason: null };
    await this.enrolments.enrol(this.as('counselor'), of, id, asked);
    return { patientId: of, id };
  }

  /** A specimen that was looked at for cocaine. */
  async test(patientId: string, day: Day, result: 'positive' | 'negative'): Promise<string> {
    const id = newId();
    const { programmeId } = this.clinic;
    await this.db.owner.query(
      `insert into specimen (id, programme_id, patient_id, collected_on, temperature_ok, panel, origin)
       values ($1, $2, $3, $4, true, '{cocaine}', 'registered')`,
      [id, programmeId, patientId, day],
    );
    if (result === 'positive')
      await this.db.owner.query(
        `insert into specimen_result (id, programme_id, patient_id, specimen_id, substance, result) values ($1, $2, $3, $4, 'cocaine', 'positive')`,
        [newId(), programmeId, patientId, id],
      );
    return id;
  }

  async takeBack(patientId: string, specimenId: string): Promise<void> {
    await this.db.owner.query(
      `insert into specimen_void (specimen_id, programme_id, patient_id, reason) values ($1, $2, $3, 'Mixed up')`,
      [specimenId, this.clinic.programmeId, patientId],
    );
  }

  record(of: { patientId: string; id: string }, day: Day, excuse: 'hospital-stay' | null = null, id: string = newId()) {
    return this.results.record(this.as('counselor'), of.patientId, of.id, id, { day, excuse });
  }

  /** Tests on Monday, Wednesday, Friday in a row, one letter each: m met, n not. Answers the last view. */
  async weeks(of: { patientId: string; id: string }, letters: string) {
    let view = await this.enrolments.ofPatient(this.as('counselor'), of.patientId).then(({ items }) => items[0]);
    for (const [index, letter] of [...letters].entries()) {
      const day = testDay(index);
      this.at(day);
      await this.test(of.patientId, day, letter === 'm' ? 'negative' : 'positive');
      view = await this.record(of, day);
    }
    if (view === undefined) throw new Error('Nobody is enrolled.');
    return view;
  }

  /** A key of the random test schedule, as the database makes it. */
  async key(): Promise<string> {
    const id = newId();
    await this.db.database.transaction(this.as('medical_director'), (tx) =>
      tx.query('select random_test_key_make($1, null, $2)', [id, this.clock.now()]),
    );
    return id;
  }
}

/** Monday, Wednesday, Friday, and again. */
export function testDay(index: number): Day {
  return addDays(monday, Math.floor(index / 3) * 7 + (index % 3) * 2);
}

/** How an act was refused. Anything else than a refusal fails the test. */
export async function refusedAs(act: Promise<unknown>): Promise<string> {
  try {
    await act;
  } catch (error) {
    if (error instanceof Refused) return error.refusal.code;
    throw error;
  }
  return 'not refused';
}
