import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Put, Req, Res, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AccountService, SessionService, SignInService } from '@cairn/access';
import { CONFIG, type Config, refuse } from '@cairn/platform';
import { permissionsOf } from '@cairn/rules';
import type { FastifyReply } from 'fastify';
import { ZodResponse } from 'nestjs-zod';
import type { SignedIn } from '../http/by';
import { sessionCookie } from './cookie-strategy';
import { LocalGuard } from './local-guard';
import { ChooseProgrammeBody, CodeBody, SessionAnswer, SignInBody, StationBody, UnlockBody } from './session.dto';

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly sessions: SessionService,
    private readonly signIn: SignInService,
    private readonly accounts: AccountService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Sign in. Ends the session that the browser held before. */
  @Post()
  @HttpCode(200)
  @UseGuards(LocalGuard)
  @ZodResponse({ status: 200, type: SessionAnswer })
  async open(
    @Body() _body: SignInBody,
    @Req() request: SignedIn & { user?: string },
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const staffId = request.user;
    if (staffId === undefined) refuse('session.refused', 'E-mail and password do not fit together.');
    return this.replace(request, reply, staffId, undefined);
  }

  /** Who I am, what I may do, and the token that writes need. */
  @Get()
  @ZodResponse({ status: 200, type: SessionAnswer })
  async whoAmI(@Req() request: SignedIn) {
    return this.answer(request.cookies[sessionCookie] ?? '');
  }

  @Put('programme')
  @ZodResponse({ status: 200, type: SessionAnswer })
  async choose(
    @Body() body: ChooseProgrammeBody,
    @Req() request: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const staffId = request.session?.staffId;
    if (staffId === undefined) refuse('session.none', 'Sign in first.');
    return this.replace(request, reply, staffId, body.programmeId);
  }

  /** Sets the password with a one-time code and signs in. */
  @Post('code')
  @HttpCode(200)
  @ZodResponse({ status: 200, type: SessionAnswer })
  async useCode(
    @Body() { email, code, password }: CodeBody,
    @Req() request: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const staffId = await this.signIn.setPassword(email, code, password, request.ip);
    this.sessions.forget(staffId);
    return this.replace(request, reply, staffId, undefined);
  }

  /** Makes this machine a dosing station: idle for five minutes it locks, and the PIN of the same person unlocks it. */
  @Put('station')
  @ZodResponse({ status: 200, type: SessionAnswer })
  async station(@Body() { station }: StationBody, @Req() request: SignedIn) {
    const token = request.cookies[sessionCookie] ?? '';
    await this.sessions.setStation(token, station);
    return this.answer(token);
  }

  /** Locks a station; another session is left as it is. */
  @Post('lock')
  @HttpCode(204)
  async lock(@Req() request: SignedIn): Promise<void> {
    await this.sessions.lock(request.cookies[sessionCookie] ?? '');
  }

  @Post('unlock')
  @HttpCode(200)
  @ZodResponse({ status: 200, type: SessionAnswer })
  async unlock(@Body() { pin }: UnlockBody, @Req() request: SignedIn) {
    const token = request.cookies[sessionCookie] ?? '';
    await this.sessions.unlock(token, pin);
    return this.answer(token);
  }

  @Delete()
  @HttpCode(204)
  async signOut(@Req() request: SignedIn, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.end(request.cookies[sessionCookie] ?? '');
    void reply.clearCookie(sessionCookie, { path: '/' });
  }

  /** More rights, new token: the old one is dead. */
  private async replace(request: SignedIn, reply: FastifyReply, staffId: string, programmeId: string | undefined) {
    // Back after an idle lock the person finds the programme they had.
    const before = request.session;
    const same = before?.staffId === staffId ? (before.programmeId ?? undefined) : undefined;
    const token = await this.sessions.open(staffId, programmeId ?? same, {
      address: request.ip,
      name: deviceOf(request.headers['user-agent']),
      station: before?.staffId === staffId && before.station,
    });
    const old = request.cookies[sessionCookie];
    if (old !== undefined && old.length <= 64) await this.sessions.end(old);
    void reply.setCookie(sessionCookie, token, {
      path: '/',
      httpOnly: true,
      sameSite: 'strict',
      secure: this.config.secureCookies,
    });
    return this.answer(token);
  }

  private async answer(token: string) {
    const session = await this.sessions.read(token, true);
    if (session === null) refuse('session.none', 'Sign in first.');
    const { staffId, displayName, email, programmeId, roles, csrfToken, idleMinutes, station, locked, hasPin } =
      session;
    return {
      staff: { id: staffId, displayName, email },
      programmes: await this.sessions.programmesOf(staffId),
      programmeId,
      roles,
      permissions: permissionsOf(roles),
      csrfToken,
      idleMinutes,
      demo: this.config.demo,
      station,
      locked,
      hasPin,
      licenceWarnings: await this.accounts.licenceWarnings(session),
    };
  }
}

const browsers = [/(Edg)e?\/(\d+)/, /(Firefox)\/(\d+)/, /(Chrome)\/(\d+)/, /Version\/(\d+).*(Safari)/] as const;
const systems = [/(Windows)/, /(Android)/, /(iPhone|iPad)/, /(Mac OS)/, /(CrOS)/, /(Linux)/] as const;

/** What a browser says it is, in two words, so that people know their own machines. */
export function deviceOf(agent: string | undefined): string | null {
  if (agent === undefined) return null;
  const browser = browsers.map((one) => one.exec(agent)).find((found) => found !== null);
  const system = systems.map((one) => one.exec(agent)).find((found) => found !== null);
  const name = browser?.slice(1).find((part) => /^[A-Z]/.test(part));
  return [name === 'Edg' ? 'Edge' : name, system?.[1]].filter(Boolean).join(' on ') || 'Another program';
}
