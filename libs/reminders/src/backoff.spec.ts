import { nextTry } from './backoff';

const now = new Date('2026-11-23T12:00:00Z');
const never = new Date('2027-01-01T00:00:00Z');
const minutesAfter = (attempts: number, scatter = 0): number | null => {
  const at = nextTry(attempts, 5, now, never, scatter);
  return at === null ? null : (at.getTime() - now.getTime()) / 60_000;
};

describe('trying again', () => {
  it('waits 1, 5, 30 minutes and 2 hours, and gives up after the fifth attempt', () => {
    expect([1, 2, 3, 4, 5].map((attempts) => minutesAfter(attempts))).toEqual([1, 5, 30, 120, null]);
  });

  it('spreads what failed together', () => {
    expect(minutesAfter(2, 1)).toBe(6);
  });

  it('does not wait past the time at which the reminder still helps', () => {
    expect(nextTry(1, 5, now, new Date('2026-11-23T12:01:00Z'), 0)).toBeNull();
  });
});
