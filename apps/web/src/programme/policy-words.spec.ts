import { found, readValue, valueWords } from './policy-words';
import type { Policy } from './settings-api';

const policy = {
  label: 'Longest order of methadone',
  key: 'order_max_days_md',
  group: 'Orders and doses',
  citation: 'R-205',
  verified: 'no',
} as Policy;

describe('policies on the screen', () => {
  it('say their value with its unit', () => {
    expect([valueWords(90, 'days'), valueWords(1, 'days'), valueWords(1, 'messages a day')]).toEqual([
      '90 days',
      '1 day',
      '1 message a day',
    ]);
    expect([valueWords('20:00-09:00', 'local time'), valueWords(true, '')]).toEqual(['20:00 to 09:00', 'Yes']);
    expect(valueWords(500, 'mg')).toBe('500 mg');
  });

  it('are read as they are held', () => {
    expect([readValue(' 60 ', 90), readValue('1.5', 2), readValue('sixty', 90), readValue('', '17:00')]).toEqual([
      60,
      1.5,
      null,
      null,
    ]);
    expect(readValue('17:30', '17:00')).toBe('17:30');
  });

  it('are found by words, by citation and by how far they are verified', () => {
    expect([found(policy, 'methadone longest'), found(policy, 'r-205'), found(policy, 'unverified')]).toEqual([
      true,
      true,
      true,
    ]);
    expect(found(policy, 'reminder')).toBe(false);
  });
});
