export type {
  Answer as FormAnswer,
  Answers as FormAnswers,
  AnswerKind,
  Band as ScaleBand,
  Critical,
  Instrument,
  InstrumentKey,
  InstrumentNotice,
  Item as InstrumentItem,
  ResponseMode,
  Scale as InstrumentScale,
} from './instrument';
export { valueOf as limitOf } from './instrument';
export { instrumentPolicy, type InstrumentPolicy } from './instrument-policy';
export {
  currentVersion,
  instrumentKeys,
  instrumentOf,
  instruments,
  instrumentTitle,
  isInstrumentKey,
} from './registry';
export { pointsByItem, scoreForm, type Scored as ScoredForm } from './scorer';
export { answerLabel, askedItems, isItemAsked, nameOf as itemName, whatIsUnknown } from './asked';
export { bandLabel, bands as bandsUnder, type DrawnBand } from './bands';
export { criticalOrder, criticalWords, type CriticalWords, mostCritical, noticeWords } from './critical';
export { isInUse, notOffered } from './offered';
export { decideResponse, type DecidedResponse, type ResponseAttempt, type ResponseScene } from './response';
export { type Flag as FormFlag, type FlaggedForm, flagsOf, moodScreenOf } from './flags';
export type { InstrumentFacts, InstrumentTrigger, LastForm, TriggerKind } from './due-facts';
export { bamOf, scheduleFor, type ScheduleRow } from './schedule';
export {
  type DueInstrument,
  dueInstruments,
  type DueReason,
  type InstrumentsDue,
  type NotOffered as NotOfferedInstrument,
} from './due';
