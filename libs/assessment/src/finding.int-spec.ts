import { Acts } from '@cairn/access';
import { openClinic, type TestClinic } from '@cairn/access/testing';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { RegistrationService } from '@cairn/patient';
import { MovedClock, newId, Refused } from '@cairn/platform';
import type { FindingAttempt, Role } from '@cairn/rules';
import { FindingService } from './finding.service';
import { readyForFirstDose } from './testing';

/** Ten in the morning of a Monday in New York. */
const now = new Date('2026-03-02T15:00:00Z');

describe('findings', () => {
  let db: TestDatabase;
  let clinic: TestClinic;
  let findings: FindingService;
  let acts: Acts;
  let patientId: string;
  const clock = new MovedClock(now);

  beforeAll(async () => {
    db = await testDatabase();
    clinic = await openClinic(db.owner);
    acts = new Acts(db.database);
    findings = new FindingService(acts, clock);
  });
  afterAll(() => db.close());
  const register = async () => {
    const id = newId();
    const legalName = { given: 'Ada', family: `Of ${id.slice(-8)}` };
    const details = { legalName, dateOfBirth: '1980-01-01', sexAtBirth: 'female' as const };
    await new RegistrationService(acts, clock).register(clinic.actor('front_desk'), id, details);
    return id;
  };
  beforeEach(async () => {
    patientId = await register();
  });

  const record = (attempt: FindingAttempt, role: Role = 'nurse', id = newId()) =>
    findings.record(clinic.actor(role), patientId, id, attempt);
  const alcohol = (milli: number): FindingAttempt => ({ kind: 'breath-alcohol', details: { milli } });
  const refused = (attempt: Promise<unknown>) =>
    attempt.then(
      () => 'done',
      (error: unknown) => (error instanceof Refused ? error.refusal.code : error),
    );

  it('are kept with their day, their hour and who found them', async () => {
    const found = await record({ ...alcohol(20), at: new Date('2026-03-02T03:30:00Z') });
    expect(found).toMatchObject({ kind: 'breath-alcohol', on: '2026-03-01', details: { milli: 20 }, replacedBy: null });
    expect(found.by).toEqual({ id: clinic.actor('nurse').staffId, displayName: 'The nurse' });
    expect(Date.parse(found.recordedAt)).toBe(now.getTime());
    expect(await findings.list(clinic.actor('counselor'), patientId)).toEqual([found]);
  });

  it('the same twice is once; something else under the same id is refused', async () => {
    const id = newId();
    const first = await record(alcohol(0), 'nurse', id);
    expect(await record(alcohol(0), 'nurse', id)).toEqual(first);
    expect(await refused(record(alcohol(1), 'nurse', id))).toBe('idempotency.body-differs');
    expect(await refused(record({ ...alcohol(0), at: new Date('2026-03-01T15:00:00Z') }, 'nurse', id))).toBe(
      'idempotency.body-differs',
    );
    expect(await findings.list(clinic.actor('nurse'), patientId)).toHaveLength(1);
  });

  it('one that was replaced stays readable and says by what; of two who replace it one is first (R-012)', async () => {
    const first = await record(alcohol(80));
    const replaces = { id: first.id, reason: 'Read from the wrong line' };
    const both = await Promise.all([1, 2].map((milli) => refused(record({ ...alcohol(milli), replaces }))));
    expect(both.sort()).toEqual(['done', 'finding.replaced']);
    expect(await refused(record({ ...alcohol(3), replaces }))).toBe('finding.replaced');
    const listed = await findings.list(clinic.actor('nurse'), patientId);
    expect(listed).toHaveLength(2);
    expect(listed.find(({ id }) => id === first.id)?.replacedBy?.reason).toBe('Read from the wrong line');
  });

  it('what was entered in error is taken back, and nothing stands in its place (R-012)', async () => {
    const details = { ingredient: ' Methadone ', reaction: 'allergy', words: 'Hives' };
    const first = await record({ kind: 'allergy', details });
    expect(first.details).toEqual({ ingredient: 'methadone', reaction: 'allergy', words: 'Hives' });
    const back = await record({ kind: 'allergy', details: null, replaces: { id: first.id, reason: 'Another person' } });
    expect(back.details).toBeNull();
  });

  it('of another person is not replaced from here', async () => {
    const first = await record(alcohol(80));
    const other = await register();
    const replaces = { id: first.id, reason: 'No' };
    expect(await refused(findings.record(clinic.actor('nurse'), other, newId(), { ...alcohol(1), replaces }))).toBe(
      'finding.invalid',
    );
  });

  it('need the role and its license', async () => {
    const examination: FindingAttempt = { kind: 'review', details: { about: 'qtc', words: 'Seen, go on' } };
    expect(await refused(record(examination))).toBe('finding.licence');
    expect(await refused(record(examination, 'prescriber'))).toBe('done');
    expect(await refused(record(alcohol(0), 'counselor'))).toBe('finding.licence');
    expect(await refused(record(alcohol(0), 'front_desk'))).toBe('permission.denied');
  });

  it('the trail says who recorded and who looked, and nothing of what was found', async () => {
    await record({ kind: 'review', details: { about: 'overdose', words: 'Told in confidence' } }, 'prescriber');
    await refused(record({ kind: 'vitals', details: { pulse: 900, unarousable: false } }));
    await findings.list(clinic.actor('counselor'), patientId);
    const { rows } = await db.owner.query<{ act: string; outcome: string; facts: object | null }>(
      `select act, outcome, facts from audit_event where patient_id = $1 and act like 'finding.%' order by id`,
      [patientId],
    );
    expect(rows).toEqual([
      { act: 'finding.write', outcome: 'done', facts: null },
      { act: 'finding.write', outcome: 'refused', facts: { code: 'finding.invalid' } },
      { act: 'finding.read', outcome: 'done', facts: null },
    ]);
  });

  it('everything that a first dose needs is recorded by those who may', async () => {
    await readyForFirstDose(findings, clinic, patientId);
    const listed = await findings.list(clinic.actor('nurse'), patientId);
    expect(new Set(listed.map(({ kind }) => kind)).size).toBe(10);
  });
});
