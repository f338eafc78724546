import { Module } from '@nestjs/common';
import { ListImportModule } from '@cairn/office';
import { ListImportController } from './list-import.controller';

@Module({ imports: [ListImportModule], controllers: [ListImportController] })
export class ListImportApiModule {}
