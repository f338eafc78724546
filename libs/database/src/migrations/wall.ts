/** What the application's role may do with a table. What is kept as it was written has neither update nor delete. */
export type Grant = 'select' | 'insert' | 'update' | 'delete';

/** SQL that puts tables with a `programme_id` behind the wall of their programme and gives the application's role its grants. */
export function wall(grants: Readonly<Record<string, readonly Grant[]>>): string {
  const here = `programme_id = nullif(current_setting('cairn.programme', true), '')::uuid`;
  return Object.entries(grants)
    .map(
      ([table, allowed]) => `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy wall on ${table} using (${here}) with check (${here});
grant ${allowed.join(', ')} on ${table} to cairn_app;`,
    )
    .join('\n');
}

/** SQL that hides a table from everyone but the functions that run as its owner. */
export function ownerOnly(table: string): string {
  return `
alter table ${table} enable row level security;
alter table ${table} force row level security;
do $$ begin execute format('create policy owner_only on ${table} to %I using (true) with check (true)', current_user); end $$;`;
}

/** SQL that lets the application's role, and nobody else, call the security-definer functions. Last in a migration that adds one. */
export const grantFunctions = `
do $$ declare f regprocedure; begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prosecdef loop
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to cairn_app', f);
  end loop;
end $$;
`;
