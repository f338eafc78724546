import { addDays, type Day, daysBetween } from '@cairn/rules';

export const useWeeks = 12;
export const attendanceDays = 14;

/**
 * At least eight tests a year (42 CFR 8.12(f)(6), R-400): after so many days without a specimen one is missing.
 */
const testEveryDays = 46;

/** Opioids as a specimen's panel names them; the medicine that was ordered for the person is no finding. */
export const opioids = [
  'opioid',
  'opioids',
  'opiates',
  'methadone',
  'buprenorphine',
  'fentanyl',
  'oxycodone',
  'heroin',
  '6-mam',
  'morphine',
  'codeine',
  'norfentanyl',
  'noroxycodone',
  'oxymorphone',
  'hydrocodone',
  'hydromorphone',
  'tramadol',
  'tapentadol',
  'nitazenes',
] as const;

interface Tested {
  readonly day: Day;
  readonly positive: boolean;
}

/**
 * Twelve weeks that end today, oldest first: `+` positive, `-` negative, `*` both in one week, `o` a specimen was due
 * and is missing, `_` none due. It informs a conversation; it never ranks anybody (R6).
 */
export function useStrip(
  tests: readonly Tested[],
  lastBefore: Day | null,
  inCareSince: Day | null,
  today: Day,
): string {
  const letters: string[] = [];
  let due = [lastBefore, inCareSince].reduce<Day | null>(
    (last, day) => (day && (!last || day > last) ? day : last),
    null,
  );
  for (let week = useWeeks - 1; week >= 0; week -= 1) {
    const ends = addDays(today, -7 * week);
    const begins = addDays(ends, -6);
    const found = tests.filter(({ day }) => day >= begins && day <= ends);
    const last = found.at(-1);
    if (last) due = last.day;
    letters.push(last ? letterOf(found) : due && daysBetween(due, ends) > testEveryDays ? 'o' : '_');
  }
  return letters.join('');
}

function letterOf(found: readonly Tested[]): string {
  if (found.every(({ positive }) => positive)) return '+';
  return found.some(({ positive }) => positive) ? '*' : '-';
}

export type SessionState = 'booked' | 'attended' | 'missed' | 'cancelled';

const letters: Readonly<Record<SessionState, string>> = { attended: 'a', missed: 'm', booked: 'b', cancelled: 'c' };

/** Fourteen days that end today, oldest first: `a` attended, `m` missed, `b` booked, `c` cancelled, `.` no session. */
export function attendanceStrip(
  sessions: readonly { readonly day: Day; readonly state: SessionState }[],
  today: Day,
): string {
  return Array.from({ length: attendanceDays }, (_, index) => {
    const day = addDays(today, index + 1 - attendanceDays);
    const states = sessions.filter((session) => session.day === day).map(({ state }) => state);
    const told = (['attended', 'missed', 'booked', 'cancelled'] as const).find((state) => states.includes(state));
    return told ? letters[told] : '.';
  }).join('');
}
