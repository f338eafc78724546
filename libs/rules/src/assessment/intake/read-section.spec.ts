import fc from 'fast-check';
import { alcohol, heroin, sceneWith } from './example-intake';
import { readSection } from './read-section';
import type { PlainField, SectionData, SectionField, SectionId, SectionScene } from './section-kit';
import { sectionIds } from './section-kit';
import { intakeSections } from './sections';

const scene = sceneWith();
const read = (section: SectionId, given: Record<string, unknown>, at: SectionScene = scene) =>
  readSection(intakeSections[section], given, at);

/** An answer that a field takes, as far as it does not hang on others. */
function good(field: PlainField): fc.Arbitrary<unknown> {
  switch (field.type) {
    case 'choice':
      return fc.constantFrom(...field.options.map(({ value }) => value));
    case 'yes-no':
      return fc.boolean();
    case 'number':
      return fc.integer({ min: field.min, max: field.max });
    case 'day':
      return field.when === 'ahead' ? fc.constant('2026-07-01') : fc.constant('2026-06-01');
    case 'time':
      return fc.constant('2026-06-01T08:00:00.000Z');
    case 'several':
      return fc
        .subarray(field.options.map(({ value }) => value).filter((value) => value !== field.alone))
        .map((chosen) => [...chosen]);
    case 'text':
      return field.pattern
        ? fc.constant(field.pattern.test('en') ? 'en' : '0198f0c0-0000-7000-8000-000000000000')
        : fc
            .string({ minLength: 1, maxLength: Math.min(field.max, 30) })
            .map((text) => `سلام 🌿 ${text}`.slice(0, field.max));
  }
}

/** What no field takes, whatever it asks. */
const bad = (field: SectionField): fc.Arbitrary<unknown> => {
  const wrongType = fc.constantFrom<unknown>({}, { toString: 1 }, [[]], -1.5, 'x'.repeat(5000), Number.NaN, [null]);
  if (field.type === 'text')
    return fc
      .constantFrom<unknown>({}, [], 7, true, '   ', 'x'.repeat(field.max + 1))
      .filter((one) => !Array.isArray(one));
  if (field.type === 'yes-no') return fc.constantFrom<unknown>('yes', 1, {});
  if (field.type === 'number') return fc.constantFrom<unknown>(field.min - 1, field.max + 1, 1.5, '7', {});
  if (field.type === 'day')
    return fc.constantFrom<unknown>('2026-02-30', 'today', 7, field.when === 'ahead' ? '2020-01-01' : '1800-01-01');
  if (field.type === 'time') return fc.constantFrom<unknown>('2030-01-01T00:00:00Z', '2026-06-01', 7);
  return wrongType;
};

const asked = (section: SectionId) =>
  Object.entries(intakeSections[section].fields).filter(([, field]) => field.onlyIf === undefined);

