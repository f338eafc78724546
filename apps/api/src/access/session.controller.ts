import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Put, Req, Res, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SessionService } from '@cairn/access';
import { CONFIG, type Config, refuse } from '@cairn/platform';
import { permissionsOf } from '@cairn/rules';
import type { FastifyReply } from 'fastify';
import { ZodResponse } from 'nestjs-zod';
import type { SignedIn } from '../http/by';
import { sessionCookie } from './cookie-strategy';
import { LocalGuard } from './local-guard';
import { ChooseProgrammeBody, SessionAnswer, SignInBody } from './session.dto';

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly sessions: SessionService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Sign in. Ends the session that the browser held before. */
  @Post()
  @HttpCode(200)
  @UseGuards(LocalGuard)
  @ZodResponse({ status: 200, type: SessionAnswer })
  async signIn(
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
    const token = await this.sessions.open(staffId, programmeId ?? same);
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
    const { staffId, displayName, email, programmeId, roles, csrfToken, idleMinutes } = session;
    return {
      staff: { id: staffId, displayName, email },
      programmes: await this.sessions.programmesOf(staffId),
      programmeId,
      roles,
      permissions: permissionsOf(roles),
      csrfToken,
      idleMinutes,
      demo: this.config.demo,
    };
  }
}
