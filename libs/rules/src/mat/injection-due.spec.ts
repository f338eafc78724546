import { standardPolicy } from '../policy';
import { micrograms } from '../units';
import { exampleChart, given } from './example-chart';
import { type Injection, injectionDue, injectionsBefore, injectionTiming, nextInjection } from './injection-due';
import type { KnownDose } from './medication-chart';
import { isTransmucosal, type Product, productFacts, slEquivalentMcg } from './product';

const injected = (product: Product, on: string, mg: number): Injection => ({
  product,
  on,
  at: new Date(`${on}T11:00:00Z`),
  doseMcg: mg * 1000,
  site: 'abdomen-left',
  travel: false,
});
const sublocade = (on: string, mg = 300) => injected('buprenorphine-xr-sublocade', on, mg);
const weekly = (on: string, mg = 16) => injected('buprenorphine-xr-brixadi-weekly', on, mg);
const due = (product: Product, before: readonly Injection[]) => nextInjection(product, before, standardPolicy).due;

describe('when the next injection is due', () => {
  it('Sublocade: the second from 7 days on, later ones from 26 (R-123)', () => {
    expect(due('buprenorphine-xr-sublocade', [sublocade('2026-06-01')])).toMatchObject({
      opensOn: '2026-06-08',
      dueOn: '2026-06-29',
      lateAfter: '2026-07-13',
    });
    expect(due('buprenorphine-xr-sublocade', [sublocade('2026-06-08'), sublocade('2026-06-01')])).toEqual({
      opensOn: '2026-07-04',
      dueOn: '2026-07-06',
      lateAfter: '2026-07-20',
      restartAfter: null,
    });
  });

  it('Sublocade for two months of travel is due after two months (R-125)', () => {
    const last = { ...sublocade('2026-06-01'), travel: true };
    expect(due('buprenorphine-xr-sublocade', [last, sublocade('2026-05-01'), sublocade('2026-04-01')])?.dueOn).toBe(
      '2026-07-27',
    );
  });

  it('T-16 Brixadi weekly last 1 June: day 5 in the window, day 9 in time, day 10 late (R-127)', () => {
    const days = due('buprenorphine-xr-brixadi-weekly', [weekly('2026-06-01', 24)]);
    expect(days).toMatchObject({ opensOn: '2026-06-06', dueOn: '2026-06-08', lateAfter: '2026-06-10' });
    const timing = (day: string) => days && injectionTiming(days, day);
    expect(['2026-06-05', '2026-06-06', '2026-06-10', '2026-06-11'].map(timing)).toEqual([
      'not-yet',
      'early',
      'due',
      'late',
    ]);
  });

  it('T-17 Brixadi monthly last 1 June: due 29 June, window 22 June to 6 July (R-127)', () => {
    const last = injected('buprenorphine-xr-brixadi-monthly', '2026-06-01', 96);
    expect(due('buprenorphine-xr-brixadi-monthly', [last])).toEqual({
      opensOn: '2026-06-22',
      dueOn: '2026-06-29',
      lateAfter: '2026-07-06',
      restartAfter: null,
    });
  });

  it('the second week of Brixadi is counted from its first dose, not from the additions (R-126)', () => {
    const week = [weekly('2026-06-04', 8), weekly('2026-06-03', 8), weekly('2026-06-01', 16)];
    expect(due('buprenorphine-xr-brixadi-weekly', week)?.dueOn).toBe('2026-06-08');
  });

  it('naltrexone: open on day 21, due on day 28, late after 35, a new start from day 42 (R-157)', () => {
    const days = due('naltrexone-xr', [injected('naltrexone-xr', '2026-06-01', 380)]);
    expect(days).toEqual({
      opensOn: '2026-06-22',
      dueOn: '2026-06-29',
      lateAfter: '2026-07-06',
      restartAfter: '2026-07-12',
    });
    expect(days && injectionTiming(days, '2026-07-12')).toBe('late');
    expect(days && injectionTiming(days, '2026-07-13')).toBe('restart');
  });

  it('after another injection of the same medication, that one runs out first (R-123, R-127)', () => {
    const before = [sublocade('2026-06-01')];
    expect(due('buprenorphine-xr-brixadi-monthly', before)?.opensOn).toBe('2026-06-27');
    expect(
      injectionDue(
        'naltrexone-oral',
        { product: 'naltrexone-oral', on: '2026-06-01', travel: false },
        1,
        standardPolicy,
      ),
    ).toBeNull();
  });

  it('is read from doses here and from verified ones elsewhere (R-083)', () => {
    const here = given('2026-05-01', injectedHere('buprenorphine-xr-sublocade', 300));
    const external = (state: 'verified' | 'reported', mg: number, on: string) => ({
      id: on,
      on,
      productClass: 'buprenorphine' as const,
      doseMcg: micrograms(mg * 1000),
      facility: 'Elsewhere',
      source: 'otp' as const,
      state,
    });
    const chart = {
      ...exampleChart,
      doses: [given('2026-06-09'), here],
      externalDoses: [
        external('reported', 300, '2026-06-05'),
        external('verified', 300, '2026-05-28'),
        external('verified', 16, '2026-05-29'),
      ],
    };
    expect(injectionsBefore(chart, '2026-06-10').map(({ on }) => on)).toEqual(['2026-05-28', '2026-05-01']);
    expect(injectionsBefore(chart, '2026-05-01')).toEqual([]);
  });
});

const injectedHere = (product: Product, mg: number): Partial<KnownDose> => ({
  product,
  productClass: productFacts(product).productClass,
  doseMcg: micrograms(mg * 1000),
});

describe('the product catalogue (section 3.1)', () => {
  it.each([
    ['buprenorphine-sl', 8_000, 8_000],
    ['buprenorphine-sl', 500, 500],
    ['buprenorphine-naloxone-zubsolv', 5_700, 8_000],
    ['buprenorphine-naloxone-zubsolv', 17_200, 24_000],
    ['methadone-tablet', 10_000, null],
    ['buprenorphine-xr-sublocade', 300_000, null],
  ] as const)('%s %i µg are %s as tablets under the tongue', (product, mcg, equivalent) => {
    expect(slEquivalentMcg(product, mcg)).toBe(equivalent);
    expect(isTransmucosal(product)).toBe(equivalent !== null);
  });

  it('a syringe has its amount and its volume from the label', () => {
    const volumes = (product: Product) =>
      productFacts(product).injection?.syringes.map(({ mcg, volumeUl }) => [mcg, volumeUl]);
    expect(volumes('buprenorphine-xr-sublocade')).toEqual([
      [100_000, 500],
      [300_000, 1500],
    ]);
    expect(volumes('buprenorphine-xr-brixadi-monthly')?.[1]).toEqual([96_000, 270]);
    expect(volumes('naltrexone-xr')).toEqual([[380_000, null]]);
  });
});
