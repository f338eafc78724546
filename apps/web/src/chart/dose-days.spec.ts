import { heightOf } from './dose-days';

describe('the height of a dose', () => {
  it('keeps the smallest dose visible', () => {
    expect(heightOf(1000, 120_000, 30)).toBe(4);
    expect(heightOf(120_000, 120_000, 30)).toBe(30);
  });

  it('is nothing where no dose was given', () => {
    expect(heightOf(0, 0, 30)).toBe(0);
  });
});
