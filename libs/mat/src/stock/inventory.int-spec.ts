import { Acts, SecondSignature, SignInService } from '@cairn/access';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { newId, Refused } from '@cairn/platform';
import type { Role } from '@cairn/rules';
import { PreparationService } from '../pump/preparation.service';
import { Pumps } from '../pump/pumps';
import { saveStation } from '../pump/station.queries';
import { DosingScene } from '../testing';
import { CalibrationService } from './calibration.service';
import { CountService } from './count.service';
import type { FoundContainer } from './inventory-lines';
import { type InventoryAttempt, InventoryService } from './inventory.service';
import { insertProduct, openContainer } from './open-container.queries';
import { CountDutyService } from './shift-duties.service';
import { ShiftService } from './shift.service';
import { openedLedger, stockedBottle } from './testing-stock';
import { VarianceService } from './variance.service';

const today = '2026-03-02';

describe('inventories, calibrations and the trend (R-221, R-222, R-225, R-226)', () => {
  let db: TestDatabase;
  let scene: DosingScene;
  let inventories: InventoryService;
  let duties: CountDutyService;
  let shifts: ShiftService;
  let counts: CountService;
  let calibrations: CalibrationService;
  let variances: VarianceService;

  const actor = (role: Role) => scene.clinic.actor(role);
  const later = (minutes: number) => scene.clock.moveTo(new Date(scene.clock.now().getTime() + minutes * 60_000));
  const refusalOf = async (act: Promise<unknown>) => {
    const error = await act.then(
      () => null,
      (fault: unknown) => fault,
    );
    if (error === null) return { code: 'done', says: '' };
    if (!(error instanceof Refused)) throw error;
    return error.refusal;
  };
  const product = async () => {
    const id = newId();
    await db.database.transaction(actor('nurse'), (tx) =>
      insertProduct(tx, {
        ...{
          id,
          name: `Methadone ${id.slice(-6)}`,
          product: 'methadone-oral-concentrate',
          form: 'liquid',
          unit: 'mcg',
        },
        ...{ mcgPerMl: 10_000, mcgPerUnit: null, schedule: 'II', ndc: '0054-0391-68' },
      }),
    );
    return id;
  };
  const found = (productId: string, lotId: string, more: Partial<FoundContainer> = {}): FoundContainer => ({
    ...{
      id: newId(),
      productId,
      lotId,
      lot: 'A1',
      expiresOn: '2027-12-31',
      serial: `MC-${newId().slice(-8)}`,
      opened: false,
    },
    ...{ full: { volumeUl: 1_000_000 }, measured: { volumeUl: 1_000_000 } },
    ...more,
  });
  const initial = (containers: readonly FoundContainer[]): InventoryAttempt => ({
    ...{ kind: 'initial', moment: 'opening', takenOn: today, lines: [], found: containers },
  });
  const balances = async () => {
    const { rows } = await db.owner.query<{ account: string; quantity: number }>(
      'select account, sum(quantity)::float8 as quantity from stock_balance where programme_id = $1 group by 1',
      [scene.clinic.programmeId],
    );
    return Object.fromEntries(rows.map(({ account, quantity }) => [account, quantity]));
  };

  beforeAll(async () => {
    db = await testDatabase();
  });
  afterAll(() => db.close());
  beforeEach(async () => {
    scene = await DosingScene.open(db);
    const seconds = new SecondSignature(new Acts(db.database), db.database, new SignInService(db.database));
    inventories = new InventoryService(scene.acts, seconds, scene.clock);
    duties = new CountDutyService(scene.acts, scene.clock);
    shifts = new ShiftService(scene.acts, db.database, scene.clock);
    counts = new CountService(scene.acts, seconds, db.database, scene.clock);
    calibrations = new CalibrationService(scene.acts, scene.clock);
    variances = new VarianceService(scene.acts, scene.clock);
  });

  describe('the first inventory opens the ledger (R-221)', () => {
    it('with the second signature, and not before', async () => {
      expect(await refusalOf(shifts.open(actor('nurse'), newId()))).toMatchObject({ code: 'not-found' });
      const [productId, lotId] = [await product(), newId()];
      const opened = { opened: true, measured: { volumeUl: 400_000 } };
      const id = newId();
      const taken = await inventories.take(
        actor('nurse'),
        id,
        initial([found(productId, lotId), found(productId, lotId, opened), found(productId, newId(), { lot: 'B2' })]),
      );
      expect(taken).toMatchObject({ state: 'waiting', containers: 3 });
      expect(await balances()).toEqual({});
      expect((await duties.list(actor('nurse'))).kept).toBe(false);
      expect(await refusalOf(inventories.sign(actor('nurse'), id))).toMatchObject({ code: 'inventory.second' });
      await inventories.sign(actor('pharmacist'), id);
      expect(await balances()).toEqual({ opening: -24_000_000, stock: 24_000_000 });
      const { kept, inventory } = await duties.list(actor('nurse'));
      expect([kept, inventory]).toEqual([true, { lastOn: today, dueOn: '2027-03-02', state: 'good' }]);
      const { rows } = await db.owner.query('select opened_on::text from stock_opening where programme_id = $1', [
        scene.clinic.programmeId,
      ]);
      expect(rows).toEqual([{ opened_on: today }]);
      expect(await refusalOf(inventories.take(actor('nurse'), newId(), initial([])))).toMatchObject({
        code: 'inventory.refused',
      });
    });

    it('what was received before is counted against what was received', async () => {
      const received = await stockedBottle(db.database, actor('nurse'), { mg: 10_000, at: scene.clock.now() });
      const [productId, id] = [await product(), newId()];
      const first = initial([found(productId, newId())]);
      expect((await refusalOf(inventories.take(actor('nurse'), id, first))).says).toContain('was not counted');
      const line = { containerId: received.containerId, account: 'stock', measured: { volumeUl: 999_000 } } as const;
      expect((await refusalOf(inventories.take(actor('nurse'), id, { ...first, lines: [line] }))).says).toContain(
        'say why',
      );
      const explained = { ...line, settle: 'variance', reason: 'Evaporated' } as const;
      await inventories.take(actor('nurse'), id, { ...first, lines: [explained] });
      await inventories.sign(actor('pharmacist'), id);
      expect(await balances()).toMatchObject({ stock: 19_990_000, variance: 10_000 });
    });

    it('of two that were taken at once one is signed; none after the day', async () => {
      const [productId, one, other, late] = [await product(), newId(), newId(), newId()];
      for (const id of [one, other, late])
        await inventories.take(actor('nurse'), id, initial([found(productId, newId(), { lot: id.slice(-6) })]));
      later(12 * 60);
      await inventories.sign(actor('prescriber'), one);
      expect(await refusalOf(inventories.sign(actor('prescriber'), other))).toMatchObject({ code: 'inventory.done' });
      later(1);
      expect(await refusalOf(inventories.sign(actor('prescriber'), late))).toMatchObject({ code: 'inventory.second' });
    });
  });

  describe('the next ones compare with the ledger (R-221)', () => {
    beforeEach(() => openedLedger(db.database, actor('nurse'), '2026-01-01'));
    const attempt = (lines: InventoryAttempt['lines'], more: Partial<InventoryAttempt> = {}): InventoryAttempt => ({
      ...{ kind: 'month-end', moment: 'closing', takenOn: today, found: [], lines },
      ...more,
    });
    const line = (containerId: string, volumeUl: number, more = {}) => ({
      ...{ containerId, account: 'stock' as const, measured: { volumeUl } },
      ...more,
    });

    it('everything is counted; a difference becomes a variance with both signatures, or a loss', async () => {
      const at = scene.clock.now();
      const one = await stockedBottle(db.database, actor('nurse'), { mg: 10_000, at });
      const other = await stockedBottle(db.database, actor('nurse'), { mg: 10_000, at, open: false });
      const { lines } = await inventories.sheet(actor('administrator'));
      expect(lines.map(({ opened, mayEstimate }) => [opened, mayEstimate]).sort()).toEqual([
        [false, false],
        [true, false],
      ]);
      const short = attempt([line(one.containerId, 1_000_000)]);
      expect((await refusalOf(inventories.take(actor('nurse'), newId(), short))).says).toContain('was not counted');
      const unexplained = attempt([line(one.containerId, 999_000), line(other.containerId, 1_000_000)]);
      expect((await refusalOf(inventories.take(actor('nurse'), newId(), unexplained))).says).toContain('say why');
      const id = newId();
      await inventories.take(
        actor('nurse'),
        id,
        attempt([
          line(one.containerId, 999_000, { settle: 'variance', reason: 'Evaporated' }),
          line(other.containerId, 0, { settle: 'loss', reason: 'Not in the safe' }),
        ]),
      );
      expect(await balances()).toMatchObject({ stock: 20_000_000 });
      const signed = await inventories.sign(actor('prescriber'), id);
      expect(signed).toMatchObject({ state: 'signed', differences: 2 });
      expect(await balances()).toMatchObject({ stock: 9_990_000, variance: 10_000, lost: 10_000_000 });
      const { rows } = await db.owner.query(
        'select found_by_id from stock_loss where found_by_type = $1 and programme_id = $2',
        ['inventory', scene.clinic.programmeId],
      );
      expect(rows).toEqual([{ found_by_id: id }]);
      const pdf = await inventories.form(actor('administrator'), id);
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    });

    it('a difference is not signed once something moved since', async () => {
      const one = await stockedBottle(db.database, actor('nurse'), { mg: 10_000, at: scene.clock.now() });
      const id = newId();
      const lines = [line(one.containerId, 999_000, { settle: 'variance', reason: 'Evaporated' })];
      await inventories.take(actor('nurse'), id, attempt(lines));
      const order = await scene.order(await scene.person());
      await scene.dosing.recordDose(actor('nurse'), newId(), { ...scene.attempt(order), stationId: one.stationId });
      expect((await refusalOf(inventories.sign(actor('prescriber'), id))).says).toContain('since it was counted');
    });

    it('a drug that is newly scheduled asks for an inventory on its day (R-222)', async () => {
      const productId = await product();
      const scheduling = { productId, schedule: 'III', effectiveOn: today } as const;
      const due = await duties.schedule(actor('pharmacist'), newId(), scheduling);
      expect(due).toMatchObject({ state: 'now', schedule: 'III' });
      expect((await duties.list(actor('nurse'))).schedulings).toHaveLength(1);
      const id = newId();
      await inventories.take(actor('nurse'), id, attempt([], { kind: 'newly-scheduled' }));
      await inventories.sign(actor('prescriber'), id);
      expect((await duties.list(actor('nurse'))).schedulings).toEqual([]);
    });
  });

  it('nothing is poured with a pump that was not calibrated today, or that failed (R-225)', async () => {
    await openedLedger(db.database, actor('nurse'), '2026-01-01');
    const stationId = newId();
    const adapter = { name: `Pump ${stationId.slice(-6)}`, adapter: 'simulator', address: null };
    await db.database.transaction(actor('medical_director'), (tx) => saveStation(tx, stationId, adapter));
    const bottle = await stockedBottle(db.database, actor('nurse'), { mg: 10_000, at: scene.clock.now(), stationId });
    const preparations = new PreparationService(scene.acts, db.database, scene.clock, new Pumps());
    const order = await scene.order(await scene.person());
    const pour = () => refusalOf(preparations.prepare(actor('nurse'), newId(), stationId, scene.attempt(order)));
    expect((await pour()).says).toContain('not calibrated today');
    const calibrate = (...readingsUl: number[]) =>
      calibrations.record(actor('nurse'), newId(), {
        ...{ stationId, containerId: bottle.containerId, targetUl: 10_000, readingsUl },
      });
    later(1);
    const failed = await calibrate(10_000, 10_000, 10_300);
    expect(failed.items[0]?.containers[0]).toMatchObject({ state: 'failed', last: { worstUl: 300, by: 'The nurse' } });
    expect((await pour()).says).toContain('failed');
    later(1);
    expect((await calibrate(10_000, 9_900, 10_100)).items[0]?.containers[0]?.state).toBe('good');
    // No pump listens at its address here: the pour is written down, and nobody knows what came.
    expect(await pour()).toMatchObject({ code: 'done' });
    expect(await refusalOf(calibrate(10_000))).toMatchObject({ code: 'calibration.invalid' });
  });

  it('what goes on missing at a window is on the list of the medical director until they looked into it (R-226)', async () => {
    await openedLedger(db.database, actor('nurse'), '2026-01-01');
    const bottle = await stockedBottle(db.database, actor('nurse'), { mg: 100_000, at: scene.clock.now() });
    for (let nth = 0; nth < 9; nth += 1) {
      const shiftId = newId();
      await shifts.open(actor('nurse'), shiftId);
      later(1);
      const [current] = (await shifts.one(actor('nurse'), shiftId)).containers;
      const volumeUl = Math.round(((current?.ledger ?? 0) - 1_000) / 10);
      const { id } = await counts.count(actor('nurse'), newId(), {
        ...{ shiftId, phase: 'close', containerId: bottle.containerId, measured: { volumeUl } },
      });
      expect(id).toBeDefined();
      await db.owner.query('update stock_count set within_tolerance = true, tolerance = 2000 where id = $1', [id]);
      await counts.sign(actor('prescriber'), id);
      await shifts.close(actor('nurse'), shiftId);
      later(24 * 60);
    }
    const list = await duties.list(actor('medical_director'));
    expect(list.reviews.map(({ by, name }) => [by, name])).toContainEqual([
      'window',
      expect.stringContaining('Window'),
    ]);
    expect((await duties.list(actor('nurse'))).reviews).toEqual([]);
    const trend = await variances.trend(actor('administrator'), 30);
    expect(trend.lines.find(({ by }) => by === 'container')).toMatchObject({
      counts: 9,
      variance: -9_000,
      persistent: true,
    });
    const line = trend.lines.find(({ by }) => by === 'window');
    const after = await variances.review(actor('medical_director'), newId(), {
      ...{ by: 'window', aboutId: line?.id ?? '', productId: line?.product.id ?? '', outcome: 'measuring' },
      says: 'The scale reads low; replaced',
    });
    expect(after.lines.find(({ by }) => by === 'window')).toMatchObject({ persistent: true, reviewOpen: false });
    expect(after.reviews).toHaveLength(1);
  });

  it('a container opened at a window is among those of the shift (R-224)', async () => {
    await openedLedger(db.database, actor('nurse'), '2026-01-01');
    const first = await stockedBottle(db.database, actor('nurse'), { mg: 1_000, at: scene.clock.now() });
    const shiftId = newId();
    later(1);
    await shifts.open(actor('nurse'), shiftId);
    const second = await stockedBottle(db.database, actor('nurse'), { mg: 1_000, at: scene.clock.now(), open: false });
    const containers = async () => (await shifts.one(actor('nurse'), shiftId)).containers;
    expect((await containers()).map(({ needsOpening }) => needsOpening)).toEqual([true]);
    later(1);
    await db.database.transaction(actor('nurse'), (tx) =>
      openContainer(tx, {
        ...{ id: newId(), stationId: first.stationId, stockContainerId: second.containerId },
        ...{ scanned: true, byHandReason: null, at: scene.clock.now() },
      }),
    );
    expect((await containers()).map(({ needsOpening }) => needsOpening).sort()).toEqual([false, true]);
  });
});
