import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { pagesOf } from '@cairn/paper/testing';
import { newId, Refused } from '@cairn/platform';
import { DosingScene } from '../testing';
import { StockLabelService } from './receiving-labels.service';
import { ReceivingScene } from './receiving-testing';

const refusalOf = (act: Promise<unknown>) =>
  act.then(
    () => ({ code: 'done', rules: [] as string[] }),
    (error: unknown) => {
      if (!(error instanceof Refused)) throw error;
      const failed = (error.refusal.evaluations ?? []).filter(({ result }) => result === 'failed');
      return { code: error.refusal.code, rules: failed.map(({ ruleId }) => ruleId) };
    },
  );

describe('receiving stock', () => {
  let db: TestDatabase;
  let scene: DosingScene;
  let shelves: ReceivingScene;
  const as = (role: Parameters<DosingScene['clinic']['actor']>[0]) => scene.clinic.actor(role);

  beforeAll(async () => {
    db = await testDatabase();
  });
  afterAll(() => db.close());
  beforeEach(async () => {
    scene = await DosingScene.open(db);
    shelves = await ReceivingScene.open(scene);
  });

  const rows = async (table: string) =>
    Number(
      (await db.owner.query(`select count(*) from ${table} where programme_id = $1`, [scene.clinic.programmeId]))
        .rows[0].count,
    );

  it('is one act: receipt, lot, containers, movements out of the supplier’s hands, and where they stand (R-216, R-227)', async () => {
    const form = await shelves.form(6);
    const receipt = await shelves.receiving.receive(as('pharmacist'), newId(), shelves.delivery(form));
    expect(receipt).toMatchObject({
      supplierName: 'Depot',
      supplierAddress: '1 Depot Road',
      supplierRegistration: 'AB1234563',
      authority: 'pharmacist',
      lines: [{ invoiced: 2, counted: 2, containerQuantity: 1_000_000 }],
    });
    expect(receipt.containers.map(({ serial }) => serial)).toEqual(['SC-000001-8', 'SC-000002-6']);
    const { containers, openedOn } = await shelves.stock.overview(as('nurse'));
    expect(openedOn).toBeNull();
    expect(containers).toHaveLength(2);
    expect(containers[0]).toMatchObject({ stock: 1_000_000, full: 1_000_000, fault: null, place: { name: 'Safe' } });
    const ledger = await shelves.stock.ledger(as('nurse'), containers[0]?.id ?? '', null);
    expect(ledger).toMatchObject({
      next: null,
      items: [{ kind: 'receipt', change: 1_000_000, balance: 1_000_000, from: { account: 'supplier' } }],
    });
  });

  it('sent again it brings nothing twice, and with another body it is refused', async () => {
    const form = await shelves.form(6);
    const id = newId();
    const delivery = shelves.delivery(form);
    const once = await shelves.receiving.receive(as('pharmacist'), id, delivery);
    expect(await shelves.receiving.receive(as('pharmacist'), id, delivery)).toEqual(once);
    expect(await rows('stock_container')).toBe(2);
    expect(
      await refusalOf(shelves.receiving.receive(as('pharmacist'), id, { ...delivery, title: 'Other' })),
    ).toMatchObject({
      code: 'idempotency.body-differs',
    });
  });

  it('a nurse receives only once she is designated, and no longer when that has ended (R-227)', async () => {
    const form = await shelves.form(6);
    const arrive = () => refusalOf(shelves.receiving.receive(as('nurse'), newId(), shelves.delivery(form)));
    expect(await arrive()).toEqual({ code: 'stock.refused', rules: ['R-227'] });
    expect(await rows('stock_movement')).toBe(0);
    const id = newId();
    await shelves.designations.designate(as('administrator'), id, {
      staffId: as('nurse').staffId ?? '',
      kind: 'receive',
      startsOn: '2026-03-02',
      reference: 'Binder 1',
      notExcluded: true,
    });
    expect(await arrive()).toMatchObject({ code: 'done' });
    await shelves.designations.end(as('administrator'), id, { endsOn: '2026-03-02', reason: 'Moves to another site' });
    expect(await arrive()).toMatchObject({ code: 'done' });
    scene.clock.moveTo(new Date('2026-03-03T15:00:00Z'));
    expect(await arrive()).toEqual({ code: 'stock.refused', rules: ['R-227'] });
  });

  it.each(['counselor', 'front_desk', 'auditor', 'privacy_officer'] as const)('a %s never receives', async (role) => {
    const form = await shelves.form(6);
    expect(await refusalOf(shelves.receiving.receive(as(role), newId(), shelves.delivery(form)))).toMatchObject({
      code: 'permission.denied',
    });
  });

  it('partial shipments fill a form; on day 60 the last may come, on day 61 nothing (R-228)', async () => {
    const [form, other] = [await shelves.form(5), await shelves.form(5)];
    const arrive = (of: string, counted: number) =>
      refusalOf(
        shelves.receiving.receive(as('pharmacist'), newId(), {
          ...shelves.delivery(of),
          lines: [shelves.line({ invoiced: counted, counted })],
        }),
      );
    expect(await arrive(form, 2)).toMatchObject({ code: 'done' });
    expect(await arrive(form, 4)).toEqual({ code: 'stock.refused', rules: ['R-228'] });
    scene.clock.moveTo(new Date('2026-05-01T15:00:00Z'));
    expect(await arrive(form, 3)).toMatchObject({ code: 'done' });
    const forms = await shelves.orders.list(as('nurse'));
    expect(forms.find(({ id }) => id === form)).toMatchObject({
      state: 'complete',
      lines: [
        {
          received: 5,
          shipments: [
            { on: '2026-03-02', containers: 2 },
            { on: '2026-05-01', containers: 3 },
          ],
        },
      ],
    });
    scene.clock.moveTo(new Date('2026-05-02T15:00:00Z'));
    expect(await arrive(other, 1)).toEqual({ code: 'stock.refused', rules: ['R-228'] });
    expect((await shelves.orders.list(as('nurse'))).find(({ id }) => id === other)?.state).toBe('expired');
  });

  it('two deliveries at once bring together not more than was ordered, and never one label twice (R-228)', async () => {
    const form = await shelves.form(3);
    const lot = { lot: 'Same' };
    const arrive = () =>
      refusalOf(
        shelves.receiving.receive(as('pharmacist'), newId(), { ...shelves.delivery(form), lines: [shelves.line(lot)] }),
      );
    const answers = (await Promise.all([arrive(), arrive()])).map(({ code }) => code);
    expect(answers.sort()).toEqual(['done', 'stock.refused']);
    const kits = await shelves.kits();
    const plain = () =>
      shelves.receiving.receive(as('nurse'), newId(), {
        supplierId: shelves.supplierId,
        receivedOn: '2026-03-02',
        title: 'RN',
        lines: [shelves.line({ productId: kits.id, lot: 'K1', containerQuantity: 12, placeId: shelves.windowId })],
      });
    const both = await Promise.all([plain(), plain()]);
    expect(both.map(({ authority }) => authority)).toEqual(['not-controlled', 'not-controlled']);
    expect(await rows('stock_lot')).toBe(2);
    const serials = both.flatMap(({ containers }) => containers.map(({ serial }) => serial));
    expect(new Set(serials).size).toBe(4);
  });

  it('a void form brings nothing more, and its number is taken (R-228)', async () => {
    const form = await shelves.form(3, { number: 'F-1' });
    await shelves.orders.void(as('nurse'), form, 'The supplier has none');
    expect(await refusalOf(shelves.orders.void(as('nurse'), form, 'Again'))).toMatchObject({ code: 'stock.step' });
    expect(await refusalOf(shelves.receiving.receive(as('pharmacist'), newId(), shelves.delivery(form)))).toEqual({
      code: 'stock.refused',
      rules: ['R-228'],
    });
    expect(await refusalOf(shelves.form(3, { number: 'f-1' }))).toMatchObject({ code: 'stock.taken' });
    expect(await refusalOf(shelves.form(3, { signedBy: as('nurse').staffId ?? '' }))).toEqual({
      code: 'stock.refused',
      rules: ['R-228'],
    });
  });

  it('from another site it comes on a form of our own, as a transfer (R-229)', async () => {
    const form = await shelves.form(3, { supplierId: shelves.siteId });
    const from = { supplierId: shelves.siteId };
    const { containers } = await shelves.receiving.receive(as('pharmacist'), newId(), shelves.delivery(form, from));
    const { items } = await shelves.stock.ledger(as('nurse'), containers[0]?.id ?? '', null);
    expect(items).toMatchObject([{ kind: 'transfer_in', from: { account: 'elsewhere' } }]);
    const { orderFormId: _, ...lent } = shelves.delivery(form, from);
    expect(await refusalOf(shelves.receiving.receive(as('pharmacist'), newId(), lent))).toEqual({
      code: 'stock.refused',
      rules: ['R-228', 'R-229'],
    });
  });

  it('a refusal is kept with the answer of every rule, and what fails can be asked before (R-002)', async () => {
    const form = await shelves.form(1);
    const evaluations = await shelves.receiving.check(as('nurse'), shelves.delivery(form));
    expect(evaluations.filter(({ result }) => result === 'failed').map(({ ruleId }) => ruleId)).toEqual([
      'R-227',
      'R-228',
    ]);
    await refusalOf(shelves.receiving.receive(as('nurse'), newId(), shelves.delivery(form)));
    const { rows: lines } = await db.owner.query(
      `select facts from audit_event where programme_id = $1 and act = 'stock.receive' and outcome = 'refused'`,
      [scene.clinic.programmeId],
    );
    expect(lines.at(-1)?.facts.evaluations).toHaveLength(5);
  });

  it('each container gets a label with its number, lot, date and what is in a full one (R-211)', async () => {
    const form = await shelves.form(6);
    const receipt = await shelves.receiving.receive(as('pharmacist'), newId(), shelves.delivery(form));
    const labels = new StockLabelService(scene.acts, scene.clock);
    const pages = pagesOf(await labels.print(as('nurse'), 'receipt', receipt.id));
    expect(pages).toHaveLength(2);
    expect(pages[0]).toContain('SC-000001-8');
    expect(pages[1]).toContain('SC-000002-6');
    for (const words of ['Methadone', receipt.lines[0]?.lot ?? '-', '2027-05-31', '1,000 mg in 100 mL'])
      expect(pages[0]).toContain(words);
    await expect(labels.print(as('nurse'), 'container', newId())).rejects.toMatchObject({
      refusal: { code: 'not-found' },
    });
  });

  it('what was lost on the way is linked to its form or delivery, and never was in stock (R-236)', async () => {
    const orderFormId = await shelves.form(3);
    const loss = {
      supplierId: shelves.supplierId,
      productId: shelves.methadone.id,
      quantity: 1_000_000,
      noticedOn: '2026-03-02',
      says: 'The box was open, one bottle missing',
    };
    expect(await refusalOf(shelves.losses.record(as('nurse'), newId(), loss))).toMatchObject({ code: 'stock.invalid' });
    await shelves.losses.record(as('nurse'), newId(), {
      ...loss,
      orderFormId,
      reference: 'S-1',
      reportedOn: '2026-03-02',
    });
    expect(await shelves.losses.list(as('nurse'))).toMatchObject([{ supplierName: 'Depot', reference: 'S-1' }]);
    expect(await rows('stock_movement')).toBe(0);
  });

  it('a product keeps its strength once there is a lot of it, and goes only when none is left', async () => {
    const form = await shelves.form(3);
    await shelves.receiving.receive(as('pharmacist'), newId(), shelves.delivery(form));
    const save = (change: object) =>
      refusalOf(shelves.setUp.saveProduct(as('pharmacist'), { ...shelves.methadone, ...change }));
    expect(await save({ name: 'Another name' })).toMatchObject({ code: 'done' });
    expect(await save({ mcgPerMl: 5_000 })).toMatchObject({ code: 'stock.refused' });
    expect(await save({ retired: true })).toMatchObject({ code: 'stock.refused' });
    const kits = await shelves.kits();
    expect(await refusalOf(shelves.product({ name: kits.name.toUpperCase() }))).toMatchObject({ code: 'stock.taken' });
    expect(await refusalOf(shelves.product({ product: 'methadone-tablet' }))).toMatchObject({ code: 'stock.invalid' });
  });
});
