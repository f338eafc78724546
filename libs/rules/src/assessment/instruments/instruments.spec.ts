import { policyFrom, standardPolicy } from '../../policy';
import { answered } from './example-form';
import { flagsOf, moodScreenOf } from './flags';
import type { Answers, InstrumentKey } from './instrument';
import { currentVersion, instrumentOf, instruments } from './registry';
import { scoreForm } from './scorer';

const under = (changes: Readonly<Record<string, unknown>>) =>
  policyFrom(
    Object.entries(changes).map(([key, value]) => ({ key, value, effectiveFrom: '2026-01-01' })),
    '2026-06-10',
  );
const score = (key: InstrumentKey, answers: Answers, policy = standardPolicy, male = false) =>
  scoreForm(currentVersion(key, policy), answers, male, policy);
const nines = (total: number): Answers =>
  answered(...Array.from({ length: 9 }, (_, at) => Math.min(3, Math.max(0, total - at * 3))));

const bam = (given: Readonly<Record<string, number>>): Answers => ({
  ...{ 1: 0, 2: 0, 3: 0, 4: 0, 6: 0, 8: 0, 9: 4, 10: 4, 11: 0, 12: 4, 13: 4, 14: 1, 15: 0, 16: 4, 17: 0 },
  ...given,
});
const sevens = (days: number) => Object.fromEntries([...'ABCDEFG'].map((letter) => [`7${letter}`, days]));

describe('the registry (clinical reference 3.0)', () => {
  it('has every instrument once in each version, with license, source and window', () => {
    const names = instruments.map(({ key, version }) => `${key} ${version}`);
    expect(new Set(names).size).toBe(names.length);
    for (const { key, version, licence, source, window, title, about } of instruments) {
      expect(instrumentOf(key, version)?.title).toBe(title);
      for (const text of [licence.note, source, window, about]) expect(text.length).toBeGreaterThan(3);
    }
    expect(instrumentOf('phq-9', 99)).toBeUndefined();
  });

  it('what is not ours to print is entered as a result or by short topics', () => {
    const closed = instruments.filter(({ licence }) => !licence.embeds).map(({ key, entry }) => [key, entry]);
    expect(closed).toEqual([
      ['sows', 'items'],
      ['c-ssrs', 'result'],
      ['dast-10', 'result'],
    ]);
    expect(instruments.find(({ key }) => key === 'sows')?.items.every(({ label }) => label.length < 25)).toBe(true);
  });

  it('every item has a name of its own, every gate comes before what it opens, every scale adds items that exist', () => {
    for (const { items, scales } of instruments) {
      const ids = items.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      items.forEach(({ only }, at) =>
        only?.anyOf?.forEach((gate) =>
          expect([gate, ids.indexOf(gate) >= 0 && ids.indexOf(gate) < at]).toEqual([gate, true]),
        ),
      );
      const added = scales.flatMap((scale) => scale.items);
      expect(added.every((id) => ids.includes(id))).toBe(true);
      expect(new Set(added).size).toBe(added.length);
    }
  });

  it('two versions of the BAM stand side by side, and the clinic says which one it uses', () => {
    expect(currentVersion('bam', standardPolicy).version).toBe(1);
    expect(currentVersion('bam', under({ bam_form: 'over_65' })).version).toBe(2);
    const [one, two] = [1, 2].map((version) => instrumentOf('bam', version)?.items.find(({ id }) => id === '5')?.label);
    expect(one).toMatch(/if you are a man/);
    expect(two).toMatch(/female or over 65/);
  });

  it('what may not be handed over is not: C-SSRS and COWS', () => {
    expect(instruments.filter(({ selfReport }) => !selfReport).map(({ key }) => key)).toEqual([
      'cows',
      'c-ssrs',
      'dast-10',
    ]);
  });
});

