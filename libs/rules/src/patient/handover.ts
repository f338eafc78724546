import { addDays, type Day } from '../time';

/** Someone's being responsible for a person, as far as handing it over goes. */
export interface StandingAssignment {
  readonly id: string;
  readonly kind: 'primary' | 'cover';
  readonly counts: boolean;
  readonly fromDay: Day;
  readonly toDay: Day | null;
}

export interface HandedOn extends Omit<StandingAssignment, 'id'> {
  /** The assignment that this one continues. */
  readonly of: string;
}

export interface Handover {
  readonly ends: readonly { readonly id: string; readonly toDay: Day }[];
  readonly begins: readonly HandedOn[];
  /** Not begun yet: they simply become the successor's. */
  readonly changeHands: readonly string[];
}

/**
 * How a caseload passes to a successor on a day. What the colleague did stays theirs: an assignment that began
 * before today ends yesterday and goes on with the successor; one that began today stays theirs for today, with the
 * successor standing in until it is their own tomorrow. On no day does a person have two counselors or none.
 */
export function planHandover(standing: readonly StandingAssignment[], today: Day): Handover {
  const ends: { id: string; toDay: Day }[] = [];
  const begins: HandedOn[] = [];
  const changeHands: string[] = [];
  for (const { id, kind, counts, fromDay, toDay } of standing) {
    if (fromDay > today) {
      changeHands.push(id);
      continue;
    }
    const begunToday = fromDay === today;
    const next = begunToday ? addDays(today, 1) : today;
    ends.push({ id, toDay: begunToday ? today : addDays(today, -1) });
    if (toDay === null || toDay >= next) begins.push({ of: id, kind, counts, fromDay: next, toDay });
    if (begunToday) begins.push({ of: id, kind: 'cover', counts: false, fromDay: today, toDay: today });
  }
  return { ends, begins, changeHands };
}
