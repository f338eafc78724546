import { addDays, type Day } from '../../time';
import type { KnownOverdose } from './intake-facts';
import type { Row, SectionData } from './section-kit';

export interface OverdoseCounts {
  readonly lifetime: number;
  readonly last12Months: number;
  readonly lastOn: Day | null;
}

/** Those on record by their day, and those of earlier that have none. Twelve months are 365 days back, that day included. */
export function overdoseCounts(known: readonly KnownOverdose[], earlier: number | null, today: Day): OverdoseCounts {
  const days = known
    .map(({ on }) => on)
    .filter((on) => on <= today)
    .sort();
  const since = addDays(today, -365);
  return {
    lifetime: days.length + (earlier ?? 0),
    last12Months: days.filter((on) => on >= since).length,
    lastOn: days.at(-1) ?? null,
  };
}

/** After which change each overdose came, by the id of its event. */
export function changesBefore(data: SectionData): Readonly<Record<string, readonly string[]>> {
  const rows = (data.changes ?? []) as readonly Row[];
  return Object.fromEntries(rows.map(({ eventId, after }) => [String(eventId), (after ?? []) as readonly string[]]));
}
