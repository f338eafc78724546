import { type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { Acts, type Session } from '@cairn/access';
import { CONFIG, type Config, refuse } from '@cairn/platform';
import { may, permissionOfRoute } from '@cairn/rules';
import { actorOf, type SignedIn } from '../http/by';
import { sameOrigin, spend } from '../http/defences';

/** A locked station still knows whose it is, and can be unlocked or left. */
const whileLocked = new Set([
  'GET /api/v1/session',
  'DELETE /api/v1/session',
  'POST /api/v1/session/lock',
  'POST /api/v1/session/unlock',
]);

/**
 * Stands before every route: who asks, may they, did they mean to. A route that the table in `rules` does not know is
 * refused, so that a forgotten line closes a door instead of opening one.
 */
@Injectable()
export class SessionGuard extends AuthGuard('cookie') {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly acts: Acts,
  ) {
    super();
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<SignedIn>();
    // Asking only for the headers of something is asking for it.
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    const route = `${method} ${request.routeOptions.url ?? ''}`;
    const needed = permissionOfRoute(route);
    const writes = request.method !== 'GET' && request.method !== 'HEAD';
    if (writes && !sameOrigin(request)) refuse('session.csrf', 'This request came from another site.');
    // How things stand can be asked when nothing can be read, not even who asks.
    if (needed === 'anyone' && !writes) return true;
    await super.canActivate(context);
    const { session } = request;
    if (needed === 'anyone') return true;
    if (session === undefined) refuse('session.none', 'Sign in first.');
    if (session.locked && !whileLocked.has(route))
      refuse('session.locked', 'This station is locked. Unlock it with your PIN or your password.');
    spend(session.staffId, this.config.ratePerMinute);
    if (writes && request.headers['x-csrf-token'] !== session.csrfToken) {
      refuse('session.csrf', 'This page is no longer valid. Load it again.');
    }
    if (needed === 'signed-in') return true;
    if (needed === undefined)
      refuse('permission.denied', 'Nobody may do this yet: the table of permissions does not know it.');
    if (session.programmeId === null) refuse('session.no-programme', 'Choose a program first.');
    // Refuses, and writes down who tried what with whose record.
    if (!may(session.roles, needed))
      await this.acts.perform(actorOf(request), { act: needed, ...personOf(request) }, () => Promise.resolve());
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

/** Whose record a route is about, where its address says so. */
function personOf({ routeOptions, params }: SignedIn): { patientId?: string } {
  const { id } = (params ?? {}) as { id?: string };
  const isAboutOne = routeOptions.url?.startsWith('/api/v1/patients/:id') === true;
  return isAboutOne && isUuid(id) ? { patientId: id } : {};
}

const isUuid = (text: string | undefined): text is string =>
  text !== undefined && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
