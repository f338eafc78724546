import { Acts } from '@cairn/access';
import { openClinic, type TestClinic } from '@cairn/access/testing';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { RegistrationService } from '@cairn/patient';
import { MovedClock, newId, Refused } from '@cairn/platform';
import type { Role, UseInterviewAttempt } from '@cairn/rules';
import { UseCalendarService } from './use-calendar.service';

/** Ten in the morning of a Monday in New York. */
const now = new Date('2026-03-02T15:00:00Z');

describe('the calendar of use', () => {
  let db: TestDatabase;
  let clinic: TestClinic;
  let calendar: UseCalendarService;
  let acts: Acts;
  let patientId: string;

  beforeAll(async () => {
    db = await testDatabase();
    clinic = await openClinic(db.owner);
    acts = new Acts(db.database);
    calendar = new UseCalendarService(acts, new MovedClock(now));
  });
  afterAll(() => db.close());
  beforeEach(async () => {
    patientId = newId();
    const legalName = { given: 'Ada', family: `Of ${patientId.slice(-8)}` };
    const details = { legalName, dateOfBirth: '1980-01-01', sexAtBirth: 'female' as const };
    await new RegistrationService(acts, new MovedClock(now)).register(clinic.actor('front_desk'), patientId, details);
  });

  const record = (attempt: UseInterviewAttempt, role: Role = 'counselor', id = newId()) =>
    calendar.record(clinic.actor(role), patientId, id, attempt);
  const read = (to?: string) => calendar.read(clinic.actor('nurse'), patientId, to);
  const refused = (attempt: Promise<unknown>) =>
    attempt.then(
      () => 'done',
      (error: unknown) => (error instanceof Refused ? error.refusal.code : error),
    );
  const lastWeek: UseInterviewAttempt = {
    fromDay: '2026-02-24',
    toDay: '2026-03-02',
    uses: [{ day: '2026-02-26', substance: 'Heroin' }],
  };
  const wordOf = async (day: string) => (await read()).days.find((one) => one.day === day)?.told;

  it('knows days with use, days without, and days that nobody asked about', async () => {
    expect((await read()).lastKnown).toBeNull();
    expect(await record(lastWeek)).toMatchObject({ fromDay: '2026-02-24', toDay: '2026-03-02', by: 'The counselor' });
    expect(await wordOf('2026-02-26')).toBe('opioid');
    expect(await wordOf('2026-02-27')).toBe('no-use');
    expect(await wordOf('2026-02-23')).toBe('not-asked');
  });

  it('asked again, the last word counts; the first stays written', async () => {
    await record(lastWeek);
    await record({ ...lastWeek, uses: [] });
    expect(await wordOf('2026-02-26')).toBe('no-use');
    expect((await read()).interviews).toHaveLength(2);
  });

  it('opens at the last days that are known when those are long ago', async () => {
    await record({ fromDay: '2024-05-01', toDay: '2024-05-10', uses: [{ day: '2024-05-02', substance: 'THC' }] });
    const { days, lastKnown } = await read();
    expect([lastKnown, days.at(-1)?.day, days.length]).toEqual(['2024-05-10', '2024-05-10', 84]);
    expect((await read('2026-03-02')).days.every(({ told }) => told === 'not-asked')).toBe(true);
  });

  it('the same twice is once; not for the desk, not of the future, not of a stranger', async () => {
    const id = newId();
    expect(await record(lastWeek, 'counselor', id)).toEqual(await record(lastWeek, 'counselor', id));
    expect((await read()).interviews).toHaveLength(1);
    expect(await refused(record(lastWeek, 'front_desk'))).toBe('permission.denied');
    expect(await refused(record({ ...lastWeek, toDay: '2026-03-03' }))).toBe('finding.invalid');
    expect(await refused(calendar.record(clinic.actor('counselor'), newId(), newId(), lastWeek))).toBe(
      'patient.not-found',
    );
  });
});
