import type { Reading } from '@cairn/database';
import { displayNameOf, isHidden, unlessHidden } from '@cairn/patient';
import { addDays, type Day, isProduct, type KnownOrder, products, sheetAmount } from '@cairn/rules';
import { orderJson } from '../chart/core-part';

/** One person on the sheet. */
export interface SheetLine {
  readonly number: string;
  readonly name: string;
  readonly dateOfBirth: string | null;
  readonly photo: boolean;
  readonly orders: readonly { readonly words: string; readonly today: string; readonly tomorrow: string }[];
  readonly lastDose: { readonly on: Day; readonly mcg: number } | null;
  readonly givenToday: boolean;
  readonly holds: readonly string[];
  /** Bottles at home, the last day they reach to, and bottles that are due back. */
  readonly takeHome: { readonly bottles: number; readonly until: Day } | null;
}

interface Row {
  readonly line: Omit<SheetLine, 'orders'> & { readonly orders: readonly Omit<KnownOrder, 'protocol'>[] };
}

/**
 * Everybody in care with an order for today or tomorrow, by name. A name that is kept from whoever asks is kept here too; their
 * order is not, since a person must not lose their dose with the program away.
 */
export async function loadSheet(tx: Reading, day: Day): Promise<SheetLine[]> {
  const rows = await tx.query<Row>(
    `select jsonb_build_object('number', p.number, 'name', ${displayNameOf}, 'dateOfBirth', ${unlessHidden('p.date_of_birth')},
       'photo', exists (select 1 from stored_file f where f.programme_id = $1 and f.patient_id = p.id and f.kind = 'photo'
         and f.removed_at is null),
       'orders', w.orders,
       'lastDose', (select jsonb_build_object('on', d.service_day, 'mcg', d.dose_mcg) from dose d
         where d.programme_id = $1 and d.patient_id = p.id and d.service_day <= $2::date and d.observation is distinct from 'declined'
           and not exists (select 1 from dose_void v where v.dose_id = d.id)
         order by d.service_day desc, d.portion desc limit 1),
       'givenToday', exists (select 1 from dose d where d.programme_id = $1 and d.patient_id = p.id and d.service_day = $2::date
         and d.observation is distinct from 'declined' and not exists (select 1 from dose_void v where v.dose_id = d.id)),
       'holds', coalesce((select jsonb_agg(f.says order by f.blocks desc, f.placed_at) from hold_flag f
         where f.programme_id = $1 and f.patient_id = p.id and f.blocks and (f.expires_on is null or f.expires_on >= $2::date)
           and not exists (select 1 from hold_flag_clear c where c.flag_id = f.id)), '[]'),
       'takeHome', (select jsonb_build_object('bottles', count(*), 'until', max(b.on_day)) from take_home_bottle b
         where b.programme_id = $1 and b.patient_id = p.id and b.on_day >= $2::date
           and exists (select 1 from take_home_bottle_event e where e.bottle_id = b.id and e.state = 'released')
           and not exists (select 1 from take_home_bottle_event e where e.bottle_id = b.id
             and e.state in ('returned_empty', 'returned_full', 'recalled', 'reported_lost', 'voided'))
         having count(*) > 0)) as line
     from (
       select o.patient_id, jsonb_agg(${orderJson} order by o.starts_on desc, o.id) as orders from medication_order o
       join episode e on e.id = o.episode_id and e.closed_on is null
       where o.programme_id = $1 and o.starts_on <= $2::date + 1 and o.expires_on >= $2::date
         and (o.ends_on is null or o.ends_on > $2::date) group by 1) w
     join patient p on p.programme_id = $1 and p.id = w.patient_id
     order by ${isHidden}, p.family, p.given, p.id`,
    [tx.actor.programmeId, day],
  );
  return rows.map(({ line: { orders, ...line } }) => ({
    ...line,
    orders: orders.map((order) => orderWords(order, day)),
  }));
}

function orderWords(order: Omit<KnownOrder, 'protocol'>, day: Day): SheetLine['orders'][number] {
  const label = isProduct(order.product) ? products[order.product].label : order.product;
  const split = order.portions > 1 ? `, in ${order.portions} portions` : '';
  return { words: `${label}${split}`, today: sheetAmount(order, day), tomorrow: sheetAmount(order, addDays(day, 1)) };
}
