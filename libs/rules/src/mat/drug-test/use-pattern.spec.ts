import fc from 'fast-check';
import { addDays, type Day } from '../../time';
import {
  opioidPanel,
  type StripSpecimen,
  type UseCalendar,
  usePattern,
  weeksToToday,
  withoutOrdered,
} from './use-pattern';

const today = '2026-11-22';
const panel = ['opiates', 'fentanyl'];
const specimen = (day: Day, ...positives: string[]): StripSpecimen => ({
  day,
  tested: ['opiates', 'cocaine'],
  positives,
});
const weeks = (
  specimens: readonly StripSpecimen[],
  expected: readonly Day[] = [],
  of: readonly string[] = panel,
): string => usePattern(specimens, expected, of, weeksToToday(12, today)).weeks;

describe("the clinic's own weeks", () => {
  it('are twelve letters, the newest last: positive, negative, mixed, missing and none due', () => {
    const specimens = [
      specimen('2026-11-08', 'opiates'),
      specimen('2026-11-10'),
      specimen('2026-11-16', 'cocaine'),
      specimen('2026-11-22', 'fentanyl'),
    ];
    expect(weeks(specimens, ['2026-10-28'])).toBe('________o+-*');
  });

  it('begin a new one every seventh day, counted back from today', () => {
    expect(weeks([specimen('2026-11-16')])).toBe('___________-');
    expect(weeks([specimen('2026-11-15')])).toBe('__________-_');
    expect(weeks([specimen('2026-08-31')])).toBe('-___________');
    expect(weeks([specimen('2026-08-30'), specimen('2026-11-23')])).toBe('____________');
  });

  it('a day with two specimens counts once, and a finding in one of them makes it positive', () => {
    expect(weeks([specimen('2026-11-20'), specimen('2026-11-20', 'Heroin')], [], opioidPanel)).toBe('___________+');
  });

  it('a specimen that looked for none of the panel, or waits for its result, is no negative and nothing missing', () => {
    const waiting = { day: '2026-11-20', tested: [], positives: [] };
    const other = { day: '2026-11-12', tested: ['cocaine'], positives: ['cocaine'] };
    expect(weeks([other, waiting], ['2026-11-20'])).toBe('____________');
  });

  it('what was expected and not collected is missing, unless the week has a result', () => {
    expect(weeks([], ['2026-11-08', '2026-11-17'])).toBe('_________o_o');
    expect(weeks([specimen('2026-11-18')], ['2026-11-17'])).toBe('___________-');
  });

  it('an ordered medicine and what the body makes of it are no finding', () => {
    const found = { day: today, tested: ['Methadone', 'eddp', 'opiates'], positives: ['Methadone', 'eddp'] };
    expect(weeks([found], [], opioidPanel)).toBe('___________+');
    expect(weeks([withoutOrdered(found, ['methadone'])], [], opioidPanel)).toBe('___________-');
    expect(weeks([withoutOrdered({ ...found, tested: ['eddp'] }, ['methadone'])], [], opioidPanel)).toBe(
      '____________',
    );
  });
});

describe("a study's weeks", () => {
  const consent = '2025-01-06';
  const study = (more: Partial<UseCalendar<'before' | 'one' | 'two'>> = {}): UseCalendar<'before' | 'one' | 'two'> => ({
    firstDay: addDays(consent, -10),
    lastDay: addDays(consent, 28),
    // Assigned on day 3: that day is the last of week 0.
    weekOneOn: addDays(consent, 4),
    phases: [
      { phase: 'before', fromWeek: Number.NEGATIVE_INFINITY },
      { phase: 'one', fromWeek: 1 },
      { phase: 'two', fromWeek: 3 },
    ],
    missingFromWeek: 1,
    attendance: { present: [], missing: [] },
    ...more,
  });
  const on = (...days: number[]): Day[] => days.map((day) => addDays(consent, day));
  const found = (...days: number[]): StripSpecimen[] =>
    on(...days).map((day) => ({ day, tested: [], positives: ['Opioid'] }));

  it('fall into a word for each phase; before week 1 nothing is missing but what is said to be', () => {
    expect(usePattern([], [], panel, study())).toEqual({ before: '__', one: 'oo', two: 'oo' });
    const attendance = { present: [], missing: on(-5) };
    expect(usePattern([], [], panel, study({ attendance }))).toEqual({ before: 'o_', one: 'oo', two: 'oo' });
  });

  it('the day of assignment is in week 0, the day after it in week 1', () => {
    expect(usePattern(found(3), [], panel, study())).toEqual({ before: '_+', one: 'oo', two: 'oo' });
    expect(usePattern(found(4), [], panel, study())).toEqual({ before: '__', one: '+o', two: 'oo' });
  });

  it('attendance decides what is negative: present without a finding; a finding counts wherever it is', () => {
    const attendance = { present: on(0, 4, 11, 12), missing: on(12, 20) };
    expect(usePattern(found(0, 11, 20), [], panel, study({ attendance }))).toEqual({
      before: '_+',
      one: '-*',
      two: '+o',
    });
    // A specimen does not make a day negative where attendance is known.
    const tested = [{ day: addDays(consent, 5), tested: ['opiates'], positives: [] }];
    expect(usePattern(tested, [], panel, study()).one).toBe('oo');
  });

  it('days outside the study do not count, also not in a week that is partly inside', () => {
    const attendance = { present: on(-11, 29), missing: [] };
    expect(usePattern(found(29), [], panel, study({ attendance }))).toEqual({ before: '__', one: 'oo', two: 'oo' });
  });
});

describe('any pattern', () => {
  const day = fc.integer({ min: -30, max: 130 }).map((days) => addDays('2026-08-01', days));
  const specimens = fc.array(
    fc.record({
      day,
      tested: fc.subarray(['opiates', 'fentanyl', 'cocaine']),
      positives: fc.subarray(['opiates', 'cocaine']),
    }),
    { maxLength: 40 },
  );
  const days = fc.array(day, { maxLength: 20 });

  it('has one of the five letters for each week, in whichever order its facts come', () =>
    fc.assert(
      fc.property(specimens, days, (given, expected) => {
        const word = weeks(given, expected);
        expect(word).toMatch(/^[+\-*o_]{12}$/);
        expect(weeks(given.toReversed(), expected.toReversed())).toBe(word);
        expect(weeks([...given, ...given], [...expected, ...expected])).toBe(word);
      }),
    ));

  it('one more finding never makes a week better, and one more expected day changes only an empty week', () =>
    fc.assert(
      fc.property(specimens, days, day, (given, expected, more) => {
        const before = weeks(given, expected);
        const after = weeks([...given, specimen(more, 'opiates')], expected);
        for (const [index, letter] of [...after].entries())
          expect(letter === before[index] || letter === '+' || letter === '*').toBe(true);
        const asked = weeks(given, [...expected, more]);
        for (const [index, letter] of [...asked].entries())
          expect(letter === before[index] || (letter === 'o' && before[index] === '_')).toBe(true);
      }),
    ));

  it('the phases together are the whole, wherever they are cut', () =>
    fc.assert(
      fc.property(specimens, days, fc.integer({ min: -2, max: 15 }), (given, expected, cut) => {
        const whole = weeksToToday(12, today);
        const phases = [
          { phase: 'one', fromWeek: Number.NEGATIVE_INFINITY },
          { phase: 'two', fromWeek: cut },
        ] as const;
        const { one, two } = usePattern<'one' | 'two'>(given, expected, panel, { ...whole, phases });
        expect(one + two).toBe(weeks(given, expected));
      }),
    ));
});
