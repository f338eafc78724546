import {
  countsOn,
  judge,
  judgeDay,
  judgedDays,
  lastDayOfSchedule,
  nextCounting,
  type TargetRecord,
  type TargetTerms,
  testDays,
} from './index';

const day = '2026-03-02';
const stimulants: TargetTerms = { behavior: 'negative-test', analytes: ['cocaine', 'amphetamine'], modalities: [] };
const sessions: TargetTerms = { behavior: 'attendance', analytes: [], modalities: ['individual'] };
const medication: TargetTerms = { behavior: 'medication', analytes: [], modalities: [] };
/** Findings such as '-cocaine +amphetamine'. */
const test = (text: string, more: Partial<TargetRecord & { source: 'test' }> = {}): TargetRecord => ({
  source: 'test',
  day,
  readable: true,
  disputed: false,
  findings: text.split(' ').map((one) => ({
    analyte: one.slice(1),
    result: one.startsWith('+') ? 'positive' : one.startsWith('-') ? 'negative' : 'not-tested',
    expected: false,
  })),
  ...more,
});
const none = (why: 'refused' | 'missed' | 'unable' | 'excused'): TargetRecord => ({ source: 'no-specimen', day, why });

describe('is the target met? (clinical reference 4.3)', () => {
  it('a test is met when everything that is looked for is negative', () => {
    expect(judge(stimulants, test('-cocaine -amphetamine +opiates'))).toEqual({ judgement: 'met', why: 'negative' });
    expect(judge(stimulants, test('-cocaine +amphetamine'))).toEqual({ judgement: 'not-met', why: 'positive' });
  });

  it('what is on order or on the medication list is no reason against it', () => {
    const findings = [
      { analyte: 'cocaine', result: 'negative' as const, expected: false },
      { analyte: 'amphetamine', result: 'positive' as const, expected: true },
    ];
    expect(judge(stimulants, test('-cocaine', { findings }))).toMatchObject({ judgement: 'met' });
  });

  it('declined, too little and missed count as not met', () => {
    expect(judge(stimulants, none('refused'))).toEqual({ judgement: 'not-met', why: 'refused' });
    expect(judge(stimulants, none('unable'))).toEqual({ judgement: 'not-met', why: 'unable' });
    expect(judge(stimulants, none('missed'))).toEqual({ judgement: 'not-met', why: 'missed' });
    expect(judge(stimulants, { source: 'no-test', day })).toEqual({ judgement: 'not-met', why: 'missed' });
  });

  it('a hospital stay or arranged travel excuses an absence, and no result', () => {
    expect(judge(stimulants, none('missed'), 'hospital-stay')).toEqual({ judgement: 'excused', why: 'hospital-stay' });
    expect(judge(stimulants, none('excused'))).toEqual({ judgement: 'excused', why: 'excused' });
    expect(judge(stimulants, none('refused'), 'hospital-stay')).toMatchObject({ judgement: 'not-met' });
    expect(judge(stimulants, test('+cocaine -amphetamine'), 'arranged-travel')).toMatchObject({ judgement: 'not-met' });
  });

  it('without a readable result, without a substance, or while a screen is disputed nothing is decided', () => {
    expect(judge(stimulants, test('-cocaine -amphetamine', { readable: false }))).toEqual({ waits: 'not-readable' });
    expect(judge(stimulants, test('-cocaine'))).toEqual({ waits: 'not-tested' });
    expect(judge(stimulants, test('-cocaine ?amphetamine'))).toEqual({ waits: 'not-tested' });
    expect(judge(stimulants, test('+cocaine -amphetamine', { disputed: true }))).toEqual({ waits: 'disputed' });
  });

  it('a disputed screen for something else does not hold up the target', () => {
    expect(judge(stimulants, test('-cocaine -amphetamine +opiates', { disputed: true }))).toMatchObject({
      judgement: 'met',
    });
  });

  it('sessions of the kinds named, and doses taken', () => {
    const session = (modality: string, came: boolean): TargetRecord => ({ source: 'session', day, modality, came });
    expect(judge(sessions, session('individual', true))).toEqual({ judgement: 'met', why: 'attended' });
    expect(judge(sessions, session('individual', false))).toEqual({ judgement: 'not-met', why: 'missed' });
    expect(judge(sessions, session('individual', false), 'clinic-closed')).toMatchObject({ judgement: 'excused' });
    expect(judge(sessions, session('education', true))).toEqual({ waits: 'another-target' });
    expect(judge({ ...sessions, modalities: [] }, session('education', true))).toMatchObject({ judgement: 'met' });
    expect(judge(medication, { source: 'dose-day', day, given: true })).toEqual({
      judgement: 'met',
      why: 'dose-given',
    });
    expect(judge(medication, { source: 'dose-day', day, given: false })).toEqual({
      judgement: 'not-met',
      why: 'dose-missed',
    });
    expect(judge(medication, test('-cocaine'))).toEqual({ waits: 'another-target' });
  });

  it('a day counts once: not met before met, met before excused', () => {
    const of = (...all: readonly ('met' | 'not-met' | 'excused')[]) =>
      judgedDays(all.map((judgement) => ({ day, judgement }))).map(({ judgement }) => judgement);
    expect([of('met', 'not-met'), of('not-met', 'met'), of('excused', 'met'), of('excused')]).toEqual([
      ['not-met'],
      ['not-met'],
      ['met'],
      ['excused'],
    ]);
  });
});

