import { Module } from '@nestjs/common';
import { ListCheckService } from './list-check.service';
import { ListImportService } from './list-import.service';
import { ListRunService } from './list-run.service';
import { ListSweepService } from './list-sweep.service';

const services = [ListCheckService, ListImportService, ListRunService, ListSweepService];

/** Lists read in from a file, for the api and the worker. */
@Module({ providers: services, exports: services })
export class ListImportModule {}
