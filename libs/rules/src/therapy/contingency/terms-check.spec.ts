import { standardPolicy } from '../../policy';
import { capsOf, type ContingencyTerms, refuseOpioidTarget, refuseTerms, standardTerms } from './index';
import { prizePay, voucherPay } from './contingency-scene';

const { voucher, prize } = standardTerms;
const says = (terms: ContingencyTerms) => refuseTerms(terms, standardPolicy)?.says ?? null;
const vouchers = (pay: Partial<typeof voucherPay>) => says({ ...voucher, pay: { ...voucherPay, ...pay } });
const prizes = (pay: Partial<typeof prizePay>) => says({ ...prize, pay: { ...prizePay, ...pay } });

describe('a version of a program (clinical reference 4.3)', () => {
  it('begins with what the reference names, and not with abstinence from opioids', () => {
    expect([says(voucher), says(prize)]).toEqual([null, null]);
    expect([voucher.target.behavior, prize.target.behavior]).toEqual(['attendance', 'attendance']);
  });

  it('amounts of vouchers are whole cents within bounds', () => {
    expect([vouchers({ startCents: 1 }), vouchers({ stepCents: 0 }), vouchers({ ceilingCents: 250 })]).toEqual([
      null,
      null,
      null,
    ]);
    expect(vouchers({ startCents: 0 })).toMatch(/first value/);
    expect(vouchers({ startCents: 2.5 })).toMatch(/first value/);
    expect(vouchers({ ceilingCents: 249 })).toMatch(/at least the first one, \$2.50/);
    expect(vouchers({ bonusEvery: 0 })).toMatch(/bonus/);
    expect(vouchers({ restoreAfter: 0 })).toMatch(/comes back/);
  });

  it('a bowl holds slips, each kind once, and messages are worth nothing', () => {
    expect(prizes({ maxDraws: 0 })).toMatch(/at most 1/);
    expect(prizes({ bowl: [] })).toMatch(/Put slips/);
    expect(prizes({ bowl: [{ kind: 'message', count: 5, valueCents: 1 }] })).toMatch(/worth nothing/);
    expect(prizes({ bowl: [{ kind: 'small', count: 5, valueCents: 0 }] })).toMatch(/worth nothing/);
    expect(prizes({ bowl: [...prizePay.bowl, { kind: 'jumbo', count: 1, valueCents: 1 }] })).toMatch(/once/);
  });

  it('a version may be stricter than the policy of a year, never looser', () => {
    expect([says({ ...voucher, annualCapCents: 75_000 }), says({ ...voucher, annualCapCents: 59_900 })]).toEqual([
      null,
      null,
    ]);
    expect(says({ ...voucher, annualCapCents: 75_001 })).toMatch(/\$750.00 a person and year/);
    expect(capsOf(voucher, standardPolicy).annualCents).toBe(75_000);
    expect(capsOf({ ...voucher, annualCapCents: 59_900 }, standardPolicy).annualCents).toBe(59_900);
    expect(capsOf({ ...voucher, annualCapCents: 75_000 }, { cm_annual_cap_dollars: 599 }).annualCents).toBe(59_900);
  });

  it('a test needs substances from the list, a schedule days of the week', () => {
    const target = (analytes: readonly string[]) =>
      says({ ...voucher, target: { behavior: 'negative-test', analytes, modalities: [] } });
    expect([target(['cocaine']), target([]), target(['moonshine'])]).toEqual([
      null,
      'Choose the substances that are looked for',
      'Choose substances from the list: moonshine is not in it',
    ]);
    expect(says({ ...voucher, target: { ...voucher.target, analytes: ['cocaine'] } })).toMatch(/leave them out/);
    expect(says({ ...voucher, schedule: [{ weeks: 1, weekdays: [] }] })).toMatch(/at least one day/);
    expect(says({ ...voucher, schedule: [{ weeks: 1, weekdays: [8] }] })).toMatch(/at least one day/);
    expect(says({ ...voucher, schedule: [{ weeks: 0, weekdays: [1] }] })).toMatch(/1 to 104 weeks/);
    expect(says({ ...voucher, expiresAfterDays: 29 })).toMatch(/lapses after 30/);
  });

  it('abstinence from opioids as the target asks for a reason', () => {
    const opioids = { behavior: 'negative-test', analytes: ['fentanyl'], modalities: [] } as const;
    expect(refuseOpioidTarget(opioids, null)?.code).toBe('contingency.opioid-target');
    expect(refuseOpioidTarget(opioids, 'Chosen with the person, naloxone at hand')).toBeNull();
    expect(refuseOpioidTarget({ ...opioids, analytes: ['cocaine'] }, null)).toBeNull();
    expect(refuseOpioidTarget(voucher.target, null)).toBeNull();
  });
});
