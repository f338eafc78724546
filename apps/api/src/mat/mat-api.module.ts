import { Module } from '@nestjs/common';
import { MatModule } from '@cairn/mat';
import { MatController } from './mat.controller';

@Module({ imports: [MatModule], controllers: [MatController] })
export class MatApiModule {}
