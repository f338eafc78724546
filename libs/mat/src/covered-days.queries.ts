import type { Reading } from '@cairn/database';
import {
  coverage,
  type CoveredSpan,
  type Day,
  isProduct,
  type ProductFacts,
  products,
  type Supply,
} from '@cairn/rules';

/**
 * What covers days, for whoever counts missed or covered days of many people at once. `coverage` in rules decides;
 * these load what it needs, and one says the same in SQL for a report over a whole programme. $1 is the programme.
 * Their own aliases begin with an s, so that an expression of whoever embeds them never means one of theirs.
 */
const standing = `sd.dose_mcg > 0 and sd.observation is distinct from 'declined'
  and not exists (select 1 from dose_void sv where sv.dose_id = sd.id)`;

const doseSupply = `jsonb_build_object('on', sd.service_day, 'doseMcg', sd.dose_mcg, 'productClass', sd.product_class,
  'product', coalesce(sd.product, so.product), 'weekdays', to_jsonb(so.weekdays))`;

const verified = `(select sc.outcome from external_dose_decision sc where sc.report_id = sx.report_id
  order by sc.decided_at desc, sc.id desc limit 1) = 'verified'`;

/**
 * The twin of `bottleCovers`: handed out, and neither brought back full, nor called in, nor lost by its day. A bottle is one day
 * of whatever product, so it is told without one.
 */
export const bottleTaken = (bottle: string): string => `exists (select 1 from take_home_bottle_event sr
    where sr.bottle_id = ${bottle}.id and sr.state = 'released')
  and not exists (select 1 from take_home_bottle_event sb where sb.bottle_id = ${bottle}.id
    and (sb.state in ('voided', 'returned_full', 'recalled') or (sb.state = 'reported_lost' and sb.lost_on <= ${bottle}.on_day)))`;

const bottleSupply = `jsonb_build_object('on', st.on_day, 'doseMcg', st.dose_mcg, 'productClass', sh.product_class, 'product', null,
  'weekdays', null)`;

/** Injections are few and their cover is long: so many days back one may still push the next forward. */
const injectionDays = 200;

/**
 * A subquery: as JSON, what decides which days before and on a day are covered, and no more: the last doses, the injections of
 * the months before, and what others gave. `patient` and `day` are SQL expressions.
 */
export const latestSupplies = (patient: string, day: string): string => `
  (select coalesce(jsonb_agg(s.supply), '[]') from (
    (select sd.id, ${doseSupply} as supply from dose sd left join medication_order so on so.id = sd.order_id
     where sd.programme_id = $1 and sd.patient_id = ${patient} and sd.service_day <= ${day} and ${standing}
     order by sd.service_day desc limit 6)
    union
    (select sd.id, ${doseSupply} from dose sd left join medication_order so on so.id = sd.order_id
     where sd.programme_id = $1 and sd.patient_id = ${patient} and sd.product like '%-xr%'
       and sd.service_day between ${day} - ${injectionDays} and ${day} and ${standing})
    union
    (select sx.id, jsonb_build_object('on', sx.given_on, 'doseMcg', sx.dose_mcg, 'productClass', sr.product_class, 'product', null,
       'weekdays', null) from external_dose sx join external_report sr on sr.id = sx.report_id
     where sx.programme_id = $1 and sx.patient_id = ${patient} and sx.given_on <= ${day} and ${verified}
     order by sx.given_on desc limit 3)
    union
    (select st.id, ${bottleSupply} from take_home_bottle st join take_home_batch sh on sh.id = st.batch_id
     where st.programme_id = $1 and st.patient_id = ${patient} and st.on_day <= ${day} and ${bottleTaken('st')}
     order by st.on_day desc limit 6)) s)`;

const injected = Object.entries<ProductFacts>(products).filter(([, { extendedRelease }]) => extendedRelease);
const lasts = `case sd.product ${injected.map(([name, { coversDays }]) => `when '${name}' then ${coversDays}`).join(' ')} else 1 end`;

