import { standardPolicy } from '../../policy';
import { planReviewDue } from './plan-clock';
import { missedDosesEvent, unexpectedTestEvents } from './triggers';

describe('what asks for another look at the plan (R-386)', () => {
  const tests = (...days: string[]) => unexpectedTestEvents(days, standardPolicy).map(({ on }) => on);

  it('three unexpected tests within 60 days, told on the day of the third', () => {
    expect(tests('2026-05-01', '2026-05-20')).toEqual([]);
    expect(tests('2026-06-29', '2026-05-01', '2026-05-20')).toEqual(['2026-06-29']);
    expect(tests('2026-05-01', '2026-05-20', '2026-06-30')).toEqual([]);
    expect(tests('2026-05-01', '2026-05-20', '2026-06-01', '2026-06-10')).toEqual(['2026-06-01', '2026-06-10']);
  });

  it('five doses missed in a row, from the fifth on', () => {
    const missed = (count: number) => missedDosesEvent(count, '2026-06-10', standardPolicy);
    expect(missed(4)).toEqual([]);
    expect(missed(5)).toEqual([{ on: '2026-06-09', what: 'Missed doses' }]);
    expect(missed(7)).toEqual([{ on: '2026-06-07', what: 'Missed doses' }]);
  });

  it('unexpected tests bring the review forward, and the review of the plan answers them', () => {
    const due = (reviewedOn: string) =>
      planReviewDue(
        {
          ...{ reviewedOn, nextReviewOn: null, placement: 'op', isOtp: true, events: [] },
          unexpectedOn: ['2026-05-01', '2026-05-20', '2026-06-01'],
        },
        standardPolicy,
      );
    expect(due('2026-04-20')).toMatchObject({ on: '2026-06-15', why: 'Unexpected drug tests on 2026-06-01' });
    expect(due('2026-06-01').on).toBe('2026-08-30');
  });
});
