import { Acts } from '@cairn/access';
import { openClinic, type TestClinic } from '@cairn/access/testing';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { RegistrationService } from '@cairn/patient';
import { MovedClock, newId, Refused } from '@cairn/platform';
import type { InstrumentTrigger, ResponseAttempt, Role } from '@cairn/rules';
import { CareEvents } from './care-events';
import { FindingService } from './finding.service';
import { loadInstrumentFacts } from './instrument-facts.queries';
import { InstrumentService } from './instrument.service';

/** Ten in the morning of a Monday in New York. */
const now = new Date('2026-03-02T15:00:00Z');
const form = (instrument: string, scores: readonly number[]): ResponseAttempt => ({
  instrument,
  version: 1,
  mode: 'interview',
  answers: Object.fromEntries(scores.map((score, at) => [String(at + 1), score])),
});
const gad = form('gad-7', [2, 2, 2, 1, 1, 1, 1]);
const phq = form('phq-9', [1, 2, 2, 2, 1, 1, 2, 0, 1]);

/** What happened to one person only, so that a look at another one's would be seen. */
class EventsTold extends CareEvents {
  told: { patientId: string; triggers: readonly InstrumentTrigger[] } | null = null;
  override async of(_tx: unknown, patientIds: readonly string[]) {
    const { told } = this;
    return told !== null && patientIds.includes(told.patientId) ? [{ ...told, lastCowsOn: null }] : [];
  }
}

