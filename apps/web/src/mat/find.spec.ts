import { matches, readQuery } from './find';

const people = [
  { patientId: 'a', number: '1042', displayName: 'Ana Núñez', dateOfBirth: '1985-03-09' },
  { patientId: 'b', number: '1043', displayName: 'Ana Nunes', dateOfBirth: '1990-12-01' },
  { patientId: 'c', number: '0007', displayName: 'Bo Ortega', dateOfBirth: '2001-01-30' },
];
const found = (text: string) => matches(people, readQuery(text, 2026)).map((person) => person.patientId);

describe('what is typed at the dosing window', () => {
  it.each([
    ['1042', ['a']],
    ['104', []],
    ['7', ['c']],
    ['ana', ['a', 'b']],
    ['nunez ana', ['a']],
    ['ana 12/1/1990', ['b']],
    ['ana 12/01/90', ['b']],
    ['ana 1985-03-09', ['a']],
    ['1/30/01', ['c']],
    ['', []],
    ['   ', []],
    ['zoe', []],
  ])('%j finds %j', (text, ids) => {
    expect(found(text)).toEqual(ids);
  });

  it('reads two-digit years as the past', () => {
    expect(readQuery('2/3/27', 2026).born).toBe('1927-02-03');
  });
});
