import { isUrgent, queueWords } from './queue-words';

describe('what speaks of somebody who is to come', () => {
  it('is said in words, the missed days with their number', () => {
    expect(queueWords({ flags: ['on-hold', 'missed-3'], missed: 3 })).toEqual(['3 days missed', 'on hold']);
    expect(queueWords({ flags: [], missed: 1 })).toEqual(['1 day missed']);
    expect(queueWords({ flags: [], missed: 0 })).toEqual([]);
  });

  it('needs somebody now where it stands in the way of the dose', () => {
    expect(isUrgent({ flags: ['order-expired'] })).toBe(true);
    expect(isUrgent({ flags: ['injection-due'] })).toBe(false);
  });
});
