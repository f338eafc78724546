export { CowsService } from './cows.service';
export type { CowsView } from './cows.queries';
export { DetoxModule } from './detox.module';
export { DoseTimes } from './dose-times';
export { CowsAssessment } from './cows-assessment.entity';
export { WithdrawalObservation } from './withdrawal-observation.entity';