describe('a day with several records (clinical reference 4.3)', () => {
  const met = test('-cocaine -amphetamine');
  const positive = test('+cocaine -amphetamine');
  const of = (...records: readonly TargetRecord[]) => {
    const decided = judgeDay(stimulants, records);
    return decided === null ? null : 'waits' in decided ? decided.waits : decided.judgement;
  };

  it('the day is judged as a whole, in whichever order the records lie', () => {
    expect([of(met, positive), of(positive, met)]).toEqual(['not-met', 'not-met']);
    expect([of(none('excused'), met), of(met, none('excused'))]).toEqual(['met', 'met']);
  });

  it('a disputed screen holds the day up; a specimen that cannot be read does not, once another one can', () => {
    const disputed = test('+cocaine -amphetamine', { disputed: true });
    expect([of(met, disputed), of(test('', { readable: false }), met)]).toEqual(['disputed', 'met']);
    expect(of(test('', { readable: false }))).toBe('not-readable');
  });

  it('records about something else say nothing', () => {
    expect([of({ source: 'dose-day', day, given: true }), of()]).toEqual([null, null]);
    expect(judgeDay(stimulants, [{ source: 'no-test', day }, met])?.record).toBeDefined();
  });
});

describe('days that count (clinical reference 4.3, test days)', () => {
  it('weeks 1 to 12 Monday, Wednesday, Friday; weeks 13 to 24 Monday and Thursday', () => {
    const week = (from: string) =>
      [0, 1, 2, 3, 4, 5, 6].map((offset) =>
        countsOn(testDays, day, new Date(Date.parse(from) + offset * 86_400_000).toISOString().slice(0, 10)),
      );
    expect(week('2026-03-02')).toEqual([true, false, true, false, true, false, false]);
    expect(week('2026-05-18')).toEqual([true, false, true, false, true, false, false]);
    expect(week('2026-05-25')).toEqual([true, false, false, true, false, false, false]);
    expect(week('2026-08-17')).toEqual([false, false, false, false, false, false, false]);
  });

  it('the last day, the next day, and nothing before the first', () => {
    expect(lastDayOfSchedule(testDays, day)).toBe('2026-08-16');
    expect(nextCounting(testDays, day, '2026-03-03')).toBe('2026-03-04');
    expect(nextCounting(testDays, day, '2026-02-01')).toBe(day);
    expect(nextCounting(testDays, day, '2026-08-14')).toBeNull();
    expect(countsOn([], day, '2026-03-01')).toBe(false);
    expect([countsOn([], day, day), lastDayOfSchedule([], day)]).toEqual([true, null]);
  });
});
