import { Injectable } from '@nestjs/common';
import { Acts } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { Clock, refuse } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';
import {
  addDays,
  type ChanceTest,
  type Day,
  daysBetween,
  drawState,
  sharesOf,
  type Uniformity,
  uniformityOf,
} from '@cairn/rules';
import { dayOf } from '../outside/outside-scene';
import { type DrawOutcome, loadOutcomes } from './random-test.queries';

export interface StaffLine {
  readonly staff: string;
  /** Draws of the people of this counselor. */
  readonly of: number;
  /** How many of them were collected, and how many would be at the rate of all. */
  readonly times: number;
  readonly expected: number;
  readonly notCollected: number;
  readonly missed: number;
  readonly removed: number;
}

export interface UniformityReport {
  readonly from: Day;
  readonly to: Day;
  readonly draws: number;
  readonly byWeekday: Uniformity;
  readonly byStaff: { readonly lines: readonly StaffLine[]; readonly test: ChanceTest };
  /** Who took days out by hand, and how often. */
  readonly removals: readonly { readonly staff: string; readonly times: number }[];
}

const longest = 731;

/** were the days drawn evenly over the week, and did anybody's people fare otherwise? Only of days that have begun. */
@Injectable()
export class UniformityService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  report(actor: Actor, given: { readonly from?: Day; readonly to?: Day }): Promise<UniformityReport> {
    return this.acts.perform(actor, { act: 'report.random-tests', recordType: 'random_test_draw' }, async (tx) => {
      const { today } = dayOf(await loadProgramme(tx), this.clock);
      const to = given.to !== undefined && given.to < today ? given.to : today;
      const from = given.from ?? addDays(to, -364);
      if (from > to || daysBetween(from, to) >= longest)
        refuse('input.invalid', 'The first day is not after the last, and lies at most two years before it.');
      const draws = await loadOutcomes(tx, from, to);
      return { from, to, draws: draws.length, ...linesOf(draws, today) };
    });
  }
}

function linesOf(
  draws: readonly DrawOutcome[],
  today: Day,
): Pick<UniformityReport, 'byWeekday' | 'byStaff' | 'removals'> {
  const over = draws.map((draw) => ({ ...draw, state: drawState(draw, today) })).filter(({ state }) => state !== 'due');
  const staff = [...new Set(over.map(({ counselor }) => counselor ?? nobody))].sort();
  const lines = staff.map((name) => {
    const theirs = over.filter(({ counselor }) => (counselor ?? nobody) === name);
    const count = (...states: readonly string[]) => theirs.filter(({ state }) => states.includes(state)).length;
    const [times, missed] = [count('collected'), count('missed')];
    return {
      staff: name,
      of: theirs.length,
      times,
      missed,
      notCollected: count('not-collected'),
      removed: count('removed'),
    };
  });
  const removers = draws.flatMap(({ removedBy }) => (removedBy === null ? [] : [removedBy]));
  return {
    // An extra draw asks of one day only whether it happens: it says nothing of which day.
    byWeekday: uniformityOf(draws.filter(({ candidates }) => candidates.length > 1)),
    byStaff: sharesOf(lines),
    removals: [...new Set(removers)]
      .sort()
      .map((name) => ({ staff: name, times: removers.filter((one) => one === name).length })),
  };
}

const nobody = 'No counselor assigned';
