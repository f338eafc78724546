import { Acts } from '@cairn/access';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { MovedClock, Refused } from '@cairn/platform';
import { ReportService } from './report.service';
import { ReportScene } from './testing';

/** D is Tuesday 30 June 2026; its window of 30 days begins on 1 June. */
describe('the figures of a small programme, counted by hand', () => {
  let db: TestDatabase;
  let scene: ReportScene;
  let reports: ReportService;
  let nobodysId: string;
  const id: Record<string, string> = {};
  // 22:30 in New York: in Greenwich it is July already.
  const clock = new MovedClock(new Date('2026-07-01T02:30:00Z'));

  beforeAll(async () => {
    db = await testDatabase();
    reports = new ReportService(new Acts(db.database), clock);
    scene = await new ReportScene(db).programme();
    const [ana, ben, cleo] = [
      await scene.counselor('Ana'),
      await scene.counselor('=Ben'),
      await scene.counselor('Cleo'),
    ];
    Object.assign(id, { ana, ben, cleo });
    const admitted = ['main', 'admitted', '2026-05-01 09:00'] as const;

    // Ana: active by a dose, active by a session in induction, and one open without either.
    await (
      await (
        await scene.person(admitted, ['placement', 'otp', '2026-05-01'], ['moud', 'maintenance', '2026-05-10'])
      ).seenBy(ana, '2026-05-01')
    ).dosed('2026-06-29');
    await (
      await (
        await scene.person(admitted, ['placement', 'iop', '2026-05-01'], ['moud', 'induction', '2026-06-18'])
      ).seenBy(ana, '2026-05-01')
    ).attended('2026-06-20');
    await (
      await (
        await (await scene.person(admitted, ['placement', 'otp', '2026-05-01'])).seenBy(ana, '2026-05-01')
      ).dosed('2026-05-31')
    ).attended('2026-06-10', 'missed');

    // Ben: care interrupted, but a monthly injection of 15 May covers up to 14 June.
    const monthly = await scene.person(
      ['main', 'admitted', '2026-05-01', '2026-06-25 08:00'],
      ['main', 'suspended', '2026-06-25 08:00'],
      ['placement', 'op_med', '2026-05-01'],
    );
    await (
      await monthly.seenBy(ben, '2026-05-01')
    ).dosed('2026-05-15', {
      product: 'naltrexone-xr',
      order_id: await monthly.ordered('monthly', '2026-05-01', '2026-09-01'),
    });
    // Discharged on D itself, in the morning: still counted on D. Discharged the day before: not.
    await (
      await (
        await scene.person(
          ['main', 'admitted', '2026-05-01', '2026-06-30 10:00'],
          ['main', 'discharged', '2026-06-30 10:00'],
          ['placement', 'otp', '2026-05-01', '2026-06-30 10:00'],
        )
      ).seenBy(ben, '2026-05-01')
    ).dosed('2026-06-01');
    await (
      await (
        await scene.person(
          ['main', 'admitted', '2026-05-01', '2026-06-29 23:00'],
          ['main', 'discharged', '2026-06-29 23:00'],
        )
      ).seenBy(ben, '2026-05-01')
    ).dosed('2026-06-29');

    // Cover that counts moves the person to Ben; cover that does not leaves the person with Ben.
    const covered = await (
      await scene.person(
        admitted,
        ['placement', 'otp', '2026-05-01', '2026-06-30 15:00'],
        ['placement', 'iop', '2026-06-30 15:00'],
      )
    ).seenBy(ana, '2026-05-01');
    await (
      await covered.seenBy(ben, '2026-06-20', { kind: 'cover', counts: true, to_day: '2026-06-30' })
    ).dosed('2026-06-30');
    const still = await (await scene.person(admitted, ['placement', 'otp', '2026-05-01'])).seenBy(ben, '2026-05-01');
    await (
      await still.seenBy(ana, '2026-06-01', { kind: 'cover', counts: false })
    ).dosed('2026-06-29', { observation: 'declined' });

    // Nobody's: only a voided dose. An assignment that ended is no assignment.
    const nobodys = await (
      await scene.person(['main', 'admitted', '2026-06-15 09:00'])
    ).seenBy(ana, '2026-06-15', { to_day: '2026-06-29' });
    nobodysId = (await nobodys.dosed('2026-06-28', { voided: true })).id;

    // Not admitted yet; and a person of another programme.
    await (await scene.person(['main', 'intake', '2026-06-01'])).seenBy(ana, '2026-06-01');
    const elsewhere = await new ReportScene(db).programme();
    await (
      await (await elsewhere.person(admitted)).seenBy(await elsewhere.counselor('Zoe'), '2026-05-01')
    ).dosed('2026-06-29');
  });
  afterAll(() => db.close());

  it('gives each counselor the people of the day, and those whom nobody has', async () => {
    const { asOf, rows, total, unassigned, definition } = await reports.caseload(scene.actor('medical_director'), null);
    expect(asOf).toBe('2026-06-30');
    expect(definition).toMatchObject({ id: 'R-370', parameters: { activeDays: 30 } });
    const none = { admitted: 0, suspended: 0, discharge_planned: 0, transferred: 0 };
    expect(rows).toEqual([
      {
        staffId: id['ben'],
        counselor: '=Ben',
        active: 3,
        openInactive: 1,
        weighted: 3,
        room: 'room',
        byState: { ...none, admitted: 3, suspended: 1 },
      },
      {
        staffId: id['ana'],
        counselor: 'Ana',
        active: 2,
        openInactive: 1,
        weighted: 3,
        room: 'room',
        byState: { ...none, admitted: 3 },
      },
      { staffId: id['cleo'], counselor: 'Cleo', active: 0, openInactive: 0, weighted: 0, room: 'room', byState: none },
      {
        staffId: null,
        counselor: 'No counselor',
        active: 0,
        openInactive: 1,
        weighted: 0,
        room: null,
        byState: { ...none, admitted: 1 },
      },
    ]);
    expect(total).toEqual({ active: 5, openInactive: 3, weighted: 6 });
    expect(unassigned).toEqual([nobodysId]);
  });

  it('names nobody to who may not open a chart', async () => {
    expect((await reports.caseload(scene.actor('auditor'), null)).unassigned).toEqual([]);
  });

  it('counts by the level of care that each person was in last on the day, and adds up', async () => {
    const { rows, total, flow } = await reports.census(scene.actor('administrator'), '2026-06-30');
    expect(rows).toEqual([
      { level: 'iop', label: 'Intensive outpatient', active: 2, openInactive: 0 },
      { level: 'otp', label: 'Opioid treatment program', active: 2, openInactive: 2 },
      { level: 'op_med', label: 'Medically managed outpatient', active: 1, openInactive: 0 },
      { level: 'none', label: 'No level yet', active: 0, openInactive: 1 },
    ]);
    expect(total).toEqual({ active: 5, openInactive: 3 });
    // Eight were there on 31 May; one came on 15 June; one left on the 29th and is gone on D; who left on D is there on D.
    expect(flow).toEqual({ from: '2026-05-31', to: '2026-06-30', start: 8, in: 1, out: 1, end: 8, reconciles: true });
  });

  it('agrees with itself on every day, and with the caseload', async () => {
    const actor = scene.actor('administrator');
    for (const day of [
      '2026-04-30',
      '2026-05-01',
      '2026-05-20',
      '2026-06-15',
      '2026-06-29',
      '2026-07-01',
      '2026-08-15',
    ]) {
      const [census, caseload] = [await reports.census(actor, day), await reports.caseload(actor, day)];
      expect(census.flow.reconciles).toBe(true);
      expect(census.total).toEqual({ active: caseload.total.active, openInactive: caseload.total.openInactive });
      expect(census.flow.end).toBe(census.total.active + census.total.openInactive);
    }
  });

  it('keeps the same figures for a past day, and for a window that the programme set', async () => {
    const first = await reports.caseload(scene.actor('administrator'), '2026-05-01');
    expect(first.total).toEqual({ active: 0, openInactive: 8, weighted: 0 });
    await scene.insert('programme_policy', {
      key: 'active_days',
      value: '60',
      effective_from: '2026-06-30',
      citation: 'test',
    });
    const wider = await reports.caseload(scene.actor('administrator'), '2026-06-30');
    expect(wider.definition.parameters).toMatchObject({ activeDays: 60 });
    expect(wider.total).toMatchObject({ active: 6, openInactive: 2 });
    expect((await reports.caseload(scene.actor('administrator'), '2026-06-29')).definition.parameters).toMatchObject({
      activeDays: 30,
    });
  });

  it('shows an empty programme as empty', async () => {
    const empty = await new ReportScene(db).programme();
    const census = await reports.census(empty.actor('administrator'), null);
    expect(census).toMatchObject({
      rows: [],
      total: { active: 0, openInactive: 0 },
      flow: { start: 0, in: 0, out: 0, end: 0, reconciles: true },
    });
    expect((await reports.caseload(empty.actor('administrator'), null)).rows).toMatchObject([
      { staffId: null, active: 0 },
    ]);
  });

  it('is run only by who may, and each run is in the audit trail with its parameters and a hash of its figures', async () => {
    await expect(reports.caseload(scene.actor('nurse'), null)).rejects.toBeInstanceOf(Refused);
    await reports.census(scene.actor('auditor'), '2026-06-01', 'csv');
    const { rows } = await db.owner.query(
      `select act, record_id, outcome, facts from audit_event where programme_id = $1 order by id desc limit 2`,
      [scene.programmeId],
    );
    expect(rows).toMatchObject([
      {
        act: 'report.census',
        record_id: 'R-372',
        outcome: 'done',
        facts: { asOf: '2026-06-01', format: 'csv', hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
      },
      { act: 'report.caseload', outcome: 'refused', facts: { code: 'permission.denied' } },
    ]);
  });
});
