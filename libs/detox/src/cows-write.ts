import type { Tx } from '@cairn/database';
import type { Origin } from '@cairn/patient';
import { Refused } from '@cairn/platform';
import { policyOf, type ProgrammeFacts } from '@cairn/programme';
import {
  addMinutes,
  type CowsAttempt,
  decideCows,
  isRefusal,
  type Policy,
  type Practitioner,
  precipitatedWithdrawal,
  type ScoredCows,
} from '@cairn/rules';
import { type CowsView, insertCows, loadCowsBetween } from './cows.queries';
import type { DoseTimes } from './dose-times';

/** How far back the total before a dose may lie. */
const baselineMinutes = 24 * 60;

export interface CowsToWrite {
  readonly id: string;
  readonly patientId: string;
  readonly episodeId: string | null;
  readonly attempt: CowsAttempt;
  /** Null where Cairn itself brings in history. */
  readonly recorder: Practitioner | null;
  readonly programme: ProgrammeFacts;
  /** The scale of this person that is replaced, if one is named. */
  readonly replaced: CowsView | undefined;
  readonly now: Date;
  readonly origin: Origin;
}

/** Scores and writes a scale in the caller's transaction. Refuses as `decideCows` does. */
export async function writeCows(tx: Tx, doses: DoseTimes, cows: CowsToWrite): Promise<ScoredCows> {
  const { id, patientId, episodeId, attempt, recorder, programme, replaced, now, origin } = cows;
  const { zone, dayBoundary } = programme;
  const scored = decideCows(attempt, { recorder, now, zone, dayBoundary, replaced: replaced ?? null });
  if (isRefusal(scored)) throw new Refused(scored);
  const precipitated = await isPrecipitated(tx, doses, patientId, scored, policyOf(programme, scored.on), attempt);
  void insertCows(tx, { ...attempt, ...scored, id, patientId, episodeId, recordedAt: now, precipitated, origin });
  return scored;
}

async function isPrecipitated(
  tx: Tx,
  doses: DoseTimes,
  patientId: string,
  scored: ScoredCows,
  policy: Policy,
  { replaces }: CowsAttempt,
): Promise<boolean> {
  if (scored.total === null) return false;
  const from = addMinutes(scored.at, -policy.bup_precipitated_minutes);
  const [given, before] = await Promise.all([
    doses.ofBuprenorphine(tx, patientId, from, scored.at),
    loadCowsBetween(tx, patientId, addMinutes(from, -baselineMinutes), scored.at),
  ]);
  const standing = before.filter(({ id }) => id !== replaces?.id);
  return precipitatedWithdrawal(scored, standing, given, policy);
}
