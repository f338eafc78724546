import { pregnantWords } from './pregnancy-mark';

describe('a pregnancy beside the name (R-180)', () => {
  it('is counted back from the due date', () => {
    expect(pregnantWords('2027-01-01', '2026-09-11')).toBe('Pregnant, 24 weeks, due 01 Jan 2027');
    expect(pregnantWords('2027-01-01', '2026-09-10')).toBe('Pregnant, 23 weeks, due 01 Jan 2027');
  });

  it('says that the due date is missing, and keeps one that is long over', () => {
    expect(pregnantWords(null, '2026-09-11')).toBe('Pregnant, due date not recorded');
    expect(pregnantWords('2025-01-01', '2026-09-11')).toBe('Pregnant, due 01 Jan 2025');
  });
});