/** A condition: is any day from one to another covered? The twin of `coversAny` for a whole programme in one statement. */
export const coveredWithin = (patient: string, from: string, to: string): string => `(
  exists (select 1 from dose sd where sd.programme_id = $1 and sd.patient_id = ${patient}
    and sd.service_day between ${from} and ${to} and ${standing})
  or exists (select 1 from (
      select sd.service_day as given_on,
        max(sd.service_day - (sd.nth - 1) * sd.days) over (partition by sd.product order by sd.nth) + sd.nth * sd.days - 1 as until
      from (select sd.service_day, sd.product, ${lasts} as days,
              row_number() over (partition by sd.product order by sd.service_day, sd.id)::int as nth
            from dose sd where sd.programme_id = $1 and sd.patient_id = ${patient} and sd.product like '%-xr%'
              and sd.service_day between ${to} - ${injectionDays} and ${to} and ${standing}) sd) injection
    where injection.until >= ${from})
  or exists (select 1 from dose sd join medication_order so on so.id = sd.order_id
    where sd.programme_id = $1 and sd.patient_id = ${patient} and sd.service_day between ${from} - 6 and ${from} - 1
      and so.weekdays is not null and ${standing}
      and sd.service_day + (select coalesce(min(nullif((w.day - extract(isodow from sd.service_day)::int + 7) % 7, 0)), 7)
        from unnest(so.weekdays) w (day)) > ${from})
  or exists (select 1 from external_dose sx where sx.programme_id = $1 and sx.patient_id = ${patient}
    and sx.given_on between ${from} and ${to} and ${verified})
  or exists (select 1 from take_home_bottle st where st.programme_id = $1 and st.patient_id = ${patient}
    and st.on_day between ${from} and ${to} and ${bottleTaken('st')}))`;

/** Everything that covers a day between two days, by person, in one statement. */
export async function loadSupplies(
  tx: Reading,
  patientIds: readonly string[],
  from: Day,
  to: Day,
): Promise<ReadonlyMap<string, readonly Supply[]>> {
  const rows = await tx.query<{ patientId: string; supplies: Supply[] }>(
    `select s."patientId", jsonb_agg(s.supply) as supplies from (
       select sd.patient_id as "patientId", ${doseSupply} as supply
       from dose sd left join medication_order so on so.id = sd.order_id
       where sd.programme_id = $1 and sd.patient_id = any ($2::uuid[]) and ${standing}
         and (sd.service_day between $3::date - 6 and $4::date
           or (sd.product like '%-xr%' and sd.service_day between $3::date - ${injectionDays} and $4::date))
       union all
       select sx.patient_id, jsonb_build_object('on', sx.given_on, 'doseMcg', sx.dose_mcg, 'productClass', sr.product_class,
         'product', null, 'weekdays', null)
       from external_dose sx join external_report sr on sr.id = sx.report_id
       where sx.programme_id = $1 and sx.patient_id = any ($2::uuid[]) and sx.given_on between $3::date and $4::date and ${verified}
       union all
       select st.patient_id, ${bottleSupply} from take_home_bottle st join take_home_batch sh on sh.id = st.batch_id
       where st.programme_id = $1 and st.patient_id = any ($2::uuid[]) and st.on_day between $3::date and $4::date
         and ${bottleTaken('st')}) s
     group by 1`,
    [tx.actor.programmeId, patientIds, from, to],
  );
  return new Map(rows.map(({ patientId, supplies }) => [patientId, supplies]));
}

/** Supplies as they come out of JSON: a product that this version does not know covers its day. */
export type SupplyRow = Omit<Supply, 'product'> & { readonly product: string | null };

export function suppliesOf(rows: readonly SupplyRow[]): readonly Supply[] {
  return rows.map(({ product, ...supply }) => ({
    ...supply,
    product: product !== null && isProduct(product) ? product : null,
  }));
}

export function coverageOf(rows: readonly SupplyRow[]): readonly CoveredSpan[] {
  return coverage(suppliesOf(rows));
}
