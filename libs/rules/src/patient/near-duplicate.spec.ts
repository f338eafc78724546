import fc from 'fast-check';
import { editDistance, isNearDuplicate, likeness, type Identity } from './near-duplicate';

const maria: Identity = { given: 'María José', family: 'O’Connor', dateOfBirth: '1984-03-12' };
const other = (more: Partial<Identity>) => ({ ...maria, ...more });

describe('is this someone we know?', () => {
  it('the same name and birth day is the same person, as far as anyone can tell', () => {
    expect(likeness(maria, maria)).toEqual({ score: 100, why: ['Same name', 'Same date of birth'] });
  });

  it.each([
    ['without accents, hyphens and apostrophes', { given: 'maria-jose', family: 'OCONNOR' }, 'Same name'],
    ['two letters exchanged', { family: 'O’Cnonor' }, 'Family name differs by one letter'],
    ['a letter left out', { given: 'Mara José' }, 'Given name differs by one letter'],
    ['given and family name exchanged', { given: 'O’Connor', family: 'María José' }, 'Given and family name exchanged'],
    [
      'two digits of the birth day exchanged',
      { dateOfBirth: '1984-03-21' },
      'Two digits of the date of birth exchanged',
    ],
    ['one digit mistyped', { dateOfBirth: '1985-03-12' }, 'One digit of the date of birth differs'],
    ['day and month exchanged', { dateOfBirth: '1984-12-03' }, 'Day and month of birth exchanged'],
    ['married since', { family: 'Silva' }, 'Same date of birth'],
  ])('%s: worth a look', (_, more, why) => {
    expect(isNearDuplicate(maria, other(more))).toBe(true);
    expect(likeness(maria, other(more)).why).toContain(why);
  });

  it.each([
    ['the same birth day and another name', { given: 'Ann', family: 'Silva' }],
    ['the same family name only', { given: 'Patrick', dateOfBirth: '1990-07-01' }],
    ['a parent of the same given name', { family: 'Kim', dateOfBirth: '1954-11-30' }],
  ])('%s: someone else', (_, more) => expect(isNearDuplicate(maria, other(more))).toBe(false));

  it('an empty name is like no other', () => expect(likeness(other({ given: '', family: '-' }), maria).score).toBe(40));

  it('is the same whoever is compared with whom, and stays between 0 and 100', () => {
    const identity = fc.record({
      given: fc.string({ maxLength: 8 }),
      family: fc.string({ maxLength: 8 }),
      dateOfBirth: fc.constantFrom('1984-03-12', '1984-12-03', '1984-03-21', '2001-07-30'),
    });
    fc.assert(
      fc.property(identity, identity, (one, two) => {
        const { score } = likeness(one, two);
        expect(score).toBe(likeness(two, one).score);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe('the distance of two words', () => {
  it.each([
    ['smith', 'smith', 0],
    ['smith', 'smiht', 1],
    ['smith', 'smyth', 1],
    ['smith', 'smit', 1],
    ['ca', 'abc', 3],
    ['', 'abc', 3],
  ])('from %s to %s is %d', (one, two, distance) => expect(editDistance(one, two)).toBe(distance));

  it('is never more than the longer word, and nothing only for the same', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
    fc.assert(
      fc.property(word, word, (one, two) => {
        const distance = editDistance(one, two);
        expect(distance).toBeLessThanOrEqual(Math.max(one.length, two.length));
        expect(distance === 0).toBe(one === two);
        expect(distance).toBe(editDistance(two, one));
      }),
    );
  });
});
