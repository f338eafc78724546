import { conversionText, productChoice, productChoices } from './product-choices';
import { products } from './product';

describe('what an order form offers (section 3.1)', () => {
  it('every product of the catalogue, each with how often it is given', () => {
    expect(productChoices.map(({ product }) => product)).toEqual(Object.keys(products));
    expect(productChoice('buprenorphine-xr-brixadi-weekly').frequency).toBe('weekly');
    expect(productChoice('methadone-tablet')).toMatchObject({ frequency: 'daily', amounts: null });
  });

  it('only the syringes that exist, with their volume (ORDER-SYRINGE-1)', () => {
    expect(productChoice('buprenorphine-xr-brixadi-monthly').amounts).toEqual([
      { mcg: 64_000, label: '64 mg in 0.18 mL' },
      { mcg: 96_000, label: '96 mg in 0.27 mL' },
      { mcg: 128_000, label: '128 mg in 0.36 mL' },
    ]);
    expect(productChoice('naltrexone-xr').amounts).toEqual([{ mcg: 380_000, label: '380 mg' }]);
    expect(productChoice('buprenorphine-naloxone-film').strengths).toBe('2 mg, 4 mg, 8 mg, 12 mg');
  });

  it('what the present dose corresponds to, as text (R-122, R-128, R-007)', () => {
    const film = { product: 'buprenorphine-naloxone-film', doseMcg: 16_000 } as const;
    const weekly = { product: 'buprenorphine-xr-brixadi-weekly', doseMcg: 32_000 } as const;
    expect(conversionText('buprenorphine-xr-brixadi-weekly', film)).toBe('16 mg a day corresponds to 24 mg a week');
    expect(conversionText('buprenorphine-xr-brixadi-monthly', { ...film, doseMcg: 4_000 })).toContain(
      'no monthly dose',
    );
    expect(conversionText('buprenorphine-xr-brixadi-monthly', weekly)).toBe(
      '32 mg a week corresponds to 128 mg a month',
    );
    expect(conversionText('buprenorphine-xr-sublocade', film, 2)).toBe('Injections 1 and 2 are 300 mg');
    expect(conversionText('buprenorphine-xr-sublocade', null, 3)).toContain('100 mg');
    expect(conversionText('methadone-tablet', film)).toBeNull();
    expect(conversionText('buprenorphine-xr-brixadi-weekly', null)).toBeNull();
  });
});
