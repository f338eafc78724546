import {
  policyFrom,
  type Purpose,
  type Turn,
  type VisitState,
  visitState,
  waitingOrder,
  type WaitBand,
  waitOf,
} from '@cairn/rules';
import type { DayRows, VisitRow } from './day-board.queries';

/** One line of the day board. Times are instants, written in UTC. */
export interface DayItem {
  readonly patientId: string;
  readonly number: string;
  readonly displayName: string;
  readonly dateOfBirth: string | null;
  readonly purpose: Purpose;
  readonly expectedAt: string | null;
  readonly staffId: string | null;
  readonly staffName: string | null;
  readonly words: string | null;
  readonly state: VisitState;
  readonly arrivedAt: string | null;
  /** Whole minutes since they came in, of those who wait. */
  readonly waitingMinutes: number | null;
  readonly band: WaitBand | null;
  /** seen first. Why is not said here. */
  readonly first: boolean;
  /** said at check-in; it never keeps anybody from the dose. */
  readonly testDue: boolean;
  readonly why: Turn | null;
  readonly calledAt: string | null;
  readonly calledTo: string | null;
  readonly calledBy: string | null;
  readonly calledById: string | null;
  readonly seenAt: string | null;
  readonly leftAt: string | null;
  readonly arrivalId: string | null;
  readonly appointmentId: string | null;
}

export interface DayBoard {
  readonly day: string;
  readonly zone: string;
  readonly asOf: string;
  readonly closure: DayRows['closure'];
  /** Minutes from which a wait is "soon" and "now", and how early a session is checked in with a dose. */
  readonly limits: { readonly soon: number; readonly now: number; readonly early: number };
  readonly items: readonly DayItem[];
  readonly counts: Readonly<Record<VisitState, number>>;
}

/** Puts the rows of a day in the order of the desk: who waits, in their order; who is with someone; expected; gone. */
export function dayBoard(rows: DayRows, now: Date): DayBoard {
  const policy = policyFrom(rows.policyRows, rows.day);
  const visits = rows.visits.map((visit) => ({ ...visit, state: visitState(visit) }));
  const inState = (...states: readonly VisitState[]) => visits.filter(({ state }) => states.includes(state));
  const waiting = waitingOrder(
    inState('waiting').flatMap((visit) =>
      visit.arrivalId === null || visit.arrivedAt === null
        ? []
        : [{ ...visit, id: visit.arrivalId, arrivedAt: visit.arrivedAt }],
    ),
    now,
  );
  const item = (visit: Stated, why: Turn | null = null) => {
    const wait =
      visit.arrivedAt === null || (visit.state !== 'waiting' && visit.state !== 'called')
        ? null
        : waitOf({ arrivedAt: visit.arrivedAt, expectedAt: visit.expectedAt }, now, policy);
    return itemOf(visit, wait, why);
  };
  const counts = { expected: 0, waiting: 0, called: 0, with: 0, done: 0, left: 0 };
  for (const { state } of visits) counts[state] += 1;
  return {
    day: rows.day,
    zone: rows.zone,
    asOf: now.toISOString(),
    closure: rows.closure,
    limits: {
      soon: policy.desk_wait_soon_minutes,
      now: policy.desk_wait_now_minutes,
      early: policy.desk_early_minutes,
    },
    items: [
      ...waiting.map((visit) => item(visit, visit.turn)),
      ...by(inState('called'), ({ calledAt }) => calledAt).map((visit) => item(visit)),
      ...by(inState('with'), ({ seenAt }) => seenAt).map((visit) => item(visit)),
      ...byTimeAndName(inState('expected')).map((visit) => item(visit)),
      ...by(inState('done', 'left'), overAt)
        .reverse()
        .map((visit) => item(visit)),
    ],
    counts,
  };
}

type Stated = VisitRow & { readonly state: VisitState };

const overAt = ({ servedAt, leftAt, seenAt }: Stated) => servedAt ?? leftAt ?? seenAt;

/** Oldest first; the number settles what came in the same moment. */
function by(visits: readonly Stated[], at: (visit: Stated) => Date | null): Stated[] {
  return [...visits].sort(
    (one, other) => (at(one)?.getTime() ?? 0) - (at(other)?.getTime() ?? 0) || byText(one.number, other.number),
  );
}

/** Sessions by their time, then everyone who may come at any time, by name. */
function byTimeAndName(visits: readonly Stated[]): Stated[] {
  return [...visits].sort(
    (one, other) =>
      (one.expectedAt?.getTime() ?? Infinity) - (other.expectedAt?.getTime() ?? Infinity) ||
      byText(one.displayName, other.displayName) ||
      byText(one.number, other.number),
  );
}

const byText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

function itemOf(visit: Stated, wait: { minutes: number; band: WaitBand } | null, why: Turn | null): DayItem {
  const { patientId, number, displayName, dateOfBirth, purpose, staffId, staffName, words, state, first, testDue } =
    visit;
  return {
    patientId,
    number,
    displayName,
    dateOfBirth,
    purpose,
    expectedAt: text(visit.expectedAt),
    staffId,
    staffName,
    words,
    state,
    arrivedAt: text(visit.arrivedAt),
    waitingMinutes: wait?.minutes ?? null,
    band: wait?.band ?? null,
    first,
    testDue,
    why,
    calledAt: text(visit.calledAt),
    calledTo: visit.calledTo,
    calledBy: visit.calledByName,
    calledById: visit.calledBy,
    seenAt: text(visit.seenAt ?? visit.servedAt),
    leftAt: text(visit.leftAt),
    arrivalId: visit.arrivalId,
    appointmentId: visit.appointmentId,
  };
}

const text = (at: Date | null) => at?.toISOString() ?? null;
