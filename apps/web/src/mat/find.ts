/** Finds people in today's lists by what a nurse types or scans: a number, a name, or a name with a date of birth. */
export interface Findable {
  readonly patientId: string;
  readonly number: string;
  readonly displayName: string;
  readonly dateOfBirth?: string | null;
}

export interface Asked {
  readonly number: string | null;
  readonly words: readonly string[];
  readonly born: string | null;
}

/** Years with two digits are read as the past: nobody at the window is born in the future. */
export function readQuery(text: string, thisYear: number): Asked {
  const born: string[] = [];
  const rest = text.replace(/\b(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})\b/g, (day) => {
    const read = readDay(day, thisYear);
    if (read !== null) born.push(read);
    return ' ';
  });
  const words = plain(rest)
    .split(/[\s,]+/)
    .filter((word) => word !== '');
  const only = words.length === 1 ? words[0] : undefined;
  const number = only !== undefined && born.length === 0 && /^[a-z]?-?\d+$/.test(only) ? only : null;
  return { number, words: number === null ? words : [], born: born[0] ?? null };
}

/** `2026-11-23` or `11/23/1985` (month first, as American clinics write it). */
function readDay(text: string, thisYear: number): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const american = /^(\d{1,2})[/.](\d{1,2})[/.](\d{2,4})$/.exec(text);
  const [year, month, day] = iso
    ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
    : american
      ? [fullYear(Number(american[3]), thisYear), Number(american[1]), Number(american[2])]
      : [0, 0, 0];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function fullYear(year: number, thisYear: number): number {
  if (year > 99) return year;
  const century = Math.floor(thisYear / 100) * 100;
  return century + year > thisYear ? century - 100 + year : century + year;
}

export function matches<T extends Findable>(people: readonly T[], asked: Asked): T[] {
  if (asked.number !== null) {
    const wanted = bare(asked.number);
    return people.filter((person) => bare(person.number) === wanted);
  }
  if (asked.words.length === 0 && asked.born === null) return [];
  return people.filter((person) => {
    const names = plain(person.displayName).split(/[\s,]+/);
    const named = asked.words.every((word) => names.some((name) => name.startsWith(word)));
    return named && (asked.born === null || person.dateOfBirth === asked.born);
  });
}

/** `C-0042`, `0042` and `42` are one number: scanners and people write it differently. */
function bare(number: string): string {
  return number.toLowerCase().replace(/^[a-z]*-?0*/, '');
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .trim();
}
