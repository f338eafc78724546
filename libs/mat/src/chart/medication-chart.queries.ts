import { inCharge } from '@cairn/access';
import type { Reading, Tx } from '@cairn/database';
import { refuse } from '@cairn/platform';
import type { ProgrammeFacts } from '@cairn/programme';
import {
  type Day,
  isProduct,
  type KnownOrder,
  type KnownProtocol,
  localDay,
  type Licence,
  type MedicationChart,
} from '@cairn/rules';
import { coreOf } from './core-part';
import { cowsOf } from './cows-part';
import { findingsOf } from './findings-part';
import { flagsOf } from './flags-part';
import { outsideOf } from './outside-part';
import { personOf } from './person-part';
import { asStanding } from '../take-home/decision-part';
import { takeHomesOf } from './take-home-part';
import { testDueOf } from './test-due-part';
import { unresolvedOf } from './unresolved-part';

/** The chart as Postgres says it: instants are still text, and the programme is not in it. */
export interface ChartRow {
  readonly patientId: string;
  readonly chart: Record<string, unknown>;
  readonly licences: readonly Licence[];
  readonly charge: boolean;
}

const parts = [coreOf, personOf, findingsOf, cowsOf, flagsOf, outsideOf, takeHomesOf, testDueOf, unresolvedOf];

/** $1 programme, $2 service day, $3 staff. */
const rowOf = (patient: string, episode: string): string => `${patient} as "patientId",
  (select jsonb_build_object('dateOfBirth', p.date_of_birth, 'sexAtBirth', p.sex_at_birth) from patient p
     where p.programme_id = $1 and p.id = ${patient})
   ${parts.map((part) => `|| jsonb_build_object(${part(patient, episode)})`).join('\n   ')} as chart,
  coalesce((select jsonb_agg(jsonb_build_object('type', l.type, 'number', l.number, 'state', l.state, 'expiresOn', l.expires_on))
    from licence l where l.programme_id = $1 and l.staff_id = $3 and l.ended_at is null), '[]') as licences,
  ${inCharge('$1', '$3')} as charge`;

/**
 * Everything the dosing rules need to know of the person whom an order is for, in one statement; the order is locked, so that a
 * stop or a second window waits its turn. Refuses with 'not-found' when there is no such order here.
 */
export async function loadChartOfOrder(tx: Tx, orderId: string, serviceDay: Day): Promise<ChartRow> {
  const [, [row]] = await Promise.all([
    tx.query('select 1 from medication_order where programme_id = $1 and id = $2 for no key update', [
      tx.actor.programmeId,
      orderId,
    ]),
    tx.query<ChartRow>(
      `select ${rowOf('m.patient_id', 'm.episode_id')} from medication_order m where m.programme_id = $1 and m.id = $4`,
      [tx.actor.programmeId, serviceDay, tx.actor.staffId, orderId],
    ),
  ]);
  if (row === undefined) refuse('not-found', 'There is no such order in this program.');
  return row;
}

/** The same of a person, with the episode that is open or was the last. Nothing is locked. */
export async function loadChartOfPatient(tx: Reading, patientId: string, serviceDay: Day): Promise<ChartRow> {
  const [row] = await tx.query<ChartRow>(
    `select ${rowOf('m.id', 'm.episode_id')} from (select p.id, (select e.id from episode e where e.patient_id = p.id
         order by e.closed_on is not null, e.opened_on desc limit 1) as episode_id
       from patient p where p.programme_id = $1 and p.id = $4) m`,
    [tx.actor.programmeId, serviceDay, tx.actor.staffId, patientId],
  );
  if (row === undefined) refuse('patient.not-found', 'There is no such person in this program.');
  return row;
}

