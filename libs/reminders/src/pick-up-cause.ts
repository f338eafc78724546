import type { Tx } from '@cairn/database';
import { loadWeeks } from '@cairn/programme';
import { addDays, type Day, dosingHoursOn, instantOf, localDay, type LocalTime } from '@cairn/rules';
import type { CauseFacts, CauseSource, Ruling } from './cause';
import { inCare } from './in-care';
import { startOf } from './medication-causes';

interface PickUp {
  readonly id: string;
  readonly patientId: string;
  readonly since: Date;
  readonly day: Day;
  readonly stands: boolean;
}

/**
 * The day on which somebody comes for bottles: of a batch that is ready it is written on it; after one was handed over it is the day after
 * its last bottle, on which the next ones are due. It stands until something else was handed over or prepared, or the bottles were called
 * in or made void. `of`: SQL over `take_home_batch b`.
 */
const pickUps = (of: string): string => `
  select k.id, k.patient_id as "patientId", k.since, k.day::text as day,
    not exists (select 1 from take_home_batch n where n.programme_id = $1 and n.patient_id = k.patient_id and n.reason = 'take-home'
      and n.prepared_at > k.since)
    and exists (select 1 from take_home_bottle t where t.batch_id = k.id and not exists (select 1 from take_home_bottle_event e
      where e.bottle_id = t.id and e.state in ('voided', 'recalled', 'returned_full')))
    and (k.released_at is null or not exists (select 1 from dose d where d.programme_id = $1 and d.patient_id = k.patient_id
      and d.service_day >= k.day and not exists (select 1 from dose_void v where v.dose_id = d.id))) as stands
  from (
    select b.id, b.patient_id, b.prepared_at as since, r.released_at,
      case when r.released_at is null then b.pick_up_on else l.last_on + 1 end as day
    from take_home_batch b
    left join lateral (select min(x.released_at) as released_at from take_home_release x where x.batch_id = b.id) r on true
    cross join lateral (select max(t.on_day) as last_on from take_home_bottle t where t.batch_id = b.id) l
    where b.programme_id = $1 and b.reason = 'take-home' and ${of}) k`;

/** When the window opens on the day; its first moment where nobody recorded hours. */
async function opening(tx: Tx, { programme }: Ruling, found: readonly PickUp[]): Promise<(day: Day) => Opening> {
  const last = found.reduce<Day | null>((latest, { day }) => (latest === null || day > latest ? day : latest), null);
  const weeks = last === null ? [] : await loadWeeks(tx, last);
  return (day) => {
    const opens = dosingHoursOn(weeks, day)?.opens;
    const { zone } = programme;
    const at = opens === undefined ? startOf(day, zone) : instantOf(`${day}T${opens}` as LocalTime, zone);
    return { at, namesTime: opens !== undefined };
  };
}

type Opening = Required<Pick<CauseFacts, 'at' | 'namesTime'>>;

/** A batch prepared longer ago than this has been picked up or is on the list of what was not. */
const longestDays = 100;

/** R-453. */
export const takeHomePickUp: CauseSource = {
  standing: async (tx, ruling) => {
    const { zone } = ruling.programme;
    const day = localDay(ruling.now, zone);
    const found = await tx.query<PickUp>(
      `select * from (${pickUps(`b.pick_up_on > $2::date and b.patient_id in (${inCare})`)}) p where stands and day >= $3`,
      [tx.actor.programmeId, addDays(day, -longestDays), day],
    );
    const opens = await opening(tx, ruling, found);
    return found.map(({ id, patientId, since, day: on }) => {
      return { causeId: id, patientId, since, at: opens(on).at, zone, until: startOf(addDays(on, 1), zone) };
    });
  },
  facts: async (tx, asked, ruling) => {
    const found = await tx.query<PickUp>(pickUps('b.id = any ($2::uuid[])'), [
      tx.actor.programmeId,
      asked.map(({ causeId }) => causeId),
    ]);
    const opens = await opening(tx, ruling, found);
    return found.map(({ id, day, stands }): CauseFacts => {
      return { id, state: stands ? 'stands' : 'over', zone: ruling.programme.zone, ...opens(day) };
    });
  },
};
