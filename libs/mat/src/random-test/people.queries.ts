import type { Reading } from '@cairn/database';
import { addDays, type AttendanceFacts, type Day, type KnownDraw, type PersonToTest, type Spell } from '@cairn/rules';
import { drawJson, lastDueOn, specimenOf } from './draw-sql';

export interface PersonRow extends PersonToTest {
  readonly draws: readonly (KnownDraw & { readonly turn: number })[];
}

interface Row extends Omit<AttendanceFacts, 'bottleDays' | 'comesOn' | 'away' | 'orders'> {
  readonly id: string;
  readonly firstDoseOn: Day | null;
  readonly interim: readonly { readonly on: Day; readonly endedOn: Day | null }[];
  readonly orders: AttendanceFacts['orders'];
  readonly bottleDays: readonly Day[] | null;
  readonly comesOn: readonly Day[] | null;
  readonly away: AttendanceFacts['away'];
  readonly draws: PersonRow['draws'];
  readonly testDays: readonly Day[] | null;
  readonly seenToday: boolean;
}

/** A bottle that is at home, or will be: not one that came back, was called in, lost or never left. */
const atHome = `not exists (select 1 from take_home_bottle_event x where x.bottle_id = b.id
  and x.state in ('returned_full', 'recalled', 'reported_lost', 'voided'))`;

/**
 * the days of a person's random tests: for an order that was drawn, or without an order on a day that was drawn. What was
 * collected before days were drawn here counts as it is; a test for cause never does.
 */
export const testDaysOf = (patient: string): string => `(select array_agg(distinct s.collected_on::text)
  from specimen s left join specimen_collection c on c.specimen_id = s.id
  where s.programme_id = $1 and s.patient_id = ${patient} and s.collected_on > $2::date - 365 and s.collected_on <= $2::date
    and not exists (select 1 from specimen_void v where v.specimen_id = s.id)
    and case when c.specimen_id is not null then exists (select 1 from random_test_draw_order l where l.order_id = c.order_id)
      else s.collected_on < coalesce((select min(k.made_at)::date from random_test_key k where k.programme_id = $1), 'infinity')
        or exists (select 1 from random_test_draw d where d.programme_id = $1 and d.patient_id = ${patient}
          and s.collected_on between d.day and ${lastDueOn} and ${specimenOf} = s.id) end)`;

/** Since when the person is in treatment, and the spells of interim treatment in it. $1 programme, $2 today. */
export const spellsJson = (patient: string, episode: string): string => `
  (select min(x.service_day)::text from dose x where x.programme_id = $1 and x.episode_id = ${episode} and x.dose_mcg > 0
    and not exists (select 1 from dose_void v where v.dose_id = x.id)) as "firstDoseOn",
  coalesce((select jsonb_agg(jsonb_build_object('on', f.on_day, 'endedOn', f.details ->> 'endedOn') order by f.on_day)
    from clinical_finding f where f.programme_id = $1 and f.patient_id = ${patient} and f.kind = 'interim-treatment'
      and f.details is not null and not exists (select 1 from clinical_finding r where r.programme_id = $1
        and r.patient_id = ${patient} and r.replaces_id = f.id)), '[]') as interim`;

