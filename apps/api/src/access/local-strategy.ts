import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { SignInService } from '@cairn/access';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-local';

/** Passport strategy `local`: e-mail and password. */
@Injectable()
export class LocalStrategy extends PassportStrategy(Strategy, 'local') {
  constructor(private readonly signIn: SignInService) {
    super({ usernameField: 'email', passwordField: 'password', session: false, passReqToCallback: true });
  }

  /** Answers the id of the staff member; refuses as `SignInService.verify` does. */
  validate(request: FastifyRequest, email: string, password: string): Promise<string> {
    return this.signIn.verify(email, password, request.ip);
  }
}
