import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { newId } from '@cairn/platform';
import { DoseHistoryService } from './dose-history.service';
import { DosingScene } from './testing';

const monday = '2026-03-02';

describe('the dosing window', () => {
  let db: TestDatabase;
  let scene: DosingScene;
  let histories: DoseHistoryService;

  beforeAll(async () => {
    db = await testDatabase();
    scene = await DosingScene.open(db);
    histories = new DoseHistoryService(scene.acts, scene.clock);
  });
  afterAll(() => db.close());
  afterEach(() => scene.clock.moveTo(new Date('2026-03-02T15:00:00Z')));

  const nurse = () => scene.clinic.actor('nurse');
  const doctor = () => scene.clinic.actor('prescriber');
  const waiting = async (patientId: string, day: string) =>
    (await scene.window.queue(nurse(), day)).toCome.filter((one) => one.patientId === patientId);
  const give = (attempt: Parameters<typeof scene.dosing.recordDose>[2]) =>
    scene.dosing.recordDose(nurse(), newId(), attempt);
  const small = { doseMcg: 30_000, rationale: 'other' } as const;

  it('T-01 through the services: 30 mg, then 20 mg ordered anew and reassessed, then a third dose with a rationale (R-041, R-044, R-045)', async () => {
    const patientId = await scene.person();
    const first = await scene.order(patientId, { doseMcg: 30_000 });
    await give(scene.attempt(first));
    expect(await waiting(patientId, monday)).toEqual([]);

    scene.clock.moveTo(new Date('2026-03-02T18:00:00Z'));
    const second = await scene.order(patientId, {
      doseMcg: 20_000,
      steps: [{ from: '2026-03-03', doseMcg: 50_000 }],
      expiresOn: '2026-03-10',
    });
    expect(await waiting(patientId, monday)).toMatchObject([{ portion: 1, order: { id: second.id, doseMcg: 20_000 } }]);
    await expect(give(scene.attempt(second))).rejects.toMatchObject({ refusal: { code: 'dose.guard-failed' } });
    await scene.assess(patientId);
    const dose = await give(scene.attempt(second));
    const warned = dose.evaluations.filter(({ result }) => result === 'failed').map(({ ruleId }) => ruleId);
    expect(warned).toEqual(expect.arrayContaining(['R-044', 'R-045']));

    scene.clock.moveTo(new Date('2026-03-02T20:30:00Z'));
    await scene.assess(patientId);
    const steps = [{ from: '2026-03-03', doseMcg: 55_000 }];
    await scene.orders.stop(doctor(), second.id, 'A further dose today');
    const third = await scene.order(patientId, { doseMcg: 5_000, steps, expiresOn: '2026-03-10' });
    await give(scene.attempt(third));
    const history = await histories.read(nurse(), patientId, { from: monday, to: monday });
    expect(history.days).toMatchObject([{ doseMcg: 55_000, orderedMcg: 55_000, state: 'given' }]);

    scene.clock.moveTo(new Date('2026-03-03T15:00:00Z'));
    await scene.assess(patientId);
    const tomorrow = await give({ ...scene.attempt(third), serviceDay: '2026-03-03', doseMcg: 55_000 });
    expect(tomorrow.doseMcg).toBe(55_000);
  });

  it('a changed order of somebody who was dosed today asks for nothing more today (R-059)', async () => {
    const patientId = await scene.person();
    await give(scene.attempt(await scene.order(patientId, small)));
    scene.clock.moveTo(new Date('2026-03-03T15:00:00Z'));
    await scene.assess(patientId);
    const order = await scene.order(patientId, { ...small, startsOn: '2026-03-03' });
    await give({ ...scene.attempt(order), serviceDay: '2026-03-03' });
    scene.clock.moveTo(new Date('2026-03-03T17:00:00Z'));
    const changed = await scene.order(patientId, { doseMcg: 35_000, startsOn: '2026-03-03' });
    expect(await waiting(patientId, '2026-03-03')).toEqual([]);
    await expect(give({ ...scene.attempt(changed), serviceDay: '2026-03-03' })).rejects.toMatchObject({
      refusal: { code: 'dose.guard-failed' },
    });
  });

  it('three missed days: the list says so, the card proposes, and the old dose is refused (R-052, R-057)', async () => {
    const patientId = await scene.person();
    const order = await scene.order(patientId);
    await give(scene.attempt(order));
    scene.clock.moveTo(new Date('2026-03-06T15:00:00Z'));
    expect(await waiting(patientId, '2026-03-04')).toMatchObject([{ missed: 1, flags: [] }]);
    expect(await waiting(patientId, '2026-03-06')).toMatchObject([{ missed: 3, flags: ['on-hold', 'missed-3'] }]);
    const card = await scene.window.card(nurse(), patientId, undefined);
    expect(card).toMatchObject({ missed: 3, treatmentDay: 5, course: { lastDose: { on: monday, doseMcg: 60_000 } } });
    expect(card.proposal).toMatch(/30 mg/);
    expect(card.needs).toContain('dose-assessment');
    await scene.assess(patientId);
    const attempt = { ...scene.attempt(order), serviceDay: '2026-03-06' };
    await expect(give(attempt)).rejects.toMatchObject({
      refusal: {
        evaluations: expect.arrayContaining([expect.objectContaining({ ruleId: 'R-052', result: 'failed' })]),
      },
    });
    const half = await scene.order(patientId, { doseMcg: 30_000, startsOn: '2026-03-06' });
    expect(await waiting(patientId, '2026-03-06')).toMatchObject([{ flags: ['missed-3'] }]);
    await give({ ...scene.attempt(half), serviceDay: '2026-03-06' });
    const { days } = await histories.read(nurse(), patientId, { from: monday, to: '2026-03-06' });
    expect(days.map(({ state }) => state)).toEqual(['given', 'missed', 'missed', 'missed', 'given']);
  });

  it('a blocking flag is on the list before anyone comes (R-207)', async () => {
    const patientId = await scene.person();
    await scene.order(patientId);
    await db.owner.query(
      `insert into hold_flag (id, programme_id, patient_id, kind, blocks, says, reason_code, placed_on, placed_at)
       values ($1, $2, $3, 'see_prescriber', true, 'See the prescriber', 'medical_review', $4, now())`,
      [newId(), scene.clinic.programmeId, patientId, monday],
    );
    expect(await waiting(patientId, monday)).toMatchObject([{ flags: ['on-hold'] }]);
  });

  it('somebody without an order is found too: nothing is poured, and the card says why (R-200)', async () => {
    const patientId = await scene.person();
    const card = await scene.window.card(nurse(), patientId, undefined);
    expect(card).toMatchObject({ order: null, missed: 0, treatmentDay: 1 });
    expect(card.checks.find(({ ruleId }) => ruleId === 'R-200')).toMatchObject({ result: 'failed' });
  });

  it('a name like somebody else in care is on the card, with who it is (R-209)', async () => {
    const katherine = await scene.person('Katherine', 'Jones');
    const number = (await db.owner.query('select number from patient where id = $1', [katherine])).rows[0].number;
    const catherine = await scene.person('Catherine', 'Jonas');
    const card = await scene.window.card(nurse(), catherine, undefined);
    expect(card.similarNames).toEqual([{ number, name: 'Katherine Jones' }]);
    expect((await scene.window.card(nurse(), await scene.person('Xiomara', 'Quill'), undefined)).similarNames).toEqual(
      [],
    );
  });

  it('the photo that stands is on the card; without one the charge nurse has to say why (R-208)', async () => {
    const patientId = await scene.person();
    const attempt = {
      ...scene.attempt(await scene.order(patientId)),
      checks: { identifiers: ['photo', 'date_of_birth'] as [string, string], impairment: 'none_seen' as const },
    };
    await expect(give(attempt)).rejects.toMatchObject({ refusal: { says: expect.stringMatching(/no photo on file/) } });
    const photo = newId();
    await db.owner.query(
      `insert into stored_file (id, programme_id, patient_id, kind, media_type, bytes, sha256, name, storage_key, uploaded_at)
       values ($1, $2, $3, 'photo', 'image/jpeg', 1, 'x', 'Photo', 'photo', '2026-02-20T12:00Z')`,
      [photo, scene.clinic.programmeId, patientId],
    );
    expect(await scene.window.card(nurse(), patientId, undefined)).toMatchObject({ photo, photoOn: '2026-02-20' });
    expect((await give(attempt)).evaluations.find(({ ruleId }) => ruleId === 'R-208')).toMatchObject({
      result: 'passed',
    });
  });

  it('closed days and the certificates of the programme are part of what the rules see', async () => {
    const patientId = await scene.person();
    await db.owner.query(
      `insert into closure (id, programme_id, from_day, to_day, kind, name, dosing) values ($1, $2, '2026-02-28', '2026-03-01', 'holiday', 'Founders', false)`,
      [newId(), scene.clinic.programmeId],
    );
    const { days } = await histories.read(nurse(), patientId, { from: '2026-02-27', to: monday });
    expect(days.map(({ state }) => state)).toEqual(['none', 'closed', 'closed', 'none']);
  });

  it('the warnings that were on the screen are kept with the dose, and what was measured (R-006, section 0.1)', async () => {
    const patientId = await scene.person();
    const order = await scene.order(patientId);
    const id = newId();
    await scene.dosing.recordDose(nurse(), id, {
      ...scene.attempt(order),
      observation: 'partial',
      doseMcg: 40_000,
      wastedMcg: 20_000,
      observedMinutes: 3,
      acknowledged: ['R-045', 'R-999'],
    });
    const { rows } = await db.owner.query(
      'select acknowledged, wasted_mcg, observed_minutes, product, policy_version from dose where id = $1',
      [id],
    );
    expect(rows).toEqual([
      {
        acknowledged: [],
        wasted_mcg: 20_000,
        observed_minutes: 3,
        product: 'methadone-oral-concentrate',
        policy_version: 'standard',
      },
    ]);
    expect(doctor().staffId).not.toBe(nurse().staffId);
  });

  it('three years of the history are answered, more is asked for in pieces', async () => {
    const patientId = await scene.person();
    const long = await histories.read(nurse(), patientId, { from: '2023-03-03', to: monday });
    expect(long.days).toHaveLength(1096);
    await expect(histories.read(nurse(), patientId, { from: '2020-01-01', to: monday })).rejects.toMatchObject({
      refusal: { code: 'input.invalid' },
    });
  });
});
