import fc from 'fast-check';
import { isRefusal } from '../../refusal';
import { microlitres, micrograms } from '../../units';
import type { OpenContainer } from '../medication-chart';
import { bottleByHand } from '../example-chart';
import { amountIn, decidePour, pourState, volumeOf } from './preparation';

const open: OpenContainer = { ...bottleByHand, id: 'bottle', stationId: 'one', lotExpiresOn: '2026-06-10' };

describe('milligrams and millilitres (R-006)', () => {
  it('80 mg of a concentrate of 10 mg/mL are 8 mL', () => expect(volumeOf(micrograms(80_000), 10_000)).toBe(8_000));

  it('there and back is the same amount, to what a microlitre holds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500_000 }), fc.constantFrom(1_000, 5_000, 10_000), (mcg, mcgPerMl) => {
        const back = amountIn(volumeOf(micrograms(mcg), mcgPerMl), mcgPerMl);
        expect(Math.abs(back - mcg)).toBeLessThanOrEqual(mcgPerMl / 2000);
      }),
    );
  });
});

describe('pouring a dose (R-212)', () => {
  it('asks for the volume of the ordered amount', () =>
    expect(decidePour(micrograms(42_500), open, '2026-06-10')).toEqual({ containerId: 'bottle', orderedUl: 4_250 }));

  it.each([
    ['nothing is open', undefined],
    ['a tablet is open', { ...open, mcgPerMl: null }],
    ['the lot ran out yesterday', { ...open, lotExpiresOn: '2026-06-09' }],
  ])('is refused when %s', (_, container) =>
    expect(isRefusal(decidePour(micrograms(1_000), container, '2026-06-10'))).toBe(true),
  );

  it.each([
    ['all of it', 8_000, 'poured'],
    ['within the tolerance', 7_950, 'poured'],
    ['a little less than that', 7_949, 'short'],
    ['nothing', 0, 'short'],
    ['no answer', null, 'unknown'],
  ] as const)('%s is said in a word', (_, delivered, word) =>
    expect(pourState(microlitres(8_000), delivered, 0.05)).toBe(word),
  );
});