describe('sections of an intake', () => {
  it('are those of the reference, each with its words (clinical reference 2.4)', () => {
    expect(Object.keys(intakeSections)).toEqual([...sectionIds]);
    for (const { label, hint, fields } of Object.values(intakeSections)) {
      expect([label, hint]).toEqual([expect.stringMatching(/^[A-Z]/), expect.stringMatching(/^[A-Z].*\.$/)]);
      for (const field of Object.values(fields)) expect(field.label).toMatch(/^[A-Z]/);
    }
  });

  it('a field that opens another comes before it', () => {
    for (const { fields } of Object.values(intakeSections))
      for (const of of [
        fields,
        ...Object.values(fields).flatMap((field) => (field.type === 'rows' ? [field.fields] : [])),
      ]) {
        const names = Object.keys(of);
        for (const [name, { onlyIf }] of Object.entries(of))
          if (onlyIf && !onlyIf.field.startsWith('known.'))
            expect([
              name,
              names.indexOf(onlyIf.field) >= 0 && names.indexOf(onlyIf.field) < names.indexOf(name),
            ]).toEqual([name, true]);
      }
  });

  it.each(sectionIds)('%s: an empty one is not wrong, only open', (section) => {
    expect(read(section, {}).wrong).toEqual({});
  });

  it.each(sectionIds)('%s: what fits its declaration is taken, and comes back as it is', (section) => {
    const fields = asked(section).filter(([, field]) => field.type !== 'rows') as [string, PlainField][];
    fc.assert(
      fc.property(fc.record(Object.fromEntries(fields.map(([name, field]) => [name, good(field)]))), (given) => {
        const { data, wrong } = read(section, given);
        for (const [name, field] of fields) {
          // What two answers say together is looked at below.
          if (wrong[name] !== undefined) expect(wrong[name]).toMatch(new RegExp(`^${field.label}|^The `));
          else if (field.type !== 'text') expect(data[name]).toEqual(given[name]);
        }
        expect(Object.keys(data).sort()).toEqual(Object.keys(intakeSections[section].fields).sort());
      }),
      { numRuns: 30 },
    );
  });

  it.each(sectionIds.filter((id) => id !== 'referral'))('%s: what does not fit is said beside its field', (section) => {
    fc.assert(
      fc.property(
        fc.constantFrom(...asked(section)).chain(([name, field]) => fc.tuple(fc.constant(name), bad(field))),
        ([name, value]) => {
          const { wrong, data } = read(section, { [name]: value });
          expect(Object.keys(wrong).some((path) => path.startsWith(name))).toBe(true);
          expect(JSON.stringify(data)).not.toContain('xxxx');
        },
      ),
      { numRuns: 60 },
    );
  });

  it('anything at all is read without a fault of our own', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sectionIds), fc.dictionary(fc.string(), fc.anything()), (section, given) => {
        expect(Object.keys(read(section, given).data).sort()).toEqual(
          Object.keys(intakeSections[section].fields).sort(),
        );
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.anything(), (rows) => {
        read('substance-use', { substances: rows });
        read('substance-use', { substances: [rows] });
        read('consents', { documents: [rows] });
      }),
      { numRuns: 300 },
    );
  });

  it('a field that is not asked is refused, also __proto__ and in a row', () => {
    expect(read('strengths', { mood: 'good' }).wrong).toEqual({ '': '“mood” is not asked here' });
    const nasty = JSON.parse('{"__proto__": {"skills": "x"}}') as Record<string, unknown>;
    expect(read('strengths', nasty).wrong).toEqual({ '': '“__proto__” is not asked here' });
    expect(read('substance-use', { substances: [{ ...heroin, mood: 1 }] }).wrong).toEqual({
      'substances.0': '“mood” is not asked here',
    });
  });

  it('text keeps its direction and its pictures, and has an end', () => {
    const words = 'أريد أن أنام 😴 שלום';
    expect(read('presenting-problem', { ownWords: words }).data.ownWords).toBe(words);
    expect(read('presenting-problem', { ownWords: 'x'.repeat(4000) }).wrong).toEqual({});
    expect(read('presenting-problem', { ownWords: 'x'.repeat(4001) }).wrong).toEqual({
      ownWords: 'In the person’s own words: 4000 characters are the most',
    });
  });

  it('days are not of the future and not from before birth', () => {
    expect(read('legal', { releasedOn: '2026-06-10' }).wrong).toEqual({});
    expect(read('legal', { releasedOn: '2026-06-11' }).wrong).toEqual({
      releasedOn: 'Released from jail or prison on: this day has not come yet',
    });
    expect(read('legal', { releasedOn: '1984-05-05' }).wrong).toEqual({
      releasedOn: 'Released from jail or prison on: this is before the person was born',
    });
  });

  it('of several each is given once, and “none” stands alone', () => {
    expect(read('legal', { status: ['probation', 'pending'] }).data.status).toEqual(['pending', 'probation']);
    expect(read('legal', { status: ['none', 'pending'] }).wrong.status).toMatch(/stands alone/);
    expect(read('legal', { status: ['pending', 'pending'] }).wrong.status).toMatch(/each once/);
    expect(read('legal', { status: 'none' }).wrong.status).toMatch(/choose from the list/);
  });

  it('rows have a most, and each row is looked at by itself', () => {
    const others = Array.from({ length: 21 }, () => ({ ...alcohol, rank: 'other' }));
    expect(read('substance-use', { substances: others }).wrong).toEqual({ substances: 'Substances: 20 are the most' });
    expect(read('substance-use', { substances: [heroin, 'alcohol'] }).wrong).toHaveProperty(['substances.1']);
    expect(read('substance-use', { substances: [heroin, { substance: 2 }] }).missing).toEqual([
      'substances.1.rank',
      'substances.1.route',
      'substances.1.days30',
      'substances.1.ageFirstUse',
      'substances.1.injectedEver',
      'substances.1.shares',
      'substances.1.lastUsePrecision',
    ]);
  });

  it('what is not asked has its answer, whatever came in', () => {
    const { data, wrong } = read('identity', { gender: 'woman', genderWords: 'x' });
    expect(wrong).toEqual({});
    expect(data.genderWords).toBeNull();
    const rows = read('substance-use', {
      substances: [{ substance: 1, days30: 30, lastUsePrecision: 'exact', lastUseAt: heroin.lastUseAt }],
    });
    expect((rows.data.substances as SectionData[])[0]).toMatchObject({
      rank: 'primary',
      days30: null,
      lastUseAt: null,
    });
  });
});
