import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config, refuse } from '@cairn/platform';
import { isFromTwilio } from '@cairn/reminders';
import type { FastifyRequest } from 'fastify';

/** Nobody is signed in who tells us about text messages: the signature says that it is the provider. Asked before anything is read. */
@Injectable()
export class TwilioGuard implements CanActivate {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  canActivate(context: ExecutionContext): boolean {
    const { twilio } = this.config;
    if (twilio === null) refuse('not-found', 'There is no such thing here.');
    const { url, headers, body } = context.switchToHttp().getRequest<FastifyRequest>();
    const signature = headers['x-twilio-signature'];
    const fields = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
    if (typeof signature !== 'string' || !isFromTwilio(twilio, { path: url, fields, signature }))
      refuse('permission.denied', 'This is not signed as the provider signs.');
    return true;
  }
}
