import { Client } from 'pg';

/** A statement as the program sent it. */
export interface Sent {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Does `work` and answers with every statement that any connection of this process sent meanwhile, in order. */
export async function recording(work: () => Promise<unknown>): Promise<readonly Sent[]> {
  const sent: Sent[] = [];
  const prototype = Client.prototype as unknown as { query: (...args: unknown[]) => unknown };
  const query = prototype.query;
  prototype.query = function (this: unknown, ...args) {
    const [asked, values] = args as [string | { text?: string; values?: unknown[] }, unknown[]?];
    if (typeof asked === 'string') sent.push({ text: asked, values: values ?? [] });
    else if (typeof asked.text === 'string') sent.push({ text: asked.text, values: asked.values ?? [] });
    return query.apply(this, args);
  };
  try {
    await work();
  } finally {
    prototype.query = query;
  }
  return sent;
}

/** A value as it stands in the text of a statement. */
export function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Buffer.isBuffer(value)) return `'\\x${value.toString('hex')}'`;
  if (Array.isArray(value)) return `'{${value.map(String).join(',')}}'`;
  const text = value instanceof Date ? value.toISOString() : String(value);
  // pgbench takes a colon and a word for a variable of its own, inside quotes too.
  return `E'${text.replaceAll('\\', '\\\\').replaceAll("'", "''").replaceAll(':', '\\x3a')}'`;
}

/**
 * The statement with its values in it; those that `varied` knows become the expressions that it gives for them. Each gets the
 * type that Postgres found for its place, so that the same plan is made.
 */
export async function withValues(
  asker: Client,
  { text, values }: Sent,
  varied: ReadonlyMap<string, string>,
): Promise<string> {
  if (values.length === 0) return text;
  await asker.query(`prepare asked as ${text}`);
  const { rows } = await asker.query<{ types: string[] }>(
    `select parameter_types::text[] as types from pg_prepared_statements where name = 'asked'`,
  );
  await asker.query('deallocate asked');
  const types = rows[0]?.types ?? [];
  return text.replaceAll(/\s*\n\s*/g, ' ').replaceAll(/\$(\d+)/g, (_, place: string) => {
    const value = values[Number(place) - 1];
    const expression = (typeof value === 'string' ? varied.get(value) : undefined) ?? literal(value);
    return `(${expression})::${types[Number(place) - 1]}`;
  });
}
