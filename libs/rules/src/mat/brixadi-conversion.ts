/**
 * what a daily dose under the tongue corresponds to as Brixadi. From the regulation reference, to be confirmed
 * against the label by a pharmacist. Micrograms throughout; a daily dose between two rows takes the row above it.
 */
const rows: readonly { readonly upToMcg: number; readonly weeklyMcg: number; readonly monthlyMcg: number | null }[] = [
  { upToMcg: 6_000, weeklyMcg: 8_000, monthlyMcg: null },
  { upToMcg: 10_000, weeklyMcg: 16_000, monthlyMcg: 64_000 },
  { upToMcg: 16_000, weeklyMcg: 24_000, monthlyMcg: 96_000 },
  { upToMcg: Number.POSITIVE_INFINITY, weeklyMcg: 32_000, monthlyMcg: 128_000 },
];

/** Null where the table has no dose, as for a small daily dose and a monthly injection. */
export function brixadiFor(dailyMcg: number, every: 'weekly' | 'monthly'): number | null {
  const row = rows.find(({ upToMcg }) => dailyMcg <= upToMcg);
  return (every === 'weekly' ? row?.weeklyMcg : row?.monthlyMcg) ?? null;
}

/** The monthly dose for a weekly one: 16 to 64, 24 to 96, 32 to 128. */
export function monthlyFor(weeklyMcg: number): number | null {
  return rows.find((row) => row.weeklyMcg === weeklyMcg)?.monthlyMcg ?? null;
}
