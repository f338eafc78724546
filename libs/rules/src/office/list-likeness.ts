import { type Identity, lettersOf, likeness, nearDuplicateScore } from '../patient/near-duplicate';
import { type Day, isDay } from '../time';

/**
 * The days of birth at which someone has to be for their name to be compared: the same day, day and month exchanged, one digit
 * wrong, two digits exchanged. With any other day only the very same name makes a near-duplicate. So a list of thousands finds
 * everyone that the rule would, without comparing everyone with everyone.
 */
export function birthVariants(day: Day, today: Day): readonly Day[] {
  const digits = day.replaceAll('-', '');
  const found = new Set<string>([digits, digits.slice(0, 4) + digits.slice(6) + digits.slice(4, 6)]);
  for (let place = 0; place < digits.length; place += 1) {
    const [before, after] = [digits.slice(0, place), digits.slice(place + 1)];
    for (let digit = 0; digit <= 9; digit += 1) found.add(`${before}${digit}${after}`);
    if (after !== '') found.add(before + after.charAt(0) + digits.charAt(place) + after.slice(1));
  }
  return [...found]
    .map((text) => `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`)
    .filter((one) => one >= '1900-01-01' && one <= today && inSomeMonth.test(one) && isDay(one));
}

/** Most variants are no days at all; this is quicker to say than `isDay`. */
const inSomeMonth = /-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** Given and family name as they are compared. */
export function nameLetters({ given, family }: { given: string; family: string }): string {
  return `${lettersOf(given)} ${lettersOf(family)}`;
}

/** The one that is most alike, if anyone is enough alike to ask. */
export function mostAlike<Known extends Identity>(person: Identity, known: readonly Known[]): Known | null {
  let best: Known | null = null;
  let most = nearDuplicateScore;
  const mine = bagsOf(person);
  for (const one of known) {
    if (!sharesAName(mine, bagsOf(one))) continue;
    const { score } = likeness(person, one);
    if (score > most || (score === most && best === null)) [best, most] = [one, score];
  }
  return best;
}

/** The letters of a name, sorted, and how long it is. */
interface Bag {
  readonly letters: readonly number[];
  readonly length: number;
}

/** Names come again and again; taking one apart costs more than finding it. */
const bags = new Map<string, Bag>();

function bagOf(name: string): Bag {
  const known = bags.get(name);
  if (known !== undefined) return known;
  const word = /^[a-z]*$/.test(name) ? name : lettersOf(name);
  const letters = Array.from(word, (letter) => letter.codePointAt(0) ?? 0).sort((one, other) => one - other);
  const bag = { letters, length: word.length };
  if (bags.size >= 20_000) bags.clear();
  bags.set(name, bag);
  return bag;
}

const bagsOf = ({ given, family }: { given: string; family: string }): readonly Bag[] => [bagOf(given), bagOf(family)];

/**
 * Whether any name of the one could count as like any name of the other. Letters in any order are cheaper to compare than words, and
 * never further apart; where no name is like, no day of birth makes a near-duplicate.
 */
function sharesAName(one: readonly Bag[], other: readonly Bag[]): boolean {
  return one.some((name) =>
    other.some((theirs) => bagDistance(name.letters, theirs.letters) <= 0.401 * Math.max(name.length, theirs.length)),
  );
}

/** How many letters the one has that the other has not, or the other way round, whichever is more. */
function bagDistance(one: readonly number[], other: readonly number[]): number {
  let [at, there, common] = [0, 0, 0];
  while (at < one.length && there < other.length) {
    const [mine, theirs] = [one[at] ?? 0, other[there] ?? 0];
    if (mine === theirs) common += 1;
    if (mine <= theirs) at += 1;
    if (theirs <= mine) there += 1;
  }
  return Math.max(one.length, other.length) - common;
}
