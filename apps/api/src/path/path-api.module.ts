import { Module } from '@nestjs/common';
import { PathModule } from '@cairn/path';
import { BoardController } from './board.controller';
import { PathController } from './path.controller';

@Module({ imports: [PathModule], controllers: [BoardController, PathController] })
export class PathApiModule {}
