import { newId } from '@cairn/platform';
import { type ComfortDoseAttempt, type ComfortOrderAttempt } from '@cairn/rules';
import { monday, refused, someVitals, WithdrawalUnit } from '../testing-withdrawal';

const pressure = { systolic: 118, diastolic: 74, pulse: 80 };

describe('comfort medication', () => {
  let unit: WithdrawalUnit;
  let patientId: string;
  beforeAll(async () => {
    unit = await WithdrawalUnit.open();
  });
  afterAll(() => unit.db.close());
  beforeEach(async () => {
    unit.at(0);
    unit.doses.agonistIs = null;
    patientId = await unit.somebody();
  });

  const clonidine: ComfortOrderAttempt = {
    drug: 'clonidine',
    symptoms: ['autonomic signs'],
    doseMinMcg: 100,
    doseMaxMcg: 200,
    intervalMinutes: 360,
    asNeeded: false,
    maxDayMcg: 800,
    endsAt: new Date(monday.getTime() + 5 * 86_400_000),
  };
  const loperamide: ComfortOrderAttempt = {
    ...clonidine,
    drug: 'loperamide',
    symptoms: ['diarrhea'],
    doseMinMcg: 2000,
    doseMaxMcg: 4000,
    intervalMinutes: 0,
    asNeeded: true,
    maxDayMcg: 8000,
  };
  const order = (attempt = clonidine, id = newId()) => unit.orders.order(unit.by('prescriber'), patientId, id, attempt);
  const give = (orderId: string, attempt: Partial<ComfortDoseAttempt> = {}, id = newId()) =>
    unit.comfort.give(unit.by('nurse'), patientId, orderId, id, {
      outcome: 'given',
      doseMcg: 100,
      pressure,
      ...attempt,
    });

  it('is ordered, given on a blood pressure that becomes a vital sign, and looked at an hour later', async () => {
    const { id, evaluations } = await order();
    expect(evaluations.every(({ result }) => result === 'passed')).toBe(true);
    const given = await give(id);
    expect(given).toMatchObject({
      drug: 'clonidine',
      doseMcg: 100,
      systolic: 118,
      effectDueAt: '2026-03-02T16:00:00+00:00',
    });
    unit.at(61);
    const dueOf = async () =>
      (await unit.rounds.read(unit.by('nurse'))).rows.flatMap(({ items }) => items.map(({ what }) => what));
    await unit.monitoring.order(unit.by('prescriber'), patientId, newId(), {
      setting: 'residential',
      induction: false,
    });
    expect(await dueOf()).toContain('effect');
    const looked = await unit.comfort.effect(unit.by('nurse'), patientId, given.id, newId(), {
      result: 'better',
      pressure,
    });
    expect(looked.effect).toMatchObject({ result: 'better', systolic: 118 });
    expect(await refused(unit.comfort.effect(unit.by('nurse'), patientId, given.id, newId(), { result: 'same' }))).toBe(
      'comfort.taken',
    );
    expect(await dueOf()).not.toContain('effect');
    const sheet = await unit.sheets.read(unit.by('nurse'), patientId);
    expect(sheet.vitals).toHaveLength(2);
    expect(sheet.administrations).toHaveLength(1);
  });

  it('a pressure of a check minutes ago is not asked again', async () => {
    const { id } = await order();
    await unit.check(patientId, { pulse: 82, vitals: someVitals });
    unit.at(20);
    const { pressure: _, ...without } = { outcome: 'given' as const, doseMcg: 100, pressure };
    const given = await unit.comfort.give(unit.by('nurse'), patientId, id, newId(), without);
    expect(given).toMatchObject({ systolic: 124, pulse: 82 });
  });

  it('two nurses at once give one dose and one refusal that says who', async () => {
    const { id } = await order(loperamide);
    const said = await Promise.all([0, 1, 2, 3].map(() => refused(give(id, { doseMcg: 2000, symptom: 'diarrhea' }))));
    expect(said.sort()).toEqual(['comfort.taken', 'comfort.taken', 'comfort.taken', 'done']);
    const again = give(id, { doseMcg: 2000, symptom: 'diarrhea' });
    await expect(again).rejects.toMatchObject({ refusal: { facts: { by: 'The nurse' } } });
  });

  it('the database itself has no place for a second dose at the same time', async () => {
    const { id, episodeId } = await order(loperamide);
    await give(id, { doseMcg: 2000, symptom: 'diarrhea' });
    const second = unit.db.owner.query(
      `insert into comfort_slot (administration_id, programme_id, episode_id, drug, during)
       values ($1, $2, $3, 'loperamide', tstzrange('2026-03-02T15:01:00Z', '2026-03-02T15:06:00Z'))`,
      [newId(), unit.clinic.programmeId, episodeId],
    );
    await expect(second).rejects.toMatchObject({ constraint: 'ex_comfort_slot_drug' });
  });

  it('two that are entered late at once do not pass the maximum together', async () => {
    const { id } = await order(loperamide);
    unit.at(60);
    const late = (minutes: number) =>
      give(id, { doseMcg: 4000, symptom: 'diarrhea', at: new Date(monday.getTime() + minutes * 60_000) });
    await late(5);
    const said = await Promise.all([refused(late(20)), refused(late(40))]);
    expect(said.sort()).toEqual(['comfort.refused', 'done']);
  });

  it('a void frees its place and its share of the maximum, once, and stays visible', async () => {
    const { id } = await order(loperamide);
    const wrong = await give(id, { doseMcg: 4000, symptom: 'diarrhea' });
    const takeBack = () => unit.comfort.void(unit.by('nurse'), patientId, wrong.id, 'Of the person in the next bed');
    expect((await takeBack()).voided?.reason).toBe('Of the person in the next bed');
    expect(await refused(takeBack())).toBe('comfort.taken');
    expect(await refused(give(id, { doseMcg: 4000, symptom: 'diarrhea' }))).toBe('done');
    unit.at(10);
    expect(await refused(give(id, { doseMcg: 4000, symptom: 'diarrhea' }))).toBe('done');
    expect((await unit.sheets.read(unit.by('nurse'), patientId)).administrations).toHaveLength(3);
  });

  it('held below 90/60 is a record; given below it is refused', async () => {
    const { id } = await order();
    const low = { systolic: 86, diastolic: 58, pulse: 60 };
    expect(await refused(give(id, { pressure: low }))).toBe('comfort.refused');
    expect(
      await unit.comfort.give(unit.by('nurse'), patientId, id, newId(), {
        outcome: 'held',
        reason: 'Pressure 86/58',
        pressure: low,
      }),
    ).toMatchObject({ outcome: 'held', doseMcg: null, systolic: 86, effectDueAt: null });
  });

  it('one order of a drug stands; a change takes its place; above the maximum it needs a reason, which is kept', async () => {
    const first = await order();
    expect(await refused(order())).toBe('comfort.refused');
    const more = { ...clonidine, maxDayMcg: 2000, replacesId: first.id };
    expect(await refused(order(more))).toBe('comfort.refused');
    const reasonText = 'Weighs 118 kg, watched in hospital';
    const overrides = [{ ruleId: 'clinical reference 1.5 maximum', reasonCode: 'weight', reasonText }];
    const second = await order({ ...more, overrides });
    const sheet = await unit.sheets.read(unit.by('nurse'), patientId);
    expect(sheet.comfortOrders.filter(({ standing }) => standing).map(({ id }) => id)).toEqual([second.id]);
    expect(second.overrides).toMatchObject([{ ruleId: 'clinical reference 1.5 maximum', reasonText }]);
    expect(await refused(give(first.id))).toBe('comfort.refused');
    expect(await refused(unit.orders.stop(unit.by('nurse'), patientId, second.id, 'Enough'))).toBe('permission.denied');
    expect((await unit.orders.stop(unit.by('prescriber'), patientId, second.id, 'Enough')).end?.reason).toBe('Enough');
    expect(await refused(order())).toBe('done');
  });

  it('what the record says is not asked again: methadone is warned about with ondansetron (A11)', async () => {
    unit.doses.agonistIs = 'methadone';
    const { evaluations } = await order({
      ...loperamide,
      drug: 'ondansetron',
      symptoms: ['nausea'],
      doseMinMcg: 4000,
      doseMaxMcg: 8000,
      intervalMinutes: 720,
      maxDayMcg: 16_000,
    });
    expect(evaluations.filter(({ result }) => result === 'failed')).toMatchObject([
      { ruleId: 'A11', severity: 'WARN' },
    ]);
  });

  it('another person’s order, dose and program are not there', async () => {
    const { id } = await order(loperamide);
    const given = await give(id, { doseMcg: 2000, symptom: 'diarrhea' });
    const other = await unit.somebody();
    const nurse = unit.by('nurse');
    expect(await refused(unit.comfort.give(nurse, other, id, newId(), { outcome: 'given', doseMcg: 2000 }))).toBe(
      'not-found',
    );
    expect(await refused(unit.comfort.void(nurse, other, given.id, 'No'))).toBe('not-found');
    expect(await refused(unit.orders.stop(unit.by('prescriber'), other, id, 'No'))).toBe('not-found');
  });
});
