import { Acts } from '@cairn/access';
import { openClinic, type TestClinic } from '@cairn/access/testing';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { RegistrationService } from '@cairn/patient';
import { MovedClock, newId, Refused } from '@cairn/platform';
import { carriedForward, type Role, type SectionId } from '@cairn/rules';
import { FindingService } from '../finding.service';
import { IntakeService } from './intake.service';
import { type TedsExport, type TedsRow, TedsService } from './teds.service';

/** Ten in the morning of a Monday in New York. */
const now = new Date('2026-03-02T15:00:00Z');

const skills = { supports: 'Sister', skills: 'Carpenter', groups30: 1 };
const heroin = {
  substance: 5,
  rank: 'primary',
  route: 4,
  days30: 30,
  ageFirstUse: 19,
  injectedEver: 'yes',
  injected30: 'yes',
  shares: 'no',
  lastUsePrecision: 'exact',
  lastUseAt: '2026-03-02T08:00:00Z',
  lastUseType: 'heroin',
  fentanylLikely: 'yes',
  xylazineSuspected: 'unknown',
  benzodiazepineMix: 'no',
};

async function allOf(pages: TedsExport['pages']): Promise<TedsRow[]> {
  const rows: TedsRow[] = [];
  for await (const page of pages) rows.push(...page);
  return rows;
}

