import { standardPolicy } from '../../policy';
import { answerOf, sceneOf, stopOf } from '../signed-example';
import { careLevelNames, levelDefaults, usualHours } from './care-levels';
import { decideLevel } from './level';
import { coOccurringNeeds, type LevelAttempt } from './level-facts';

const attempt = (change: Partial<LevelAttempt> = {}): LevelAttempt => ({
  recommended: 'iop',
  rationale: 'Needs structure and lives at home',
  modifiers: [],
  ...change,
});
const decided = (change: Partial<LevelAttempt> = {}) =>
  attempt({ actual: 'iop', startReason: 'Admitted today', ...change });

describe('the level of care', () => {
  it('is a recommendation with its rationale, and may be decided later (LEVEL-RATIONALE-1)', () => {
    expect(decideLevel(attempt(), sceneOf('counselor'))).toMatchObject({
      content: { recommended: 'iop', actual: null },
    });
    expect(stopOf(decideLevel(attempt({ rationale: ' ' }), sceneOf()))).toBe('LEVEL-RATIONALE-1');
  });

  it('another level than the recommended one needs its reason (LEVEL-DIFFERENCE-1)', () => {
    expect(stopOf(decideLevel(decided(), sceneOf()))).toBe('may be written');
    expect(stopOf(decideLevel(decided({ actual: 'op' }), sceneOf()))).toBe('LEVEL-DIFFERENCE-1');
    expect(stopOf(decideLevel(decided({ actual: 'op', difference: 'transport' }), sceneOf()))).toBe('may be written');
    expect(stopOf(decideLevel(decided({ actual: 'op', difference: 'other' }), sceneOf()))).toBe('LEVEL-DIFFERENCE-1');
    expect(stopOf(decideLevel(decided({ difference: 'no_bed' }), sceneOf()))).toBe('LEVEL-DIFFERENCE-1');
  });

  it('a step up and a step down say why now (LEVEL-REASON-1)', () => {
    expect(stopOf(decideLevel(attempt({ actual: 'iop' }), sceneOf()))).toBe('LEVEL-REASON-1');
  });

  it('what nobody can mean is refused (LEVEL-NUMBERS-1)', () => {
    expect([0, 168, 169].map((hoursPerWeek) => stopOf(decideLevel(attempt({ hoursPerWeek }), sceneOf())))).toEqual([
      'may be written',
      'may be written',
      'LEVEL-NUMBERS-1',
    ]);
    expect(stopOf(decideLevel(attempt({ expectedDays: 0 }), sceneOf()))).toBe('LEVEL-NUMBERS-1');
  });

  it.each([
    [8, '1985-06-01', 'failed'],
    [9, '1985-06-01', 'passed'],
    [19, '1985-06-01', 'passed'],
    [20, '1985-06-01', 'failed'],
    [5, '2010-06-01', 'failed'],
    [6, '2010-06-01', 'passed'],
  ])('intensive outpatient with %i hours, born %s: %s (LEVEL-HOURS-1)', (hoursPerWeek, dateOfBirth, result) => {
    const answer = decideLevel(decided({ hoursPerWeek }), sceneOf('counselor', { dateOfBirth }));
    expect(answerOf(answer, 'LEVEL-HOURS-1')).toBe(result);
    expect(stopOf(answer)).toBe('may be written');
  });

  it('never waits for the dimensions (LEVEL-DIMENSIONS-1, R1)', () => {
    const answer = decideLevel(decided(), sceneOf('counselor', { hasDimensions: false }));
    expect([stopOf(answer), answerOf(answer, 'LEVEL-DIMENSIONS-1')]).toEqual(['may be written', 'failed']);
  });

  it('a screen of mental health that asks for more asks for COE, or why not (LEVEL-CO-OCCURRING-1)', () => {
    const scene = sceneOf('counselor', { coOccurring: ['depression'] });
    const answer = (change: Partial<LevelAttempt>) =>
      answerOf(decideLevel(decided(change), scene), 'LEVEL-CO-OCCURRING-1');
    expect([answer({}), answer({ modifiers: ['COE'] }), answer({ coOccurring: 'In treatment elsewhere' })]).toEqual([
      'failed',
      'passed',
      'passed',
    ]);
  });

  it('depression and anxiety from 10, trauma when positive (clinical reference 7.2)', () => {
    const needs = (depression: number | null, anxiety: number | null, trauma: boolean | null) =>
      coOccurringNeeds({ 'phq-9': depression, 'gad-7': anxiety, 'pc-ptsd-5': trauma }, standardPolicy);
    expect([needs(9, 9, false), needs(10, null, null), needs(null, 10, true)]).toEqual([
      [],
      ['depression'],
      ['anxiety', 'trauma'],
    ]);
  });

  it('says when the program does not offer it, and stops nobody (LEVEL-OFFERED-1)', () => {
    const answer = (actual: 'iop' | 'hosp', levelsOffered: readonly string[]) =>
      answerOf(
        decideLevel(decided({ recommended: actual, actual }), sceneOf('counselor', { levelsOffered })),
        'LEVEL-OFFERED-1',
      );
    expect([answer('iop', []), answer('iop', ['iop']), answer('iop', ['op']), answer('hosp', [])]).toEqual([
      'passed',
      'passed',
      'failed',
      'failed',
    ]);
  });

  it('every default lies within what is usual for an adult', () => {
    for (const level of careLevelNames) {
      const hours = usualHours(level, 30);
      const { hoursPerWeek } = levelDefaults(level, 30);
      expect([level, hours === null || (hoursPerWeek ?? 0) >= hours.from]).toEqual([level, true]);
    }
  });
});
