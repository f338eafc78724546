import { FindingService } from '@cairn/assessment';
import { readyForFirstDose } from '@cairn/assessment/testing';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { newId } from '@cairn/platform';
import { addDays, type OrderAttempt } from '@cairn/rules';
import type { SignedOrder } from './order.service';
import { DosingScene } from './testing';

const monday = '2026-03-02';

describe('medication orders', () => {
  let db: TestDatabase;
  let scene: DosingScene;
  let findings: FindingService;

  beforeAll(async () => {
    db = await testDatabase();
  });
  beforeEach(async () => {
    // A clinic of its own for each, on that Monday again.
    scene = await DosingScene.open(db);
    findings = new FindingService(scene.acts, scene.clock);
  });
  afterAll(() => db.close());

  const by = (role: 'nurse' | 'prescriber' | 'medical_director' | 'pharmacist') => scene.clinic.actor(role);
  const starting: OrderAttempt = {
    product: 'methadone-oral-concentrate',
    doseMcg: 30_000,
    frequency: 'daily',
    portions: 1,
    startsOn: monday,
    expiresOn: addDays(monday, 30),
  };
  const sign = (
    patientId: string,
    change: Partial<OrderAttempt> = {},
    role: 'prescriber' | 'medical_director' = 'prescriber',
  ) => scene.orders.sign(by(role), newId(), patientId, { ...starting, ...change });
  const person = async () => {
    const patientId = await scene.person();
    await readyForFirstDose(findings, scene.clinic, patientId);
    return patientId;
  };
  const look = (patientId: string) =>
    findings.record(by('nurse'), patientId, newId(), {
      kind: 'dose-assessment',
      details: { sedation: 0, withdrawal: 'none', otherSedatives: false, intoxicated: false, stable: true },
    });
  const give = async (order: SignedOrder, serviceDay: string, doseMcg: number) => {
    const { attempt } = { attempt: scene.attempt(order) };
    await look(order.patientId);
    return scene.dosing.recordDose(by('nurse'), newId(), { ...attempt, serviceDay, doseMcg });
  };
  const states = async (patientId: string) =>
    (await scene.orders.list(by('nurse'), patientId)).map(({ state, doseMcg }) => `${doseMcg / 1000} mg ${state}`);
  const stoppedBy = (promise: Promise<unknown>) =>
    promise.then(
      () => 'given',
      (error: { refusal?: { evaluations?: { ruleId: string; result: string; severity: string }[]; code: string } }) =>
        error.refusal?.evaluations
          ?.filter(({ result, severity }) => result === 'failed' && severity !== 'WARN')
          .map(({ ruleId }) => ruleId) ?? error.refusal?.code,
    );
  const onward = (days: number) => scene.clock.moveTo(new Date(scene.clock.now().getTime() + days * 86_400_000));

  it('keeps what it says, what every rule answered, and under which policy', async () => {
    const patientId = await person();
    const order = await sign(patientId, {
      doseMcg: 60_000,
      rationale: 'documented_high_tolerance',
      overrides: [{ ruleId: 'R-041', reasonCode: 'clinical', reasonText: 'Known here for years at this dose' }],
      acknowledged: ['R-145', 'R-042'],
    });
    expect(order).toMatchObject({ rationale: 'documented_high_tolerance', pathway: 'otp_dispensed', state: 'active' });
    const { rows } = await db.owner.query(
      'select evaluations, overrides, acknowledged, policy_version from medication_order where id = $1',
      [order.id],
    );
    expect(rows[0]).toMatchObject({
      overrides: [{ ruleId: 'R-041', role: 'prescriber', deviation: true }],
      policy_version: 'standard',
    });
    expect(rows[0].evaluations).toEqual(JSON.parse(JSON.stringify(order.evaluations)));
    expect(rows[0].acknowledged).toContain('R-042');
  });

  it('answers a repeat as the first time, with the rules’ answers', async () => {
    const patientId = await person();
    const id = newId();
    const first = await scene.orders.sign(by('prescriber'), id, patientId, starting);
    expect(await scene.orders.sign(by('prescriber'), id, patientId, starting)).toEqual(
      JSON.parse(JSON.stringify(first)),
    );
  });

  it('what a step says from its day on is the dose of that day (R-200)', async () => {
    const patientId = await person();
    const order = await sign(patientId, {
      steps: [{ from: addDays(monday, 5), doseMcg: 40_000 }],
      expiresOn: addDays(monday, 12),
    });
    expect(order.steps).toEqual([{ from: '2026-03-07', doseMcg: 40_000 }]);
    for (let day = 0; day < 5; day += 1) {
      await give(order, addDays(monday, day), 30_000);
      onward(1);
    }
    expect(await stoppedBy(give(order, addDays(monday, 5), 30_000))).toContain('R-200');
    await expect(give(order, addDays(monday, 5), 40_000)).resolves.toMatchObject({ doseMcg: 40_000 });
  });

  describe('by telephone (R-203)', () => {
    const onMethadone = async () => {
      const patientId = await person();
      await give(await sign(patientId), monday, 30_000);
      onward(1);
      return patientId;
    };
    const spoken = (): NonNullable<OrderAttempt['verbal']> => ({
      prescriberId: by('prescriber').staffId ?? '',
      readBack: true,
      reason: 'The prescriber is at the hospital',
      bridge: false,
    });
    const telephone = (patientId: string, change: Partial<OrderAttempt> = {}) =>
      scene.orders.sign(by('nurse'), newId(), patientId, {
        ...starting,
        doseMcg: 20_000,
        startsOn: addDays(monday, 1),
        verbal: spoken(),
        ...change,
      });

    it('is dosed at once, and stops when nobody has co-signed in 72 hours, until somebody does', async () => {
      const patientId = await onMethadone();
      const order = await telephone(patientId);
      expect(order).toMatchObject({
        state: 'pending_cosign',
        signedBy: { displayName: 'The prescriber' },
        verbal: { receivedBy: { displayName: 'The nurse' }, cosignedAt: null },
        cosignDueAt: '2026-03-06T15:00:00.000Z',
      });
      for (const day of [1, 2, 3]) {
        await give(order, addDays(monday, day), 20_000);
        onward(1);
      }
      scene.clock.moveTo(new Date('2026-03-06T15:00:01Z'));
      expect(await states(patientId)).toContain('20 mg on_hold');
      expect(await stoppedBy(give(order, '2026-03-06', 20_000))).toEqual(['R-203']);
      const signed = await scene.orders.cosign(by('prescriber'), order.id);
      expect(signed).toMatchObject({ state: 'active', verbal: { cosignedBy: { displayName: 'The prescriber' } } });
      await expect(give(order, '2026-03-06', 20_000)).resolves.toMatchObject({ doseMcg: 20_000 });
    });

    it('is co-signed by the named prescriber or the medical director, once', async () => {
      const order = await telephone(await onMethadone());
      await expect(scene.orders.cosign(by('nurse'), order.id)).rejects.toMatchObject({
        refusal: { code: 'permission.denied' },
      });
      const first = await scene.orders.cosign(by('medical_director'), order.id);
      expect(first.verbal?.cosignedBy?.displayName).toBe('The medical_director');
      const again = await scene.orders.cosign(by('prescriber'), order.id);
      expect(again.verbal).toEqual(first.verbal);
    });

    it('another prescriber does not co-sign, and nobody what was signed', async () => {
      const patientId = await onMethadone();
      const order = await telephone(patientId, {
        verbal: { ...spoken(), prescriberId: by('medical_director').staffId ?? '' },
      });
      await expect(scene.orders.cosign(by('prescriber'), order.id)).rejects.toMatchObject({
        refusal: { code: 'order.cosign' },
      });
      const signed = await sign(patientId, { doseMcg: 25_000, startsOn: addDays(monday, 2) });
      await expect(scene.orders.cosign(by('medical_director'), signed.id)).rejects.toMatchObject({
        refusal: { code: 'order.cosign' },
      });
    });

    it('does not begin methadone, and a nurse signs nothing of her own (R-201)', async () => {
      const patientId = await person();
      expect(await stoppedBy(telephone(patientId, { startsOn: monday }))).toEqual(['R-203']);
      expect(await stoppedBy(scene.orders.sign(by('nurse'), newId(), patientId, starting))).toEqual(['R-201']);
      const { rows } = await db.owner.query(
        `select act, outcome from audit_event where patient_id = $1 and act like 'order.%' order by id`,
        [patientId],
      );
      expect(rows).toEqual([
        { act: 'order.verbal', outcome: 'refused' },
        { act: 'order.verbal', outcome: 'refused' },
      ]);
    });

    it('bridges one day when the order has run out (R-205)', async () => {
      const patientId = await person();
      await give(await sign(patientId, { expiresOn: monday }), monday, 30_000);
      onward(1);
      const tuesday = addDays(monday, 1);
      const bridge = { startsOn: tuesday, expiresOn: tuesday, doseMcg: 30_000, verbal: { ...spoken(), bridge: true } };
      const order = await telephone(patientId, bridge);
      await give(order, tuesday, 30_000);
      onward(1);
      const wednesday = addDays(monday, 2);
      expect(await stoppedBy(telephone(patientId, { ...bridge, startsOn: wednesday, expiresOn: wednesday }))).toEqual([
        'R-205',
      ]);
    });
  });

  it('three missed days hold the order without any job, and a new one for half of it stands (R-052)', async () => {
    const patientId = await person();
    await give(await sign(patientId), monday, 30_000);
    onward(4);
    expect(await states(patientId)).toEqual(['30 mg on_hold_missed']);
    const friday = addDays(monday, 4);
    const check = await scene.orders.check(by('prescriber'), patientId, { ...starting, startsOn: friday });
    expect(check).toMatchObject({
      proposal: '3 days missed: half of 30 mg is 15 mg, then reassess',
      proposedMcg: 15_000,
    });
    expect(check.evaluations.find(({ ruleId }) => ruleId === 'R-052')).toMatchObject({ result: 'failed' });
    const half = await sign(patientId, { startsOn: friday, doseMcg: 15_000 });
    expect(half.state).toBe('active');
    await expect(give(half, friday, 15_000)).resolves.toMatchObject({ doseMcg: 15_000 });
  });

  it('a check writes nothing but the line that somebody looked', async () => {
    const patientId = await person();
    const { evaluations, lastDay } = await scene.orders.check(by('nurse'), patientId, starting);
    expect(lastDay).toBe('2026-05-31');
    expect(evaluations.find(({ ruleId }) => ruleId === 'R-201')).toMatchObject({ result: 'failed' });
    expect(await states(patientId)).toEqual([]);
    const { rows } = await db.owner.query(
      `select outcome from audit_event where patient_id = $1 and act = 'order.check'`,
      [patientId],
    );
    expect(rows).toEqual([{ outcome: 'done' }]);
  });

  it('of prescribers in the same moment one signs, and the others are told to look first (R-206)', async () => {
    for (const product of ['methadone-oral-concentrate', 'naltrexone-oral'] as const) {
      const patientId = await person();
      const attempt = { product, doseMcg: product === 'naltrexone-oral' ? 50_000 : 30_000 };
      // All three have read the chart when the first of them goes on.
      await db.owner.query('begin');
      await db.owner.query(`select pg_advisory_xact_lock(hashtextextended('orders of ' || $1, 0))`, [patientId]);
      const signing = Promise.allSettled(
        (['prescriber', 'medical_director', 'prescriber'] as const).map((role) => sign(patientId, attempt, role)),
      );
      const waiting = `select count(*)::int as count from pg_locks where locktype = 'advisory' and not granted
        and database = (select oid from pg_database where datname = current_database())`;
      while ((await db.owner.query(waiting)).rows[0].count < 3) await new Promise((done) => setTimeout(done, 5));
      await db.owner.query('commit');
      const answers = await signing;
      const refused = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason.refusal] : []));
      expect(refused).toHaveLength(2);
      for (const refusal of refused) expect(refusal).toMatchObject({ code: 'order.already-active' });
      expect(await states(patientId)).toHaveLength(1);
    }
  });

  it('a new order ends the old one at its start, and that one is given no more (R-206)', async () => {
    const patientId = await person();
    const old = await sign(patientId);
    await give(old, monday, 30_000);
    onward(1);
    const next = await sign(patientId, { doseMcg: 25_000, startsOn: addDays(monday, 1) });
    expect(await states(patientId)).toEqual(['25 mg active', '30 mg stopped']);
    expect(await stoppedBy(give(old, addDays(monday, 1), 30_000))).toContain('R-200');
    await give(next, addDays(monday, 1), 25_000);
  });
});
