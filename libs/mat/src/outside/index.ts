export { ExternalReport } from './external-report.entity';
export { ExternalDose } from './external-dose.entity';
export { ExternalDoseDecision } from './external-dose-decision.entity';
export { TreatmentCarryOver } from './treatment-carry-over.entity';
export { GuestStay } from './guest-stay.entity';
export { GuestStayStep } from './guest-stay-step.entity';
export { GuestVerification } from './guest-verification.entity';
export { NaloxoneOffer } from './naloxone-offer.entity';
export { NaloxoneUse } from './naloxone-use.entity';
export { OverdoseEvent } from './overdose-event.entity';
export { OverdoseReview } from './overdose-review.entity';
export { OverdoseContact } from './overdose-contact.entity';
export { OverdoseVoid } from './overdose-void.entity';
export { Incident } from './incident.entity';
export { IncidentStep } from './incident-step.entity';
export { IncidentReport } from './incident-report.entity';
export {
  type CarryOverView,
  type ExternalReportView,
  type NewDecision,
  type NewExternalReport,
} from './external-dose.queries';
export { ExternalDoseService } from './external-dose.service';
export { type GuestStayView, type NewGuestStay } from './guest-stay.queries';
export { GuestStayService, type NewGuestStep, type NewVerification } from './guest-stay.service';
export { type IncidentView, raiseIncident } from './incident.queries';
export { type IncidentLog, IncidentService } from './incident.service';
export { type Letter, LetterService } from './letter.service';
export { type NaloxoneOfferView, NaloxoneService, type NaloxoneView, type NewNaloxoneOffer } from './naloxone.service';
export { loadOverdosesDue, type NewOverdose, type OverdoseView } from './overdose.queries';
export { OverdoseService } from './overdose.service';
