import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { newId, Refused } from '@cairn/platform';
import type { CompoundingAttempt } from '@cairn/rules';
import { DosingScene } from '../testing';
import { openContainer } from './open-container.queries';
import { saveStation } from '../pump/station.queries';
import { ReceivingScene } from './receiving-testing';

const codeOf = (act: Promise<unknown>) =>
  act.then(
    () => 'done',
    (error: unknown) => {
      if (!(error instanceof Refused)) throw error;
      return error.refusal.code;
    },
  );

describe('stock that moves', () => {
  let db: TestDatabase;
  let scene: DosingScene;
  let shelves: ReceivingScene;
  let ids: readonly string[];
  const as = (role: Parameters<DosingScene['clinic']['actor']>[0]) => scene.clinic.actor(role);

  beforeAll(async () => {
    db = await testDatabase();
  });
  afterAll(() => db.close());
  beforeEach(async () => {
    scene = await DosingScene.open(db);
    shelves = await ReceivingScene.open(scene);
    const form = await shelves.form(6);
    const { containers } = await shelves.receiving.receive(as('pharmacist'), newId(), shelves.delivery(form));
    ids = containers.map(({ id }) => id);
  });

  const [one, two] = [() => ids[0] ?? '', () => ids[1] ?? ''];
  const inIt = async (id: string) => (await shelves.stock.container(as('nurse'), id)).stock;
  const openAt = (id: string) =>
    db.database.transaction(as('nurse'), async (tx) => {
      const stationId = newId();
      await saveStation(tx, stationId, { name: `Window ${stationId.slice(-6)}`, adapter: 'manual', address: null });
      const opening = { id: newId(), stationId, stockContainerId: id, scanned: true, byHandReason: null };
      return openContainer(tx, { ...opening, at: scene.clock.now() });
    });
  /** Everything that ever came equals everything that is there or went. */
  const sumOfLot = async () =>
    (
      await db.owner.query(`select sum(quantity)::float8 as sum from stock_balance where programme_id = $1`, [
        scene.clinic.programmeId,
      ])
    ).rows[0].sum;

  describe('to another site (R-229)', () => {
    const transfer = (change: object = {}) => ({
      supplierId: shelves.siteId,
      containerIds: [one()],
      orderKind: 'csos' as const,
      orderNumber: 'C-1',
      executedOn: '2026-03-02',
      sentOn: '2026-03-02',
      title: 'Pharmacist',
      ...change,
    });

    it('a whole container leaves on the other site’s form (R-229)', async () => {
      const id = newId();
      const sent = await shelves.transfers.send(as('pharmacist'), id, transfer());
      expect(sent).toMatchObject({ toName: 'River Street', items: [{ containerId: one(), quantity: 1_000_000 }] });
      expect(await shelves.transfers.send(as('pharmacist'), id, transfer())).toEqual(sent);
      expect(await inIt(one())).toBe(0);
      expect(await codeOf(shelves.transfers.send(as('pharmacist'), newId(), transfer()))).toBe('stock.refused');
      expect(await sumOfLot()).toBe(0);
    });
    it('without a form, or while it is open at a window, it stays (R-229)', async () => {
      const { orderNumber: _, ...lent } = transfer();
      expect(await codeOf(shelves.transfers.send(as('pharmacist'), newId(), lent))).toBe('stock.refused');
      await openAt(one());
      expect(await codeOf(shelves.transfers.send(as('pharmacist'), newId(), transfer()))).toBe('stock.refused');
      expect(await inIt(one())).toBe(1_000_000);
    });
    it('two who send the same one: one of them is told that it is gone', async () => {
      const send = () => codeOf(shelves.transfers.send(as('pharmacist'), newId(), transfer()));
      expect((await Promise.all([send(), send()])).sort()).toEqual(['done', 'stock.refused']);
    });
  });

  describe('inside the house', () => {
    it('a container stands somewhere else from now on (R-223)', async () => {
      const moved = await shelves.moves.stay(as('nurse'), newId(), { containerId: one(), placeId: shelves.windowId });
      expect(moved.place).toMatchObject({ name: 'Window', kind: 'window' });
      await openAt(one());
      expect(
        await codeOf(shelves.moves.stay(as('nurse'), newId(), { containerId: one(), placeId: shelves.safeId })),
      ).toBe('stock.refused');
    });
    it('a place where containers stand is not closed (R-223)', async () => {
      const place = { id: shelves.safeId, name: 'Safe', kind: 'safe' as const, stationId: null, retired: true };
      expect(await codeOf(shelves.setUp.savePlace(as('administrator'), place))).toBe('stock.refused');
    });
    it('decanting keeps every microgram, in a new container or in one of the same lot (R-223)', async () => {
      const decant = (quantity: number, toId?: string) =>
        shelves.moves.decant(as('nurse'), newId(), {
          fromId: one(),
          quantity,
          reason: 'For the second window',
          ...(toId === undefined ? {} : { toId }),
        });
      const small = await decant(300_000);
      expect(small).toMatchObject({ stock: 300_000, full: 300_000, place: { name: 'Safe' } });
      expect(await inIt(one())).toBe(700_000);
      expect(await codeOf(decant(1, small.id))).toBe('stock.refused');
      expect(await codeOf(decant(700_001))).toBe('stock.short');
      expect(await codeOf(decant(1, two()))).toBe('stock.refused');
      expect(await sumOfLot()).toBe(0);
    });
    it('kits are handed out and counted, nobody is named; nothing controlled leaves like this (R-243, R-414)', async () => {
      const kits = await shelves.kits();
      const { containers } = await shelves.receiving.receive(as('nurse'), newId(), {
        supplierId: shelves.supplierId,
        receivedOn: '2026-03-02',
        title: 'RN',
        lines: [shelves.line({ productId: kits.id, containerQuantity: 12, placeId: shelves.windowId })],
      });
      const id = newId();
      const out = { containerId: containers[0]?.id ?? '', quantity: 5 };
      expect(await shelves.moves.handOut(as('nurse'), id, out)).toMatchObject({ stock: 7, prepared: 0 });
      expect(await shelves.moves.handOut(as('nurse'), id, out)).toMatchObject({ stock: 7 });
      const controlled = { containerId: one(), quantity: 5 };
      expect(await codeOf(shelves.moves.handOut(as('nurse'), newId(), controlled))).toBe('stock.refused');
    });
    it('a blocked lot is grey with its reason until somebody releases it; a nurse blocks and does not release (R-223)', async () => {
      const { lotId } = await shelves.stock.container(as('nurse'), one());
      const word = (blocks: boolean, role: 'nurse' | 'pharmacist') =>
        codeOf(
          shelves.moves.block(as(role), newId(), {
            lotId,
            blocks,
            reason: blocks ? 'recall' : 'released',
            says: blocks ? 'Recall 4711' : 'The recall is for another lot',
          }),
        );
      expect(await word(false, 'pharmacist')).toBe('stock.step');
      expect(await word(true, 'nurse')).toBe('done');
      expect((await shelves.stock.container(as('nurse'), one())).fault).toBe('Blocked: Recall 4711');
      expect(await word(false, 'nurse')).toBe('permission.denied');
      scene.clock.moveTo(new Date('2026-03-02T15:05:00Z'));
      expect(await word(false, 'pharmacist')).toBe('done');
      expect((await shelves.stock.container(as('nurse'), one())).fault).toBeNull();
    });
  });

  describe('a batch from powder (R-217)', () => {
    let powderId: string;
    beforeEach(async () => {
      const powder = await shelves.product({
        form: 'powder',
        product: null,
        mcgPerMl: null,
        name: `Powder ${newId().slice(-6)}`,
      });
      const form = await shelves.form(1, {
        lines: [{ productId: powder.id, containers: 1, containerQuantity: 50_000_000 }],
      });
      const line = shelves.line({ productId: powder.id, invoiced: 1, counted: 1, containerQuantity: 50_000_000 });
      const receipt = await shelves.receiving.receive(
        as('pharmacist'),
        newId(),
        shelves.delivery(form, { lines: [line] }),
      );
      powderId = receipt.containers[0]?.id ?? '';
    });
    const batch = (change: Partial<CompoundingAttempt> = {}): CompoundingAttempt => ({
      productId: shelves.methadone.id,
      lot: `B${newId().slice(-6)}`,
      expiresOn: '2026-06-30',
      powder: [{ containerId: powderId, quantity: 10_000_000 }],
      diluent: 'Purified water',
      finalUl: 1_000_000,
      containers: [
        { ul: 500_000, placeId: shelves.safeId },
        { ul: 490_000, placeId: shelves.safeId },
      ],
      ...change,
    });

    it('what is missing goes to variance, and the lot waits for a second person (R-217)', async () => {
      const made = await shelves.batches.prepare(as('pharmacist'), newId(), batch());
      expect(made).toMatchObject({ theoreticalMcg: 10_000_000, actualMcg: 9_900_000, check: null });
      expect(made.containers.map(({ full }) => full)).toEqual([5_000_000, 4_900_000]);
      expect(await inIt(powderId)).toBe(40_000_000);
      expect(await sumOfLot()).toBe(0);
      const bottle = made.containers[0]?.id ?? '';
      expect((await shelves.stock.container(as('nurse'), bottle)).fault).toContain('Waits for the check');
      expect(await codeOf(shelves.batches.check(as('pharmacist'), made.id, { outcome: 'passed' }))).toBe(
        'stock.refused',
      );
      const release = { lotId: made.lotId, blocks: false, reason: 'released' as const, says: 'It is fine' };
      expect(await codeOf(shelves.moves.block(as('pharmacist'), newId(), release))).toBe('stock.refused');
      scene.clock.moveTo(new Date('2026-03-02T15:10:00Z'));
      await shelves.batches.check(as('nurse'), made.id, { outcome: 'passed' });
      expect(await shelves.stock.container(as('nurse'), bottle)).toMatchObject({ fault: null, stock: 5_000_000 });
      expect(await codeOf(shelves.batches.check(as('nurse'), made.id, { outcome: 'passed' }))).toBe('stock.step');
    });
    it('more than the powder holds is a variance too, and is explained when it is much (R-217)', async () => {
      const more = { containers: [{ ul: 1_030_000, placeId: shelves.safeId }], finalUl: 1_030_000 };
      expect(await codeOf(shelves.batches.prepare(as('pharmacist'), newId(), batch(more)))).toBe('stock.refused');
      await shelves.batches.prepare(
        as('pharmacist'),
        newId(),
        batch({ ...more, explanation: 'The flask was not dry' }),
      );
      expect(await inIt(powderId)).toBe(40_000_000);
      expect(await sumOfLot()).toBe(0);
    });
    it('a batch that does not pass stays blocked, with the reason (R-217)', async () => {
      const made = await shelves.batches.prepare(as('pharmacist'), newId(), batch());
      scene.clock.moveTo(new Date('2026-03-02T15:10:00Z'));
      expect(await codeOf(shelves.batches.check(as('nurse'), made.id, { outcome: 'refused' }))).toBe('stock.invalid');
      await shelves.batches.check(as('nurse'), made.id, { outcome: 'refused', note: 'Cloudy' });
      expect((await shelves.stock.container(as('nurse'), made.containers[0]?.id ?? '')).fault).toBe('Blocked: Cloudy');
    });
    it('two batches from the same powder at once take not more than there is (R-217)', async () => {
      const half = () =>
        codeOf(
          shelves.batches.prepare(as('pharmacist'), newId(), {
            ...batch(),
            powder: [{ containerId: powderId, quantity: 30_000_000 }],
            finalUl: 3_000_000,
            containers: [{ ul: 3_000_000, placeId: shelves.safeId }],
          }),
        );
      expect((await Promise.all([half(), half()])).sort()).toEqual(['done', 'stock.refused']);
      expect(await inIt(powderId)).toBe(20_000_000);
    });
  });

  it('the ledger of a container is read page by page, with the balance after each movement (R-223)', async () => {
    // The trigger that keeps balances stands behind the wall like everybody else.
    await db.owner.query(`select set_config('cairn.programme', $1, false)`, [scene.clinic.programmeId]);
    await db.owner.query(
      `insert into stock_movement (id, programme_id, kind, from_container_id, from_account, to_container_id, to_account, quantity,
         occurred_at, source_type, source_id)
       select gen_random_uuid(), $1, 'administer', $2, 'stock', $2, 'administered', 1, now(), 'dose', gen_random_uuid()
       from generate_series(1, 250)`,
      [scene.clinic.programmeId, one()],
    );
    const seen: number[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof shelves.stock.ledger>> = await shelves.stock.ledger(
        as('nurse'),
        one(),
        after,
      );
      seen.push(...page.items.map(({ balance }) => balance));
      after = page.next;
    } while (after !== null);
    expect(seen).toEqual(Array.from({ length: 251 }, (_, index) => 999_750 + index));
    expect(await codeOf(shelves.stock.ledger(as('nurse'), one(), 'bm8'))).toBe('input.invalid');
    expect(await codeOf(shelves.stock.ledger(as('nurse'), newId(), null))).toBe('not-found');
  });
});
