import { openClinic } from '@cairn/access/testing';
import { newId } from '@cairn/platform';
import { monday, refused, severeScores, someScores, someVitals, WithdrawalUnit } from '../testing-withdrawal';

describe('withdrawal on the unit', () => {
  let unit: WithdrawalUnit;
  let patientId: string;
  const nurse = () => unit.by('nurse');
  const cows = { items: someScores, reason: 'scheduled' as const };

  beforeAll(async () => {
    unit = await WithdrawalUnit.open();
  });
  afterAll(() => unit.db.close());
  beforeEach(async () => {
    unit.at(0);
    unit.doses.told = [];
    patientId = await unit.somebody();
  });

  const order = (change: object = {}, id = newId()) =>
    unit.monitoring.order(unit.by('prescriber'), patientId, id, {
      setting: 'residential',
      induction: false,
      ...change,
    });

  it('a check is one request: the pulse is asked once and stands in the scale and in the vital signs', async () => {
    const id = newId();
    const taken = await unit.check(patientId, { pulse: 96, cows, vitals: someVitals, sedation: 0, note: 'Calm' }, id);
    expect(taken).toMatchObject({ id, cows: { total: 18, precipitated: false }, escalations: [] });
    expect(await unit.check(patientId, { pulse: 96, cows, vitals: someVitals, sedation: 0, note: 'Calm' }, id)).toEqual(
      taken,
    );
    const sheet = await unit.sheets.read(unit.by('counselor'), patientId);
    expect(sheet.cows).toMatchObject([{ total: 18, pulseBpm: 96, band: 'moderate' }]);
    expect(sheet.vitals).toMatchObject([{ details: { pulse: 96, systolic: 124, unarousable: false } }]);
    expect(sheet.signs).toMatchObject([
      { sedation: 0, cowsId: taken.cows?.id, vitalsId: taken.vitalsId, note: 'Calm' },
    ]);
  });

  it('an empty one, one ahead of time, and scores that do not exist are refused', async () => {
    expect(await refused(unit.check(patientId))).toBe('withdrawal.refused');
    expect(await refused(unit.check(patientId, { sedation: 1, at: new Date(monday.getTime() + 60_000) }))).toBe(
      'withdrawal.refused',
    );
    expect(
      await refused(unit.check(patientId, { pulse: 80, cows: { ...cows, items: { ...someScores, gooseflesh: 2 } } })),
    ).toBe('finding.invalid');
    expect(await refused(unit.check(patientId, { pulse: 400 }))).toBe('finding.invalid');
    expect(await refused(unit.checks.record(unit.by('counselor'), patientId, newId(), { pulse: 80 }))).toBe(
      'permission.denied',
    );
  });

  it('a check is corrected once, with its parts, and says why', async () => {
    const wrong = await unit.check(patientId, { pulse: 96, cows, vitals: someVitals });
    const replaces = { id: wrong.id, reason: 'Of the person in the next bed' };
    expect(await refused(unit.check(patientId, { pulse: 70, replaces }))).toBe('withdrawal.refused');
    expect(await refused(unit.check(patientId, { pulse: 70, cows, vitals: someVitals, replaces }))).toBe('done');
    expect(await refused(unit.check(patientId, { pulse: 70, cows, vitals: someVitals, replaces }))).toBe(
      'finding.replaced',
    );
    const sheet = await unit.sheets.read(nurse(), patientId);
    expect([sheet.cows.length, sheet.vitals.length, sheet.signs.length]).toEqual([1, 1, 1]);
    expect(await refused(unit.check(await unit.somebody(), { pulse: 70, cows, replaces }))).toBe('not-found');
  });

  it('past a limit somebody is called; no answer leaves it open, a re-check within the limits ends it (A03)', async () => {
    const bad = await unit.check(patientId, {
      pulse: 124,
      cows: { ...cows, items: severeScores },
      vitals: { ...someVitals, systolic: 184 },
      sedation: 2,
    });
    expect(bad.escalations.map(({ cause, emergency, uncalled }) => [cause, emergency, uncalled])).toEqual([
      ['cows-high', false, true],
      ['systolic', false, true],
      ['sedation', true, true],
    ]);
    const about = {
      aboutIds: bad.escalations.map(({ recordId }) => recordId),
      causes: bad.escalations.map(({ cause }) => cause),
    };
    const call = (outcome: 'no-answer' | 'reached') =>
      unit.checks.call(nurse(), patientId, newId(), {
        ...about,
        toldName: 'Dr. Vega',
        outcome,
        ordered: 'Looks at once',
      });
    const uncalled = async () =>
      (await unit.sheets.read(nurse(), patientId)).escalations.filter((one) => one.uncalled).length;
    await call('no-answer');
    expect(await uncalled()).toBe(3);
    await call('reached');
    expect(await uncalled()).toBe(0);
    const trail = await unit.db.owner.query('select facts from audit_event where record_id = $1', [bad.id]);
    expect(trail.rows).toEqual([{ facts: { notice: 'call_prescriber' } }]);
    unit.at(30);
    const good = await unit.check(patientId, { pulse: 90, cows, vitals: someVitals, sedation: 0 });
    expect(good.escalations).toEqual([]);
    expect(
      await refused(
        unit.checks.call(nurse(), await unit.somebody(), newId(), {
          ...about,
          toldName: 'Dr. Vega',
          outcome: 'reached',
        }),
      ),
    ).toBe('not-found');
  });

  it('a steep rise after buprenorphine is seen by the check too (R-104)', async () => {
    await unit.check(patientId, { pulse: 96, cows });
    const at = unit.at(5);
    unit.doses.told = [
      { id: newId(), patientId, at, product: 'buprenorphine-sl', productClass: 'buprenorphine', doseMcg: 4000 },
    ];
    unit.at(45);
    const worse = await unit.check(patientId, {
      pulse: 96,
      cows: { ...cows, items: { ...someScores, gi: 5, restlessness: 5 } },
    });
    expect(worse).toMatchObject({ cows: { precipitated: true } });
    expect(worse.escalations.map(({ cause }) => cause)).toEqual(['cows-high', 'cows-rise']);
  });

  it('an order makes the next check due; the one before is named, and a second at once is refused', async () => {
    expect(
      await refused(unit.monitoring.order(nurse(), patientId, newId(), { setting: 'residential', induction: false })),
    ).toBe('withdrawal.refused');
    const first = await order();
    expect(await refused(order())).toBe('withdrawal.refused');
    const dueNow = async () =>
      (await unit.sheets.read(nurse(), patientId)).due.map(({ what, state }) => `${what} ${state}`);
    expect(await dueNow()).toEqual(['cows due', 'vitals due']);
    await unit.check(patientId, { pulse: 96, cows, vitals: someVitals });
    expect(await dueNow()).toEqual(['cows ahead', 'vitals ahead']);
    unit.at(5 * 60 + 1);
    expect(await dueNow()).toEqual(['cows late', 'vitals late']);
    const second = await order({ replacesId: first.id, cowsMinutes: 60 });
    expect(await refused(order({ replacesId: first.id }))).toBe('withdrawal.refused');
    const sheet = await unit.sheets.read(nurse(), patientId);
    expect([sheet.order?.id, sheet.pace?.cows]).toEqual([second.id, 'every hour']);
    expect((await unit.monitoring.end(unit.by('prescriber'), patientId, second.id, 'Done')).end?.reason).toBe('Done');
    expect(await unit.monitoring.end(unit.by('prescriber'), patientId, second.id, 'Done twice')).toMatchObject({
      end: { reason: 'Done' },
    });
    expect(await dueNow()).toEqual([]);
  });

  it('two prescribers at once order once; the database holds the place', async () => {
    const ids = [newId(), newId()];
    const said = await Promise.all(ids.map((id) => refused(order({}, id))));
    expect(said.sort()).toEqual(['done', 'withdrawal.refused']);
    const { rows } = await unit.db.owner.query<{ episode_id: string }>(
      'select episode_id from monitoring_order where patient_id = $1',
      [patientId],
    );
    const second = unit.db.owner.query(
      `insert into detox_order_slot (programme_id, episode_id, about, order_id) values ($1, $2, 'monitoring', $3)`,
      [unit.clinic.programmeId, rows[0]?.episode_id, newId()],
    );
    await expect(second).rejects.toMatchObject({ constraint: 'pk_detox_order_slot' });
  });

  it('a telephone order is taken down by the nurse and signed by its prescriber (R-203)', async () => {
    const telephone = { prescriberId: unit.by('prescriber').staffId ?? '', readBack: true };
    const told = await unit.monitoring.order(nurse(), patientId, newId(), {
      setting: 'hospital',
      induction: true,
      telephone,
    });
    expect(told).toMatchObject({ byTelephone: true, signed: null, prescriber: { id: telephone.prescriberId } });
    const signed = await unit.monitoring.sign(unit.by('prescriber'), patientId, told.id);
    expect(signed.signed?.by).toBe('The prescriber');
    expect(await unit.monitoring.sign(unit.by('prescriber'), patientId, told.id)).toEqual(signed);
  });

  it('the round shows everybody who is watched, the most pressing first', async () => {
    await order();
    const other = await unit.somebody();
    const high = await unit.check(other, { pulse: 140 });
    await unit.monitoring.order(unit.by('prescriber'), other, newId(), { setting: 'residential', induction: false });
    const { rows, hidden } = await unit.rounds.read(nurse());
    const mine = rows.filter((row) => [patientId, other].includes(row.patientId));
    expect(hidden).toBe(0);
    expect(mine.map((row) => [row.patientId, row.items.map(({ what, state }) => `${what} ${state}`)])).toEqual([
      [other, ['call late', 'cows due', 'vitals ahead']],
      [patientId, ['cows due', 'vitals due']],
    ]);
    expect(high.escalations).toHaveLength(1);
  });

  it('another program sees nothing of it', async () => {
    const elsewhere = await openClinic(unit.db.owner);
    await order();
    expect(await refused(unit.sheets.read(elsewhere.actor('nurse'), patientId))).toBe('patient.not-found');
    expect((await unit.rounds.read(elsewhere.actor('nurse'))).rows).toEqual([]);
  });
});
