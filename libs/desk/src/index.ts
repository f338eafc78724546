export { ArrivalService, type CallNext } from './arrival.service';
export type { NewArrival } from './arrival.queries';
export type { ArrivalView } from './arrival-view';
export { CheckInService } from './check-in.service';
export type { DayBoard, DayItem } from './day-board';
export { DayBoardService } from './day-board.service';
export { loadDay } from './day-board.queries';
export { DeskModule } from './desk.module';
export { Arrival } from './arrival.entity';
