import { z } from 'zod';

const flag = z.enum(['0', '1']).transform((value) => value === '1');

const schema = z.object({
  APP_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  CAIRN_DATA_DIR: z.string().min(1).default('.data'),
  CAIRN_WEB_DIR: z.string().min(1).optional(),
  CAIRN_DEMO: flag.default(false),
  CAIRN_SECURE_COOKIES: flag.default(false),
  CAIRN_POOL: z.coerce.number().int().min(2).max(100).default(12),
  CAIRN_RATE_PER_MINUTE: z.coerce.number().int().min(60).default(6000),
  // Read by the logger itself, since faults of the configuration are logged too.
  CAIRN_LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info']).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  SMTP_FROM: z.email().optional(),
});

/** The environment variables that the programs read. What is not in this list has no effect. */
export const configKeys: readonly string[] = Object.keys(schema.shape);

export interface Config {
  readonly databaseUrl: string;
  readonly redisUrl: string | null;
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly webDir: string | null;
  readonly demo: boolean;
  readonly secureCookies: boolean;
  readonly poolSize: number;
  /** Requests of one signed-in person and minute, in one process. */
  readonly ratePerMinute: number;
  readonly smtp: { readonly url: string; readonly from: string } | null;
}

/** Under this token Nest provides the `Config`. */
export const CONFIG = Symbol('Config');

export class BadConfig extends Error {}

/**
 * Reads the configuration. Refuses with one error that names every fault at once and never a value,
 * since a value may be a secret.
 */
export function loadConfig(env: Record<string, string | undefined> = process.env): Config {
  const known = Object.fromEntries(configKeys.map((key) => [key, env[key] === '' ? undefined : env[key]]));
  const result = schema.safeParse(known);
  const faults = result.success ? [] : result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  if (env['SMTP_URL'] && !env['SMTP_FROM']) faults.push('SMTP_FROM: needed when SMTP_URL is set');
  if (!result.success || faults.length > 0)
    throw new BadConfig(`The configuration has faults:\n  ${faults.join('\n  ')}`);
  const given = result.data;
  return {
    databaseUrl: given.APP_DATABASE_URL,
    redisUrl: given.REDIS_URL ?? null,
    port: given.PORT,
    host: given.HOST,
    dataDir: given.CAIRN_DATA_DIR,
    webDir: given.CAIRN_WEB_DIR ?? null,
    demo: given.CAIRN_DEMO,
    secureCookies: given.CAIRN_SECURE_COOKIES,
    poolSize: given.CAIRN_POOL,
    ratePerMinute: given.CAIRN_RATE_PER_MINUTE,
    smtp: given.SMTP_URL && given.SMTP_FROM ? { url: given.SMTP_URL, from: given.SMTP_FROM } : null,
  };
}