describe('PHQ-9, PHQ-2, GAD-7, GAD-2 (clinical reference 3.1, 3.2)', () => {
  it('PHQ-9: 1,2,2,2,1,1,2,0,1 is 12, moderate, and item 9 calls for a conversation (A02)', () => {
    expect(score('phq-9', answered(1, 2, 2, 2, 1, 1, 2, 0, 1))).toMatchObject({
      ...{ complete: true, scores: { total: 12 }, band: 'moderate', positive: true, critical: ['suicide-risk'] },
    });
  });

  it('PHQ-9 bands: 4, 5, 9, 10, 14, 15, 19, 20, 27', () => {
    const words = [4, 5, 9, 10, 14, 15, 19, 20, 27].map((total) => score('phq-9', nines(total)).band);
    expect(words).toEqual([
      ...[
        'minimal',
        'mild',
        'mild',
        'moderate',
        'moderate',
        'moderately-severe',
        'moderately-severe',
        'severe',
        'severe',
      ],
    ]);
  });

  it('item 9 speaks whatever the total, and before the form is whole; 0 does not', () => {
    expect(score('phq-9', answered(0, 0, 0, 0, 0, 0, 0, 0, 1))).toMatchObject({
      ...{ band: 'minimal', positive: false, critical: ['suicide-risk'] },
    });
    expect(score('phq-9', { '9': 3 })).toMatchObject({ complete: false, scores: {}, critical: ['suicide-risk'] });
    expect(score('phq-9', nines(27)).critical).toEqual(['suicide-risk']);
    expect(score('phq-9', answered(3, 3, 3, 3, 3, 3, 3, 3, 0)).critical).toEqual([]);
  });

  it('the question about difficulty is not scored and not needed', () => {
    expect(score('phq-9', { ...nines(12), '10': 3 })).toMatchObject({ complete: true, scores: { total: 12 } });
  });

  it('bands are policy: a medical director may move them', () => {
    expect(score('phq-9', nines(12), under({ phq9_moderate: 13 })).band).toBe('mild');
  });

  it('PHQ-2 and GAD-2: 3 or more asks the whole form', () => {
    expect([score('phq-2', answered(1, 1)).notices, score('phq-2', answered(1, 2)).notices]).toEqual([
      [],
      ['full-form'],
    ]);
    expect([score('gad-2', answered(2, 0)).positive, score('gad-2', answered(3, 0)).positive]).toEqual([false, true]);
  });

  it('GAD-7: 2,2,2,1,1,1,1 is 10, moderate; bands at 4, 5, 9, 10, 14, 15', () => {
    expect(score('gad-7', answered(2, 2, 2, 1, 1, 1, 1))).toMatchObject({
      ...{ scores: { total: 10 }, band: 'moderate', notices: ['further-evaluation'] },
    });
    const sevens = (total: number) =>
      answered(...Array.from({ length: 7 }, (_, at) => Math.min(3, Math.max(0, total - at * 3))));
    expect([4, 5, 9, 10, 14, 15].map((total) => score('gad-7', sevens(total)).band)).toEqual([
      ...['minimal', 'mild', 'mild', 'moderate', 'moderate', 'severe'],
    ]);
    expect(score('gad-7', sevens(9)).notices).toEqual([]);
  });
});

