import { DestructionService } from './destruction.service';
import { LossPaperService } from './loss-paper.service';
import { LossService } from './loss.service';
import { QuarantineService } from './quarantine.service';
import { SpillService } from './spill.service';
import { WasteService } from './waste.service';

/** Waste, spills, quarantine, destruction, theft and loss, for the module and for who builds on them. */
export const lossServices = [
  WasteService,
  SpillService,
  QuarantineService,
  DestructionService,
  LossService,
  LossPaperService,
];

export { DestructionService, LossPaperService, LossService, QuarantineService, SpillService, WasteService };
export { type PaperFormat } from './loss-paper.service';
export { openRemainders, type RemainderView, type WasteView } from './waste.queries';
export { type NewWaste, type Waiting, type WasteLog } from './waste.service';
export { type SpillView } from './spill.queries';
export { type NewSpill, type Spills } from './spill.service';
export { type NewQuarantine, type Quarantine, type Quarantined } from './quarantine.service';
export { type DestructionView } from './destruction.queries';
export { type LossView, writeLoss } from './loss.queries';
export { type NewFound, type NewLossStep } from './loss.service';
export { StockWaste } from './waste.entity';
export { StockWasteSignature } from './waste-signature.entity';
export { StockRemainderEnd } from './remainder-end.entity';
export { StockSpill } from './spill.entity';
export { StockSpillSignature } from './spill-signature.entity';
export { StockQuarantine } from './quarantine.entity';
export { StockDestruction } from './destruction.entity';
export { StockDestructionLine } from './destruction-line.entity';
export { StockDestructionSignature } from './destruction-signature.entity';
export { StockLoss } from './loss.entity';
export { StockLossLine } from './loss-line.entity';
export { StockLossStep } from './loss-step.entity';
export { StockLossDecision } from './loss-decision.entity';
export { StockLossClose } from './loss-close.entity';
