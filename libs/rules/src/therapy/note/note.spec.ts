import fc from 'fast-check';
import { cloneRatio } from './clone-ratio';
import * as notes from './note';
import { mostInSection, type NoteContent } from './note';
import { noteFormatKeys, sectionsOf, usualFormat } from './note-format';

const whole: NoteContent = {
  format: 'dap',
  sections: {
    data: 'Came on time, slept well.',
    assessment: 'Cravings are weaker.',
    plan: 'Practice the refusal skill.',
  },
  objectiveIds: ['o1'],
  withoutObjective: null,
  risk: 'none',
  nextStep: 'Next session on Tuesday.',
};

const noteFaults = (note: NoteContent) => notes.noteFaults(note, 'INDIV');
const refuseIncomplete = (note: NoteContent) => notes.refuseIncomplete(note, 'INDIV');

describe('what a note says (clinical reference 4.4)', () => {
  it('a whole note has no fault', () => {
    expect(noteFaults(whole)).toEqual({});
    expect(refuseIncomplete(whole)).toBeNull();
  });

  it.each(noteFormatKeys)('%s asks for each of its sections and for no other', (format) => {
    const sections = Object.fromEntries(sectionsOf(format).map(([key]) => [key, 'Words.']));
    expect(noteFaults({ ...whole, format, sections })).toEqual({});
    for (const [key] of sectionsOf(format))
      expect(Object.keys(noteFaults({ ...whole, format, sections: { ...sections, [key]: '  ' } }))).toEqual([
        `sections.${key}`,
      ]);
    expect(Object.keys(noteFaults({ ...whole, format, sections: { ...sections, other: 'x' } }))).toEqual([
      'sections.other',
    ]);
  });

  it('says which objective it worked on, or why there is none, and never both', () => {
    expect(noteFaults({ ...whole, objectiveIds: [] })).toHaveProperty('objectiveIds');
    expect(noteFaults({ ...whole, objectiveIds: [], withoutObjective: 'crisis' })).toEqual({});
    expect(noteFaults({ ...whole, withoutObjective: 'crisis' })).toHaveProperty('withoutObjective');
  });

  it('says whether anything bears on safety, and what comes next', () => {
    expect(noteFaults({ ...whole, risk: null })).toHaveProperty('risk');
    expect(noteFaults({ ...whole, nextStep: ' ' })).toHaveProperty('nextStep');
    expect(refuseIncomplete({ ...whole, risk: null, nextStep: '' })).toMatchObject({
      code: 'note.incomplete',
      facts: { field: 'risk', others: 1 },
    });
  });

  it('a section has at most 20,000 characters, of which an emoji is one', () => {
    const data = (text: string) => noteFaults({ ...whole, sections: { ...whole.sections, data: text } });
    expect(data('🙂'.repeat(mostInSection))).toEqual({});
    expect(data('🙂'.repeat(mostInSection + 1))).toHaveProperty(['sections.data']);
  });

  it('begins with DAP for counselors and with SOAP for medical staff', () => {
    expect(usualFormat(['counselor'])).toBe('dap');
    expect(usualFormat(['nurse'])).toBe('soap');
  });
});

describe('how much of a note was there before', () => {
  const words = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, at) => `word${from + at}`).join(' ');

  it('nothing of it, all of it, and half of it', () => {
    expect(cloneRatio(words(0, 40), [words(100, 140)])).toBe(0);
    expect(cloneRatio(words(0, 40), [words(0, 40)])).toBe(1);
    expect(cloneRatio(`${words(0, 20)} ${words(200, 220)}`, [words(0, 40)])).toBe(0.5);
  });

  it('case, punctuation and line breaks hide nothing', () => {
    expect(
      cloneRatio('He came, ON TIME; and said\nthat he slept well.', ['he came on time and said that he slept well']),
    ).toBe(1);
  });

  it('fewer words in a row than a run are the way people speak', () => {
    expect(cloneRatio(`${words(0, 7)} ${words(50, 57)}`, [words(0, 40)])).toBe(0);
    expect(cloneRatio('Came on time.', ['Came on time.'])).toBe(0);
  });

  it('is a share, grows with what came before, and is whole for a copy', () => {
    const text = fc
      .array(fc.constantFrom('he', 'came', 'late', 'and', 'left', 'early', 'again'), { maxLength: 60 })
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 4 }), text, (note, earlier, more) => {
        const ratio = cloneRatio(note, earlier);
        expect(ratio).toBeGreaterThanOrEqual(0);
        expect(ratio).toBeLessThanOrEqual(1);
        expect(cloneRatio(note, [...earlier, more])).toBeGreaterThanOrEqual(ratio);
        if (note.split(' ').length >= 8) expect(cloneRatio(note, [note])).toBe(1);
      }),
    );
  });
});
