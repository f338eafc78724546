import { keyIn } from './id-box';

/** Types a text with a gap between keys, as the box hears it: each key before its letter stands there, Enter after all. */
function typed(text: string, gap: number): boolean {
  let burst = { at: 0, keys: 0, whole: false };
  [...text, 'Enter'].forEach((key, index) => {
    const value = key === 'Enter' ? text : text.slice(0, index);
    burst = keyIn(burst, { key, timeStamp: 10_000 + index * gap, currentTarget: { value } });
  });
  return burst.whole;
}

describe('a card that was read by a scanner is an identifier itself (R-208)', () => {
  it('is told by keys that come as fast as no hand types', () => {
    expect(typed('10042', 8)).toBe(true);
    expect(typed('C-0042', 8)).toBe(true);
    expect(typed('10042', 120)).toBe(false);
  });

  it('is no name, however fast it was typed, and no number of two digits', () => {
    expect(typed('calloway', 8)).toBe(false);
    expect(typed('42', 8)).toBe(false);
  });
});
