import type { Tx } from '@cairn/database';
import { bytesUnder } from '@cairn/mat';
import { newId, refuse } from '@cairn/platform';
import {
  type Award,
  type AwardKind,
  type BytesOf,
  capsOf,
  type ContingencyTerms,
  type Day,
  drawVersion,
  type ReplayScene,
  slipMessages,
} from '@cairn/rules';
import { balanceOf, type EnrolmentRow, paidElsewhere } from './contingency.queries';
import { type ContingencyDay, insertRow } from './rows';

/** A row for the ledger; number and balance follow from the row before. */
export interface NewAwardRow {
  readonly kind: AwardKind;
  readonly cents: number;
  readonly day: Day;
  readonly resultId?: string;
  readonly causeId?: string;
  readonly redemptionId?: string;
  readonly award?: Award;
  readonly reason?: string;
  readonly recordedBy: string | null;
  readonly witnessId?: string;
}

/** Writes rows behind what is there. Two at once fall over the chain's key, and no balance goes below nothing. */
export async function insertAwards(
  tx: Tx,
  enrolment: EnrolmentRow,
  rows: readonly NewAwardRow[],
  { now, policy, policyVersion }: ContingencyDay,
): Promise<void> {
  let number = enrolment.ledger.length;
  let balance = balanceOf(enrolment);
  for (const { kind, cents, day, award, ...row } of rows) {
    await insertRow(tx, 'cm_award', {
      id: newId(),
      patient_id: enrolment.patientId,
      enrolment_id: enrolment.id,
      number: number + 1,
      previous: number === 0 ? null : number,
      kind,
      cents,
      balance_before: balance,
      balance_after: balance + cents,
      on_day: day,
      result_id: row.resultId ?? null,
      cause_id: row.causeId ?? null,
      redemption_id: row.redemptionId ?? null,
      due_cents: award?.dueCents ?? null,
      value_cents: award?.earned.valueCents ?? null,
      bonus_cents: award?.earned.bonusCents ?? null,
      draws: award?.earned.draws ?? null,
      annual_cap_cents: award === undefined ? null : capsOf(enrolment.program.terms, policy).annualCents,
      policy_version: policyVersion,
      reason: row.reason ?? null,
      recorded_by: row.recordedBy,
      witness_id: row.witnessId ?? null,
      recorded_at: now,
    });
    number += 1;
    balance += cents;
  }
}

/** The slips of a day that are not written down yet: a message is asked about once, and its slip stays. */
export async function insertDraws(
  tx: Tx,
  { id, patientId, seedId, draws }: EnrolmentRow,
  resultId: string,
  { slips }: Pick<Award, 'slips'>,
  now: Date,
): Promise<void> {
  const known = new Set(draws.map(({ message }) => message));
  for (const { number, message, slip, kind, valueCents } of slips) {
    if (known.has(message)) continue;
    await insertRow(tx, 'cm_draw', {
      id: newId(),
      patient_id: patientId,
      enrolment_id: id,
      result_id: resultId,
      number,
      message,
      seed_id: seedId,
      slip,
      kind,
      value_cents: valueCents,
      draw_version: drawVersion,
      drawn_at: now,
    });
  }
}

/** Everything that awards follow from, with the bytes of every draw that these days could have. */
export async function replayScene(
  tx: Tx,
  enrolment: EnrolmentRow,
  all: readonly EnrolmentRow[],
  days: readonly Day[],
  { policy }: Pick<ContingencyDay, 'policy'>,
): Promise<ReplayScene> {
  const { id, program, seedId } = enrolment;
  return {
    terms: program.terms,
    enrolmentId: id,
    caps: capsOf(program.terms, policy),
    elsewhere: paidElsewhere(all, id),
    bytesOf: await bytesFor(tx, program.terms, id, seedId, days),
  };
}

async function bytesFor(
  tx: Tx,
  { pay }: ContingencyTerms,
  enrolmentId: string,
  seedId: string | null,
  days: readonly Day[],
): Promise<BytesOf> {
  if (pay.kind === 'voucher') return () => new Uint8Array();
  if (seedId === null) refuse('contingency.no-key', noKey);
  const messages = [...new Set(days)].flatMap((day) => slipMessages(enrolmentId, day, pay.maxDraws));
  const bytes = await bytesUnder(tx, seedId, messages);
  return (message) => {
    const found = bytes.get(message);
    if (found === undefined) throw new Error('A draw was asked for that has no bytes.');
    return found;
  };
}

export const noKey =
  'Prizes are drawn with the key of the random test schedule, and there is none yet. The medical director or an administrator starts that schedule.';
