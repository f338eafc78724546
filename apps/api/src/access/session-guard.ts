import { type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import type { Session } from '@cairn/access';
import { CONFIG, type Config, refuse } from '@cairn/platform';
import { may, permissionOfRoute } from '@cairn/rules';
import type { SignedIn } from '../http/by';
import { sameOrigin, spend } from '../http/defences';

/**
 * Stands before every route: who asks, may they, did they mean to. A route that the table in `rules` does not know is
 * refused, so that a forgotten line closes a door instead of opening one.
 */
@Injectable()
export class SessionGuard extends AuthGuard('cookie') {
  constructor(@Inject(CONFIG) private readonly config: Config) {
    super();
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<SignedIn>();
    const needed = permissionOfRoute(`${request.method} ${request.routeOptions.url ?? ''}`);
    const writes = request.method !== 'GET' && request.method !== 'HEAD';
    if (writes && !sameOrigin(request)) refuse('session.csrf', 'This request came from another site.');
    // How things stand can be asked when nothing can be read, not even who asks.
    if (needed === 'anyone' && !writes) return true;
    await super.canActivate(context);
    const { session } = request;
    if (needed === 'anyone') return true;
    if (session === undefined) refuse('session.none', 'Sign in first.');
    spend(session.staffId, this.config.ratePerMinute);
    if (writes && request.headers['x-csrf-token'] !== session.csrfToken) {
      refuse('session.csrf', 'This page is no longer valid. Load it again.');
    }
    if (needed === 'signed-in') return true;
    if (needed === undefined)
      refuse('permission.denied', 'Nobody may do this yet: the table of permissions does not know it.');
    if (session.programmeId === null) refuse('session.no-programme', 'Choose a programme first.');
    if (!may(session.roles, needed)) refuse('permission.denied', 'Your roles in this programme do not include this.');
    return true;
  }

  /** Passport leaves the session of the cookie; without one the request goes on as nobody's. */
  override handleRequest<Found>(
    error: unknown,
    found: Found | false,
    _info: unknown,
    context: ExecutionContext,
  ): Found {
    if (error) throw error;
    if (found) context.switchToHttp().getRequest<SignedIn>().session = found as unknown as Session;
    return found as Found;
  }
}
