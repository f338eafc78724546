import { Module } from '@nestjs/common';
import { RemindersModule } from '@cairn/reminders';
import { QueueController } from './queue.controller';
import { RemindersController } from './reminders.controller';
import { TemplatesController } from './templates.controller';
import { WebhooksController } from './webhooks.controller';

@Module({
  imports: [RemindersModule],
  controllers: [RemindersController, QueueController, TemplatesController, WebhooksController],
})
export class RemindersApiModule {}
