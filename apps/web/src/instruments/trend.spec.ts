import { standardPolicy } from '@cairn/rules';
import { answered, filled } from './example-filled';
import { followed, runsOf, spanOf, trendsOf } from './trend';
import { trendWords } from './trend-chart';
import { changeWords, positiveWords, resultWords, scalesOf } from './words';

const sevens = (...scores: readonly number[]) => answered(...Array.from({ length: 7 }, (_, at) => scores[at] ?? 0));
const gad = (on: string, first: number, more = {}) => filled('gad-7', on, sevens(first), more);

test('a line is drawn only between forms that follow each other: never over an incomplete one, never over a long silence', () => {
  const items = [
    gad('2026-01-01', 3),
    gad('2026-01-31', 2),
    filled('gad-7', '2026-03-01', { '1': 3 }),
    gad('2026-03-20', 1),
    gad('2026-06-05', 0),
  ];
  const [trend] = trendsOf(items, 'gad-7', standardPolicy);
  expect(trend?.points.map(({ value }) => value)).toEqual([3, 2, null, 1, 0]);
  expect(trend?.runs.map((run) => run.map(({ on }) => on))).toEqual([
    ['2026-01-01', '2026-01-31'],
    ['2026-03-20'],
    ['2026-06-05'],
  ]);
  const at = (on: string) => ({ form: gad(on, 1), on, value: 1 });
  expect(runsOf([at('2026-01-01'), at('2026-03-07')], 65)).toHaveLength(1);
  expect(runsOf([at('2026-01-01'), at('2026-03-08')], 65)).toHaveLength(2);
});

test('what was replaced or taken back is in no trend; a form that is only read once is not followed', () => {
  const replacedBy = { id: 'x', at: '', by: null, reason: 'A slip' };
  const items = [
    gad('2026-01-01', 3, { replacedBy }),
    filled('taps', '2026-01-01', { '1': 0, '3': 0, '4': 0, '5': 0 }),
  ];
  expect(followed(items)).toEqual([]);
  expect(trendsOf(items, 'gad-7', standardPolicy)).toEqual([]);
  expect(followed([gad('2026-01-01', 3)])).toEqual(['gad-7']);
});

test('the BAM is three scales and never one; bands and marks are those of policy', () => {
  const answers = {
    1: 0,
    2: 0,
    3: 0,
    4: 1,
    5: 0,
    6: 0,
    8: 3,
    9: 2,
    10: 0,
    11: 0,
    12: 0,
    13: 0,
    14: 1,
    15: 0,
    16: 0,
    17: 0,
  };
  const form = filled('bam', '2026-06-01', answers);
  const trends = trendsOf([form], 'bam', { ...standardPolicy, bam_risk_flag: 9 });
  expect(trends.map(({ title, mark, points }) => [title, mark?.at, points[0]?.value])).toEqual([
    ['BAM: Use', 1, 1],
    ['BAM: Risk', 9, 3],
    ['BAM: Protective', 12, 6],
  ]);
  expect(resultWords(form)).toBe('Use 1, Risk 3, Protective 6');
  const [trend] = trendsOf([gad('2026-06-01', 3)], 'gad-7', standardPolicy);
  expect(trend?.bands.map(({ from }) => from)).toEqual([0, 5, 10, 15]);
  expect(spanOf(trends, '2026-06-10')).toEqual({ from: '2026-06-01', to: '2026-06-10' });
});

test('a drawing is said in one sentence, a change in words that say which way is better', () => {
  const items = [gad('2026-05-01', 3), gad('2026-06-01', 1)];
  const [trend] = trendsOf(items, 'gad-7', standardPolicy);
  if (trend === undefined) throw new Error('No trend');
  expect(trendWords(trend)).toMatch(
    /^2 forms, first Fri 1 May.*: 3, minimal, last Mon 1 Jun.*: 1, minimal; lower is better$/,
  );
  const [scale] = scalesOf(items[0] as never);
  if (scale === undefined) throw new Error('No scale');
  expect(changeWords(scale, items[1] as never, items[0])).toMatch(/^−2, better since Fri 1 May/);
  expect(changeWords(scale, items[0] as never, items[1])).toMatch(/^\+2, worse since/);
  expect(changeWords(scale, items[0] as never, undefined)).toBeNull();
});

test('results in words: bands, screens, partial forms, what was taken back', () => {
  expect(resultWords(filled('phq-9', '2026-06-01', answered(1, 2, 2, 2, 1, 1, 2, 0, 1)))).toBe('12 of 27, moderate');
  expect(resultWords(filled('asq', '2026-06-01', answered(1, 0, 0, 0, 1)))).toBe('Positive, acute');
  expect(resultWords(filled('gad-7', '2026-06-01', answered(1)))).toBe('Incomplete, no total');
  expect(resultWords({ ...gad('2026-06-01', 1), answers: null })).toBe('Taken back');
  expect(positiveWords(filled('audit-c', '2026-06-01', answered(3, 0, 0)))).toBe('Positive (3 or more)');
  expect(positiveWords(filled('barc-10', '2026-06-01', answered(...Array<number>(10).fill(5))))).toBe(
    'Strong (47 or more)',
  );
});
