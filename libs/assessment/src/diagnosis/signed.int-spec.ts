import { Acts } from '@cairn/access';
import { openClinic, type TestClinic } from '@cairn/access/testing';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { RegistrationService } from '@cairn/patient';
import { MovedClock, newId, Refused } from '@cairn/platform';
import { type AssessmentAttempt, dsmCriterionNames, type Role } from '@cairn/rules';
import { FindingService } from '../finding.service';
import { HandoutService } from './handout.service';
import { SignedAssessmentService, type TakeBack } from './signed.service';

/** Ten in the morning of a Monday in New York. */
const now = new Date('2026-03-02T15:00:00Z');

const checklist = (met: number, change: object = {}): AssessmentAttempt => ({
  kind: 'checklist',
  purpose: 'diagnosis',
  criteria: Object.fromEntries(
    dsmCriterionNames.map((name, at) => [name, { answer: at < met ? 'met' : 'not-met', note: 'Told 🙂 שלום' }]),
  ),
  supervised: false,
  provisional: false,
  maintenanceTherapy: false,
  controlledEnvironment: false,
  sign: true,
  ...change,
});
const risk: AssessmentAttempt = {
  kind: 'risk',
  level: 'low',
  found: { thoughts: 'wish', method: 'no', intent: 'no', plan: 'no', behavior: 'none', access: 'no' },
  done: ['crisis_line'],
  means: 'none_in_reach',
  safetyPlan: { signs: 'No sleep', help: 'Sister, 555 0100\nFriend, 555 0101' },
};
const level: AssessmentAttempt = { kind: 'level', recommended: 'iop', rationale: 'Needs structure', modifiers: [] };

