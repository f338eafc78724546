import { Module } from '@nestjs/common';
import { RemindersModule } from '@cairn/reminders';
import { QueueController } from './queue.controller';
import { RemindersController } from './reminders.controller';
import { TemplatesController } from './templates.controller';

@Module({ imports: [RemindersModule], controllers: [RemindersController, QueueController, TemplatesController] })
export class RemindersApiModule {}
