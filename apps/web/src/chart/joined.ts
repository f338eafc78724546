import type { TimelineItem } from '../api/types';

/** A run of doses is named by its first day and its amount: its id is that of its newest dose, which changes daily. */
export function keyOf(item: TimelineItem): string {
  return item.kind === 'doses' ? `doses ${item.from} ${item.doseMcg} ${item.voided}` : item.id;
}

/**
 * The newest events as the chart carries them now, then those that have slid out of it since older ones were loaded,
 * then the older ones. Each event once, in the newest state known of it.
 */
export function joined(
  fresh: readonly TimelineItem[],
  before: readonly TimelineItem[],
  older: readonly TimelineItem[],
): TimelineItem[] {
  const known = new Set<string>();
  return [...fresh, ...before, ...older].filter((item) => {
    const key = keyOf(item);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

/** Only the last move of a track can be voided, so only that one offers it. Newest first. */
export function voidable(items: readonly TimelineItem[]): Set<string> {
  const tracks = new Set<string>();
  const ids = new Set<string>();
  for (const item of items) {
    if (item.kind !== 'move' || item.voided || item.track === null || tracks.has(item.track)) continue;
    tracks.add(item.track);
    ids.add(item.id);
  }
  return ids;
}
