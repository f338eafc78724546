import type { Day } from '../time';

export interface PersonName {
  readonly given: string;
  readonly family: string;
}

export interface Identity extends PersonName {
  readonly dateOfBirth: Day;
}

export interface Likeness {
  /** 0 to 100; 100 is the same name and date of birth. */
  readonly score: number;
  /** What is alike, for the person at the desk who has to decide. */
  readonly why: readonly string[];
}

/** From here on the person at the desk is asked to look before registering. */
export const nearDuplicateScore = 60;

/**
 * How likely two records are the same person who was registered before. Compares what is misheard and mistyped: letters
 * swapped, left out or doubled, accents and hyphens, given and family name exchanged, two digits of the birth date
 * exchanged, day and month exchanged. It knows no nicknames and decides nothing.
 */
export function likeness(one: Identity, other: Identity): Likeness {
  const names = likerNames(one, other);
  const birth = birthLikeness(one.dateOfBirth, other.dateOfBirth);
  const score = Math.round(names.likeness * 60 + birth.likeness * 40);
  return { score, why: [...names.why, ...birth.why] };
}

export function isNearDuplicate(one: Identity, other: Identity): boolean {
  return likeness(one, other).score >= nearDuplicateScore;
}

/** The same where a date of birth is not known: 60 is the same name. */
export function nameOnlyLikeness(one: PersonName, other: PersonName): Likeness {
  const names = likerNames(one, other);
  return { score: Math.round(names.likeness * 60), why: names.why };
}

interface Part {
  readonly likeness: number;
  readonly why: readonly string[];
}

/** As written, or with given and family name exchanged, whichever is more alike. */
function likerNames(one: PersonName, other: PersonName): Part {
  const asWritten = namePair(one, other);
  const exchanged = namePair(one, { given: other.family, family: other.given });
  return exchanged.likeness > asWritten.likeness
    ? { likeness: exchanged.likeness * 0.95, why: ['Given and family name exchanged', ...exchanged.why] }
    : asWritten;
}

function namePair(one: PersonName, other: PersonName): Part {
  const given = nameLikeness('given name', one.given, other.given);
  const family = nameLikeness('family name', one.family, other.family);
  const both = given.likeness === 1 && family.likeness === 1;
  return {
    likeness: (given.likeness + family.likeness) / 2,
    why: both ? ['Same name'] : [...family.why, ...given.why],
  };
}

function nameLikeness(what: string, one: string, other: string): Part {
  const [a, b] = [lettersOf(one), lettersOf(other)];
  if (a === '' || b === '') return { likeness: 0, why: [] };
  if (a === b) return { likeness: 1, why: [`Same ${what}`] };
  const distance = editDistance(a, b);
  const alike = 1 - distance / Math.max(a.length, b.length);
  return alike >= 0.6
    ? { likeness: alike, why: [`${capital(what)} differs by ${distance === 1 ? 'one letter' : `${distance} letters`}`] }
    : { likeness: 0, why: [] };
}

function birthLikeness(one: Day, other: Day): Part {
  if (one === other) return { likeness: 1, why: ['Same date of birth'] };
  const [year, month, day] = one.split('-');
  if (`${year}-${day}-${month}` === other) return { likeness: 0.85, why: ['Day and month of birth exchanged'] };
  const distance = editDistance(one.replaceAll('-', ''), other.replaceAll('-', ''));
  if (distance > 1) return { likeness: 0, why: [] };
  const swapped = [...one].toSorted().join('') === [...other].toSorted().join('');
  return {
    likeness: 0.8,
    why: [swapped ? 'Two digits of the date of birth exchanged' : 'One digit of the date of birth differs'],
  };
}

/** Lower case, without accents, hyphens, apostrophes and spaces. */
export function lettersOf(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{Letter}]/gu, '');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * How many letters have to be changed, added, left out or exchanged with their neighbour to turn one word into the other
 * (optimal string alignment). Three rows of the table are enough.
 */
export function editDistance(one: string, other: string): number {
  const [a, b] = [[...one], [...other]];
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [row, letter] of a.entries()) {
    const current = [row + 1];
    for (const [column, counterpart] of b.entries()) {
      const replaced = cell(last, column) + (letter === counterpart ? 0 : 1);
      const exchanged = row > 0 && column > 0 && letter === b[column - 1] && a[row - 1] === counterpart;
      current.push(
        Math.min(
          replaced,
          cell(last, column + 1) + 1,
          cell(current, column) + 1,
          exchanged ? cell(beforeLast, column - 1) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [beforeLast, last] = [last, current];
  }
  return cell(last, b.length);
}

function cell(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
