import { contingencyStart, type ContingencyStanding, nextIfMet, replayContingency, standingAfter } from '@cairn/rules';
import type { Enrolment, Result } from './contingency-api';

/** A day of an account: what it came to, what it was worth, and what came of it. */
export interface AccountDay {
  readonly result: Result;
  /** Before this day: the value, or the draws, that the next result was worth. */
  readonly worth: number;
  readonly after: ContingencyStanding;
  readonly draws: readonly Enrolment['draws'][number][];
  readonly bonusCents: number;
  /** What the ledger paid for it, corrections among them. */
  readonly paidCents: number;
  readonly reset: boolean;
  readonly restored: boolean;
}

/** Of each day what stands, oldest first. */
export function standing({ results }: Pick<Enrolment, 'results'>): readonly Result[] {
  return results
    .filter((one) => !results.some(({ replacesId }) => replacesId === one.id))
    .sort((one, other) => one.day.localeCompare(other.day));
}

export function daysOf(enrolment: Enrolment): readonly AccountDay[] {
  const { program, ledger, draws } = enrolment;
  const results = standing(enrolment);
  let before = contingencyStart(program.terms);
  return results.map((result, index) => {
    const after = standingAfter(program.terms, results.slice(0, index + 1));
    const met = result.judgement === 'met';
    const day: AccountDay = {
      result,
      worth: before.next,
      after,
      draws: draws.filter((one) => one.day === result.day).slice(0, met ? before.next : 0),
      bonusCents: met ? nextIfMet(program.terms, before).bonusCents : 0,
      paidCents: paidFor(ledger, result.day),
      reset: result.judgement === 'not-met' && (before.streak > 0 || before.next > after.next),
      restored: met && program.terms.pay.kind === 'voucher' && climbs(program.terms.pay, before.next) < after.next,
    };
    before = after;
    return day;
  });
}

function climbs({ stepCents, ceilingCents }: { stepCents: number; ceilingCents: number | null }, from: number): number {
  return Math.min(from + stepCents, ceilingCents ?? Infinity);
}

const paidFor = (ledger: Enrolment['ledger'], day: string): number =>
  ledger.reduce((sum, row) => (row.day === day && isPay(row.kind) ? sum + row.cents : sum), 0);
const isPay = (kind: string): boolean => kind === 'earned' || kind === 'corrected';

/** What was earned in all, and what of it was redeemed or lapsed. */
export function sumsOf({ ledger }: Pick<Enrolment, 'ledger'>) {
  const of = (kinds: readonly string[]) =>
    ledger.reduce((sum, { kind, cents }) => (kinds.includes(kind) ? sum + cents : sum), 0);
  return { earnedCents: of(['earned', 'corrected']), redeemedCents: -of(['redeemed']), lapsedCents: -of(['expired']) };
}

export interface Checked {
  readonly day: string;
  readonly expectedCents: number;
  readonly paidCents: number;
}

/**
 * The account once more from its results: which days were paid otherwise than the terms say. Slips are taken as they were drawn. A cap may
 * pay less, and a correction never takes back what later days earned; those stand in the ledger with their reason.
 */
export function checkAgain(enrolment: Enrolment, all: readonly Enrolment[]): readonly Checked[] {
  const { caps, program } = enrolment;
  const { terms } = program;
  const elsewhere = all
    .filter(({ id }) => id !== enrolment.id)
    .flatMap(({ ledger }) => ledger.filter(({ kind }) => isPay(kind)).map(({ day, cents }) => ({ day, cents })));
  const due =
    terms.pay.kind === 'voucher'
      ? new Map(
          replayContingency(
            { terms, enrolmentId: enrolment.id, caps, elsewhere, bytesOf: () => new Uint8Array() },
            standing(enrolment),
          ).awards.map(({ day, paidCents }) => [day, paidCents]),
        )
      : new Map(
          daysOf(enrolment).map(({ result, draws }) => [
            result.day,
            draws.reduce((sum, { valueCents }) => sum + valueCents, 0),
          ]),
        );
  return daysOf(enrolment).flatMap(({ result: { day }, paidCents }) => {
    const expectedCents = due.get(day) ?? 0;
    return expectedCents === paidCents ? [] : [{ day, expectedCents, paidCents }];
  });
}
