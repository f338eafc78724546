import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Session } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { refuse } from '@cairn/platform';
import type { FastifyRequest } from 'fastify';

/** What the session guard leaves on a request. */
export interface SignedIn extends FastifyRequest {
  session?: Session;
}

const requestOf = (context: ExecutionContext) => context.switchToHttp().getRequest<SignedIn>();

/** The person who asks, in the programme they chose. */
export const By = createParamDecorator((_: unknown, context: ExecutionContext): Actor => actorOf(requestOf(context)));

export function actorOf(request: SignedIn): Actor {
  const { session } = request;
  if (session === undefined) refuse('session.none', 'Sign in first.');
  if (session.programmeId === null) refuse('session.no-programme', 'Choose a program first.');
  return {
    programmeId: session.programmeId,
    staffId: session.staffId,
    roles: session.roles,
    requestId: request.id,
    address: request.ip,
  };
}

/** The version named by `If-Match: "v3"`, or null without that header. Refuses another form as stale. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number | null => {
  const header = requestOf(context).headers['if-match'];
  if (header === undefined) return null;
  const version = /^"v(\d{1,9})"$/.exec(header)?.[1];
  if (version === undefined) refuse('version.stale', 'This page is old. Load it again and repeat the change.');
  return Number(version);
});

export const etagOf = (version: number) => `"v${version}"`;
