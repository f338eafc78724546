import type { PathClock } from '../path/path-clock';
import type { Policy } from '../policy';
import { daysBetween, localDay, type Day } from '../time';

/** What the board knows of one person. */
export interface BoardFacts {
  readonly zone: string;
  readonly today: Day;
  readonly clocks: readonly Pick<PathClock, 'label' | 'dueAt' | 'overdue'>[];
  /** Doses missed in a row, ending yesterday. */
  readonly missedDoses: number;
  /** Sessions missed in a row since the last one that was attended. */
  readonly missedSessions: number;
  readonly lastContactOn: Day | null;
  /** Since when the person is with us; counts as contact when there has been none. */
  readonly openedOn: Day;
  readonly sessionToday: boolean;
}

export interface Need {
  /** Higher is more urgent; 0 is a quiet day. Only for sorting. */
  readonly score: number;
  /** One sentence: why this person stands where they stand on the board. */
  readonly why: string;
}

/** How much each need weighs against the others. Chosen by us, to be confirmed by counselors at their boards. */
const points = {
  missedDosesCritical: 100,
  missedDosesHigh: 70,
  missedDose: 15,
  silence: { least: 30, most: 60 },
  missedSession: { each: 15, most: 45 },
  overdue: { least: 20, most: 40 },
  sessionToday: 5,
} as const;

/**
 * Who needs me today? Loss of medication weighs most, because tolerance falls and with it the safety of a return to use
 * (R7); then silence, then clocks that have run out. Test results and return to use add nothing: they call for support
 * in their own place, not for a rank (R6).
 */
export function whoNeedsMeToday(facts: BoardFacts, policy: Policy): Need {
  const reasons = [
    missedDoses(facts, policy),
    noContact(facts, policy),
    missedSessions(facts),
    ...overdue(facts),
    sessionToday(facts),
  ];
  const found = reasons.filter((reason) => reason !== null).sort((one, other) => other.score - one.score);
  return {
    score: found.reduce((sum, { score }) => sum + score, 0),
    why:
      found.length > 0
        ? `${found
            .slice(0, 3)
            .map(({ why }) => why)
            .join('; ')}.`
        : 'Nothing is due.',
  };
}

function missedDoses({ missedDoses: missed }: BoardFacts, policy: Policy): Need | null {
  if (missed <= 0) return null;
  const why = missed === 1 ? 'Missed yesterday’s dose' : `Missed ${missed} doses in a row`;
  if (missed >= policy.missed_doses_critical) return { score: points.missedDosesCritical, why };
  return { score: missed >= policy.missed_doses_high ? points.missedDosesHigh : points.missedDose * missed, why };
}

function noContact({ lastContactOn, openedOn, today }: BoardFacts, policy: Policy): Need | null {
  const days = daysBetween(lastContactOn ?? openedOn, today);
  if (days < policy.no_contact_days) return null;
  const score = Math.min(points.silence.most, points.silence.least + days - policy.no_contact_days);
  return { score, why: lastContactOn ? `No contact for ${days} days` : `No contact yet, ${days} days after opening` };
}

function missedSessions({ missedSessions: missed }: BoardFacts): Need | null {
  if (missed <= 0) return null;
  const why = missed === 1 ? 'Missed the last session' : `Missed ${missed} sessions in a row`;
  return { score: Math.min(points.missedSession.most, points.missedSession.each * missed), why };
}

/** Each clock that has run out counts, and more the longer ago; a very old one does not drown everything else. */
function overdue({ clocks, today, zone }: BoardFacts): readonly Need[] {
  return clocks
    .filter((clock) => clock.overdue)
    .map(({ label, dueAt }) => {
      const days = Math.max(0, daysBetween(localDay(dueAt, zone), today));
      const since = days === 0 ? '' : ` by ${days} ${days === 1 ? 'day' : 'days'}`;
      return { score: Math.min(points.overdue.most, points.overdue.least + days), why: `${label}: overdue${since}` };
    });
}

function sessionToday(facts: BoardFacts): Need | null {
  return facts.sessionToday ? { score: points.sessionToday, why: 'Session today' } : null;
}
