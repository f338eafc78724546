/**
 * Clinical reference 4.4: how much of a note stands word for word in earlier ones, from 0 to 1. A reviewer sees the number; it
 * refuses nothing, because what is true twice may be written twice.
 *
 * A word counts as copied when it lies in a run of `run` words that an earlier note has too. Case, punctuation and line breaks
 * are not looked at. Work and memory grow with the length of the texts, however many there are.
 */
export function cloneRatio(note: string, earlier: Iterable<string>, run = 8): number {
  const words = wordsOf(note);
  if (words.length < run) return 0;
  const known = new Set<string>();
  for (const text of earlier) for (const phrase of runsOf(wordsOf(text), run)) known.add(phrase);
  let copied = 0;
  let until = 0;
  let at = 0;
  for (const phrase of runsOf(words, run)) {
    if (known.has(phrase)) {
      copied += at + run - Math.max(at, until);
      until = at + run;
    }
    at += 1;
  }
  return copied / words.length;
}

const wordsOf = (text: string): readonly string[] => text.toLocaleLowerCase('en-US').match(/[\p{L}\p{N}']+/gu) ?? [];

function* runsOf(words: readonly string[], run: number): Generator<string> {
  for (let at = 0; at + run <= words.length; at += 1) yield words.slice(at, at + run).join(' ');
}
