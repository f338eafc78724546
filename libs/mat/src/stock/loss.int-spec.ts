import { hashPassword, SecondSignature, SignInService } from '@cairn/access';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { newId, type Refused } from '@cairn/platform';
import { addMinutes, lossFactorNames, type Role } from '@cairn/rules';
import { DosingScene } from '../testing';
import { DestructionService } from './destruction.service';
import { move } from './ledger';
import { LossService } from './loss.service';
import { QuarantineService } from './quarantine.service';
import { openedLedger, type Stocked, stockedBottle } from './testing-stock';

const password = 'a long road to the sea';
/** A Friday noon in New York. */
const friday = new Date('2026-03-06T17:00:00Z');

describe('quarantine, destruction, theft and loss', () => {
  let db: TestDatabase;
  let scene: DosingScene;
  let bottle: Stocked;
  let quarantine: QuarantineService;
  let destructions: DestructionService;
  let losses: LossService;

  beforeAll(async () => {
    db = await testDatabase();
    scene = await DosingScene.open(db);
    const second = new SecondSignature(scene.acts, db.database, new SignInService(db.database));
    quarantine = new QuarantineService(scene.acts, scene.clock);
    destructions = new DestructionService(scene.acts, second, scene.clock);
    losses = new LossService(scene.acts, scene.clock);
    await openedLedger(db.database, by('pharmacist'), '2026-03-01');
    const hash = await hashPassword(password);
    await db.owner.query('insert into credential (staff_id, password_hash) values ($1, $2)', [
      by('nurse').staffId,
      hash,
    ]);
  });
  beforeEach(async () => {
    scene.clock.moveTo(friday);
    await db.owner.query('delete from open_container_slot');
    bottle = await stockedBottle(db.database, by('pharmacist'), { mg: 100, at: friday });
  });
  afterAll(() => db.close());

  const by = (role: Role) => scene.clinic.actor(role);
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
  const put = (mg = 100) =>
    quarantine.put(by('nurse'), newId(), {
      containerId: bottle.containerId,
      quantity: mg * 1000,
      reason: 'damaged',
    });
  const destroy = (more: object = {}, id = newId()) =>
    destructions.record(by('pharmacist'), id, {
      method: 'on-site',
      on: '2026-03-06',
      formNumber: '41-0007',
      how: 'Chemical digestion',
      lines: [{ containerId: bottle.containerId, quantity: 100_000 }],
      ...more,
    });
  const lose = (more: object = {}, id = newId()) =>
    losses.record(by('nurse'), id, {
      kind: 'loss',
      discoveredAt: friday,
      circumstances: 'Missing from the safe at the closing count',
      lines: [{ containerId: bottle.containerId, account: 'stock', quantity: 30_000 }],
      ...more,
    });
  const factors = Object.fromEntries(lossFactorNames.map((name) => [name, 'Weighed in words'])) as never;

  it('what goes into quarantine is closed at its window and is listed with who put it there (R-233)', async () => {
    await put();
    expect(await balances()).toEqual({ opening: -100, quarantine: 100 });
    const { rows } = await db.owner.query('select 1 from open_container_slot where stock_container_id = $1', [
      bottle.containerId,
    ]);
    expect(rows).toEqual([]);
    const { items } = await quarantine.list(by('nurse'));
    expect(items.find(({ container }) => container.id === bottle.containerId)).toMatchObject({
      quantity: 100_000,
      entries: [{ kind: 'quarantine', quantity: 100_000, reason: 'damaged', by: 'The nurse' }],
    });
  });

  it('nothing in quarantine goes back, whoever writes it (R-233)', async () => {
    await put();
    const { containerId } = bottle;
    const back = (account: 'stock' | 'prepared') =>
      db.database.transaction(by('nurse'), (tx) =>
        tx.query(
          `insert into stock_movement (id, programme_id, kind, from_container_id, from_account, to_container_id, to_account,
             quantity, occurred_at, source_type, source_id)
           values ($1, $2, 'unprepare', $3, 'quarantine', $3, $4, 1, now(), 'return', $1)`,
          [newId(), scene.clinic.programmeId, containerId, account],
        ),
      );
    await expect(back('stock')).rejects.toMatchObject({ constraint: 'ck_stock_movement_quarantine' });
    await expect(back('prepared')).rejects.toMatchObject({ constraint: 'ck_stock_movement_quarantine' });
    const kernel = db.database.transaction(by('nurse'), (tx) =>
      move(tx, [
        {
          kind: 'unprepare',
          from: { containerId, account: 'quarantine' },
          to: { containerId, account: 'stock' },
          quantity: 1,
          occurredAt: friday,
          source: { type: 'return', id: newId() },
        },
      ]),
    );
    await expect(kernel).rejects.toThrow('No movement');
  });

  it('stock past its date is named, so that it is put away (R-233, R-234)', async () => {
    const old = await stockedBottle(db.database, by('pharmacist'), { mg: 10, at: friday, expiresOn: '2026-03-05' });
    const { unusable } = await quarantine.list(by('nurse'));
    expect(unusable.filter(({ container }) => container.id === old.containerId)).toMatchObject([
      { why: 'expired', quantity: 10_000 },
    ]);
    expect(unusable.map(({ container }) => container.id)).not.toContain(bottle.containerId);
  });

  it('is destroyed when two employees have signed Form 41, who are two people (R-234)', async () => {
    expect(await refusal(destroy())).toMatchObject({ code: 'destruction.invalid' });
    await put();
    expect(await refusal(destroy({ formNumber: '' }))).toMatchObject({ code: 'destruction.invalid' });
    const { id } = await destroy();
    await destructions.witness(by('pharmacist'), id);
    expect(await balances()).toMatchObject({ quarantine: 100 });
    expect(await refusal(destructions.witness(by('pharmacist'), id))).toMatchObject({ code: 'destruction.witness' });
    const own = { email: `nurse-${by('nurse').staffId ?? ''}@example.org`, password };
    const done = await destructions.witness(by('pharmacist'), id, own);
    expect(done.signatures.map(({ by: name, inPlace }) => [name, inPlace])).toEqual([
      ['The pharmacist', false],
      ['The nurse', true],
    ]);
    expect(await balances()).toEqual({ opening: -100, destroyed: 100 });
    expect(await refusal(destructions.witness(by('prescriber'), id))).toMatchObject({ code: 'destruction.signed' });
    const { rows } = await db.owner.query(
      'select recorded_by, witness_id, reason from stock_movement where source_id = $1',
      [id],
    );
    expect(rows).toEqual([
      { recorded_by: by('pharmacist').staffId, witness_id: by('nurse').staffId, reason: '41-0007' },
    ]);
  });

  it('two employees at once are both written, and it is destroyed once (R-234)', async () => {
    await put();
    const { id } = await destroy();
    const answers = await Promise.all(
      (['nurse', 'prescriber', 'medical_director'] as const).map((role) => refusal(destructions.witness(by(role), id))),
    );
    expect(answers.filter((one) => one === null)).toHaveLength(2);
    expect(answers.find((one) => one !== null)).toMatchObject({ code: 'destruction.signed' });
    expect(await balances()).toEqual({ opening: -100, destroyed: 100 });
  });

  it('handed to a reverse distributor, a colleague signs (R-234)', async () => {
    await put(60);
    const lines = [{ containerId: bottle.containerId, quantity: 60_000 }];
    const away = { method: 'reverse-distributor', distributor: 'Return Pharma', distributorDea: 'RR1234563', lines };
    const { id } = await destroy(away);
    expect(await refusal(destructions.witness(by('pharmacist'), id))).toMatchObject({ code: 'destruction.witness' });
    await destructions.witness(by('nurse'), id);
    expect(await balances()).toEqual({ opening: -100, stock: 40, destroyed: 60 });
  });

  it('a loss leaves the ledger at once, raises an incident, and its clocks run from discovery (R-235)', async () => {
    const loss = await lose();
    expect(await balances()).toEqual({ opening: -100, stock: 70, lost: 30 });
    const due = Object.fromEntries(loss.clocks.map(({ clock, dueAt }) => [clock, dueAt]));
    // The close of Monday, and the end of the 45th day, in New York.
    expect(due).toMatchObject({ 'dea-notice': '2026-03-09T21:00:00.000Z', 'form-106': '2026-04-21T03:59:00.000Z' });
    const { rows } = await db.owner.query('select kind from incident where id = $1', [loss.incidentId]);
    expect(rows).toEqual([{ kind: 'stock' }]);
    expect(await lose({}, loss.id)).toMatchObject({ id: loss.id });
    expect(await balances()).toMatchObject({ lost: 30 });
  });

  it('holidays of the program move the notice (R-235)', async () => {
    await db.owner.query(
      `insert into closure (id, programme_id, from_day, to_day, kind, name, dosing) values ($1, $2, '2026-03-09', '2026-03-09', 'holiday', 'A holiday', false)`,
      [newId(), scene.clinic.programmeId],
    );
    const { clocks } = await lose();
    await db.owner.query('delete from closure where programme_id = $1', [scene.clinic.programmeId]);
    expect(clocks[0]?.dueAt).toBe('2026-03-10T21:00:00.000Z');
  });

  it('warns 24 hours ahead and is overdue by itself, though nothing ran for days (R-235)', async () => {
    const { id } = await lose();
    const stateAt = async (at: string) => {
      scene.clock.moveTo(new Date(at));
      const open = await losses.list(by('administrator'), true);
      return open.find((one) => one.id === id)?.clocks[0]?.state;
    };
    expect(await stateAt('2026-03-08T20:59:00Z')).toBe('running');
    expect(await stateAt('2026-03-08T21:00:00Z')).toBe('soon');
    expect(await stateAt('2026-03-11T21:00:00Z')).toBe('overdue');
  });

  it('does not close without both dates, neither by the rule nor in the database (R-235)', async () => {
    const { id } = await lose();
    const director = by('medical_director');
    expect(await refusal(losses.close(director, id))).toMatchObject({ code: 'loss.open' });
    await losses.decide(director, id, newId(), { significant: true, factors });
    scene.clock.moveTo(addMinutes(friday, 120));
    const doneAt = addMinutes(friday, 60);
    await losses.step(director, id, newId(), { step: 'dea-notice', doneAt, reference: 'Letter of 6 March' });
    await losses.step(director, id, newId(), { step: 'state-notice', doneAt });
    expect(await refusal(losses.close(director, id))).toMatchObject({
      code: 'loss.open',
      evaluations: [{ ruleId: 'R-235', result: 'failed' }],
    });
    const past = db.owner.query(
      `insert into stock_loss_close (loss_id, programme_id, reportable, notice_at, evaluations, closed_by)
       values ($1, $2, true, now(), '[]', $3)`,
      [id, scene.clinic.programmeId, director.staffId],
    );
    await expect(past).rejects.toMatchObject({ constraint: 'ck_stock_loss_close_both_dates' });
    await losses.step(director, id, newId(), { step: 'form-106', doneAt, reference: '2026-0005' });
    const closed = await losses.close(director, id);
    expect(closed).toMatchObject({ closed: { by: 'The medical_director' } });
    expect(await refusal(losses.close(director, id))).toMatchObject({ code: 'loss.closed' });
    expect((await losses.list(director, true)).map((one) => one.id)).not.toContain(id);
  });

  it('a loss that is not significant closes by the decision, with its author (R-235)', async () => {
    const { id } = await lose();
    const decided = await losses.decide(by('administrator'), id, newId(), { significant: false, factors });
    expect(decided).toMatchObject({ clocks: [], decision: { significant: false, by: 'The administrator' } });
    expect(await refusal(losses.decide(by('nurse'), id, newId(), { significant: true, factors }))).toMatchObject({
      code: 'permission.denied',
    });
    expect((await losses.close(by('administrator'), id)).closed).not.toBeNull();
  });

  it('what is found again lies in quarantine, and no more is found than is lost (R-235, R-233)', async () => {
    const { id } = await lose();
    const found = (mg: number, of = newId()) =>
      losses.found(by('pharmacist'), id, of, {
        containerId: bottle.containerId,
        quantity: mg * 1000,
        says: 'Behind the safe',
      });
    expect(await refusal(found(31))).toMatchObject({ code: 'loss.invalid' });
    expect((await found(20)).lines[0]).toMatchObject({ quantity: 30_000, found: 20_000 });
    expect(await refusal(found(11))).toMatchObject({ code: 'loss.invalid' });
    await Promise.all([refusal(found(10)), refusal(found(10))]);
    expect(await balances()).toEqual({ opening: -100, stock: 70, quarantine: 30 });
  });

  it('no more is lost than was there (R-223, R-235)', async () => {
    const lines = [{ containerId: bottle.containerId, account: 'stock', quantity: 100_001 }];
    expect(await refusal(lose({ lines }))).toMatchObject({ code: 'stock.short' });
    expect(await balances()).toEqual({ opening: -100, stock: 100 });
  });
});
