import type { Reading } from '@cairn/database';
import { type Day, houseAccounts } from '@cairn/rules';

export interface SummarySpan {
  readonly from: Day;
  readonly to: Day;
  readonly zone: string;
  readonly dayBoundary: string;
  /** Also what is not controlled (R-243). */
  readonly all: boolean;
}

/** One product, one day. Quantities in micrograms, or in pieces. */
export interface SummaryLine {
  readonly productId: string;
  readonly name: string;
  readonly form: string;
  readonly unit: 'mcg' | 'piece';
  readonly mcgPerMl: number | null;
  readonly mcgPerUnit: number | null;
  readonly schedule: string;
  readonly day: Day;
  readonly opening: number;
  readonly received: number;
  readonly administered: number;
  readonly dispensed: number;
  readonly wasted: number;
  readonly other: number;
  readonly closing: number;
}

const house = `array[${houseAccounts.map((account) => `'${account}'`).join(', ')}]`;
/** What a movement adds to what is in the house, and to which product: the two ends may be of two lots (a batch). */
const ends = `lateral (values (m.from_container_id, m.from_account, -m.quantity), (m.to_container_id, m.to_account, m.quantity))
  as e (container_id, account, quantity)`;
const serviceDayOf = `((m.occurred_at at time zone $4) - $5::time::interval)::date`;

/**
 * R-216, R-218: what was there, came, went and is there, by day, product and strength, from the ledger alone. What is there now
 * is the ledger's balance; each earlier day is worked out backwards from it, so the numbers are the ledger's by construction.
 * A movement that is taken back stands, with a minus, in the column and on the day on which it was taken back.
 */
export function loadSummary(tx: Reading, { from, to, zone, dayBoundary, all }: SummarySpan): Promise<SummaryLine[]> {
  return tx.query<SummaryLine>(
    `with moved as (
       select l.product_id, ${serviceDayOf} as day,
         case coalesce(b.kind, m.kind) when 'receipt' then 'received' when 'transfer_in' then 'received'
           when 'administer' then 'administered' when 'dispense' then 'dispensed' when 'waste' then 'wasted' else 'other' end as part,
         e.quantity
       from stock_movement m cross join ${ends}
         left join stock_movement b on b.id = m.reverses_id
         join stock_container c on c.id = e.container_id join stock_lot l on l.id = c.lot_id
       -- Two days more, since a service day begins at its own hour and in its own zone.
       where m.programme_id = $1 and m.occurred_at >= $2::date - 2 and e.account = any (${house})
     ),
     daily as (
       select product_id, day, sum(quantity) as change,
         coalesce(sum(quantity) filter (where part = 'received'), 0) as received,
         -coalesce(sum(quantity) filter (where part = 'administered'), 0) as administered,
         -coalesce(sum(quantity) filter (where part = 'dispensed'), 0) as dispensed,
         -coalesce(sum(quantity) filter (where part = 'wasted'), 0) as wasted,
         coalesce(sum(quantity) filter (where part = 'other'), 0) as other
       from moved where day between $2::date and $3::date group by 1, 2
     ),
     there as (
       select l.product_id, sum(q.quantity) as quantity
       from stock_balance q join stock_container c on c.id = q.container_id join stock_lot l on l.id = c.lot_id
       where q.programme_id = $1 and q.account = any (${house}) group by 1
     ),
     -- Of days after the span only what they add up to: one that was asked for years back costs no more than today's.
     later as (select product_id, sum(quantity) as change from moved where day > $3::date group by 1),
     grid as (
       select p.id, p.name, p.form, p.unit, p.mcg_per_ml, p.mcg_per_unit, p.schedule, d.day, y.product_id is not null as moved,
         y.received, y.administered, y.dispensed, y.wasted, y.other, coalesce(y.change, 0) as change,
         coalesce(t.quantity, 0) - coalesce(z.change, 0)
           - sum(coalesce(y.change, 0)) over (partition by p.id order by d.day desc) as opening
       from stock_product p
       cross join (select generate_series($2::date, $3::date, interval '1 day')::date as day) d
       left join daily y on y.product_id = p.id and y.day = d.day
       left join there t on t.product_id = p.id
       left join later z on z.product_id = p.id
       where p.programme_id = $1 and ($6 or p.schedule <> 'none')
     )
     select g.id as "productId", g.name, g.form, g.unit, g.mcg_per_ml as "mcgPerMl", g.mcg_per_unit as "mcgPerUnit", g.schedule,
       g.day::text as day, g.opening::float8 as opening, coalesce(g.received, 0)::float8 as received,
       coalesce(g.administered, 0)::float8 as administered, coalesce(g.dispensed, 0)::float8 as dispensed,
       coalesce(g.wasted, 0)::float8 as wasted, coalesce(g.other, 0)::float8 as other, (g.opening + g.change)::float8 as closing
     from grid g where g.opening <> 0 or g.moved
     order by g.day, g.name, g.id`,
    [tx.actor.programmeId, from, to, zone, dayBoundary, all],
  );
}