const people = `
with person as (
  select distinct on (w.patient_id) w.patient_id as id, e.id as episode_id
  from (select o.patient_id from medication_order o where o.programme_id = $1 and o.expires_on >= $2::date - 30
    union select d.patient_id from random_test_draw d where d.programme_id = $1 and d.day > $2::date) w
  left join episode e on e.programme_id = $1 and e.patient_id = w.patient_id and e.closed_on is null
  where ($3::uuid is null or w.patient_id > $3) order by w.patient_id limit $4
)
select p.id, ${spellsJson('p.id', 'p.episode_id')},
  case when p.episode_id is null then '[]' else coalesce((select jsonb_agg(jsonb_build_object('frequency', o.frequency,
      'weekdays', o.weekdays, 'startsOn', o.starts_on, 'expiresOn', o.expires_on, 'endsOn', o.ends_on) order by o.starts_on)
    from medication_order o where o.programme_id = $1 and o.patient_id = p.id and o.expires_on >= $2::date - 60), '[]') end as orders,
  (select array_agg(distinct b.on_day::text) from take_home_bottle b where b.programme_id = $1 and b.patient_id = p.id
    and b.on_day >= $2::date and ${atHome}) as "bottleDays",
  (select array_agg(distinct x.day::text) from (
      select t.pick_up_on as day from take_home_batch t where t.programme_id = $1 and t.patient_id = p.id and t.pick_up_on >= $2::date
      union select a.starts_local::date from appointment a where a.programme_id = $1 and a.patient_id = p.id
        and a.state = 'booked' and a.starts_local::date >= $2::date) x) as "comesOn",
  (select case when exists (select 1 from take_home_bottle b where b.programme_id = $1 and b.patient_id = p.id
        and b.on_day between $2::date - 28 and $2::date - 1 and ${atHome})
      then coalesce(array_agg(distinct extract(isodow from x.day)::int), '{}') end
    from (select s.service_day as day from dose s where s.programme_id = $1 and s.patient_id = p.id
        and s.service_day between $2::date - 28 and $2::date - 1 and not exists (select 1 from dose_void v where v.dose_id = s.id)
      union select y.service_day from take_home_bottle_event y where y.programme_id = $1 and y.patient_id = p.id
        and y.state = 'released' and y.service_day between $2::date - 28 and $2::date - 1) x) as habit,
  coalesce((select jsonb_agg(jsonb_build_object('from', g.from_day, 'to', g.to_day)) from guest_stay g
    where g.programme_id = $1 and g.patient_id = p.id and g.direction = 'out' and g.to_day >= $2::date
      and (select t.state from guest_stay_step t where t.stay_id = g.id order by t.recorded_at desc, t.id desc limit 1)
        in ('approved', 'sent', 'confirmed')), '[]') as away,
  coalesce((select jsonb_agg(${drawJson} order by d.day, d.id) from random_test_draw d
    where d.programme_id = $1 and d.patient_id = p.id and d.day >= $2::date - 200), '[]') as draws,
  ${testDaysOf('p.id')} as "testDays",
  exists (select 1 from dose s where s.programme_id = $1 and s.patient_id = p.id and s.service_day = $2::date)
    or exists (select 1 from arrival r where r.programme_id = $1 and r.patient_id = p.id and r.service_day = $2::date
      and r.undone_at is null) as "seenToday"
from person p order by p.id`;

/** Everybody who may have draws, so many at a time, in the order of their ids; `after` is the last one seen. */
export async function loadPeopleToTest(
  tx: Reading,
  today: Day,
  after: string | null,
  atOnce: number,
): Promise<PersonRow[]> {
  const rows = await tx.query<Row>(people, [tx.actor.programmeId, today, after, atOnce]);
  return rows.map(({ id, firstDoseOn, interim, draws, testDays, seenToday, ...attendance }) => ({
    id,
    spells: spellsOf(firstDoseOn, interim),
    attendance: { ...attendance, bottleDays: attendance.bottleDays ?? [], comesOn: attendance.comesOn ?? [] },
    draws,
    testDays: testDays ?? [],
    seenToday,
  }));
}

/** Treatment from the first dose on, with its interim spells told apart. */
export function spellsOf(firstDoseOn: Day | null, interim: Row['interim']): readonly Spell[] {
  if (firstDoseOn === null) return [];
  const spells: Spell[] = [];
  let from: Day | null = firstDoseOn;
  for (const { on, endedOn } of interim) {
    if (from === null || (endedOn !== null && endedOn < from)) continue;
    if (on > from) spells.push({ from, to: addDays(on, -1), interim: false });
    spells.push({ from: on > from ? on : from, to: endedOn, interim: true });
    from = endedOn === null ? null : addDays(endedOn, 1);
  }
  if (from !== null) spells.push({ from, to: null, interim: false });
  return spells;
}