describe('scored forms', () => {
  let db: TestDatabase;
  let clinic: TestClinic;
  let acts: Acts;
  let instruments: InstrumentService;
  let patientId: string;
  const clock = new MovedClock(now);
  const events = new EventsTold();

  beforeAll(async () => {
    db = await testDatabase();
    clinic = await openClinic(db.owner);
    acts = new Acts(db.database);
    instruments = new InstrumentService(acts, clock, events);
  });
  afterAll(() => db.close());
  const register = async (dateOfBirth = '1980-01-01') => {
    const id = newId();
    const legalName = { given: 'Ada', family: `Of ${id.slice(-8)}` };
    const details = { legalName, dateOfBirth, sexAtBirth: 'female' as const };
    await new RegistrationService(acts, clock).register(clinic.actor('front_desk'), id, details);
    return id;
  };
  beforeEach(async () => {
    clock.moveTo(now);
    events.told = null;
    patientId = await register();
  });

  const record = (attempt: ResponseAttempt, id = newId(), role: Role = 'counselor', of = patientId) =>
    instruments.record(clinic.actor(role), of, id, attempt);
  const list = () => instruments.list(clinic.actor('counselor'), patientId);
  const refused = (attempt: Promise<unknown>) =>
    attempt.then(
      () => 'done',
      (error: unknown) => (error instanceof Refused ? error.refusal.code : error),
    );
  const moods = () =>
    db.owner
      .query<{ details: object | null; replaces_id: string | null }>(
        `select id, details, replaces_id from clinical_finding where patient_id = $1 and kind = 'mood-screen' order by recorded_at, id`,
        [patientId],
      )
      .then(({ rows }) => rows);
  /** Moves of the path are another library's: here only where the person stands. */
  const stand = (track: string, state: string, from: string, until: string | null = null) =>
    db.owner.query(
      `insert into episode_span (id, programme_id, patient_id, episode_id, track, state, started_at, ended_at)
       select gen_random_uuid(), programme_id, patient_id, id, $2, $3, $4, $5 from episode where patient_id = $1`,
      [patientId, track, state, from, until],
    );
  const admit = async (from: string) => {
    await db.owner.query(`delete from episode_span where patient_id = $1`, [patientId]);
    await db.owner.query(`update episode set opened_on = $2::timestamptz::date where patient_id = $1`, [
      patientId,
      from,
    ]);
    await stand('main', 'admitted', from);
  };

  it('are kept with each answer, what it counted, their version and who recorded them', async () => {
    const id = newId();
    const taken = await record(gad, id);
    expect(taken).toMatchObject({
      ...{
        id,
        instrument: 'gad-7',
        version: 1,
        on: '2026-03-02',
        complete: true,
        scores: { total: 10 },
        band: 'moderate',
      },
      ...{ positive: true, cut: 10, answers: gad.answers, points: gad.answers, critical: [], replacedBy: null },
    });
    expect(taken.by).toEqual({ id: clinic.actor('counselor').staffId, displayName: expect.any(String) as string });
    expect((await list()).items).toEqual([taken]);
  });

  it('the same twice is once; something else under the same id is refused', async () => {
    const id = newId();
    const first = await record(gad, id);
    expect(await record(gad, id)).toEqual(first);
    expect(await refused(record({ ...gad, note: 'other' }, id))).toBe('idempotency.body-differs');
    expect((await list()).items).toHaveLength(1);
  });

  it('an answer that the version does not know is refused, and the refusal is in the trail without the answer', async () => {
    const wrong = { ...gad, answers: { ...gad.answers, '3': 7 } };
    expect(await refused(record(wrong))).toBe('response.invalid');
    expect(await refused(record({ ...gad, version: 4 }))).toBe('response.invalid');
    const { rows } = await db.owner.query<{ facts: object }>(
      `select facts from audit_event where patient_id = $1 and act = 'response.write' and outcome = 'refused'`,
      [patientId],
    );
    expect(rows.map(({ facts }) => facts)).toEqual(Array(2).fill({ code: 'response.invalid' }));
  });

  it('a partial form is kept as incomplete and has no sum, no band and nothing to say', async () => {
    expect(await record(form('gad-7', [3, 3]))).toMatchObject({
      ...{ complete: false, scores: {}, band: null, positive: null, points: { '1': 3, '2': 3 } },
    });
    expect(await moods()).toEqual([]);
  });

  it('item 9 stands on the row and tells the mood screen in the same transaction (A02, R-160)', async () => {
    const taken = await record(phq);
    expect(taken).toMatchObject({ critical: ['suicide-risk'], scores: { total: 12 } });
    expect(await moods()).toMatchObject([{ details: { positive: true }, replaces_id: null }]);
    const findings = await new FindingService(acts, clock).list(clinic.actor('nurse'), patientId);
    expect(findings.map(({ id }) => id)).toEqual([taken.findingId]);
    const partial = await record({ ...phq, answers: { '9': 2 } });
    expect(partial).toMatchObject({ complete: false, critical: ['suicide-risk'] });
    expect(await moods()).toHaveLength(2);
  });

  it('an ASQ that is negative says so too', async () => {
    await record(form('asq', [0, 0, 0, 0]));
    expect(await moods()).toMatchObject([{ details: { positive: false } }]);
  });

  it('a form is replaced once, with a reason; its mood screen goes with it; the old one stays readable', async () => {
    const first = await record(phq);
    const replaces = { id: first.id, reason: 'Read from the wrong line' };
    const low = form('phq-9', [0, 0, 0, 0, 0, 0, 0, 0, 0]);
    const both = await Promise.all([newId(), newId()].map((id) => refused(record({ ...low, replaces }, id))));
    expect(both.sort()).toEqual(['done', 'response.replaced']);
    expect(await refused(record({ ...low, replaces }))).toBe('response.replaced');
    const { items } = await list();
    expect(items).toHaveLength(2);
    expect(items.find(({ id }) => id === first.id)).toMatchObject({
      ...{ scores: { total: 12 }, replacedBy: { reason: 'Read from the wrong line' } },
    });
    const told = await moods();
    expect(told.at(-1)).toMatchObject({ details: { positive: false }, replaces_id: first.findingId });
  });

  it('what was entered in error is taken back, and its mood screen with it', async () => {
    const first = await record(phq);
    const taken = await record({ ...phq, answers: null, replaces: { id: first.id, reason: 'Another person' } });
    expect(taken).toMatchObject({ answers: null, complete: false, critical: [] });
    expect((await moods()).at(-1)).toMatchObject({ details: null, replaces_id: first.findingId });
  });

  it('a mood screen that somebody replaced by hand is left alone, and the corrected form says its own', async () => {
    const first = await record(phq);
    const byHand = { kind: 'mood-screen' as const, details: { positive: false } };
    const replaced = { id: first.findingId ?? '', reason: 'Looked again' };
    await new FindingService(acts, clock).record(clinic.actor('nurse'), patientId, newId(), {
      ...byHand,
      replaces: replaced,
    });
    const corrected = await record({ ...phq, replaces: { id: first.id, reason: 'A slip' } });
    expect((await moods()).at(-1)).toMatchObject({ id: corrected.findingId, replaces_id: null });
  });

  it('of another person, or another program, is not replaced or found from here', async () => {
    const first = await record(gad);
    const other = await register();
    const replaces = { id: first.id, reason: 'No' };
    expect(await refused(record({ ...gad, replaces }, newId(), 'counselor', other))).toBe('response.invalid');
    expect(await refused(record(gad, newId(), 'counselor', newId()))).toBe('patient.not-found');
    const elsewhere = await openClinic(db.owner);
    expect(await refused(instruments.list(elsewhere.actor('counselor'), patientId))).toBe('patient.not-found');
  });

  it('need the role; the front desk does not see them', async () => {
    expect(await refused(record(gad, newId(), 'pharmacist'))).toBe('permission.denied');
    expect(await refused(instruments.list(clinic.actor('front_desk'), patientId))).toBe('permission.denied');
    expect(await refused(record({ ...gad, at: new Date('2027-01-01T00:00:00Z') }))).toBe('response.invalid');
  });

  it('under 18 the BAM is refused with the reason, and listed as not offered (7.3)', async () => {
    patientId = await register('2010-05-01');
    await admit('2026-02-01T12:00:00Z');
    expect(await refused(record({ ...gad, instrument: 'bam', answers: { '4': 0 } }))).toBe('response.not-offered');
    const { notOffered, due } = await list();
    expect(notOffered.map(({ instrument }) => instrument)).toContain('bam');
    expect(due.map(({ instrument }) => instrument)).toContain('phq-9');
  });

  it('words in any script survive, up to their limit', async () => {
    const how = '‏שלום 🙂 — لا أعرف';
    const answers = { '1': 0, '2': 0, '3': 0, '4': 1, '4-how': how, '5': 0 };
    expect(await record({ ...form('asq', []), answers, note: how })).toMatchObject({ answers, note: how });
    expect(await refused(record({ ...form('asq', []), answers: { ...answers, '4-how': 'x'.repeat(501) } }))).toBe(
      'response.invalid',
    );
  });

  it('what is due follows from forms, path and events, of one person and of everybody alike', async () => {
    await admit('2026-01-01T12:00:00Z');
    await stand('placement', 'wm_res', '2026-01-01T12:00:00Z', '2026-01-10T12:00:00Z');
    await stand('placement', 'otp', '2026-01-10T12:00:00Z');
    clock.moveTo(new Date('2026-02-02T15:00:00Z'));
    await record(phq);
    clock.moveTo(now);
    events.told = { patientId, triggers: [{ kind: 'overdose', on: '2026-03-01' }] };
    const { due } = await list();
    const reason = Object.fromEntries(due.map(({ instrument, reason: why, dueOn }) => [instrument, [why, dueOn]]));
    expect(reason['phq-9']).toEqual(['after-withdrawal', '2026-02-07']);
    // Intake has waited for longer; what bears on safety is the reason that is said.
    expect(reason.asq).toEqual(['item-9', '2026-02-02']);
    expect(reason['pc-ptsd-5']).toEqual(['intake', '2026-01-10']);
    const scene = { zone: 'America/New_York', today: '2026-03-02' };
    const tx = {
      actor: clinic.actor('counselor'),
      query: (sql: string, values?: readonly unknown[]) =>
        db.owner.query(sql, values ? [...values] : []).then(({ rows }) => rows),
    } as never;
    const [one] = await loadInstrumentFacts(tx, events, scene, { patientId });
    const everybody = await loadInstrumentFacts(tx, events, scene, 'everybody');
    expect(everybody.find((each) => each.patientId === patientId)).toEqual(one);
    expect(one).toMatchObject({
      ...{
        withdrawalEndedOn: '2026-01-10',
        main: { state: 'admitted' },
        placement: { state: 'otp', since: '2026-01-10' },
      },
      triggers: [
        { kind: 'overdose' },
        { kind: 'item-9', on: '2026-02-02' },
        { kind: 'level-change', on: '2026-01-10' },
      ],
    });
  });

  it('a form that was replaced no longer counts as the last one', async () => {
    await admit('2026-02-01T12:00:00Z');
    const first = await record(gad);
    const due = async () => (await list()).due.find(({ instrument }) => instrument === 'gad-7')?.reason;
    expect(await due()).toBe('repeat');
    await record({ ...gad, answers: null, replaces: { id: first.id, reason: 'Another person' } });
    expect(await due()).toBe('intake');
  });
});
