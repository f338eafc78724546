import { CompoundingService } from './batch.service';
import { DesignationService } from './designation.service';
import { OrderFormService } from './order-form.service';
import { StockOverviewService } from './overview.service';
import { StockSetUpService } from './product.service';
import { StockLabelService } from './receiving-labels.service';
import { TransitLossService } from './receiving-loss.service';
import { ReceivingService } from './receiving.service';
import { StockMoveService } from './transfer-move.service';
import { TransferService } from './transfer.service';

/** Everything that brings stock in, moves it, and shows it. */
export const receivingServices = [
  CompoundingService,
  DesignationService,
  OrderFormService,
  ReceivingService,
  StockLabelService,
  StockMoveService,
  StockOverviewService,
  StockSetUpService,
  TransferService,
  TransitLossService,
];

export { StockSupplier } from './stock-supplier.entity';
export { StockDesignation } from './stock-designation.entity';
export { StockDesignationEnd } from './stock-designation-end.entity';
export { StockOrderForm } from './stock-order-form.entity';
export { StockOrderLine } from './stock-order-line.entity';
export { StockOrderVoid } from './stock-order-void.entity';
export { StockReceipt } from './stock-receipt.entity';
export { StockReceiptLine } from './stock-receipt-line.entity';
export { StockTransfer } from './stock-transfer.entity';
export { StockBatch } from './stock-batch.entity';
export { StockBatchPowder } from './stock-batch-powder.entity';
export { StockBatchCheck } from './stock-batch-check.entity';
export { StockTransitLoss } from './stock-transit-loss.entity';
export { StockSerial } from './stock-serial.entity';
export { CompoundingService } from './batch.service';
export { type CompoundingView, loadCompoundings } from './batch.queries';
export { DesignationService } from './designation.service';
export { type DesignationView, loadDesignations } from './designation.queries';
export { OrderFormService } from './order-form.service';
export { loadOrderForms, type OrderFormView } from './order-form.queries';
export { StockOverviewService, type StockOverview } from './overview.service';
export { type ContainerFilter, loadContainers, loadInTheHouse, type StockContainerView } from './overview.queries';
export { type LedgerPage, type MovementView } from './overview-ledger.queries';
export { type StockSetUp, StockSetUpService } from './product.service';
export { type StockPlaceView, type StockProductView, type SupplierView } from './product.queries';
export { amountWords, type LabelsOf, StockLabelService } from './receiving-labels.service';
export { type NewTransitLoss, TransitLossService } from './receiving-loss.service';
export { ReceivingService } from './receiving.service';
export { loadReceipts, loadTransitLosses, type ReceiptView, type TransitLossView } from './receiving.queries';
export {
  type NewDecant,
  type NewHandOut,
  type NewLotBlock,
  type NewStay,
  StockMoveService,
} from './transfer-move.service';
export { loadTransfers, type LotBlockView, type TransferView } from './transfer.queries';
export { TransferService } from './transfer.service';
