import { addDays } from '../../time';
import { correctionsOf, type Paid, replayContingency, standardTerms, sumOfPaid } from './index';
import { days, firstDay, scene } from './contingency-scene';

const of = scene(standardTerms.voucher);
const paidFor = (text: string): readonly Paid[] => replayContingency(of, days(text)).paid;
const second = addDays(firstDay, 1);

describe('corrections (clinical reference 4.3)', () => {
  it('a day that was recorded as not met by mistake is made good, and so are the days that it set back', () => {
    const paid = paidFor('mnmm');
    const corrections = correctionsOf(of, { results: days('mmmm'), day: second, paid, balanceCents: sumOfPaid(paid) });
    expect(corrections).toEqual([
      { day: second, cents: 375 },
      { day: addDays(firstDay, 2), cents: 500 + 1000 - 250 },
      { day: addDays(firstDay, 3), cents: 625 - 375 },
    ]);
  });

  it('a day that was recorded as met by mistake loses its own value; what later days earned is not lost', () => {
    const paid = paidFor('mmmm');
    const corrections = correctionsOf(of, { results: days('mnmm'), day: second, paid, balanceCents: sumOfPaid(paid) });
    expect(corrections).toEqual([{ day: second, cents: -375 }]);
  });

  it('what was handed over is not asked back', () => {
    const corrections = correctionsOf(of, { results: days('mn'), day: second, paid: paidFor('mm'), balanceCents: 100 });
    expect(corrections).toEqual([{ day: second, cents: -100 }]);
    expect(correctionsOf(of, { results: days('mn'), day: second, paid: paidFor('mm'), balanceCents: 0 })).toEqual([]);
  });

  it('nothing changes where the record says the same', () => {
    expect(correctionsOf(of, { results: days('mnm'), day: second, paid: paidFor('mnm'), balanceCents: 500 })).toEqual(
      [],
    );
  });

  it('a cap holds for what is made good too', () => {
    const capped = scene(standardTerms.voucher, { caps: { annualCents: 800, totalCents: null } });
    const corrections = correctionsOf(capped, {
      results: days('mmm'),
      day: second,
      paid: paidFor('mnm'),
      balanceCents: 500,
    });
    expect(corrections).toEqual([{ day: second, cents: 300 }]);
  });
});
