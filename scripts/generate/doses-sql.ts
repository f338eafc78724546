import { idSql } from './scratch';
import type { ProgrammeShape } from './shape';
import { oneOf, staffOf, zone } from './staff-sql';

/** How long an order runs (R-205), and the first one, while the amount is still being found (R-048). */
const orderDays = 90;
const startDays = 30;

/**
 * Orders follow each other without a gap: the first runs 30 days, the others 90. Doses are given on most days: some single days are
 * missed, some weeks are bad, and some people have a longer gap. Buprenorphine is observed daily under the first order, then
 * once a week on the weekday that the order names; naltrexone is injected every 28 days. Nobody has had a dose today, so the dosing queue is full.
 *
 * Only the doses of orders that still stand have a slot. A slot is what refuses a second dose of that order, day and portion;
 * for an order that has ended there is nothing left to refuse, and slots for a year of doses would be a third of the rows.
 */
export function dosesSql(programme: ProgrammeShape, until: string): string {
  const { id, mark } = programme;
  const staff = staffOf(programme);
  const nurse = oneOf(staff.nurses, `(p.n + d.on_day - date '2000-01-01') % ${staff.nurses.length}`);
  return `
insert into g_order
select n, ${idSql('order', 'prefix', mark, 'i')}, i,
  case when i > 0 or opened_before then target_mcg when class = 'methadone' then 30000 when class = 'buprenorphine' then 8000 else target_mcg end,
  starts, starts + days - 1,
  case when starts + days <= date '${until}' or closed <= starts + days then least(closed, starts + days) end,
  closed is null and starts + days > date '${until}'
from (
  select p.*, first_dose > admitted as opened_before, i,
    first_dose + case when i = 0 then 0 else ${startDays} + (i - 1) * ${orderDays} end as starts,
    case when i = 0 then ${startDays} else ${orderDays} end as days
  from g_person p cross join lateral generate_series(0, 21) i
  where class is not null and admitted <= date '${until}') o
where starts <= date '${until}' and (closed is null or starts < closed);

insert into medication_order (id, programme_id, patient_id, episode_id, product, product_class, route, dose_mcg, frequency, weekdays,
  starts_on, expires_on, ends_on, end_reason, signed_by, signed_at, origin)
select o.id, '${id}', p.id, p.episode_id,
  case p.class when 'methadone' then 'methadone-oral-concentrate' when 'buprenorphine' then 'buprenorphine-naloxone-sl' else 'naltrexone-xr' end,
  p.class, case p.class when 'methadone' then 'oral' when 'buprenorphine' then 'sublingual' else 'intramuscular' end,
  o.dose_mcg, case p.class when 'naltrexone' then 'monthly' else 'daily' end,
  -- 1 January 2000 was a Saturday, the sixth day of its week.
  case when p.class = 'buprenorphine' and o.i > 0 then array[(((5 - p.n % 7) % 7 + 7) % 7 + 1)::smallint] end, o.starts, o.expires, o.ends,
  case when o.ends = p.closed then 'Discharged' when o.ends is not null then 'A new order follows' end,
  '${staff.prescriber}', (o.starts + time '08:30') at time zone '${zone}', 'generated'
from g_order o join g_person p using (n);

insert into dose (id, programme_id, patient_id, episode_id, order_id, product_class, product, service_day, dose_mcg, occurred_at,
  recorded_at, given_by, observation, origin)
select ${idSql('dose', 'p.prefix', mark, `(d.on_day - date '2000-01-01')`)}, '${id}', p.id, p.episode_id, o.id, p.class,
  case p.class when 'methadone' then 'methadone-oral-concentrate' when 'buprenorphine' then 'buprenorphine-naloxone-sl' else 'naltrexone-xr' end,
  d.on_day,
  case p.class
    when 'methadone' then case when o.i = 0 then least(p.target_mcg, o.dose_mcg + 10000 * ((d.on_day - o.starts) / 5)) else o.dose_mcg end
    when 'buprenorphine' then case when o.i = 0 then least(p.target_mcg, o.dose_mcg + 8000 * least(1, d.on_day - o.starts)) else o.dose_mcg end
    else o.dose_mcg end,
  t.at, t.at, ${nurse}, 'observed_complete', 'generated'
from g_person p join g_order o using (n)
cross join lateral (
  select o.starts + g as on_day from generate_series(0, least(o.expires, coalesce(o.ends - 1, o.expires), p.last_dose) - o.starts) g) d
cross join lateral (
  select (d.on_day + time '06:00' + ((p.n * 37) % 300) * interval '1 minute') at time zone '${zone}' as at) t
where case p.class
    when 'methadone' then
      (hashint8extended(p.k * 100000 + (d.on_day - date '2000-01-01'), 51) & 1048575) < 1048576 * p.adherence
        * case when pg_temp.chance(p.k * 1000 + (d.on_day - date '2000-01-01') / 7, 52) < 0.06 then 0.6 else 1 end
      and not (d.on_day between p.gap_from and p.gap_to)
    when 'buprenorphine' then
      (o.i = 0 or (d.on_day - date '2000-01-01' + p.n) % 7 = 0)
      and (hashint8extended(p.k * 100000 + (d.on_day - date '2000-01-01'), 51) & 1048575) < 1048576 * p.adherence
    else (d.on_day - p.first_dose) % 28 = 0 end;

insert into dose_slot (programme_id, order_id, service_day, portion, dose_id)
select '${id}', d.order_id, d.service_day, 1, d.id from g_order o join g_person p using (n)
join dose d on d.programme_id = '${id}' and d.patient_id = p.id and d.service_day >= o.starts and d.order_id = o.id
where o.stands;
`;
}
