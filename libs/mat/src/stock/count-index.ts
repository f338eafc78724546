import { CalibrationService } from './calibration.service';
import { CountIncidentService } from './count-incident.service';
import { CountService } from './count.service';
import { InventoryService } from './inventory.service';
import { CountDutyService } from './shift-duties.service';
import { ShiftService } from './shift.service';
import { VarianceService } from './variance.service';

/** Shifts, counts, calibrations, inventories and the trend of variances. */
export const countServices = [
  CalibrationService,
  CountDutyService,
  CountIncidentService,
  CountService,
  InventoryService,
  ShiftService,
  VarianceService,
];

export { CalibrationService } from './calibration.service';
export { CountIncidentService } from './count-incident.service';
export { CountService } from './count.service';
export { type InventoryAttempt, InventoryService } from './inventory.service';
export type { FoundContainer } from './inventory-lines';
export type { InventoryView } from './inventory-view';
export { CountDutyService } from './shift-duties.service';
export { ShiftService } from './shift.service';
export { VarianceService, type VarianceTrend } from './variance.service';
export { OpenShiftSlot } from './open-shift-slot.entity';
export { PumpCalibration } from './calibration.entity';
export { StockCount } from './count.entity';
export { StockCountIncident } from './count-incident.entity';
export { StockCountSignature } from './count-signature.entity';
export { StockCountSlot } from './count-slot.entity';
export { StockInventory } from './inventory.entity';
export { StockInventoryLine } from './inventory-line.entity';
export { StockInventorySignature } from './inventory-signature.entity';
export { StockScheduling } from './inventory-scheduling.entity';
export { StockShift } from './shift.entity';
export { StockShiftClose } from './shift-close.entity';
export { StockVarianceReview } from './variance-review.entity';
