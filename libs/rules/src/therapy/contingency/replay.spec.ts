import { addDays } from '../../time';
import { awardOf, type Paid, replayContingency, roomOn, standingAfter, standardTerms } from './index';
import { days, firstDay, noCap, scene } from './contingency-scene';

const paid = (day: string, cents: number): Paid => ({ day, cents });

describe('caps (clinical reference 4.3, yearly cap)', () => {
  const caps = { annualCents: 75_000, totalCents: null };

  it('at, just below and just above the cap of a year', () => {
    expect(roomOn(firstDay, [paid(firstDay, 74_999)], [], caps)).toBe(1);
    expect(roomOn(firstDay, [paid(firstDay, 75_000)], [], caps)).toBe(0);
    expect(roomOn(firstDay, [paid(firstDay, 75_001)], [], caps)).toBe(0);
  });

  it('what the person earned in another program counts in the year, not in the cap of this one', () => {
    expect(roomOn(firstDay, [], [paid(firstDay, 70_000)], caps)).toBe(5000);
    expect(roomOn(firstDay, [], [paid(firstDay, 70_000)], { annualCents: 75_000, totalCents: 4000 })).toBe(4000);
    expect(roomOn(firstDay, [paid(firstDay, 3000)], [], { annualCents: 75_000, totalCents: 4000 })).toBe(1000);
  });

  it('a year later there is room again, a day before that there is not', () => {
    const full = [paid(firstDay, 75_000)];
    expect(roomOn(addDays(firstDay, 365), full, [], caps)).toBe(0);
    expect(roomOn(addDays(firstDay, 366), full, [], caps)).toBe(75_000);
  });

  it('a day recorded late looks at the years after it too', () => {
    expect(roomOn(firstDay, [paid(addDays(firstDay, 100), 75_000)], [], caps)).toBe(0);
    expect(roomOn(firstDay, [paid(addDays(firstDay, 366), 75_000)], [], caps)).toBe(75_000);
  });

  it('what was corrected away leaves room again', () => {
    expect(roomOn(firstDay, [paid(firstDay, 75_000), paid(firstDay, -1000)], [], caps)).toBe(1000);
  });
});

describe('replay (clinical reference 4.3)', () => {
  it('a day recorded late is paid at its place, up to what the caps leave', () => {
    const of = scene(standardTerms.voucher);
    const all = days('mmm');
    const late = awardOf(of, all, addDays(firstDay, 1), [paid(firstDay, 250), paid(addDays(firstDay, 2), 375)]);
    expect(late).toMatchObject({ dueCents: 375, paidCents: 375, capped: false });
    const full = scene(standardTerms.voucher, { caps: { ...noCap, totalCents: 700 } });
    expect(
      awardOf(full, all, addDays(firstDay, 1), [paid(firstDay, 250), paid(addDays(firstDay, 2), 375)]),
    ).toMatchObject({
      paidCents: 75,
      capped: true,
    });
    expect(awardOf(of, all, '2020-01-01', [])).toBeUndefined();
  });

  it('where a person stands is known without a draw', () => {
    for (const terms of [standardTerms.voucher, standardTerms.prize])
      for (const text of ['', 'm', 'mmn', 'mmmemnmmmmmm'])
        expect(standingAfter(terms, days(text))).toEqual(replayContingency(scene(terms), days(text)).standing);
  });
});
