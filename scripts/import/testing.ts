import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from 'pg';

const headers = {
  everybody: 'who,project',
  site_masked: 'who,site_masked',
  demographics: 'who,age,is_hispanic,race,job,is_living_stable,education,marital,is_male',
  screening_date: 'who,screening_day,day_zero',
  first_survey: 'who,when',
  randomization: 'who,treatment,which,when',
  treatment: 'who,amount,when',
  withdrawal: 'who,withdrawal,when',
  withdrawal_pre_post: 'who,what,withdrawal,when',
  uds: 'who,what,when',
  uds_temp: 'who,was_temp_ok,when',
  tlfb: 'who,what,when',
  visit: 'who,visit,what,is_dead,is_no_show,is_left_study,is_in_jail,when',
  psychiatric: 'who,has_schizophrenia,depression',
  pain: 'who,pain,when',
  asi: 'who,used_iv',
  fagerstrom: 'who,is_smoker,ftnd,per_day',
  rbs: 'who,what,did_use,days',
  rbs_iv: 'who,days,max,amount,shared,cocaine_inject_days,heroin_inject_days',
  detox: 'who,what,when',
  qol: 'who,is_homeless',
  meta_study_length: 'project,treatment,phase,stage,weeks,description',
  meta_substance_groups_uds: 'Substance,CTN-0027,CTN-0030,CTN-0051',
} as const;

export type MadeUp = Partial<Record<keyof typeof headers, readonly string[]>>;

export interface MadeUpFolder {
  readonly path: string;
  write(file: string, text: string): Promise<void>;
  remove(): Promise<void>;
}

/** A folder of the shape of the data set, with rows that the test makes up; a table without rows has only its header. */
export async function madeUpFolder(rows: MadeUp): Promise<MadeUpFolder> {
  const path = await mkdtemp(join(tmpdir(), 'cairn-import-'));
  const write = (file: string, text: string): Promise<void> => writeFile(join(path, file), text);
  for (const [table, header] of Object.entries(headers))
    await write(`${table}.csv`, `${[header, ...(rows[table as keyof typeof headers] ?? [])].join('\r\n')}\r\n`);
  return { path, write, remove: () => rm(path, { recursive: true }) };
}

/** What a database holds, as one line a table, without the times of writing: equal for equal contents. */
export async function contentsOf(owner: Client): Promise<Record<string, string>> {
  const { rows: tables } = await owner.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'migration'
     order by relname`,
  );
  const contents: Record<string, string> = {};
  for (const { name } of tables) {
    // `id` is left out where it is a counter, and so are the times at which rows were written.
    const row = `(to_jsonb(t) - 'created_at' - 'recorded_at' - 'written_in' - case jsonb_typeof(to_jsonb(t) -> 'id') when 'number' then 'id' else '' end)::text`;
    const { rows } = await owner.query<{ count: string; hash: string }>(
      `select count(*) as count, md5(string_agg(md5(${row}), '' order by md5(${row}))) as hash from ${name} t`,
    );
    contents[name] = `${rows[0]?.count} ${rows[0]?.hash}`;
  }
  return contents;
}
