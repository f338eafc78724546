import { createHmac } from 'node:crypto';
import { types } from 'pg';
import { DataSource, getMetadataArgsStorage } from 'typeorm';
import { migrations } from './migrations';

/** The role that the api and the worker use: it owns nothing, bypasses nothing, and cannot change the audit trail. */
export const appRole = 'cairn_app';

/**
 * The application role's address, made from the owner's. Its password comes from the owner's, so that there is no second
 * secret to keep; who does not know the one cannot make the other.
 */
export function appUrlOf(ownerUrl: string): string {
  const url = new URL(ownerUrl);
  const password = createHmac('sha256', `cairn:${decodeURIComponent(url.password)}`)
    .update(appRole)
    .digest('base64url');
  url.username = appRole;
  url.password = password;
  return url.toString();
}

// Days and local times stay text: JavaScript's Date would bend them into the machine's own zone.
const asText = new Set<number>([types.builtins.DATE, types.builtins.TIMESTAMP]);
const parsers = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    asText.has(oid) ? (value: string) => value : types.getTypeParser(oid, format as 'text'),
};

const settings = [
  // Instants inside JSON are written in one zone, so that their texts sort as they do.
  'TimeZone=UTC',
  // A stuck lock or statement answers "try again" instead of holding a nurse at the window.
  'lock_timeout=2000',
  'statement_timeout=20000',
  'idle_in_transaction_session_timeout=30000',
  'pg_trgm.word_similarity_threshold=0.35',
].map((setting) => `-c ${setting}`);

export interface Connection {
  readonly url: string;
  readonly poolSize: number;
  readonly name: string;
}

/** TypeORM over the entities that this program imports. Does not connect yet. */
export function dataSourceOf({ url, poolSize, name }: Connection): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    applicationName: name,
    entities: getMetadataArgsStorage().tables.map((table) => table.target as () => unknown),
    migrations,
    migrationsTableName: 'migration',
    installExtensions: false,
    extra: {
      max: poolSize,
      pipeline: true,
      options: settings.join(' '),
      types: parsers,
      connectionTimeoutMillis: 3000,
      keepAlive: true,
    },
  });
}
