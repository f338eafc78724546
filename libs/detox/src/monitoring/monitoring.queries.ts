import type { Reading, Tx } from '@cairn/database';
import { refuse } from '@cairn/platform';
import type { MonitoringSetting } from '@cairn/rules';
import { instant, type Person, who } from '../insert-row';

/** A monitoring order as the screens show it. Whether it is in force follows from its times and its end. */
export interface MonitoringView {
  readonly id: string;
  readonly episodeId: string;
  readonly setting: MonitoringSetting;
  readonly startsAt: string;
  readonly endsAt: string | null;
  readonly cowsMinutes: number | null;
  readonly vitalsMinutes: number | null;
  readonly induction: boolean;
  readonly note: string | null;
  readonly prescriber: Person | null;
  readonly byTelephone: boolean;
  readonly recordedBy: Person | null;
  readonly recordedAt: string;
  readonly replacesId: string | null;
  readonly end: { readonly at: string; readonly by: string | null; readonly reason: string } | null;
  readonly signed: { readonly at: string; readonly by: string | null } | null;
}

const view = `select o.id, o.episode_id as "episodeId", o.setting, ${instant('o.starts_at')} as "startsAt",
    ${instant('o.ends_at')} as "endsAt", o.cows_minutes as "cowsMinutes", o.vitals_minutes as "vitalsMinutes", o.induction,
    o.note, ${who('p')} as prescriber, o.by_telephone as "byTelephone", ${who('s')} as "recordedBy",
    ${instant('o.recorded_at')} as "recordedAt", o.replaces_id as "replacesId",
    case when e.order_id is null then null
      else jsonb_build_object('at', e.at, 'by', w.display_name, 'reason', e.reason) end as end,
    case when c.order_id is null then null else jsonb_build_object('at', c.signed_at, 'by', g.display_name) end as signed
  from monitoring_order o left join staff p on p.id = o.prescriber_id left join staff s on s.id = o.recorded_by
    left join monitoring_end e on e.order_id = o.id left join staff w on w.id = e.ended_by
    left join monitoring_cosign c on c.order_id = o.id left join staff g on g.id = c.signed_by`;

/** Newest first, also those that ended. */
export function loadMonitoring(tx: Reading, patientId: string): Promise<MonitoringView[]> {
  return tx.query(
    `${view} where o.programme_id = $1 and o.patient_id = $2 order by o.starts_at desc, o.recorded_at desc limit 20`,
    [tx.actor.programmeId, patientId],
  );
}

/** One order of a person. Refuses with 'not-found'. */
export async function loadOneMonitoring(tx: Reading, patientId: string, id: string): Promise<MonitoringView> {
  const [order] = await tx.query<MonitoringView>(
    `${view} where o.programme_id = $1 and o.patient_id = $2 and o.id = $3`,
    [tx.actor.programmeId, patientId, id],
  );
  if (order === undefined) refuse('not-found', 'There is no such monitoring order of this person.');
  return order;
}

/** Is an order of this kind standing in the episode: not ended, and not run out? */
export function stands(
  order: Pick<MonitoringView, 'episodeId' | 'endsAt' | 'end'>,
  episodeId: string | null,
  now: Date,
): boolean {
  return (
    order.end === null &&
    order.episodeId === episodeId &&
    (order.endsAt === null || Date.parse(order.endsAt) > now.getTime())
  );
}

/** Orders of one kind in one episode are written one after the other. Asked before anything else of them is read. */
export function lockOrders(tx: Tx, patientId: string): Promise<unknown> {
  return tx.query(`select pg_advisory_xact_lock(hashtextextended('withdrawal orders of ' || $1, 0))`, [patientId]);
}

/** The place of a standing order. Whoever ends it, or finds that it has run out, frees it. */
export function freeSlot(tx: Tx, episodeId: string, about: string): Promise<unknown> {
  return tx.query('delete from detox_order_slot where programme_id = $1 and episode_id = $2 and about = $3', [
    tx.actor.programmeId,
    episodeId,
    about,
  ]);
}

export function takeSlot(tx: Tx, episodeId: string, about: string, orderId: string): Promise<unknown> {
  return tx.query('insert into detox_order_slot (programme_id, episode_id, about, order_id) values ($1, $2, $3, $4)', [
    tx.actor.programmeId,
    episodeId,
    about,
    orderId,
  ]);
}

/** Somebody whose withdrawal is watched, as far as the rounds show them. */
export interface WatchedPerson {
  readonly patientId: string;
  readonly number: string;
  readonly displayName: string;
  readonly bed: string | null;
  readonly orderId: string;
  readonly setting: MonitoringSetting;
  readonly startsAt: Date;
  readonly endsAt: Date | null;
  readonly cowsMinutes: number | null;
  readonly vitalsMinutes: number | null;
  readonly induction: boolean;
  readonly alpha2: boolean;
}

/**
 * Everybody with a monitoring order in an open episode, in one statement; with `patientId` only this person. Somebody whose
 * chart is closed to who looks is not among them: `hidden` says how many of them lie in no bed, where no board shows that they are here.
 */
export async function loadWatched(
  tx: Reading,
  now: Date,
  shown: string,
  hiddenIf: string,
  patientId: string | null = null,
): Promise<{ readonly people: readonly WatchedPerson[]; readonly hidden: number }> {
  const rows = await tx.query<WatchedPerson & { hidden: boolean }>(
    `select o.patient_id as "patientId", p.number, ${shown} as "displayName", b.label as bed, o.id as "orderId", o.setting,
       o.starts_at as "startsAt", o.ends_at as "endsAt", o.cows_minutes as "cowsMinutes", o.vitals_minutes as "vitalsMinutes",
       o.induction, ${hiddenIf} as hidden, exists (select 1 from detox_order_slot a join comfort_order m on m.id = a.order_id
         where a.episode_id = o.episode_id and a.about in ('clonidine', 'lofexidine') and m.ends_at > $2) as alpha2
     from detox_order_slot t join monitoring_order o on o.id = t.order_id
       join episode e on e.id = o.episode_id and e.closed_on is null
       join patient p on p.programme_id = o.programme_id and p.id = o.patient_id
       left join bed_stay y on y.programme_id = o.programme_id and y.patient_id = o.patient_id and upper_inf(y.during)
         and y.end_reason is null
       left join bed b on b.programme_id = o.programme_id and b.id = y.bed_id
     where t.programme_id = $1 and t.about = 'monitoring' and (o.ends_at is null or o.ends_at > $2)
       and ($3::uuid is null or o.patient_id = $3) order by b.label nulls last, o.starts_at limit 500`,
    [tx.actor.programmeId, now, patientId],
  );
  return {
    people: rows.filter(({ hidden }) => !hidden),
    hidden: rows.filter(({ hidden, bed }) => hidden && bed === null).length,
  };
}
