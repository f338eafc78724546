import fc from 'fast-check';
import { bytesOf, draftMaxBytes, keepable, needsDraftLine, notKeepable, refuseDraft } from './content';

describe('unfinished text', () => {
  it('is counted in bytes as it travels, in every script', () => {
    expect(['a', 'é', 'ب', '€', '😀', ''].map(bytesOf)).toEqual([1, 2, 2, 3, 4, 0]);
  });

  it('is kept up to its limit, and the refusal says how much too long it is', () => {
    const shell = bytesOf(JSON.stringify({ note: '' }));
    expect(refuseDraft({ note: 'x'.repeat(draftMaxBytes - shell) })).toBeNull();
    expect(refuseDraft({ note: 'x'.repeat(draftMaxBytes - shell + 1) })).toMatchObject({
      code: 'draft.too-large',
      says: expect.stringContaining('241 KiB'),
    });
  });

  it('says what cannot be stored, wherever it stands', () => {
    expect(notKeepable({ note: 'Ángeles 😀 عربى\n' })).toBeNull();
    expect(notKeepable({ note: ['fine', { inner: 'a\0b' }] })).toBe('has characters that cannot be stored');
    expect(notKeepable({ note: '\ud83d' })).toBe('has characters that cannot be stored');
    expect(notKeepable({ ['k\0']: 1 })).toBe('has characters that cannot be stored');
    expect(notKeepable(JSON.parse('{"__proto__": {"a": 1}}'))).toBe('has a field of no form');
    const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)]);
    expect([notKeepable(deep(20)), notKeepable(deep(21))]).toEqual([null, 'is nested too deeply']);
  });

  it('is always storable after it was mended, and what was storable stays as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(notKeepable(keepable(text))).toBeNull();
        if (notKeepable(text) === null) expect(keepable(text)).toBe(text);
      }),
    );
    expect(keepable('a\ud83d')).toBe('a\uFFFD');
  });

  it('a series of saves has a line when it begins and then every quarter of an hour', () => {
    const at = (minute: number, second = 0) => new Date(Date.UTC(2026, 2, 2, 8, minute, second));
    expect(needsDraftLine(null, at(0), 15)).toBe(true);
    expect(needsDraftLine(at(0), at(14, 59), 15)).toBe(false);
    expect(needsDraftLine(at(0), at(15), 15)).toBe(true);
  });
});
