import fc from 'fast-check';
import { addDays, daysBetween, localDay, weekday } from '../time';
import { courseOf } from './course';
import {
  coverage,
  coveredDays,
  coversAny,
  daysOf,
  daysWithin,
  missedBefore,
  type Supply,
  suppliesOf,
} from './covered-days';
import { exampleChart, given, methadoneOrder, today } from './example-chart';
import type { ExternalDose, KnownDose } from './medication-chart';
import { type Product, productFacts } from './product';
import { serviceDay } from './service-day';

const supply = (on: string, product: Product = 'methadone-oral-concentrate', more: Partial<Supply> = {}): Supply => ({
  on,
  doseMcg: 80_000,
  product,
  productClass: productFacts(product).productClass,
  weekdays: null,
  ...more,
});
const days = (supplies: Supply[], from = '2026-06-01', to = '2026-07-31') => [
  ...daysWithin(coverage(supplies), from, to),
];

describe('the days that a dose covers (R-360)', () => {
  it('a dose covers its day, nothing more; one that was declined covers nothing (R-360)', () => {
    expect(days([supply('2026-06-10'), supply('2026-06-12', undefined, { doseMcg: 0 })])).toEqual(['2026-06-10']);
  });

  it.each([
    ['buprenorphine-xr-brixadi-weekly', 7],
    ['buprenorphine-xr-sublocade', 31],
    ['buprenorphine-xr-brixadi-monthly', 31],
    ['naltrexone-xr', 31],
    ['naltrexone-oral', 1],
  ] as const)('%s covers %i days (R-360)', (product, length) => {
    expect(days([supply('2026-06-10', product)])).toHaveLength(length);
  });

  it('an injection before the last one has run out pushes the next cover forward (R-360)', () => {
    const weekly = 'buprenorphine-xr-brixadi-weekly';
    const covered = days([supply('2026-06-01', weekly), supply('2026-06-06', weekly)]);
    expect([covered[0], covered.at(-1), covered.length]).toEqual(['2026-06-01', '2026-06-14', 14]);
  });

  it('different products overlap in place (R-360)', () => {
    expect(
      days([supply('2026-06-01', 'buprenorphine-xr-brixadi-weekly'), supply('2026-06-05', 'naltrexone-xr')]),
    ).toHaveLength(35);
  });

  it('two portions of one day, or two doses of a first day, are one day (R-066, R-360)', () => {
    expect(days([supply('2026-06-10'), supply('2026-06-10')])).toEqual(['2026-06-10']);
  });

  it('a dose on Monday, Wednesday and Friday covers up to the next of them (R-111)', () => {
    const thrice = { weekdays: [1, 3, 5] };
    // 8 June 2026 is a Monday.
    expect(['2026-06-08', '2026-06-10', '2026-06-12'].map((on) => daysOf({ ...supply(on), ...thrice }))).toEqual([
      2, 2, 3,
    ]);
    expect(daysOf({ ...supply('2026-06-09'), ...thrice })).toBe(1);
    expect(daysOf({ ...supply('2026-06-08'), weekdays: [1] })).toBe(7);
  });

  it('a verified dose elsewhere covers its day, a claim does not (R-083)', () => {
    const elsewhere: ExternalDose = {
      id: 'x',
      on: '2026-06-09',
      productClass: 'methadone',
      doseMcg: given(today).doseMcg,
      facility: 'Jail',
      source: 'jail',
      state: 'verified',
    };
    const chart = { doses: [], externalDoses: [elsewhere] };
    expect([...coveredDays(chart, '2026-06-01', today)]).toEqual(['2026-06-09']);
    expect([
      ...coveredDays({ ...chart, externalDoses: [{ ...elsewhere, state: 'reported' }] }, '2026-06-01', today),
    ]).toEqual([]);
  });

  it('a chart knows the weekdays of the order that a dose was given under (R-111)', () => {
    const orders = [{ ...methadoneOrder, weekdays: [1, 3, 5] }];
    expect([...coveredDays({ orders, doses: [given('2026-06-05')], externalDoses: [] }, '2026-06-01', today)]).toEqual([
      '2026-06-05',
      '2026-06-06',
      '2026-06-07',
    ]);
  });
});

