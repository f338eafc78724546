import { Module } from '@nestjs/common';
import { RemindersModule } from '@cairn/reminders';
import { InboxController } from './inbox.controller';
import { QueueController } from './queue.controller';
import { RemindersController } from './reminders.controller';
import { StaffRemindersController } from './staff-reminders.controller';
import { TemplatesController } from './templates.controller';
import { WebhooksController } from './webhooks.controller';

@Module({
  imports: [RemindersModule],
  controllers: [
    RemindersController,
    InboxController,
    QueueController,
    StaffRemindersController,
    TemplatesController,
    WebhooksController,
  ],
})
export class RemindersApiModule {}
