import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { CowsService } from '@cairn/detox';
import { newId } from '@cairn/platform';
import { addDays, type Evaluation, type InjectionGiven, type OrderAttempt, type Product } from '@cairn/rules';
import { BuprenorphineTimes } from './buprenorphine-times';
import { InjectionsService } from './injections.service';
import { NaloxoneService } from './outside/naloxone.service';
import type { SignedOrder } from './order.service';
import { RemsCertificateService } from './rems-certificate.service';
import { SpecimenService } from './specimen.service';
import { because, DosingScene } from './testing';

const day0 = '2026-03-02';
const syringe: InjectionGiven = {
  site: 'abdomen-left',
  lot: '77A',
  lotExpiresOn: '2027-12-31',
  remsChecked: true,
  receivedOn: null,
  outOfRefrigeratorSince: null,
  handedToPatient: false,
};
const opioidFree = ['opiates', 'methadone', 'buprenorphine', 'oxycodone', 'fentanyl'];

describe('injections', () => {
  let db: TestDatabase;
  let scene: DosingScene;
  let injections: InjectionsService;
  let withdrawal: CowsService;
  let specimens: SpecimenService;
  let naloxone: NaloxoneService;

  beforeAll(async () => {
    db = await testDatabase();
    scene = await DosingScene.open(db);
    injections = new InjectionsService(scene.acts, scene.clock);
    withdrawal = new CowsService(scene.acts, scene.clock, new BuprenorphineTimes());
    specimens = new SpecimenService(scene.acts, scene.clock);
    naloxone = new NaloxoneService(scene.acts, scene.clock);
    const certificates = new RemsCertificateService(scene.acts, scene.clock);
    for (const kind of ['sublocade-rems', 'brixadi-rems'] as const)
      await certificates.record(director(), newId(), { kind, number: kind, expiresOn: '2027-12-31' });
  });
  afterAll(() => db.close());
  beforeEach(() => scene.clock.moveTo(new Date(`${day0}T15:00:00Z`)));

  const nurse = () => scene.clinic.actor('nurse');
  const director = () => scene.clinic.actor('medical_director');
  const wait = (minutes: number) => scene.clock.moveTo(new Date(scene.clock.now().getTime() + minutes * 60_000));
  const onDay = (days: number) => scene.clock.moveTo(new Date(`${addDays(day0, days)}T15:00:00Z`));
  const today = () => scene.clock.now().toISOString().slice(0, 10);

  const sign = (patientId: string, product: Product, mg: number, more: Partial<OrderAttempt> = {}) =>
    scene.order(patientId, {
      product,
      doseMcg: mg * 1000,
      frequency: product.endsWith('weekly') ? 'weekly' : product.includes('-xr') ? 'monthly' : 'daily',
      startsOn: today(),
      expiresOn: addDays(today(), 80),
      pathway: product.includes('-xr') ? 'clinic_administered_xr' : 'otp_dispensed',
      rationale: '',
      overrides: because('R-122', 'R-145', 'ORDER-EPISODE-1'),
      ...more,
    });
  const give = (order: SignedOrder, mg = order.doseMcg / 1000, injection: Partial<InjectionGiven> | null = {}) =>
    scene.dosing.recordDose(nurse(), newId(), {
      ...scene.attempt(order),
      serviceDay: today(),
      doseMcg: mg * 1000,
      ...(injection === null ? {} : { injection: { ...syringe, ...injection } }),
    });
  const stops = async (attempt: Promise<unknown>): Promise<string[]> => {
    const refusal = await attempt.then(
      () => ({ evaluations: [] as Evaluation[] }),
      (error: { refusal: { evaluations?: Evaluation[] } }) => error.refusal,
    );
    return (refusal.evaluations ?? [])
      .filter(({ result, severity }) => result === 'failed' && severity !== 'WARN')
      .map(({ ruleId }) => ruleId);
  };
  const cows = (patientId: string, sweating: 0 | 4) =>
    withdrawal.record(nurse(), patientId, newId(), {
      pulseBpm: 110,
      reason: 'pre-dose',
      items: {
        sweating,
        restlessness: 3,
        pupils: 2,
        aches: 1,
        noseTears: 2,
        gi: 1,
        tremor: 1,
        yawning: 1,
        anxiety: 1,
        gooseflesh: 0,
      },
    });
  const line = async (patientId: string) =>
    (await injections.due(nurse(), today(), addDays(today(), 60))).items.find((one) => one.patientId === patientId);

  it('Sublocade: test dose, an hour, 300 mg, a week, 300 mg, 26 days, 100 mg (R-121, R-122, R-123)', async () => {
    const patientId = await scene.person();
    await cows(patientId, 4);
    await give(await sign(patientId, 'buprenorphine-naloxone-film', 4), 4, null);
    const first = await sign(patientId, 'buprenorphine-xr-sublocade', 300);
    wait(59);
    expect(await stops(give(first))).toEqual(['R-121']);
    wait(1);
    const dose = await give(first);
    expect(dose.evaluations.find(({ ruleId }) => ruleId === 'R-121')).toMatchObject({ result: 'passed' });
    expect(await line(patientId)).toMatchObject({ place: 2, opensOn: addDays(day0, 7), dueOn: addDays(day0, 28) });
    onDay(6);
    expect(await stops(give(first, 300, { site: 'thigh-left' }))).toEqual(['R-123']);
    onDay(7);
    expect(await line(patientId)).toMatchObject({ timing: 'early', last: { site: 'abdomen-left' } });
    await give(first, 300, { site: 'thigh-left' });
    onDay(32);
    const monthly = await sign(patientId, 'buprenorphine-xr-sublocade', 100);
    expect(await stops(give(monthly))).toEqual(['R-123']);
    onDay(33);
    expect((await give(monthly)).evaluations.find(({ ruleId }) => ruleId === 'R-123')?.result).toBe('passed');
    const { rows } = await db.owner.query(
      `select injection ->> 'lot' as lot, injection ->> 'site' as site from dose
       where patient_id = $1 and product = 'buprenorphine-xr-sublocade' order by service_day`,
      [patientId],
    );
    expect(rows.map(({ site }) => site)).toEqual(['abdomen-left', 'thigh-left', 'abdomen-left']);
    expect(rows[0]).toMatchObject({ lot: '77A' });
  });

  it('Brixadi: 16, 8 and 8 mg in the first week, never over 32, then one weekly dose (R-126, R-127)', async () => {
    const patientId = await scene.person();
    await cows(patientId, 4);
    await give(await sign(patientId, 'buprenorphine-naloxone-film', 4), 4, null);
    const brixadi = (mg: number) => sign(patientId, 'buprenorphine-xr-brixadi-weekly', mg);
    const first = await brixadi(16);
    wait(60);
    await give(first);
    onDay(1);
    wait(60);
    const extra = await brixadi(8);
    await give(extra, 8, { site: 'thigh-left' });
    expect(await stops(brixadi(16))).toEqual(['R-126']);
    onDay(2);
    wait(60);
    await give(extra, 8, { site: 'thigh-right' });
    onDay(3);
    wait(60);
    expect(await stops(give(extra, 8, { site: 'buttock-left' }))).toEqual(['R-126']);
    expect(await line(patientId)).toMatchObject({ dueOn: addDays(day0, 7), doseMcg: 8_000 });
    onDay(7);
    const week = await brixadi(32);
    await give(week, 32, { site: 'buttock-left' });
    onDay(11);
    expect(await stops(give(week, 32, { site: 'buttock-right' }))).toEqual(['R-127']);
    onDay(12);
    await give(week, 32, { site: 'buttock-right' });
  });

  it('naltrexone waits for the interval, the test, and an offer of naloxone (R-152, R-153, R-158)', async () => {
    const patientId = await scene.person();
    const order = await sign(patientId, 'naltrexone-xr', 380, { expiresOn: addDays(day0, 160) });
    const site = { site: 'buttock-left' } as const;
    wait(1);
    await scene.assess(patientId, { withdrawal: 'none' });
    expect(await stops(give(order, 380, site))).toEqual(['R-152', 'R-153', 'R-158']);
    await scene.findings.record(nurse(), patientId, newId(), {
      kind: 'opioid-use',
      details: { opioidClass: 'short', lastUsedAt: `${addDays(day0, -11)}T15:00:00.000Z`, source: 'person' },
    });
    const test = { patientId, collectedOn: today(), panel: opioidFree, positives: [] };
    await specimens.recordSpecimen(nurse(), newId(), test);
    expect(await stops(give(order, 380, site))).toEqual(['R-158']);
    await naloxone.offer(nurse(), patientId, newId(), {
      occasion: 'injection',
      on: today(),
      outcome: 'declined',
      declinedReason: 'Has one at home',
    });
    await give(order, 380, site);
    expect(await line(patientId)).toMatchObject({ dueOn: addDays(day0, 28), restartAfter: addDays(day0, 41) });
    onDay(20);
    expect(await stops(give(order, 380, { site: 'buttock-right' }))).toContain('R-157');
    onDay(42);
    expect((await line(patientId))?.timing).toBe('restart');
    expect(await stops(give(order, 380, { site: 'buttock-right' }))).toEqual(['R-152', 'R-153', 'R-158']);
  });

  it('T-18 methadone in the test of today: no naltrexone (R-153)', async () => {
    const patientId = await scene.person();
    const order = await sign(patientId, 'naltrexone-xr', 380);
    const test = { patientId, collectedOn: today(), panel: opioidFree, positives: ['methadone'] };
    await specimens.recordSpecimen(nurse(), newId(), test);
    expect(await stops(give(order, 380, { site: 'buttock-left' }))).toContain('R-153');
  });

  it('what is missing or wrong about the syringe is refused by its rule, and nothing is written (R-120, R-129, R-130, R-131)', async () => {
    const patientId = await scene.person();
    await cows(patientId, 4);
    await give(await sign(patientId, 'buprenorphine-naloxone-film', 4), 4, null);
    const order = await sign(patientId, 'buprenorphine-xr-sublocade', 300);
    wait(60);
    expect(await stops(give(order, 300, null))).toEqual(['R-120', 'R-129', 'R-130', 'R-131']);
    expect(await stops(give(order, 300, { handedToPatient: true }))).toEqual(['R-120']);
    expect(await stops(give(order, 300, { site: 'neck' }))).toEqual(['R-129']);
    expect(await stops(give(order, 300, { lotExpiresOn: addDays(day0, -1) }))).toEqual(['R-130']);
    expect(await stops(give(order, 300, { receivedOn: addDays(day0, -46) }))).toEqual(['R-131']);
    const { rows } = await db.owner.query(`select 1 from dose where patient_id = $1 and product like '%-xr%'`, [
      patientId,
    ]);
    expect(rows).toHaveLength(0);
    await give(order, 300, { receivedOn: addDays(day0, -45) });
  });

  it('a supplement under the tongue stands beside an injection, and the injection goes on (R-132, R-206)', async () => {
    const patientId = await scene.person();
    await cows(patientId, 4);
    await give(await sign(patientId, 'buprenorphine-naloxone-film', 4), 4, null);
    const injection = await sign(patientId, 'buprenorphine-xr-sublocade', 300);
    wait(60);
    await give(injection);
    onDay(1);
    const extra = await sign(patientId, 'buprenorphine-naloxone-film', 2, {
      indication: 'supplemental',
      expiresOn: addDays(today(), 7),
    });
    await give(extra, 2, null);
    const standing = (await scene.orders.list(nurse(), patientId)).filter(({ state }) => state === 'active');
    expect(standing.map(({ product }) => product).sort()).toEqual([
      'buprenorphine-naloxone-film',
      'buprenorphine-xr-sublocade',
    ]);
    expect(
      await stops(sign(await scene.person(), 'buprenorphine-naloxone-film', 2, { indication: 'supplemental' })),
    ).toContain('R-132');
  });

  it('an amount for which there is no syringe is not ordered (ORDER-SYRINGE-1)', async () => {
    const patientId = await scene.person();
    await expect(sign(patientId, 'buprenorphine-xr-sublocade', 200)).rejects.toMatchObject({
      refusal: { says: expect.stringContaining('100 mg, 300 mg') },
    });
  });

  it('another programme sees none of them, and days the wrong way round are refused', async () => {
    const other = await DosingScene.open(db);
    const theirs = new InjectionsService(other.acts, scene.clock);
    expect((await theirs.due(other.clinic.actor('nurse'), undefined, undefined)).items).toEqual([]);
    await expect(injections.due(nurse(), '2026-03-05', '2026-03-01')).rejects.toMatchObject({
      refusal: { code: 'input.invalid' },
    });
  });
});
