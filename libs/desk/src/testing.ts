import { Acts } from '@cairn/access';
import type { TestDatabase } from '@cairn/database/testing';
import { DosingScene } from '@cairn/mat/testing';
import { newId } from '@cairn/platform';
import type { Role } from '@cairn/rules';
import { BookingService } from '@cairn/therapy';
import { ArrivalService } from './arrival.service';
import type { NewArrival } from './arrival.queries';
import type { ArrivalView } from './arrival-view';
import { CheckInService } from './check-in.service';
import { DayBoardService } from './day-board.service';

/** A clinic in New York at its front door: ten in the morning of a Monday. */
export class DeskScene {
  readonly door: CheckInService;
  readonly arrivals: ArrivalService;
  readonly days: DayBoardService;
  readonly booking: BookingService;

  private constructor(
    readonly db: TestDatabase,
    readonly care: DosingScene,
  ) {
    const acts = new Acts(db.database);
    this.door = new CheckInService(acts, db.database, care.clock);
    this.arrivals = new ArrivalService(acts, db.database, care.clock);
    this.days = new DayBoardService(acts, care.clock);
    this.booking = new BookingService(acts, db.database, care.clock);
  }

  static async open(db: TestDatabase): Promise<DeskScene> {
    return new DeskScene(db, await DosingScene.open(db));
  }

  actor(role: Role) {
    return this.care.clinic.actor(role);
  }

  /** Minutes on the clock of the clinic. */
  wait(minutes: number): void {
    this.care.clock.moveTo(new Date(this.care.clock.now().getTime() + minutes * 60_000));
  }

  checkIn(patientId: string, more: Partial<NewArrival> = {}, id = newId()): Promise<ArrivalView> {
    return this.door.checkIn(this.actor('front_desk'), id, { patientId, purpose: 'dose', ...more });
  }

  /** A session today, by the clock on the wall. */
  async session(patientId: string, time: string, role: Role = 'counselor'): Promise<string> {
    const id = newId();
    const staffId = this.actor(role).staffId ?? '';
    await this.booking.book(this.actor('front_desk'), id, {
      patientId,
      staffId,
      startsAt: `2026-03-02T${time}`,
      minutes: 20,
      modality: 'individual',
    });
    return id;
  }

  board() {
    return this.days.day(this.actor('front_desk'), null);
  }

  /** The board in short: who, for what, and where they stand. */
  async lines(): Promise<string[]> {
    const { items } = await this.board();
    return items.map(({ displayName, purpose, state }) => `${displayName.split(' ')[0] ?? ''} ${purpose} ${state}`);
  }
}
