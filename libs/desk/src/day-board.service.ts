import { Injectable, Optional } from '@nestjs/common';
import { Acts } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { RandomTestDay } from '@cairn/mat';
import { Clock } from '@cairn/platform';
import { type DayBoard, dayBoard } from './day-board';
import { loadDay } from './day-board.queries';

/** The whole day at the door: who is expected, waits, is with whom, and has gone. */
@Injectable()
export class DayBoardService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
    @Optional() private readonly testDay?: RandomTestDay,
  ) {}

  /** A service day, by default today's. */
  async day(actor: Actor, day: string | null): Promise<DayBoard> {
    await this.testDay?.ensure(actor.programmeId);
    const describe = (board: DayBoard) => ({ facts: { day: board.day, count: board.items.length } });
    return this.acts.perform(actor, { act: 'desk.read', recordType: 'arrival', describe }, async (tx) => {
      const now = this.clock.now();
      return dayBoard(await loadDay(tx, day, now), now);
    });
  }
}
