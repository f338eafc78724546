/** Height of a bar as a share of the highest dose; the lowest is still seen. */
export function heightOf(doseMcg: number, highest: number, full: number): number {
  return highest === 0 ? 0 : Math.max(4, Math.round((doseMcg / highest) * full));
}
