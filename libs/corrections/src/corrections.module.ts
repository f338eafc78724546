import { Module } from '@nestjs/common';
import { EpisodeVoidService } from './episode-void.service';
import { MergeService } from './merge.service';
import { MisfiledService } from './misfiled.service';

const services = [EpisodeVoidService, MergeService, MisfiledService];

@Module({ providers: services, exports: services })
export class CorrectionsModule {}
