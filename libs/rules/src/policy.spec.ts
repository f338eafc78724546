import { isLooserThanFloor, policyFrom, standardPolicy } from './policy';
import { policyKeys } from './policy-keys';

const row = (key: string, value: unknown, effectiveFrom = '2026-01-01') => ({ key, value, effectiveFrom });

describe('policy', () => {
  it('without a decision of the programme the standard value holds', () => {
    expect(policyFrom([], '2026-06-01')).toEqual(standardPolicy);
    expect(standardPolicy.idle_minutes).toBe(15);
  });

  it('the row in force on the day holds, not the one of today (R-003)', () => {
    const rows = [row('active_days', 45, '2026-03-01'), row('active_days', 60, '2026-05-01')];
    const on = (day: string) => policyFrom(rows, day).active_days;
    expect([on('2026-02-28'), on('2026-03-01'), on('2026-04-30'), on('2026-05-01')]).toEqual([30, 45, 45, 60]);
  });

  it('a programme may be stricter than the federal floor, never looser (R-001)', () => {
    expect(policyFrom([row('sms_max_week', 2)], '2026-06-01').sms_max_week).toBe(2);
    expect(policyFrom([row('sms_max_week', 9)], '2026-06-01').sms_max_week).toBe(3);
    expect(isLooserThanFloor('sms_max_week', 9)).toBe(true);
    expect(isLooserThanFloor('active_days', 900)).toBe(false);
  });

  it.each(['20:00-09:00', '21:00-08:00'])('quiet hours %s cover the legal ones', (quiet) => {
    expect(isLooserThanFloor('quiet', quiet)).toBe(false);
  });

  it.each(['22:00-08:00', '21:00-07:30', '09:00-20:00', 'never', '20:00'])('quiet hours %s do not', (quiet) => {
    expect(isLooserThanFloor('quiet', quiet)).toBe(true);
    expect(policyFrom([row('quiet', quiet)], '2026-06-01').quiet).toBe('21:00-08:00');
  });

  it('a key that the rules do not know is left alone', () => {
    expect(policyFrom([row('colour', 'blue')], '2026-06-01')).toEqual(standardPolicy);
  });

  it.each([[row('active_days', '30')], [row('active_days', -1)], [row('quiet', null)]])(
    '%j is a fault, not a guess',
    (bad) => {
      expect(() => policyFrom([bad], '2026-06-01')).toThrow(bad.key);
    },
  );

  it('every number says where it comes from and how far that could be checked', () => {
    for (const { citation, unit, verified } of Object.values(policyKeys)) {
      expect(citation.length).toBeGreaterThan(3);
      expect(unit).not.toBe('');
      expect(['yes', 'secondary', 'no', 'design']).toContain(verified);
    }
  });

  it('no standard value is looser than its own floor', () => {
    for (const [key, value] of Object.entries(standardPolicy))
      expect(isLooserThanFloor(key as keyof typeof policyKeys, value)).toBe(false);
  });
});