describe('suicide risk (clinical reference 3.3)', () => {
  const asq = (...given: readonly number[]) => score('asq', answered(...given));

  it('ASQ: all no is negative; any yes asks question 5, and is not whole without it', () => {
    expect(asq(0, 0, 0, 0)).toMatchObject({ complete: true, band: 'negative', positive: false, critical: [] });
    expect(asq(0, 0, 1, 0)).toMatchObject({ complete: false, band: null, critical: ['suicide-risk'] });
  });

  it('ASQ: yes and no to question 5 is positive, not acute; yes to both is acute', () => {
    expect(asq(1, 0, 0, 0, 0)).toMatchObject({ band: 'non-acute', positive: true, critical: ['suicide-risk'] });
    expect(asq(0, 0, 0, 1, 1)).toMatchObject({ band: 'acute', positive: true, critical: ['suicide-risk-acute'] });
  });

  it('ASQ: declining to answer counts like a yes', () => {
    expect(asq(0, 2, 0, 0, 0)).toMatchObject({ band: 'non-acute', positive: true });
    expect(asq(0, 2, 0, 0, 2)).toMatchObject({ band: 'acute', critical: ['suicide-risk-acute'] });
  });

  it.each([
    ['all no', [0, 0, 0], 'none', []],
    ['a wish only', [1, 0, 0], 'low', []],
    ['thoughts, not specific', [0, 1, 0], 'low', []],
    ['with a method', [0, 1, 1], 'moderate', []],
  ] as const)('C-SSRS, %s: %j is %s', (_, [wish, thoughts, method], band, critical) => {
    const more = thoughts === 1 ? { '3': method, '4': 0, '5': 0 } : {};
    expect(score('c-ssrs', { '1': wish, '2': thoughts, ...more, '6': 0 })).toMatchObject({
      complete: true,
      band,
      critical,
    });
  });

  it('C-SSRS: intent, a plan, or behavior in 3 months is high; older behavior is moderate', () => {
    const thoughts = { '1': 1, '2': 1, '3': 0, '4': 0, '5': 0, '6': 0 };
    expect(score('c-ssrs', { ...thoughts, '4': 1 })).toMatchObject({ band: 'high', critical: ['suicide-risk-high'] });
    expect(score('c-ssrs', { ...thoughts, '5': 1 }).band).toBe('high');
    const ever = { '1': 0, '2': 0, '6': 1 };
    expect(score('c-ssrs', ever).complete).toBe(false);
    expect(score('c-ssrs', { ...ever, '6-recent': 0 })).toMatchObject({ band: 'moderate', critical: [] });
    expect(score('c-ssrs', { ...ever, '6-recent': 1 }).critical).toEqual(['suicide-risk-high']);
  });

  it('what they say about mood is told to the dosing rules (R-160)', () => {
    const mood = (key: InstrumentKey, answers: Answers) => moodScreenOf({ instrument: key, ...score(key, answers) });
    expect(mood('asq', answered(0, 0, 0, 0))).toEqual({ positive: false });
    expect(mood('asq', answered(1))).toEqual({ positive: true });
    expect(mood('phq-9', answered(1, 1))).toBeNull();
    expect(mood('phq-9', nines(9))).toEqual({ positive: false });
    expect(mood('phq-9', nines(10))).toEqual({ positive: true });
    expect(mood('gad-7', answered(3, 3, 3, 3, 3, 3, 3))).toBeNull();
  });
});

