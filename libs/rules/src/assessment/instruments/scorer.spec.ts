import fc from 'fast-check';
import { standardPolicy as policy } from '../../policy';
import { isItemAsked } from './asked';
import { formFrom } from './example-form';
import type { Answers, Instrument, Item } from './instrument';
import { instruments } from './registry';
import { pointsByItem, scoreForm } from './scorer';

/** One number for each item at least. */
const drawn = fc.array(fc.nat(9999), { minLength: 40, maxLength: 40 });

/** The same scoring as slowly and plainly as it can be said: no tables, no places, every question asked anew. */
function plainly(instrument: Instrument, answers: Answers, male: boolean) {
  const asked = instrument.items.filter((item) => isItemAsked(item, instrument, answers, male));
  const counts = (item: Item): number | null => {
    if (!instrument.scales.some(({ items }) => items.includes(item.id))) return null;
    if (!asked.includes(item)) return 0;
    const answer = answers[item.id];
    if (typeof answer !== 'number') return null;
    if (item.answers.kind === 'count') return answer;
    const option =
      item.answers.kind === 'choice' ? item.answers.options.find((one) => one.answer === answer) : undefined;
    return option === undefined ? null : (option.score ?? option.answer);
  };
  const missing = asked.filter((item) => item.optional !== true && answers[item.id] === undefined).length;
  const complete = missing === 0;
  const points = Object.fromEntries(
    instrument.items.map((item) => [item.id, counts(item)] as const).filter(([, each]) => each !== null),
  );
  const sum = (ids: readonly string[]) => ids.reduce((total, id) => total + (points[id] ?? 0), 0);
  const scores = complete ? Object.fromEntries(instrument.scales.map(({ key, items }) => [key, sum(items)])) : {};
  const {
    band = null,
    positive = null,
    cut = null,
    critical = [],
    notices = [],
  } = instrument.reads({ answers, scores, complete, male }, policy);
  return { complete, missing, points, scores, band, positive, cut, critical, notices };
}

describe('scoring (clinical reference 3.0)', () => {
  it.each(instruments.map((each) => [`${each.key} ${each.version}`, each] as const))(
    'of %s by tables says what the plain way says, whole or with gaps',
    (_, instrument) => {
      fc.assert(
        fc.property(fc.boolean(), fc.boolean(), drawn, (male, gaps, numbers) => {
          const form = formFrom(instrument, male, numbers, gaps);
          const { points, ...scored } = scoreForm(instrument, form, male, policy);
          const { points: expected, ...plain } = plainly(instrument, form, male);
          expect({ ...scored, points: pointsByItem(instrument, points) }).toEqual({ ...plain, points: expected });
        }),
        { numRuns: 150 },
      );
    },
  );

  it('a partial form never has a sum, a band or an answer of positive or negative', () => {
    for (const instrument of instruments)
      fc.assert(
        fc.property(fc.boolean(), drawn, (male, numbers) => {
          const form = formFrom(instrument, male, numbers, true);
          const scored = scoreForm(instrument, form, male, policy);
          if (scored.complete) return;
          expect([scored.scores, scored.band, scored.positive]).toEqual([{}, null, null]);
        }),
        { numRuns: 60 },
      );
  });

  it('a sum lies within what the scale can have', () => {
    for (const instrument of instruments.filter(({ entry }) => entry !== 'own-screen'))
      fc.assert(
        fc.property(drawn, (numbers) => {
          const form = formFrom(instrument, false, numbers, false);
          const { scores } = scoreForm(instrument, form, false, policy);
          for (const { key, min, max } of instrument.scales) {
            expect(scores[key]).toBeGreaterThanOrEqual(min);
            expect(scores[key]).toBeLessThanOrEqual(max);
          }
        }),
        { numRuns: 60 },
      );
  });

  it('an answer that the version does not know is a fault of the program, not a zero', () => {
    const [first] = instruments;
    if (first === undefined) throw new Error('No instrument');
    expect(() => scoreForm(first, { '1': 7 }, false, policy)).toThrow(/does not know 7/);
  });
});
