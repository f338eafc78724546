import { standardPolicy as policy } from '../../policy';
import { checkPack, approvalsToCome, type PackApproval, packState } from './inspection-pack';

const hours = (count: number) => new Date(Date.parse('2026-03-02T12:00:00Z') + count * 3_600_000);
const by = (as: PackApproval['as'], staffId: string, at = 1, decision: PackApproval['decision'] = 'approved') => ({
  as,
  staffId,
  decision,
  at: hours(at),
});
const pack = (approvals: readonly PackApproval[], now = 2) => ({
  askedAt: hours(0),
  approvals,
  policy,
  now: hours(now),
});

describe('an inspection pack', () => {
  it('is opened by two different people (R-242)', () => {
    expect(checkPack(pack([])).message).toContain('administrator and medical director');
    expect(checkPack(pack([by('administrator', 'a')])).message).toContain('themself: medical director');
    expect(checkPack(pack([by('administrator', 'a'), by('medical_director', 'b')])).result).toBe('passed');
  });

  it('one person with both roles has one word (R-242)', () => {
    const twice = [by('administrator', 'a', 1), by('medical_director', 'a', 2)];
    expect(approvalsToCome({ approvals: twice })).toEqual(['medical_director']);
    expect(checkPack(pack(twice, 3)).result).toBe('failed');
  });

  it('is closed by one who declines (R-242)', () => {
    const said = [by('administrator', 'a'), by('medical_director', 'b', 1, 'declined')];
    expect(packState(pack(said)).state).toBe('declined');
    expect(checkPack(pack(said)).message).toContain('declined');
  });

  it('closes by itself: an approval lasts so many hours from the second word, a question from when it was asked (R-242)', () => {
    const said = [by('administrator', 'a', 1), by('medical_director', 'b', 10)];
    const last = 10 + policy.pack_approval_hours;
    expect(packState(pack(said, last - 0.001)).state).toBe('approved');
    expect(packState(pack(said, last)).state).toBe('expired');
    expect(packState(pack([], policy.pack_approval_hours - 0.001)).state).toBe('asked');
    expect(packState(pack([], policy.pack_approval_hours)).state).toBe('expired');
  });
});
