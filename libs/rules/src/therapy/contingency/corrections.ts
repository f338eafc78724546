import type { Day } from '../../time';
import { type Paid, roomOn, sumOf } from './caps';
import type { DayJudged } from './kinds';
import { replay, type ReplayScene } from './replay';

export interface Correction {
  readonly day: Day;
  /** What the ledger gets: more, or less. */
  readonly cents: number;
}

export interface Corrected {
  /** The days as they stand now. */
  readonly results: readonly DayJudged[];
  /** The day whose record turned out to be another one. */
  readonly day: Day;
  /** What the ledger paid for each day so far, corrections among them. */
  readonly paid: readonly Paid[];
  readonly balanceCents: number;
}

/**
 * A record of a day turned out to be wrong: what the ledger gets. Only the day itself may lose, and never more than is still there: what
 * was handed over is not asked back, and what later days earned is not lost (clinical reference 4.3). Later days that a wrong record had
 * set back are made good.
 */
export function correctionsOf(
  scene: ReplayScene,
  { results, day, paid, balanceCents }: Corrected,
): readonly Correction[] {
  const { awards } = replay(scene, results);
  const due = new Map(awards.map((award) => [award.day, award.dueCents]));
  const made: Correction[] = [];
  let balance = balanceCents;
  // The day itself first: what it frees of a cap may go to the others.
  for (const on of [day, ...awards.map((award) => award.day).filter((other) => other !== day)]) {
    const ledger = [...paid, ...made];
    const delta = (due.get(on) ?? 0) - sumOf(ledger.filter((one) => one.day === on));
    const room = roomOn(on, ledger, scene.elsewhere, scene.caps);
    const cents = delta > 0 ? Math.min(delta, room) : on === day ? Math.max(delta, -balance) : 0;
    if (cents === 0) continue;
    made.push({ day: on, cents });
    balance += cents;
  }
  return made;
}
