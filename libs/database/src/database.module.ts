import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG, type Config } from '@cairn/platform';
import { dataSourceOf } from './connection';
import { Database } from './database';

/** One connected `Database` for the whole program, closed when it ends. */
@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(Database) private readonly database: Database) {}

  static named(name: string): DynamicModule {
    return {
      module: DatabaseModule,
      providers: [
        {
          provide: Database,
          inject: [CONFIG],
          useFactory: async (config: Config) =>
            new Database(await dataSourceOf({ url: config.databaseUrl, poolSize: config.poolSize, name }).initialize()),
        },
      ],
      exports: [Database],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.database.dataSource.destroy();
  }
}
