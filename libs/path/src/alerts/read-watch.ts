import { coverageOf, readDoses, readEpisode, readOrders, readSpecimens, type OrderInJson } from '@cairn/mat';
import type { ProgrammeFacts } from '@cairn/programme';
import {
  type AlertAnswer,
  type AlertFacts,
  daysBetween,
  type Day,
  isOnMedication,
  type MedicationChart,
  missedBefore,
  orderState,
  type PathFacts,
  type Supply,
} from '@cairn/rules';
import type { Written } from './read-records';

export type Supplied = Omit<Supply, 'product'> & { readonly product: string | null };

/** What `careSql` answers beyond the records; what is absent is empty. */
export interface Watch {
  readonly orders?: readonly OrderInJson[];
  readonly doses?: MedicationChart['doses'];
  readonly firstDoseOn?: Day;
  readonly specimens?: MedicationChart['specimens'];
  readonly naloxoneOffers?: MedicationChart['naloxoneOffers'];
  readonly overdoses?: MedicationChart['overdoses'];
  readonly unreadTests?: NonNullable<MedicationChart['unreadTests']>;
  readonly supplies?: readonly Supplied[];
  readonly missedSession?: { readonly id: string; readonly at: string };
  readonly attendedMinutes?: AlertFacts['attendedMinutes'];
  readonly releases?: Written<AlertFacts['releases']>;
  readonly openOverdoses?: Written<AlertFacts['overdoses']>;
  readonly unwrittenSessions?: Written<AlertFacts['unwrittenSessions']>;
  readonly unreviewedNotes?: AlertFacts['unreviewedNotes'];
  readonly urgentMessages?: Written<AlertFacts['urgentMessages']>;
  readonly answers?: readonly Written<AlertAnswer>[];
}

/** What the chart of the dosing window holds beyond what is looked at here. */
const atTheWindow = { closedDays: [], certificates: [], containers: [], stockSince: null, shift: null, pumps: [] };
const none: readonly never[] = [];
const noMinutes = { lastWeek: 0, weekBefore: 0 };
const noBottleEvents = { callBacks: none, losses: none, returns: none };

interface Who {
  readonly patientId: string;
  readonly episodeId: string;
  readonly origin: string;
}

/** Together with where the person stands everything that alerts are worked out from. */
export function alertFacts(path: PathFacts, watch: Watch, who: Who, programme: ProgrammeFacts): AlertFacts {
  const { supplies, missedSession, releases = none, openOverdoses } = watch;
  const { today } = path;
  const chart = chartOf(path, watch, who, programme);
  return {
    path,
    chart,
    missedDoses: missedDoses(
      path,
      supplies,
      chart.orders.find((order) => orderState(order, today) === 'active')?.startsOn,
    ),
    missedSession: missedSession ? { id: missedSession.id, at: new Date(missedSession.at) } : null,
    attendedMinutes: watch.attendedMinutes ?? noMinutes,
    releases: [
      ...releases.map((one) => ({ ...one, at: new Date(one.at) })),
      ...path.records.stays.flatMap(({ id, endedAt }) =>
        endedAt === null ? [] : [{ id, from: 'detox' as const, at: endedAt }],
      ),
    ],
    overdoses: openOverdoses?.map((one) => ({ ...one, recordedAt: new Date(one.recordedAt) })) ?? none,
    unwrittenSessions: watch.unwrittenSessions?.map(({ id, endedAt }) => ({ id, endedAt: new Date(endedAt) })) ?? none,
    unreviewedNotes: watch.unreviewedNotes ?? none,
    urgentMessages: watch.urgentMessages?.map(({ id, at }) => ({ id, at: new Date(at) })) ?? none,
  };
}

/** As the dosing window has it, of what alerts look at; every field is named, for the same reason as of the records. */
function chartOf(
  { records, current, episode, today }: PathFacts,
  watch: Watch,
  who: Who,
  programme: ProgrammeFacts,
): MedicationChart {
  const { isOtp, zone, dayBoundary } = programme;
  const main = current.main?.state ?? null;
  const moud = current.moud?.state ?? null;
  const { admittedAt, bornOn, sexAtBirth, findings } = records;
  const { episodeId: id, origin } = who;
  return {
    today,
    programme: { isOtp, zone, dayBoundary, ...atTheWindow },
    // Whoever has no day of birth is of no age that a rule asks about.
    person: {
      dateOfBirth: bornOn as Day,
      sexAtBirth,
      photoOn: null,
      similarNames: none,
      deceased: main === 'deceased',
    },
    episode: readEpisode(
      { id, open: episode.closedOn === null, openedOn: episode.openedOn, origin, main, moud, admittedAt },
      zone,
    ),
    findings,
    cows: none,
    specimens: watch.specimens ? readSpecimens(watch.specimens) : none,
    unreadTests: watch.unreadTests ?? none,
    orders: watch.orders ? readOrders(watch.orders, none) : none,
    doses: watch.doses ? readDoses(watch.doses) : none,
    firstDoseOn: watch.firstDoseOn ?? null,
    externalDoses: none,
    takeHomes: none,
    bottleEvents: noBottleEvents,
    guestStays: none,
    carryOverDays: 0,
    flags: none,
    naloxoneOffers: watch.naloxoneOffers ?? none,
    overdoses: watch.overdoses ?? none,
    testDueOn: null,
    unresolved: none,
  };
}

export function answersOf({ answers }: Watch): readonly AlertAnswer[] {
  if (answers === undefined) return none;
  return answers.map((answer) => ({ ...answer, at: new Date(answer.at) }));
}

/** days in a row, ending yesterday, that nothing covers, while the person is meant to be on medication. */
function missedDoses(path: PathFacts, supplies: readonly Supplied[] | undefined, orderedFrom?: Day): number {
  const { current, order, today } = path;
  const moud = current.moud?.state;
  // Supplies are only looked up of who was not dosed yesterday or today.
  if (!isOnMedication(moud) || moud === 'paused' || supplies === undefined) return 0;
  const ofOrder = supplies.filter(({ productClass }) => order === null || productClass === order.productClass);
  if (ofOrder.length > 0) return missedBefore(coverageOf(ofOrder), today);
  return orderedFrom === undefined ? 0 : Math.max(0, daysBetween(orderedFrom, today));
}
