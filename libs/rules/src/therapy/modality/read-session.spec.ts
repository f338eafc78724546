import fc from 'fast-check';
import type { SessionField } from './field-kinds';
import { modalityCodes } from './modalities';
import { readSessionDetails } from './read-session';
import { sessionFields } from './session-fields';

const modality = fc.constantFrom(...modalityCodes);
const name = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 20 }).filter((text) => text.trim() === text);

/** A good answer to a field. */
function answer(field: SessionField): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'choice':
      return fc.constantFrom(...Object.keys(field.options));
    case 'choices':
      return fc.subarray(Object.keys(field.options), { minLength: 1 });
    case 'number':
      return fc
        .integer({ min: field.least * 10 ** (field.decimals ?? 0), max: field.most * 10 ** (field.decimals ?? 0) })
        .map((whole) => whole / 10 ** (field.decimals ?? 0));
    case 'text':
      return name;
    case 'yes-no':
      return fc.boolean();
    case 'people':
      return fc.array(
        fc.record({ name, relation: name, consent: fc.constantFrom('on_file', 'not_needed', null), reason: name }),
        { minLength: 1, maxLength: 20 },
      );
    case 'diary': {
      const rated = fc.option(fc.integer({ min: 0, max: 5 }));
      const days = Array.from({ length: 7 }, (_, at) => `2026-11-0${at + 1}`);
      return fc
        .subarray(days, { minLength: 1 })
        .chain((chosen) =>
          fc.tuple(
            ...chosen.map((on) => fc.record({ on: fc.constant(on), urges: rated, use: rated, emotions: rated })),
          ),
        );
    }
  }
}

const answered = modality.chain((code) =>
  fc.record({
    code: fc.constant(code),
    details: fc.record(
      Object.fromEntries(Object.entries(sessionFields[code]).map(([field, kind]) => [field, answer(kind)])),
      { requiredKeys: [] },
    ),
  }),
);

describe('reading the details of a session (clinical reference 4.1)', () => {
  it('every good answer is read as it was given, and reading twice changes nothing', () => {
    fc.assert(
      fc.property(answered, ({ code, details }) => {
        const read = readSessionDetails(code, details);
        expect(read).toEqual({ details, faults: {} });
        expect(readSessionDetails(code, read.details)).toEqual(read);
      }),
    );
  });

  it('whatever arrives is answered, and each field is either read or refused with a way out', () => {
    fc.assert(
      fc.property(modality, fc.anything(), (code, input) => {
        const { details, faults } = readSessionDetails(code, input);
        for (const field of Object.keys(details)) {
          expect(Object.hasOwn(sessionFields[code], field)).toBe(true);
          expect(faults).not.toHaveProperty([field]);
        }
        for (const says of Object.values(faults)) expect(says.length).toBeGreaterThan(10);
        expect(readSessionDetails(code, details)).toEqual({ details, faults: {} });
      }),
    );
  });

  it('any value in any field is read or told by that field, and no other', () => {
    fc.assert(
      fc.property(
        modality.chain((code) => fc.tuple(fc.constant(code), fc.constantFrom(...Object.keys(sessionFields[code])))),
        fc.anything(),
        ([code, field], value) => {
          const { faults } = readSessionDetails(code, { [field]: value });
          expect(Object.keys(faults).filter((one) => one !== field)).toEqual([]);
        },
      ),
    );
  });

  it('a field of another kind of session is refused by name, also those that every object has', () => {
    expect(readSessionDetails('CBT', { needlesIn: 4 }).faults).toEqual({
      needlesIn: 'Cognitive behavioral therapy records no such thing: leave it out',
    });
    const { details, faults } = readSessionDetails('CBT', JSON.parse('{"__proto__": 1, "constructor": 2}'));
    expect([Object.keys(details), Object.keys(faults)]).toEqual([[], ['__proto__', 'constructor']]);
  });

  it('numbers: at the ends, just beyond them, and whole ones only where they are counted', () => {
    const fault = (value: unknown) => readSessionDetails('CBT', { cravingPeak: value }).faults['cravingPeak'];
    expect([0, 10].map(fault)).toEqual([undefined, undefined]);
    for (const value of [-1, 11, 4.5, Number.NaN, Infinity, '4'])
      expect(fault(value)).toBe('Peak craving, 0–10: give a whole number from 0 to 10');
    expect(readSessionDetails('NUTRITION', { weightLb: 150.5 }).faults).toEqual({});
    expect(readSessionDetails('NUTRITION', { weightLb: 150.55 }).faults).toHaveProperty('weightLb');
  });

  it('a diary card has each day once, at most seven, and ratings of 0 to 5', () => {
    const day = (on: string, urges: number | null = 3) => ({ on, urges, use: 0, emotions: null });
    const fault = (...diaryCard: unknown[]) => readSessionDetails('DBT', { diaryCard }).faults['diaryCard'];
    expect(fault(day('2026-11-01'), day('2026-11-02', 5))).toBeUndefined();
    expect(fault(day('2026-11-01'), day('2026-11-01'))).toContain('each day once');
    expect(fault(day('2026-11-01', 6))).toContain('from 0 to 5');
    expect(fault({ ...day('2026-11-01'), mood: 1 })).toContain('from 0 to 5');
    expect(fault(...Array.from({ length: 8 }, (_, at) => day(`2026-11-0${at + 1}`)))).toContain('at most 7 days');
  });

  it('what is empty is left out; text that cannot be stored is refused', () => {
    expect(readSessionDetails('INDIV', { topic: '  ' })).toEqual({ details: {}, faults: {} });
    expect(readSessionDetails('INDIV', { topic: ' Sleep ' }).details).toEqual({ topic: 'Sleep' });
    for (const topic of ['a\0b', '\ud83d', 'x'.repeat(2001)])
      expect(readSessionDetails('INDIV', { topic }).faults).toHaveProperty('topic');
    expect(readSessionDetails('INDIV', { topic: '🙂'.repeat(2000) }).faults).toEqual({});
    expect(readSessionDetails('INDIV', ['topic']).faults).toHaveProperty(['']);
  });
});
