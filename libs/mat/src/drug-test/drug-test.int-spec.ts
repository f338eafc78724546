import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { newId } from '@cairn/platform';
import { standardPanel } from '@cairn/rules';
import { SpecimenService } from '../specimen.service';
import { loadCountedTests, orderTest } from './test-order.queries';
import { refusalOf, TestScene } from './test-scene';

describe('drug tests', () => {
  let db: TestDatabase;
  let scene: TestScene;

  beforeAll(async () => {
    db = await testDatabase();
    scene = await TestScene.open(db);
  });
  afterAll(() => db.close());

  const count = async (table: string): Promise<number> => {
    const { rows } = await db.owner.query<{ n: number }>(`select count(*)::int as n from ${table}`);
    return rows[0]?.n ?? 0;
  };

  it('from the order to the reading: collected, handed on, found, confirmed', async () => {
    const ada = await scene.dosing.person();
    const order = await scene.order(ada);
    expect(order).toMatchObject({ standing: 'to-collect', panel: { name: 'Standard urine panel', version: 1 } });
    const specimenId = newId();
    const label = scene.label();
    const given = {
      barcode: label,
      matrix: 'urine' as const,
      identifiers: ['photo', 'date_of_birth'],
      observed: 'temperature' as const,
      temperatureTenthsF: 960,
      temperatureMinutes: 2,
    };
    const collected = await scene.collections.collect(scene.nurse, ada, order.id, specimenId, given);
    expect(collected).toMatchObject({
      state: 'awaiting',
      awaits: true,
      collection: { barcode: label, reason: 'clinical' },
    });
    // The same again is the same; the label and the order are taken.
    await scene.collections.collect(scene.nurse, ada, order.id, specimenId, given);
    const again = scene.collections.collect(scene.nurse, ada, order.id, newId(), { ...given, barcode: scene.label() });
    expect((await refusalOf(again)).code).toBe('test-order.closed');
    const other = await scene.order(ada);
    const taken = scene.collections.collect(scene.nurse, ada, other.id, newId(), given);
    expect((await refusalOf(taken)).code).toBe('specimen.label-taken');

    const step = { kind: 'handed-over' as const, from: 'Nurse', to: 'Courier', at: scene.dosing.clock.now() };
    const handed = await scene.collections.handOn(scene.nurse, ada, specimenId, newId(), step);
    expect(handed.custody).toMatchObject([{ kind: 'handed-over', from: 'Nurse', to: 'Courier' }]);

    const reportId = newId();
    const read = await scene.results.enter(
      scene.nurse,
      ada,
      specimenId,
      reportId,
      scene.report('-methadone +norfentanyl'),
    );
    expect(read).toMatchObject({ state: 'positive', validity: 'valid', needsReading: true, unexpected: true });
    const confirm = { reportId, outcome: 'agreed' as const, patientSays: 'disputes' as const };
    const confirmed = await scene.results.confirm(scene.prescriber, ada, specimenId, newId(), confirm);
    expect(confirmed).toMatchObject({ needsReading: false, needsDefinitive: true });

    const page = await scene.tests.ofPatient(scene.nurse, ada);
    expect(page.specimens.map(({ id, state }) => [id, state])).toEqual([[specimenId, 'positive']]);
    expect(page.orders.map(({ id, standing }) => [id, standing])).toEqual([[other.id, 'to-collect']]);
  });

  it('an amended result is a new version; a definitive one answers a screen (R-402, R-405)', async () => {
    const ada = await scene.dosing.person();
    const { id, reports } = await scene.tested(ada, '+fentanyl');
    const first = reports[0]?.id ?? '';
    const again = scene.results.enter(scene.nurse, ada, id, newId(), scene.report('-fentanyl'));
    expect((await refusalOf(again)).code).toBe('specimen.amended');
    const amended = { amendsId: first, amendReason: 'Specimens were mixed up' };
    const second = await scene.results.enter(scene.nurse, ada, id, newId(), scene.report('-fentanyl', amended));
    expect(second).toMatchObject({ state: 'negative' });
    expect(second.reports.map(({ number, amendsId }) => [number, amendsId])).toEqual([
      [1, null],
      [2, first],
    ]);
    const definitive = scene.report('+fentanyl', { stage: 'definitive' });
    const third = await scene.results.enter(scene.nurse, ada, id, newId(), definitive);
    expect(third.standing).toMatchObject([{ analyte: 'fentanyl', result: 'positive', stage: 'definitive' }]);
    expect(third.state).toBe('positive');
  });

  it('two results at the same moment: one is filed, the other hears so (R-405)', async () => {
    const ada = await scene.dosing.person();
    const { id } = await scene.specimen(ada);
    const both = await Promise.allSettled(
      [0, 1].map(() => scene.results.enter(scene.nurse, ada, id, newId(), scene.report('+fentanyl'))),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('there is no result without a specimen and its collector (R-404)', async () => {
    const ada = await scene.dosing.person();
    const nowhere = scene.results.enter(scene.nurse, ada, newId(), newId(), scene.report('+fentanyl'));
    expect((await refusalOf(nowhere)).code).toBe('not-found');
    const oneStep = newId();
    await new SpecimenService(scene.dosing.acts, scene.dosing.clock).recordSpecimen(scene.nurse, oneStep, {
      patientId: ada,
      collectedOn: '2026-03-02',
      panel: ['opiates', 'methadone'],
      positives: ['methadone'],
    });
    const more = scene.results.enter(scene.nurse, ada, oneStep, newId(), scene.report('+fentanyl'));
    expect(await refusalOf(more)).toMatchObject({ code: 'specimen.report', says: expect.stringContaining('R-404') });
    // What was recorded in one step, and imported history with it, is read beside the rest.
    const { specimens } = await scene.tests.ofPatient(scene.nurse, ada);
    expect(specimens).toMatchObject([{ id: oneStep, collection: null, awaits: false, state: 'positive' }]);
    expect(specimens[0]?.readings.map(({ analyte, reading }) => [analyte, reading])).toContainEqual([
      'fentanyl',
      'not_tested',
    ]);
  });

  it('a panel is written in versions; one that ended cannot be ordered (R-401)', async () => {
    const here = await TestScene.open(db);
    const ada = await here.dosing.person();
    const first = { ...standardPanel, code: 'cup', name: 'Cup', validFrom: '2026-03-02' };
    const panel = await here.panels.write(here.prescriber, newId(), first);
    const second = await here.panels.write(here.prescriber, newId(), { ...first, version: 2 });
    expect((await refusalOf(here.order(ada, { panelId: panel.id }))).says).toContain('newer version');
    expect((await refusalOf(here.panels.write(here.prescriber, newId(), { ...first, version: 2 }))).code).toBe(
      'panel.taken',
    );
    expect(await here.order(ada, { panelId: null })).toMatchObject({ panel: { id: second.id, version: 2 } });
    await here.panels.end(here.prescriber, second.id, { endsOn: '2026-03-02', reason: 'New laboratory' });
    expect((await refusalOf(here.order(ada, { panelId: second.id }))).evaluations).toMatchObject([{ ruleId: 'R-401' }]);
    const drawn = here.dosing.acts.perform(here.nurse, { act: 'drug-test.order' }, (tx) =>
      orderTest(tx, {
        id: newId(),
        patientId: ada,
        panelId: second.id,
        reason: 'random',
        orderedOn: '2026-03-02',
        dueOn: '2026-03-02',
        rationale: null,
        at: here.dosing.clock.now(),
      }),
    );
    expect((await refusalOf(drawn)).says).toContain('R-401');
  });

  it('declined, unable and missed are no positives, and count for nothing (R-409, R-412)', async () => {
    const ada = await scene.dosing.person();
    const drawn = newId();
    await scene.dosing.acts.perform(scene.nurse, { act: 'drug-test.order' }, (tx) =>
      orderTest(tx, {
        id: drawn,
        patientId: ada,
        panelId: null,
        reason: 'random',
        orderedOn: '2026-03-02',
        dueOn: '2026-03-02',
        rationale: null,
        at: scene.dosing.clock.now(),
      }),
    );
    const counted = () =>
      scene.dosing.acts.perform(scene.nurse, { act: 'drug-test.read' }, (tx) =>
        loadCountedTests(tx, [ada], '2026-01-01', '2026-12-31'),
      );
    const unable = { outcome: 'unable' as const, oralFluidOffered: false };
    const outcome = scene.orders.recordOutcome(scene.nurse, ada, drawn, newId(), unable);
    expect((await refusalOf(outcome)).says).toContain('oral fluid');
    const waiting = await scene.orders.recordOutcome(scene.nurse, ada, drawn, newId(), {
      ...unable,
      oralFluidOffered: true,
    });
    expect(waiting).toMatchObject({ standing: 'waiting', until: '2026-03-02T18:00:00.000Z' });
    expect(await counted()).toMatchObject([{ collectedOn: null, outcome: 'unable' }]);
    const declined = { outcome: 'refused' as const, oralFluidOffered: true };
    await scene.orders.recordOutcome(scene.nurse, ada, drawn, newId(), declined);
    const { orders, specimens } = await scene.tests.ofPatient(scene.nurse, ada);
    expect(orders).toMatchObject([{ standing: 'not-collected', why: 'refused' }]);
    expect(specimens).toEqual([]);
    const { notCollected } = await scene.tests.work(scene.nurse);
    expect(notCollected.map(({ patientId }) => patientId)).toContain(ada);
  });

  it('a test is called off once, with a reason, and not after the specimen is here', async () => {
    const ada = await scene.dosing.person();
    const { id } = await scene.order(ada);
    expect(await scene.orders.cancel(scene.nurse, ada, id, 'Ordered twice')).toMatchObject({ standing: 'cancelled' });
    expect((await refusalOf(scene.orders.cancel(scene.nurse, ada, id, 'Again'))).code).toBe('test-order.closed');
    const { collection } = await scene.specimen(ada);
    const late = scene.orders.cancel(scene.nurse, ada, collection?.orderId ?? '', 'Too late');
    expect((await refusalOf(late)).code).toBe('test-order.closed');
  });

  it('a consequence that cites a screen needs the prescriber’s reason (R-402)', async () => {
    const ada = await scene.dosing.person();
    const { id } = await scene.tested(ada, '+fentanyl');
    const given = { specimenId: id, kind: 'take-home-change' as const, rationale: 'Talked with the person' };
    const bare = scene.results.decide(scene.prescriber, ada, newId(), given);
    expect((await refusalOf(bare)).evaluations).toMatchObject([{ ruleId: 'R-402', severity: 'OVERRIDE' }]);
    const overrides = [{ ruleId: 'R-402', reasonCode: 'clinical', reasonText: 'Safety of the children at home' }];
    expect(await scene.results.decide(scene.prescriber, ada, newId(), { ...given, overrides })).toMatchObject({
      evaluations: [{ ruleId: 'R-402', result: 'failed' }],
    });
  });

  it('front desk, pharmacist and administrator change nothing here', async () => {
    const ada = await scene.dosing.person();
    for (const role of ['front_desk', 'administrator', 'auditor'] as const) {
      const look = scene.tests.ofPatient(scene.dosing.clinic.actor(role), ada);
      expect((await refusalOf(look)).code).toBe('permission.denied');
    }
    const order = scene.orders.order(scene.dosing.clinic.actor('pharmacist'), ada, newId(), {
      reason: 'clinical',
      panelId: null,
      dueOn: '2026-03-02',
    });
    expect((await refusalOf(order)).code).toBe('permission.denied');
  });

  it('keeps every version: nothing can be updated or deleted by the application', async () => {
    expect(await count('specimen_report')).toBeGreaterThan(0);
    const { rows } = await db.owner.query(
      `select distinct table_name from information_schema.role_table_grants where grantee = 'cairn_app'
         and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE') and table_name = any ($1)`,
      [
        [
          'test_panel',
          'test_order',
          'test_outcome',
          'specimen_collection',
          'custody_step',
          'specimen_report',
          'specimen_reading',
        ],
      ],
    );
    expect(rows).toEqual([]);
  });
});
