import { Acts } from '@cairn/access';
import { openClinic, type TestClinic } from '@cairn/access/testing';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { RegistrationService } from '@cairn/patient';
import { MovedClock, newId, Refused } from '@cairn/platform';
import type { FindingAttempt, Role } from '@cairn/rules';
import { FaceSheetService } from './face-sheet.service';
import { FindingService } from './finding.service';

/** Ten in the morning of a Monday in New York. */
const now = new Date('2026-03-02T15:00:00Z');

describe('the face sheet', () => {
  let db: TestDatabase;
  let clinic: TestClinic;
  let faceSheet: FaceSheetService;
  let acts: Acts;
  let patientId: string;
  const clock = new MovedClock(now);

  beforeAll(async () => {
    db = await testDatabase();
    clinic = await openClinic(db.owner);
    acts = new Acts(db.database);
    faceSheet = new FaceSheetService(acts, clock);
  });
  afterAll(() => db.close());
  beforeEach(async () => {
    patientId = newId();
    const legalName = { given: 'Ada', family: `Of ${patientId.slice(-8)}` };
    const details = { legalName, dateOfBirth: '1980-01-01', sexAtBirth: 'female' as const };
    await new RegistrationService(acts, clock).register(clinic.actor('front_desk'), patientId, details);
  });

  const record = (attempt: FindingAttempt, role: Role = 'front_desk', id = newId()) =>
    faceSheet.record(clinic.actor(role), patientId, id, attempt);
  const refused = (attempt: Promise<unknown>) =>
    attempt.then(
      () => 'done',
      (error: unknown) => (error instanceof Refused ? error.refusal.code : error),
    );
  const sister = {
    kind: 'support-person',
    details: {
      name: 'مريم 👩‍👧',
      relation: 'sibling',
      phone: '555 0100',
      emergencyContact: true,
      livesWith: false,
      mayTell: 'appointments',
      consentSignedOn: '2026-01-10',
      consentEndsOn: '2026-03-02',
    },
  } as const satisfies FindingAttempt;
  const court = {
    kind: 'justice-case',
    details: {
      agency: 'County court',
      reportEveryDays: 30,
      orderedOn: '2026-02-20',
      consentSignedOn: '2026-02-20',
      tellsAttendance: true,
      tellsLevel: true,
      tellsTests: false,
      tellsPlan: true,
    },
  } as const satisfies FindingAttempt;

  it('is kept by the desk, and says what an entry means today', async () => {
    const written = await record(sister);
    expect(written).toMatchObject({ kind: 'support-person', on: '2026-03-02', details: { name: 'مريم 👩‍👧' } });
    const { items } = await faceSheet.read(clinic.actor('counselor'), patientId);
    expect(items).toMatchObject([{ id: written.id, today: { mayBeTold: 'appointments' } }]);
    clock.moveTo(new Date('2026-03-03T15:00:00Z'));
    const after = await faceSheet.read(clinic.actor('counselor'), patientId);
    expect(after.items).toMatchObject([{ today: { mayBeTold: 'nothing' } }]);
    clock.moveTo(now);
  });

  it('a court’s papers are written and read by those who counsel, not at the desk', async () => {
    expect(await refused(record(court))).toBe('finding.licence');
    await record(court, 'counselor_supervisor');
    const desk = await faceSheet.read(clinic.actor('front_desk'), patientId);
    const supervisor = await faceSheet.read(clinic.actor('counselor_supervisor'), patientId);
    expect(desk.items).toEqual([]);
    expect(supervisor.items).toMatchObject([{ kind: 'justice-case', today: { reportOn: '2026-03-22' } }]);
  });

  it('is no part of the clinical record, and the record no part of it', async () => {
    await record(sister);
    const findings = new FindingService(acts, clock);
    expect(await findings.list(clinic.actor('nurse'), patientId)).toEqual([]);
    const alcohol: FindingAttempt = { kind: 'breath-alcohol', details: { milli: 0 } };
    expect(await refused(record(alcohol, 'nurse'))).toBe('finding.invalid');
    expect(await refused(findings.record(clinic.actor('nurse'), patientId, newId(), sister))).toBe('finding.invalid');
  });

  it('an entry is replaced once, with a reason, and both stay readable', async () => {
    const first = await record(sister);
    const reason = 'The number was wrong';
    const change = { ...sister, details: { ...sister.details, phone: '555 0199' }, replaces: { id: first.id, reason } };
    await record(change);
    expect(await refused(record(change))).toBe('finding.replaced');
    const { items } = await faceSheet.read(clinic.actor('front_desk'), patientId);
    expect(items).toMatchObject([{ today: { mayBeTold: 'appointments' } }, { today: null, replacedBy: { reason } }]);
  });

  it('the same twice is once; another person’s entry cannot be replaced', async () => {
    const id = newId();
    expect(await record(sister, 'front_desk', id)).toEqual(await record(sister, 'front_desk', id));
    const elsewhere = { ...sister, replaces: { id: newId(), reason: 'A slip' } };
    expect(await refused(record(elsewhere))).toBe('finding.invalid');
    expect(await refused(faceSheet.read(clinic.actor('nurse'), newId()))).toBe('patient.not-found');
  });
});
