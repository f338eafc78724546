import { roles } from '../../access/roles';
import { standardPolicy } from '../../policy';
import { isRefusal } from '../../refusal';
import { atTheOrder, chartWith } from '../example-answers';
import { courseOf } from '../course';
import { doctor, exampleChart, given, now, today, usualOrder } from '../example-chart';
import { decideOrder } from '../order/order';
import { proposalAfterGap } from '../order/proposal';
import { isProduct, productFacts, products } from '../product';

describe('what only a person may do (R-007)', () => {
  it('a proposal is text beside an amount, and changes nothing that is ordered (R-007)', () => {
    const chart = chartWith({ chart: { doses: [given('2026-06-06')] } });
    const course = courseOf(chart, 'methadone', today);
    const before = JSON.stringify(chart);
    expect(proposalAfterGap(course, standardPolicy)).toMatchObject({ doseMcg: 40_000, says: expect.any(String) });
    expect(JSON.stringify(chart)).toBe(before);
  });

  it('nobody but a prescriber signs, so no machine does (R-007, R-201)', () => {
    const prescribes = ['prescriber', 'medical_director'];
    for (const role of roles.filter((one) => !prescribes.includes(one))) {
      const signer = { ...doctor, roles: [role] };
      expect(isRefusal(decideOrder(usualOrder, exampleChart, { signer }, standardPolicy, now))).toBe(true);
    }
  });
});

describe('rules of the house', () => {
  it('methadone is ordered by an opioid treatment program; naltrexone and buprenorphine anywhere (ORDER-OTP-1, R-163)', () => {
    const elsewhere = { chart: { programme: { ...exampleChart.programme, isOtp: false }, orders: [] } };
    expect(atTheOrder('ORDER-OTP-1', elsewhere)).toBe('HARD_STOP');
    expect(atTheOrder('ORDER-OTP-1', elsewhere, { product: 'naltrexone-oral', doseMcg: 50_000 })).toBe('passed');
    expect(atTheOrder('ORDER-OTP-1', elsewhere, { product: 'buprenorphine-sl', doseMcg: 8_000 })).toBe('passed');
    const kept = Object.keys(products).filter((product) => isProduct(product) && productFacts(product).otpOnly);
    expect(kept.map((product) => product.split('-')[0])).toEqual(['methadone', 'methadone']);
  });

  it.each([
    [0, 'HARD_STOP'],
    [0.5, 'HARD_STOP'],
    [1, 'passed'],
    [500_000, 'passed'],
    [500_001, 'HARD_STOP'],
  ] as const)('%d micrograms of methadone a day: %s (ORDER-AMOUNT-1)', (doseMcg, says) => {
    expect(atTheOrder('ORDER-AMOUNT-1', {}, { doseMcg })).toBe(says);
  });
});
