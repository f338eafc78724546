import { hashPassword, SecondSignature, SignInService } from '@cairn/access';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { newId, type Refused } from '@cairn/platform';
import { addMinutes, type Role } from '@cairn/rules';
import { DosingScene } from '../testing';
import { QuarantineService } from './quarantine.service';
import { SpillService } from './spill.service';
import { openedLedger, type Stocked, stockedBottle } from './testing-stock';
import { openRemainders } from './waste.queries';
import { WasteService } from './waste.service';

const password = 'a long road to the sea';

describe('waste before a witness (R-231)', () => {
  let db: TestDatabase;
  let scene: DosingScene;
  let bottle: Stocked;
  let wastes: WasteService;
  let spills: SpillService;
  let quarantine: QuarantineService;
  const begun = new Date('2026-03-02T15:00:00Z');

  beforeAll(async () => {
    db = await testDatabase();
    scene = await DosingScene.open(db);
    const second = new SecondSignature(scene.acts, db.database, new SignInService(db.database));
    wastes = new WasteService(scene.acts, second, scene.clock);
    spills = new SpillService(scene.acts, second, scene.clock);
    quarantine = new QuarantineService(scene.acts, scene.clock);
    await openedLedger(db.database, scene.clinic.actor('pharmacist'), '2026-03-01');
    const hash = await hashPassword(password);
    for (const role of ['nurse', 'pharmacist', 'counselor', 'front_desk'] as const)
      await db.owner.query('insert into credential (staff_id, password_hash) values ($1, $2)', [
        by(role).staffId,
        hash,
      ]);
  });
  beforeEach(async () => {
    scene.clock.moveTo(begun);
    await db.owner.query('delete from open_container_slot');
    bottle = await stockedBottle(db.database, by('pharmacist'), { mg: 100, at: begun });
  });
  afterAll(() => db.close());

  const by = (role: Role) => scene.clinic.actor(role);
  const own = (role: Role) => ({ email: `${role}-${by(role).staffId ?? ''}@example.org`, password });
  const refusal = (work: Promise<unknown>) =>
    work.then(
      () => null,
      (error: Refused) => error.refusal,
    );
  const balances = async () => {
    const { rows } = await db.owner.query<{ account: string; mg: number }>(
      `select account, quantity::float8 / 1000 as mg from stock_balance where container_id = $1 and quantity <> 0`,
      [bottle.containerId],
    );
    return Object.fromEntries(rows.map(({ account, mg }) => [account, mg]));
  };
  /** Somebody took a part of a dose: the rest lies in 'prepared'. */
  const left = async (mg = 20): Promise<string> => {
    const order = await scene.order(await scene.person());
    await scene.dosing.recordDose(by('nurse'), newId(), {
      ...scene.attempt(order),
      stationId: bottle.stationId,
      doseMcg: 60_000 - mg * 1000,
      wastedMcg: mg * 1000,
      observation: 'partial',
    });
    const { rows } = await db.owner.query<{ id: string }>(
      'select id from stock_remainder where container_id = $1 order by left_at desc, id desc limit 1',
      [bottle.containerId],
    );
    return rows[0]?.id ?? '';
  };
  const entered = (remainderId: string, id = newId(), mg = 20) =>
    wastes.record(by('nurse'), id, { remainderId, quantity: mg * 1000, reason: 'partial', method: 'drug-disposal' });
  const rinse = (id = newId(), mg = 5) =>
    wastes.record(by('nurse'), id, {
      containerId: bottle.containerId,
      quantity: mg * 1000,
      reason: 'rinse',
      method: 'drug-disposal',
    });

  it('what was poured and not taken waits, and leaves the ledger when the witness has signed (R-231)', async () => {
    const remainderId = await left();
    expect(await balances()).toEqual({ opening: -100, stock: 40, administered: 40, prepared: 20 });
    const waste = await entered(remainderId);
    expect(waste).toMatchObject({ state: 'waiting', quantity: 20_000, volumeUl: 2000, signed: null });
    const { remainders } = await wastes.waiting(by('nurse'));
    expect(remainders.find(({ id }) => id === remainderId)?.waste?.id).toBe(waste.id);
    expect(await balances()).toMatchObject({ prepared: 20 });
    const signed = await wastes.witness(by('pharmacist'), waste.id);
    expect(signed).toMatchObject({ state: 'signed', signed: { by: 'The pharmacist', inPlace: false } });
    expect(await balances()).toEqual({ opening: -100, stock: 40, administered: 40, wasted: 20 });
    const open = await db.database.transaction(by('nurse'), (tx) => openRemainders(tx));
    expect(open.map(({ id }) => id)).not.toContain(remainderId);
    const { rows } = await db.owner.query('select recorded_by, witness_id from stock_movement where source_id = $1', [
      waste.id,
    ]);
    expect(rows).toEqual([{ recorded_by: by('nurse').staffId, witness_id: by('pharmacist').staffId }]);
  });

  it('T-19 the same person on another device is refused, by the rule and by the database (R-231)', async () => {
    const waste = await rinse();
    const elsewhere = { ...by('nurse'), address: '10.0.0.9', requestId: 'tablet' };
    expect(await refusal(wastes.witness(elsewhere, waste.id))).toMatchObject({
      code: 'waste.witness',
      evaluations: [{ ruleId: 'R-231', result: 'failed' }],
    });
    expect(await refusal(wastes.witness(by('pharmacist'), waste.id, own('nurse')))).toMatchObject({
      code: 'waste.witness',
    });
    const past = (recorded: string, signer: string) =>
      db.owner.query(
        `insert into stock_waste_signature (waste_id, programme_id, recorded_by, signed_by, in_place, evaluations)
         values ($1, $2, $3, $4, false, '[]')`,
        [waste.id, scene.clinic.programmeId, recorded, signer],
      );
    const [nurse, other] = [by('nurse').staffId ?? '', by('prescriber').staffId ?? ''];
    await expect(past(nurse, nurse)).rejects.toMatchObject({ constraint: 'ck_stock_waste_signature_two_persons' });
    // Who claims that somebody else entered it does not get past either.
    await expect(past(other, nurse)).rejects.toMatchObject({ constraint: 'fk_stock_waste_signature_waste' });
    expect(await balances()).toMatchObject({ stock: 100 });
  });

  it('signs on the same screen by their own e-mail and password (R-231)', async () => {
    const waste = await rinse();
    const wrong = { ...own('pharmacist'), password: 'not that' };
    expect(await refusal(wastes.witness(by('nurse'), waste.id, wrong))).toMatchObject({ code: 'signature.refused' });
    const signed = await wastes.witness(by('nurse'), waste.id, own('pharmacist'));
    expect(signed.signed).toMatchObject({ by: 'The pharmacist', inPlace: true });
    const { rows } = await db.owner.query(
      `select staff_id, outcome from audit_event where act = 'waste.witness' and record_id = $1 order by at`,
      [waste.id],
    );
    expect(rows).toEqual([
      { staff_id: by('nurse').staffId, outcome: 'refused' },
      { staff_id: by('pharmacist').staffId, outcome: 'done' },
    ]);
  });

  it('a role that may not witness is refused, whoever asks for it (R-231)', async () => {
    const waste = await rinse();
    expect(await refusal(wastes.witness(by('nurse'), waste.id, own('counselor')))).toMatchObject({
      code: 'waste.witness',
    });
    expect(await refusal(wastes.witness(by('nurse'), waste.id, own('front_desk')))).toMatchObject({
      code: 'permission.denied',
    });
  });

  it('too late is too late, however long nothing ran: it is entered anew (R-231)', async () => {
    const remainderId = await left();
    const waste = await entered(remainderId);
    expect(await refusal(entered(remainderId))).toMatchObject({ code: 'waste.waiting' });
    scene.clock.moveTo(addMinutes(begun, 11));
    expect(await refusal(wastes.witness(by('pharmacist'), waste.id))).toMatchObject({ code: 'waste.witness' });
    scene.clock.moveTo(addMinutes(begun, 2 * 24 * 60));
    const { remainders } = await wastes.waiting(by('nurse'));
    expect(remainders.find(({ id }) => id === remainderId)).toMatchObject({ waste: null, ranOut: true });
    const anew = await entered(remainderId);
    await wastes.witness(by('pharmacist'), anew.id);
    expect(await refusal(entered(remainderId))).toMatchObject({ code: 'waste.done' });
    const { items: log } = await wastes.log(by('nurse'), { from: '2026-03-02', to: '2026-03-04' });
    expect(log.filter(({ id }) => id === waste.id || id === anew.id).map(({ state }) => state)).toEqual([
      'signed',
      'expired',
    ]);
  });

  it('entered twice is entered once; another amount under the same id is refused (R-231)', async () => {
    const id = newId();
    const [one, other] = await Promise.all([rinse(id), rinse(id)]);
    expect(other).toEqual(one);
    expect(await refusal(rinse(id, 6))).toMatchObject({ code: 'idempotency.body-differs' });
    expect(await refusal(rinse())).toMatchObject({ code: 'waste.waiting' });
  });

  it('two witnesses at once: one wins, the other is told so, and it is wasted once (R-231)', async () => {
    const waste = await rinse();
    const answers = await Promise.all(
      (['pharmacist', 'prescriber', 'medical_director'] as const).map((role) =>
        refusal(wastes.witness(by(role), waste.id)),
      ),
    );
    expect(answers.filter((one) => one === null)).toHaveLength(1);
    expect(answers.filter((one) => one?.code === 'waste.signed')).toHaveLength(2);
    expect(await balances()).toMatchObject({ stock: 95, wasted: 5 });
  });

  it('what is not in the container any more is not wasted (R-223, R-231)', async () => {
    expect(await refusal(rinse(newId(), 101))).toMatchObject({ code: 'stock.short' });
    const waste = await rinse(newId(), 100);
    await left();
    expect(await refusal(wastes.witness(by('pharmacist'), waste.id))).toMatchObject({ code: 'stock.short' });
    expect(await balances()).toMatchObject({ stock: 40 });
  });

  it('a spill waits for a supervisor; what was gathered lies in quarantine (R-232, R-233)', async () => {
    const spill = await spills.record(by('nurse'), newId(), {
      kind: 'breakage',
      containerId: bottle.containerId,
      spilled: 90_000,
      recovered: 10_000,
      circumstances: 'The bottle slipped from the tray at window 2',
      occurredAt: begun,
    });
    expect((await wastes.waiting(by('nurse'))).spills.map(({ id }) => id)).toContain(spill.id);
    expect(await refusal(spills.sign(by('nurse'), spill.id))).toMatchObject({ code: 'spill.supervisor' });
    const signed = await spills.sign(by('nurse'), spill.id, own('pharmacist'));
    expect(signed.signed).toMatchObject({ by: 'The pharmacist', inPlace: true });
    expect(await refusal(spills.sign(by('medical_director'), spill.id))).toMatchObject({ code: 'spill.signed' });
    expect(await balances()).toEqual({ opening: -100, spilled: 90, quarantine: 10 });
    // Nothing is poured out of a broken bottle.
    const { rows } = await db.owner.query('select 1 from open_container_slot where stock_container_id = $1', [
      bottle.containerId,
    ]);
    expect(rows).toEqual([]);
    bottle = await stockedBottle(db.database, by('pharmacist'), { mg: 100, at: begun });
    await spills.record(by('nurse'), newId(), {
      kind: 'spill',
      remainderId: await left(),
      spilled: 20_000,
      recovered: 0,
      circumstances: 'Knocked over beside the sink',
      occurredAt: begun,
    });
    const { patterns } = await spills.list(by('pharmacist'), {});
    expect(patterns).toContainEqual({ of: 'person', name: 'The nurse', times: 2, quantity: 120_000 });
  });

  it('a remainder is accounted for once: wasted, spilled or put away (R-231, R-233)', async () => {
    const remainderId = await left();
    const waste = await entered(remainderId);
    await quarantine.put(by('nurse'), newId(), { remainderId, quantity: 20_000, reason: 'damaged' });
    expect(await refusal(wastes.witness(by('pharmacist'), waste.id))).toMatchObject({ code: 'waste.done' });
    expect(await balances()).toMatchObject({ quarantine: 20 });
  });
});
