import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiModule } from './api.module';

/** The API in outline, to describe it: routes and shapes, nothing connected. */
export async function documentedApplication(): Promise<NestFastifyApplication> {
  const config = {
    databaseUrl: 'postgres://nobody@127.0.0.1:1/nothing',
    redisUrl: null,
    port: 1,
    host: '127.0.0.1',
    dataDir: '.',
    webDir: null,
    demo: false,
    secureCookies: false,
    poolSize: 2,
    ratePerMinute: 60,
    smtp: null,
    twilio: null,
    publicUrl: null,
    pumpSimulator: null,
    files: { key: null, keyFile: null, oldKeys: [], maxBytes: 25_000_000, s3: null },
  };
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.with(config), new FastifyAdapter(), {
    logger: ['error'],
    preview: true,
  });
  app.setGlobalPrefix('api/v1', { exclude: ['health', 'metrics', 'contact/:slug'] });
  return app;
}
