import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { newId } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';
import { loadChartOfPatient, medicationChart } from '../chart/medication-chart.queries';
import { DoseHistoryService } from '../dose-history.service';
import { RoundService } from '../round.service';
import { copySpecimen, voidSpecimen } from '../specimen.queries';
import { TestScene } from './test-scene';

describe('what others see of a drug test', () => {
  let db: TestDatabase;
  let scene: TestScene;

  beforeAll(async () => {
    db = await testDatabase();
    scene = await TestScene.open(db);
  });
  afterAll(() => db.close());

  const chartOf = (patientId: string) =>
    scene.dosing.acts.perform(scene.nurse, { act: 'dosing.read' }, (tx) =>
      loadChartOfPatient(tx, patientId, '2026-03-02'),
    );

  it('T-18 methadone metabolite today: the chart of the next naltrexone dose holds it, with its time (R-153)', async () => {
    const ada = await scene.dosing.person();
    await scene.tested(ada, '+eddp -opiates -buprenorphine -oxycodone -fentanyl');
    const programme = await scene.dosing.acts.perform(scene.nurse, { act: 'dosing.read' }, (tx) => loadProgramme(tx));
    const row = await chartOf(ada);
    const { specimens } = medicationChart(row, programme, '2026-03-02');
    expect(specimens).toMatchObject([
      { positives: ['eddp'], panel: ['eddp', 'opiates', 'buprenorphine', 'oxycodone', 'fentanyl'] },
    ]);
    expect(specimens[0]?.collectedAt).toEqual(scene.dosing.clock.now());
  });

  it('the medication chart sees a result once it is there, and nothing of one that waits or cannot be read', async () => {
    const ada = await scene.dosing.person();
    const { id } = await scene.specimen(ada);
    const seen = async () => (await chartOf(ada)).chart['specimens'];
    expect(await seen()).toEqual([]);
    await scene.results.enter(scene.nurse, ada, id, newId(), scene.report('+benzodiazepines -methadone'));
    expect(await seen()).toMatchObject([
      { collectedOn: '2026-03-02', panel: ['benzodiazepines', 'methadone'], positives: ['benzodiazepines'] },
    ]);
  });

  it('the round shows what nobody has read, and nothing once it is confirmed (R-406)', async () => {
    const ada = await scene.dosing.person();
    await scene.dosing.db.owner.query(
      `insert into episode (id, programme_id, patient_id, opened_on, origin) select gen_random_uuid(), $1, $2, '2026-03-01', 'registered'
       where not exists (select 1 from episode where patient_id = $2)`,
      [scene.dosing.clinic.programmeId, ada],
    );
    const { id, reports } = await scene.tested(ada, '+fentanyl');
    const round = new RoundService(scene.dosing.acts, scene.dosing.clock);
    const lines = async () =>
      (await round.round(scene.prescriber)).items.filter((one) => one.patientId === ada && one.kind === 'test');
    expect(await lines()).toMatchObject([{ ruleId: 'R-406', about: id, severity: 'soon' }]);
    const confirm = { reportId: reports[0]?.id ?? '', outcome: 'agreed' as const, patientSays: 'agrees' as const };
    await scene.results.confirm(scene.prescriber, ada, id, newId(), confirm);
    expect(await lines()).toEqual([]);
  });

  it('no result changes an order, a dose, a decision or an episode; the same dose is given (R-408)', async () => {
    const ada = await scene.dosing.person();
    const order = await scene.dosing.order(ada);
    const tables = [
      'medication_order',
      'dose',
      'dose_void',
      'episode',
      'episode_move',
      'hold_flag',
      'take_home_decision',
    ];
    const state = () =>
      Promise.all(
        tables.map(async (table) => {
          const { rows } = await db.owner.query<{ all: string }>(
            `select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as all from ${table} t`,
          );
          return [table, rows[0]?.all];
        }),
      );
    const before = await state();
    for (const text of [
      '-methadone -eddp',
      '+methadone -eddp',
      '+fentanyl +6-mam',
      '+benzodiazepines',
      '+etg +thc',
      '-fentanyl',
    ])
      await scene.tested(ada, text);
    const invalid = await scene.specimen(ada);
    const adulterated = { creatinineMgDl: 1, ph: 2, specificGravity: 1, oxidants: true };
    await scene.results.enter(
      scene.nurse,
      ada,
      invalid.id,
      newId(),
      scene.report('-methadone', { validity: adulterated }),
    );
    const refused = await scene.order(ada);
    await scene.orders.recordOutcome(scene.nurse, ada, refused.id, newId(), {
      outcome: 'refused',
      oralFluidOffered: true,
    });
    expect(await state()).toEqual(before);
    const dose = await scene.dosing.dosing.recordDose(scene.nurse, newId(), scene.dosing.attempt(order));
    expect(dose).toMatchObject({ doseMcg: 60_000 });
  });

  it('a specimen that was on the wrong chart is copied whole: label, hands, versions (R-404, R-405)', async () => {
    const [wrong, right] = [await scene.dosing.person(), await scene.dosing.person()];
    const { id, collection, reports } = await scene.tested(wrong, '+fentanyl');
    const amended = { amendsId: reports[0]?.id ?? '', amendReason: 'Wrong row' };
    await scene.results.enter(scene.nurse, wrong, id, newId(), scene.report('-fentanyl', amended));
    const step = { kind: 'sealed' as const, from: 'Nurse', to: 'Refrigerator', at: scene.dosing.clock.now() };
    await scene.collections.handOn(scene.nurse, wrong, id, newId(), step);
    const copy = newId();
    await scene.dosing.acts.perform(scene.nurse, { act: 'specimen.record' }, async (tx) => {
      await voidSpecimen(tx, { id, patientId: wrong, reason: 'Wrong chart', at: scene.dosing.clock.now() });
      await copySpecimen(tx, id, copy, right);
    });
    const { specimens } = await scene.tests.ofPatient(scene.nurse, right);
    expect(specimens).toMatchObject([
      { id: copy, state: 'negative', collection: { barcode: collection?.barcode }, custody: [{ kind: 'sealed' }] },
    ]);
    expect(specimens[0]?.reports.map(({ number, amendsId }) => [number, amendsId])).toEqual([
      [1, null],
      [2, specimens[0]?.reports[0]?.id],
    ]);
    const before = await scene.tests.ofPatient(scene.nurse, wrong);
    expect(before.specimens).toMatchObject([{ id, voided: { reason: 'Wrong chart' } }]);
  });

  it('the dose history shows each test in its state, and what is not as ordered', async () => {
    const ada = await scene.dosing.person();
    await scene.tested(ada, '+fentanyl');
    await scene.tested(ada, '-fentanyl');
    await scene.specimen(ada);
    const refused = await scene.order(ada);
    await scene.orders.recordOutcome(scene.nurse, ada, refused.id, newId(), {
      outcome: 'refused',
      oralFluidOffered: true,
    });
    const history = await new DoseHistoryService(scene.dosing.acts, scene.dosing.clock).read(scene.nurse, ada, {});
    const ticks = history.specimens.map(({ result, unexpected, says }) => [result, unexpected, says]);
    expect(ticks.sort()).toEqual([
      ['awaiting', false, ''],
      ['negative', false, ''],
      ['not_collected', false, ''],
      ['positive', true, 'Fentanyl found'],
    ]);
  });
});
