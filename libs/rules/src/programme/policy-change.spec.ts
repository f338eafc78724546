import { isRefusal } from '../refusal';
import { policyKeys } from '../policy-keys';
import { decidePolicyChange, decideWithdrawing, type PolicyAttempt, type PolicyScene } from './policy-change';
import { decidedBy, policyDefinition, policyWords } from './policy-words';

const today = '2026-11-20';
const director: PolicyScene = { today, roles: ['medical_director'], beginnings: [] };
const attempt = (more: Partial<PolicyAttempt> = {}): PolicyAttempt => ({
  key: 'maintenance_review_days',
  value: 60,
  effectiveFrom: today,
  reason: 'State rule',
  citation: 'State code 12',
  ...more,
});
const codeOf = (more: Partial<PolicyAttempt>, scene: Partial<PolicyScene> = {}) => {
  const answer = decidePolicyChange(attempt(more), { ...director, ...scene });
  return isRefusal(answer) ? answer.code : 'saved';
};

describe('a change of policy', () => {
  it('begins today or later', () => {
    expect([codeOf({}), codeOf({ effectiveFrom: '2027-01-01' })]).toEqual(['saved', 'saved']);
  });

  it('that starts yesterday is refused, and says that the past stays (R-003)', () => {
    const answer = decidePolicyChange(attempt({ effectiveFrom: '2026-11-19' }), director);
    expect(answer).toMatchObject({ code: 'policy.invalid', says: expect.stringContaining('R-003') });
  });

  it('is not looser than federal law (R-001), and may be stricter', () => {
    const quiet = (value: string) => codeOf({ key: 'quiet', value });
    expect([quiet('22:00-07:00'), quiet('21:00-08:00'), quiet('19:00-10:00')]).toEqual([
      'policy.floor',
      'saved',
      'saved',
    ]);
    expect([codeOf({ key: 'sms_max_week', value: 4 }), codeOf({ key: 'sms_max_week', value: 0 })]).toEqual([
      'policy.floor',
      'saved',
    ]);
  });

  it('of what bears on care is the medical director’s; how the house runs may be an administrator’s', () => {
    const administrator = { roles: ['administrator'] as const };
    expect(codeOf({}, administrator)).toBe('policy.approver');
    expect(codeOf({ key: 'order_ceiling_mg_md', value: 400 }, administrator)).toBe('policy.approver');
    expect(codeOf({ key: 'booking_ahead_days', value: 180 }, administrator)).toBe('saved');
  });

  it('needs a reason, a day of the calendar and a key that the rules know', () => {
    expect([codeOf({ reason: '  ' }), codeOf({ effectiveFrom: '2026-02-30' }), codeOf({ key: 'colour' })]).toEqual([
      'policy.invalid',
      'policy.invalid',
      'not-found',
    ]);
  });

  it('of a key and day that stand already is refused', () => {
    expect(codeOf({}, { beginnings: [today] })).toBe('policy.taken');
  });

  it.each([
    ['maintenance_review_days', 0],
    ['maintenance_review_days', 2.5],
    ['maintenance_review_days', 90_000],
    ['maintenance_review_days', '60'],
    ['maintenance_review_days', Number.NaN],
    ['remind_session', '1d 25:00'],
    ['remind_session', 'evening'],
    ['quiet', '20:00'],
    ['idle_minutes', -1],
    ['acuity_stable', 0.1],
  ])('%s cannot be %s', (key, value) => {
    expect(codeOf({ key, value })).toBe('policy.invalid');
  });

  it('every standard value fits its own key, so that a programme can go back to it', () => {
    for (const [key, { standard }] of Object.entries(policyKeys))
      expect([key, codeOf({ key, value: standard })]).toEqual([key, 'saved']);
  });
});

describe('withdrawing a row of policy', () => {
  const row = { key: 'active_days', effectiveFrom: '2026-11-21', withdrawn: false };

  it('is possible before its day, once', () => {
    expect(decideWithdrawing(row, director)).toBeNull();
    expect(decideWithdrawing({ ...row, withdrawn: true }, director)?.code).toBe('policy.begun');
  });

  it('is refused from its day on: people have acted by it', () => {
    expect(decideWithdrawing({ ...row, effectiveFrom: today }, director)?.code).toBe('policy.begun');
  });
});

describe('policies in words', () => {
  it('each one has words of its own, so that nobody reads a key', () => {
    const bare = Object.keys(policyKeys).filter((key) => policyWords(key).group === 'other');
    expect(bare).toEqual([]);
  });

  it('somebody decides each, and what nobody sorted is for the medical director', () => {
    for (const key of Object.keys(policyKeys)) expect(decidedBy(key)).toContain('medical_director');
    expect(decidedBy('unheard_of')).toEqual(['medical_director']);
    expect(policyDefinition('unheard_of')).toBeUndefined();
  });
});
