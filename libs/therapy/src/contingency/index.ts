export { ContingencyAward } from './award.entity';
export { ContingencyDraw } from './draw.entity';
export { ContingencyEnrolment } from './enrolment.entity';
export { ContingencyEnrolmentEnd } from './enrolment-end.entity';
export { ContingencyProgram } from './program.entity';
export { ContingencyRedemption } from './redemption.entity';
export { ContingencyRedemptionEnd } from './redemption-end.entity';
export { ContingencyResult } from './result.entity';
export {
  ContingencyEnrolmentService,
  type ContingencyOfPatient,
  type EnrolmentEnding,
  type NewEnrolment,
} from './enrolment.service';
export type { EnrolmentView } from './enrolment-view';
export type { ProgramVersion } from './contingency.queries';
export { ContingencyProgramService, type NewProgramVersion, type ProgramList } from './program.service';
export { ContingencyRedemptionService } from './redemption.service';
export { type ContingencyReplay, ContingencyReplayService } from './replay.service';
export { ContingencyResultService, type NewResult, type ResultCorrection } from './result.service';
