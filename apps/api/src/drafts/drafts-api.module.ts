import { Module } from '@nestjs/common';
import { DraftsModule } from '@cairn/drafts';
import { DraftsController } from './drafts.controller';

@Module({ imports: [DraftsModule], controllers: [DraftsController] })
export class DraftsApiModule {}
