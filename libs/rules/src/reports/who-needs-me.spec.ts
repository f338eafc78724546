import fc from 'fast-check';
import { standardPolicy } from '../policy';
import { whoNeedsMeToday, type BoardFacts } from './who-needs-me';

const calm: BoardFacts = {
  zone: 'America/New_York',
  today: '2026-06-10',
  clocks: [],
  missedDoses: 0,
  missedSessions: 0,
  lastContactOn: '2026-06-09',
  openedOn: '2026-01-01',
  sessionToday: false,
};
const clock = (dueAt: string, overdue = true) => ({
  code: 'C-LEVEL',
  track: 'placement' as const,
  label: 'Decide the level of care',
  dueAt: new Date(dueAt),
  overdue,
  rule: 'clinical pathway 6.2',
  why: 'No level yet since 2026-06-01',
});
const need = (more: Partial<BoardFacts>) => whoNeedsMeToday({ ...calm, ...more }, standardPolicy);

describe('who needs me today', () => {
  it('nobody of whom nothing is due', () => expect(need({})).toEqual({ score: 0, why: 'Nothing is due.' }));

  it('says in one sentence why, the gravest first', () => {
    expect(
      need({ missedDoses: 3, missedSessions: 1, clocks: [clock('2026-06-08T14:00:00Z')], sessionToday: true }).why,
    ).toBe('Missed 3 doses in a row; Decide the level of care: overdue by 2 days; Missed the last session.');
  });

  it('five missed doses go before three, three before one (A09, R-056)', () => {
    const [one, three, five] = [1, 3, 5].map((missedDoses) => need({ missedDoses }).score);
    expect([one, three, five]).toEqual([15, 70, 100]);
  });

  it('silence of two weeks counts, one day less does not', () => {
    expect(need({ lastContactOn: '2026-05-27' }).why).toBe('No contact for 14 days.');
    expect(need({ lastContactOn: '2026-05-28' }).score).toBe(0);
    expect(need({ lastContactOn: null, openedOn: '2026-05-01' }).why).toBe('No contact yet, 40 days after opening.');
  });

  it('a clock counts when it has run out, not before', () => {
    expect(need({ clocks: [clock('2026-06-11T14:00:00Z', false)] }).score).toBe(0);
    expect(need({ clocks: [clock('2026-06-10T13:00:00Z')] }).why).toBe('Decide the level of care: overdue.');
  });

  it('more need never ranks a person lower', () => {
    const count = fc.nat(12);
    fc.assert(
      fc.property(count, count, fc.boolean(), (missedDoses, missedSessions, sessionToday) => {
        const { score } = need({ missedDoses, missedSessions, sessionToday });
        expect(need({ missedDoses: missedDoses + 1, missedSessions, sessionToday }).score).toBeGreaterThanOrEqual(
          score,
        );
        expect(need({ missedDoses, missedSessions: missedSessions + 1, sessionToday }).score).toBeGreaterThanOrEqual(
          score,
        );
      }),
    );
  });
});
