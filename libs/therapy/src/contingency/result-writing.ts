import type { Tx } from '@cairn/database';
import { awardOf, correctionsOf, type Day, type DayDecided, type DayJudged, replayContingency } from '@cairn/rules';
import { balanceOf, type EnrolmentRow, paidHere, type ResultRow, standingResults } from './contingency.queries';
import type { LockedEnrolment } from './enrolment.service';
import { insertAwards, insertDraws, type NewAwardRow, replayScene } from './ledger.queries';
import { insertRow } from './rows';
import type { KnownRecord } from './target-records.queries';

/** A day as it is written down. */
export interface Decided extends Omit<Extract<DayDecided<KnownRecord>, { judgement: unknown }>, 'record'> {
  readonly record: Pick<KnownRecord, 'source' | 'id' | 'day'>;
}

interface NewResultRow {
  readonly id: string;
  readonly day: Day;
  readonly number: number;
  readonly decided: Decided;
  readonly replacesId?: string;
  readonly reason?: string;
  readonly at: Date;
}

export function insertResult(
  tx: Tx,
  { id: enrolmentId, patientId }: EnrolmentRow,
  result: NewResultRow,
): Promise<unknown> {
  const { id, day, number, decided, replacesId, reason, at } = result;
  return insertRow(tx, 'cm_result', {
    id,
    patient_id: patientId,
    enrolment_id: enrolmentId,
    on_day: day,
    number,
    source: decided.record.source,
    source_id: decided.record.id,
    judgement: decided.judgement,
    why: decided.why,
    replaces_id: replacesId ?? null,
    reason: reason ?? null,
    recorded_by: tx.actor.staffId,
    recorded_at: at,
  });
}

/** The same record says the same. */
export function isSame({ judgement, sourceId, why }: ResultRow, decided: Decided): boolean {
  return judgement === decided.judgement && why === decided.why && sourceId === decided.record.id;
}

/** What the day earns, with its draws. */
export async function pay(tx: Tx, { row, all, scene }: LockedEnrolment, id: string, result: DayJudged): Promise<void> {
  if (result.judgement !== 'met') return;
  const results = [...standingResults(row), result];
  const of = await replayScene(
    tx,
    row,
    all,
    results.map(({ day }) => day),
    scene,
  );
  const award = awardOf(of, results, result.day, paidHere(row));
  if (award === undefined) throw new Error('A day that was met has no award.');
  await insertDraws(tx, row, id, award, scene.now);
  const { day, paidCents } = award;
  const earned = {
    kind: 'earned' as const,
    cents: paidCents,
    day,
    resultId: id,
    causeId: id,
    award,
    recordedBy: tx.actor.staffId,
  };
  await insertAwards(tx, row, [earned], scene);
}

/** What changes in the ledger when a day turns out to be another one. */
export async function payAgain(
  tx: Tx,
  { row, all, scene }: LockedEnrolment,
  change: DayJudged & { readonly id: string; readonly reason: string; readonly replaced: ResultRow },
): Promise<void> {
  const { id, day, judgement, reason, replaced } = change;
  const standing = standingResults(row).filter((one) => one.id !== replaced.id);
  const results: readonly DayJudged[] = [...standing, { day, judgement }];
  const of = await replayScene(
    tx,
    row,
    all,
    results.map((one) => one.day),
    scene,
  );
  const resultOf = new Map([...standing.map((one) => [one.day, one.id] as const), [day, id] as const]);
  for (const award of replayContingency(of, results).awards)
    await insertDraws(tx, row, resultOf.get(award.day) ?? id, award, scene.now);
  const rows = correctionsOf(of, { results, day, paid: paidHere(row), balanceCents: balanceOf(row) }).map(
    (one): NewAwardRow => ({
      ...{ kind: 'corrected', cents: one.cents, day: one.day, reason, recordedBy: tx.actor.staffId },
      ...{ resultId: resultOf.get(one.day) ?? id, causeId: id },
    }),
  );
  await insertAwards(tx, row, rows, scene);
}
