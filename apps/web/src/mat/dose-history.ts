/** A person's doses day by day, as the server worked them out; what the drawing and its table twin are made of. */
export type DayState =
  'given' | 'partial' | 'declined' | 'missed' | 'covered' | 'take-home' | 'external' | 'none' | 'closed';

export interface HistoryDay {
  readonly day: string;
  readonly doseMcg: number | null;
  readonly product: string | null;
  readonly state: DayState;
  readonly orderedMcg: number | null;
}
export interface HistoryCows {
  readonly day: string;
  readonly at: string;
  readonly total: number | null;
}
export type TestResult = 'awaiting' | 'negative' | 'positive' | 'not_collected';
export interface HistoryTest {
  readonly day: string;
  readonly result: TestResult;
  /** Something is not as ordered: found without an explanation, or missing. */
  readonly unexpected?: boolean;
  readonly says?: string;
}
export interface DoseHistory {
  readonly from: string;
  readonly to: string;
  readonly days: readonly HistoryDay[];
  readonly cows: readonly HistoryCows[];
  readonly specimens: readonly HistoryTest[];
}

/** Days in a row of which the same is to be said. `first` and `last` are places in the list of days. */
export interface Run {
  readonly first: number;
  readonly last: number;
  readonly from: string;
  readonly to: string;
  readonly state: DayState;
  readonly doseMcg: number | null;
  readonly product: string | null;
  /** Nothing was taken yet, though the order says a dose: a day that is not over. */
  readonly waits: boolean;
}

export function historyRuns(days: readonly HistoryDay[]): Run[] {
  const runs: Run[] = [];
  days.forEach(({ day, state, doseMcg, product, orderedMcg }, index) => {
    const last = runs.at(-1);
    const waits = state === 'none' && orderedMcg !== null;
    if (
      last !== undefined &&
      last.state === state &&
      last.doseMcg === doseMcg &&
      last.product === product &&
      last.waits === waits
    )
      runs[runs.length - 1] = { ...last, last: index, to: day };
    else runs.push({ first: index, last: index, from: day, to: day, state, doseMcg, product, waits });
  });
  return runs;
}

/** What was taken on a day by mouth or under the tongue, here, at home or elsewhere: what the step line stands on. */
const onTheLine = (run: Run): boolean =>
  run.doseMcg !== null &&
  run.doseMcg > 0 &&
  ['given', 'partial', 'take-home', 'external'].includes(run.state) &&
  !isInjection(run);

/** Stretches of the step line: it goes on from day to day, and ends where a day has no dose. Never drawn over a gap. */
export function steps(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [];
  for (const run of runs) {
    if (!onTheLine(run)) continue;
    const line = lines.at(-1);
    if (line !== undefined && line.at(-1)?.last === run.first - 1) line.push(run);
    else lines.push([run]);
  }
  return lines;
}

/** An injection and the days after it that it covers. */
export interface Span {
  readonly first: number;
  readonly last: number;
  readonly doseMcg: number;
  readonly product: string;
}

/** Injections as spans. One that was given before the first day shown is seen by the days that it still covers. */
export function injectionSpans(runs: readonly Run[]): Span[] {
  const spans: Span[] = [];
  for (const run of runs) {
    const before = spans.at(-1);
    const follows = before !== undefined && before.last === run.first - 1;
    if (isInjection(run) && run.doseMcg !== null && run.doseMcg > 0 && run.state !== 'covered')
      spans.push({ first: run.first, last: run.last, doseMcg: run.doseMcg, product: run.product ?? '' });
    else if (run.state === 'covered' && follows) spans[spans.length - 1] = { ...before, last: run.last };
    else if (run.state === 'covered')
      spans.push({ first: run.first, last: run.last, doseMcg: run.doseMcg ?? 0, product: run.product ?? '' });
  }
  return spans;
}

const isInjection = ({ product }: Pick<Run, 'product'>): boolean => product !== null && /-xr(-|$)/.test(product);

export interface Tally {
  readonly taken: number;
  /** From a bottle at home. */
  readonly atHome: number;
  readonly covered: number;
  readonly missed: number;
  readonly declined: number;
  readonly highestMcg: number;
  readonly latestMcg: number | null;
}

export function tally(days: readonly HistoryDay[]): Tally {
  const of = (...states: DayState[]): number => days.filter(({ state }) => states.includes(state)).length;
  const onLine = days.filter((day) => (day.doseMcg ?? 0) > 0 && !isInjection(day));
  return {
    taken: of('given', 'partial', 'external'),
    atHome: of('take-home'),
    covered: of('covered'),
    missed: of('missed'),
    declined: of('declined'),
    highestMcg: Math.max(0, ...onLine.map(({ doseMcg }) => doseMcg ?? 0)),
    latestMcg: onLine.at(-1)?.doseMcg ?? null,
  };
}

/** Top of the axis: the next round number that leaves the highest dose below it. */
export function topOf(highestMcg: number): number {
  const mg = Math.max(1, highestMcg / 1000);
  const step = [1, 2, 4, 8, 12, 16, 20, 24, 40, 60, 80, 100, 120, 160, 200, 240, 300, 400].find((top) => top > mg);
  return (step ?? Math.ceil(mg / 100) * 100) * 1000;
}
