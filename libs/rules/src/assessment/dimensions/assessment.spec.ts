import { answerOf, colleague, sceneOf, stopOf } from '../signed-example';
import { decideDimensions } from './assessment';
import type { DimensionRatings, DimensionsAttempt } from './assessment-facts';
import { dimensionLabel, dimensionNotice, dimensionNumbers, type Rating, subdimensionLabel } from './dimensions';

const rated = (...given: readonly Rating[]): DimensionRatings =>
  Object.fromEntries(
    dimensionNumbers.map((number, at) => [
      number,
      { rating: given[at] ?? 0, ...((given[at] ?? 0) >= 2 ? { rationale: 'Seen and told' } : {}) },
    ]),
  );
const attempt = (change: Partial<DimensionsAttempt> = {}): DimensionsAttempt => ({
  edition: 'none',
  ratings: rated(1, 0, 2, 3, 1, 0),
  ...change,
});
const codes: DimensionRatings = Object.fromEntries(
  ['1a', '2a', '3b', '4a', '5c'].map((name) => [name, { code: '2', rationale: 'Told' }]),
);

describe('the six dimensions', () => {
  it('are each rated from 0 to 4 (DIM-RATED-1)', () => {
    expect(stopOf(decideDimensions(attempt(), sceneOf('counselor')))).toBe('may be written');
    const { '6': _left, ...five } = rated(1, 1, 1, 1, 1);
    expect(stopOf(decideDimensions(attempt({ ratings: five }), sceneOf()))).toBe('DIM-RATED-1');
    const odd = { ...rated(), '2': { rating: 5 as Rating } };
    expect(stopOf(decideDimensions(attempt({ ratings: odd }), sceneOf()))).toBe('DIM-RATED-1');
  });

  it('need a rationale from 2 on (DIM-RATIONALE-1)', () => {
    const bare = (rating: Rating) => attempt({ ratings: { ...rated(), '4': { rating } } });
    expect(stopOf(decideDimensions(bare(1), sceneOf()))).toBe('may be written');
    expect(stopOf(decideDimensions(bare(2), sceneOf()))).toBe('DIM-RATIONALE-1');
    expect(stopOf(decideDimensions(bare(2), sceneOf('nurse', {}, { dimension_rationale_from: 3 })))).toBe(
      'may be written',
    );
  });

  it('a 4 and whatever is marked so cannot wait (DIM-IMMEDIATE-1)', () => {
    const four = decideDimensions(attempt({ ratings: rated(0, 4) }), sceneOf());
    expect(four).toMatchObject({ content: { immediate: true, highest: 4 } });
    expect(answerOf(four, 'DIM-IMMEDIATE-1')).toBe('failed');
    const marked = { ...rated(), '5': { rating: 1 as Rating, immediate: true } };
    expect(decideDimensions(attempt({ ratings: marked }), sceneOf())).toMatchObject({
      content: { immediate: true, highest: 1 },
    });
  });

  it('are never averaged, and no level is worked out from them', () => {
    const decided = decideDimensions(attempt(), sceneOf());
    expect('content' in decided && Object.keys(decided.content)).toEqual([
      'edition',
      'ratings',
      'highest',
      'immediate',
      'summary',
    ]);
  });

  it('the fourth edition has codes by a licensed clinician, and no numbers (DIM-CODED-1, DIM-CODES-1)', () => {
    const coded = attempt({ edition: '4', ratings: codes });
    expect(decideDimensions(coded, sceneOf())).toMatchObject({ content: { highest: null } });
    expect(stopOf(decideDimensions(coded, sceneOf('counselor')))).toBe('DIM-CODES-1');
    expect(stopOf(decideDimensions(coded, sceneOf(colleague('counselor', { licence: 'LADC' }))))).toBe(
      'may be written',
    );
    const { '5c': _left, ...four } = codes;
    expect(stopOf(decideDimensions({ ...coded, ratings: four }, sceneOf()))).toBe('DIM-CODED-1');
    const numbers = { ...codes, '1b': { rating: 2 as Rating, rationale: 'Told' } };
    expect(stopOf(decideDimensions({ ...coded, ratings: numbers }, sceneOf()))).toBe('DIM-CODED-1');
    const bare = { ...codes, '2a': { code: '3A' } };
    expect(stopOf(decideDimensions({ ...coded, ratings: bare }, sceneOf()))).toBe('DIM-RATIONALE-1');
  });

  it('two editions are not mixed (DIM-EDITION-1)', () => {
    expect(stopOf(decideDimensions(attempt({ ratings: { ...rated(), '1a': { code: '2' } } }), sceneOf()))).toBe(
      'DIM-EDITION-1',
    );
    expect(
      stopOf(decideDimensions(attempt({ ratings: { ...rated(), '1': { rating: 0, code: '2' } } }), sceneOf())),
    ).toBe('DIM-EDITION-1');
  });

  it('names are shown only with the permission of their owner', () => {
    expect(dimensionLabel('4', '3', false)).toBe('Motivation');
    expect(dimensionLabel('4', 'none', false)).toBe('Use-related risk');
    expect(dimensionLabel('4', '4', false)).toBe('Use-related risk');
    expect(dimensionLabel('4', '3', true)).toBe('Readiness to Change');
    expect(dimensionLabel('4', 'none', true)).toBe('Use-related risk');
    expect([subdimensionLabel('3a', false), subdimensionLabel('3a', true)]).toEqual([
      'Mental health and cognition, part a',
      'Active psychiatric symptoms',
    ]);
    expect(dimensionNotice).toContain('not endorsed by ASAM');
  });
});
