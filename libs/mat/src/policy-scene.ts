import type { Tx } from '@cairn/database';
import { displayNameOf, isHidden } from '@cairn/patient';
import type { Frequency, Product } from '@cairn/rules';

interface OfPerson {
  readonly id: string;
  readonly number: string;
  readonly displayName: string;
  readonly hidden: boolean;
}

export interface OrderAhead {
  readonly person: OfPerson;
  readonly product: Product;
  readonly doseMcg: number;
  readonly frequency: Frequency;
  readonly portions: number;
  readonly startsOn: string;
  readonly expiresOn: string;
}

export interface DoseBefore {
  readonly person: OfPerson;
  /** When the dose of an earlier service day was given, from which the hours are counted. */
  readonly lastAt: string;
}

const person = `jsonb_build_object('id', p.id, 'number', p.number, 'displayName', ${displayNameOf}, 'hidden', ${isHidden})`;

/** The orders that are in force on a day or begin later: what a change of policy would be asked of when they are renewed. */
export function loadOrdersAhead(tx: Tx, day: string): Promise<OrderAhead[]> {
  return tx.query<OrderAhead>(
    `select ${person} as person, o.product, o.dose_mcg as "doseMcg", o.frequency, o.portions, o.starts_on as "startsOn",
       o.expires_on as "expiresOn"
     from medication_order o join patient p on p.programme_id = o.programme_id and p.id = o.patient_id
     join episode e on e.id = o.episode_id and e.closed_on is null
     where o.programme_id = $1 and o.expires_on >= $2::date and (o.ends_on is null or o.ends_on > greatest($2::date, o.starts_on))
     order by p.number`,
    [tx.actor.programmeId, day],
  );
}

/** Of everybody who is still to come today under a daily order: the last dose before today, unless it was entered late. */
export function loadDosesBefore(tx: Tx, day: string): Promise<DoseBefore[]> {
  return tx.query<DoseBefore>(
    `select ${person} as person, to_char(last.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "lastAt"
     from medication_order o join patient p on p.programme_id = o.programme_id and p.id = o.patient_id
     join episode e on e.id = o.episode_id and e.closed_on is null
     cross join lateral (select count(*)::int as given from dose_slot s where s.order_id = o.id and s.service_day = $2::date) slot
     cross join lateral (
       select max(d.occurred_at) as at from dose d
       where d.programme_id = $1 and d.patient_id = o.patient_id and d.service_day < $2::date and d.service_day > $2::date - 3
         and d.dose_mcg > 0 and not 'late-entry' = any (d.flags) and (o.portions = 1 or d.portion = slot.given + 1)
         and not exists (select 1 from dose_void v where v.dose_id = d.id)) last
     where o.programme_id = $1 and o.frequency in ('daily', 'split') and o.starts_on <= $2::date and o.expires_on >= $2::date
       and (o.ends_on is null or o.ends_on > $2::date) and slot.given < o.portions and last.at is not null
     order by p.number`,
    [tx.actor.programmeId, day],
  );
}

/** On how many people's daily order each day falls: whose dosing days a closure touches. */
export function dosingDays(tx: Tx, from: string, to: string): Promise<{ day: string; people: number }[]> {
  return tx.query<{ day: string; people: number }>(
    `select day.day::date::text as day, count(distinct o.patient_id)::int as people
     from generate_series($2::date, $3::date, interval '1 day') day
     join medication_order o on o.programme_id = $1 and o.frequency in ('daily', 'split') and o.starts_on <= day.day
       and o.expires_on >= day.day and (o.ends_on is null or o.ends_on > day.day)
     join episode e on e.id = o.episode_id and e.closed_on is null
     group by 1 order by 1`,
    [tx.actor.programmeId, from, to],
  );
}
