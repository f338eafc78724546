import {
  endingNotAsked,
  type AlertSeverity,
  type Day,
  daysBetween,
  endOfDay,
  isOnMedication,
  isQuiet,
  localDay,
  missedBefore,
  openAlerts,
  pathClocks,
  type PathFacts,
  type Policy,
  serviceDay,
  type ThreadFinding,
  whoNeedsMeToday,
} from '@cairn/rules';
import { coverageOf } from '@cairn/mat';
import type { ProgrammeFacts } from '@cairn/programme';
import { readRecords } from './alerts/read-records';
import { alertFacts, answersOf } from './alerts/read-watch';
import type { BoardOrder, BoardPerson } from './board.queries';
import { attendanceStrip, useStrip } from './strips';

export interface BoardDue {
  readonly label: string;
  readonly dueAt: string;
  readonly overdue: boolean;
  readonly rule: string;
  readonly why: string;
}

/** One person on the board: where they are, what is due, and why they stand where they stand in the list. */
export interface BoardRow {
  readonly patientId: string;
  readonly number: string;
  readonly displayName: string;
  readonly main: string | null;
  readonly placement: string | null;
  readonly moud: string | null;
  readonly therapy: string | null;
  readonly product: string | null;
  readonly doseMcg: number | null;
  readonly useStrip: string;
  readonly attendanceStrip: string;
  readonly due: BoardDue | null;
  readonly lastContact: Day | null;
  readonly missedDoses: number;
  readonly score: number;
  readonly why: string;
  /** The most urgent alert that nobody has acknowledged, and how many stand in all. */
  readonly alert: BoardAlert | null;
  readonly alerts: number;
  /** The first link of the golden thread that is broken, and how many are; nothing of somebody without a plan that is due. */
  readonly thread: BoardThread | null;
}

export interface BoardAlert {
  readonly alert: string;
  readonly severity: AlertSeverity;
  readonly label: string;
  readonly why: string;
}

export interface BoardThread {
  readonly rule: string;
  readonly says: string;
  readonly broken: number;
}

export function boardRow(
  person: BoardPerson,
  links: readonly ThreadFinding[],
  programme: ProgrammeFacts,
  policy: Policy,
  now: Date,
): BoardRow {
  const { zone } = programme;
  const today = serviceDay(now, zone, programme.dayBoundary);
  const facts = pathFactsOf(person, programme, today, now);
  const { main, placement, moud, therapy } = facts.current;
  const clocks = pathClocks(facts, now, policy);
  const attendedOn = facts.sessions.lastAttendedAt && localDay(facts.sessions.lastAttendedAt, zone);
  const reachedAt = facts.records.contact.reachedAt;
  const reachedOn = reachedAt && localDay(reachedAt, zone);
  const lastContact = [attendedOn, person.lastDoseDay, reachedOn].reduce<Day | null>(
    (last, day) => (day && (!last || day > last) ? day : last),
    null,
  );
  const missedDoses = missedDosesOf(person, moud?.state, today);
  const need = whoNeedsMeToday(
    {
      zone,
      today,
      clocks,
      missedDoses,
      missedSessions: person.missedSince,
      lastContactOn: lastContact,
      openedOn: person.openedOn,
      sessionToday: person.sessions.some(({ day, state }) => day === today && state === 'booked'),
    },
    policy,
  );
  const watched = { ...alertFacts(facts, person.care ?? {}, person, programme), missedDoses };
  const alerts = openAlerts(watched, answersOf(person.care ?? {}), policy, now);
  const loudest = alerts.find((alert) => !isQuiet(alert, now));
  const [due] = [
    ...clocks.map(({ label, dueAt, overdue, rule, why }) => ({ label, dueAt, overdue, rule, why })),
    ...sessionDue(facts),
    ...orderDue(person.order, today, zone),
  ].sort((one, other) => one.dueAt.getTime() - other.dueAt.getTime());
  return {
    patientId: person.patientId,
    number: person.number,
    displayName: person.displayName,
    main: main?.state ?? null,
    placement: placement?.state ?? null,
    moud: moud?.state ?? null,
    therapy: therapy?.state ?? null,
    product: person.order?.product ?? null,
    doseMcg: person.order?.doseMcg ?? null,
    useStrip: useStrip(person, today, now, policy),
    attendanceStrip: attendanceStrip(person.sessions, today),
    due: due ? { ...due, dueAt: due.dueAt.toISOString() } : null,
    lastContact,
    missedDoses,
    ...need,
    alert: loudest
      ? { alert: loudest.alert, severity: loudest.severity, label: loudest.label, why: loudest.why }
      : null,
    alerts: alerts.length,
    thread: links[0] ? { rule: links[0].rule, says: links[0].says, broken: links.length } : null,
  };
}

/** What the clocks of the path ask; what only a move asks is left at nothing. */
function pathFactsOf(person: BoardPerson, { zone, isOtp }: ProgrammeFacts, today: Day, now: Date): PathFacts {
  const { tracks, order, sessions } = person;
  const current = Object.fromEntries(
    (['main', 'placement', 'moud', 'therapy', 'aftercare'] as const).map((track) => {
      const span = tracks[track];
      return [track, span ? { state: span.state, since: new Date(span.since) } : null];
    }),
  ) as unknown as PathFacts['current'];
  const next = sessions.find(({ at, state }) => state === 'booked' && new Date(at) > now);
  return {
    zone,
    today,
    programmeIsOtp: isOtp,
    levelsOffered: [],
    episode: { openedOn: person.openedOn, closedOn: null },
    current,
    order: order && { productClass: order.productClass, signedAt: new Date(order.signedAt) },
    doses: { lastGivenOn: person.lastDoseDay, sameAmountDays: 0 },
    ending: endingNotAsked,
    sessions: {
      lastAttendedAt: person.lastAttendedAt,
      missedSince: person.missedSince,
      nextAt: next ? new Date(next.at) : null,
    },
    lastPrescriberReviewAt: person.lastPrescriberReviewAt,
    records: readRecords(person.care, person),
  };
}

/** days in a row, ending yesterday, that nothing covers, while the person is meant to be on medication. */
function missedDosesOf({ order, care }: BoardPerson, moud: string | undefined, today: Day): number {
  if (!isOnMedication(moud) || moud === 'paused') return 0;
  // Supplies are only looked up of who was not dosed yesterday or today: of all others nothing is missed.
  if (care?.supplies === undefined) return 0;
  const ofOrder = care.supplies.filter(({ productClass }) => order === null || productClass === order.productClass);
  if (ofOrder.length > 0) return missedBefore(coverageOf(ofOrder), today);
  return order === null ? 0 : Math.max(0, daysBetween(order.startsOn, today));
}

function sessionDue({ sessions: { nextAt } }: PathFacts) {
  return nextAt ? [{ label: 'Session', dueAt: nextAt, overdue: false, rule: 'schedule', why: 'Booked' }] : [];
}

/** Nobody should stand at the window without an order. */
function orderDue(order: BoardOrder | null, today: string, zone: string) {
  if (!order) return [];
  const { expiresOn } = order;
  return [
    {
      label: expiresOn < today ? 'Order has expired' : 'Order expires',
      dueAt: endOfDay(expiresOn, zone),
      overdue: expiresOn < today,
      rule: 'R-205',
      why: `Covers up to ${expiresOn}`,
    },
  ];
}