describe('missed days (R-050)', () => {
  it.each([
    ['2026-06-09', 0],
    ['2026-06-08', 1],
    ['2026-06-05', 4],
  ])('last dosed on %s: %i missed on 10 June (R-050)', (on, missed) => {
    expect(missedBefore(coverage([supply(on)]), today)).toBe(missed);
    expect(courseOf({ ...exampleChart, doses: [given(on)] }, 'methadone', today).missed).toBe(missed);
  });

  it('never dosed, or not before: nothing is missed (R-050)', () => {
    expect(missedBefore(coverage([]), today)).toBe(0);
    expect(missedBefore(coverage([supply('2026-06-12')]), today)).toBe(0);
  });

  it('only what covers this medication counts at the window: naltrexone keeps no tolerance (R-050)', () => {
    const doses = [
      given('2026-06-09', { product: 'naltrexone-oral', productClass: 'naltrexone' }),
      given('2026-06-05'),
    ];
    expect(courseOf({ ...exampleChart, doses }, 'methadone', today).missed).toBe(4);
  });
});

describe('whatever the order in which facts were entered', () => {
  const products: Product[] = [
    'methadone-oral-concentrate',
    'buprenorphine-naloxone-sl',
    'buprenorphine-xr-brixadi-weekly',
    'buprenorphine-xr-sublocade',
  ];
  const doses = fc.array(
    fc.record({
      day: fc.integer({ min: 0, max: 90 }).map((ago) => addDays(today, -ago)),
      product: fc.constantFrom(...products),
      portion: fc.integer({ min: 1, max: 2 }),
      doseMcg: fc.constantFrom(0, 16_000, 80_000),
    }),
    { maxLength: 12 },
  );
  const known = ({ day, product, ...more }: { day: string; product: Product; portion: number; doseMcg: number }) =>
    given(day, { ...more, product, productClass: productFacts(product).productClass } as Partial<KnownDose>);

  it('the covered days and the course are the same (R-360)', () => {
    fc.assert(
      fc.property(doses, fc.infiniteStream(fc.nat()), (made, noise) => {
        const entered = made.map(known);
        const shuffled = entered
          .map((dose) => ({ dose, at: noise.next().value as number }))
          .sort((one, other) => one.at - other.at)
          .map(({ dose }) => dose);
        // A chart is loaded by day, newest first, whenever its doses were entered.
        const chartOf = (list: readonly KnownDose[]) => ({
          ...exampleChart,
          doses: list.toSorted((one, other) =>
            one.serviceDay < other.serviceDay ? 1 : one.serviceDay > other.serviceDay ? -1 : 0,
          ),
        });
        expect(coverage(suppliesOf(chartOf(shuffled)))).toEqual(coverage(suppliesOf(chartOf(entered))));
        for (const productClass of ['methadone', 'buprenorphine'] as const) {
          const { givenThisDay: _, ...one } = courseOf(chartOf(shuffled), productClass, today);
          const { givenThisDay: __, ...other } = courseOf(chartOf(entered), productClass, today);
          expect(one).toEqual(other);
        }
      }),
    );
  });

  it('a day is missed if and only if nothing covers it', () => {
    fc.assert(
      fc.property(doses, (made) => {
        const supplies = suppliesOf({ doses: made.map(known), externalDoses: [] });
        const spans = coverage(supplies);
        const covered = daysWithin(spans, addDays(today, -120), addDays(today, -1));
        const missed = missedBefore(spans, today);
        for (let back = 1; back <= missed; back += 1) expect(covered.has(addDays(today, -back))).toBe(false);
        if (covered.size > 0) expect(covered.has(addDays(today, -missed - 1))).toBe(true);
        expect(coversAny(spans, addDays(today, -120), addDays(today, -1))).toBe(covered.size > 0);
      }),
    );
  });

  it('spans never touch and never overlap', () => {
    fc.assert(
      fc.property(doses, (made) => {
        const spans = coverage(suppliesOf({ doses: made.map(known), externalDoses: [] }));
        for (const [index, span] of spans.entries()) {
          expect(span.to).toBeGreaterThanOrEqual(span.from);
          const next = spans[index + 1];
          if (next !== undefined) expect(next.from).toBeGreaterThan(span.to + 1);
        }
      }),
    );
  });
});

