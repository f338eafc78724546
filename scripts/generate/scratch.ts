/**
 * What is worked out first for one programme, in temporary tables: its people with their dates, their orders and their steps on
 * the path. Chance comes from a hash of who and what, never from a generator with a state, so every part can be made again alone.
 */
export const scratchSql = (seed: number): string => `
create temp table if not exists g_person (
  n int primary key, k bigint, prefix text, id uuid, episode_id uuid, counselor int, opened date, admitted date, closed date,
  level text, class text, target_mcg int, adherence float8, gap_from date, gap_to date, first_dose date, last_dose date,
  slot int) on commit delete rows;
create temp table if not exists g_order (
  n int, id uuid, i int, dose_mcg int, starts date, expires date, ends date, stands boolean) on commit delete rows;
create temp table if not exists g_step (
  n int, track text, i int, state text, from_state text, at timestamptz, ended_at timestamptz, move_id uuid
) on commit delete rows;

-- A number from 0 up to 1 that depends on the seed, on who it is about and on what for.
create or replace function pg_temp.chance(k bigint, what bigint) returns float8 language sql immutable as $$
  select (hashint8extended(k, ${seed}::bigint * 1000003 + what) & 1073741823)::float8 / 1073741824
$$;
`;

/** The kinds of records, as part of their ids. */
const kinds = {
  span: '005',
  move: '006',
  order: '007',
  dose: '008',
  specimen: '009',
  result: '00a',
  appointment: '00b',
  assignment: '00c',
  consent: '00d',
  role: '00e',
  licence: '00f',
  section: '010',
  form: '011',
  risk: '012',
} as const;

/** SQL for an id: a UUID version 8 from programme and person (`prefix`), kind and a number. The number is an SQL expression. */
export function idSql(kind: keyof typeof kinds, prefix: string, mark: string, number: string): string {
  return `(${prefix} || '-8${kinds[kind]}-8000-${mark}' || lpad(to_hex(${number}), 6, '0'))::uuid`;
}

/**
 * SQL for the id of a person or an episode: a UUID version 8 whose first digits are spread. The exclusion constraints keep them in
 * GiST trees, which do badly with ids that begin alike: an insert takes many times as long.
 */
export function spreadIdSql(kind: 'patient' | 'episode', prefix: string, mark: string): string {
  const hash = `md5('${mark}${kind}' || ${prefix})`;
  return `overlay(overlay(${hash} placing '8' from 13 for 1) placing '8' from 17 for 1)::uuid`;
}
