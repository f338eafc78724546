/** The last weeks of doses as steps: days in a row on one amount are one step, a day without a dose is a gap. */
export interface DoseDay {
  readonly serviceDay: string;
  readonly doseMcg: number | null;
}

export interface DoseRun {
  readonly from: string;
  readonly to: string;
  readonly days: number;
  /** `null` is a gap: no dose is recorded. It is never drawn through. */
  readonly doseMcg: number | null;
}

export function runsOf(days: readonly DoseDay[]): DoseRun[] {
  const runs: DoseRun[] = [];
  for (const { serviceDay, doseMcg } of days) {
    const last = runs.at(-1);
    if (last !== undefined && last.doseMcg === doseMcg) {
      runs[runs.length - 1] = { ...last, to: serviceDay, days: last.days + 1 };
    } else {
      runs.push({ from: serviceDay, to: serviceDay, days: 1, doseMcg });
    }
  }
  return runs;
}

export interface StripCounts {
  readonly given: number;
  readonly without: number;
  readonly highest: number;
}

/** Days before the first dose ever shown are not missed: the person had not begun. */
export function countsOf(days: readonly DoseDay[]): StripCounts {
  const first = days.findIndex((day) => day.doseMcg !== null);
  const begun = first === -1 ? [] : days.slice(first);
  const given = begun.filter((day) => day.doseMcg !== null);
  return {
    given: given.length,
    without: begun.length - given.length,
    highest: Math.max(0, ...given.map((day) => day.doseMcg ?? 0)),
  };
}

/** Height of a bar as a share of the highest dose; the lowest is still seen. */
export function heightOf(doseMcg: number, highest: number, full: number): number {
  return highest === 0 ? 0 : Math.max(4, Math.round((doseMcg / highest) * full));
}
