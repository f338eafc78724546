import { Module } from '@nestjs/common';
import { MatModule } from '@cairn/mat';
import { DrugTestsController } from './drug-tests.controller';
import { FlagsController } from './flags.controller';
import { InjectionsController } from './injections.controller';
import { MatController } from './mat.controller';
import { OutsideDosesController } from './outside-doses.controller';
import { OutsideSafetyController } from './outside-safety.controller';
import { OrderController } from './order.controller';
import { ProtocolsController } from './protocols.controller';
import { PumpController } from './pump.controller';
import { RandomTestsController } from './random-tests.controller';
import { ResultFilesController } from './result-files.controller';
import { RoundController } from './round.controller';
import { SpecimensController } from './specimens.controller';
import { TakeHomeBatchesController } from './take-home-batches.controller';
import { TakeHomeBottlesController } from './take-home-bottles.controller';
import { TakeHomeDecisionsController } from './take-home-decisions.controller';

@Module({
  imports: [MatModule],
  controllers: [
    DrugTestsController,
    ResultFilesController,
    FlagsController,
    InjectionsController,
    MatController,
    OrderController,
    OutsideDosesController,
    OutsideSafetyController,
    ProtocolsController,
    PumpController,
    RandomTestsController,
    RoundController,
    SpecimensController,
    TakeHomeBatchesController,
    TakeHomeBottlesController,
    TakeHomeDecisionsController,
  ],
})
export class MatApiModule {}
