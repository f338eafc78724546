import { Acts, hashPassword, SecondSignature, SignInService } from '@cairn/access';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { newId, Refused } from '@cairn/platform';
import type { Role } from '@cairn/rules';
import { DosingScene } from '../testing';
import type { SignedOrder } from '../order.service';
import { CountIncidentService } from './count-incident.service';
import { CountService } from './count.service';
import { leaveOver, move } from './ledger';
import { ShiftService } from './shift.service';
import { openedLedger, type Stocked, stockedBottle } from './testing-stock';

describe('shifts and counts (R-224)', () => {
  let db: TestDatabase;
  let scene: DosingScene;
  let shifts: ShiftService;
  let counts: CountService;
  let incidents: CountIncidentService;
  let bottle: Stocked;
  let shiftId: string;

  const actor = (role: Role) => scene.clinic.actor(role);
  const later = (milliseconds: number) => scene.clock.moveTo(new Date(scene.clock.now().getTime() + milliseconds));
  const refusalOf = async (act: Promise<unknown>) => {
    const error = await act.then(
      () => null,
      (fault: unknown) => fault,
    );
    if (error === null) return { code: 'done', says: '', facts: {} };
    if (!(error instanceof Refused)) throw error;
    return error.refusal;
  };
  const balance = async (account = 'stock') => {
    const { rows } = await db.owner.query<{ quantity: number }>(
      'select quantity::float8 as quantity from stock_balance where container_id = $1 and account = $2',
      [bottle.containerId, account],
    );
    return rows[0]?.quantity ?? 0;
  };
  const count = (volumeUl: number, more: object = {}, id = newId(), role: Role = 'nurse') =>
    counts.count(actor(role), id, {
      ...{ shiftId, phase: 'close', containerId: bottle.containerId, measured: { volumeUl } },
      ...more,
    });
  /** Doses of 60 mg, each from a person of its own. */
  const dispense = (mcg: number) =>
    db.database.transaction(actor('nurse'), (tx) =>
      move(tx, [
        {
          kind: 'administer',
          from: { containerId: bottle.containerId, account: 'stock' },
          to: { containerId: bottle.containerId, account: 'administered' },
          quantity: mcg,
          occurredAt: scene.clock.now(),
          source: { type: 'dose', id: newId() },
        },
      ]),
    );

  beforeAll(async () => {
    db = await testDatabase();
  });
  afterAll(() => db.close());

  beforeEach(async () => {
    scene = await DosingScene.open(db);
    const seconds = new SecondSignature(new Acts(db.database), db.database, new SignInService(db.database));
    shifts = new ShiftService(scene.acts, db.database, scene.clock);
    counts = new CountService(scene.acts, seconds, db.database, scene.clock);
    incidents = new CountIncidentService(seconds, scene.clock);
    await openedLedger(db.database, actor('nurse'), '2026-03-01');
    bottle = await stockedBottle(db.database, actor('nurse'), { mg: 10_000, at: scene.clock.now() });
    later(60_000);
    shiftId = newId();
    await shifts.open(actor('nurse'), shiftId);
  });

  it('one is open at a time; who opens the second is told whose it is', async () => {
    expect(await refusalOf(shifts.open(actor('prescriber'), newId()))).toMatchObject({
      code: 'shift.open',
      facts: { by: 'The nurse', shiftId },
    });
    const again = await shifts.open(actor('nurse'), shiftId);
    expect(again).toMatchObject({ id: shiftId, forDay: '2026-03-02' });
  });

  it('cannot close before everything that is open is counted and signed (R-224)', async () => {
    expect(await refusalOf(shifts.close(actor('nurse'), shiftId))).toMatchObject({ code: 'shift.blocked' });
    await dispense(1_000_000);
    const { id } = await count(900_000);
    expect((await refusalOf(shifts.close(actor('nurse'), shiftId))).says).toContain('second signature');
    await counts.sign(actor('prescriber'), id);
    expect(await shifts.close(actor('nurse'), shiftId)).toMatchObject({ closedBy: 'The nurse', obstacles: [] });
    expect(await refusalOf(shifts.close(actor('nurse'), shiftId))).toMatchObject({ code: 'shift.closed' });
    expect((await shifts.list(actor('administrator'))).current).toBeNull();
  });

  it('inside tolerance the ledger follows the count, signed by both', async () => {
    await dispense(1_000_000);
    const written = await count(899_500);
    expect(written).toMatchObject({ variance: -5_000, tolerance: 5_000, within: true, state: 'waiting' });
    expect(await balance()).toBe(9_000_000);
    await counts.sign(actor('prescriber'), written.id);
    expect(await balance()).toBe(8_995_000);
    const { rows } = await db.owner.query(
      `select kind, quantity::int as quantity, recorded_by, witness_id from stock_movement where source_id = $1`,
      [written.id],
    );
    const [both] = [{ recorded_by: actor('prescriber').staffId, witness_id: actor('nurse').staffId }];
    expect(rows).toEqual([{ kind: 'variance', quantity: 5_000, ...both }]);
  });

  it('outside tolerance an incident with a supervisor comes before the close', async () => {
    await dispense(1_000_000);
    const { id, within } = await count(899_400);
    expect(within).toBe(false);
    const say = { settle: 'variance', reason: 'The pump was primed twice' } as const;
    expect(await refusalOf(incidents.report(actor('pharmacist'), id, say))).toMatchObject({ code: 'count.invalid' });
    await counts.sign(actor('prescriber'), id);
    expect(await balance()).toBe(9_000_000);
    expect((await refusalOf(shifts.close(actor('nurse'), shiftId))).says).toContain('outside tolerance');
    expect(await refusalOf(incidents.report(actor('nurse'), id, say))).toMatchObject({ code: 'count.second' });
    const again = await count(899_400, { again: { reason: 'To be sure' } });
    expect(await refusalOf(incidents.report(actor('pharmacist'), id, say))).toMatchObject({ code: 'count.invalid' });
    await counts.sign(actor('prescriber'), again.id);
    const signed = await incidents.report(actor('pharmacist'), again.id, say);
    expect(signed.incident).toMatchObject({ number: 'V-2026-001', by: 'The pharmacist' });
    expect(await balance()).toBe(8_994_000);
    expect((await refusalOf(count(899_400, { again: { reason: 'Once more' } }))).says).toContain('it stands');
    await shifts.close(actor('nurse'), shiftId);
  });

  it('what is missing may be reported as lost instead: then the clocks of a loss run', async () => {
    const { id } = await count(999_000);
    await counts.sign(actor('prescriber'), id);
    await incidents.report(actor('medical_director'), id, { settle: 'loss', reason: 'Not found anywhere' });
    expect([await balance(), await balance('lost')]).toEqual([9_990_000, 10_000]);
    const { rows } = await db.owner.query('select found_by_type from stock_loss where found_by_id = $1', [id]);
    expect(rows).toEqual([{ found_by_type: 'count' }]);
  });

  it('the one who counted cannot sign, also not from another device (T-19)', async () => {
    const { id } = await count(1_000_000);
    const elsewhere = { ...actor('nurse'), address: '10.0.0.9', requestId: 'another device' };
    expect(await refusalOf(counts.sign(elsewhere, id))).toMatchObject({ code: 'count.second' });
  });

  it('the second person signs on the same screen with their own password; a wrong one signs nothing', async () => {
    const { id } = await count(1_000_000);
    const second = actor('prescriber').staffId ?? '';
    await db.owner.query('insert into credential (staff_id, password_hash) values ($1, $2)', [
      second,
      await hashPassword('a long enough passphrase'),
    ]);
    const email = `prescriber-${second}@example.org`;
    expect(await refusalOf(counts.sign(actor('nurse'), id, { email, password: 'wrong one' }))).toMatchObject({
      code: 'signature.refused',
    });
    const signed = await counts.sign(actor('nurse'), id, { email, password: 'a long enough passphrase' });
    expect(signed.signed).toMatchObject({ by: 'The prescriber', inPlace: true });
    expect(await refusalOf(counts.sign(actor('nurse'), id))).toMatchObject({ code: 'count.signed' });
  });

  it('nobody signs after the time is over; it is counted again, with a reason', async () => {
    const { id } = await count(1_000_000);
    later(10 * 60_000 + 1);
    expect(await refusalOf(counts.sign(actor('prescriber'), id))).toMatchObject({ code: 'count.second' });
    const again = await count(1_000_000, { again: { reason: 'Nobody came' } });
    expect(await refusalOf(counts.sign(actor('prescriber'), id))).toMatchObject({ code: 'count.invalid' });
    await counts.sign(actor('prescriber'), again.id);
  });

  it('the same count sent twice is one; another one of the same container is refused with who and when', async () => {
    const id = newId();
    const first = await count(1_000_000, {}, id);
    expect(await count(1_000_000, {}, id)).toEqual(first);
    const refused = await refusalOf(count(990_000, {}, newId(), 'pharmacist'));
    expect(refused).toMatchObject({ code: 'count.counted', facts: { by: 'The nurse', at: first.countedAt } });
    await counts.sign(actor('prescriber'), id);
    expect((await refusalOf(count(990_000, { again: { reason: 'To be sure' } }))).says).toContain('it stands');
  });

  it('two windows that count at once: one stands, the other is told', async () => {
    const both = await Promise.all(
      (['nurse', 'pharmacist'] as const).map((role) => refusalOf(count(1_000_000, {}, newId(), role))),
    );
    expect(both.map(({ code }) => code).sort()).toEqual(['count.counted', 'done']);
  });

  it('a dose after the count makes it old: it is counted again', async () => {
    const { id } = await count(1_000_000);
    await counts.sign(actor('prescriber'), id);
    await dispense(60_000);
    expect((await refusalOf(shifts.close(actor('nurse'), shiftId))).says).toContain('count it again');
    const again = await count(994_000, { again: { reason: 'One more dose' } });
    await counts.sign(actor('prescriber'), again.id);
    await shifts.close(actor('nurse'), shiftId);
  });

  it('what waits for its witness keeps the shift open (R-231)', async () => {
    const { id } = await count(1_000_000);
    await counts.sign(actor('prescriber'), id);
    const source = { type: 'dose', id: newId() } as const;
    const { containerId } = bottle;
    await db.database.transaction(actor('nurse'), async (tx) => {
      await move(tx, [
        {
          kind: 'prepare',
          from: { containerId, account: 'stock' },
          to: { containerId, account: 'prepared' },
          ...{ quantity: 10_000, occurredAt: scene.clock.now(), source },
        },
      ]);
      await leaveOver(tx, { containerId, quantity: 10_000, source, at: scene.clock.now() });
    });
    expect((await refusalOf(shifts.close(actor('nurse'), shiftId))).says).toContain('1 remainder');
  });

  it('a dose while no shift is open is warned about, and not while one is (R-224)', async () => {
    const order: SignedOrder = await scene.order(await scene.person());
    const attempt = { ...scene.attempt(order), stationId: bottle.stationId };
    const inShift = await scene.dosing.recordDose(actor('nurse'), newId(), attempt);
    const finding = (evaluations: readonly { ruleId: string; result: string; severity: string }[]) =>
      evaluations.find(({ ruleId }) => ruleId === 'R-224');
    expect(finding(inShift.evaluations)).toMatchObject({ result: 'passed' });
    const { id } = await count(994_000);
    await counts.sign(actor('prescriber'), id);
    await shifts.close(actor('nurse'), shiftId);
    const other: SignedOrder = await scene.order(await scene.person());
    const later = await scene.dosing.recordDose(actor('nurse'), newId(), {
      ...scene.attempt(other),
      stationId: bottle.stationId,
    });
    expect(finding(later.evaluations)).toMatchObject({ result: 'failed', severity: 'WARN' });
  });
});
