import { Module } from '@nestjs/common';
import { PathModule } from '@cairn/path';
import { AlertController } from './alert.controller';
import { BoardController } from './board.controller';
import { DischargeController } from './discharge.controller';
import { PathController } from './path.controller';
import { ReadmissionController } from './readmission.controller';

@Module({
  imports: [PathModule],
  controllers: [AlertController, BoardController, DischargeController, PathController, ReadmissionController],
})
export class PathApiModule {}
