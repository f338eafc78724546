import { Module } from '@nestjs/common';
import { InstrumentsModule } from '@cairn/assessment';
import { FormEvents } from '@cairn/mat';
import { ResponseController } from './response.controller';

@Module({ imports: [InstrumentsModule.with(FormEvents)], controllers: [ResponseController] })
export class InstrumentsApiModule {}
