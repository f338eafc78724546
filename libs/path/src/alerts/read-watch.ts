import { coverageOf, medicationChart } from '@cairn/mat';
import type { ProgrammeFacts } from '@cairn/programme';
import {
  type AlertAnswer,
  type AlertFacts,
  daysBetween,
  type Day,
  isOnMedication,
  missedBefore,
  orderState,
  type PathFacts,
  type Supply,
} from '@cairn/rules';
import type { Written } from './read-records';

export type Supplied = Omit<Supply, 'product'> & { readonly product: string | null };

/** What `careSql` answers beyond the records; what is absent is empty. */
export interface Watch {
  readonly orders?: readonly unknown[];
  readonly doses?: readonly unknown[];
  readonly firstDoseOn?: Day;
  readonly specimens?: readonly unknown[];
  readonly naloxoneOffers?: readonly unknown[];
  readonly overdoses?: readonly unknown[];
  readonly unreadTests?: readonly unknown[];
  readonly supplies?: readonly Supplied[];
  readonly missedSession?: { readonly id: string; readonly at: string };
  readonly releases?: Written<AlertFacts['releases']>;
  readonly openOverdoses?: Written<AlertFacts['overdoses']>;
  readonly answers?: readonly Written<AlertAnswer>[];
}

/** What the chart of the dosing window holds beyond what is looked at here. */
const unasked = {
  photoOn: null,
  similarNames: [],
  closedDays: [],
  certificates: [],
  containers: [],
  stockSince: null,
  shift: null,
  pumps: [],
  protocols: [],
  cows: [],
  externalDoses: [],
  takeHomes: [],
  bottleEvents: { callBacks: [], losses: [], returns: [] },
  guestStays: [],
  carryOverDays: 0,
  flags: [],
  testDueOn: null,
  unresolved: [],
};

/** Together with where the person stands everything that alerts are worked out from. */
export function alertFacts(
  path: PathFacts,
  watch: Watch,
  who: { readonly patientId: string; readonly episodeId: string; readonly origin: string },
  programme: ProgrammeFacts,
): AlertFacts {
  const { supplies, missedSession, releases = [], openOverdoses = [] } = watch;
  const { records, current, episode, today } = path;
  const chart = medicationChart(
    {
      patientId: who.patientId,
      licences: [],
      charge: false,
      chart: {
        ...unasked,
        orders: watch.orders ?? [],
        doses: watch.doses ?? [],
        firstDoseOn: watch.firstDoseOn ?? null,
        specimens: watch.specimens ?? [],
        naloxoneOffers: watch.naloxoneOffers ?? [],
        overdoses: watch.overdoses ?? [],
        unreadTests: watch.unreadTests ?? [],
        dateOfBirth: records.bornOn,
        sexAtBirth: records.sexAtBirth,
        findings: records.findings,
        episode: {
          id: who.episodeId,
          open: episode.closedOn === null,
          openedOn: episode.openedOn,
          origin: who.origin,
          main: current.main?.state ?? null,
          moud: current.moud?.state ?? null,
          admittedAt: records.admittedAt,
        },
      },
    },
    programme,
    today,
  );
  const at = <T extends { readonly at: string }>(one: T) => ({ ...one, at: new Date(one.at) });
  return {
    path,
    chart,
    missedDoses: missedDoses(
      path,
      supplies,
      chart.orders.find((order) => orderState(order, today) === 'active')?.startsOn,
    ),
    missedSession: missedSession ? at(missedSession) : null,
    releases: [
      ...releases.map(at),
      ...records.stays.flatMap((stay) =>
        stay.endedAt === null ? [] : [{ id: stay.id, from: 'detox' as const, at: stay.endedAt }],
      ),
    ],
    overdoses: openOverdoses.map((one) => ({ ...one, recordedAt: new Date(one.recordedAt) })),
  };
}

export function answersOf({ answers = [] }: Watch): readonly AlertAnswer[] {
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
