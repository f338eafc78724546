import 'reflect-metadata';
import { Controller, Get, Inject, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Column, DataSource, Entity, PrimaryColumn } from 'typeorm';

/** What a start is held against: Nest, TypeORM with one entity, and one address that reads it. */
@Entity({ name: 'programme' })
class Programme {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'name', type: 'text' })
  name!: string;
}

@Controller()
class ProgrammeController {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  @Get()
  async count() {
    return { programmes: await this.source.getRepository(Programme).count() };
  }
}

const source = {
  provide: DataSource,
  useFactory: () =>
    new DataSource({
      type: 'postgres',
      url: process.env['APP_DATABASE_URL'] ?? '',
      entities: [Programme],
      installExtensions: false,
    }).initialize(),
};

@Module({ controllers: [ProgrammeController], providers: [source] })
class BareModule {}

async function main(): Promise<void> {
  const app = await NestFactory.create<NestFastifyApplication>(BareModule, new FastifyAdapter(), { logger: false });
  await app.listen(Number(process.env['PORT']), '127.0.0.1');
}

void main();
