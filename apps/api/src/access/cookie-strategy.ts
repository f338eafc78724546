import '@fastify/cookie';
import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { type Session, SessionService } from '@cairn/access';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport';

export const sessionCookie = 'cairn_session';

/** Watching is not working: these do not keep an idle session alive. */
const passive = new Set(['/api/v1/events']);

/** Passport strategy `cookie`: who holds the session cookie. Anyone else goes on as nobody; the guard decides what nobody may. */
@Injectable()
export class CookieStrategy extends PassportStrategy(Strategy, 'cookie') {
  constructor(private readonly sessions: SessionService) {
    super();
  }

  override authenticate(request: unknown): void {
    const { cookies, routeOptions } = request as FastifyRequest;
    const token = cookies[sessionCookie];
    if (token === undefined || token.length > 64) return this.pass();
    this.sessions.read(token, !passive.has(routeOptions.url ?? '')).then(
      (session) => (session === null ? this.pass() : this.success(session)),
      (fault: unknown) => this.error(fault),
    );
  }

  /** Passport's Nest wrapper wants it; `authenticate` above does the work. */
  validate(session: Session): Session {
    return session;
  }
}
