import { Module } from '@nestjs/common';
import { MatModule } from '@cairn/mat';
import { FlagsController } from './flags.controller';
import { InjectionsController } from './injections.controller';
import { MatController } from './mat.controller';
import { OutsideDosesController } from './outside-doses.controller';
import { OutsideSafetyController } from './outside-safety.controller';
import { OrderController } from './order.controller';
import { ProtocolsController } from './protocols.controller';
import { PumpController } from './pump.controller';
import { RoundController } from './round.controller';
import { SpecimensController } from './specimens.controller';

@Module({
  imports: [MatModule],
  controllers: [
    FlagsController,
    InjectionsController,
    MatController,
    OrderController,
    OutsideDosesController,
    OutsideSafetyController,
    ProtocolsController,
    PumpController,
    RoundController,
    SpecimensController,
  ],
})
export class MatApiModule {}
