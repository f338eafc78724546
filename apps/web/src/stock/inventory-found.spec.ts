import { emptyFound, foundBody, isComplete, nextFound, nextSerial } from './inventory-found';

const liquid = { form: 'liquid', mcgPerMl: 10_000, mcgPerUnit: null } as const;
const whole = {
  ...emptyFound('one', 'lot one'),
  ...{ productId: 'p', lot: 'A1', expiresOn: '2027-01-01', serial: 'MC-009', full: '1000' },
};

describe('typing a first inventory (R-221)', () => {
  it('the next container is of the same lot with the next serial', () => {
    expect(nextFound(whole, 'two', 'lot two')).toMatchObject({ id: 'two', lot: 'A1', serial: 'MC-010', full: '1000' });
    expect(nextSerial('bottle')).toBe('');
  });

  it('a container is complete when it is known, full, and holds no more than that', () => {
    expect(isComplete(whole, liquid)).toBe(true);
    expect(isComplete(whole, undefined)).toBe(false);
    expect(isComplete({ ...whole, opened: true, counted: '1001' }, liquid)).toBe(false);
    expect(isComplete({ ...whole, opened: true, counted: '0' }, liquid)).toBe(true);
    expect(isComplete({ ...whole, serial: ' ' }, liquid)).toBe(false);
  });

  it('containers of one lot share it, others do not', () => {
    const rows = [whole, nextFound(whole, 'two', 'x'), { ...nextFound(whole, 'three', 'y'), lot: 'B2' }];
    const lots = foundBody(rows, () => liquid).map((row) => (row as { lotId: string }).lotId);
    expect(lots).toEqual(['lot one', 'lot one', 'three']);
    expect(foundBody([{ ...whole, opened: true, counted: '400' }], () => liquid)).toMatchObject([
      { full: { volumeUl: 1_000_000 }, measured: { volumeUl: 400_000 } },
    ]);
  });
});
