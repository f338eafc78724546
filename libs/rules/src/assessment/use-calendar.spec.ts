import fc from 'fast-check';
import { addDays } from '../time';
import { decideUseInterview, useCalendar, type UseInterview, type UseReported } from './use-calendar';

const scene = { recorder: null, today: '2026-06-10', dateOfBirth: '1990-01-01' };
const week = { fromDay: '2026-06-04', toDay: '2026-06-10', uses: [] };
const interview = (id: string, fromDay: string, toDay: string, at: string): UseInterview => ({
  id,
  fromDay,
  toDay,
  at: new Date(at),
});
const told = (day: string, substance: string, interviewId: string | null): UseReported => ({
  day,
  substance,
  interviewId,
});

describe('a calendar of use, as it is told', () => {
  it('ends today, begins after birth, and has at most 92 days', () => {
    expect(decideUseInterview(week, scene)).toEqual(week);
    expect(decideUseInterview({ ...week, toDay: '2026-06-11' }, scene)).toMatchObject({ code: 'finding.invalid' });
    expect(decideUseInterview({ ...week, fromDay: addDays(week.toDay, -91) }, scene)).toHaveProperty('fromDay');
    expect(decideUseInterview({ ...week, fromDay: addDays(week.toDay, -92) }, scene)).toHaveProperty('code');
    expect(decideUseInterview({ ...week, fromDay: '2026-06-11' }, scene)).toHaveProperty('code');
    expect(decideUseInterview(week, { ...scene, dateOfBirth: '2026-06-05' })).toHaveProperty('code');
  });

  it('keeps one word a day and substance, of days and substances that it knows', () => {
    const use = { day: '2026-06-05', substance: 'Heroin' };
    expect(decideUseInterview({ ...week, uses: [use, use] }, scene)).toEqual({ ...week, uses: [use] });
    const other = (over: object) => decideUseInterview({ ...week, uses: [{ ...use, ...over }] }, scene);
    expect(other({ day: '2026-06-03' })).toHaveProperty('code');
    expect(other({ substance: 'toString' })).toHaveProperty('code');
  });

  it('says of each day what was told, that nothing was used, or that nobody asked', () => {
    const asked = [interview('a', '2026-06-02', '2026-06-04', '2026-06-05T10:00:00Z')];
    const reports = [told('2026-06-02', 'THC', 'a'), told('2026-06-03', 'Heroin', 'a'), told('2026-06-03', 'THC', 'a')];
    expect(useCalendar(asked, reports, '2026-06-01', '2026-06-04')).toEqual([
      { day: '2026-06-01', told: 'not-asked', substances: [] },
      { day: '2026-06-02', told: 'other', substances: ['THC'] },
      { day: '2026-06-03', told: 'opioid', substances: ['Heroin', 'THC'] },
      { day: '2026-06-04', told: 'no-use', substances: [] },
    ]);
  });

  it('of a day that was asked about twice the last word counts; imported days stand where nobody asked', () => {
    const asked = [
      interview('a', '2026-06-02', '2026-06-03', '2026-06-05T10:00:00Z'),
      interview('b', '2026-06-03', '2026-06-04', '2026-06-06T10:00:00Z'),
    ];
    const reports = [
      told('2026-06-01', 'Heroin', null),
      told('2026-06-02', 'Heroin', 'a'),
      told('2026-06-03', 'Heroin', 'a'),
      told('2026-06-04', 'Heroin', null),
    ];
    const words = useCalendar(asked, reports, '2026-06-01', '2026-06-04').map((one) => one.told);
    expect(words).toEqual(['opioid', 'opioid', 'no-use', 'no-use']);
  });

  it('has every day once, in order, whatever was told', () => {
    const day = fc.integer({ min: 0, max: 30 }).map((n) => addDays('2026-05-01', n));
    fc.assert(
      fc.property(fc.array(fc.record({ day, substance: fc.constantFrom('Heroin', 'THC') })), (uses) => {
        const days = useCalendar(
          [],
          uses.map((use) => ({ ...use, interviewId: null })),
          '2026-05-01',
          '2026-05-31',
        );
        expect(days.map((one) => one.day)).toEqual(Array.from({ length: 31 }, (_, n) => addDays('2026-05-01', n)));
        for (const one of days) expect(one.told === 'not-asked').toBe(uses.every((use) => use.day !== one.day));
      }),
    );
  });
});
