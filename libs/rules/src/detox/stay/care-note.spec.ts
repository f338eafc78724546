import { policyFrom } from '../../policy';
import { type CareNoteAttempt, careTotals, hoursOf, refuseCareNote } from './care-note';

const policy = policyFrom([], '2026-03-02');
const now = new Date('2026-03-02T15:00:00Z');
const common = { at: now, note: null };
const fluid = (ml: number, what = 'drink', direction: 'in' | 'out' = 'in'): CareNoteAttempt => ({
  kind: 'fluid',
  data: { direction, ml, what },
  ...common,
});

describe('notes of the shift', () => {
  it('an amount is between 1 and 5,000 mL', () => {
    for (const ml of [1, 5000]) expect(refuseCareNote(fluid(ml), null, now, policy)).toBeNull();
    for (const ml of [0, 5001, 0.5])
      expect(refuseCareNote(fluid(ml), null, now, policy)).toMatchObject({ code: 'care-note.invalid' });
  });

  it('what was lost is another list than what was drunk', () => {
    expect(refuseCareNote(fluid(200, 'vomit', 'out'), null, now, policy)).toBeNull();
    expect(refuseCareNote(fluid(200, 'vomit', 'in'), null, now, policy)).toMatchObject({ code: 'care-note.invalid' });
  });

  it('behavior is described; an empty note says nothing', () => {
    const seen = (note: string | null): CareNoteAttempt => ({ kind: 'behavior', data: {}, at: now, note });
    expect(refuseCareNote(seen('Pacing, says the room is too small'), null, now, policy)).toBeNull();
    expect(refuseCareNote(seen('  '), null, now, policy)).toMatchObject({ code: 'care-note.invalid' });
    expect(refuseCareNote(seen(null), null, now, policy)).toMatchObject({ code: 'care-note.invalid' });
  });

  it('a correction is of the same kind, of what still stands, and may be about longer ago', () => {
    const old = { ...fluid(200), at: new Date('2026-02-20T15:00:00Z') };
    expect(refuseCareNote(old, null, now, policy)).toMatchObject({ code: 'care-note.invalid' });
    expect(refuseCareNote(old, { kind: 'fluid', replacedBy: null }, now, policy)).toBeNull();
    expect(refuseCareNote(old, { kind: 'sleep', replacedBy: null }, now, policy)?.says).toContain('same kind');
    expect(refuseCareNote(old, { kind: 'fluid', replacedBy: {} }, now, policy)).toMatchObject({
      code: 'finding.replaced',
    });
    const ahead = { ...fluid(200), at: new Date('2026-03-03T15:00:00Z') };
    expect(refuseCareNote(ahead, { kind: 'fluid', replacedBy: null }, now, policy)).toMatchObject({
      code: 'care-note.invalid',
    });
  });

  it('add up; that nobody wrote about sleep is not "no sleep"', () => {
    expect(careTotals([])).toEqual({ inMl: 0, outMl: 0, sleepQuarters: null, meals: [] });
    const notes = [fluid(250), fluid(200), fluid(150, 'vomit', 'out')];
    expect(
      careTotals([
        ...notes,
        { kind: 'sleep', data: { quarters: 0, quality: 'little' } },
        { kind: 'sleep', data: { quarters: 25, quality: 'broken' } },
        { kind: 'meal', data: { meal: 'lunch', share: 50 } },
      ]),
    ).toEqual({ inMl: 450, outMl: 150, sleepQuarters: 25, meals: [{ meal: 'lunch', share: 50 }] });
    expect(hoursOf(25)).toBe('6.25');
  });
});
