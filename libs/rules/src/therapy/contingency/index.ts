export * from './kinds';
export * from './terms';
export * from './terms-check';
export { countsOn, lastDayOfSchedule, nextCounting } from './schedule';
export * from './target';
export { type Earned, nextIfMet, type Standing as ContingencyStanding, startOf as contingencyStart } from './engine';
export { type BytesOf, type DrawnSlip, drawSlip, drawVersion, slipMessages, slipsIn } from './draws';
export { type Caps, capsOf, type Paid, roomOn, sumOf as sumOfPaid } from './caps';
export {
  type Award,
  awardOf,
  beginReplay as beginContingencyReplay,
  replay as replayContingency,
  type ReplayScene,
  standingAfter,
} from './replay';
export { type Correction as AwardCorrection, correctionsOf } from './corrections';
export * from './ledger';
