import type { Staging } from './staging';

/** A stable id from text, shaped as a UUID version 8. */
const idFrom = (text: string): string =>
  `overlay(overlay(md5(${text}) placing '8' from 13 for 1) placing '8' from 17 for 1)::uuid`;

/**
 * Lets the people of the demo see the imported programmes, in the roles and with the licences that they have there. They are
 * those who can sign in and work in an invented programme that was not imported. Returns how many people.
 */
export async function letDemoStaffIn(staging: Staging, dayZero: string): Promise<number> {
  const demo = `
    from staff_role r join programme home on home.id = r.programme_id and home.invented
    where exists (select 1 from credential c where c.staff_id = r.staff_id)
      and not exists (select 1 from stage_programme i where i.id = home.id)
      and home.name not like '%(imported site %' and r.to_day is null`;
  // From before today wherever the clinic is: midnight here is yesterday there.
  const since = `least($1::date, current_date - 1)`;
  const { rows } = await staging.query<{ people: string }>(
    `with given as (
       insert into staff_role (id, programme_id, staff_id, role, from_day)
       select distinct ${idFrom(`p.id::text || r.staff_id || r.role`)}, p.id, r.staff_id, r.role, ${since}
       from stage_programme p cross join (select distinct r.staff_id, r.role ${demo}) r
       on conflict do nothing),
     licensed as (
       insert into licence (id, programme_id, staff_id, type, number, state, expires_on)
       select distinct on (p.id, l.staff_id, l.type, l.number)
         ${idFrom(`p.id::text || l.staff_id || l.type || l.number`)}, p.id, l.staff_id, l.type, l.number, l.state, l.expires_on
       from stage_programme p cross join licence l
       where l.staff_id in (select r.staff_id ${demo})
         and not exists (select 1 from stage_programme i where i.id = l.programme_id)
       on conflict do nothing)
     select count(distinct r.staff_id) as people ${demo}`,
    [dayZero],
  );
  return Number(rows[0]?.people ?? 0);
}
