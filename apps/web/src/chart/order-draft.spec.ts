import { readMilligrams } from '../kit/format';
import { bodyOf, faultsOf, withProduct } from './order-draft';
import type { OrderDraft } from './order-draft';

const draft: OrderDraft = {
  id: 'o',
  product: 'methadone-oral-concentrate',
  dose: '62.5',
  frequency: 'daily',
  portions: '2',
  startsOn: '2026-11-23',
  expiresOn: '2026-12-20',
  reason: '',
};

describe('an order as it is typed', () => {
  it.each([
    ['80', 80_000],
    ['62.5', 62_500],
    ['0.125', 125],
    ['17.3', 17_300],
    ['0', null],
    ['-5', null],
    ['1,5', null],
    ['12.3456', null],
    ['', null],
    ['1e3', null],
  ])('reads %j mg exactly', (text, mcg) => {
    expect(readMilligrams(text)).toBe(mcg);
  });

  it('names each field that is missing or cannot be', () => {
    expect(faultsOf(draft, '2026-11-23')).toEqual({});
    const wrong = {
      ...draft,
      dose: '',
      frequency: 'split' as const,
      portions: '1',
      startsOn: '2026-11-20',
      expiresOn: '2026-11-19',
    };
    expect(Object.keys(faultsOf(wrong, '2026-11-23'))).toEqual(['dose', 'portions', 'expiresOn', 'reason']);
  });

  it('changes the frequency with a product that is not given so', () => {
    expect(withProduct(draft, 'naltrexone-xr').frequency).toBe('monthly');
    expect(withProduct(draft, 'buprenorphine-sl').frequency).toBe('daily');
  });

  it('sends portions only of a split dose and a reason only if there is one', () => {
    expect(bodyOf(draft, 'p')).toEqual({
      patientId: 'p',
      product: 'methadone-oral-concentrate',
      doseMcg: 62_500,
      frequency: 'daily',
      startsOn: '2026-11-23',
      expiresOn: '2026-12-20',
    });
    expect(bodyOf({ ...draft, frequency: 'split', reason: ' new ' }, 'p')).toMatchObject({
      portions: 2,
      reason: 'new',
    });
  });
});
