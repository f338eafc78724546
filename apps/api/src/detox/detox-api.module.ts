import { Module } from '@nestjs/common';
import { DetoxModule } from '@cairn/detox';
import { BuprenorphineTimes } from '@cairn/mat';
import { ComfortController } from './comfort.controller';
import { CowsController } from './cows.controller';
import { WithdrawalController } from './withdrawal.controller';

@Module({
  imports: [DetoxModule.with(BuprenorphineTimes)],
  controllers: [CowsController, WithdrawalController, ComfortController],
})
export class DetoxApiModule {}
