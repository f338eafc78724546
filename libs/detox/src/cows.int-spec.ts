import { Acts } from '@cairn/access';
import { openClinic, type TestClinic } from '@cairn/access/testing';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { RegistrationService } from '@cairn/patient';
import { MovedClock, newId, Refused } from '@cairn/platform';
import type { CowsAttempt, CowsScores, Role } from '@cairn/rules';
import { CowsService } from './cows.service';
import { DoseTimes } from './dose-times';

/** Ten in the morning of a Monday in New York. */
const now = new Date('2026-03-02T15:00:00Z');
const scores: CowsScores = {
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

/** Doses of one person only, so that a look for another one's would be seen. */
class DosesTold extends DoseTimes {
  told: { patientId: string; at: Date } | null = null;
  override async ofBuprenorphine(_tx: unknown, patientId: string, from: Date, to: Date) {
    return this.told?.patientId === patientId && this.told.at >= from && this.told.at <= to ? [this.told.at] : [];
  }
  override given = () => Promise.resolve([]);
  override agonist = () => Promise.resolve(null);
}

describe('withdrawal scales', () => {
  let db: TestDatabase;
  let clinic: TestClinic;
  let cows: CowsService;
  let patientId: string;
  const clock = new MovedClock(now);
  const doses = new DosesTold();

  beforeAll(async () => {
    db = await testDatabase();
    clinic = await openClinic(db.owner);
    cows = new CowsService(new Acts(db.database), clock, doses);
  });
  afterAll(() => db.close());
  beforeEach(async () => {
    clock.moveTo(now);
    doses.told = null;
    patientId = newId();
    const details = {
      legalName: { given: 'Ada', family: `Of ${patientId.slice(-8)}` },
      dateOfBirth: '1980-01-01',
      sexAtBirth: 'female' as const,
    };
    const registrations = new RegistrationService(new Acts(db.database), clock);
    await registrations.register(clinic.actor('front_desk'), patientId, details);
  });

  const record = (change: Partial<CowsAttempt> = {}, role: Role = 'nurse', id = newId()) =>
    cows.record(clinic.actor(role), patientId, id, { pulseBpm: 96, items: scores, reason: 'pre-dose', ...change });
  const refused = (attempt: Promise<unknown>) =>
    attempt.then(
      () => 'done',
      (error: unknown) => (error instanceof Refused ? error.refusal.code : error),
    );

  it('are kept by item, with the sum that follows (R-105)', async () => {
    const id = newId();
    const taken = await record({ note: 'Before the first dose' }, 'nurse', id);
    expect(taken).toMatchObject({
      id,
      total: 18,
      band: 'moderate',
      objectiveSigns: 8,
      items: scores,
      precipitated: false,
    });
    expect(await record({ note: 'Before the first dose' }, 'nurse', id)).toEqual(taken);
    expect(await refused(record({ note: 'Another' }, 'nurse', id))).toBe('idempotency.body-differs');
    expect(await cows.list(clinic.actor('counselor'), patientId)).toEqual([taken]);
  });

  it('with an item missing are kept without a sum; with a score that does not exist not at all (R-105)', async () => {
    expect(await record({ items: { ...scores, yawning: null } })).toMatchObject({ total: null, band: null });
    expect(await refused(record({ items: { ...scores, gooseflesh: 2 } }))).toBe('finding.invalid');
    expect(await refused(record({}, 'counselor'))).toBe('permission.denied');
  });

  it('after buprenorphine a rise calls the prescriber, and the trail says so without a number (R-104)', async () => {
    await record();
    doses.told = { patientId, at: now };
    clock.moveTo(new Date(now.getTime() + 45 * 60_000));
    const worse = { ...scores, restlessness: 5, gi: 5 };
    const id = newId();
    expect(await record({ items: worse, reason: 'post-dose' }, 'nurse', id)).toMatchObject({
      total: 25,
      precipitated: true,
    });
    const { rows } = await db.owner.query('select facts from audit_event where record_id = $1', [id]);
    expect(rows).toEqual([{ facts: { notice: 'see_prescriber', rule: 'R-104' } }]);
    expect((await record({ items: { ...scores, aches: 4 }, reason: 'post-dose' })).precipitated).toBe(false);
  });

  it('one that was replaced is no base to compare with, and is replaced once (R-012)', async () => {
    const low = await record({ items: { ...scores, gooseflesh: 0, gi: 0, noseTears: 0 } });
    const replaces = { id: low.id, reason: 'Of another person' };
    expect(await refused(record({ replaces }))).toBe('done');
    expect(await refused(record({ replaces }))).toBe('finding.replaced');
    doses.told = { patientId, at: now };
    clock.moveTo(new Date(now.getTime() + 45 * 60_000));
    expect((await record()).precipitated).toBe(false);
    const listed = await cows.list(clinic.actor('nurse'), patientId);
    expect(listed.map(({ replacedBy }) => replacedBy?.reason ?? null)).toContain('Of another person');
  });
});
