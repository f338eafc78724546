import { Module } from '@nestjs/common';
import { MatModule } from '@cairn/mat';
import { LossesController } from './losses.controller';
import { CountsController } from './counts.controller';
import { InventoriesController } from './inventories.controller';
import { ReceivingController } from './receiving.controller';
import { StockController } from './stock.controller';
import { StockTransferController } from './transfer.controller';
import { WasteController } from './waste.controller';

@Module({
  imports: [MatModule],
  controllers: [
    CountsController,
    InventoriesController,
    ReceivingController,
    StockController,
    StockTransferController,
    WasteController,
    LossesController,
  ],
})
export class StockApiModule {}
