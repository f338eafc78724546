import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { newId, Refused } from '@cairn/platform';
import { houseAccounts, movementKinds, type MovementKind, type StockAccount } from '@cairn/rules';
import fc from 'fast-check';
import type { SignedOrder } from '../order.service';
import { DosingScene } from '../testing';
import { move } from './ledger';
import { openedLedger, type Stocked, stockedBottle } from './testing-stock';

const acts = 10_000;
const atOnce = 8;

/** A movement of some kind and amount, a dose that is given, given in part, sent again or voided; at one of two clinics. */
type Act = { readonly clinic: 0 | 1 } & (
  | { readonly do: 'move'; readonly path: number; readonly from: number; readonly to: number; readonly mcg: number }
  | { readonly do: 'give' | 'part' | 'again' | 'void'; readonly nth: number }
);

const paths = (Object.keys(movementKinds) as MovementKind[]).flatMap((kind) =>
  movementKinds[kind].paths.map(([from, to]: readonly [StockAccount, StockAccount]) => ({ kind, from, to })),
);
const clinic = fc.constantFrom(0 as const, 1 as const);
const anAct: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 15,
    arbitrary: fc.record({
      clinic,
      do: fc.constant('move' as const),
      path: fc.nat({ max: paths.length - 1 }),
      from: fc.nat({ max: 5 }),
      to: fc.nat({ max: 5 }),
      mcg: fc.oneof(fc.integer({ min: 1, max: 90_000 }), fc.integer({ min: 1, max: 900_000 })),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      clinic,
      do: fc.constantFrom('give' as const, 'give' as const, 'part' as const, 'again' as const, 'void' as const),
      nth: fc.nat({ max: 1_000_000 }),
    }),
  },
);

/** One clinic with six bottles of two lots, and whoever comes to its windows. */
class Place {
  readonly bottles: Stocked[] = [];
  readonly waiting: SignedOrder[] = [];
  readonly given: { readonly id: string; readonly attempt: ReturnType<DosingScene['attempt']> }[] = [];
  moved = 0;
  refused = 0;
  constructor(readonly scene: DosingScene) {}

  static async open(db: TestDatabase): Promise<Place> {
    const place = new Place(await DosingScene.open(db));
    const pharmacist = place.scene.clinic.actor('pharmacist');
    await openedLedger(db.database, pharmacist, '2026-03-01');
    for (let nth = 0; nth < 6; nth += 1) {
      const first = nth < 3 ? place.bottles[0] : place.bottles[3];
      const product = first && { id: first.productId, lotId: first.lotId };
      const of = { mg: 2_000, at: place.scene.clock.now(), ...(product === undefined ? {} : { product }) };
      place.bottles.push(await stockedBottle(db.database, pharmacist, of));
    }
    for (let nth = 0; nth < 40; nth += 1) place.waiting.push(await place.scene.order(await place.scene.person()));
    return place;
  }

  async do(act: Act): Promise<void> {
    try {
      await (act.do === 'move' ? this.move(act) : this.dose(act.do, act.nth));
      this.moved += 1;
    } catch (error) {
      const refused = error instanceof Refused || (error as { constraint?: string }).constraint !== undefined;
      if (!refused) throw error;
      this.refused += 1;
    }
  }

  private move({ path, from, to, mcg }: Extract<Act, { do: 'move' }>): Promise<unknown> {
    const { scene, bottles } = this;
    const { kind, from: out, to: into } = paths[path] as (typeof paths)[number];
    const one = bottles[from] as Stocked;
    // Only decanting goes from one bottle to another, and only within a lot.
    const other = out === into ? (bottles[Math.floor(from / 3) * 3 + (to % 3)] as Stocked) : one;
    return scene.db.database.transaction(scene.clinic.actor('pharmacist'), (tx) =>
      move(tx, [
        {
          kind,
          from: { containerId: one.containerId, account: out },
          to: { containerId: other.containerId, account: into },
          quantity: mcg,
          occurredAt: scene.clock.now(),
          source: { type: 'count', id: newId() },
        },
      ]),
    );
  }

  private async dose(how: 'give' | 'part' | 'again' | 'void', nth: number): Promise<void> {
    const { scene, given } = this;
    const nurse = scene.clinic.actor('nurse');
    const before = given[nth % Math.max(1, given.length)];
    if (how === 'again' && before !== undefined) await scene.dosing.recordDose(nurse, before.id, before.attempt);
    else if (how === 'void' && before !== undefined) {
      await scene.dosing.voidDose(nurse, before.id, 'Recorded in error');
    } else {
      const order = this.waiting[nth % this.waiting.length] as SignedOrder;
      const part = how === 'part' ? { observation: 'partial', doseMcg: 20_000, wastedMcg: 40_000 } : {};
      const attempt = { ...scene.attempt(order), ...part } as ReturnType<DosingScene['attempt']>;
      const id = newId();
      await scene.dosing.recordDose(nurse, id, attempt);
      given.push({ id, attempt });
    }
  }
}

