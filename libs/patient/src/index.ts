export { AssignmentService, type NewAssignment } from './assignment.service';
export { firstOn, type NewPriority, priorityKinds, type PriorityView } from './care-priority.queries';
export { CarePriorityService } from './care-priority.service';
export { ConsentService } from './consent.service';
export { endConsent, insertConsent, type NewConsent } from './consent.queries';
export { closeEpisode, endSpan, insertEpisode, type NewMove, writeMove } from './episode.queries';
export type { IdentityCorrectionView } from './identity.queries';
export type { Origin } from './origin';
export type { NewOpening, OpeningView } from './opening.queries';
export { OpeningService } from './opening.service';
export { PatientModule } from './patient.module';
export {
  displayNameOf,
  isHidden,
  loadPatient,
  searchPatients,
  type PatientRow,
  type PatientView,
  unlessHidden,
} from './patient.queries';
export { PatientService } from './patient.service';
export { type NewPerson, registerMany } from './register-many';
export {
  type PatientDetails,
  type EpisodeOpening,
  type Registration,
  RegistrationService,
} from './registration.service';
export { ChartOpening } from './chart-opening.entity';
export { ChartRestriction } from './chart-restriction.entity';
export { Assignment } from './assignment.entity';
export { CarePriority } from './care-priority.entity';
export { IdentityCorrection } from './identity-correction.entity';
export { ContactConsent } from './contact-consent.entity';
export { Episode } from './episode.entity';
export { EpisodeMove } from './episode-move.entity';
export { EpisodeMoveVoid } from './episode-move-void.entity';
export { EpisodeSpan } from './episode-span.entity';
export { ImportedRow } from './imported-row.entity';
export { ImportReport } from './import-report.entity';
export { Patient } from './patient.entity';
export type { NewRestriction, RestrictionView } from './restriction.queries';
export { RestrictionService } from './restriction.service';
