import fc from 'fast-check';
import { isRefusal } from '../../refusal';
import { openBottle } from '../example-chart';
import type { OpenContainer } from '../medication-chart';
import { decideDraws, type Draw, unusable } from './draw';

const day = '2026-06-10';
const bottle = (id: string, quantity: number, more: Partial<OpenContainer> = {}): OpenContainer => ({
  ...openBottle,
  id,
  stock: { containerId: id, quantity, blocked: null, scanned: true },
  ...more,
});
const tablets = (id: string, mcgPerUnit: number, units: number, more: Partial<OpenContainer> = {}): OpenContainer =>
  bottle(id, mcgPerUnit * units, { product: 'methadone-tablet', mcgPerMl: null, mcgPerUnit, ...more });
const wish = (mcg: number, more = {}) => ({ product: 'methadone-oral-concentrate' as const, mcg, day, ...more });
const drawn = (mcg: number, containers: readonly OpenContainer[], more = {}): readonly Draw[] => {
  const draws = decideDraws(wish(mcg, more), containers);
  if (isRefusal(draws)) throw new Error(draws.says);
  return draws;
};

describe('out of which containers a dose comes (R-223)', () => {
  it('the first to expire goes first, then the one that was opened first', () => {
    const containers = [
      bottle('later', 1_000_000, { lotExpiresOn: '2027-02-01' }),
      bottle('second', 1_000_000, { openedAt: '2026-06-10T10:30:00Z' }),
      bottle('first', 1_000_000),
    ];
    expect(drawn(80_000, containers)).toEqual([{ containerId: 'first', quantity: 80_000, leftOver: 0 }]);
  });

  it('a dose may span two containers', () => {
    expect(drawn(80_000, [bottle('a', 30_000), bottle('b', 1_000_000, { lotExpiresOn: '2027-02-01' })])).toEqual([
      { containerId: 'a', quantity: 30_000, leftOver: 0 },
      { containerId: 'b', quantity: 50_000, leftOver: 0 },
    ]);
  });

  it.each([
    [79_999, true],
    [80_000, false],
  ])('%d micrograms for 80 mg: refused is %s', (quantity, refused) =>
    expect(isRefusal(decideDraws(wish(80_000), [bottle('a', quantity)]))).toBe(refused),
  );

  it('at a window only what is open there', () => {
    expect(isRefusal(decideDraws(wish(1_000, { stationId: 'window 2' }), [bottle('a', 1_000_000)]))).toBe(true);
  });

  it.each([
    ['past its date since today', { lotExpiresOn: '2026-06-09' }, 'Lot A1 is past its date'],
    ['on its last day', { lotExpiresOn: '2026-06-10' }, null],
    ['before a ledger was kept', { stock: null }, 'Not in the stock ledger: open it again from stock'],
    [
      'recalled',
      { stock: { containerId: 'a', quantity: 9, blocked: 'Recall 12', scanned: true } },
      'Lot A1 is blocked: Recall 12',
    ],
    ['empty', { stock: { containerId: 'a', quantity: 0, blocked: null, scanned: true } }, 'Empty'],
  ])('a container %s says why', (_, more, why) => expect(unusable(bottle('a', 1, more), day)).toBe(why));
});

describe('tablets leave their container whole', () => {
  const shelf = [tablets('forty', 40_000, 2), tablets('ten', 10_000, 3), tablets('five', 5_000, 9)];
  const takes = (mcg: number) =>
    drawn(mcg, shelf, { product: 'methadone-tablet' }).map(({ containerId, quantity }) => [containerId, quantity]);

  it('the strongest first', () =>
    expect(takes(95_000)).toEqual([
      ['forty', 80_000],
      ['ten', 10_000],
      ['five', 5_000],
    ]));
  it('a weaker one where the strong ones run out', () =>
    expect(takes(120_000)).toEqual([
      ['forty', 80_000],
      ['ten', 30_000],
      ['five', 10_000],
    ]));
  it('one is broken where nothing else fits, and the rest is left over', () =>
    expect(drawn(7_500, [tablets('five', 5_000, 9)], { product: 'methadone-tablet' })).toEqual([
      { containerId: 'five', quantity: 10_000, leftOver: 2_500 },
    ]));
});

describe('an injection', () => {
  const syringe = (id: string, lot: string) =>
    tablets(id, 300_000, 1, { product: 'buprenorphine-xr-sublocade', lot, stationId: null });
  it('comes from the lot on the syringe, wherever it is kept', () => {
    const injected = { product: 'buprenorphine-xr-sublocade', lot: 's2', stationId: 'window 1' } as const;
    expect(drawn(300_000, [syringe('a', 'S1'), syringe('b', 'S2')], injected)[0]?.containerId).toBe('b');
  });
});

it('what is drawn is exactly what is needed and what is left over, and no more than there is (R-223)', () => {
  const amounts = fc.array(fc.integer({ min: 0, max: 200_000 }), { maxLength: 6 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300_000 }), amounts, (mcg, quantities) => {
      const containers = quantities.map((quantity, nth) => bottle(String(nth), quantity));
      const draws = decideDraws(wish(mcg), containers);
      const there = quantities.reduce((sum, one) => sum + one, 0);
      if (isRefusal(draws)) return expect(there).toBeLessThan(mcg);
      expect(draws.reduce((sum, { quantity, leftOver }) => sum + quantity - leftOver, 0)).toBe(mcg);
      for (const { containerId, quantity } of draws)
        expect(quantity).toBeLessThanOrEqual(quantities[Number(containerId)] ?? 0);
    }),
  );
});
