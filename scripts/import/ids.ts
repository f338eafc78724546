import { createHash } from 'node:crypto';

/** What an imported record is. The code is part of its id, so a code is never given to something else. */
const codes = {
  programme: 0x001,
  span: 0x004,
  move: 0x005,
  order: 0x006,
  dose: 0x007,
  specimen: 0x008,
  result: 0x009,
  appointment: 0x00a,
  withdrawal: 0x00b,
  use: 0x00c,
  assessment: 0x00d,
  section: 0x00e,
  substance: 0x00f,
  stay: 0x010,
} as const;

export type ImportedKind = keyof typeof codes;

export const furthestDay = 32_767;
export const mostOnOneDay = 0xfff;

const hashes = new Map<string, string>();

/** Twelve hex digits that stand for a word of the source (a substance, a site). Words are few; rows are many. */
function wordHash(word: string): string {
  let hash = hashes.get(word);
  if (hash === undefined) {
    hash = createHash('sha256').update(`ctn0094:${word}`).digest('hex').slice(0, 12);
    hashes.set(word, hash);
  }
  return hash;
}

/**
 * The id of an imported record: a UUID version 8 (RFC 9562) that packs the keys of the source, so the same row gets the same
 * id in every run and an import that was killed can be repeated. Layout: person 32 bits, day 16, kind 12, which one of
 * that day 12, word 48. The person comes first, so rows arrive in index order.
 */
export function importedId(kind: ImportedKind, who: number, day = 0, which = 0, word = ''): string {
  if (which > mostOnOneDay)
    throw new Error(`More than ${mostOnOneDay} records of one kind for person ${who} on day ${day}.`);
  const person = who.toString(16).padStart(8, '0');
  const onDay = ((day + 0x8000) & 0xffff).toString(16).padStart(4, '0');
  const code = codes[kind].toString(16).padStart(3, '0');
  return `${person}-${onDay}-8${code}-8${which.toString(16).padStart(3, '0')}-${wordHash(word)}`;
}

/**
 * The id of a person or an episode: from a hash, so that ids do not begin alike. The exclusion constraints keep these in GiST trees,
 * where ids that begin alike make every insert several times slower.
 */
export function spreadId(kind: 'patient' | 'episode', who: number): string {
  const hash = createHash('sha256').update(`ctn0094:${kind}:${who}`).digest('hex');
  const groups = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ];
  return groups.join('-');
}
