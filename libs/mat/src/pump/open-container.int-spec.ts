import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { newId, type Refused } from '@cairn/platform';
import { openedLedger, type Stocked, stockedBottle } from '../stock/testing-stock';
import { DosingScene } from '../testing';
import { OpenContainerService } from './open-container.service';
import { StationService } from './station.service';

describe('opening a container of the ledger at a window (R-211, R-223)', () => {
  let db: TestDatabase;
  let scene: DosingScene;
  let service: OpenContainerService;
  let bottle: Stocked;

  const nurse = () => scene.clinic.actor('nurse');
  const closed = (more = {}) =>
    stockedBottle(db.database, scene.clinic.actor('pharmacist'), {
      ...{ mg: 100, at: scene.clock.now(), open: false },
      ...more,
    });
  const serialOf = (containerId: string) => `C-${containerId.slice(-12)}`;
  const open = (more: object = {}, id = newId()) =>
    service.open(nurse(), id, {
      ...{ stationId: bottle.stationId, serial: serialOf(bottle.containerId), scanned: true },
      ...more,
    });
  const refusal = (work: Promise<unknown>) =>
    work.then(
      () => null,
      (error: Refused) => error.refusal,
    );

  beforeAll(async () => {
    db = await testDatabase();
    scene = await DosingScene.open(db);
    service = new OpenContainerService(scene.acts, scene.clock);
  });
  beforeEach(async () => void (bottle = await closed()));
  afterAll(() => db.close());

  it('before a ledger is kept a container is typed as ever; afterwards only a barcode opens one', async () => {
    const stations = new StationService(scene.acts, scene.clock);
    const typed = {
      ...{ stationId: bottle.stationId, product: 'methadone-oral-concentrate', lot: 'A' },
      ...{ lotExpiresOn: '2027-01-01', mcgPerMl: 10_000 },
    };
    await stations.open(nurse(), newId(), typed);
    await openedLedger(db.database, scene.clinic.actor('pharmacist'), '2026-03-01');
    expect(await refusal(stations.open(nurse(), newId(), typed))).toMatchObject({ code: 'stock.unusable' });
    expect((await stations.list(nurse())).find(({ id }) => id === bottle.stationId)?.containers).toEqual([]);
  });

  it('shows what is in it; sent again it is opened once', async () => {
    const id = newId();
    const [first, again] = [await open({}, id), await open({}, id)];
    expect(again).toEqual(first);
    expect(first.containers).toMatchObject([{ id, stock: { containerId: bottle.containerId, quantity: 100_000 } }]);
  });

  it('scanned at two windows at once it is open at one, and the other is told', async () => {
    const other = await closed();
    const both = await Promise.allSettled([open(), open({ stationId: other.stationId })]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const later = await refusal(open({ stationId: other.stationId }));
    expect(later).toMatchObject({ code: 'stock.container-elsewhere' });
  });

  it('closed it can be opened elsewhere, with what is left in it', async () => {
    await open();
    await service.close(nurse(), bottle.containerId, 'put-back');
    expect(await refusal(service.close(nurse(), bottle.containerId, 'put-back'))).toMatchObject({ code: 'not-found' });
    const other = await closed();
    expect((await open({ stationId: other.stationId })).containers).toHaveLength(1);
  });

  it('an expired lot, a blocked one and an unknown barcode are refused; the list shows why', async () => {
    const old = await closed({ expiresOn: '2026-03-01' });
    expect(await refusal(open({ serial: serialOf(old.containerId) }))).toMatchObject({ code: 'stock.unusable' });
    const bad = await closed();
    await db.owner.query(
      `insert into stock_lot_block (id, programme_id, lot_id, blocks, reason, says) values ($1, $2, $3, true, 'recall', 'Recall 12')`,
      [newId(), scene.clinic.programmeId, bad.lotId],
    );
    expect(await refusal(open({ serial: serialOf(bad.containerId) }))).toMatchObject({ code: 'stock.unusable' });
    expect(await refusal(open({ serial: 'C-none' }))).toMatchObject({ code: 'not-found' });
    const { items } = await service.openable(nurse());
    const why = (containerId: string) => items.find(({ id }) => id === containerId)?.why;
    expect(why(old.containerId)).toContain('past its date');
    expect(why(bad.containerId)).toContain('Recall 12');
    expect(why(bottle.containerId)).toBeNull();
  });

  it('typed instead of scanned it needs a reason (R-211)', async () => {
    expect(await refusal(open({ scanned: false }))).toMatchObject({ code: 'stock.invalid' });
    await open({ scanned: false, byHandReason: 'The label is torn' });
  });

  it("another program's container is not there", async () => {
    const elsewhere = await DosingScene.open(db);
    const theirs = new OpenContainerService(elsewhere.acts, elsewhere.clock);
    const attempt = { stationId: bottle.stationId, serial: serialOf(bottle.containerId), scanned: true };
    expect(await refusal(theirs.open(elsewhere.clinic.actor('nurse'), newId(), attempt))).toMatchObject({
      code: 'not-found',
    });
  });
});