describe('milligrams are conserved (R-223)', () => {
  let db: TestDatabase;
  let places: readonly [Place, Place];

  beforeAll(async () => {
    db = await testDatabase();
    places = [await Place.open(db), await Place.open(db)];
  }, 60_000);
  afterAll(() => db.close());

  const q = async <Row>(sql: string): Promise<Row[]> => (await db.owner.query(sql)).rows as Row[];
  const house = houseAccounts.map((account) => `'${account}'`).join(', ');

  it(`over ${acts} random acts at windows of two clinics at once: in equals out plus in place, for container, lot and clinic`, async () => {
    const sequence = fc.sample(anAct, acts);
    for (let at = 0; at < sequence.length; at += atOnce)
      await Promise.all(sequence.slice(at, at + atOnce).map((act) => places[act.clinic].do(act)));

    const [least] = await q<{ least: number }>(
      `select min(quantity)::float8 as least from stock_balance where account in (${house})`,
    );
    expect(least?.least).toBeGreaterThanOrEqual(0);

    // Every balance is the sum of its movements, and no account has been forgotten.
    const wrong = await q(`
      with sums as (
        select container_id, account, sum(quantity)::bigint as quantity from (
          select from_container_id as container_id, from_account as account, -quantity as quantity from stock_movement
          union all select to_container_id, to_account, quantity from stock_movement) m group by 1, 2)
      select * from sums full join stock_balance b using (container_id, account)
      where sums.quantity is distinct from b.quantity and coalesce(sums.quantity, 0) <> coalesce(b.quantity, 0)`);
    expect(wrong).toEqual([]);

    // What came in is what went out and what is there: by container, by lot, by clinic.
    const inAndOut = (by: string) => `
      with flow as (
        select m.programme_id, m.to_container_id as container_id, m.quantity as came, 0 as went from stock_movement m
          where m.to_account in (${house}) and (m.from_account not in (${house}) or m.from_container_id <> m.to_container_id)
        union all
        select m.programme_id, m.from_container_id, 0, m.quantity from stock_movement m
          where m.from_account in (${house}) and (m.to_account not in (${house}) or m.from_container_id <> m.to_container_id)),
      place as (select b.container_id, sum(b.quantity) as there from stock_balance b where b.account in (${house}) group by 1)
      select ${by}, sum(f.came)::float8 as came, sum(f.went)::float8 as went, sum(f.there)::float8 as there from (
        select container_id, sum(came) as came, sum(went) as went, (select there from place p where p.container_id = flow.container_id) as there
        from flow group by 1) f join stock_container c on c.id = f.container_id group by 1`;
    for (const by of ['c.id', 'c.lot_id', 'c.programme_id']) {
      const rows = await q<{ came: number; went: number; there: number }>(inAndOut(by));
      expect(rows.length).toBe({ 'c.id': 12, 'c.lot_id': 4, 'c.programme_id': 2 }[by]);
      for (const { came, went, there } of rows) expect(came).toBe(went + there);
    }

    // Each standing dose has left stock once, and no voided one has.
    const doses = await q<{ taken: number; dose: number }>(`
      select d.dose_mcg as dose, coalesce((select sum(case when m.kind = 'reversal' then -m.quantity else m.quantity end)
        from stock_movement m where m.source_id = d.id and (m.kind = 'administer' or m.kind = 'reversal')), 0)::int as taken
      from dose d where not exists (select 1 from dose_void v where v.dose_id = d.id) and d.dose_mcg > 0`);
    expect(doses.length).toBeGreaterThan(5);
    for (const { taken, dose } of doses) expect(taken).toBe(dose);
    const voided = await q<{ left: number }>(`
      select sum(case when m.kind = 'reversal' then -m.quantity else m.quantity end)::int as left from stock_movement m
      join dose_void v on v.dose_id = m.source_id where m.kind in ('administer', 'reversal') group by v.dose_id having
      sum(case when m.kind = 'reversal' then -m.quantity else m.quantity end) <> 0`);
    expect(voided).toEqual([]);

    const [moved, refused] = [places[0].moved + places[1].moved, places[0].refused + places[1].refused];
    console.info(`${acts} acts: ${moved} done, ${refused} refused; ${doses.length} doses stand`);
    expect(moved + refused).toBe(acts);
    expect(Math.min(moved, refused)).toBeGreaterThan(100);
  }, 180_000);
});
