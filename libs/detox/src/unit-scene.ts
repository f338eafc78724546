import type { Reading } from '@cairn/database';
import { type Clock } from '@cairn/platform';
import { loadProgramme, policyOf, type ProgrammeFacts } from '@cairn/programme';
import { type Day, type Policy, serviceDay } from '@cairn/rules';

/** What every act on the unit needs to know: when it is, and what the programme has decided. */
export interface UnitScene {
  readonly programme: ProgrammeFacts;
  readonly policy: Policy;
  readonly zone: string;
  readonly today: Day;
  readonly now: Date;
}

export async function unitScene(tx: Reading, clock: Clock): Promise<UnitScene> {
  const programme = await loadProgramme(tx);
  const now = clock.now();
  const { zone, dayBoundary } = programme;
  const today = serviceDay(now, zone, dayBoundary);
  return { programme, policy: policyOf(programme, today), zone, today, now };
}