describe('signed assessments', () => {
  let db: TestDatabase;
  let clinic: TestClinic;
  let acts: Acts;
  let assessments: SignedAssessmentService;
  let findings: FindingService;
  let patientId: string;
  const clock = new MovedClock(now);

  beforeAll(async () => {
    db = await testDatabase();
    clinic = await openClinic(db.owner);
    acts = new Acts(db.database);
    assessments = new SignedAssessmentService(acts, clock);
    findings = new FindingService(acts, clock);
  });
  afterAll(() => db.close());
  const register = async () => {
    const id = newId();
    const legalName = { given: 'Ada', family: `Of ${id.slice(-8)}` };
    const details = { legalName, dateOfBirth: '1980-01-01', sexAtBirth: 'female' as const };
    await new RegistrationService(acts, clock).register(clinic.actor('counselor'), id, details);
    return id;
  };
  beforeEach(async () => {
    clock.moveTo(now);
    patientId = await register();
  });

  const record = (attempt: AssessmentAttempt | TakeBack, role: Role = 'prescriber', id = newId(), of = patientId) =>
    assessments.record(clinic.actor(role), of, id, attempt);
  const refused = (attempt: Promise<unknown>) =>
    attempt.then(
      () => 'done',
      (error: unknown) => (error instanceof Refused ? error.refusal.code : error),
    );
  const standing = async () =>
    (await findings.list(clinic.actor('nurse'), patientId)).filter(
      ({ kind, replacedBy, details }) => kind === 'opioid-use-disorder' && replacedBy === null && details !== null,
    );
  const list = () => assessments.list(clinic.actor('counselor'), patientId);

  it('a counselor drafts, a prescriber signs, and the finding is there at once (R-020, DX-SIGN-1)', async () => {
    expect(await refused(record(checklist(6), 'counselor'))).toBe('assessment.refused');
    const draft = await record(checklist(6, { sign: false }), 'counselor');
    expect(draft).toMatchObject({ signed: null, content: { severity: 'severe', count: 6 } });
    expect(await standing()).toEqual([]);
    expect((await list()).review).toMatchObject({ stage: 'provisional', dueOn: '2026-03-16' });
    const replaces = { id: draft.id, reason: 'Signed' };
    const signed = await record(checklist(6, { replaces }));
    expect(signed).toMatchObject({
      signed: { role: 'prescriber', by: { displayName: 'The prescriber' } },
      current: true,
    });
    expect(await standing()).toMatchObject([{ details: { basis: 'active', severity: 'severe', icd10: 'F11.20' } }]);
    expect((await list()).review).toMatchObject({ stage: 'early', dueOn: '2026-06-02' });
  });

  it('a new one replaces the finding of the one it replaces; taken back, nothing is left (R-012, R-020)', async () => {
    const first = await record(checklist(6));
    const replaces = { id: first.id, reason: 'Asked again' };
    const second = await record(checklist(4, { replaces }));
    expect(await standing()).toMatchObject([{ details: { severity: 'moderate' } }]);
    const back: TakeBack = { kind: 'checklist', takeBack: true, replaces: { id: second.id, reason: 'Another person' } };
    expect(await refused(record(back, 'counselor'))).toBe('assessment.invalid');
    expect(await record(back)).toMatchObject({ takenBack: true, content: { severity: 'moderate' } });
    expect(await standing()).toEqual([]);
    expect((await list()).items).toHaveLength(3);
  });

  it('of two who replace the same one is first', async () => {
    const first = await record(level, 'counselor');
    const replaces = { id: first.id, reason: 'Decided' };
    const both = await Promise.all(
      ['op', 'php'].map((recommended) => refused(record({ ...level, recommended, replaces } as AssessmentAttempt))),
    );
    expect(both.sort()).toEqual(['assessment.replaced', 'done']);
  });

  it('the same twice is once, something else under the same id is refused', async () => {
    const id = newId();
    const first = await record(risk, 'counselor', id);
    expect(await record(risk, 'counselor', id)).toEqual(first);
    expect(await refused(record({ ...risk, done: ['stayed'] }, 'counselor', id))).toBe('idempotency.body-differs');
  });

  it('what is of another person is not there from here', async () => {
    const other = await register();
    const first = await record(level, 'counselor', newId(), other);
    expect(await refused(record({ ...level, replaces: { id: first.id, reason: 'No' } }, 'counselor'))).toBe(
      'not-found',
    );
    expect(await refused(record({ ...risk, answers: newId() }, 'counselor'))).toBe('not-found');
  });

  it('a recommendation stays the colleague’s who made it when another one decides', async () => {
    const first = await record(level, 'counselor');
    const decided = await record({
      ...level,
      actual: 'op',
      difference: 'transport',
      startReason: 'Begins today',
      replaces: { id: first.id, reason: 'Decided' },
    } as AssessmentAttempt);
    expect(decided).toMatchObject({ content: { recommended: 'iop', actual: 'op', difference: 'transport' } });
    const { rows } = await db.owner.query<{ same: boolean; decided: boolean }>(
      'select recommended_by = $2 as same, decided_by = $3 as decided from level_decision where id = $1',
      [decided.id, clinic.actor('counselor').staffId, clinic.actor('prescriber').staffId],
    );
    expect(rows).toEqual([{ same: true, decided: true }]);
  });

  it('a positive screen waits for a signed risk assessment (A02)', async () => {
    const screenId = newId();
    await db.owner.query(
      `insert into instrument_response (id, programme_id, patient_id, instrument, version, taken_at, taken_on, mode, answers, complete,
         critical, recorded_at, origin) select $1, programme_id, id, 'phq-9', 1, $3, '2026-03-02', 'interview', '{}', false,
         '{suicide-risk}', $3, 'registered' from patient where id = $2`,
      [screenId, patientId, now],
    );
    expect((await list()).screens).toMatchObject([{ id: screenId, instrument: 'phq-9', critical: ['suicide-risk'] }]);
    await record({ ...risk, at: new Date(now.getTime() - 60_000) }, 'counselor');
    expect((await list()).screens).toHaveLength(1);
    const answer = await record({ ...risk, answers: screenId }, 'counselor');
    expect(answer).toMatchObject({ content: { answers: screenId, followUpOn: null } });
    expect((await list()).screens).toEqual([]);
  });

  it('the safety plan is printed, and nothing that does not stand (R-012)', async () => {
    const handouts = new HandoutService(acts, clock);
    const made = await record(risk, 'counselor');
    const pdf = await handouts.safetyPlan(clinic.actor('counselor'), patientId, made.id);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const bare = await record({ ...level }, 'counselor');
    expect(await refused(handouts.safetyPlan(clinic.actor('counselor'), patientId, bare.id))).toBe('not-found');
    await record({ kind: 'risk', takeBack: true, replaces: { id: made.id, reason: 'Wrong chart' } }, 'counselor');
    expect(await refused(handouts.safetyPlan(clinic.actor('counselor'), patientId, made.id))).toBe(
      'assessment.invalid',
    );
  });

  it('the trail says who recorded and who looked, and nothing of what was found', async () => {
    await record(risk, 'counselor');
    await refused(record({ ...risk, done: [] }, 'counselor'));
    await list();
    const { rows } = await db.owner.query<{ act: string; outcome: string; facts: object | null }>(
      `select act, outcome, facts from audit_event where patient_id = $1 and act like 'assessment.%' order by id`,
      [patientId],
    );
    expect(rows.map(({ act, outcome }) => [act, outcome])).toEqual([
      ['assessment.write', 'done'],
      ['assessment.write', 'refused'],
      ['assessment.read', 'done'],
    ]);
    expect(rows[0]?.facts).toBeNull();
    expect(JSON.stringify(rows)).not.toContain('555 0100');
  });
});