describe('BAM (clinical reference 3.4)', () => {
  it('BAM Use: items 4=1, 5=0, 6=3 is 4, and is flagged; there is never a total', () => {
    const scored = score('bam', bam({ 4: 1, 5: 0, 6: 3, ...sevens(1) }));
    expect(scored.scores).toEqual({ use: 4, risk: 0, protective: 24 });
    expect(flagsOf({ instrument: 'bam', ...scored }, standardPolicy).map(({ code }) => code)).toEqual(['bam-use']);
  });

  it('BAM Risk: items 1=3, 2=2, 3=2, 8=3, 11=2, 15=1 is 13, and is flagged; 11 is not, 12 is', () => {
    const risk = (fifteen: number, eleven = 2) =>
      score('bam', bam({ 1: 3, 2: 2, 3: 2, 8: 3, 11: eleven, 15: fifteen }));
    expect(risk(1).scores.risk).toBe(13);
    const flagged = (eleven: number, fifteen: number) =>
      flagsOf({ instrument: 'bam', ...risk(fifteen, eleven) }, standardPolicy).map(({ code }) => code);
    expect([flagged(1, 0), flagged(2, 0)]).toEqual([[], ['bam-risk']]);
  });

  it('Protective is flagged at 12 and below, not at 13', () => {
    const low = { 9: 4, 10: 0, 12: 4, 13: 4, 14: 0 };
    const flagged = (sixteen: number) =>
      flagsOf({ instrument: 'bam', ...score('bam', bam({ ...low, 16: sixteen })) }, standardPolicy).map(
        ({ code }) => code,
      );
    expect([flagged(0), flagged(1)]).toEqual([['bam-protective'], []]);
  });

  it('0 in item 4 skips item 5, 0 in item 6 skips 7A to 7G: nothing is missing', () => {
    expect(score('bam', bam({}))).toMatchObject({ complete: true, scores: { use: 0 } });
    expect(score('bam', bam({ 4: 2 }))).toMatchObject({ complete: false, missing: 1 });
    expect(score('bam', bam({ 6: 1 }))).toMatchObject({ complete: false, missing: 7 });
  });

  it('enough income counts 4 on its scale', () => {
    expect(score('bam', bam({ 14: 0 })).scores.protective).toBe(20);
  });

  it('single items are prompts for the plan: cravings from 3, few days with support', () => {
    expect(score('bam', bam({ 8: 2 })).notices).toEqual([]);
    expect(score('bam', bam({ 8: 3, 16: 1 })).notices).toEqual(['craving', 'support']);
  });

  it('BAM-R: days are days and the rest is brought to 30; Use 0 to 90, Risk and Protective 0 to 180', () => {
    const most = { 1: 4, 2: 30, 3: 30, 4: 30, 5: 30, 6: 30, ...sevens(30), 8: 4, 11: 30, 15: 4 };
    const all = score('bam-r', { ...most, 9: 4, 10: 30, 12: 4, 13: 30, 14: 1, 16: 30, 17: 4 });
    expect(all.scores).toEqual({ use: 90, risk: 180, protective: 180 });
    const few = score('bam-r', bam({ 1: 1, 8: 3, 16: 3, 10: 0, 13: 0, 9: 0, 12: 0, 14: 0 }));
    expect(few).toMatchObject({ scores: { risk: 30, protective: 3 }, notices: ['craving', 'support'] });
    expect(flagsOf({ instrument: 'bam-r', ...all }, standardPolicy)).toEqual([]);
  });

  it('BAM-IOP keeps its answers and adds up nothing: its scoring could not be checked', () => {
    expect(score('bam-iop', bam({}))).toMatchObject({ complete: true, scores: {}, band: null, positive: null });
  });
});

