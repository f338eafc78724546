import { drawSlip, replayContingency, slipMessages, slipsIn, standardTerms } from './index';
import { mixedUnder } from '../../mat/random-test/random-scene';
import { days, prizePay, scene } from './contingency-scene';

const terms = standardTerms.prize;
const drawsFor = (text: string, more = {}) =>
  replayContingency(scene({ ...terms, ...more }), days(text)).awards.map(({ earned }) => earned.draws);

describe('prize draws (clinical reference 4.3)', () => {
  it('each in a row earns a draw more, up to the most there are', () => {
    expect(drawsFor('mmm')).toEqual([1, 2, 3]);
    expect(drawsFor('m'.repeat(12)).slice(-4)).toEqual([9, 10, 10, 10]);
  });

  it('a setback begins with the start count again; excused changes nothing', () => {
    expect(drawsFor('mmnm')).toEqual([1, 2, 0, 1]);
    expect(drawsFor('mmem')).toEqual([1, 2, 0, 3]);
  });

  it('the example bowl: 500 slips, half of them a message', () => {
    expect(slipsIn(prizePay.bowl)).toBe(500);
    expect(prizePay.bowl.map(({ kind, count }) => [kind, count])).toEqual([
      ['message', 250],
      ['small', 209],
      ['large', 40],
      ['jumbo', 1],
    ]);
  });

  it('the slip follows from the bytes: the edges of each kind', () => {
    const slip = (word: number) => {
      const bytes = new Uint8Array(32);
      new DataView(bytes.buffer).setUint32(0, word);
      return drawSlip(prizePay.bowl, bytes);
    };
    expect([0, 249, 250, 458, 459, 498, 499, 500].map((word) => slip(word).kind)).toEqual([
      'message',
      'message',
      'small',
      'small',
      'large',
      'large',
      'jumbo',
      'message',
    ]);
    expect(slip(499)).toEqual({ slip: 499, kind: 'jumbo', valueCents: 10_000 });
  });

  it('the same key gives the same slips, another key or another day others', () => {
    const slips = (key: string, from?: string) =>
      replayContingency(scene(terms, { bytesOf: mixedUnder(key) }), days('mmmmmmmm', from)).awards.flatMap((award) =>
        award.slips.map(({ slip }) => slip),
      );
    expect(slips('a')).toEqual(slips('a'));
    expect(slips('a')).not.toEqual(slips('b'));
    expect(slips('a')).not.toEqual(slips('a', '2026-05-04'));
  });

  it('a key is asked about enrollment, day and number: the next draw of a day is another message', () => {
    expect(slipMessages('e', '2026-03-02', 2)).toEqual([
      'contingency|1|e|2026-03-02|1',
      'contingency|1|e|2026-03-02|2',
    ]);
  });

  it('slips come up as often as they lie in the bowl', () => {
    const bytesOf = mixedUnder('long');
    const seen: Record<string, number> = { message: 0, small: 0, large: 0, jumbo: 0 };
    for (let turn = 0; turn < 20_000; turn += 1) {
      const { kind } = drawSlip(prizePay.bowl, bytesOf(`${turn}`));
      seen[kind] = (seen[kind] ?? 0) + 1;
    }
    expect(seen['message']).toBeGreaterThan(9700);
    expect(seen['message']).toBeLessThan(10_300);
    expect(seen['small']).toBeGreaterThan(8060);
    expect(seen['small']).toBeLessThan(8660);
    expect(seen['jumbo']).toBeGreaterThan(15);
    expect(seen['jumbo']).toBeLessThan(75);
  });

  it('a prize above what a cap leaves is paid up to the cap, and said so', () => {
    const pay = { ...prizePay, bowl: [{ kind: 'large' as const, count: 1, valueCents: 2000 }] };
    const capped = scene({ ...terms, pay }, { caps: { annualCents: 5000, totalCents: null } });
    expect(replayContingency(capped, days('mmm')).awards.map(({ paidCents, capped: at }) => [paidCents, at])).toEqual([
      [2000, false],
      [3000, true],
      [0, true],
    ]);
  });
});
