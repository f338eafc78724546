import { containerOf, pieceWords, piecesOf, strengthWords, volumeIn, volumeWords } from './measure';
import type { Station } from './use-station';

const station: Station = {
  id: 's',
  name: 'Window 1',
  adapter: 'manual',
  address: null,
  busyWith: null,
  containers: [
    {
      id: 'c',
      product: 'methadone-oral-concentrate',
      lot: 'A1',
      lotExpiresOn: '2027-06-30',
      mcgPerMl: 10_000,
      openedAt: '2026-11-23T10:00:00Z',
      stock: null,
    },
    {
      id: 't',
      product: 'methadone-tablet',
      lot: 'T1',
      lotExpiresOn: '2027-06-30',
      mcgPerMl: null,
      openedAt: '2026-11-23T10:00:00Z',
      stock: null,
    },
  ],
};

describe('milligrams as the hand measures them (R-006)', () => {
  const concentrate = containerOf(station, 'methadone-oral-concentrate');

  it('are millilitres by the concentration of what is open at this window', () => {
    expect(volumeWords(volumeIn(concentrate, 82_500) ?? 0)).toBe('8.25 mL');
    expect(strengthWords(concentrate?.mcgPerMl ?? 0)).toBe('10 mg/mL');
  });

  it('have no volume where nothing is open, or a tablet is', () => {
    expect(volumeIn(containerOf(null, 'methadone-oral-concentrate'), 80_000)).toBeNull();
    expect(volumeIn(containerOf(station, 'methadone-tablet'), 80_000)).toBeNull();
  });

  it.each([
    ['methadone-tablet', 85_000, '2 tablets of 40 mg and 1 of 5 mg'],
    ['buprenorphine-naloxone-sl', 16_000, '2 tablets of 8 mg'],
    ['buprenorphine-naloxone-film', 20_000, '1 film of 12 mg and 1 of 8 mg'],
    ['buprenorphine-naloxone-zubsolv', 5_700, '1 tablet of 5.7 mg'],
  ] as const)('of %s, %i micrograms are %s', (product, mcg, words) => {
    expect(pieceWords(product, piecesOf(product, mcg) ?? [])).toBe(words);
  });

  it('that no tablets add up to are not counted out, and a liquid is never', () => {
    expect(piecesOf('buprenorphine-sl', 3_000)).toBeNull();
    expect(piecesOf('methadone-oral-concentrate', 80_000)).toBeNull();
  });
});