describe('the intake', () => {
  let db: TestDatabase;
  let clinic: TestClinic;
  let elsewhere: TestClinic;
  let acts: Acts;
  let intake: IntakeService;
  let teds: TedsService;
  let patientId: string;
  const clock = new MovedClock(now);

  beforeAll(async () => {
    db = await testDatabase();
    clinic = await openClinic(db.owner);
    elsewhere = await openClinic(db.owner);
    acts = new Acts(db.database);
    intake = new IntakeService(acts, clock);
    teds = new TedsService(acts, clock);
  });
  afterAll(() => db.close());
  const register = async (at = clinic) => {
    const id = newId();
    const legalName = { given: 'Ada', family: `Of ${id.slice(-8)}` };
    const details = { legalName, dateOfBirth: '1980-01-01', sexAtBirth: 'female' as const };
    await new RegistrationService(acts, clock).register(at.actor('front_desk'), id, details);
    return id;
  };
  beforeEach(async () => {
    patientId = await register();
  });

  const sign = (
    section: SectionId,
    data: object,
    more: { basedOn?: string | null; reason?: string; by?: Role; id?: string } = {},
  ) => {
    const { basedOn = null, reason, by = 'counselor', id = newId() } = more;
    const attempt = { section, data: data as Record<string, unknown>, basedOn, ...(reason ? { reason } : {}) };
    return intake.sign(clinic.actor(by), patientId, id, attempt);
  };
  const refused = (attempt: Promise<unknown>) =>
    attempt.then(
      () => 'done',
      (error: unknown) => (error instanceof Refused ? error.refusal.code : error),
    );
  const stateOf = async (section: SectionId) =>
    (await intake.read(clinic.actor('nurse'), patientId)).progress.find((one) => one.section === section);

  it('is signed section by section, by whoever asked, with what is still open', async () => {
    const first = await sign('strengths', { skills: 'Carpenter 🪚' });
    expect(first).toMatchObject({ act: 'signed', version: 1, missing: ['supports', 'groups30'], changed: [] });
    expect(first.by?.displayName).toBe('The counselor');
    expect(await stateOf('strengths')).toMatchObject({ state: 'signed', done: false });
    const second = await sign('strengths', skills, { basedOn: first.id, reason: 'Asked the rest', by: 'nurse' });
    expect(second).toMatchObject({
      act: 'changed',
      version: 2,
      missing: [],
      changed: ['supports', 'skills', 'groups30'],
    });
    const history = await intake.versions(clinic.actor('prescriber'), patientId, 'strengths');
    expect(history.map(({ version, by }) => [version, by?.displayName])).toEqual([
      [2, 'The nurse'],
      [1, 'The counselor'],
    ]);
    expect(history[1]?.data).toMatchObject({ skills: 'Carpenter 🪚' });
  });

  it('the same twice is once', async () => {
    const id = newId();
    const first = await sign('strengths', skills, { id });
    expect(await sign('strengths', skills, { id })).toEqual(first);
    expect(await refused(sign('strengths', { skills: 'x' }, { id }))).toBe('idempotency.body-differs');
  });

  it('of two who sign a section at once one is first; the other is told who and keeps the text', async () => {
    const both = [sign('legal', { status: ['none'] }), sign('legal', { status: ['probation'] }, { by: 'nurse' })];
    expect((await Promise.all(both.map(refused))).sort()).toEqual(['done', 'intake.signed-meanwhile']);
    const [standing] = await intake.versions(clinic.actor('nurse'), patientId, 'legal');
    const again = ['One', 'Two'].map((reason, at) =>
      sign('legal', { status: [['drug-court'], ['parole']][at] }, { basedOn: standing?.id ?? null, reason }),
    );
    const answers = await Promise.allSettled(again);
    const loser = answers.find((one) => one.status === 'rejected');
    expect(loser?.reason).toBeInstanceOf(Refused);
    expect((loser?.reason as Refused).refusal).toMatchObject({
      code: 'intake.signed-meanwhile',
      facts: { by: 'The counselor' },
    });
    expect(await intake.versions(clinic.actor('nurse'), patientId, 'legal')).toHaveLength(2);
  });

  it('versions and overdoses of others, here and elsewhere, are not there', async () => {
    const other = await register();
    const theirs = await intake.sign(clinic.actor('nurse'), other, newId(), {
      section: 'strengths',
      data: skills,
      basedOn: null,
    });
    expect(await refused(sign('strengths', skills, { basedOn: theirs.id, reason: 'No' }))).toBe('not-found');
    const abroad = await register(elsewhere);
    expect(await refused(intake.read(clinic.actor('nurse'), abroad))).toBe('patient.not-found');
    expect(await refused(intake.versions(clinic.actor('nurse'), abroad, null))).toBe('patient.not-found');
    const attempt = { section: 'strengths' as const, data: skills, basedOn: null };
    expect(await refused(intake.sign(clinic.actor('nurse'), abroad, newId(), attempt))).toBe('patient.not-found');
    const changes = [{ eventId: newId(), after: ['release'] }];
    expect(await refused(sign('overdose-history', { earlierOverdoses: 1, changes }))).toBe('not-found');
  });

  it('needs the role', async () => {
    for (const by of ['front_desk', 'administrator', 'pharmacist', 'auditor'] as const)
      expect([by, await refused(sign('strengths', skills, { by }))]).toEqual([by, 'permission.denied']);
    expect(await refused(intake.read(clinic.actor('front_desk'), patientId))).toBe('permission.denied');
    expect(await refused(intake.read(clinic.actor('pharmacist'), patientId))).toBe('done');
  });

  it('substances become rows, and the last use of an opioid a finding, in the same act (R-101)', async () => {
    const { id } = await sign('substance-use', { substances: [heroin], longestAbstinenceDays: 90 });
    const { rows } = await db.owner.query(
      `select substance, rank, route, days_30, injected_30, last_use_precision, last_use_type from substance_use_entry where section_id = $1`,
      [id],
    );
    expect(rows).toEqual([
      {
        substance: 5,
        rank: 'primary',
        route: 4,
        days_30: 30,
        injected_30: true,
        last_use_precision: 'exact',
        last_use_type: 'heroin',
      },
    ]);
    const findings = await new FindingService(acts, clock).list(clinic.actor('nurse'), patientId);
    expect(findings).toMatchObject([
      {
        kind: 'opioid-use',
        details: { opioidClass: 'fentanyl', lastUsedAt: '2026-03-02T08:00:00.000Z', source: 'person' },
      },
    ]);
    await sign(
      'substance-use',
      { substances: [{ ...heroin, costPerDay: 60 }], longestAbstinenceDays: 90 },
      { basedOn: id, reason: 'Told later' },
    );
    expect(await new FindingService(acts, clock).list(clinic.actor('nurse'), patientId)).toHaveLength(1);
  });

  it('signed documents become rows that end', async () => {
    const document = { document: 'treatment', version: '3', language: 'es', signer: 'patient', signedOn: '2026-03-01' };
    const { missing } = await sign('consents', { documents: [{ ...document, expiresOn: '2026-04-01' }] });
    expect(missing).toEqual([]);
    const later = new IntakeService(acts, new MovedClock(new Date('2026-04-02T15:00:00Z')));
    const progress = (await later.read(clinic.actor('nurse'), patientId)).progress;
    expect(progress.find(({ section }) => section === 'consents')).toMatchObject({
      state: 'outdated',
      why: 'No consent to treatment stands',
    });
  });

  it('who comes back confirms again what was known, and is asked anew what has grown old (clinical pathway 5.4)', async () => {
    const first = await sign('substance-use', { substances: [heroin], words: 'Since the accident' });
    await db.owner.query(`update episode set closed_on = '2026-03-02' where patient_id = $1`, [patientId]);
    await db.owner.query(
      `insert into episode (id, programme_id, patient_id, opened_on, previous_episode_id, origin)
       select $2, programme_id, patient_id, '2026-05-01', id, 'registered' from episode where patient_id = $1`,
      [patientId, newId()],
    );
    const back = new IntakeService(acts, new MovedClock(new Date('2026-05-01T15:00:00Z')));
    const before = (await back.read(clinic.actor('nurse'), patientId)).progress.find(
      ({ section }) => section === 'substance-use',
    );
    expect(before).toMatchObject({ state: 'outdated', why: 'From an earlier episode: confirm it again' });
    const data = carriedForward('substance-use', first.data);
    const carried = await back.sign(clinic.actor('counselor'), patientId, newId(), {
      section: 'substance-use',
      data,
      basedOn: first.id,
    });
    expect(carried).toMatchObject({ act: 'confirmed', version: 1, supersedesId: first.id });
    expect(carried.missing).toEqual(expect.arrayContaining(['substances.0.days30', 'substances.0.lastUsePrecision']));
    expect(carried.data.words).toBe('Since the accident');
    expect(await back.versions(clinic.actor('nurse'), patientId, 'substance-use')).toHaveLength(2);
  });

  it('shows what other forms asked, and of everybody in care in one statement', async () => {
    const findings = new FindingService(acts, clock);
    const record = (role: Role, kind: 'allergy' | 'medication' | 'pregnancy', details: Record<string, unknown>) =>
      findings.record(clinic.actor(role), patientId, newId(), { kind, details });
    await record('nurse', 'allergy', { ingredient: 'penicillin', reaction: 'allergy', words: 'Hives' });
    await record('nurse', 'medication', { name: 'Diazepam 5 mg', ingredient: 'diazepam', startedOn: '2026-01-01' });
    await record('prescriber', 'pregnancy', { status: 'pregnant', dueOn: '2026-08-01' });
    const { facts, progress } = await intake.read(clinic.actor('nurse'), patientId);
    expect(facts).toMatchObject({
      allergies: 1,
      medicines: ['Diazepam 5 mg'],
      pregnancy: { details: { dueOn: '2026-08-01' } },
    });
    expect(progress.find(({ section }) => section === 'pregnancy')?.missing).toContain('Prenatal provider');
    await sign('strengths', skills);
    const later = (await intake.read(clinic.actor('nurse'), patientId)).progress;
    expect(later.find(({ section }) => section === 'consents')).toMatchObject({ before: 'admission', done: false });
    expect(later.find(({ section }) => section === 'strengths')?.state).toBe('signed');
  });

  it('the trail says who signed and who looked, and nothing of what was told', async () => {
    await sign('mental-health', { coOccurring: 'yes', hospitalStays: 0, suicideAttempts: 1 });
    await refused(sign('legal', { status: ['never'] }));
    await intake.read(clinic.actor('counselor'), patientId);
    const { rows } = await db.owner.query(
      `select act, outcome, facts from audit_event where patient_id = $1 and act like 'intake.%' order by id`,
      [patientId],
    );
    expect(rows).toEqual([
      { act: 'intake.write', outcome: 'done', facts: null },
      { act: 'intake.write', outcome: 'refused', facts: { code: 'intake.invalid' } },
      { act: 'intake.read', outcome: 'done', facts: null },
    ]);
  });

  it('an admission is a row of the export; who looked at which days is written down', async () => {
    await sign('substance-use', { substances: [heroin] });
    await sign('employment-education', { employment: 3, education: 2, income: 5, veteran: 2 });
    await db.owner.query(
      `insert into episode_span (id, programme_id, patient_id, episode_id, track, state, started_at, move_id)
       select $2, s.programme_id, s.patient_id, s.episode_id, 'placement', 'otp', $3, s.move_id from episode_span s
       where s.patient_id = $1 and s.track = 'main'`,
      [patientId, newId(), now],
    );
    await db.owner.query(`update episode_span set state = 'admitted' where patient_id = $1 and track = 'main'`, [
      patientId,
    ]);
    const { range, pages } = await teds.begin(clinic.actor('administrator'), { from: '2026-03-02', to: '2026-03-02' });
    const rows = await allOf(pages);
    expect(range).toEqual({ from: '2026-03-02', to: '2026-03-02' });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      ADMDATE: '2026-03-02',
      AGE: 46,
      SERVICES: 7,
      SUB1: 5,
      FREQ1: 3,
      EMPLOY: 3,
      METHUSE: 2,
      SUB2: -9,
    });
    expect(Object.values(rows[0] ?? {})).not.toContain(patientId);
    const none = await teds.begin(clinic.actor('administrator'), { from: '2026-03-03', to: '2026-03-03' });
    expect(await allOf(none.pages)).toEqual([]);
    expect(await refused(teds.begin(clinic.actor('administrator'), { from: '2026-03-03', to: '2026-03-02' }))).toBe(
      'input.invalid',
    );
    expect(await refused(teds.begin(clinic.actor('prescriber'), {}))).toBe('permission.denied');
    const { rows: trail } = await db.owner.query(
      `select facts from audit_event where act = 'report.teds' and outcome = 'done' and programme_id = $1 order by id limit 1`,
      [clinic.actor('nurse').programmeId],
    );
    expect(trail).toEqual([{ facts: { from: '2026-03-02', to: '2026-03-02', format: 'csv', count: 1 } }]);
  });
});
