export { AssignmentService, type NewAssignment } from './assignment.service';
export { ConsentService } from './consent.service';
export type { NewConsent } from './consent.queries';
export { closeEpisode, endSpan, insertEpisode, type NewMove, writeMove } from './episode.queries';
export type { Origin } from './origin';
export { PatientModule } from './patient.module';
export { displayNameOf, loadPatient, type PatientRow, type PatientView } from './patient.queries';
export { PatientService } from './patient.service';
export {
  type PatientDetails,
  type EpisodeOpening,
  type Registration,
  RegistrationService,
} from './registration.service';
export { Assignment } from './assignment.entity';
export { ContactConsent } from './contact-consent.entity';
export { Episode } from './episode.entity';
export { EpisodeMove } from './episode-move.entity';
export { EpisodeMoveVoid } from './episode-move-void.entity';
export { EpisodeSpan } from './episode-span.entity';
export { ImportedRow } from './imported-row.entity';
export { ImportReport } from './import-report.entity';
export { Patient } from './patient.entity';
