export { repeatFrom, type SeriesShift, shiftBetween, shifted } from './change';
export {
  type Nth,
  nthChoices,
  type Repeat,
  repeatOf,
  refuseRepeat,
  rruleOf,
  type WeekdayCode,
  weekdayCodes,
} from './repeat';
export { repeatWords, type SkipReason, skipReasons, skipWords, weekdayWords } from './series-words';