describe('midnight and the clocks of spring and autumn (R-004)', () => {
  const zones = [
    'America/New_York',
    'America/Phoenix',
    'Europe/London',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
    'Pacific/Apia',
  ];
  const boundary = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
  const instant = fc.date({
    min: new Date('2024-01-01T00:00:00Z'),
    max: new Date('2028-01-01T00:00:00Z'),
    noInvalidDate: true,
  });

  it('every instant belongs to exactly one service day: its own local day or the one before (R-004)', () => {
    fc.assert(
      fc.property(instant, fc.constantFrom(...zones), boundary, (at, zone, begins) => {
        const day = serviceDay(at, zone, begins);
        expect([localDay(at, zone), addDays(localDay(at, zone), -1)]).toContain(day);
        // A minute later it is the same day or, once, the next: no day is left out and none comes back.
        const next = serviceDay(new Date(at.getTime() + 60_000), zone, begins);
        expect([0, 1]).toContain(daysBetween(day, next));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['the hour that is skipped', '2026-03-08T06:59:00Z', '2026-03-08T07:00:00Z'],
    ['the hour that comes twice', '2026-11-01T05:30:00Z', '2026-11-01T06:30:00Z'],
  ])('%s belongs to its day on both sides (R-004)', (_, before, after) => {
    const dayOf = (at: string) => serviceDay(new Date(at), 'America/New_York', '00:00');
    expect(dayOf(before)).toBe(dayOf(after));
  });

  it('one minute before midnight is yesterday, midnight is today; with a boundary of 04:00 so is half past three (R-004)', () => {
    const at = (time: string, begins: string) => serviceDay(new Date(time), 'America/New_York', begins);
    expect([at('2026-06-10T03:59:00Z', '00:00'), at('2026-06-10T04:00:00Z', '00:00')]).toEqual([
      '2026-06-09',
      '2026-06-10',
    ]);
    expect([at('2026-06-10T07:30:00Z', '04:00'), at('2026-06-10T08:00:00Z', '04:00')]).toEqual([
      '2026-06-09',
      '2026-06-10',
    ]);
  });

  it('a week around the change of clocks has seven days, and a dose each day leaves none missed (R-050)', () => {
    for (const first of ['2026-03-05', '2026-10-29']) {
      const week = Array.from({ length: 7 }, (_, index) => addDays(first, index));
      const spans = coverage(week.map((day) => supply(day)));
      expect(spans).toHaveLength(1);
      expect(missedBefore(spans, addDays(first, 7))).toBe(0);
    }
  });

  it('weekdays follow each other', () => {
    expect(weekday('2026-06-08')).toBe(1);
    expect(weekday('2026-06-14')).toBe(7);
    expect(weekday('1969-12-31')).toBe(3);
  });
});

describe('the treatment day (R-005)', () => {
  it('is counted from the first dose, or from admission where policy says so (R-005)', () => {
    const episode = exampleChart.episode && { ...exampleChart.episode, admittedOn: '2026-02-20' };
    const chart = { ...exampleChart, episode, firstDoseOn: '2026-03-01' };
    expect(courseOf(chart, 'methadone', today).treatmentDay).toBe(102);
    expect(courseOf(chart, 'methadone', today, 'admission_date').treatmentDay).toBe(111);
    expect(courseOf({ ...chart, firstDoseOn: null, doses: [] }, 'methadone', today).treatmentDay).toBe(1);
  });
});
