import { z } from 'zod';

const flag = z.enum(['0', '1']).transform((value) => value === '1');

/** 32 bytes as base64, from which the files are encrypted: `openssl rand -base64 32`. */
const fileKey = z.string().regex(/^[A-Za-z0-9+/]{43}=$/, 'must be 32 bytes as base64');

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
  TWILIO_ACCOUNT_SID: z.string().min(1).optional(),
  TWILIO_AUTH_TOKEN: z.string().min(1).optional(),
  // A number, or a messaging service.
  TWILIO_FROM: z
    .string()
    .regex(/^(\+[1-9]\d{7,14}|MG[0-9a-f]{32})$/, 'must be a number with + or a messaging service (MG...)')
    .optional(),
  TWILIO_BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  // Where we are reached from outside: providers tell there what became of a message.
  CAIRN_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  CAIRN_FILE_KEY: fileKey.optional(),
  CAIRN_FILE_KEY_FILE: z.string().min(1).optional(),
  CAIRN_FILE_KEYS_OLD: z
    .string()
    .transform((keys) => keys.split(',').map((key) => key.trim()))
    .pipe(z.array(fileKey))
    .optional(),
  CAIRN_FILE_MAX_MB: z.coerce.number().int().min(1).max(500).default(25),
  // Where files are kept instead of the data folder: the address of a bucket, path-style.
  CAIRN_S3_URL: z.url({ protocol: /^https?$/ }).optional(),
  CAIRN_S3_REGION: z.string().min(1).default('us-east-1'),
  CAIRN_S3_KEY_ID: z.string().min(1).optional(),
  CAIRN_S3_SECRET: z.string().min(1).optional(),
  // Where the pump simulator listens, for windows that have no address of their own.
  CAIRN_PUMP_SIMULATOR: z
    .string()
    .regex(/^[^:\s]+:\d{1,5}$/, 'must be host:port')
    .optional(),
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
  /** Text messages; without it they are kept in the outbox. */
  readonly twilio: TwilioConfig | null;
  /** Where people reach us; messages name it. */
  readonly publicUrl: string | null;
  readonly files: FileConfig;
  /** host:port of the pump simulator. */
  readonly pumpSimulator: string | null;
}

export interface TwilioConfig {
  readonly accountSid: string;
  readonly authToken: string;
  readonly from: string;
  /** Instead of Twilio's own address. */
  readonly baseUrl: string | null;
  /** Where we are reached from outside. */
  readonly publicUrl: string;
}

export interface FileConfig {
  /** Base64 of 32 bytes, or the file that holds it; neither: a key is made once in the data folder. */
  readonly key: string | null;
  readonly keyFile: string | null;
  /** Keys that only open what was written with them. */
  readonly oldKeys: readonly string[];
  /** The largest file that is taken. */
  readonly maxBytes: number;
  /** Without it the data folder holds the files. */
  readonly s3: S3Config | null;
}

export interface S3Config {
  /** Endpoint and bucket: `https://s3.example.org/cairn-files`. */
  readonly url: string;
  readonly region: string;
  readonly keyId: string;
  readonly secret: string;
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
  if (env['TWILIO_ACCOUNT_SID']) {
    const needed = ['TWILIO_AUTH_TOKEN', 'TWILIO_FROM', 'CAIRN_PUBLIC_URL'].filter((key) => !env[key]);
    faults.push(...needed.map((key) => `${key}: needed when TWILIO_ACCOUNT_SID is set`));
  }
  if (env['CAIRN_S3_URL']) {
    const needed = ['CAIRN_S3_KEY_ID', 'CAIRN_S3_SECRET'].filter((key) => !env[key]);
    faults.push(...needed.map((key) => `${key}: needed when CAIRN_S3_URL is set`));
    // A key that is made by itself stays on this machine; files elsewhere would be lost with it.
    if (!env['CAIRN_FILE_KEY'] && !env['CAIRN_FILE_KEY_FILE'])
      faults.push('CAIRN_FILE_KEY: needed when CAIRN_S3_URL is set');
  }
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
    pumpSimulator: given.CAIRN_PUMP_SIMULATOR ?? null,
    smtp: given.SMTP_URL && given.SMTP_FROM ? { url: given.SMTP_URL, from: given.SMTP_FROM } : null,
    twilio: twilioOf(given),
    publicUrl: given.CAIRN_PUBLIC_URL ?? null,
    files: {
      key: given.CAIRN_FILE_KEY ?? null,
      keyFile: given.CAIRN_FILE_KEY_FILE ?? null,
      oldKeys: given.CAIRN_FILE_KEYS_OLD ?? [],
      maxBytes: given.CAIRN_FILE_MAX_MB * 1_000_000,
      s3:
        given.CAIRN_S3_URL && given.CAIRN_S3_KEY_ID && given.CAIRN_S3_SECRET
          ? {
              url: given.CAIRN_S3_URL,
              region: given.CAIRN_S3_REGION,
              keyId: given.CAIRN_S3_KEY_ID,
              secret: given.CAIRN_S3_SECRET,
            }
          : null,
    },
  };
}

function twilioOf(given: z.infer<typeof schema>): TwilioConfig | null {
  const { TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, TWILIO_FROM, TWILIO_BASE_URL, CAIRN_PUBLIC_URL } = given;
  if (!TWILIO_ACCOUNT_SID || !TWILIO_AUTH_TOKEN || !TWILIO_FROM || !CAIRN_PUBLIC_URL) return null;
  return {
    accountSid: TWILIO_ACCOUNT_SID,
    authToken: TWILIO_AUTH_TOKEN,
    from: TWILIO_FROM,
    baseUrl: TWILIO_BASE_URL ?? null,
    publicUrl: CAIRN_PUBLIC_URL,
  };
}
