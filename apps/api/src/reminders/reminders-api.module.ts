import { Module } from '@nestjs/common';
import { RemindersModule } from '@cairn/reminders';
import { RemindersController } from './reminders.controller';

@Module({ imports: [RemindersModule], controllers: [RemindersController] })
export class RemindersApiModule {}
