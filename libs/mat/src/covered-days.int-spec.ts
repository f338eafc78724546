import { randomUUID } from 'node:crypto';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { addDays, coversAny, type Product, productFacts } from '@cairn/rules';
import fc from 'fast-check';
import { coverageOf, coveredWithin, latestSupplies, loadSupplies } from './covered-days.queries';
import { DosingScene } from './testing';

const today = '2026-03-02';

describe('covered days of many people (R-360)', () => {
  let db: TestDatabase;
  let scene: DosingScene;
  beforeAll(async () => {
    db = await testDatabase();
    scene = await DosingScene.open(db);
  });
  afterAll(() => db.close());

  const products: Product[] = [
    'methadone-oral-concentrate',
    'buprenorphine-xr-brixadi-weekly',
    'buprenorphine-xr-sublocade',
    'naltrexone-xr',
  ];
  const doses = fc.array(fc.record({ ago: fc.integer({ min: 0, max: 80 }), product: fc.constantFrom(...products) }), {
    minLength: 1,
    maxLength: 6,
  });

  it('a report in SQL, a board and the rule count the same days', async () => {
    const actor = scene.clinic.actor('nurse');
    const people = fc.sample(doses, 60).map((given) => ({ id: randomUUID(), given }));
    const { programmeId } = scene.clinic;
    const rows = people.flatMap(({ id, given }) =>
      given.map(({ ago, product }) => ({
        id,
        product,
        class: productFacts(product).productClass,
        on: addDays(today, -ago),
      })),
    );
    await db.owner.query(
      `insert into patient (id, programme_id, given, family, date_of_birth, sex_at_birth, origin)
       select p::uuid, $1, 'A', p, '1980-01-01', 'unknown', 'generated' from unnest($2::text[]) p`,
      [programmeId, people.map(({ id }) => id)],
    );
    await db.owner.query(
      `insert into dose (id, programme_id, patient_id, episode_id, product_class, product, service_day, dose_mcg, occurred_at, origin)
       select gen_random_uuid(), $1, r.id, r.id, r.class, r.product, r."on", 8000, r."on", 'generated'
       from jsonb_to_recordset($2::jsonb) as r (id uuid, product text, class text, "on" date)`,
      [programmeId, JSON.stringify(rows)],
    );
    await db.database.transaction(actor, async (tx) => {
      const loaded = await loadSupplies(
        tx,
        people.map(({ id }) => id),
        addDays(today, -90),
        today,
      );
      for (const windowDays of [0, 3, 10, 29]) {
        const from = addDays(today, -windowDays);
        const said = await tx.query<{ id: string; covered: boolean; latest: Parameters<typeof coverageOf>[0] }>(
          `select p.id, ${coveredWithin('p.id', '$2::date', '$3::date')} as covered, ${latestSupplies('p.id', '$3::date')} as latest
           from patient p where p.programme_id = $1 and p.id = any ($4::uuid[])`,
          [programmeId, from, today, people.map(({ id }) => id)],
        );
        for (const { id, covered, latest } of said) {
          const spans = coverageOf(loaded.get(id) ?? []);
          expect([id, covered]).toEqual([id, coversAny(spans, from, today)]);
          expect(coverageOf(latest).at(-1)).toEqual(spans.at(-1) && expect.objectContaining({ to: spans.at(-1)?.to }));
        }
      }
    });
  });

  it('a voided dose, a declined one and a claim cover nothing', async () => {
    const actor = scene.clinic.actor('nurse');
    const patientId = await scene.person();
    const order = await scene.order(patientId);
    const id = randomUUID();
    await scene.dosing.recordDose(actor, id, scene.attempt(order));
    const covered = () =>
      db.database.transaction(
        actor,
        async (tx) => (await loadSupplies(tx, [patientId], today, today)).get(patientId) ?? [],
      );
    expect(await covered()).toHaveLength(1);
    await scene.dosing.voidDose(actor, id, 'The wrong person was chosen');
    expect(await covered()).toEqual([]);
  });
});
