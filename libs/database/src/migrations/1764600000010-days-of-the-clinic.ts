import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A role begins on a day of the clinic, and the server's day is another one for some hours of each evening: who set a clinic up
 * or was invited in those hours was not there until midnight. Every question about days of roles and policy asks the clinic's.
 */
export class DaysOfTheClinic1764600000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(days);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}

const days = `
create function day_in(of_programme uuid) returns date language sql stable parallel safe set search_path = public, pg_temp as $$
  select (now() at time zone p.time_zone)::date from programme p where p.id = of_programme
$$;

do $$ declare f record; body text; begin
  for f in select * from (values
      ('session_read(bytea)', 'day_in(s.programme_id)'),
      ('chart_hidden(uuid)', 'day_in(s.programme_id)'),
      ('staff_close(uuid)', 'day_in(r.programme_id)'),
      ('works_elsewhere(uuid, uuid)', 'day_in(r.programme_id)'),
      ('set_up(uuid, text, text, text, text, text, boolean, uuid, text, text, text)', '(now() at time zone of_zone)::date')
    ) v (signature, day) loop
    body := pg_get_functiondef(f.signature::regprocedure);
    if body not like '%current_date%' then
      raise exception '% no longer asks for the day as this migration knows it', f.signature;
    end if;
    execute replace(body, 'current_date', f.day);
  end loop;
end $$;
`;
