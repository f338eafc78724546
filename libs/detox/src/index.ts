export { CowsService } from './cows.service';
export type { CowsView } from './cows.queries';
export { DetoxModule } from './detox.module';
export { DoseTimes, type GivenMoud } from './dose-times';
export {
  type CheckAnswer,
  type NewCall,
  type ShownEscalation,
  WithdrawalCheckService,
} from './monitoring/withdrawal.service';
export { MonitoringService } from './monitoring/monitoring.service';
export type { MonitoringView } from './monitoring/monitoring.queries';
export { FlowsheetService, type FlowsheetView } from './monitoring/flowsheet.service';
export { DueRoundsService, type DueRoundsView, type RoundItem, type RoundRow } from './monitoring/rounds.service';
export type { CallView } from './monitoring/call.queries';
export { ComfortOrderService, type SignedComfortOrder } from './comfort/comfort-order.service';
export { ComfortDoseService, type NewEffect } from './comfort/comfort-dose.service';
export type { AdministrationView, ComfortOrderView } from './comfort/comfort.queries';
export {
  type AboveMaximum,
  loadAboveMaximum,
  loadOpenEscalations,
  loadWithdrawalFacts,
  type PersonsEscalation,
  type WithdrawalFacts,
} from './withdrawal-facts.queries';
export { MonitoringOrder } from './monitoring/monitoring-order.entity';
export { MonitoringEnd } from './monitoring/monitoring-end.entity';
export { MonitoringCosign } from './monitoring/monitoring-cosign.entity';
export { WithdrawalSigns } from './monitoring/withdrawal-signs.entity';
export { EscalationCall } from './monitoring/escalation-call.entity';
export { DetoxOrderSlot } from './monitoring/detox-order-slot.entity';
export { ComfortOrder } from './comfort/comfort-order.entity';
export { ComfortOrderEnd } from './comfort/comfort-order-end.entity';
export { ComfortCosign } from './comfort/comfort-cosign.entity';
export { ComfortAdministration } from './comfort/comfort-administration.entity';
export { ComfortVoid } from './comfort/comfort-void.entity';
export { ComfortEffect } from './comfort/comfort-effect.entity';
export { ComfortSlot } from './comfort/comfort-slot.entity';
export { CowsAssessment } from './cows-assessment.entity';
export { WithdrawalObservation } from './withdrawal-observation.entity';
export { type AlertTold, AlertsTold } from './alerts-told';
export { MedicationTold, type OfferTold } from './medication-told';
export type { RoundTold } from './unit-rounds';
export { UnitModule } from './unit.module';
export { type ArrivalAttempt, UnitArrivalService } from './bed/arrival.service';
export { type BedView } from './bed/bed.queries';
export { BedService } from './bed/bed.service';
export { BedStayService } from './bed/bed-stay.service';
export { type UnitBoard, UnitBoardService } from './bed/board.service';
export { type CensusDay, loadCensus } from './bed/census.queries';
export { type CareNoteView } from './care-note/care-note.queries';
export { CareNoteService, type CareNotes, type NewCareNoteAttempt } from './care-note/care-note.service';
export { type EndingAttempt, StayEndService } from './completion/stay-end.service';
export { HandoverPaperService } from './handover/handover-paper.service';
export { HandoverService } from './handover/handover.service';
export type { HandoverSummary, HandoverView } from './handover/handover-view';
export { StayService } from './stay/stay.service';
export type { UnitRecord } from './stay/unit-record';
export { Bed } from './bed/bed.entity';
export { BedClosure } from './bed/bed-closure.entity';
export { BedLeave } from './bed/bed-leave.entity';
export { BedLeaveEnd } from './bed/bed-leave-end.entity';
export { BedReservation } from './bed/bed-reservation.entity';
export { BedStay } from './bed/bed-stay.entity';
export { UnitArrival } from './bed/unit-arrival.entity';
export { CareNote } from './care-note/care-note.entity';
export { WithdrawalCompletion } from './completion/withdrawal-completion.entity';
export { ShiftHandover } from './handover/shift-handover.entity';
export { ShiftHandoverNote } from './handover/shift-handover-note.entity';
export { ShiftHandoverSignature } from './handover/shift-handover-signature.entity';
export { ShiftHandoverTakeover } from './handover/shift-handover-takeover.entity';
export { DetoxMethodChange } from './stay/detox-method-change.entity';
export { DetoxStay } from './stay/detox-stay.entity';
