import { Module } from '@nestjs/common';
import { DraftSweep } from './draft-sweep';
import { Drafts } from './drafts.service';

@Module({ providers: [Drafts, DraftSweep], exports: [Drafts, DraftSweep] })
export class DraftsModule {}
