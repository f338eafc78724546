import pino, { type Logger } from 'pino';

/** Keys that could name a person, a medicine or a secret. They never reach a log line, wherever they are nested. */
export const redactedKeys = [
  'password',
  'token',
  'cookie',
  'authorization',
  'csrfToken',
  'address',
  'email',
  'phone',
  'displayName',
  'legalName',
  'given',
  'family',
  'dateOfBirth',
  'doseMcg',
  'product',
  'text',
  'reason',
  'search',
  'body',
  'facts',
] as const;

const paths = redactedKeys.flatMap((key) => [key, `*.${key}`, `*.*.${key}`, `*.*.*.${key}`]);

/** Structured log to standard output. Say what happened with ids and codes; clinical content does not belong in a log. */
export function createLogger(name: string, destination?: pino.DestinationStream): Logger {
  const options: pino.LoggerOptions = {
    name,
    level: process.env['CAIRN_LOG_LEVEL'] ?? 'info',
    redact: { paths, censor: '[left out]' },
    serializers: {
      // A database error repeats the row that failed; keep its code and its constraint, not its words.
      err: (error: Error & { code?: string; constraint?: string }) => ({
        type: error.name,
        code: error.code,
        constraint: error.constraint,
        stack: error.stack?.split('\n').slice(1, 8).join('\n'),
      }),
    },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}
export type { Logger };
