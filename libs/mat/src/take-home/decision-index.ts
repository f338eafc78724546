export { TakeHomeDecisionRecord } from './decision.entity';
export { TakeHomeRequestRecord } from './decision-request.entity';
export { TakeHomeExceptionRecord } from './exception.entity';
export { TakeHomeExceptionStep } from './exception-step.entity';
export { loadClosedDays, loadStanding } from './decision-part';
export type { DecisionView, ExceptionView } from './decision.queries';
export {
  type CheckedDecision,
  type NewTakeHomeRequest,
  TakeHomeDecisionService,
  type TakeHomesView,
} from './decision.service';
export { type NewExceptionRequest, type NewExceptionStep, TakeHomeExceptionService } from './exception.service';
