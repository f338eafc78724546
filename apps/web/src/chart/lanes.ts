/**
 * Where each span of an episode lies when its parallel tracks are drawn as lanes. Pure: the drawing only paints what
 * this answers, so that what a clinician sees can be checked without a browser.
 */
export const trackOrder = ['main', 'placement', 'moud', 'therapy', 'aftercare'] as const;

export const trackLabels: Readonly<Record<string, string>> = {
  main: 'Episode',
  placement: 'Level of care',
  moud: 'MOUD',
  therapy: 'Therapy',
  aftercare: 'Aftercare',
};

export interface LaneSpan {
  readonly track: string;
  readonly state: string;
  readonly label: string;
  readonly startedAt: string;
  readonly endedAt: string | null;
}

/** How a span is painted: not begun, under way, held for a time, over. The word on it says the state itself. */
export type Weight = 'quiet' | 'active' | 'held' | 'over';

export interface Block {
  readonly span: LaneSpan;
  readonly x: number;
  readonly width: number;
  readonly weight: Weight;
  /** The span has no end yet: its right edge is drawn open. */
  readonly open: boolean;
  /** The label as far as it fits, or nothing when not even a few letters would. */
  readonly text: string;
}

export interface Lane {
  readonly track: string;
  readonly label: string;
  readonly blocks: readonly Block[];
}

export interface Window {
  readonly from: number;
  readonly to: number;
}

const quiet = new Set(['none', 'not_started', 'planning', 'referred', 'screened']);
const held = new Set(['suspended', 'paused', 'lapsed_contact', 'taper', 'discharge_planned']);
const over = new Set([
  'discharged',
  'transferred',
  'deceased',
  'declined_service',
  'no_contact_closed',
  'referred_out',
  'withdrew',
  'ended',
  'completed',
  'declined',
  'closed',
  'offered_declined',
]);

export function weightOf(state: string): Weight {
  if (quiet.has(state)) return 'quiet';
  if (held.has(state)) return 'held';
  return over.has(state) ? 'over' : 'active';
}

const DAY = 86_400_000;
/** A span of an hour must still be seen and pointed at. */
const THINNEST = 3;
const LETTER = 6.4;
const PADDING = 10;

/** The part of the episode that is drawn: all of it, or its last `days`; a little room is left after now. */
export function windowOf(spans: readonly LaneSpan[], now: number, days: number | null): Window {
  const starts = spans.map((span) => Date.parse(span.startedAt)).filter((at) => !Number.isNaN(at));
  const first = starts.length > 0 ? Math.min(...starts) : now - 30 * DAY;
  const from = days === null ? first : Math.max(first, now - days * DAY);
  const length = Math.max(now - from, 7 * DAY);
  return { from: Math.min(from, now - 7 * DAY), to: now + length * 0.03 };
}

export function positionIn(window: Window, width: number): (at: number) => number {
  const length = Math.max(1, window.to - window.from);
  return (at) => ((at - window.from) / length) * width;
}

export function layLanes(spans: readonly LaneSpan[], window: Window, width: number, now: number): Lane[] {
  const place = positionIn(window, width);
  return trackOrder.map((track) => ({
    track,
    label: trackLabels[track] ?? track,
    blocks: spans
      .filter((span) => span.track === track)
      .filter((span) => end(span, now) >= window.from && Date.parse(span.startedAt) <= window.to)
      .sort((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt))
      .map((span) => {
        const x = Math.max(0, place(Date.parse(span.startedAt)));
        const right = Math.min(width, place(end(span, now)));
        const wide = Math.max(THINNEST, right - x);
        return {
          span,
          x,
          width: wide,
          weight: weightOf(span.state),
          open: span.endedAt === null,
          text: fit(span.label, wide),
        };
      }),
  }));
}

function end(span: LaneSpan, now: number): number {
  return span.endedAt === null ? now : Date.parse(span.endedAt);
}

/** Cuts a label to a width; under four letters it says nothing rather than riddles. */
export function fit(label: string, width: number): string {
  const letters = Math.floor((width - PADDING) / LETTER);
  if (letters >= label.length) return label;
  return letters < 4 ? '' : `${label.slice(0, letters - 1).trimEnd()}…`;
}

export interface Tick {
  readonly at: number;
  readonly x: number;
  readonly label: string;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Month or week marks, never closer than 64 px; a year is named where it begins. */
export function ticksOf(window: Window, width: number): Tick[] {
  const place = positionIn(window, width);
  const days = (window.to - window.from) / DAY;
  const room = Math.max(2, Math.floor(width / 64));
  if (days <= 120) {
    const step = Math.max(7, Math.ceil(days / room / 7) * 7);
    return marks(window, place, (start) => start.setUTCDate(start.getUTCDate() + step), 'day');
  }
  const step = [1, 2, 3, 6, 12, 24].find((length) => days / 30.4 / length <= room) ?? 36;
  return marks(window, place, (start) => start.setUTCMonth(start.getUTCMonth() + step), 'month');
}

function marks(
  window: Window,
  place: (at: number) => number,
  next: (day: Date) => void,
  unit: 'day' | 'month',
): Tick[] {
  const day = new Date(window.from);
  day.setUTCHours(0, 0, 0, 0);
  if (unit === 'month') day.setUTCDate(1);
  const found: Tick[] = [];
  for (let year = -1; day.getTime() < window.to; next(day)) {
    if (day.getTime() < window.from) continue;
    const month = months[day.getUTCMonth()] ?? '';
    const named = day.getUTCFullYear() !== year && unit === 'month';
    year = day.getUTCFullYear();
    const label = unit === 'day' ? `${day.getUTCDate()} ${month}` : named ? `${month} ${year}` : month;
    found.push({ at: day.getTime(), x: place(day.getTime()), label });
  }
  return found;
}
