import fc from 'fast-check';
import { addDays } from '../time';
import { planHandover, type StandingAssignment } from './handover';

const today = '2026-11-22';
const primary = (fromDay: string, toDay: string | null = null): StandingAssignment => ({
  id: 'a',
  kind: 'primary',
  counts: true,
  fromDay,
  toDay,
});

describe('handing a caseload over', () => {
  it('a long-standing assignment ended yesterday and is the successor’s from today', () => {
    expect(planHandover([primary('2026-01-01')], today)).toEqual({
      ends: [{ id: 'a', toDay: '2026-11-21' }],
      begins: [{ of: 'a', kind: 'primary', counts: true, fromDay: today, toDay: null }],
      changeHands: [],
    });
  });
  it('one that began today stays theirs for today, with the successor standing in', () => {
    expect(planHandover([primary(today)], today)).toEqual({
      ends: [{ id: 'a', toDay: today }],
      begins: [
        { of: 'a', kind: 'primary', counts: true, fromDay: '2026-11-23', toDay: null },
        { of: 'a', kind: 'cover', counts: false, fromDay: today, toDay: today },
      ],
      changeHands: [],
    });
  });
  it('one that has not begun changes hands', () => {
    expect(planHandover([primary('2026-12-01')], today).changeHands).toEqual(['a']);
  });
  it('an agreed last day stays', () => {
    expect(planHandover([primary('2026-11-01', '2026-11-30')], today).begins[0]?.toDay).toBe('2026-11-30');
  });
  it('on every day of the assignment the person has exactly one primary counselor', () => {
    const offset = fc.integer({ min: -40, max: 0 });
    fc.assert(
      fc.property(offset, fc.option(fc.integer({ min: 0, max: 40 })), (from, length) => {
        const before = primary(addDays(today, from), length === null ? null : addDays(today, length));
        const { ends, begins } = planHandover([before], today);
        const spans = [
          { from: before.fromDay, to: ends[0]?.toDay ?? null },
          ...begins
            .filter(({ kind }) => kind === 'primary')
            .map(({ fromDay, toDay }) => ({ from: fromDay, to: toDay })),
        ];
        for (let day = before.fromDay; day <= addDays(today, 50); day = addDays(day, 1)) {
          const wanted = before.toDay === null || day <= before.toDay ? 1 : 0;
          expect(spans.filter((span) => span.from <= day && (span.to === null || day <= span.to))).toHaveLength(wanted);
        }
      }),
    );
  });
});
