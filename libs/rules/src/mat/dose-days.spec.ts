import { addDays } from '../time';
import { micrograms } from '../units';
import { coverage } from './covered-days';
import { doseDays, type DoseRecords } from './dose-days';
import { methadoneOrder } from './example-chart';

const today = '2026-06-10';
const dose = (day: string, more: Partial<DoseRecords['doses'][number]> = {}) => ({
  day,
  doseMcg: 80_000,
  product: 'methadone-oral-concentrate',
  observation: 'observed_complete',
  orderId: 'order',
  ...more,
});
const order = { ...methadoneOrder, startsOn: '2026-06-01' };

function states(records: Partial<DoseRecords>, from = '2026-06-05') {
  const doses = records.doses ?? [];
  const spans = coverage([
    ...doses.map(({ day, doseMcg }) => ({
      on: day,
      doseMcg,
      productClass: 'methadone' as const,
      product: null,
      weekdays: null,
    })),
    ...(records.externalDoses ?? []).map(({ day, doseMcg }) => ({
      on: day,
      doseMcg,
      productClass: 'methadone' as const,
      product: null,
      weekdays: null,
    })),
  ]);
  const all = { doses, takeHomes: [], externalDoses: [], orders: [order], spans, closedDays: [], ...records };
  return doseDays(all, from, today, today);
}
const said = (records: Partial<DoseRecords>, from?: string) => states(records, from).map(({ state }) => state);

describe('what became of each day', () => {
  it('given, in part, declined, missed, elsewhere, closed; today is open until it is over (R-050, R-083)', () => {
    expect(
      said({
        doses: [
          dose('2026-06-04'),
          dose('2026-06-05', { observation: 'partial', doseMcg: 30_000 }),
          dose('2026-06-06', { observation: 'declined', doseMcg: 0 }),
        ],
        externalDoses: [{ day: '2026-06-08', doseMcg: 80_000 }],
        closedDays: ['2026-06-09'],
      }),
    ).toEqual(['partial', 'declined', 'missed', 'external', 'closed', 'none']);
  });

  it('before the first dose nothing is missed, and after the end of all orders only the open gap (R-050)', () => {
    expect(said({ doses: [], orders: [order] })).toEqual(Array(6).fill('none'));
    const ended = { ...order, endsOn: '2026-06-07' };
    expect(said({ doses: [dose('2026-06-06')], orders: [ended] }).slice(-4)).toEqual([
      'missed',
      'missed',
      'missed',
      'none',
    ]);
  });

  it('two doses of a first day are one day, and what was ordered is both (R-044)', () => {
    const second = { ...order, id: 'second', doseMcg: micrograms(20_000), startsOn: '2026-06-09' };
    const [day] = states(
      {
        orders: [second, { ...order, doseMcg: micrograms(30_000), endsOn: '2026-06-09', startsOn: '2026-06-09' }],
        doses: [dose('2026-06-09', { doseMcg: 30_000 }), dose('2026-06-09', { doseMcg: 20_000, orderId: 'second' })],
      },
      '2026-06-09',
    );
    expect(day).toMatchObject({ state: 'given', doseMcg: 50_000, orderedMcg: 50_000 });
  });

  it('a weekday without a dose in its schedule is covered, not missed (R-111)', () => {
    const thrice = { ...order, weekdays: [1, 3, 5] };
    const doses = [dose('2026-06-05'), dose('2026-06-08')];
    const spans = coverage(
      doses.map(({ day, doseMcg }) => ({
        on: day,
        doseMcg,
        productClass: 'methadone' as const,
        product: null,
        weekdays: [1, 3, 5],
      })),
    );
    expect(said({ orders: [thrice], doses, spans })).toEqual([
      'given',
      'covered',
      'covered',
      'given',
      'covered',
      'none',
    ]);
  });

  it('three years are a line for each day', () => {
    const doses = Array.from({ length: 1095 }, (_, ago) => dose(addDays(today, -ago)));
    expect(states({ doses }, addDays(today, -1094))).toHaveLength(1095);
  });
});
