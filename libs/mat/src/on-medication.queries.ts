import type { Reading } from '@cairn/database';
import type { Day, ProductClass } from '@cairn/rules';
import { bottleTaken } from './covered-days.queries';

/** For whoever asks the rules about everybody: who there is to ask about at all. $1 is the programme, $2 the day. */
const ordered = `o.programme_id = $1 and o.starts_on <= $2::date and o.expires_on >= $2::date and (o.ends_on is null or o.ends_on > $2::date)`;

/** Everybody with an order in force for a medication of a class. */
export async function loadOrderedFor(tx: Reading, productClass: ProductClass, day: Day): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select distinct o.patient_id as id from medication_order o where ${ordered} and o.product_class = $3`,
    [tx.actor.programmeId, day, productClass],
  );
  return rows.map(({ id }) => id);
}

/** Everybody with a daily order, or one that ran out this week, whom neither a dose nor a bottle covered on the day before: only of them days can be missed now. */
export async function loadNotCovered(tx: Reading, day: Day): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select distinct o.patient_id as id from medication_order o
     where o.programme_id = $1 and o.frequency in ('daily', 'split') and o.starts_on < $2::date and o.expires_on >= $2::date - 7
       and (o.ends_on is null or o.ends_on > $2::date)
       and not exists (select 1 from dose d where d.programme_id = $1 and d.patient_id = o.patient_id
         and d.service_day between $2::date - 1 and $2::date and d.dose_mcg > 0 and d.observation is distinct from 'declined'
         and not exists (select 1 from dose_void v where v.dose_id = d.id))
       and not exists (select 1 from take_home_bottle b where b.programme_id = $1 and b.patient_id = o.patient_id
         and b.on_day = $2::date - 1 and ${bottleTaken('b')})`,
    [tx.actor.programmeId, day],
  );
  return rows.map(({ id }) => id);
}
