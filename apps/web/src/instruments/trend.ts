import {
  bandsUnder,
  daysBetween,
  type DrawnBand,
  type InstrumentScale,
  instrumentTitle,
  limitOf,
  type Policy,
  scheduleFor,
} from '@cairn/rules';
import { type Filled, isStanding } from './api';
import { scalesOf } from './words';

export interface TrendPoint {
  readonly form: Filled;
  readonly on: string;
  /** Null where the form is incomplete: it has no total. */
  readonly value: number | null;
}

/** One scale over time. */
export interface Trend {
  readonly key: string;
  readonly instrument: string;
  readonly title: string;
  readonly scale: InstrumentScale;
  /** The oldest first. */
  readonly points: readonly TrendPoint[];
  readonly bands: readonly DrawnBand[];
  readonly mark: { readonly at: number; readonly words: string } | null;
  /** Points that hang together: between two of different runs something is missing, and no line is drawn. */
  readonly runs: readonly (readonly TrendPoint[])[];
}

/** Which instruments have numbers to follow; those of many classes are read once and not followed. */
export function followed(items: readonly Filled[]): readonly string[] {
  const found = items.filter((form) => isStanding(form) && canFollow(form)).map(({ instrument }) => instrument);
  return [...new Set(found)];
}

const canFollow = (form: Filled): boolean => {
  const scales = scalesOf(form);
  return scales.length > 0 && scales.length <= 3 && form.instrument !== 'single-question';
};

/** The scales of one instrument over time, whatever the version of its forms: each form stays as it was scored. */
export function trendsOf(items: readonly Filled[], instrument: string, policy: Policy): readonly Trend[] {
  const forms = items
    .filter((form) => form.instrument === instrument && isStanding(form))
    .sort((one, other) => (one.at < other.at ? -1 : 1));
  const newest = forms.at(-1);
  if (newest === undefined) return [];
  return scalesOf(newest).map((scale) => {
    const points = forms.map((form) => ({
      form,
      on: form.on,
      value: form.complete ? (form.scores[scale.key] ?? null) : null,
    }));
    return {
      ...{ key: `${instrument} ${scale.key}`, instrument, scale, points },
      title: scale.key === 'total' ? instrumentTitle(instrument) : `${instrumentTitle(instrument)}: ${scale.label}`,
      bands: bandsUnder(scale.bands ?? [], policy),
      mark: markOf(scale, newest, policy),
      runs: runsOf(points, longestGap(instrument, policy)),
    };
  });
}

/** Where a scale is marked: by its own mark, else by the cut that the newest form was read with. */
function markOf(scale: InstrumentScale, newest: Filled, policy: Policy): Trend['mark'] {
  const { mark } = scale;
  if (mark !== undefined) {
    const at = limitOf(mark.at, policy);
    return { at, words: `${mark.down === true ? '≤' : '≥'} ${at} ${mark.label}` };
  }
  if (scale.bands !== undefined || newest.cut === null) return null;
  return { at: newest.cut, words: `≥ ${newest.cut} Positive` };
}

/** Twice as long as from one form to the next, and the line would only be a guess. */
function longestGap(instrument: string, policy: Policy): number {
  for (const placement of [null, 'iop'])
    for (const row of scheduleFor(placement, policy))
      if (row.instrument === instrument) return 2 * (row.every(policy, {}) ?? 90) + policy.instrument_grace_days;
  return 2 * policy.phq9_days + policy.instrument_grace_days;
}

/** Missing is never filled in: an incomplete form, or a long time without one, ends the line. */
export function runsOf(points: readonly TrendPoint[], longest: number): readonly (readonly TrendPoint[])[] {
  const runs: TrendPoint[][] = [];
  let before: TrendPoint | null = null;
  for (const point of points) {
    if (point.value === null) {
      before = null;
      continue;
    }
    if (before !== null && daysBetween(before.on, point.on) <= longest) runs.at(-1)?.push(point);
    else runs.push([point]);
    before = point;
  }
  return runs;
}

export interface Span {
  readonly from: string;
  readonly to: string;
}

/** The days that all drawings share, so that they can be read one under another. */
export function spanOf(trends: readonly Trend[], today: string): Span {
  const days = trends.flatMap(({ points }) => points.map(({ on }) => on));
  const from = days.reduce((first, day) => (day < first ? day : first), today);
  return { from, to: today };
}
