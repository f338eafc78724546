import { createHash, randomInt } from 'node:crypto';

// Crockford's letters: nothing that looks or sounds like another sign.
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Sixteen signs, 80 bits, in groups of four: `7K2M-…`. */
export function newCode(): string {
  const signs = Array.from({ length: 16 }, () => letters[randomInt(letters.length)] ?? '0').join('');
  return signs.replace(/(.{4})(?=.)/g, '$1-');
}

/** SHA-256 of a code however it was typed: small letters, blanks, O for 0, I and L for 1. A code has 80 bits: no salt. */
export function hashOfCode(typed: string): Buffer {
  const signs = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return createHash('sha256').update(signs).digest();
}
