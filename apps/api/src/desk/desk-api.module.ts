import { Module } from '@nestjs/common';
import { DeskModule } from '@cairn/desk';
import { DeskController } from './desk.controller';

@Module({ imports: [DeskModule], controllers: [DeskController] })
export class DeskApiModule {}
