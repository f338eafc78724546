/**
 * A telephone number as the provider wants it (E.164). Staff write numbers down as people say them: with brackets, dots and
 * blanks, mostly without the country. Null: not a number that can be written to; nobody guesses.
 */
export function internationalNumber(written: string): string | null {
  const bare = written.trim().replace(/[\s().\-/]/g, '');
  if (/^\+[1-9]\d{7,14}$/.test(bare)) return bare;
  if (/^[2-9]\d{9}$/.test(bare)) return `+1${bare}`;
  return /^1[2-9]\d{9}$/.test(bare) ? `+${bare}` : null;
}
