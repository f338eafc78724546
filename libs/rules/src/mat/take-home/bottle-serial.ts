/**
 * The serial of a bottle: eight characters of its batch, two digits of its place in it, and a check character, so that one
 * wrong or two swapped keys never name another bottle. Letters that are read as digits are not used; 31 of them are left, a
 * prime, on which the check rests.
 */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXY';

/** What a batch is called, out of eight random bytes. */
export function batchCode(random: Uint8Array): string {
  if (random.length < 8) throw new RangeError('A batch is named by eight bytes');
  return Array.from(random.subarray(0, 8), (byte) => letters[byte % letters.length]).join('');
}

/** The text of the barcode of one bottle of a batch; `number` counts from 1. */
export function bottleSerial(code: string, number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 99) throw new RangeError(`${number} is no place in a batch`);
  const body = `${code}${String(number).padStart(2, '0')}`;
  return `${body}${checkCharacter(body)}`;
}

/** As people read it: K7M2-QRTA-01-X. */
export function serialInWords(serial: string): string {
  return serial.length === 11
    ? `${serial.slice(0, 4)}-${serial.slice(4, 8)}-${serial.slice(8, 10)}-${serial.slice(10)}`
    : serial;
}

/** What was scanned or typed, as it is kept; null where it is no serial. An O is read as 0, an I or L as 1. */
export function readSerial(text: string): string | null {
  const clean = text.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  if (!/^[0-9A-HJKMNP-TV-Y]{8}\d{2}[0-9A-HJKMNP-TV-Y]$/.test(clean)) return null;
  return checkCharacter(clean.slice(0, 10)) === clean.at(-1) ? clean : null;
}

/** A sum with a weight for each place, no two alike: a changed character and two swapped ones change it. */
function checkCharacter(body: string): string {
  const sum = [...body].reduce((so, letter, place) => so + letters.indexOf(letter) * (weights[place] ?? 1), 0);
  return letters[sum % letters.length] ?? '0';
}

const weights = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29];