/** The chart as the rules take it. */
export function medicationChart({ chart }: ChartRow, programme: ProgrammeFacts, today: Day): MedicationChart {
  const of = chart as unknown as Written;
  const { isOtp, zone, dayBoundary } = programme;
  const { closedDays, certificates, containers, stockSince, shift, pumps, episode, takeHomeStanding, unreadTests } = of;
  const { dateOfBirth, sexAtBirth, photoOn, similarNames } = of;
  return {
    today,
    programme: { isOtp, zone, dayBoundary, closedDays, certificates, containers, stockSince, shift, pumps },
    person: { dateOfBirth, sexAtBirth, photoOn, similarNames, deceased: episode?.main === 'deceased' },
    episode: episode && readEpisode(episode, zone),
    orders: readOrders(of.orders, of.protocols),
    doses: readDoses(of.doses),
    firstDoseOn: of.firstDoseOn,
    externalDoses: of.externalDoses,
    takeHomes: of.takeHomes,
    bottleEvents: of.bottleEvents,
    ...(takeHomeStanding === undefined ? {} : { takeHomeStanding: asStanding(takeHomeStanding) }),
    guestStays: of.guestStays,
    carryOverDays: of.carryOverDays,
    flags: of.flags,
    naloxoneOffers: of.naloxoneOffers,
    overdoses: of.overdoses,
    testDueOn: of.testDueOn,
    findings: Object.fromEntries(
      Object.entries<readonly { at: unknown }[]>(of.findings as Record<string, readonly { at: unknown }[]>).map(
        ([kind, found]) => [kind, withDates(found)],
      ),
    ),
    cows: withDates(of.cows),
    specimens: readSpecimens(of.specimens),
    ...(unreadTests === undefined ? {} : { unreadTests }),
    unresolved: withDates(of.unresolved),
  };
}

const withDates = <T extends { readonly at: unknown }>(items: readonly T[]) =>
  items.map((item) => ({ ...item, at: new Date(item.at as string) }));

export function readEpisode(episode: EpisodeInJson, zone: string): NonNullable<MedicationChart['episode']> {
  const { id, open, openedOn, origin, main, moud, admittedAt } = episode;
  const admittedOn = admittedAt === null ? null : localDay(new Date(admittedAt), zone);
  return { id, open, openedOn, origin, main, moud, admittedOn };
}

export function readOrders(orders: readonly OrderInJson[], protocols: readonly KnownProtocol[]): KnownOrder[] {
  return orders
    .filter(({ product }) => isProduct(product))
    .map(({ protocolId, ...order }) => ({
      ...order,
      signedAt: new Date(order.signedAt),
      verbal: order.verbal && {
        ...order.verbal,
        receivedAt: new Date(order.verbal.receivedAt),
        cosignedAt: order.verbal.cosignedAt && new Date(order.verbal.cosignedAt),
      },
      protocol: protocolId === null ? null : (protocols.find(({ id }) => id === protocolId) ?? null),
    }));
}

export function readDoses(doses: MedicationChart['doses']): MedicationChart['doses'] {
  return doses.map((dose) => ({ ...dose, occurredAt: new Date(dose.occurredAt) }));
}

export function readSpecimens(specimens: MedicationChart['specimens']): MedicationChart['specimens'] {
  return specimens.map((one) => ({ ...one, collectedAt: one.collectedAt === null ? null : new Date(one.collectedAt) }));
}

export type EpisodeInJson = Omit<NonNullable<MedicationChart['episode']>, 'admittedOn'> & {
  readonly admittedAt: string | Date | null;
};
export type OrderInJson = Omit<KnownOrder, 'protocol'> & { readonly protocolId: string | null };

/** `MedicationChart` before instants are read and the programme is added. */
type Written = Omit<MedicationChart, 'today' | 'programme' | 'person' | 'episode' | 'orders'> &
  MedicationChart['programme'] &
  MedicationChart['person'] & {
    readonly episode: EpisodeInJson | null;
    readonly orders: readonly OrderInJson[];
    readonly protocols: readonly KnownProtocol[];
  };