describe('the others (clinical reference 1.2, 3.5 to 3.9)', () => {
  it('BARC-10: all 5 is 50, at or above 47; 46 is below', () => {
    expect(score('barc-10', answered(...Array<number>(10).fill(5)))).toMatchObject({
      scores: { total: 50 },
      positive: true,
    });
    expect(score('barc-10', answered(6, 5, 5, 5, 5, 4, 4, 4, 4, 4)).positive).toBe(false);
    expect(score('barc-10', answered(6, 5, 5, 5, 5, 5, 4, 4, 4, 4))).toMatchObject({
      scores: { total: 47 },
      positive: true,
    });
  });

  it('AUDIT-C: 2,1,1 is 4, positive for men and women', () => {
    expect(score('audit-c', answered(2, 1, 1), standardPolicy, true)).toMatchObject({
      scores: { total: 4 },
      positive: true,
      cut: 4,
    });
    expect(score('audit-c', answered(2, 1, 1))).toMatchObject({ positive: true, cut: 3, notices: [] });
    expect(score('audit-c', answered(1, 1, 1), standardPolicy, true).positive).toBe(false);
    expect([score('audit-c', answered(1, 1, 0)).positive, score('audit-c', answered(1, 1, 1)).positive]).toEqual([
      false,
      true,
    ]);
  });

  it('AUDIT-C: 3,0,0 of a woman is 3, positive, and recent intake is reviewed first', () => {
    expect(score('audit-c', answered(3, 0, 0))).toMatchObject({
      scores: { total: 3 },
      positive: true,
      notices: ['review-intake'],
    });
  });

  it('AUDIT-C: never skips the rest, and is 0', () => {
    expect(score('audit-c', { '1': 0 })).toMatchObject({ complete: true, scores: { total: 0 }, positive: false });
  });

  it('PC-PTSD-5: gate yes and 3 yes answers is positive at cut 3, negative at cut 4; gate no is 0', () => {
    const three = { gate: 1, '1': 1, '2': 1, '3': 1, '4': 0, '5': 0 };
    expect(score('pc-ptsd-5', three)).toMatchObject({ scores: { total: 3 }, positive: false, cut: 4 });
    expect(score('pc-ptsd-5', three, under({ pcptsd5_cut: '3' }))).toMatchObject({ positive: true, cut: 3 });
    expect(score('pc-ptsd-5', { gate: 0 })).toMatchObject({ complete: true, scores: { total: 0 }, positive: false });
    expect(score('pc-ptsd-5', { gate: 1 }).complete).toBe(false);
  });

  it('DAST-10: the degrees of 0, 1, 2, 3, 5, 6, 8, 9, 10', () => {
    const words = [0, 1, 2, 3, 5, 6, 8, 9, 10].map((total) => score('dast-10', { total }).band);
    expect(words).toEqual([
      'none',
      'low',
      'low',
      'moderate',
      'moderate',
      'substantial',
      'substantial',
      'severe',
      'severe',
    ]);
  });

  it('the single question is positive from once on', () => {
    expect([0, 1].map((times) => score('single-question', { '1': times }).positive)).toEqual([false, true]);
  });

  it('SOWS: bands at 0, 1, 10, 11, 20, 21; the start point is off until a clinic sets it', () => {
    const of = (total: number) =>
      answered(...Array.from({ length: 16 }, (_, at) => Math.min(4, Math.max(0, total - at * 4))));
    expect([0, 1, 10, 11, 20, 21].map((total) => score('sows', of(total)).band)).toEqual([
      ...['none', 'mild', 'mild', 'moderate', 'moderate', 'severe'],
    ]);
    expect(score('sows', of(64)).notices).toEqual([]);
    const on = under({ sows_start_points: 17 });
    expect([16, 17].map((total) => score('sows', of(total), on).notices)).toEqual([[], ['start-point']]);
  });

  it('TAPS: never opens nothing; any use opens its classes; one yes is problem use, two are higher risk', () => {
    const none = { '1': 0, '3': 0, '4': 0, '5': 0 };
    expect(score('taps', none)).toMatchObject({ complete: true, positive: false });
    expect(score('taps', { ...none, '5': 1 }).missing).toBe(3);
    const used = { ...none, '5': 1, 'sedatives-1': 0, 'adhd-1': 0 };
    const opioids = (...yes: readonly number[]) =>
      score('taps', { ...used, ...Object.fromEntries(yes.map((each, at) => [`opioids-${at + 1}`, each])) });
    expect(opioids(0)).toMatchObject({ complete: true, scores: { opioids: 0 }, positive: false });
    expect(opioids(1, 0, 0)).toMatchObject({ scores: { opioids: 1 }, positive: true, notices: [] });
    expect(opioids(1, 1, 0)).toMatchObject({ scores: { opioids: 2 }, notices: ['higher-risk'] });
  });

  it('TAPS asks men about five drinks and everybody else about four', () => {
    expect(score('taps', { '1': 0, '2': 0, '4': 0, '5': 0 }, standardPolicy, true).complete).toBe(true);
    expect(score('taps', { '1': 0, '2': 0, '4': 0, '5': 0 }).complete).toBe(false);
  });

  it('PHQ-9 and GAD-7 are flagged from 15 (A26); a partial form is not', () => {
    const codes = (instrument: string, total: number) =>
      flagsOf({ instrument, complete: true, scores: { total } }, standardPolicy).map(({ code }) => code);
    expect([codes('phq-9', 14), codes('phq-9', 15), codes('gad-7', 14), codes('gad-7', 15)]).toEqual([
      [],
      ['phq-9'],
      [],
      ['gad-7'],
    ]);
    expect(flagsOf({ instrument: 'phq-9', complete: false, scores: { total: 27 } }, standardPolicy)).toEqual([]);
  });
});
