import type { Phrase } from '../treatment-plan/plan-api';
import { dimensionWords, endedOf, phraseSent, standingOf } from './phrases';

const phrase = (change: Partial<Phrase>): Phrase => ({
  ...{ id: 'p1', starter: null, kind: 'goal', dimension: '4', text: 'I sleep', retired: false },
  ...change,
});

describe('words for treatment plans', () => {
  it('are listed by kind and dimension; those for any dimension come first', () => {
    const all = [phrase({ id: 'a' }), phrase({ id: 'b', dimension: null }), phrase({ id: 'c', kind: 'objective' })];
    expect(standingOf(all, 'goal').map(({ id }) => id)).toEqual(['b', 'a']);
    expect([dimensionWords(null), dimensionWords('4')]).toEqual(['Any', '4, Use-related risk']);
  });

  it('what was ended is listed once, and not while the same words are offered again', () => {
    const ended = [phrase({ id: 'a', retired: true }), phrase({ id: 'b', retired: true })];
    expect(endedOf(ended).map(({ id }) => id)).toEqual(['a']);
    expect(endedOf([...ended, phrase({ id: 'c' })])).toEqual([]);
  });

  it('a phrase of Cairn keeps its key; one of the program is replaced; a new one stands for nothing', () => {
    const said = { kind: 'goal', dimension: null, text: ' I rest ' } as const;
    expect(phraseSent(phrase({ id: null, starter: 'rest' }), said, true)).toMatchObject({
      ...{ starter: 'rest', replacesId: null, text: 'I rest', retired: true },
    });
    expect(phraseSent(phrase({}), said, false)).toMatchObject({ starter: null, replacesId: 'p1' });
    expect(phraseSent(null, said, false)).toMatchObject({ starter: null, replacesId: null });
  });
});
