import type { Day } from '../../time';
import { type Caps, type Paid, roomOn } from './caps';
import { type BytesOf, drawDay, type DrawnSlip } from './draws';
import { type Earned, type Standing, startOf, step } from './engine';
import type { ContingencyJudgement, DayJudged } from './kinds';
import { judgedDays } from './target';
import type { ContingencyTerms } from './terms';

/** Everything besides the days that an award follows from. Draws need the key of the enrollment, vouchers do not. */
export interface ReplayScene {
  readonly terms: ContingencyTerms;
  readonly enrolmentId: string;
  readonly caps: Caps;
  /** What the person was paid in other programs. */
  readonly elsewhere: readonly Paid[];
  readonly bytesOf: BytesOf;
}

export interface Award {
  readonly day: Day;
  readonly judgement: ContingencyJudgement;
  readonly earned: Earned;
  readonly slips: readonly DrawnSlip[];
  /** What the terms give for the day. */
  readonly dueCents: number;
  /** What is paid of it: less where a cap is reached. */
  readonly paidCents: number;
  readonly capped: boolean;
  readonly reset: boolean;
  readonly restored: boolean;
  readonly after: Standing;
}

export interface Replay {
  readonly awards: readonly Award[];
  readonly standing: Standing;
  readonly paid: readonly Paid[];
}

export function beginReplay(terms: ContingencyTerms): Replay {
  return { awards: [], standing: startOf(terms), paid: [] };
}

/** One more day. The streak goes on also where a cap leaves nothing to pay. */
export function advance(scene: ReplayScene, before: Replay, { day, judgement }: DayJudged): Replay {
  const { terms, enrolmentId, caps, elsewhere, bytesOf } = scene;
  const { earned, after, reset, restored } = step(terms, before.standing, judgement);
  const slips =
    terms.pay.kind === 'prize' ? drawDay(terms.pay.bowl, { enrolmentId, day, draws: earned.draws }, bytesOf) : [];
  const dueCents = earned.valueCents + earned.bonusCents + slips.reduce((sum, { valueCents }) => sum + valueCents, 0);
  const paidCents = dueCents === 0 ? 0 : Math.min(dueCents, roomOn(day, before.paid, elsewhere, caps));
  const award: Award = {
    day,
    judgement,
    earned,
    slips,
    dueCents,
    paidCents,
    capped: paidCents < dueCents,
    reset,
    restored,
    after,
  };
  const paid = paidCents === 0 ? before.paid : [...before.paid, { day, cents: paidCents }];
  return { awards: [...before.awards, award], standing: after, paid };
}

/** The awards of a list of results, in whichever order they are handed over: the same version and results give the same awards. */
export function replay(scene: ReplayScene, results: readonly DayJudged[]): Replay {
  return judgedDays(results).reduce((before, day) => advance(scene, before, day), beginReplay(scene.terms));
}

/** Where a person stands after these days. No draw is needed for it. */
export function standingAfter(terms: ContingencyTerms, results: readonly DayJudged[]): Standing {
  return judgedDays(results).reduce((before, { judgement }) => step(terms, before, judgement).after, startOf(terms));
}

/**
 * The award of one day among all that are recorded. `paid` is what the ledger already paid here: a day that is recorded late is paid at
 * its place in the row, and takes nothing back from those after it.
 */
export function awardOf(
  scene: ReplayScene,
  results: readonly DayJudged[],
  day: Day,
  paid: readonly Paid[],
): Award | undefined {
  const award = replay(scene, results).awards.find((one) => one.day === day);
  if (award === undefined) return undefined;
  const paidCents = Math.min(award.dueCents, roomOn(day, paid, scene.elsewhere, scene.caps));
  return { ...award, paidCents, capped: paidCents < award.dueCents };
}
