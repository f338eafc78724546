import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { newId, Refused } from '@cairn/platform';
import { addDays } from '@cairn/rules';
import fc from 'fast-check';
import type { SignedOrder } from './order.service';
import { because, DosingScene } from './testing';

const first = '2026-03-02';

type Act =
  | { readonly act: 'give' | 'twice'; readonly order: number; readonly portion: number; readonly observation: Observed }
  | { readonly act: 'void' | 'stop'; readonly at: number }
  | { readonly act: 'order'; readonly mg: number; readonly portions: number }
  | { readonly act: 'again' | 'assess' }
  | { readonly act: 'wait'; readonly hours: number };
type Observed = 'observed_complete' | 'partial' | 'declined' | 'vomited';

const acts: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      act: fc.constantFrom('give' as const, 'twice' as const),
      order: fc.constantFrom(0, 0, 0, 1),
      portion: fc.constantFrom(1, 1, 2),
      observation: fc.constantFrom<Observed>(
        'observed_complete',
        'observed_complete',
        'partial',
        'declined',
        'vomited',
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ act: fc.constantFrom('void' as const, 'stop' as const), at: fc.nat({ max: 3 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      act: fc.constant('order' as const),
      mg: fc.constantFrom(20, 30),
      portions: fc.constantFrom(1, 2),
    }),
  },
  { weight: 3, arbitrary: fc.record({ act: fc.constantFrom('again' as const, 'assess' as const) }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('wait' as const), hours: fc.constantFrom(1, 3, 12, 24) }) },
);

describe('any sequence of acts at the windows, through the services and a real database', () => {
  let db: TestDatabase;
  let scene: DosingScene;
  beforeAll(async () => {
    db = await testDatabase();
    scene = await DosingScene.open(db);
  });
  afterAll(() => db.close());

  const standing = `select order_id, service_day, portion, count(*)::int as n from dose d
    where observation <> 'declined' and not exists (select 1 from dose_void v where v.dose_id = d.id) group by 1, 2, 3`;

  it('leaves no two standing doses for one order, service day and portion, and a place for each (R-059, R-212)', async () => {
    let given = 0;
    for (const sequence of fc.sample(fc.array(acts, { minLength: 25, maxLength: 35 }), 6)) {
      scene.clock.moveTo(new Date('2026-03-02T15:00:00Z'));
      const run = new Run(scene, await scene.person());
      await run.do({ act: 'order', mg: 30, portions: 1 });
      await run.do({ act: 'give', order: 0, portion: 1, observation: 'observed_complete' });
      for (const act of sequence) await run.do(act);
      given += run.given.length;
    }
    const { rows } = await db.owner.query(`select max(n) as most, count(*)::int as places from (${standing}) s`);
    const slots = await db.owner.query('select count(*)::int as slots from dose_slot');
    expect(rows[0].most).toBe(1);
    expect(slots.rows[0].slots).toBe(rows[0].places);
    expect(given).toBeGreaterThanOrEqual(6);
  }, 60_000);
});

/** One person's days. What is refused is part of the game; anything else that is thrown is a fault. */
class Run {
  readonly given: string[] = [];
  private orders: SignedOrder[] = [];
  private last: { id: string; attempt: Parameters<DosingScene['dosing']['recordDose']>[2] } | null = null;

  constructor(
    private readonly scene: DosingScene,
    private readonly patientId: string,
  ) {}

  private get today(): string {
    return new Date(this.scene.clock.now().getTime() - 6 * 3_600_000).toISOString().slice(0, 10);
  }

  async do(act: Act): Promise<void> {
    const { scene, patientId } = this;
    if (act.act === 'wait') scene.clock.moveTo(new Date(scene.clock.now().getTime() + act.hours * 3_600_000));
    if (act.act === 'assess') await this.maybe(scene.assess(patientId));
    if (act.act === 'order') await this.order(act);
    if (act.act === 'stop') await this.stop(act.at);
    if (act.act === 'void') await this.undo(act.at);
    if (act.act === 'again' && this.last !== null) await this.send(this.last);
    if (act.act === 'give' || act.act === 'twice') await this.give(act);
  }

  private async order({ mg, portions }: Act & { act: 'order' }): Promise<void> {
    const order = await this.maybe(
      this.scene.order(this.patientId, {
        doseMcg: mg * 1000,
        portions,
        frequency: portions === 1 ? 'daily' : 'split',
        ...(portions === 1 ? {} : { indication: 'pain' }),
        startsOn: this.today,
        expiresOn: addDays(first, 30),
      }),
    );
    if (order !== undefined) this.orders = [order, ...this.orders];
  }

  private async give({ act, order: at, portion, observation }: Act & { act: 'give' | 'twice' }): Promise<void> {
    const order = this.orders[at];
    if (order === undefined) return;
    const whole = order.doseMcg / order.portions;
    const doseMcg = observation === 'declined' ? 0 : observation === 'partial' ? whole / 2 : whole;
    const attempt = {
      ...this.scene.attempt(order, portion),
      serviceDay: this.today,
      observation,
      doseMcg,
      observedMinutes: 5,
      overrides: because('R-059', 'R-011', 'R-041'),
    };
    this.last = { id: newId(), attempt };
    const sent = [this.send(this.last)];
    if (act === 'twice') sent.push(this.send({ id: newId(), attempt }), this.send(this.last));
    await Promise.all(sent);
  }

  private async send({ id, attempt }: NonNullable<Run['last']>): Promise<void> {
    const dose = await this.maybe(this.scene.dosing.recordDose(this.scene.clinic.actor('nurse'), id, attempt));
    if (dose !== undefined && attempt.observation !== 'declined' && !this.given.includes(id)) this.given.push(id);
  }

  private async undo(at: number): Promise<void> {
    const id = this.given.at(-1 - at);
    if (id !== undefined)
      await this.maybe(this.scene.dosing.voidDose(this.scene.clinic.actor('nurse'), id, 'In error'));
  }

  private async stop(at: number): Promise<void> {
    const order = this.orders[at];
    if (order !== undefined)
      await this.maybe(this.scene.orders.stop(this.scene.clinic.actor('prescriber'), order.id, 'Stopped'));
  }

  private async maybe<T>(act: Promise<T>): Promise<T | undefined> {
    return act.catch((error: unknown) => {
      if (error instanceof Refused) return undefined;
      throw error;
    });
  }
}
