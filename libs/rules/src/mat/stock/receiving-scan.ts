import { type Day, isDay } from '../../time';

/** What the code on a package says (GS1): product, lot, expiry, the maker's serial number. */
export interface PackageScan {
  /** The ten digits of the National Drug Code, of an American product. */
  readonly ndc: string | null;
  readonly lot: string | null;
  readonly expiresOn: Day | null;
  readonly serial: string | null;
}

/** Parts of fixed length; every other part ends at a separator or at the end. */
const fixed: Readonly<Record<string, number>> = {
  '00': 18,
  '01': 14,
  '02': 14,
  '11': 6,
  '13': 6,
  '15': 6,
  '17': 6,
  '20': 2,
};
const separator = '\u001d';

/** Null where it is no such code: then it is perhaps one of our own labels. */
export function readPackage(scanned: string): PackageScan | null {
  const parts = scanned.includes('(') ? inBrackets(scanned) : inLine(scanned.replace(/^\][A-Za-z]\d/, ''));
  if (parts === null || !parts.has('01')) return null;
  const gtin = parts.get('01') ?? '';
  const american = /^\d03(\d{10})\d$/.exec(gtin);
  return {
    ndc: american?.[1] ?? null,
    lot: parts.get('10') ?? null,
    expiresOn: dayOfScan(parts.get('17')),
    serial: parts.get('21') ?? null,
  };
}

/** Is this the product of that code? Codes are written with or without dashes, and with a zero more or less in one part. */
export function isNdc(one: string, other: string): boolean {
  const [left, right] = [tens(one), tens(other)];
  return left.some((digits) => right.includes(digits));
}

/** The ten digits that a code may stand for: of eleven, each with one of the padding zeros taken out. */
function tens(code: string): readonly string[] {
  const bare = code.replaceAll(/\D/g, '');
  if (bare.length !== 11) return [bare];
  return [0, 5, 9].filter((at) => bare[at] === '0').map((at) => bare.slice(0, at) + bare.slice(at + 1));
}

function inBrackets(text: string): ReadonlyMap<string, string> | null {
  const parts = new Map<string, string>();
  for (const [, key = '', value = ''] of text.matchAll(/\((\d{2,4})\)([^(]*)/g)) parts.set(key, value.trim());
  return parts.size === 0 ? null : parts;
}

function inLine(text: string): ReadonlyMap<string, string> | null {
  const parts = new Map<string, string>();
  let rest = text.startsWith(separator) ? text.slice(1) : text;
  while (rest.length > 2) {
    const key = rest.slice(0, 2);
    if (!/^\d{2}$/.test(key)) return null;
    const length = fixed[key];
    const end = length === undefined ? rest.indexOf(separator) : 2 + length;
    const value = end < 0 ? rest.slice(2) : rest.slice(2, end);
    parts.set(key, value);
    rest = end < 0 ? '' : rest.slice(rest[end] === separator ? end + 1 : end);
  }
  return parts.size === 0 ? null : parts;
}

/** `270500` is the last day of May 2027. */
function dayOfScan(text: string | undefined): Day | null {
  const read = /^(\d{2})(\d{2})(\d{2})$/.exec(text ?? '');
  if (read === null) return null;
  const [, year = '', month = '', day = ''] = read;
  const last = new Date(Date.UTC(2000 + Number(year), Number(month), 0)).getUTCDate();
  const found = `20${year}-${month}-${day === '00' ? String(last).padStart(2, '0') : day}`;
  return isDay(found) ? found : null;
}
