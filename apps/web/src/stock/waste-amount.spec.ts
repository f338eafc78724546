import { ago, dueInWords, leftToSign, readQuantity, typedQuantity } from './waste-amount';

describe('amounts and times of waste in words (R-231)', () => {
  const mg = { unit: 'mcg' } as const;
  const now = Date.parse('2026-03-02T15:00:00Z');
  const after = (minutes: number) => new Date(now + minutes * 60_000).toISOString();

  it('reads milligrams and pieces, and nothing else', () => {
    expect([readQuantity('62.5', mg), readQuantity('10000', mg), readQuantity('0.001', mg)]).toEqual([
      62_500, 10_000_000, 1,
    ]);
    expect([readQuantity('1.2345', mg), readQuantity('-1', mg), readQuantity('x', mg)]).toEqual([null, null, null]);
    expect([readQuantity('3', { unit: 'piece' }), readQuantity('3.5', { unit: 'piece' })]).toEqual([3, null]);
    expect([typedQuantity(62_500, mg), typedQuantity(10_000, mg), typedQuantity(3, { unit: 'piece' })]).toEqual([
      '62.5',
      '10',
      '3',
    ]);
  });

  it('says how long is left, to the minute, and when it is over', () => {
    expect(leftToSign(after(8.5), now)).toBe('8 min left to sign');
    expect(leftToSign(after(0.5), now)).toBe('less than a minute left to sign');
    expect(leftToSign(after(-0.1), now)).toBe('the time to sign is over');
  });

  it('says how long something has waited, and when a deadline is', () => {
    expect([ago(after(0), now), ago(after(-5), now), ago(after(-180), now), ago(after(-4320), now)]).toEqual([
      'just now',
      '5 min ago',
      '3 h ago',
      '3 days ago',
    ]);
    expect([dueInWords(after(20 * 60), now), dueInWords(after(44 * 1440), now), dueInWords(after(-90), now)]).toEqual([
      'due in 20 h',
      'due in 44 days',
      'overdue by 1 h',
    ]);
  });
});
