import { type ExecutionContext, Injectable } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { ZodValidationException } from 'nestjs-zod';
import type { FastifyRequest } from 'fastify';
import { SignInBody } from './session.dto';

/** Sign-in by passport's `local` strategy. A body of the wrong shape is said to be one before any password is looked at. */
@Injectable()
export class LocalGuard extends AuthGuard('local') {
  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const shape = SignInBody.schema.safeParse(context.switchToHttp().getRequest<FastifyRequest>().body);
    if (!shape.success) throw new ZodValidationException(shape.error);
    return (await super.canActivate(context)) as boolean;
  }

  override handleRequest<Found>(error: unknown, found: Found | false): Found {
    if (error) throw error;
    return (found === false ? undefined : found) as Found;
  }
}
