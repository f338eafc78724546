import { Module } from '@nestjs/common';
import { DetoxModule } from '@cairn/detox';
import { BuprenorphineTimes } from '@cairn/mat';
import { CowsController } from './cows.controller';

@Module({ imports: [DetoxModule.with(BuprenorphineTimes)], controllers: [CowsController] })
export class DetoxApiModule {}
