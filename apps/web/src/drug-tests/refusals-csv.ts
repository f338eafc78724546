/** The refused rows as an address that a link can save; cells that a spreadsheet would run as a formula are held back. */
export function refusalsCsv(
  refused: readonly { readonly line: number; readonly column: string | null; readonly says: string }[],
): string {
  const cell = (text: string): string => `"${text.replace(/^(?=[=+\-@])/, "'").replaceAll('"', '""')}"`;
  const rows = refused.map(({ line, column, says }) => `${line},${cell(column ?? '')},${cell(says)}`);
  return `data:text/csv;charset=utf-8,${encodeURIComponent(['line,column,what_is_wrong', ...rows].join('\n'))}`;
}
