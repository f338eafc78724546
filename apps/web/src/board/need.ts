import type { AlertSeverity } from '@cairn/rules';
import type { Meaning } from '../kit/theme';

/** What the board adds to the server's order: a band for each row, and a row's own words. The order itself is the server's. */
export interface NeedRow {
  readonly patientId: string;
  readonly number: string;
  readonly displayName: string;
  readonly missedDoses: number;
  /** The server's weight: above nothing when there is a reason to look, such as a missed session. */
  readonly score: number;
  readonly due: { readonly dueAt: string; readonly overdue: boolean } | null;
  /** The most urgent alert that nobody has acknowledged. */
  readonly alert?: { readonly severity: AlertSeverity } | null;
}

export type Band = Extract<Meaning, 'needs' | 'soon' | 'fine'>;

const WEEK = 7 * 86_400_000;

/** A critical alert, overdue, due by the end of today or doses missed: now. Due within seven days, or another reason to look: soon. */
export function bandOf(row: NeedRow, endOfToday: number): Band {
  if (row.alert?.severity === 'critical') return 'needs';
  const due = row.due === null ? Number.POSITIVE_INFINITY : Date.parse(row.due.dueAt);
  if (row.missedDoses > 0 || row.due?.overdue === true || due <= endOfToday) return 'needs';
  return due <= endOfToday + WEEK || row.score > 0 || row.alert?.severity === 'high' ? 'soon' : 'fine';
}

export function bandCounts(rows: readonly NeedRow[], endOfToday: number): Record<Band, number> {
  const counts: Record<Band, number> = { needs: 0, soon: 0, fine: 0 };
  for (const row of rows) counts[bandOf(row, endOfToday)] += 1;
  return counts;
}

export function narrow<T extends NeedRow>(rows: readonly T[], text: string): T[] {
  const wanted = text.trim().toLowerCase();
  return rows.filter(
    (row) => wanted === '' || row.number.includes(wanted) || row.displayName.toLowerCase().includes(wanted),
  );
}
