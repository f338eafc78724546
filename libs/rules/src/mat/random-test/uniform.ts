/**
 * Chance that can be checked afterwards. The bytes are HMAC-SHA256 of a message under the program's key and are passed in;
 * here is only what is done with them, so that a second person with the same bytes comes to the same choice.
 *
 * The 32 bytes are read as eight whole numbers of 32 bits, the first byte of each being the highest. To choose one of `size`, numbers at
 * or above the largest multiple of `size` below 2^32 are thrown away and the next one is read; what is left is divided by `size`, and
 * the remainder is the choice. Without throwing away, the first few would come up a little more often than the last.
 */
export type Words = Iterator<number>;

const whole = 2 ** 32;

export function* wordsOf(bytes: Uint8Array): Words {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 4 <= bytes.byteLength; at += 4) yield view.getUint32(at);
}

/** One of 0 to `size` - 1, each as likely as the other. */
export function pick(words: Words, size: number): number {
  if (size < 1) throw new RangeError('There is nothing to choose from.');
  const limit = whole - (whole % size);
  for (;;) {
    const word = next(words);
    if (word < limit) return word % size;
  }
}

/** Does something of this probability happen? Counted in millionths, so that what was asked is kept without rounding. */
export function happens(bytes: Uint8Array, millionths: number): boolean {
  return next(wordsOf(bytes)) < (whole / 1_000_000) * millionths;
}

export function millionths(probability: number): number {
  return Math.round(Math.min(1, Math.max(0, probability)) * 1_000_000);
}

/** That all eight are thrown away happens less than once in 2^180 times. */
function next(words: Words): number {
  const { value, done } = words.next();
  if (done === true) throw new RangeError('The bytes are used up.');
  return value;
}
