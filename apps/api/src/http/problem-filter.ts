import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import { createLogger, newId, Refused } from '@cairn/platform';
import { type Refusal, refusalStatus } from '@cairn/rules';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ZodValidationException } from 'nestjs-zod';
import type { ZodError } from 'zod';

interface Problem {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly more?: object;
}

const log = createLogger('api');

// The database is away, starting, or out of connections; or a lock was not to be had in time.
const awayCodes = new Set([
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '55P03',
  '57014',
  '08000',
  '08003',
  '08006',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
]);
const awayWords =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable/;

/** Every refusal and every fault leaves as `application/problem+json` (RFC 9457). A fault says its request id and nothing else. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    answerProblem(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}

/** Also what Fastify finds wrong before Nest is asked: an address that cannot be read, an id that is too long. */
export function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const problem = problemOf(error);
  if (problem.status >= 500) log.error({ err: error, requestId: request.id, code: problem.code }, 'request failed');
  if (reply.sent) return;
  const wait = problem.code === 'session.locked-out' ? '900' : waits[problem.status];
  if (wait !== undefined) void reply.header('retry-after', wait);
  void reply
    .status(problem.status)
    .header('cache-control', 'no-store')
    .type(problemType)
    .send(written(problem, request.id));
}

/** What is not HTTP gets an answer too, written on the bare connection. */
export function answerGarbage(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
  const body = written(ofHttp(status), newId());
  const head = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, `content-type: ${problemType}`, 'connection: close'];
  socket.end(`${head.join('\r\n')}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}

const problemType = 'application/problem+json; charset=utf-8';
const waits: Readonly<Record<number, string>> = { 429: '60', 503: '2' };

function written({ code, title, status, detail, more }: Problem, requestId: string): string {
  return JSON.stringify({ type: `urn:cairn:${code}`, title, status, detail, code, requestId, ...more });
}

function problemOf(error: unknown): Problem {
  if (error instanceof Refused) return ofRefusal(error.refusal);
  if (error instanceof ZodValidationException) return ofShape(error.getZodError() as ZodError);
  if (error instanceof HttpException) return ofHttp(error.getStatus());
  const { code, message, statusCode } = error as { code?: string; message?: string; statusCode?: number };
  if (awayCodes.has(code ?? '') || awayWords.test(message ?? '')) {
    return ofRefusal({
      code: 'service.away',
      says: 'The record cannot be reached just now. Try again in a moment: the same request is never done twice.',
    });
  }
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) return ofHttp(statusCode);
  // Postgres could not read a value as the type it needs: a NUL in a text, a day that no calendar has.
  if (code === '22021' || code === '22P05' || code === '22007' || code === '22008' || code === '22003')
    return ofHttp(400);
  return {
    status: 500,
    code: 'fault',
    title: 'Something went wrong',
    detail: 'Nothing was saved. Tell support the request id.',
  };
}

function ofRefusal({ code, says, facts, evaluations }: Refusal): Problem {
  const more = { ...(facts ? { facts } : {}), ...(evaluations ? { evaluations } : {}) };
  return { status: refusalStatus[code], code, title: 'Refused', detail: says, more };
}

function ofShape(error: ZodError): Problem {
  const errors = error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }));
  return {
    status: 400,
    code: 'input.invalid',
    title: 'Not well-formed',
    detail: 'Some fields are missing or not as expected.',
    more: { errors },
  };
}

function ofHttp(status: number): Problem {
  const words: Record<number, [string, string]> = {
    401: ['session.none', 'Sign in first.'],
    403: ['permission.denied', 'You may not do this.'],
    404: ['not-found', 'There is no such thing here.'],
    413: ['input.invalid', 'The request is too large.'],
    415: ['input.invalid', 'Send JSON.'],
  };
  const [code, detail] = words[status] ?? ['input.invalid', 'The request is not well-formed.'];
  return { status, code, title: 'Refused', detail };
}
