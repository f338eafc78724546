import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Clock, type Config, newId } from '@cairn/platform';
import { ApiModule } from './api.module';
import { forbidCaching, helmetOptions } from './http/defences';
import { observe } from './http/observe';
import { answerGarbage, answerProblem } from './http/problem-filter';
import { acceptUploads } from './http/uploads';
import { serveWeb } from './http/web';

/** The API, ready to listen. Tests give their own clock. */
export async function createApplication(config: Config, clock?: Clock): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: 256 * 1024,
    genReqId: () => newId(),
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 64 },
    // A large scan over a slow line takes its time; headers have to be there within half a minute.
    requestTimeout: 180_000,
    http: { headersTimeout: 30_000 },
    frameworkErrors: answerProblem,
    clientErrorHandler: answerGarbage,
  });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.with(config, clock), adapter, {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  app.setGlobalPrefix('api/v1', { exclude: ['health', 'metrics', 'contact/:slug'] });
  const server = adapter.getInstance();
  await server.register(cookie as never);
  await server.register(helmet as never, helmetOptions);
  forbidCaching(server as never);
  observe(server as never);
  acceptUploads(server as never);
  await serveWeb(server as never, config.webDir);
  return app;
}
