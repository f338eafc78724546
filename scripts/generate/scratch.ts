/**
 * What is worked out first for one programme, in temporary tables: its people with their dates, their steps on the path and
 * their orders. Chance comes from a hash of who and what, never from a generator with a state: any part can be made again alone.
 */
export const scratchTables = `
create temp table if not exists g_person (
  n int primary key, k bigint, prefix text, id uuid, episode_id uuid, counselor int, opened date, admitted date, closed date,
  class text, level text, target_mcg int, adherence float8, gap_from date, gap_days int, first_dose date, last_dose date,
  lapse int, slot_day int, slot_hour int) on commit delete rows;
create temp table if not exists g_order (
  n int, id uuid, dose_mcg int, starts date, expires date, ends date, is_open boolean) on commit delete rows;
create temp table if not exists g_step (
  n int, track text, i int, state text, on_day date, at timestamptz, ended_at timestamptz, from_state text, move_id uuid,
  span_id uuid) on commit delete rows;

-- A number from 0 up to 1 that depends on the seed, on who it is about and on what for.
create or replace function pg_temp.chance(k bigint, what bigint) returns float8 language sql immutable as $$
  select (hashint8extended(k * 1000003 + what, current_setting('cairn.seed')::bigint) & 1073741823)::float8 / 1073741824
$$;
`;
