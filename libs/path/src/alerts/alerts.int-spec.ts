import { Acts } from '@cairn/access';
import { type Actor, Database } from '@cairn/database';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { type Clock, newId } from '@cairn/platform';
import type { AnswerAttempt, Role } from '@cairn/rules';
import { AlertService } from './alert.service';
import { DueWorkService } from './due-work.service';

const programmeId = newId();
const dana = newId();
const rob = newId();
let now = new Date('2026-11-22T17:00:00Z');
const clock = { now: () => now } as Clock;

const actor = (staffId: string | null, ...roles: Role[]): Actor => ({
  programmeId,
  staffId,
  roles,
  requestId: 'test',
  address: null,
});
const counselor = actor(dana, 'counselor');
const prescriber = actor(rob, 'prescriber');

describe('alerts and due work, worked out from real rows', () => {
  let db: TestDatabase;
  let alerts: AlertService;
  let work: DueWorkService;

  const insert = async (table: string, row: Record<string, unknown>): Promise<string> => {
    const of = { id: newId(), programme_id: programmeId, ...row };
    const columns = Object.keys(of);
    await db.owner.query(
      `insert into ${table} (${columns.join()}) values (${columns.map((_, i) => `$${i + 1}`).join()})`,
      Object.values(of),
    );
    return of.id;
  };
  const person = async (family: string) => {
    const id = await insert('patient', {
      number: family,
      given: 'Ada',
      family,
      date_of_birth: '1984-05-06',
      sex_at_birth: 'male',
      language: 'en',
      origin: 'demo',
    });
    const episode = await insert('episode', { patient_id: id, opened_on: '2026-11-10', origin: 'demo' });
    const span = (track: string, state: string, at: string) =>
      insert('episode_span', { patient_id: id, episode_id: episode, track, state, started_at: at });
    await span('main', 'admitted', '2026-11-12T15:00Z');
    await span('moud', 'not_started', '2026-11-10T15:00Z');
    await insert('assignment', {
      patient_id: id,
      episode_id: episode,
      staff_id: dana,
      kind: 'primary',
      from_day: '2026-11-10',
    });
    return { id, episode };
  };
  const screen = (patientId: string, more: Record<string, unknown> = {}) =>
    insert('instrument_response', {
      patient_id: patientId,
      instrument: 'asq',
      version: 1,
      taken_at: now,
      taken_on: '2026-11-22',
      mode: 'interview',
      answers: '{}',
      complete: true,
      positive: true,
      critical: '{suicide-risk}',
      origin: 'demo',
      ...more,
    });
  const risk = (patientId: string, responseId: string) =>
    insert('risk_assessment', {
      patient_id: patientId,
      on_day: '2026-11-22',
      at: now,
      answers_response_id: responseId,
      level: 'moderate',
      found: '{}',
      done: '{}',
      means: 'asked',
      no_plan_reason: 'Declined',
      evaluations: '[]',
      signed_at: now,
      signed_by: dana,
      signed_role: 'counselor',
      origin: 'demo',
    });
  const overdose = (patientId: string) =>
    insert('overdose_event', {
      patient_id: patientId,
      occurred_on: '2026-11-21',
      place: 'home',
      substances: '{fentanyl}',
      intent: 'unintentional',
      survived: true,
      source: 'patient',
      recorded_at: now,
    });
  const of = async (patientId: string, by = counselor) => (await alerts.ofPatient(by, patientId)).items;
  const ids = async (patientId: string) => (await of(patientId)).map(({ alert }) => alert);
  const answer = (patientId: string, more: Partial<AnswerAttempt>, by = prescriber, id = newId()) =>
    alerts.answer(by, patientId, id, {
      alert: 'A04',
      cause: '',
      severity: 'high',
      answer: 'acknowledged',
      reason: 'I call today',
      ...more,
    });

  beforeAll(async () => {
    db = await testDatabase();
    alerts = new AlertService(new Acts(db.database), clock);
    work = new DueWorkService(new Acts(db.database), db.database, clock);
    await db.owner.query(
      `insert into programme (id, name, sender_name, phone, time_zone, is_otp) values ($1, 'Fir', 'Fir', '1', 'America/New_York', true)`,
      [programmeId],
    );
    for (const [id, role, name] of [
      [dana, 'counselor', 'Dana'],
      [rob, 'prescriber', 'Rob'],
    ]) {
      await db.owner.query(`insert into staff (id, email, display_name) values ($1::uuid, $1::text, $2)`, [id, name]);
      await insert('staff_role', { staff_id: id, role, from_day: '2020-01-01' });
    }
  });
  afterAll(() => db.close());

  it('a positive screen is told at once, and is over with the signed risk assessment', async () => {
    const { id } = await person('Screen');
    const response = await screen(id);
    const [first] = await of(id);
    expect(first).toMatchObject({ alert: 'A02', severity: 'critical', cause: response, quiet: false, endedBy: [] });
    await risk(id, response);
    expect(await ids(id)).not.toContain('A02');
  });

  it('a screen that was corrected is not told any more', async () => {
    const { id } = await person('Corrected');
    const response = await screen(id);
    await screen(id, { critical: '{}', positive: false, replaces_id: response, replace_reason: 'Wrong line' });
    expect(await ids(id)).not.toContain('A02');
  });

  it('an answer keeps its cause quiet for a day, hides no other, and comes back after that', async () => {
    const { id } = await person('Answer');
    const [one, other] = [await overdose(id), await overdose(id)];
    const { items } = await answer(id, { cause: one });
    const quiet = (list: typeof items) =>
      list.filter(({ alert }) => alert === 'A04').map(({ cause, quiet: is }) => [cause, is]);
    expect(quiet(items)).toEqual(
      expect.arrayContaining([
        [one, true],
        [other, false],
      ]),
    );
    expect(items.find(({ cause }) => cause === one)?.acknowledged).toMatchObject({ by: 'Rob', reason: 'I call today' });
    const before = now;
    now = new Date(now.getTime() + 24 * 3_600_000);
    expect(quiet([...(await of(id))])).toEqual(
      expect.arrayContaining([
        [one, false],
        [other, false],
      ]),
    );
    now = before;
  });

  it('the same answer twice is one; what only its record ends is not ended by a word', async () => {
    const { id } = await person('Twice');
    const cause = await overdose(id);
    const answerId = newId();
    const first = await answer(id, { cause }, prescriber, answerId);
    expect(await answer(id, { cause }, prescriber, answerId)).toEqual(first);
    const { rows } = await db.owner.query('select 1 from alert_answer where patient_id = $1', [id]);
    expect(rows).toHaveLength(1);
    await expect(answer(id, { cause, answer: 'resolved' })).rejects.toMatchObject({
      refusal: { code: 'alert.answer-refused' },
    });
    await expect(answer(id, { cause: newId() })).rejects.toMatchObject({ refusal: { code: 'alert.not-open' } });
    await expect(answer(newId(), { cause })).rejects.toMatchObject({ refusal: { code: 'patient.not-found' } });
  });

  it('the list holds what goes to a role; the desk hears of consents and guardians only', async () => {
    const { id } = await person('List');
    await overdose(id);
    await insert('face_sheet_entry', {
      patient_id: id,
      kind: 'authorization',
      on_day: '2026-11-01',
      at: now,
      details: JSON.stringify({
        payer: 'State',
        service: 'group',
        units: 10,
        unit: 'session',
        number: null,
        fromDay: '2026-11-01',
        toDay: '2026-11-30',
      }),
      origin: 'demo',
    });
    const listed = async (by: Actor) =>
      (await alerts.list(by)).items.filter(({ patientId }) => patientId === id).map(({ alert }) => alert);
    expect(await listed(prescriber)).toContain('A04');
    expect(await listed(actor(newId(), 'front_desk'))).toEqual(['A23']);
    const { items } = await alerts.list(prescriber);
    const order = ['critical', 'high', 'warn', 'info'];
    expect(items.map(({ severity }) => severity)).toEqual(
      [...items].map(({ severity }) => severity).sort((a, b) => order.indexOf(a) - order.indexOf(b)),
    );
  });

  it('the whole programme is read with a few statements, however many people it has', async () => {
    const counted = async (run: () => Promise<unknown>): Promise<number> => {
      const real = Database.prototype.transaction.bind(db.database);
      let n = 0;
      const spy = jest.spyOn(db.database, 'transaction').mockImplementation((by, body) =>
        real(by, (tx) =>
          body(
            new Proxy(tx, {
              get: (target, key) => {
                const value: unknown = Reflect.get(target, key);
                if (key !== 'query' || typeof value !== 'function')
                  return typeof value === 'function' ? value.bind(target) : value;
                return (...args: unknown[]) => {
                  n += 1;
                  return (value as (...of: unknown[]) => unknown).apply(target, args);
                };
              },
            }),
          ),
        ),
      );
      await run();
      spy.mockRestore();
      return n;
    };
    await person('Bounded');
    const before = await counted(() => alerts.list(counselor));
    for (const name of ['More1', 'More2', 'More3']) await person(name);
    expect(await counted(() => alerts.list(counselor))).toBe(before);
    expect(before).toBeLessThanOrEqual(10);
  });

  it('due work is told once, to the counselor whose person it is, and is gone with its fact', async () => {
    const { id } = await person('Work');
    now = new Date('2026-11-27T17:00:00Z');
    const first = await work.plan(programmeId);
    expect(first.told).toBeGreaterThan(0);
    expect(await work.plan(programmeId)).toEqual({ told: 0, ended: 0 });
    const mine = async () =>
      (await work.mine(counselor)).items.filter(({ patientId }) => patientId === id).map(({ code }) => code);
    expect(await mine()).toContain('C-ASSESSMENT');
    expect(await mine()).not.toContain('C-EXAM');
    expect(
      (await work.mine(actor(newId(), 'nurse'))).items.some(
        ({ code, patientId }) => code === 'C-EXAM' && patientId === id,
      ),
    ).toBe(true);
    const { rows } = await db.owner.query<{ row: object }>(
      `select to_jsonb(r) - '{id,programme_id,patient_id,cause_id,staff_id}'::text[] as row from reminder r where audience = 'staff' and patient_id = $1`,
      [id],
    );
    expect(JSON.stringify(rows)).not.toMatch(/\bAda\b|"Work"|examination|suicide/i);

    await insert('clinical_finding', {
      patient_id: id,
      kind: 'examination',
      on_day: '2026-11-26',
      at: '2026-11-26T15:00Z',
      details: JSON.stringify({
        extent: 'full',
        place: 'here',
        verified: false,
        modality: 'in-person',
        adequate: true,
        practitionerWithPatient: true,
        labsDrawnOn: null,
        labsRefused: true,
      }),
      origin: 'demo',
    });
    // Gone at once for whoever looks, and from the rows with the next plan.
    expect((await work.mine(actor(newId(), 'nurse'))).items.some(({ patientId }) => patientId === id)).toBe(false);
    expect((await work.plan(programmeId)).ended).toBeGreaterThan(0);
  });

  it('a session is written up and a note is signed a second time, or it is told (A15, A16)', async () => {
    const { id } = await person('Notes');
    const told = async (of: Actor) =>
      (await alerts.ofPatient(of, id)).items.filter(({ alert }) => alert === 'A15' || alert === 'A16');
    const session = await insert('appointment', {
      patient_id: id,
      staff_id: dana,
      starts_local: '2026-11-19T10:00',
      zone: 'America/New_York',
      starts_at: '2026-11-19T15:00Z',
      ends_at: '2026-11-19T16:00Z',
      minutes: 60,
      modality: 'individual',
      state: 'attended',
      origin: 'demo',
    });
    now = new Date('2026-11-22T17:00:00Z');
    expect(await told(counselor)).toMatchObject([{ alert: 'A15', cause: session, severity: 'high' }]);
    const note = (more: Record<string, unknown>) =>
      insert('progress_note', {
        ...{ patient_id: id, modality: 'individual', contact_type: 'in_person', content: '{}', clone_percent: 0 },
        ...{ starts_at: '2026-11-19T15:00Z', ends_at: '2026-11-19T16:00Z', service_on: '2026-11-19', author_id: dana },
        ...{ supervised: false, signed_at: '2026-11-19T17:00Z', origin: 'demo' },
        ...more,
      });
    // A note about another session of that day says nothing of this one.
    await note({ appointment_id: newId() });
    expect(await told(counselor)).toHaveLength(1);
    const waiting = await note({ appointment_id: session, supervised: true, signed_at: '2026-11-12T17:00Z' });
    expect(await told(actor(newId(), 'counselor_supervisor'))).toMatchObject([
      { alert: 'A16', cause: waiting, severity: 'warn' },
    ]);
    await insert('note_review', {
      ...{ patient_id: id, note_id: waiting, kind: 'cosigned', comment: '', reviewed_by: rob, reviewed_at: now },
    });
    expect(await told(actor(newId(), 'counselor_supervisor'))).toEqual([]);
  });

  it('a third unexpected test asks for a review of the plan, as the newest reading of each says (R-386)', async () => {
    now = new Date('2026-11-28T17:00:00Z');
    const { id, episode } = await person('Plan');
    await insert('treatment_plan', {
      ...{ patient_id: id, episode_id: episode, version: 1, content: '{}', modalities: '{CBT}', goals_met: false },
      ...{ effective_on: '2026-11-20', next_review_on: '2027-02-10', consent: 'signed', supervised: false },
      ...{ signed_on: '2026-11-20', signed_by: dana, signed_at: '2026-11-20T15:00Z', origin: 'demo' },
    });
    const read = (specimen_id: string, reading: string, confirmed_at: string) =>
      insert('specimen_reading', {
        ...{ patient_id: id, specimen_id, readings: JSON.stringify([{ analyte: 'fentanyl', reading }]) },
        ...{ outcome: 'agreed', patient_says: 'not-asked', confirmed_at },
      });
    const test = async (day: string) => {
      const specimen = await insert('specimen', { patient_id: id, collected_on: day, origin: 'demo' });
      await read(specimen, 'unexpected_present', `${day}T20:00Z`);
      return specimen;
    };
    const review = async () =>
      JSON.stringify(await alerts.ofPatient(counselor, id)).includes('Unexpected drug tests on');
    await test('2026-11-05');
    await test('2026-11-15');
    expect(await review()).toBe(false);
    const third = await test('2026-11-25');
    expect(await review()).toBe(true);
    await read(third, 'expected_present', '2026-11-26T20:00Z');
    expect(await review()).toBe(false);
  });

  it('on the other side of the wall there is nothing', async () => {
    const there = newId();
    await db.owner.query(
      `insert into programme (id, name, sender_name, phone, time_zone) values ($1, 'Elm', 'Elm', '1', 'America/New_York')`,
      [there],
    );
    const stranger = { ...counselor, programmeId: there };
    expect((await alerts.list(stranger)).items).toEqual([]);
    const { rows } = await db.owner.query<{ id: string }>('select id from patient where programme_id = $1 limit 1', [
      programmeId,
    ]);
    await expect(alerts.ofPatient(stranger, rows[0]?.id ?? '')).rejects.toMatchObject({
      refusal: { code: 'patient.not-found' },
    });
  });
});
