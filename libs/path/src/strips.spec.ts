import { standardPolicy, type TestOutcomeKind } from '@cairn/rules';
import { attendanceStrip, type TestRecord, useStrip } from './strips';

const today = '2026-11-22';
const now = new Date('2026-11-22T15:00:00Z');
const strip = (specimens: TestRecord['specimens'], tests: TestRecord['tests'] = []) =>
  useStrip({ specimens, tests }, today, now, standardPolicy);
const specimen = (day: string, positives: readonly string[], ordered: readonly string[] = ['methadone']) => ({
  day,
  tested: ['opiates', 'methadone', 'cocaine'],
  positives,
  ordered,
});
const test = (dueOn: string, ...outcomes: TestOutcomeKind[]) => ({
  dueOn,
  outcomes: outcomes.map((outcome) => ({ outcome, at: `${dueOn}T15:00:00Z` })),
});

describe('the use strip', () => {
  it('has a letter for each of twelve weeks, the newest last', () => {
    expect(
      strip([
        specimen('2026-11-08', ['opiates']),
        specimen('2026-11-10', []),
        specimen('2026-11-16', ['cocaine']),
        specimen('2026-11-22', ['opiates']),
      ]),
    ).toBe('_________+-*');
  });

  it('the medicine that was ordered on the day of the specimen is no finding, another one is', () => {
    expect(strip([specimen('2026-11-20', ['methadone'])])).toBe('___________-');
    expect(strip([specimen('2026-11-20', ['methadone'], ['buprenorphine'])])).toBe('___________+');
  });

  it('calls a week missing once a test of it was due and not collected, never while there is time or when excused', () => {
    expect(strip([], [test('2026-11-21')])).toBe('___________o');
    expect(strip([], [test('2026-11-22')])).toBe('____________');
    expect(strip([], [test('2026-11-22', 'refused')])).toBe('___________o');
    expect(strip([], [test('2026-11-18', 'excused')])).toBe('____________');
    expect(strip([], [test('2026-11-02', 'unable')])).toBe('_________o__');
    expect(strip([])).toBe('____________');
  });
});

describe('the attendance strip', () => {
  it('ends today and shows what mattered most on each day', () => {
    const sessions = [
      { day: '2026-11-09', state: 'missed' },
      { day: '2026-11-20', state: 'cancelled' },
      { day: '2026-11-20', state: 'attended' },
      { day: '2026-11-22', state: 'booked' },
      { day: '2026-11-29', state: 'booked' },
    ] as const;
    expect(attendanceStrip(sessions, today)).toBe('m..........a.b');
  });
});
