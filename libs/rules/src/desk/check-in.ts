import { addMinutes } from '../time';
import type { Purpose } from './arrival';

/** Something a person is expected for today. */
export interface ExpectedVisit {
  readonly purpose: Purpose;
  readonly expectedAt: Date | null;
}

/**
 * What one press of Enter checks a person in for: their dose, and the sessions that begin soon. A session in the
 * afternoon is not begun by a dose in the morning; with nothing else expected the next session is meant, unless they are
 * here already: then they came for that.
 */
export function visitsToCheckIn<Expected extends ExpectedVisit>(
  expected: readonly Expected[],
  now: Date,
  earlyMinutes: number,
  isHere = false,
): Expected[] {
  const soon = addMinutes(now, earlyMinutes);
  const meant = expected.filter(
    ({ purpose, expectedAt }) => purpose === 'dose' || (expectedAt !== null && expectedAt <= soon),
  );
  if (meant.length > 0 || isHere) return onceEach(meant);
  return onceEach([...expected].sort((one, other) => time(one) - time(other)).slice(0, 1));
}

/** Of several sessions at the same door only the first: a person waits for one clinician at a time. */
function onceEach<Expected extends ExpectedVisit>(visits: readonly Expected[]): Expected[] {
  return [...visits]
    .sort((one, other) => time(one) - time(other))
    .filter(({ purpose }, index, all) => all.findIndex((other) => other.purpose === purpose) === index);
}

const time = ({ expectedAt }: ExpectedVisit) => expectedAt?.getTime() ?? 0;
