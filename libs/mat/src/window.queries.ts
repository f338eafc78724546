import type { Tx } from '@cairn/database';
import { displayNameOf, isHidden, unlessHidden } from '@cairn/patient';

export interface ToCome {
  readonly patientId: string;
  readonly number: string;
  readonly displayName: string;
  /** Null where the chart is restricted and closed to whoever looks at the queue. */
  readonly dateOfBirth: string | null;
  readonly order: {
    readonly id: string;
    readonly product: string;
    readonly doseMcg: number;
    readonly portions: number;
  };
  readonly portion: number;
  readonly lastDoseDay: string | null;
  readonly daysSinceLastDose: number | null;
  readonly appointmentAt: string | null;
  readonly flags: readonly string[];
}

export interface Seen {
  readonly doseId: string;
  readonly patientId: string;
  readonly number: string;
  readonly displayName: string;
  readonly doseMcg: number;
  readonly product: string;
  readonly portion: number;
  readonly at: string;
  readonly by: string | null;
}

export interface Attended {
  readonly patientId: string;
  readonly staffId: string;
  readonly displayName: string;
  readonly since: string;
}

/**
 * Everyone with an order for the day whose next portion is not given yet, and who was to come until an order ran out this
 * week: they will stand at the window too, and someone has to see it before. One statement.
 */
export async function loadToCome(tx: Tx, day: string): Promise<ToCome[]> {
  const rows = await tx.query<{ row: ToCome }>(
    `select jsonb_build_object('patientId', p.id, 'number', p.number, 'displayName', ${displayNameOf},
       'dateOfBirth', ${unlessHidden('p.date_of_birth')}, 'order', jsonb_build_object('id', o.id, 'product', o.product, 'doseMcg', o.dose_mcg,
         'portions', o.portions), 'portion', given.count + 1, 'lastDoseDay', last.day,
       'daysSinceLastDose', $2::date - last.day, 'appointmentAt', visit.at,
       'flags', case when o.expires_on < $2::date then '["order-expired"]'::jsonb else '[]'::jsonb end) as row
     from medication_order o
     join patient p on p.programme_id = o.programme_id and p.id = o.patient_id
     join episode e on e.id = o.episode_id and e.closed_on is null
     cross join lateral (select count(*)::int as count from dose_slot s where s.order_id = o.id and s.service_day = $2::date) given
     left join lateral (
       select d.service_day as day from dose d where d.programme_id = $1 and d.patient_id = o.patient_id
         and d.service_day < $2::date and d.dose_mcg > 0 and not exists (select 1 from dose_void v where v.dose_id = d.id)
       order by d.service_day desc limit 1) last on true
     left join lateral (
       select a.starts_at as at from appointment a where a.programme_id = $1 and a.patient_id = o.patient_id
         and a.starts_local::date = $2::date and a.state = 'booked' order by a.starts_at limit 1) visit on true
     where o.programme_id = $1 and o.frequency in ('daily', 'split') and o.starts_on <= $2::date
       and (o.expires_on >= $2::date or (o.expires_on >= $2::date - 7 and not exists (
         select 1 from medication_order n where n.programme_id = $1 and n.patient_id = o.patient_id and n.starts_on > o.starts_on)))
       and (o.ends_on is null or o.ends_on > $2::date) and given.count < o.portions
     order by ${isHidden}, p.family, p.given, p.id`,
    [tx.actor.programmeId, day],
  );
  return rows.map(({ row }) => row);
}

/** Every standing dose of the day, newest first. */
export async function loadSeen(tx: Tx, day: string): Promise<Seen[]> {
  const rows = await tx.query<{ row: Seen }>(
    `select jsonb_build_object('doseId', d.id, 'patientId', p.id, 'number', p.number, 'displayName', ${displayNameOf},
       'doseMcg', d.dose_mcg, 'product', coalesce(o.product, d.product_class), 'portion', d.portion, 'at', d.occurred_at,
       'by', s.display_name) as row
     from dose d join patient p on p.programme_id = d.programme_id and p.id = d.patient_id
     left join medication_order o on o.id = d.order_id left join staff s on s.id = d.given_by
     where d.programme_id = $1 and d.service_day = $2::date and not exists (select 1 from dose_void v where v.dose_id = d.id)
     order by d.occurred_at desc, d.id desc`,
    [tx.actor.programmeId, day],
  );
  return rows.map(({ row }) => row);
}

/** Who has whom at a window now. Someone who walked away is forgotten after two minutes. */
export async function loadAttended(tx: Tx, patientId: string | null = null): Promise<Attended[]> {
  const rows = await tx.query<{ row: Attended }>(
    `select jsonb_build_object('patientId', a.patient_id, 'staffId', a.staff_id, 'displayName', s.display_name, 'since', a.since) as row
     from dosing_attention a join staff s on s.id = a.staff_id
     where a.programme_id = $1 and a.since > clock_timestamp() - interval '2 minutes' and ($2::uuid is null or a.patient_id = $2)`,
    [tx.actor.programmeId, patientId],
  );
  return rows.map(({ row }) => row);
}

/** Takes the person to this window, unless a colleague has them. */
export function attend(tx: Tx, patientId: string): Promise<unknown> {
  return tx.query(
    `insert into dosing_attention as a (programme_id, patient_id, staff_id) values ($1, $2, $3)
     on conflict (programme_id, patient_id) do update set staff_id = excluded.staff_id, since = excluded.since
     where a.staff_id = excluded.staff_id or a.since < clock_timestamp() - interval '2 minutes'`,
    [tx.actor.programmeId, patientId, tx.actor.staffId],
  );
}
