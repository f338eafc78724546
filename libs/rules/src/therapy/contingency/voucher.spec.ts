import { contingencyStart, nextIfMet, replayContingency, standardTerms } from './index';
import { days, scene, voucherPay } from './contingency-scene';

const terms = standardTerms.voucher;
const paidFor = (text: string, more = {}) =>
  replayContingency(scene({ ...terms, ...more }), days(text)).awards.map(({ paidCents }) => paidCents);
const nextAfter = (text: string, more = {}) =>
  replayContingency(scene({ ...terms, ...more }), days(text)).standing.next;

describe('vouchers (clinical reference 4.3)', () => {
  it('Voucher maximum: 36 met in a row, a bonus with each three: 877.50 + 120.00 = 997.50', () => {
    const { awards } = replayContingency(scene(terms), days('m'.repeat(36)));
    const sum = (of: 'valueCents' | 'bonusCents') => awards.reduce((total, { earned }) => total + earned[of], 0);
    expect([sum('valueCents'), sum('bonusCents')]).toEqual([87_750, 12_000]);
    expect(awards.reduce((total, { paidCents }) => total + paidCents, 0)).toBe(99_750);
  });

  it('Voucher maximum under the standard cap of a year: 750.00, and the counselor sees where it ended', () => {
    const capped = scene(terms, { caps: { annualCents: 75_000, totalCents: null } });
    const { awards, standing } = replayContingency(capped, days('m'.repeat(36)));
    expect(awards.reduce((total, { paidCents }) => total + paidCents, 0)).toBe(75_000);
    expect(awards.findIndex((award) => award.capped)).toBe(30);
    expect(standing.streak).toBe(36);
  });

  it('the first result earns the start, each further one a step more', () => {
    expect(paidFor('mm')).toEqual([250, 375]);
    expect(nextAfter('mm')).toBe(500);
  });

  it('a bonus comes with the third in a row and with the sixth, not with the second or fourth', () => {
    expect(paidFor('mmmmmm')).toEqual([250, 375, 1500, 625, 750, 1875]);
  });

  it('not met earns nothing and begins at the start again; what was earned stays', () => {
    expect(paidFor('mmnm')).toEqual([250, 375, 0, 250]);
    expect(replayContingency(scene(terms), days('mmn')).awards[2]).toMatchObject({ reset: true, dueCents: 0 });
  });

  it('excused earns nothing and sets nothing back', () => {
    expect(paidFor('mmem')).toEqual([250, 375, 0, 1500]);
    expect(nextAfter('mme')).toBe(nextAfter('mm'));
  });

  it('after a setback the fifth in a row brings the highest value back, the fourth does not', () => {
    const before = 'm'.repeat(10);
    expect(nextAfter(before)).toBe(1500);
    expect(nextAfter(`${before}nmmmm`)).toBe(750);
    expect(nextAfter(`${before}nmmmmm`)).toBe(1500);
    expect(nextAfter(`${before}nmmmmmm`)).toBe(1625);
    expect(replayContingency(scene(terms), days(`${before}nmmmmm`)).awards.at(-1)?.restored).toBe(true);
  });

  it('nothing is brought back where the climb is already higher', () => {
    expect(nextAfter('mnmmmmm')).toBe(250 + 5 * 125);
  });

  it('a second setback before the fifth keeps the highest value', () => {
    expect(nextAfter(`${'m'.repeat(10)}nmmnmmmmm`)).toBe(1500);
  });

  it('a ceiling stops the climb, at and not below it', () => {
    const pay = { ...voucherPay, ceilingCents: 500 };
    expect(nextAfter('m', { pay })).toBe(375);
    expect(nextAfter('mm', { pay })).toBe(500);
    expect(nextAfter('mmm', { pay })).toBe(500);
  });

  it('the screen says what the next one is worth: value, and the bonus when it falls due', () => {
    expect(nextIfMet(terms, contingencyStart(terms))).toEqual({ valueCents: 250, bonusCents: 0, draws: 0 });
    const { standing } = replayContingency(scene(terms), days('mm'));
    expect(nextIfMet(terms, standing)).toEqual({ valueCents: 500, bonusCents: 1000, draws: 0 });
  });
});
